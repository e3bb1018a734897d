using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>Does what our analyzer does, up to a point, and reports nothing: what each of its steps costs is the difference of two.</summary>
/// <param name="reads">Whether the marked bodies are read as well.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class PartAnalyzer(bool reads) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("PART01", "Never reported", "Never reported", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (CatalogContext.TryCreate(start.Compilation, start.Options, start.CancellationToken) is not { } catalog)
                return;
            BodyMarker.Register(start, catalog);
            start.RegisterOperationBlockAction(context =>
            {
                foreach (var root in catalog.TakeMarked(context.OperationBlocks, context.OwningSymbol, isAboutSomeLines: false))
                {
                    if (reads)
                        GC.KeepAlive(Body.Read(root, catalog.RolesIn(root.Syntax.SyntaxTree), context.OwningSymbol, catalog.MayBe, context.CancellationToken, catalog.WantsSwitches));
                }
            });
        });
    }
}
