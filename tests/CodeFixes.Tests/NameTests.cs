using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>The name is as short as the file allows, and never means something else.</summary>
public sealed class NameTests
{
    private const string Usage = "class C { bool M(ulong id) => id == [|1003|]; }";

    [Theory]
    [InlineData("using TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("using static TrtcCatalog.SdkEventIds;", "NetworkChanged")]
    [InlineData("using Ids = TrtcCatalog.SdkEventIds;", "Ids.NetworkChanged")]
    [InlineData("using T = TrtcCatalog;", "T.SdkEventIds.NetworkChanged")]
    [InlineData("global using TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("namespace TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("namespace TrtcCatalog.Reports;", "SdkEventIds.NetworkChanged")]
    [InlineData("global using static TrtcCatalog.SdkEventIds;", "NetworkChanged")]
    [InlineData("global using Ids = TrtcCatalog.SdkEventIds;", "Ids.NetworkChanged")]
    [InlineData("global using T = TrtcCatalog;", "T.SdkEventIds.NetworkChanged")]
    [InlineData("using T = global::TrtcCatalog;", "T.SdkEventIds.NetworkChanged")]
    [InlineData("using @event = TrtcCatalog.SdkEventIds;", "@event.NetworkChanged")]
    [InlineData("namespace N; using TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("namespace N; using static TrtcCatalog.SdkEventIds;", "NetworkChanged")]
    [InlineData("namespace A.B; using Ids = TrtcCatalog.SdkEventIds;", "Ids.NetworkChanged")]
    [InlineData("using System;\nusing TrtcCatalog;\nnamespace A.B;", "SdkEventIds.NetworkChanged")]
    public async Task UsesWhatTheFileHas(string head, string name)
    {
        var fixedText = await new FixRun(new UseNamedIdCodeFix()).FixFirstAsync(head + "\n" + Usage);
        Assert.Equal(head + "\n" + $"class C {{ bool M(ulong id) => id == {name}; }}", fixedText);
    }

    [Theory]
    [InlineData("class C { int SdkEventIds; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C { bool M(ulong id, int SdkEventIds) => id == [|1003|]; }")]
    [InlineData("class C { bool M(ulong id) { string SdkEventIds = null; return id == [|1003|]; } }")]
    [InlineData("class C { class SdkEventIds { } bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C { SdkEventIds x; bool M(ulong id) => id == [|1003|]; } class SdkEventIds { public const int NetworkChanged = 5; }")]
    [InlineData("namespace SdkEventIds { class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A.TrtcCatalog { class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A.TrtcCatalog.B { class SdkEventIds { } class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A.Trtc { class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A.Trtc.TrtcCatalog.SdkEventIds { class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A { namespace TrtcCatalog { class X { } } class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace A { using TrtcCatalog; namespace TrtcCatalog { class X { } } class C { X x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace TrtcCatalog.Mine { class SdkEventIds { } class C { bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace TrtcCatalog { class C { int SdkEventIds => 0; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using Mine; namespace Mine { class SdkEventIds { } } class C { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using TrtcCatalog; using Mine; namespace Mine { class SdkEventIds { } } class C { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using SdkEventIds = System.String; class C { SdkEventIds s; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using static Mine; static class Mine { public const int NetworkChanged = 7; public static int SdkEventIds; } class C { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using static TrtcCatalog.SdkEventIds; class C { const int NetworkChanged = 7; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C<SdkEventIds> { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C { bool M<SdkEventIds, TrtcCatalog>(ulong id) => id == [|1003|]; }")]
    [InlineData("class C { bool M(ulong id) { bool SdkEventIds() => id == [|1003|]; return SdkEventIds(); } }")]
    [InlineData("class C { bool M(ulong id) { foreach (var SdkEventIds in new int[0]) { if (id == [|1003|]) return true; } return false; } }")]
    [InlineData("class C { bool M(object o) => o is ulong SdkEventIds && SdkEventIds == [|1003|]; }")]
    [InlineData("class C { System.Func<ulong, bool> f = SdkEventIds => SdkEventIds == [|1003|]; }")]
    [InlineData("class B { protected int SdkEventIds { get; } } class C : B { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class B { protected class TrtcCatalog { } protected class SdkEventIds { } } class C : B { bool M(ulong id) => id is [|1003|]; }")]
    [InlineData("enum SdkEventIds { NetworkChanged = 4 } class C { bool M(ulong id) => id is [|1003|] or [|1001|]; }")]
    [InlineData("class C { int SdkEventIds, TrtcCatalog; bool M(ulong id) { switch (id) { case [|1003|]: return true; } return id is [|1001|]; } }")]
    [InlineData("class C(int SdkEventIds) { int N => SdkEventIds; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("record C(ulong SdkEventIds) { bool M() => this is { SdkEventIds: [|1003|] }; }")]
    [InlineData("namespace A { class TrtcCatalog { class SdkEventIds { } bool M(ulong id) => id == [|1003|]; } }")]
    public async Task ACollisionGivesALongerNameOfTheSameConstant(string source)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var solution = run.Solution([source]);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        var text = (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
        Assert.Contains("NetworkChanged", text.Replace("int NetworkChanged = 7", "", StringComparison.Ordinal).Replace("NetworkChanged = 4", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("1003", text, StringComparison.Ordinal);
        Assert.Equal(await IlText.OfAsync(solution.Projects.Single()), await IlText.OfAsync(fixedSolution.Projects.Single()));
    }

    [Fact]
    public async Task ALocalThatOwnsTheNameDoesNotLengthenTheNextMember()
    {
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync("""
            class C
            {
                bool M(ulong id, int SdkEventIds) => id == [|1003|];
                bool N(ulong id) => id == [|1003|];
            }
            """);
        Assert.Equal("""
            using TrtcCatalog;

            class C
            {
                bool M(ulong id, int SdkEventIds) => id == TrtcCatalog.SdkEventIds.NetworkChanged;
                bool N(ulong id) => id == SdkEventIds.NetworkChanged;
            }
            """, text);
    }

    [Fact]
    public async Task AnAmbiguousTypeOfTheUserKeepsItsMeaning()
    {
        // `using TrtcCatalog;` would make the user's RealTimeEventIds ambiguous.
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync("""
            using Mine;
            namespace Mine { public class RealTimeEventIds { } }
            namespace Other { class C { RealTimeEventIds x; bool M(ulong id) => id == [|1003|]; } }
            """);
        Assert.Equal("""
            using Mine;
            namespace Mine { public class RealTimeEventIds { } }
            namespace Other { class C { RealTimeEventIds x; bool M(ulong id) => id == TrtcCatalog.SdkEventIds.NetworkChanged; } }
            """, text);
    }

    [Fact]
    public async Task ANestedTypeThatAStaticUsingBringsKeepsItsMeaning()
    {
        // It does not come before usings, though its namespace is the one around.
        const string Source = "using static App.Codes; namespace App { static class Codes { public class RealTimeEventIds { } } class C { RealTimeEventIds x; bool M(ulong id) => id == 1003; } }";
        Assert.Equal(
            Source.Replace("1003", "TrtcCatalog.SdkEventIds.NetworkChanged", StringComparison.Ordinal),
            await new FixRun(new UseNamedIdCodeFix()).FixFirstAsync(Source.Replace("1003", "[|1003|]", StringComparison.Ordinal)));
    }

    // What a static using brings in, or an alias that is farther away, does not come before a using.
    [Theory]
    [InlineData("using static App.Log; namespace App { public static class Log { public static int TrtcEvents { get; set; } } } namespace Other { class C { int Count() => TrtcEvents++; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public static int TrtcEvents; } class C { int Count() => TrtcEvents++; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public const int RealTimeEventIds = 5; } } class C { int x = RealTimeEventIds; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public static event System.Action TrtcEvents; } } class C { void Count() => TrtcEvents += null; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public static int TrtcEvents() => 1; } class C { System.Func<int> f = TrtcEvents; string s = nameof(TrtcEvents); bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using static App.Kind; namespace App { public enum Kind { TrtcEvents } } namespace Other { class C { App.Kind K() => TrtcEvents; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public static string TrtcEvents = null; } } class C { int x = TrtcEvents.Length; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using static App.Log; namespace App { public static class Log { public const int TrtcEvents = 5; } } class C { bool N(int i) => i is TrtcEvents; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using TrtcEvents = int[]; namespace N { using System; class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("using TrtcEvents = (int A, int B); namespace N { using System; class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    public Task AMemberThatAStaticUsingBringsKeepsItsMeaning(string source) => IsQualifiedAsync(source);

    [Fact]
    public Task AMemberThatAGlobalUsingOfAnotherFileBringsKeepsItsMeaning() => IsQualifiedAsync(
        "class C { int Count() => TrtcEvents++; bool M(ulong id) => id == [|1003|]; }", "global using static App.Log; namespace App { public static class Log { public static int TrtcEvents { get; set; } } }");

    private static async Task IsQualifiedAsync(params string[] sources)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var solution = run.Solution(sources);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [sources]);
        Assert.Equal(
            sources[0].Replace("[|1003|]", "TrtcCatalog.SdkEventIds.NetworkChanged", StringComparison.Ordinal),
            (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
        Assert.Equal(await IlText.OfAsync(solution.Projects.Single()), await IlText.OfAsync(fixedSolution.Projects.Single()));
    }

    [Fact]
    public async Task AMemberKeepsItsMeaningBesideATableOfTheProject()
    {
        const string Source = """
            using static App.Log;
            namespace App { public static class Log { public static int Filter { get; set; } } }
            namespace Tables { [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] public static class Ids { public const int Beauty = 4016; } public static class Filter { } }
            namespace Other { class C { int Count() => Filter++; bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == 4016; } }
            """;
        var fixedSolution = await RealRun.NameAllAsync(new FixRun(new UseNamedIdCodeFix()).Solution([Source]));
        Assert.Equal(Source.Replace("EventId == 4016", "EventId == Tables.Ids.Beauty", StringComparison.Ordinal), (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
    }

    [Fact]
    public async Task AMemberThatAStaticUsingBringsToOneOfTwoProjectsKeepsItsMeaning()
    {
        const string Source = "#if X\nusing static App.Log;\n#endif\nclass C\n{\n#if X\n    int Count() => TrtcEvents++;\n#endif\n    bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == 1003;\n}\n#if X\nnamespace App { public static class Log { public static int TrtcEvents; } }\n#endif\n";
        var fixedSolution = await RealRun.NameAllAsync(LinkedFindingTests.Linked(Source));
        Assert.Equal(Source.Replace("1003", "TrtcCatalog.SdkEventIds.NetworkChanged", StringComparison.Ordinal), (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("namespace Other { class C { int TrtcEvents { get; set; } int Count() => TrtcEvents++; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace App { public class B { protected static int TrtcEvents; } } namespace Other { class C : App.B { int Count() => TrtcEvents++; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("class C { static int TrtcEvents() => 1; class D { System.Func<int> f = TrtcEvents; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("class P { public int TrtcEvents { get; set; } } class C { object o = new P { TrtcEvents = 1 }; bool N(P p) => p is { TrtcEvents: 1 } && p?.TrtcEvents == 1; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class P { public P Next; public int TrtcEvents { get; set; } } class C { bool N(P p) => p is { Next.TrtcEvents: 1 }; object O(int TrtcEvents) => new { TrtcEvents }; object Q() => O(TrtcEvents: 1); bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("record P(int TrtcEvents) { P With() => this with { TrtcEvents = 2 }; static P Of(P p) => p with { TrtcEvents = 3 }; } class C { P N(P p) => p with { TrtcEvents = 4 }; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class A : System.Attribute { public int TrtcEvents; } [A(TrtcEvents = 1)] class C { object o = new { TrtcEvents = 1 }; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C { int N() { int TrtcEvents() => 1; System.Func<int> f = TrtcEvents; return f(); } bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("namespace Other { class TrtcEvents { } class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace Other { class TrtcEvents { } } namespace Other { class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace Other { class C { class TrtcEvents { } TrtcEvents x; class D { TrtcEvents y; bool M(ulong id) => id == [|1003|]; } } }")]
    [InlineData("namespace Other { class B { protected class TrtcEvents { } } class C : B { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("class TrtcEvents { } class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("using Mine; namespace Mine { public class EventText { } } namespace Other { class C { EventText x; bool M(ulong id) => id == [|1003|]; } }")]
    public async Task AnOwnTypeThatAUsingCannotHideNeedsNoQualifiedName(string source)
    {
        // TrtcEvents is a public name of the catalog, EventText one that it keeps to itself.
        var run = new FixRun(new UseNamedIdCodeFix());
        var solution = run.Solution([source]);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        var text = (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
        Assert.Contains("using TrtcCatalog;", text, StringComparison.Ordinal);
        Assert.Contains("id == SdkEventIds.NetworkChanged;", text, StringComparison.Ordinal);
        Assert.Equal(await IlText.OfAsync(solution.Projects.Single()), await IlText.OfAsync(fixedSolution.Projects.Single()));
    }

    [Fact]
    public async Task NestedConstantsAndOldLanguages()
    {
        var run = new FixRun(new UseNamedParamCodeFix()) { Language = LanguageVersion.CSharp7_3, Role = Recognition.Role.ParamOne };
        Assert.Equal(
            "using TrtcCatalog;\n\nclass C { bool M(long? p) => p == SdkEventParams.NetworkChanged.WiFi; }\n",
            await run.FixFirstAsync("class C { bool M(long? p) => p == [|1|]; }\n"));
    }

    /// <summary>The usings above and after the fix, as the file's configuration wants them.</summary>
    [Theory]
    [InlineData("", "using System;\nusing Trtc;\nusing Zebra;\n", "using System;\nusing Trtc;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("", "using Alpha;\nusing System;\nusing Zebra;\n", "using Alpha;\nusing System;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("", "using System;\nusing Alpha;\n", "using System;\nusing Alpha;\nusing TrtcCatalog;\n")]
    [InlineData("", "using Zebra;\nusing System;\nusing Alpha;\n", "using Zebra;\nusing System;\nusing Alpha;\nusing TrtcCatalog;\n")]
    [InlineData("", "using System;\n// ours\nusing Zebra;\n", "using System;\nusing TrtcCatalog;\n// ours\nusing Zebra;\n")]
    [InlineData("", "using System;\nusing static System.Math;\nusing Z = System.Int32;\n", "using System;\nusing TrtcCatalog;\nusing static System.Math;\nusing Z = System.Int32;\n")]
    [InlineData("", "global using System;\nusing Zebra;\n", "global using System;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("dotnet_sort_system_directives_first = true", "using System;\nusing Alpha;\nusing Zebra;\n", "using System;\nusing Alpha;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("dotnet_sort_system_directives_first = false", "using Alpha;\nusing System;\nusing Zebra;\n", "using Alpha;\nusing System;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("dotnet_sort_system_directives_first = false", "using System;\nusing Zebra;\n", "using System;\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("dotnet_separate_import_directive_groups = true", "using System;\n\nusing Alpha;\n\nusing Zebra;\n", "using System;\n\nusing Alpha;\n\nusing TrtcCatalog;\n\nusing Zebra;\n")]
    [InlineData("dotnet_separate_import_directive_groups = true", "using System;\n", "using System;\n\nusing TrtcCatalog;\n")]
    [InlineData("dotnet_separate_import_directive_groups = false", "using System;\nusing Alpha;\n", "using System;\nusing Alpha;\nusing TrtcCatalog;\n")]
    [InlineData("dotnet_separate_import_directive_groups = true", "using System;\n\nusing TrtcCatalog.Mine;\n\nusing Zebra;\n", "using System;\n\nusing TrtcCatalog;\nusing TrtcCatalog.Mine;\n\nusing Zebra;\n")]
    [InlineData("dotnet_separate_import_directive_groups = true", "using Zebra;\n", "using TrtcCatalog;\n\nusing Zebra;\n")]
    [InlineData("dotnet_separate_import_directive_groups = true", "using System;\nusing Zebra;\n", "using System;\n\nusing TrtcCatalog;\n\nusing Zebra;\n")]
    [InlineData("", "extern alias corlib;\n", "extern alias corlib;\n\nusing TrtcCatalog;\n")]
    [InlineData("", "using TrtcCatalog.Mine;\n", "using TrtcCatalog;\nusing TrtcCatalog.Mine;\n")]
    [InlineData("", "// head\n\nusing Zebra;\n", "// head\n\nusing TrtcCatalog;\nusing Zebra;\n")]
    [InlineData("", "using global::System;\nusing  Zebra ; // striped\n", "using global::System;\nusing TrtcCatalog;\nusing  Zebra ; // striped\n")]
    [InlineData("", "using System;   /* the\n base */\nusing Alpha; // first\n", "using System;   /* the\n base */\nusing Alpha; // first\nusing TrtcCatalog;\n")]
    [InlineData("csharp_using_directive_placement = outside_namespace:silent", "using System;\nusing Zebra;\n", "using System;\nusing TrtcCatalog;\nusing Zebra;\n")]
    public async Task TheUsingStandsInItsOrder(string config, string before, string after)
    {
        const string Body = "\nnamespace N\n{\n    class C { bool M(ulong id) => id == 1003; }\n}\n";
        var fixedText = await InOrderAsync(config, before + Body.Replace("1003", "[|1003|]", StringComparison.Ordinal));
        Assert.Equal(after + Body.Replace("1003", "SdkEventIds.NetworkChanged", StringComparison.Ordinal), fixedText);
    }

    [Theory]
    [InlineData("namespace N\n{\n    BODY\n}\n", "namespace N\n{\n    using TrtcCatalog;\n\n    BODY\n}\n")]
    [InlineData("namespace N;\n\nBODY\n", "namespace N;\n\nusing TrtcCatalog;\n\nBODY\n")]
    [InlineData("namespace N\n{\n    using System;\n    using Zebra;\n\n    BODY\n}\n", "namespace N\n{\n    using System;\n    using TrtcCatalog;\n    using Zebra;\n\n    BODY\n}\n")]
    [InlineData("using System;\n\nnamespace N\n{\n    BODY\n}\n", "using System;\nusing TrtcCatalog;\n\nnamespace N\n{\n    BODY\n}\n")]
    [InlineData("BODY\n", "using TrtcCatalog;\n\nBODY\n")]
    [InlineData("namespace N\n{\n    extern alias corlib;\n\n    BODY\n}\n", "namespace N\n{\n    extern alias corlib;\n\n    using TrtcCatalog;\n\n    BODY\n}\n")]
    [InlineData("namespace N;\n\nextern alias corlib; // ours\nextern alias other;\nBODY\n", "namespace N;\n\nextern alias corlib; // ours\nextern alias other;\nusing TrtcCatalog;\n\nBODY\n")]
    [InlineData("namespace N { extern alias corlib; BODY }\n", "namespace N { extern alias corlib; using TrtcCatalog; BODY }\n")]
    [InlineData("// head\n\nnamespace N\n{\n    // of C\n    BODY\n}\n", "// head\n\nnamespace N\n{\n    using TrtcCatalog;\n\n    // of C\n    BODY\n}\n")]
    public async Task TheUsingStandsInsideOfANamespaceThatWantsIt(string before, string after)
    {
        string Fill(string text, string number) => text.Replace("BODY", $"class C {{ bool M(ulong id) => id == {number}; }}", StringComparison.Ordinal);
        Assert.Equal(Fill(after, "SdkEventIds.NetworkChanged"), await InOrderAsync("csharp_using_directive_placement = inside_namespace", Fill(before, "[|1003|]")));
    }

    private static async Task<string> InOrderAsync(string config, string source)
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { EditorConfig = config };
        var solution = run.Solution([source, "namespace Trtc { class T { } } namespace TrtcCatalog.Mine { class M { } } namespace Zebra { class Z { } } namespace Alpha { class A { } }"]);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        return (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
    }

    /// <summary>A colon ends what is written into a text, also that of <c>global::</c>.</summary>
    [Theory]
    [InlineData("$\"{id == NUMBER} {id}\"", "(NAME)")]
    [InlineData("$\"{(id == NUMBER ? 1 : 2):X}\"", "NAME")]
    [InlineData("$\"{id is NUMBER /* net */ or 1}\"", "(NAME)")]
    [InlineData("$\"{F(() => id == NUMBER)}\"", "NAME")]
    public async Task InsideOfAText(string text, string name)
    {
        var source = "class C { int SdkEventIds, TrtcCatalog; string F(System.Func<bool> f) => null; string M(ulong id) => " + text + "; }";
        Assert.Equal(
            source.Replace("NUMBER", name.Replace("NAME", "global::TrtcCatalog.SdkEventIds.NetworkChanged", StringComparison.Ordinal), StringComparison.Ordinal),
            await new FixRun(new UseNamedIdCodeFix()).FixFirstAsync(source.Replace("NUMBER", "[|1003|]", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task OneUsingForTwoRulesAndManyNamespaces()
    {
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync("""
            namespace A { class C { bool M(ulong id) => id == [|1003|]; } }
            namespace B { namespace C { class D { bool M(ulong id) => id == [|1001|]; } } }
            namespace B.E { class F { bool M(ulong id) => id is [|1003|]; } }
            """);
        Assert.Single(text.Split('\n'), static line => line == "using TrtcCatalog;");
        Assert.DoesNotContain("TrtcCatalog.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AGlobalUsingOfAnotherFileIsEnough()
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        string[][] projects = [[Usage.Replace("class C", "class D", StringComparison.Ordinal), "global using TrtcCatalog;"]];
        var fixedSolution = await run.FixAllAsync(run.Solution(projects), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, projects);
        Assert.Equal("class D { bool M(ulong id) => id == SdkEventIds.NetworkChanged; }", (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
    }
}
