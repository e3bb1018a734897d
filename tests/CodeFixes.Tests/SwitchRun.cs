using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Lets TRTC3001 find what a source leaves out, mends it, and sees to it that the result compiles and is complete.</summary>
internal static class SwitchRun
{
    private static readonly DiagnosticAnalyzer s_analyzer = new TrtcAnalyzer();

    /// <summary>The source with the missing cases of its first switch added; null where nothing is offered.</summary>
    public static async Task<string?> FixAsync(string source, LanguageVersion language = LanguageVersion.CSharp12, string? editorConfig = null, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var document = Document(source, language, editorConfig, kind);
        var diagnostics = await DiagnosticsAsync(document.Project);
        var actions = new List<CodeAction>();
        await new IncompleteSwitchCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostics[0], (action, _) => actions.Add(action), default));
        if (actions.Count == 0)
            return null;
        Assert.Equal("Add the missing cases", Assert.Single(actions).Title);
        var changed = await FixRun.ChangedAsync(actions[0]);
        await CheckAsync(changed.GetProject(document.Project.Id)!, diagnostics.Count - 1);
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>The source with all its switches mended in one go.</summary>
    public static async Task<string> FixAllAsync(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var document = Document(source, LanguageVersion.CSharp12, kind: kind);
        var fix = new IncompleteSwitchCodeFix();
        var context = new FixAllContext(document, fix, FixAllScope.Document, "TRTC3001", ["TRTC3001"], new Found([.. await DiagnosticsAsync(document.Project)]), default);
        var changed = await FixRun.ChangedAsync((await fix.GetFixAllProvider().GetFixAsync(context))!);
        await CheckAsync(changed.GetProject(document.Project.Id)!, 0);
        return (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    /// <summary>
    /// A file of two projects, of which only the second has the symbol X: what the light bulb makes of it in each of them, then what fix all does. Null
    /// where there is nothing to find; the file as it is where nothing is offered.
    /// </summary>
    public static async Task<(string?[] Single, string[] All)> FixLinkedAsync(string source)
    {
        var documents = Linked(source);
        var single = new List<string?>();
        foreach (var document in documents)
            single.Add(await FixOneOfLinkedAsync(document));
        var changed = await RealRun.FixAllAsync(documents[0].Project.Solution, new IncompleteSwitchCodeFix(), FixAllScope.Solution);
        return ([.. single], [.. documents.Select(document => changed.GetDocument(document.Id)!.GetTextAsync().Result.ToString())]);
    }

    private static async Task<string?> FixOneOfLinkedAsync(Document document)
    {
        if (await DiagnosticsAsync(document.Project) is not [var diagnostic, ..])
            return null;
        var actions = new List<CodeAction>();
        await new IncompleteSwitchCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        return actions.Count == 0 ? (await document.GetTextAsync()).ToString() : await FixRun.ApplyAsync(Assert.Single(actions), document);
    }

    private static Document[] Linked(string source)
    {
        var solution = new FixRun(new UseNamedIdCodeFix()).Solution([source], [source]);
        var second = solution.Projects.Single(static project => project.Name == "P1");
        solution = solution.WithProjectParseOptions(second.Id, ((CSharpParseOptions)second.ParseOptions!).WithPreprocessorSymbols("X"));
        DocumentId[] files = [.. solution.Projects.OrderBy(static project => project.Name, StringComparer.Ordinal).Select(static project => project.Documents.Single(static file => file.Name == "File0.cs").Id)];
        foreach (var file in files)
            solution = solution.WithDocumentFilePath(file, "/shared/File0.cs");
        return [.. files.Select(file => solution.GetDocument(file)!)];
    }

    private static Document Document(string source, LanguageVersion language, string? editorConfig = null, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var solution = new FixRun(new UseNamedIdCodeFix()) { Language = language, EditorConfig = editorConfig }.Solution([source]);
        var project = solution.Projects.Single();
        var options = project.CompilationOptions!.WithOutputKind(kind);
        // The rule is on for every switch.
        solution = solution.WithProjectCompilationOptions(project.Id, options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem("TRTC3001", ReportDiagnostic.Warn)));
        return FixRun.Find(solution, "File0.cs");
    }

    private static async Task CheckAsync(Project project, int left)
    {
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), string.Join('\n', errors) + "\n" + await project.Documents.Last().GetTextAsync());
        Assert.Equal(left, (await DiagnosticsAsync(project)).Count);
    }

    private static async Task<List<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation.WithAnalyzers([s_analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Where(static diagnostic => diagnostic.Id == "TRTC3001").OrderBy(static diagnostic => diagnostic.Location.SourceSpan)];
    }

    private sealed class Found(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
