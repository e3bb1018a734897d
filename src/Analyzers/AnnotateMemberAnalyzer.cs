using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;
using TrtcAnalyzers.Rules;

namespace TrtcAnalyzers;

/// <summary>
/// Offers to annotate the members that TRTC values flow into. By itself, and not a part of <see cref="TrtcAnalyzer"/>: a compiler passes
/// over an analyzer whose rules are all hidden, so a build pays nothing for the light bulbs of an editor.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotateMemberAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Descriptors.AnnotateMember);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CatalogContext.TryCreate(start.Compilation, start.Options, start.CancellationToken) is not { } catalog)
                return;
            if (!catalog.Names.CanOccur)
                return;
            // Only a value that is TRTC's can flow on, so nothing else is looked at.
            start.RegisterOperationAction(
                context => OnValue(context, catalog),
                OperationKind.PropertyReference,
                OperationKind.FieldReference,
                OperationKind.ParameterReference,
                OperationKind.Invocation);
            start.RegisterOperationBlockAction(context => AnalyzeMarked(context, catalog));
        });
    }

    private static void OnValue(OperationAnalysisContext context, CatalogContext catalog)
    {
        if (IsTrtc(context.Operation, catalog))
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void AnalyzeMarked(OperationBlockAnalysisContext context, CatalogContext catalog)
    {
        foreach (var root in catalog.TakeMarked(context.OperationBlocks, context.OwningSymbol, isAboutSomeLines: context.FilterSpan is not null))
        {
            var roles = catalog.RolesIn(root.Syntax.SyntaxTree);
            var body = Body.Read(root, roles, context.OwningSymbol, catalog.MayBe, context.CancellationToken);
            new AnnotateMemberRule(body, roles, catalog, context.ReportDiagnostic).Report(context.CancellationToken);
        }
    }

    private static bool IsTrtc(IOperation value, CatalogContext catalog) => value switch
    {
        // A constant of the bundled tables. One of the user's own tables counts in a body that holds something else of TRTC's.
        IFieldReferenceOperation { Field: { IsConst: true } field } => field.ContainingAssembly?.Name == CatalogNames.Assembly,
        _ => catalog.Occurrences.IsOne(value),
    };
}
