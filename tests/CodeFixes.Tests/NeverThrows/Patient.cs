using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Tests.NeverThrows;

/// <summary>What became of a text.</summary>
/// <param name="Thrown">What was thrown, or null.</param>
/// <param name="Diagnostics">How many diagnostics there were, so that a test can tell that it has tested something.</param>
/// <param name="AppliedFixes">How many fixes were applied.</param>
internal sealed record Outcome(string? Thrown, int Diagnostics, int AppliedFixes)
{
    /// <summary>Whether the compiler itself throws, without any analyzer: such a program says nothing about the rules.</summary>
    public bool IsTooMuchForCompiler { get; init; }
}

/// <summary>
/// A project in which one file is broken again and again: the analyzer runs with all rules on, then every fix of every diagnostic is asked
/// for and applied.
/// </summary>
internal sealed class Patient
{
    private static readonly AdhocWorkspace s_workspace = new();
    private static readonly ImmutableArray<DiagnosticAnalyzer> s_analyzers = [.. typeof(TrtcAnalyzer).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
        .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    // Also those that are off by default.
    private static readonly CSharpCompilationOptions s_options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true)
        .WithSpecificDiagnosticOptions(s_analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).Distinct().Select(static id => new KeyValuePair<string, ReportDiagnostic>(id, ReportDiagnostic.Warn)));

    private static readonly CodeFixProvider[] s_fixes = [.. typeof(ConstantCodeFix).Assembly.GetTypes()
        .Where(static type => !type.IsAbstract && type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private readonly Document _document;

    private Patient(IEnumerable<MetadataReference> references, bool withModels)
    {
        var id = ProjectId.CreateNewId();
        var solution = s_workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Broken", "Broken", LanguageNames.CSharp, compilationOptions: s_options, parseOptions: new CSharpParseOptions(LanguageVersion.Preview), metadataReferences: references));
        if (withModels)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "Models.cs", FixRun.Models);
        var document = DocumentId.CreateNewId(id);
        _document = solution.AddDocument(document, "Broken.cs", "").GetDocument(document)!;
    }

    /// <summary>Everything that the program needs is there.</summary>
    public static Patient Complete { get; } = new(References.All, withModels: true);

    /// <summary>The catalog is there, but nothing that it or the program stands on.</summary>
    public static Patient OnlyCatalog { get; } = new([MetadataReference.CreateFromFile(typeof(TrtcCatalog.SdkEventIds).Assembly.Location)], withModels: false);

    /// <summary>The models as well; still no <c>int</c>.</summary>
    public static Patient NoFramework { get; } = new([MetadataReference.CreateFromFile(typeof(TrtcCatalog.SdkEventIds).Assembly.Location)], withModels: true);

    public static Patient NoReferences { get; } = new([], withModels: false);

    public static IReadOnlyList<Patient> All { get; } = [Complete, OnlyCatalog, NoFramework, NoReferences];

    public static int FixProviders => s_fixes.Length;

    /// <summary>What happens when the file has the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mostFixes">How many diagnostics of each rule are fixed.</param>
    public async Task<Outcome> TryAsync(string text, int mostFixes)
    {
        var document = _document.WithText(SourceText.From(text));
        var compilation = (await document.Project.GetCompilationAsync())!;
        string? thrown = null;
        var driver = compilation.WithAnalyzers(s_analyzers, new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: (exception, _, _) => thrown ??= exception.ToString(), concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var tree = await document.GetSyntaxTreeAsync();
        Diagnostic[] found;
        try
        {
            found = [.. (await driver.GetAnalyzerDiagnosticsAsync()).OrderBy(static diagnostic => diagnostic.Location.SourceSpan)];
        }
        catch (Exception) when (thrown is null && IsTooMuchForCompiler(compilation))
        {
            return new Outcome(Thrown: null, Diagnostics: 0, AppliedFixes: 0) { IsTooMuchForCompiler = true };
        }

        thrown ??= found.FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001")?.ToString();
        var applied = 0;
        foreach (var diagnostic in found.Where(diagnostic => diagnostic.Location.SourceTree == tree).GroupBy(static diagnostic => diagnostic.Id).SelectMany(rule => rule.Take(mostFixes)))
        {
            if (thrown is not null)
                break;
            try
            {
                applied += await FixAsync(document, diagnostic);
            }
            catch (Exception exception)
            {
                thrown = $"The fix of {diagnostic}\n{exception}";
            }
        }

        return new Outcome(thrown, found.Length, applied);
    }

    // Older compilers do not survive each broken extension block.
    private static bool IsTooMuchForCompiler(Compilation compilation)
    {
        try
        {
            _ = compilation.Clone().GetDiagnostics();
            return false;
        }
        catch (Exception)
        {
            return true;
        }
    }

    private static async Task<int> FixAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        foreach (var fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        foreach (var action in actions)
        {
            var changed = await FixRun.ChangedAsync(action);
            await changed.GetDocument(document.Id)!.GetTextAsync();
        }

        return actions.Count;
    }
}
