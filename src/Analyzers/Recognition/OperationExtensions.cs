using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal static class OperationExtensions
{
    /// <summary>The body that an operation is in: the operation that has no parent.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>The local that something is put into, be it declared there or before; null where it is none.</summary>
    public static ILocalSymbol? AsLocal(this IOperation target) => target switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation { Local: var local } } => local,
        _ => null,
    };

    /// <summary>The places into which something is taken apart, <c>(a, b)</c>, <c>var (a, b)</c>; none where it is not.</summary>
    public static ImmutableArray<IOperation> Targets(this IOperation target) =>
        (target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target) is ITupleOperation { Elements: var places }
            ? places
            : ImmutableArray<IOperation>.Empty;

    /// <summary>An operation with all the conversions around it.</summary>
    public static IOperation Converted(this IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
            operation = conversion;
        return operation;
    }

    /// <summary>
    /// Whether operations of a kind can have others inside them. Those that cannot are half of a program, and to ask one for what it does not have costs
    /// as much as to ask for what there is.
    /// </summary>
    public static bool HasChildren(this OperationKind kind) =>
        kind is not (OperationKind.Literal or OperationKind.LocalReference or OperationKind.ParameterReference
            or OperationKind.InstanceReference or OperationKind.DefaultValue or OperationKind.ConditionalAccessInstance
            or OperationKind.Branch or OperationKind.Discard
            or OperationKind.DiscardPattern or OperationKind.Empty);

    /// <summary>
    /// Whether an operation has a constant value. Most that are asked about are of a kind that never has one, and to ask for the value costs more than to
    /// know that.
    /// </summary>
    public static bool IsConstant(this IOperation operation) => operation.Kind.MayBeConstant() && operation.ConstantValue.HasValue;

    /// <summary>Whether operations of a kind can have a constant value. <c>new ulong()</c> has one.</summary>
    public static bool MayBeConstant(this OperationKind kind) =>
        kind is not (OperationKind.PropertyReference or OperationKind.ParameterReference or OperationKind.Invocation
            or OperationKind.InstanceReference or OperationKind.SimpleAssignment or OperationKind.ArrayElementReference or OperationKind.ConditionalAccess
            or OperationKind.ConditionalAccessInstance or OperationKind.IsPattern or OperationKind.SwitchExpression
            or OperationKind.Await or OperationKind.Tuple);
}
