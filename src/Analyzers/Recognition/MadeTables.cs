using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tables that are made where they are kept, so that nobody else has them: <c>_handlers = new()</c>, not <c>_handlers = handlers</c>.</summary>
internal static class MadeTables
{
    /// <summary>Whether a table holds what was made for it, as far as its declaration tells.</summary>
    /// <param name="table">The field, property or local.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="model">The model of the file that declares it.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static bool BeginsAsOne(ISymbol table, IOperation place, SemanticModel model, CancellationToken cancellation)
    {
        // What a loop, a pattern or a parameter gives is somebody else's.
        if (table is ILocalSymbol)
        {
            return place.Root().Descendants().Any(made => made is IVariableDeclaratorOperation { Symbol: var local, Parent: IVariableDeclarationOperation }
                && SymbolEqualityComparer.Default.Equals(local, table)
                && (((IVariableDeclaratorOperation)made).GetVariableInitializer() is not { Value: var value } || IsOne(value)));
        }

        return table.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => IsEmptyOr(field.Initializer),
            // A getter with code gives what it likes.
            PropertyDeclarationSyntax { ExpressionBody: null, AccessorList.Accessors: var accessors } property =>
                accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }) && IsEmptyOr(property.Initializer),
            _ => false,
        };

        bool IsEmptyOr(EqualsValueClauseSyntax? initializer) =>
            initializer is null || model.GetOperation(initializer.Value, cancellation) is { } value && IsOne(value);
    }

    /// <summary>Whether an assignment gives a table to a place that holds another one afterwards, and to nobody else.</summary>
    /// <param name="assignment">The assignment.</param>
    public static bool IsKeptByOne(ISimpleAssignmentOperation assignment) =>
        IsStatement(assignment)
        && (IsOne(assignment.Value)
            // _handlers = _handlers.Add(1003, OnNetwork)
            || MeetingCollector.Unconverted(assignment.Value) is IInvocationOperation { Instance: { } grown } && AreSame(grown, assignment.Target));

    /// <summary>Whether a change gives no table, or one that takes the place of the one before.</summary>
    /// <param name="change">A call on a table.</param>
    public static bool StaysInPlace(IInvocationOperation change) =>
        change.Type?.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean
        || change.Converted().Parent is ISimpleAssignmentOperation { Target: var target } assignment
            && IsStatement(assignment)
            && AreSame(change.Instance!, target);

    /// <summary>Whether nobody uses what an assignment gives: <c>_last = _handlers[1003] = OnNetwork</c>.</summary>
    /// <param name="assignment">The assignment.</param>
    public static bool IsStatement(ISimpleAssignmentOperation assignment) =>
        assignment.Parent is IExpressionStatementOperation or IObjectOrCollectionInitializerOperation;

    /// <summary>A table of this object, of its type, or of the body.</summary>
    public static ISymbol? SymbolOf(IOperation place) => place switch
    {
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation, Field: var field } => field,
        IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation, Property: { IsIndexer: false } property } => property,
        ILocalReferenceOperation { Local: var local } => local,
        _ => null,
    };

    private static bool AreSame(IOperation one, IOperation other) =>
        SymbolOf(one) is { } symbol && SymbolEqualityComparer.Default.Equals(symbol, SymbolOf(other));

    // Which keys are the same, a comparer decides.
    private static bool IsOne(IOperation value) => MeetingCollector.Unconverted(value) switch
    {
        { ConstantValue: { HasValue: true, Value: null } } => true,
        IObjectCreationOperation { Constructor: { } constructor, Arguments: var arguments } =>
            Source.IsOfTheFramework(constructor) && !arguments.Any(IsComparer),
        IInvocationOperation
        {
            TargetMethod: { IsStatic: true, Name: "ToFrozenDictionary" or "ToImmutableDictionary" or "ToDictionary" or "Create" or "CreateBuilder" } method,
            Arguments: var arguments
        } => Source.IsOfTheFramework(method) && !arguments.Any(IsComparer),
        IMemberReferenceOperation { Instance: null, Member: { Name: "Empty" } member } => Source.IsOfTheFramework(member),
        _ => false,
    };

    private static bool IsComparer(IArgumentOperation argument) =>
        argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: "IEqualityComparer" or "IComparer" };
}
