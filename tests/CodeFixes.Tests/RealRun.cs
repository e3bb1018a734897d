using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Fixes what the rules themselves report, as an editor or a command line does: no marks, no help.</summary>
internal static class RealRun
{
    private static readonly CodeFixProvider[] Fixes = [new UseNamedIdCodeFix(), new UseNamedParamCodeFix()];

    // A project is a value, and several questions are asked about the same one.
    private static readonly ConditionalWeakTable<Project, Task<ImmutableArray<Diagnostic>>> Found = new();

    /// <summary>What the rules report on the documents of a project, in the order of the source.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, params string[] rules)
    {
        var found = await Found.GetValue(project, AnalyzeAsync);
        return [.. found.Where(d => rules.Length == 0 || rules.Contains(d.Id))];
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var crashes = new List<string>();
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, (exception, _, _) => crashes.Add(exception.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer()), options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(crashes);
        return [.. found.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan)];
    }

    /// <summary>Fix all of TRTC1001, then fix all of TRTC1002, in a scope that begins at the first project's first finding.</summary>
    public static async Task<Solution> NameAllAsync(Solution solution, FixAllScope scope = FixAllScope.Solution)
    {
        foreach (var fix in Fixes)
            solution = await FixAllAsync(solution, fix, scope);
        return solution;
    }

    private static async Task<Solution> FixAllAsync(Solution solution, CodeFixProvider fix, FixAllScope scope)
    {
        var rule = fix.FixableDiagnosticIds.Single();
        var found = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
            found[project.Id] = await FindingsAsync(project, rule);
        var first = solution.Projects.SelectMany(p => found[p.Id].Select(d => p.GetDocument(d.Location.SourceTree)!)).FirstOrDefault();
        if (first is null)
            return solution;
        var context = new FixAllContext(first, fix, scope, rule, [rule], new Known(found), default);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? solution : (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private sealed class Known(Dictionary<ProjectId, ImmutableArray<Diagnostic>> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(found[project.Id]);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return found[document.Project.Id].Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(found[project.Id].Where(static d => d.Location.SourceTree is null));
    }
}
