using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;
using TrtcAnalyzers.Rules;

namespace TrtcAnalyzers;

/// <summary>
/// Marks the bodies in which TRTC values occur, reads each of them once, and hands what was read to the rules. One analyzer for all rules,
/// because they ask the same questions about the same bodies.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrtcAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.UseNamedId,
        Descriptors.UseNamedParam,
        Descriptors.ImpossibleParam,
        Descriptors.ImpossibleParamOfSeveral,
        Descriptors.UnknownId,
        Descriptors.WrongTable,
        Descriptors.WrongTableClash,
        Descriptors.WrongEventParam,
        Descriptors.BoxedEquals,
        Descriptors.IncompleteSwitch,
        Descriptors.InvalidConfiguration);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CatalogContext.TryCreate(start.Compilation, start.Options, start.CancellationToken) is not { } catalog)
                return;

            // A place with a role, or a call that hands one over, leads to its body; everything else costs a look at a type and a name.
            start.RegisterOperationAction(context => OnMember(context, catalog), OperationKind.PropertyReference, OperationKind.FieldReference);
            start.RegisterOperationAction(context => OnParameter(context, catalog), OperationKind.ParameterReference);
            start.RegisterOperationAction(context => OnCall(context, catalog), OperationKind.Invocation);
            start.RegisterOperationAction(context => OnArgument(context, catalog), OperationKind.Argument);
            start.RegisterOperationAction(context => OnReturn(context, catalog), OperationKind.Return, OperationKind.YieldReturn);
            start.RegisterOperationAction(context => OnFunction(context, catalog), OperationKind.AnonymousFunction, OperationKind.LocalFunction);
            start.RegisterOperationAction(context => OnDeconstruction(context, catalog), OperationKind.DeconstructionAssignment, OperationKind.RecursivePattern, OperationKind.Loop);
            start.RegisterOperationAction(context => OnTuple(context, catalog), OperationKind.DeconstructionAssignment, OperationKind.RecursivePattern);
            start.RegisterOperationAction(context => OnInitializer(context, catalog), OperationKind.FieldInitializer, OperationKind.PropertyInitializer, OperationKind.ParameterInitializer);
            // Only here may a finding be reported anywhere in the body: what an operation action reports outside of its own operation counts as
            // a finding about the whole compilation, which editors neither underline while typing nor offer fixes for. It runs after them.
            start.RegisterOperationBlockAction(context => AnalyzeMarked(context, catalog));
            if (start.Options.AdditionalFiles.Any(InvalidFileRule.Reads))
                start.RegisterAdditionalFileAction(context => InvalidFileRule.Report(context, catalog.Annotations));
            start.RegisterSyntaxNodeAction(InvalidTableRule.AnalyzeAttribute, SyntaxKind.Attribute);
            start.RegisterSyntaxNodeAction(context => InvalidTableRule.AnalyzeField(context, catalog), SyntaxKind.FieldDeclaration);
        });
    }

    private static void OnMember(OperationAnalysisContext context, CatalogContext catalog)
    {
        var reference = (IMemberReferenceOperation)context.Operation;
        if (catalog.Roles.RoleOf(reference.Member, reference.Instance?.Type) != Role.None || catalog.Roles.TakesReceiver(reference.Member, reference.Instance))
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnParameter(OperationAnalysisContext context, CatalogContext catalog)
    {
        if (catalog.Roles.RoleOf(((IParameterReferenceOperation)context.Operation).Parameter) != Role.None)
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnCall(OperationAnalysisContext context, CatalogContext catalog)
    {
        var call = (IInvocationOperation)context.Operation;
        if (catalog.Roles.RoleOf(call.TargetMethod) != Role.None || catalog.Roles.TakesReceiver(call.TargetMethod, call.Instance))
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnArgument(OperationAnalysisContext context, CatalogContext catalog)
    {
        if (((IArgumentOperation)context.Operation).Parameter is { } parameter && catalog.Roles.RoleOf(parameter) != Role.None)
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnReturn(OperationAnalysisContext context, CatalogContext catalog)
    {
        var owner = context.ContainingSymbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } ? property : context.ContainingSymbol;
        if (owner is IMethodSymbol or IPropertySymbol && catalog.Roles.RoleOf(owner) != Role.None)
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    // t is (1003, 7), var (id, one) = t: the elements are not named there
    private static void OnTuple(OperationAnalysisContext context, CatalogContext catalog)
    {
        var type = context.Operation switch
        {
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false } pattern => pattern.MatchedType,
            IDeconstructionAssignmentOperation assignment => assignment.Value.Type,
            _ => null,
        };
        if (type is not INamedTypeSymbol { IsTupleType: true, TupleElements: var elements })
            return;
        foreach (var element in elements)
        {
            if (catalog.Roles.RoleOf(element) != Role.None)
            {
                catalog.Mark(context.Operation, context.ContainingSymbol);
                return;
            }
        }
    }

    private static void OnFunction(OperationAnalysisContext context, CatalogContext catalog)
    {
        var found = context.Operation switch
        {
            ILocalFunctionOperation function => catalog.Roles.HasRole(function.Symbol),
            IAnonymousFunctionOperation lambda => catalog.Roles.HasRole(lambda.Symbol)
                || MeetingCollector.DelegateOf(lambda) is { } signature && catalog.Roles.HasRole(signature),
            _ => false,
        };
        if (found)
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnDeconstruction(OperationAnalysisContext context, CatalogContext catalog)
    {
        if (MeetingCollector.DeconstructorOf(context.Operation) is { } method && catalog.Roles.HasRole(method))
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void OnInitializer(OperationAnalysisContext context, CatalogContext catalog)
    {
        var found = context.Operation switch
        {
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => catalog.Roles.RoleOf(field),
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => catalog.Roles.RoleOf(property),
            IParameterInitializerOperation initializer => catalog.Roles.RoleOf(initializer.Parameter),
            _ => Role.None,
        };
        if (found != Role.None)
            catalog.Mark(context.Operation, context.ContainingSymbol);
    }

    private static void AnalyzeMarked(OperationBlockAnalysisContext context, CatalogContext catalog)
    {
        foreach (var root in catalog.TakeMarked(context.OperationBlocks, context.OwningSymbol, isAboutSomeLines: context.FilterSpan is not null))
            AnalyzeBody(root, context, catalog);
    }

    private static void AnalyzeBody(IOperation root, OperationBlockAnalysisContext context, CatalogContext catalog)
    {
        var roles = catalog.RolesIn(root.Syntax.SyntaxTree);
        var body = Body.Read(root, roles, context.OwningSymbol, context.CancellationToken, catalog.WantsSwitches);
        var tables = catalog.Catalog(context.CancellationToken);
        IdRules.Report(body, tables, Report);
        BoxedEqualsRule.Report(body, tables, Report);
        if (!body.NeedsFlow && body.Switches is null)
            return;
        var rules = new ParamRules(tables);
        Action<SwitchObservation>? observeSwitch = body.Switches is null ? null : new IncompleteSwitchRule(body, tables, catalog.WantsSwitches, Report).Observe;
        FlowAnalysis.Run(root, roles, body.Places, rules.Observe, context.CancellationToken, body.Switches, observeSwitch);
        rules.Report(Report);

        void Report(Diagnostic diagnostic)
        {
            // Half-written code is its author's business.
            if (!body.IsInvalid(diagnostic.Location.SourceSpan))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
