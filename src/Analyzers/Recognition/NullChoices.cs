using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary><c>??</c> written out: <c>e.ParamOne.HasValue ? e.ParamOne.Value : -1</c>, <c>e.ParamOne == null ? -1 : (long)e.ParamOne</c>.</summary>
internal static class NullChoices
{
    /// <summary>What such an expression gives where there is a value, and where there is none; null where it is none.</summary>
    public static (IOperation Value, IOperation WhenNull)? Of(IConditionalOperation choice)
    {
        if (choice.WhenFalse is not { } whenFalse || AskedFor(choice.Condition) is not var (asked, isThere))
            return null;
        var (value, whenNull) = isThere ? (choice.WhenTrue, whenFalse) : (whenFalse, choice.WhenTrue);
        return IsRead(asked) && Unwrapped(value).Syntax.WithoutParentheses().IsEquivalentTo(asked.Syntax.WithoutParentheses(), topLevel: false)
            ? (value, whenNull)
            : null;
    }

    private static (IOperation Asked, bool IsThere)? AskedFor(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Operand: var operand } =>
            AskedFor(operand) is var (asked, isThere) ? (asked, !isThere) : null,
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } instance } when ObjectTypes.IsNullable(instance.Type) => (instance, true),
        IBinaryOperation
        {
            OperatorKind: (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) and var kind,
            LeftOperand: var left,
            RightOperand: var right
        } when IsNull(left) || IsNull(right) =>
            (Unwrapped(IsNull(right) ? left : right), kind == BinaryOperatorKind.NotEquals),
        IIsPatternOperation { Value: var value, Pattern: IConstantPatternOperation { Value: var nothing } } when IsNull(nothing) => (value, false),
        IIsPatternOperation { Value: var value, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var nothing } } }
            when IsNull(nothing) =>
            (value, true),
        _ => null,
    };

    private static bool IsNull(IOperation operation) => MeetingCollector.Unconverted(operation).ConstantValue is { HasValue: true, Value: null };

    // Reading it twice gives the same.
    private static bool IsRead(IOperation asked) => asked switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IFieldReferenceOperation { Instance: var instance } => instance is null || IsRead(instance),
        IPropertyReferenceOperation { Instance: var instance, Arguments.IsEmpty: true } => instance is null || IsRead(instance),
        _ => false,
    };

    // e.ParamOne.Value, (long)e.ParamOne, e.ParamOne.GetValueOrDefault()
    private static IOperation Unwrapped(IOperation value) => value switch
    {
        IConversionOperation { OperatorMethod: null, Operand: var operand } => Unwrapped(operand),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } when ObjectTypes.IsNullable(instance.Type) => instance,
        IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Arguments.IsEmpty: true, Instance: { } instance }
            when ObjectTypes.IsNullable(instance.Type) =>
            instance,
        _ => value,
    };
}
