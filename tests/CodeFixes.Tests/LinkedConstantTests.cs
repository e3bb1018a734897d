using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A file of two projects or target frameworks: a constant is written only where both have it, and by a name that both understand.</summary>
public sealed class LinkedConstantTests
{
    private const string Compared = "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n    bool M(EventMessage e) => e.EventId == [|1003|];\n}\n";

    private const string LeftOut = "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n#if !X\n    bool M(EventMessage e) => e.EventId == [|1003|];\n#endif\n}\n";

    private const string Own = "namespace TrtcCatalog { static class OwnEventIds { public const int Toggled = 4016; } }";

    [Theory]
    [InlineData(Compared, true, true)]
    [InlineData(Compared, false, false)]
    // In the second one nothing stands there, but the using would.
    [InlineData(LeftOut, true, true)]
    [InlineData(LeftOut, false, false)]
    public async Task What_one_of_them_does_not_have_is_not_written(string source, bool bothHaveIt, bool isWritten)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var document = FixRun.Find(Linked(run, source, bothHaveIt), "File0.cs");
        var actions = await run.ActionsAsync(document, source);
        Assert.Equal(isWritten ? 1 : 0, actions.Count);
        var all = await run.FixAllAsync(document.Project.Solution, FixAllScope.Document, [[source]]);
        var text = (await all.GetDocument(document.Id)!.GetTextAsync()).ToString();
        Assert.Equal(isWritten, text.Contains("SdkEventIds.NetworkChanged", StringComparison.Ordinal));
        Assert.Equal(isWritten, text.Contains("using TrtcCatalog;", StringComparison.Ordinal));
    }

    /// <summary>Each project has a file of its own. What is written is right in both, and the same whichever of them asks.</summary>
    [Theory]
    // ---- usings of the whole project
    [InlineData(Compared, "", "", true, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using TrtcCatalog;", "global using TrtcCatalog;", false, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using TrtcCatalog;", "", true, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using Ids = TrtcCatalog.SdkEventIds;", "global using Ids = TrtcCatalog.SdkEventIds;", false, "Ids.NetworkChanged")]
    [InlineData(Compared, "global using Ids = TrtcCatalog.SdkEventIds;", "", true, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using Ids = TrtcCatalog.SdkEventIds;", "global using Ids = TrtcCatalog.RealTimeEventIds;", true, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using Ids = TrtcCatalog.SdkEventIds;", "global using Events = TrtcCatalog.SdkEventIds;", true, "SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "global using A = TrtcCatalog.SdkEventIds; global using B = TrtcCatalog.SdkEventIds;", "global using B = TrtcCatalog.SdkEventIds; global using A = TrtcCatalog.SdkEventIds;", false, "A.NetworkChanged")]
    [InlineData(Compared, "global using static TrtcCatalog.SdkEventIds;", "global using static TrtcCatalog.SdkEventIds;", false, "NetworkChanged")]
    [InlineData(Compared, "global using static TrtcCatalog.SdkEventIds;", "", true, "SdkEventIds.NetworkChanged")]
    // ---- names that one of them has for something else
    [InlineData(Compared, "", "partial class C { int SdkEventIds; }", false, "TrtcCatalog.SdkEventIds.NetworkChanged")]
    [InlineData(Compared, "", "partial class C { int SdkEventIds, TrtcCatalog; }", false, "global::TrtcCatalog.SdkEventIds.NetworkChanged")]
    [InlineData("using static Told;\npartial class C\n{\n    RealTimeEventIds X => null;\n    bool M(ulong id) => id == [|1003|];\n}\n", "class RealTimeEventIds { } static class Told { }", "static class Told { public class RealTimeEventIds { } }", false, "TrtcCatalog.SdkEventIds.NetworkChanged")]
    // ---- a table that each of them declares, from one file
    [InlineData("partial class C\n{\n    bool M(ulong id) => id == [|4016|];\n}\n", Own, Own, true, "OwnEventIds.Toggled")]
    // ---- overloads that only one of them has: the cast that this one needs stands in both
    [InlineData("partial class C\n{\n    void M() => Over([|1003UL|]);\n}\n", "partial class C { void Over(object id) { } }", "partial class C { void Over(ulong id) { } }", true, "(ulong)SdkEventIds.NetworkChanged")]
    [InlineData("partial class C\n{\n    void M() => Over([|1003UL|]);\n}\n", "partial class C { void Over(ulong id) { } void Over(int id) { } }", "partial class C { void Over(ulong id) { } }", true, "(ulong)SdkEventIds.NetworkChanged")]
    [InlineData("partial class C\n{\n    void M() => Told([|1003|] == 5);\n}\n", "partial class C { void Told(bool id) { } }", "partial class C { void Told(bool id, [System.Runtime.CompilerServices.CallerArgumentExpression(\"id\")] string text = \"\") { } }", false, "1003")]
    // ---- a condition around the place, and around a using
    [InlineData("#if X\nusing Zebra;\n#endif\npartial class C\n{\n    bool M(ulong id) => id == [|1003|];\n}\n", "", "namespace Zebra { }", true, "SdkEventIds.NetworkChanged")]
    public async Task What_is_written_is_the_same_in_both(string source, string first, string second, bool isAdded, string name)
    {
        source = source.Replace("\nclass C", "\npartial class C", StringComparison.Ordinal);
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = static value => value is 4016 ? [new("TrtcCatalog.OwnEventIds", "Toggled", 4016)] : FixRun.Named(value) };
        var solution = Linked(run.Solution([source, first], [source, second]), bothHaveIt: true);
        var documents = solution.Projects.OrderBy(static project => project.Name, StringComparer.Ordinal).Select(static project => project.Documents.Single(static file => file.Name == "File0.cs")).ToArray();
        var all = await run.FixAllAsync(solution, FixAllScope.Solution, [[source], [source]]);
        var texts = new List<string>();
        foreach (var document in documents)
        {
            texts.Add((await all.GetDocument(document.Id)!.GetTextAsync()).ToString());
            var actions = await run.ActionsAsync(document, source);
            texts.Add(actions.Count == 0 ? Marked.Parse(source).Text : await FixRun.ApplyAsync(actions[0], document));
        }

        Assert.Single(texts.Distinct());
        Assert.Equal(isAdded, texts[0].Contains("using TrtcCatalog;", StringComparison.Ordinal));
        Assert.Equal(
            source.Replace("[|1003UL|]", name, StringComparison.Ordinal).Replace("[|1003|]", name, StringComparison.Ordinal).Replace("[|4016|]", name, StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal),
            texts[0].Replace("using TrtcCatalog;\n", "", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal).TrimStart('\n'));
        foreach (var project in all.Projects)
        {
            Assert.Equal(
                await IlText.OfAsync(solution.GetProject(project.Id)!),
                await IlText.OfAsync(documents.Aggregate(all, (changed, document) => changed.WithDocumentText(document.Id, Microsoft.CodeAnalysis.Text.SourceText.From(texts[0]))).GetProject(project.Id)!));
        }
    }

    private static Solution Linked(FixRun run, string source, bool bothHaveIt) => Linked(run.Solution([source], [source]), bothHaveIt);

    private static Solution Linked(Solution solution, bool bothHaveIt)
    {
        var second = solution.Projects.Single(static project => project.Name == "P1");
        solution = solution.WithProjectParseOptions(second.Id, ((CSharpParseOptions)second.ParseOptions!).WithPreprocessorSymbols("X"));
        if (!bothHaveIt)
            solution = solution.WithProjectMetadataReferences(second.Id, References.All.Where(static reference => !reference.Display!.Contains("TrtcCatalog", StringComparison.Ordinal)));
        foreach (var file in solution.Projects.SelectMany(static project => project.Documents).Where(static file => file.Name == "File0.cs").ToArray())
            solution = solution.WithDocumentFilePath(file.Id, "/shared/File0.cs");
        return solution;
    }
}
