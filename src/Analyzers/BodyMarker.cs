using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers;

/// <summary>
/// Looks at the few kinds of operations that can hold or take a TRTC value, and marks the bodies in which one occurs. Each look begins with
/// a name, where almost all of them end.
/// </summary>
internal sealed class BodyMarker
{
    private readonly CatalogContext _catalog;

    private BodyMarker(CatalogContext catalog) => _catalog = catalog;

    public static void Register(CompilationStartAnalysisContext start, CatalogContext catalog)
    {
        var marker = new BodyMarker(catalog);
        start.RegisterOperationAction(marker.OnMember, OperationKind.PropertyReference, OperationKind.FieldReference);
        start.RegisterOperationAction(marker.OnParameter, OperationKind.ParameterReference);
        start.RegisterOperationAction(marker.OnCall, OperationKind.Invocation);
        start.RegisterOperationAction(marker.OnArgument, OperationKind.Argument);
        start.RegisterOperationAction(marker.OnReturn, OperationKind.Return, OperationKind.YieldReturn);
        start.RegisterOperationAction(marker.OnFunction, OperationKind.AnonymousFunction, OperationKind.LocalFunction);
        start.RegisterOperationAction(marker.OnDeconstruction, OperationKind.DeconstructionAssignment, OperationKind.RecursivePattern, OperationKind.Loop);
        start.RegisterOperationAction(
            marker.OnTuple,
            OperationKind.DeconstructionAssignment,
            OperationKind.RecursivePattern,
            OperationKind.Tuple,
            OperationKind.TupleBinary,
            OperationKind.Loop);
        start.RegisterOperationAction(
            marker.OnInitializer,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer);
    }

    private void OnMember(OperationAnalysisContext context)
    {
        if (_catalog.Occurrences.IsOne(context.Operation) || MayBeAsked(((IMemberReferenceOperation)context.Operation).Member.OriginalDefinition, context))
            Mark(context);
    }

    private void OnParameter(OperationAnalysisContext context)
    {
        var parameter = ((IParameterReferenceOperation)context.Operation).Parameter;
        if (HasRole(parameter) || MayBeGiven(parameter, context))
            Mark(context);
    }

    private void OnCall(OperationAnalysisContext context)
    {
        if (_catalog.Occurrences.IsOne(context.Operation))
            Mark(context);
    }

    private void OnArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (HasRole(argument.Parameter)
            || argument.Parameter is { } parameter
                && MayBeGiven(parameter, context)
                && ConstantUse.TryCreate(argument.Value) is not null)
        {
            Mark(context);
        }
    }

    private void OnReturn(OperationAnalysisContext context)
    {
        var owner = MeetingCollector.PropertyOf(context.ContainingSymbol) ?? context.ContainingSymbol;
        if (owner is not (IMethodSymbol or IPropertySymbol))
            return;
        if (_catalog.Names.MayGiveRole(owner) && _catalog.Roles.RoleOf(owner) != Role.None || MayBeAsked(owner, context))
            Mark(context);
    }

    // t is (1003, 7), var (id, one) = t, t == (1003, 7), foreach (var (id, one) in list), return (1003, 7): the elements are not named there
    private void OnTuple(OperationAnalysisContext context)
    {
        var found = context.Operation switch
        {
            ITupleOperation literal => TupleShapes.Of(literal, HasRole) is not null,
            IRecursivePatternOperation { DeconstructionSubpatterns.IsEmpty: false } pattern => HasRole(pattern.MatchedType),
            IDeconstructionAssignmentOperation assignment => HasRole(assignment.Value.Type),
            ITupleBinaryOperation comparison => HasRole(comparison.LeftOperand.Type) || HasRole(comparison.RightOperand.Type),
            IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation } loop =>
                HasRole(NumberTypes.TupleIn(MeetingCollector.Unconverted(loop.Collection).Type)),
            _ => false,
        };
        if (found)
            Mark(context);
    }

    private bool HasRole(ITypeSymbol? type) =>
        ObjectTypes.WithoutNull(type) is INamedTypeSymbol { IsTupleType: true } tuple
        && TupleShapes.HasRole(tuple, HasRole);

    private bool HasRole(IFieldSymbol element) => HasRole((ISymbol)element);

    private bool HasRole(ISymbol? symbol) => _catalog.Occurrences.HasRole(symbol);

    private bool MayBeGiven(IParameterSymbol parameter, OperationAnalysisContext context) =>
        _catalog.MayBeGiven(parameter, context.Operation, context.CancellationToken);

    private void OnFunction(OperationAnalysisContext context)
    {
        var found = context.Operation switch
        {
            ILocalFunctionOperation function => TakesOrGives(function.Symbol),
            IAnonymousFunctionOperation lambda =>
                TakesOrGives(lambda.Symbol)
                || MeetingCollector.DelegateOf(lambda) is { } signature && TakesOrGives(signature),
            _ => false,
        };
        if (found)
            Mark(context);
    }

    private void OnDeconstruction(OperationAnalysisContext context)
    {
        if (MeetingCollector.DeconstructorsOf(context.Operation).Any(TakesOrGives))
            Mark(context);
    }

    private void OnInitializer(OperationAnalysisContext context)
    {
        ISymbol? initialized = context.Operation switch
        {
            IFieldInitializerOperation { InitializedFields: [var field, ..] } => field,
            IPropertyInitializerOperation { InitializedProperties: [var property, ..] } => property,
            IParameterInitializerOperation initializer => initializer.Parameter,
            _ => null,
        };
        if (HasRole(initialized) || initialized is not null && MayBeAsked(initialized, context))
            Mark(context);
    }

    private bool MayBeAsked(ISymbol list, OperationAnalysisContext context) =>
        context.Operation.SemanticModel is { } model && _catalog.Roles.Lists.MayBeAsked(list, _catalog.Occurrences, model, context.CancellationToken);

    private bool TakesOrGives(IMethodSymbol method) => _catalog.Names.MayTakeOrGive(method) && _catalog.Roles.HasRole(method);

    private void Mark(OperationAnalysisContext context) => _catalog.Mark(context.Operation, context.ContainingSymbol);
}
