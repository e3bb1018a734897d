using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A fix brings in no warning about an obsolete constant: the number stays, though the rule knows its name.</summary>
public sealed class ObsoleteConstantTests
{
    private const string Table = "using System; using TrtcCatalog; [TrtcIdTable(TrtcIdSpace.Event)] static class Ours { [Obsolete] public const int Bare = 4016; [Obsolete(\"old\")] public const int Old = 4017; [Obsolete(\"gone\", true)] public const int Gone = 4018; public const int Fine = 4019; }\n"
        + "[TrtcIdTable(TrtcIdSpace.Event)] [Obsolete(\"all of it\")] static class Theirs { public const int OfClass = 4020; }\n"
        + "[TrtcIdTable(TrtcIdSpace.Event)] static class Also { [Obsolete(\"old\")] public const int Old = 1003; }\n";

    [Theory]
    [InlineData("bool M(EventMessage e) => e.EventId == 4016;")]
    [InlineData("bool M(EventMessage e) => e.EventId is 4017;")]
    [InlineData("bool M(EventMessage e) => e.EventId == 4018;")]
    [InlineData("bool M(EventMessage e) => e.EventId == 4020;")]
    [InlineData("void M(EventMessage e) { switch (e.EventId) { case 4016: goto case 4017; case 4017: break; } }")]
    public Task Is_not_written(string member) => IsAsync(member, member);

    [Theory]
    // ---- next to others, in one statement
    [InlineData("bool M(EventMessage e) => e.EventId == 4017 || e.EventId == 4019;", "bool M(EventMessage e) => e.EventId == 4017 || e.EventId == Ours.Fine;")]
    [InlineData("void M(EventMessage e) { switch (e.EventId) { case 4016: case 4019: case 1003: break; } }", "void M(EventMessage e) { switch (e.EventId) { case 4016: case Ours.Fine: case SdkEventIds.NetworkChanged: break; } }")]
    [InlineData("ulong?[] M() => new[] { new EventMessage { EventId = 4019 }.EventId, new EventMessage { EventId = 4016 }.EventId };", "ulong?[] M() => new[] { new EventMessage { EventId = Ours.Fine }.EventId, new EventMessage { EventId = 4016 }.EventId };")]
    // ---- the catalog has the number, too
    [InlineData("bool M(EventMessage e) => e.EventId == 1003;", "bool M(EventMessage e) => e.EventId == SdkEventIds.NetworkChanged;")]
    // ---- where there is no warning: what is obsolete itself, and where it is off
    [InlineData("[Obsolete] bool M(EventMessage e) => e.EventId == 4017;", "[Obsolete] bool M(EventMessage e) => e.EventId == Ours.Old;")]
    [InlineData("\n#pragma warning disable CS0618\nbool M(EventMessage e) => e.EventId == 4017;", "\n#pragma warning disable CS0618\nbool M(EventMessage e) => e.EventId == Ours.Old;")]
    public Task Others_are(string member, string expected) => IsAsync(member, expected);

    [Fact]
    public async Task The_choice_among_constants_leaves_them_out()
    {
        ConstantName[] offered = [new("Ours", "Old", 4017), new("Ours", "Fine", 4019), new("Ours", "Bare", 4016)];
        var run = new FixRun(new UnknownIdCodeFix()) { Constants = _ => [.. offered] };
        const string Source = "class C { bool M(ulong? id) => id == [|4030|]; }\n";
        var document = FixRun.Find(run.Solution([Source, Table]), "File0.cs");
        Assert.Equal(["Use Fine (4019)", "Declare 4030 in a [TrtcIdTable] class"], (await run.ActionsAsync(document, Source)).Select(static action => action.Title));
    }

    private static async Task IsAsync(string member, string expected)
    {
        const string Head = "using System; using TencentCloud.Trtc.V20190722.Models; using TrtcCatalog; class C { ";
        var solution = new FixRun(new UseNamedIdCodeFix()).Solution([Head + member + " }\n", Table]);
        var before = await ObsoleteAsync(solution);
        var named = await RealRun.NameAllAsync(solution);
        Assert.Equal(Head + expected + " }\n", (await FixRun.Find(named, "File0.cs").GetTextAsync()).ToString());
        Assert.Equal(before, await ObsoleteAsync(named));
        // The light bulb of each number that is left offers nothing.
        var document = FixRun.Find(named, "File0.cs");
        foreach (var finding in await RealRun.FindingsAsync(document.Project, "TRTC1001"))
            await new UseNamedIdCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, static (action, _) => Assert.Fail(action.Title), default));
    }

    private static async Task<int> ObsoleteAsync(Solution solution) =>
        (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Count(static diagnostic => diagnostic.Id is "CS0612" or "CS0618" or "CS0619" && !diagnostic.IsSuppressed);
}
