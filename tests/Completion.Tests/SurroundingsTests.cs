using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion.Tests;

/// <summary>Where nothing around is TRTC's, no body is read: it would cost half a second in a long method, at each space that is typed.</summary>
public sealed class SurroundingsTests
{
    private const string Source = Editor.Usings + """
        using TrtcCatalog;

        record Row(ulong EventId, long ParamOne);
        class Counter { public int Total; public int Sum(int one, int other) => one + other; }
        class Program
        {
            int Sum(int one, int other) => one + other;
            void Run(EventMessage e, Row row, Counter counter, List<EventMessage> list, int count, int number)
            {
                if (e.EventId == 1003 && count > 0) Log.Write(1001);
                ulong? id = e.EventId, same;
                same = id;
                var other = number;
                HERE
            }
        }
        """;

    [Theory]
    [InlineData("number = $$")]
    [InlineData("number = Sum($$")]
    [InlineData("number = Sum(1, $$);")]
    [InlineData("number = counter.Sum($$);")]
    [InlineData("counter.Total = $$;")]
    [InlineData("if (other == $$) { }")]
    [InlineData("if (number > 0 && other == $$) { e.EventId = 1003; }")]
    [InlineData("foreach (var i in new[] { $$ }) { if (e.EventId == 1003) { } }")]
    [InlineData("switch (number) { case $$: e.EventId = 1003; break; }")]
    [InlineData("_ = other switch { $$ };")]
    [InlineData("if (e.EventId == 1003) { number = $$ }")]
    [InlineData("var n = $$")]
    public async Task NothingIsTrtcs(string statement) => Assert.False(await MayHoldTrtcAsync(statement));

    [Theory]
    [InlineData("if (e.EventId == $$) { }")]
    [InlineData("if (same == $$) { }")]
    [InlineData("Log.Write($$")]
    [InlineData("_ = new Row($$")]
    [InlineData("if (row is ($$")]
    [InlineData("if (count == $$) { }")] // stands beside an ID
    public async Task SomethingMayBe(string statement) => Assert.True(await MayHoldTrtcAsync(statement));

    private static async Task<bool> MayHoldTrtcAsync(string statement)
    {
        var editor = await Editor.OpenAsync(Source.Replace("HERE", statement, StringComparison.Ordinal));
        var model = (await editor.Document.GetSemanticModelAsync())!;
        var trial = Trial.Write(model.SyntaxTree, await editor.Document.GetTextAsync(), new TextSpan(editor.Position, 0), CancellationToken.None);
        var context = CatalogContext.TryCreate(model.Compilation, editor.Document.Project.AnalyzerOptions, CancellationToken.None)!;
        return Surroundings.MayHoldTrtc(trial!.Literal, new ToldNames(model.Compilation, context), CancellationToken.None);
    }
}
