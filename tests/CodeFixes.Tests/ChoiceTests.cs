using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Fixes that only the author can choose.</summary>
public sealed class ChoiceTests
{
    private static ConstantName Param(string name, long value) => new("TrtcCatalog.SdkEventParams+NetworkChanged", name, value);

    [Fact]
    public async Task OneActionForEachAllowedValueInTheRulesOrder()
    {
        var run = new FixRun(new ImpossibleParamCodeFix()) { Role = Role.ParamOne, Constants = _ => [Param("Wired", 5), Param("WiFi", 1), Param("NoSuchConstant", 9)] };
        var source = "using TrtcCatalog;\nclass C { bool M(long? p) => p == [|7|]; }";
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var actions = await run.ActionsAsync(document, source);
        Assert.Equal(["Use Wired (5)", "Use WiFi (1)"], actions.Select(a => a.Title));
        Assert.Equal("using TrtcCatalog;\nclass C { bool M(long? p) => p == SdkEventParams.NetworkChanged.WiFi; }", await FixRun.ApplyAsync(actions[1], document));
    }

    [Fact]
    public async Task NeverMoreThanEight()
    {
        var run = new FixRun(new ImpossibleParamCodeFix()) { Constants = _ => [.. Enumerable.Repeat(Param("WiFi", 1), 12)] };
        var source = "class C { bool M(long? p) => p == [|7|]; }";
        Assert.Equal(8, (await run.ActionsAsync(FixRun.Find(run.Solution([source]), "File0.cs"), source)).Count);
    }

    [Fact]
    public async Task AnUnknownIdIsDeclaredInANewTable()
    {
        var run = new FixRun(new UnknownIdCodeFix());
        var source = "class C { bool M(ulong? id) => id == [|4999|]; }";
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var declare = (await run.ActionsAsync(document, source)).Single();
        Assert.Equal("Declare 4999 in a [TrtcIdTable] class", declare.Title);
        var added = FixRun.Find(await FixRun.ChangedAsync(declare), "OwnEventIds.cs");
        Assert.Equal("""
            using TrtcCatalog;

            [TrtcIdTable(TrtcIdSpace.Event)]
            public static class OwnEventIds
            {
                public const int Event4999 = 4999;
            }

            """, (await added.GetTextAsync()).ToString().ReplaceLineEndings("\n"));
        Assert.Single((await added.GetSyntaxRootAsync())!.GetAnnotatedTokens(RenameAnnotation.Kind));
    }

    [Fact]
    public async Task AnUnknownIdJoinsTheTableOfItsSpace()
    {
        var run = new FixRun(new UnknownIdCodeFix());
        var source = """
            using TrtcCatalog;
            class C { bool M(ulong? id) => id == [|4999|]; }
            [TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] static class Others { }
            [TrtcIdTable(TrtcIdSpace.Event)]
            static class Ours
            {
                public const int Event4998 = 4998;
            }
            """;
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var declare = (await run.ActionsAsync(document, source)).Single();
        var text = await FixRun.ApplyAsync(declare, document);
        Assert.EndsWith("static class Ours\n{\n    public const int Event4998 = 4998;\n    public const int Event4999 = 4999;\n}", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherTablesConstantBecomesTheOneOfTheSameNumber()
    {
        var run = new FixRun(new WrongTableCodeFix()) { Role = Role.ExceptionalEventId, Constants = _ => [new("TrtcCatalog.RoomDismissalEventIds", Name(1001), 1001)] };
        Assert.Equal(
            $"using TrtcCatalog;\nclass C {{ bool M(ulong? id) => id is RoomDismissalEventIds.{Name(1001)}; }}",
            await run.FixFirstAsync("using TrtcCatalog;\nclass C { bool M(ulong? id) => id is [|SdkEventIds.WiredEarphoneChanged|]; }"));
    }

    [Fact]
    public async Task AConstantThatTheProjectDoesNotKnowIsNotOffered()
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = _ => [new("TrtcCatalog.SdkEventIds", "NotThere", 1003)] };
        Assert.Null(await run.FixFirstAsync("class C { bool M(ulong? id) => id == [|1003|]; }"));
    }

    private static string Name(int number) =>
        typeof(TrtcCatalog.RoomDismissalEventIds).GetFields().Single(f => Equals(f.GetRawConstantValue(), number)).Name;
}
