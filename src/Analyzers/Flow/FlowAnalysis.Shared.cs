using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Assert.Equal(7L, e.ParamOne): arguments whose parameters share a type parameter are compared by a method that is not known.
internal sealed partial class FlowAnalysis
{
    private void ObserveShared(IInvocationOperation call, ImmutableArray<Val> values)
    {
        if (call.Arguments.Length < 2 || MeetingCollector.IsAboutOrder(call.TargetMethod.Name))
            return;
        // What becomes of an answer is not known, and a name that does not speak of equality may ask for the opposite.
        var isClaim = Questions.SaysEqual(call.TargetMethod.Name) && (call.TargetMethod.ReturnsVoid || call.Parent is IExpressionStatementOperation);
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (SharedBy(call.Arguments[i]) is not { } shared)
                continue;
            for (var j = i + 1; j < call.Arguments.Length; j++)
            {
                if (SymbolEqualityComparer.Default.Equals(SharedBy(call.Arguments[j]), shared))
                    ObserveEqual(call.Arguments[i].Value, values[i], call.Arguments[j].Value, values[j], isClaim);
            }
        }
    }

    private static ITypeParameterSymbol? SharedBy(IArgumentOperation argument) =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { RefKind: RefKind.None, OriginalDefinition.Type: var type } }
            && Source.TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Method } shared ? shared : null;

    // Whether they are equal afterwards nobody knows: the state stays what it was.
    private void ObserveEqual(IOperation left, Val leftValue, IOperation right, Val rightValue, bool isClaim)
    {
        if (_state is not { } state)
            return;
        if (Integers.IsNumber(left.Type) && Integers.IsNumber(right.Type))
            TestEqual(leftValue, rightValue, isClaim);
        else if (left.Type is { IsTupleType: true } && right.Type is { IsTupleType: true })
            TestTuple(NumbersIn(leftValue.Number, left.Type), NumbersIn(rightValue.Number, right.Type), isClaim);
        else if (Integers.IsNumber(left.Type) || left.Type is { IsTupleType: true })
            ObserveElements(left, leftValue, right, isClaim);
        else if (Integers.IsNumber(right.Type) || right.Type is { IsTupleType: true })
            ObserveElements(right, rightValue, left, isClaim);
        _state = state;
    }

    private void ObserveElements(IOperation sought, Val value, IOperation list, bool isClaim)
    {
        if (sought.Type is { IsTupleType: true })
        {
            TestElements(NumbersIn(value.Number, sought.Type), list, isClaim);
            return;
        }

        foreach (var element in CollectionElements.Of(Written(list)))
        {
            if (ConstantUse.TryCreate(element) is not null)
                TestEqual(value, element, isClaim);
        }
    }
}
