using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Fix all mends each place that can be mended by itself, also next to one that cannot.</summary>
public sealed class NeighbourTests
{
    [Theory]
    // ---- what is left is no statement, or no operator
    [InlineData("Run(() => [|{|e.EventId|}.Equals({|1003|})|], [|{|e.EventId|}.Equals({|1001|})|]);", "Run(() => e.EventId.Equals(1003), e.EventId == SdkEventIds.WiredEarphoneChanged);")]
    [InlineData("Run(() => { }, [|{|e.EventId|}.Equals({|text|})|] || [|{|e.EventId|}.Equals({|1001|})|]);", "Run(() => { }, e.EventId.Equals(text) || e.EventId == SdkEventIds.WiredEarphoneChanged);")]
    [InlineData("Action a = () => [|{|e.EventId|}.Equals({|1003|})|], b = () => Run(null, [|{|e.EventId|}.Equals({|1001|})|]);", "Action a = () => e.EventId.Equals(1003), b = () => Run(null, e.EventId == SdkEventIds.WiredEarphoneChanged);")]
    [InlineData("Run(() => { Run(() => [|{|e.EventId|}.Equals({|1003|})|], [|{|e.EventId|}.Equals({|1001|})|]); }, [|{|e.EventId|}.Equals({|1002|})|]);", "Run(() => { Run(() => e.EventId.Equals(1003), e.EventId == SdkEventIds.WiredEarphoneChanged); }, e.EventId == SdkEventIds.BluetoothEarphoneChanged);")]
    public async Task Of_comparisons_of_boxes(string before, string after) =>
        Assert.Equal(Around(after), await new FixRun(new BoxedEqualsCodeFix()).FixAllAsync(Around(before)));

    /// <summary>A constant of which the table's is made cannot be made of the table's: the error stands at none of the numbers.</summary>
    [Theory]
    [InlineData("[|4016|]", "[|1003|]", "4016", "SdkEventIds.NetworkChanged")]
    [InlineData("[|1003|]", "[|4016|]", "SdkEventIds.NetworkChanged", "4016")]
    [InlineData("[|1003|] + [|1001|] - [|4016|]", "[|4016|]", "SdkEventIds.NetworkChanged + SdkEventIds.WiredEarphoneChanged - 4016", "4016")]
    public async Task Of_constants(string first, string second, string firstAfter, string secondAfter)
    {
        string Source(string one, string two) => "using TrtcCatalog;\nclass C\n{\n    const int A = " + one + ", B = " + two + ";\n    internal class Ours { public const int Toggled = 4016 + A - A + B - B; }\n}\n";
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = static value => value is 4016 ? [new("C+Ours", "Toggled", 4016)] : FixRun.Named(value) };
        Assert.Equal(Source(firstAfter, secondAfter), await run.FixAllAsync(Source(first, second)));
    }

    /// <summary>Many that can be mended, a few that cannot, and all of them in one call.</summary>
    [Fact]
    public async Task Of_a_long_list()
    {
        string List(Func<int, string> item) => Around("RunAll(" + string.Join(", ", Enumerable.Range(0, 60).Select(item)) + ");").Replace("static void Run(", "static void RunAll(params Action[] all) { } static void Run(", StringComparison.Ordinal);
        var run = new FixRun(new BoxedEqualsCodeFix());
        Assert.Equal(
            List(static i => i is 7 or 41 ? "() => e.EventId.Equals(1003)" : "() => Run(null, e.EventId == SdkEventIds.NetworkChanged)"),
            await run.FixAllAsync(List(static i => i is 7 or 41 ? "() => [|{|e.EventId|}.Equals({|1003|})|]" : "() => Run(null, [|{|e.EventId|}.Equals({|1003|})|])")));
    }

    private static string Around(string statement) =>
        "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    void M(EventMessage e, string text)\n    {\n        " + statement + "\n    }\n\n    static void Run(Action action, bool b) { }\n}\n";
}
