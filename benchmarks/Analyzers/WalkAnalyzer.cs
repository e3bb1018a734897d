using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>
/// Goes once through the operations of every body, or has the compiler make its control flow graph, and asks nothing: what no analysis can cost less than that
/// follows bodies in the one way or in the other.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WalkAnalyzer(bool graphs) : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("WALK01", "Never reported", "Never reported", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(body =>
        {
            foreach (var root in body.OperationBlocks)
            {
                if (!graphs)
                    Walk(root);
                else if (root is IBlockOperation)
                    body.GetControlFlowGraph(root);
            }
        });
    }

    private static void Walk(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            Walk(child);
    }
}
