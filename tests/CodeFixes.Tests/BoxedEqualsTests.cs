namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A comparison of boxes becomes a comparison of values.</summary>
public sealed class BoxedEqualsTests
{
    [Theory]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = ![|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId != N;")]
    [InlineData("_ = !([|{|e.EventId|}.Equals({|1003|})|]);", "_ = e.EventId != N;")]
    [InlineData("_ = b && ![|{|e.EventId|}.Equals({|1003|})|];", "_ = b && e.EventId != N;")]
    [InlineData("_ = [|object.Equals({|e.EventId|}, {|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|EqualityComparer<object>.Default.Equals({|e.EventId|}, {|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|object.Equals({|b ? e.EventId : 0|}, {|1003|})|];", "_ = (b ? e.EventId : 0) == N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] ? 1 : 2;", "_ = e.EventId == N ? 1 : 2;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|].ToString();", "_ = (e.EventId == N).ToString();")]
    [InlineData("_ = true == [|{|e.EventId|}.Equals({|1003|})|];", "_ = true == (e.EventId == N);")]
    [InlineData("_ = true == ![|{|e.EventId|}.Equals({|1003|})|];", "_ = true == (e.EventId != N);")]
    [InlineData("_ = [|{|e.ParamOne|}.Equals({|77|})|];", "_ = e.ParamOne == 77;")]
    [InlineData("_ = [|{|e.EventId|}.Equals(/* network */ {|1003|})|];", "_ = e.EventId == N /* network */;")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|];", "_ = e?.EventId.Equals(1003);")]
    [InlineData("[|{|e.EventId|}.Equals({|1003|})|];", "e.EventId.Equals(1003);")]
    public async Task Becomes(string before, string after)
    {
        string Around(string text) => "using System.Collections.Generic;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    void M(EventMessage e, bool b)\n    {\n        "
            + text + "\n    }\n}\n";
        Assert.Equal(Around(after.Replace("N", "SdkEventIds.NetworkChanged", StringComparison.Ordinal)), await new FixRun(new BoxedEqualsCodeFix()).FixAllAsync(Around(before)));
    }
}
