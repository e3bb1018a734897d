using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// p >= 0, p is > 7: of what the body itself has written it tells what is still there, and of what nobody knows it says nothing.
internal sealed partial class FlowAnalysis
{
    private Outcome TestOrder(IBinaryOperation comparison)
    {
        // As with TestEqual, no value is made of a number that is written there.
        if (ConstantUse.TryCreate(comparison.RightOperand) is { Value: { } last })
            return TestOrder(comparison.LeftOperand, comparison.OperatorKind, last);
        if (ConstantUse.TryCreate(comparison.LeftOperand) is { Value: { } first })
            return TestOrder(comparison.RightOperand, Mirrored(comparison.OperatorKind), first);
        Evaluate(comparison.LeftOperand);
        Evaluate(comparison.RightOperand);
        return Outcome.Both(_state);
    }

    private Outcome TestOrder(IOperation operand, BinaryOperatorKind order, long bound)
    {
        var value = Evaluate(operand).Number;
        if (_state is not { } state || value == 0)
            return Outcome.Both(_state);
        for (; operand is IConversionOperation conversion; operand = conversion.Operand)
        {
            if (!IsSigned(conversion.Type))
                return Outcome.Both(state);
        }

        return IsSigned(operand.Type) ? TestOrder(state, value, order, bound) : Outcome.Both(state);
    }

    // (uint)-1 is large, but what fits an int is the same number in each of these.
    private static bool IsSigned(ITypeSymbol? type) => ObjectTypes.WithoutNull(type)?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;

    private Outcome MatchOrder(IRelationalPatternOperation pattern, Val value, FlowState state) =>
        value.Number != 0 && IsSigned(pattern.InputType) && ConstantUse.TryCreate(pattern.Value) is { Value: { } bound }
            ? TestOrder(state, value.Number, pattern.OperatorKind, bound) : Outcome.Both(state);

    private Outcome TestOrder(FlowState state, int value, BinaryOperatorKind order, long bound)
    {
        var set = SetOf(value, state);
        var (whenTrue, whenFalse) = (set, set);
        foreach (var element in set.Elements)
        {
            if (!element.IsWritten || element.Value is < int.MinValue or > int.MaxValue || Holds(element.Value, order, bound) is not { } holds)
                continue;
            if (holds)
                whenFalse = whenFalse.NotEqual(element.Value);
            else
                whenTrue = whenTrue.NotEqual(element.Value);
        }

        return new Outcome(Narrow(state, value, whenTrue), Narrow(state, value, whenFalse));
    }

    // With null no comparison holds, but where one does not hold there can be null as well.
    private static bool? Holds(long? value, BinaryOperatorKind order, long bound) => order switch
    {
        BinaryOperatorKind.LessThan => value < bound,
        BinaryOperatorKind.LessThanOrEqual => value <= bound,
        BinaryOperatorKind.GreaterThan => value > bound,
        BinaryOperatorKind.GreaterThanOrEqual => value >= bound,
        _ => null,
    };

    // 0 <= p
    internal static BinaryOperatorKind Mirrored(BinaryOperatorKind order) => order switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => order,
    };
}
