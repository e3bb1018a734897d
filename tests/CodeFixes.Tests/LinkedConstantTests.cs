using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A file of two projects or target frameworks: a constant is written only where both have it.</summary>
public sealed class LinkedConstantTests
{
    private const string Compared = "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n    bool M(EventMessage e) => e.EventId == [|1003|];\n}\n";

    private const string LeftOut = "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n#if !X\n    bool M(EventMessage e) => e.EventId == [|1003|];\n#endif\n}\n";

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

    private static Solution Linked(FixRun run, string source, bool bothHaveIt)
    {
        var solution = run.Solution([source], [source]);
        var second = solution.Projects.Single(static project => project.Name == "P1");
        solution = solution.WithProjectParseOptions(second.Id, ((CSharpParseOptions)second.ParseOptions!).WithPreprocessorSymbols("X"));
        if (!bothHaveIt)
            solution = solution.WithProjectMetadataReferences(second.Id, References.All.Where(static reference => !reference.Display!.Contains("TrtcCatalog", StringComparison.Ordinal)));
        foreach (var file in solution.Projects.SelectMany(static project => project.Documents).Where(static file => file.Name == "File0.cs").ToArray())
            solution = solution.WithDocumentFilePath(file.Id, "/shared/File0.cs");
        return solution;
    }
}
