using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>
/// Does the least that an analysis of the kind that ours is can do, and nothing with it: is called for what can hold a value, goes through each
/// body once to recognise values and once to follow them, asks for the type of each operation and whether it is a constant, looks up once what is
/// remembered about each member and variable, and reports findings that are known before.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class LowerBoundAnalyzer(IEnumerable<Diagnostic> findings) : DiagnosticAnalyzer
{
    private readonly KnownFindingsAnalyzer _known = new(findings);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => _known.SupportedDiagnostics;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(_known.Report);
        context.RegisterCompilationStartAction(static start =>
        {
            EmptyAnalyzer.Hear(start);
            var roles = new ConcurrentDictionary<ISymbol, int>(SymbolEqualityComparer.Default);
            start.RegisterOperationBlockAction(body =>
            {
                var seen = 0;
                foreach (var root in body.OperationBlocks)
                    seen += Recognise(root, roles) + Follow(root);
                GC.KeepAlive(seen);
            });
        });
    }

    private static int Recognise(IOperation operation, ConcurrentDictionary<ISymbol, int> roles)
    {
        var symbol = operation.Kind switch
        {
            OperationKind.PropertyReference or OperationKind.FieldReference => ((IMemberReferenceOperation)operation).Member,
            OperationKind.ParameterReference => ((IParameterReferenceOperation)operation).Parameter,
            OperationKind.LocalReference => ((ILocalReferenceOperation)operation).Local,
            OperationKind.Invocation => ((IInvocationOperation)operation).TargetMethod,
            _ => (ISymbol?)null,
        };
        var seen = symbol is not null ? roles.GetOrAdd(symbol, 1) : operation.ConstantValue.HasValue ? 1 : 0;
        if (operation.Type is { SpecialType: not SpecialType.None })
            seen++;
        foreach (var child in operation.ChildOperations)
            seen += Recognise(child, roles);
        return seen;
    }

    private static int Follow(IOperation operation)
    {
        var seen = 1;
        foreach (var child in operation.ChildOperations)
            seen += Follow(child);
        return seen;
    }
}
