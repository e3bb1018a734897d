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
    [InlineData("namespace A { class TrtcCatalog { class SdkEventIds { } bool M(ulong id) => id == [|1003|]; } }")]
    public async Task ACollisionGivesALongerNameOfTheSameConstant(string source)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var solution = run.Solution([source]);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        var text = (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
        Assert.Contains("SdkEventIds.NetworkChanged;", text, StringComparison.Ordinal);
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

    [Theory]
    [InlineData("namespace Other { class TrtcEvents { } class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
    [InlineData("namespace Other { class TrtcEvents { } } namespace Other { class C { TrtcEvents x; bool M(ulong id) => id == [|1003|]; } }")]
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

    [Theory]
    [InlineData("csharp_using_directive_placement = outside_namespace:silent", "using System;\nusing Trtc;\nusing TrtcCatalog;\nusing Zebra;\n\nnamespace N\n{\n    class C { bool M(ulong id) => id == SdkEventIds.NetworkChanged; }\n}")]
    [InlineData("dotnet_sort_system_directives_first = true", "using System;\nusing Trtc;\nusing TrtcCatalog;\nusing Zebra;\n\nnamespace N\n{\n    class C { bool M(ulong id) => id == SdkEventIds.NetworkChanged; }\n}")]
    public async Task TheUsingStandsInItsOrder(string config, string expected)
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { EditorConfig = config };
        var source = "using System;\nusing Trtc;\nusing Zebra;\n\nnamespace N\n{\n    class C { bool M(ulong id) => id == [|1003|]; }\n}";
        var solution = run.Solution([source, "namespace Trtc { class T { } } namespace Zebra { class Z { } }"]);
        var fixedSolution = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        Assert.Equal(expected, (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
    }

    [Fact]
    public async Task TheUsingStandsInsideTheNamespaceWhereTheConfigurationWantsIt()
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { EditorConfig = "csharp_using_directive_placement = inside_namespace" };
        Assert.Equal(
            "namespace N\n{\n    using TrtcCatalog;\n\n    class C { bool M(ulong id) => id == SdkEventIds.NetworkChanged; }\n}",
            await run.FixFirstAsync("namespace N\n{\n    class C { bool M(ulong id) => id == [|1003|]; }\n}"));
    }
}
