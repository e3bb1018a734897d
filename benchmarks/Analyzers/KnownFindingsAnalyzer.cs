using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>
/// Reports what another analyzer has found in the same code, and looks at nothing: what no analyzer that reports as much can cost less than.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KnownFindingsAnalyzer(IEnumerable<Diagnostic> findings) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_known = new("KNOWN01", "Known before", "Known before", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private readonly ILookup<string, Diagnostic> _findings = findings.ToLookup(static finding => finding.Location.SourceTree!.FilePath);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_known];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(Report);
    }

    public void Report(SemanticModelAnalysisContext file)
    {
        var tree = file.SemanticModel.SyntaxTree;
        foreach (var finding in _findings[tree.FilePath])
            file.ReportDiagnostic(Diagnostic.Create(s_known, Location.Create(tree, finding.Location.SourceSpan), finding.Properties));
    }
}
