using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Constants of a table that the project itself declares get their using and their short name like those of the catalog.</summary>
public sealed class OwnConstantTests
{
    private const string Table = "namespace Our.Ids { [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] ACCESS static class OurEventIds { public const int Toggled = 4016; } internal class Helper { } public class Shown { } }\n";

    [Theory]
    [InlineData("class C { bool M(ulong id) => id == [|4016|]; }\n", "using Our.Ids;\n\nclass C { bool M(ulong id) => id == OurEventIds.Toggled; }\n")]
    [InlineData("using System;\nusing Zebra;\nclass C { bool M(ulong id) => id is [|4016|] or [|4016UL|]; }\n", "using System;\nusing Our.Ids;\nusing Zebra;\nclass C { bool M(ulong id) => id is OurEventIds.Toggled or OurEventIds.Toggled; }\n")]
    // ---- what the file has already
    [InlineData("using Our.Ids;\nclass C { bool M(ulong id) => id == [|4016|]; }\n", "using Our.Ids;\nclass C { bool M(ulong id) => id == OurEventIds.Toggled; }\n")]
    [InlineData("using I = Our.Ids;\nclass C { bool M(ulong id) => id == [|4016|]; }\n", "using I = Our.Ids;\nclass C { bool M(ulong id) => id == I.OurEventIds.Toggled; }\n")]
    [InlineData("using static Our.Ids.OurEventIds;\nclass C { bool M(ulong id) => id == [|4016|]; }\n", "using static Our.Ids.OurEventIds;\nclass C { bool M(ulong id) => id == Toggled; }\n")]
    [InlineData("namespace Our.Ids.Reports { class C { bool M(ulong id) => id == [|4016|]; } }\n", "namespace Our.Ids.Reports { class C { bool M(ulong id) => id == OurEventIds.Toggled; } }\n")]
    // ---- what the using would hide or make ambiguous, also what only the project itself can see
    [InlineData("class C { int OurEventIds; bool M(ulong id) => id == [|4016|]; }\n", "class C { int OurEventIds; bool M(ulong id) => id == Our.Ids.OurEventIds.Toggled; }\n")]
    [InlineData("using Zebra;\nclass C { Helper h; bool M(ulong id) => id == [|4016|]; }\n", "using Zebra;\nclass C { Helper h; bool M(ulong id) => id == Our.Ids.OurEventIds.Toggled; }\n")]
    [InlineData("using Zebra;\nclass C { Shown h; bool M(ulong id) => id == [|4016|]; }\n", "using Zebra;\nclass C { Shown h; bool M(ulong id) => id == Our.Ids.OurEventIds.Toggled; }\n")]
    [InlineData("namespace A.Our { class C { bool M(ulong id) => id == [|4016|]; } }\n", "using Our.Ids;\n\nnamespace A.Our { class C { bool M(ulong id) => id == OurEventIds.Toggled; } }\n")]
    public async Task Are_named_as_short_as_the_file_allows(string source, string expected)
    {
        foreach (var access in new[] { "public", "internal" })
            Assert.Equal(expected, await FixAsync(source, Table.Replace("ACCESS", access, StringComparison.Ordinal), new("Our.Ids.OurEventIds", "Toggled", 4016)));
    }

    /// <summary>What a namespace holds is in several assemblies: the using brings all of it.</summary>
    [Fact]
    public async Task Of_a_namespace_that_the_catalog_has_too_all_types_count()
    {
        const string Source = "using Zebra;\nclass C { RealTimeEventIds x; bool M(ulong id) => id == 4016; }\n";
        var text = await FixAsync(
            Source.Replace("4016", "[|4016|]", StringComparison.Ordinal),
            "namespace TrtcCatalog { static class OurEventIds { public const int Toggled = 4016; } } namespace Zebra { class RealTimeEventIds { } }\n",
            new("TrtcCatalog.OurEventIds", "Toggled", 4016));
        Assert.Equal(Source.Replace("4016", "TrtcCatalog.OurEventIds.Toggled", StringComparison.Ordinal), text);
    }

    [Fact]
    public async Task Each_namespace_gets_its_using()
    {
        var text = await FixAsync(
            "class C { bool M(ulong id) => id == [|4016|] || id == [|1003|]; }\n",
            Table.Replace("ACCESS", "public", StringComparison.Ordinal),
            new("Our.Ids.OurEventIds", "Toggled", 4016));
        Assert.Equal("using Our.Ids;\nusing TrtcCatalog;\n\nclass C { bool M(ulong id) => id == OurEventIds.Toggled || id == SdkEventIds.NetworkChanged; }\n", text);
    }

    [Fact]
    public async Task A_nested_list_of_values_is_named_with_its_class()
    {
        var text = await FixAsync(
            "class C { bool M(ulong id) => id == [|4016|]; }\n",
            "namespace Our.Ids { static class Lists { public static class BeautyFilter { public const int On = 4016; } } }\n",
            new("Our.Ids.Lists+BeautyFilter", "On", 4016));
        Assert.Equal("using Our.Ids;\n\nclass C { bool M(ulong id) => id == Lists.BeautyFilter.On; }\n", text);
    }

    private static async Task<string> FixAsync(string source, string table, ConstantName constant)
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = value => Convert.ToInt64(value, null) == constant.Value ? [constant] : FixRun.Named(value) };
        string[][] projects = [[source, table, "namespace Zebra { class Helper { } class Shown { } }\n"]];
        var solution = run.Solution(projects);
        var changed = await run.FixAllAsync(solution, FixAllScope.Document, projects);
        Assert.Equal(await IlText.OfAsync(solution.Projects.Single()), await IlText.OfAsync(changed.Projects.Single()));
        return (await FixRun.Find(changed, "File0.cs").GetTextAsync()).ToString();
    }
}
