using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.CodeFixes;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>How long fixing all raw IDs of one file takes, from the diagnostics at hand to the changed solution.</summary>
internal static class FixAllTime
{
    private const string Rule = "TRTC1001";

    public static async Task<(double Seconds, int Before, int After)> MeasureAsync(int places, int runs)
    {
        var times = new List<double>();
        int before = 0, after = 0;
        for (var run = -1; run < runs; run++)
        {
            using var workspace = new AdhocWorkspace();
            var project = workspace.AddProject("Measured", LanguageNames.CSharp)
                .WithCompilationOptions(Programs.Options)
                .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
                .AddMetadataReferences(Programs.References);
            // The first pass warms up, on less.
            var document = project.AddDocument("Raw.cs", EventCode.RawIds(run < 0 ? 100 : places));
            var diagnostics = await DiagnosticsOfAsync(document);
            before = diagnostics.Length;
            var watch = Stopwatch.StartNew();
            var changed = await FixAsync(document, diagnostics);
            if (run >= 0)
                times.Add(watch.Elapsed.TotalSeconds);
            after = (await DiagnosticsOfAsync(changed)).Length;
        }

        return (times.Min(), before, after);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsOfAsync(Document document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync())!;
        var all = await ExecutionTimes.WithAnalyzers(compilation, [new TrtcAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. all.Where(static diagnostic => diagnostic.Id == Rule)];
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        var fix = new UseNamedIdCodeFix();
        var context = new FixAllContext(document, fix, FixAllScope.Document, Rule, [Rule], new Known(diagnostics), CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context) ?? throw new InvalidOperationException("There is no fix for all");
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return solution.GetDocument(document.Id)!;
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
