using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>Asks for what our analyzer asks for and does nothing with it: what the compiler takes for the calls alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_never = new("EMPTY01", "Never reported", "Never reported", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            Hear(start);
            start.RegisterOperationBlockAction(static _ => { });
        });
    }

    /// <summary>Is called as our analyzer is, but for whole bodies.</summary>
    public static void Hear(CompilationStartAnalysisContext start)
    {
        start.RegisterOperationAction(static _ => { }, OperationKind.PropertyReference, OperationKind.FieldReference);
        start.RegisterOperationAction(static _ => { }, OperationKind.ParameterReference);
        start.RegisterOperationAction(static _ => { }, OperationKind.Invocation);
        start.RegisterOperationAction(static _ => { }, OperationKind.Argument);
        start.RegisterOperationAction(static _ => { }, OperationKind.Return, OperationKind.YieldReturn);
        start.RegisterOperationAction(static _ => { }, OperationKind.AnonymousFunction, OperationKind.LocalFunction);
        start.RegisterOperationAction(static _ => { }, OperationKind.DeconstructionAssignment, OperationKind.RecursivePattern, OperationKind.Loop);
        start.RegisterOperationAction(static _ => { }, OperationKind.DeconstructionAssignment, OperationKind.RecursivePattern);
        start.RegisterOperationAction(static _ => { }, OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
        start.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.Attribute);
        start.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.FieldDeclaration);
    }
}
