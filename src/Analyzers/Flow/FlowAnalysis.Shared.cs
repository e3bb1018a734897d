using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Assert.Equal(7L, e.ParamOne): arguments whose parameters share a type parameter are compared by a method that is not known.
internal sealed partial class FlowAnalysis
{
    // What assertions are about that have begun: all.First(...).ParamOne.Should()
    private Dictionary<IOperation, Val>? _subjects;

    private void ObserveShared(IInvocationOperation call, ImmutableArray<Val> values)
    {
        if (call.Arguments.Length < 2 || MeetingCollector.IsAboutOrder(call.TargetMethod))
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
                {
                    ObserveEqual(
                        call.Arguments[i].Value,
                        values[i],
                        call.Arguments[j].Value,
                        values[j],
                        isClaim,
                        isSure: isClaim && call.TargetMethod.ReturnsVoid);
                }
            }
        }
    }

    private static ITypeParameterSymbol? SharedBy(IArgumentOperation argument) =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { RefKind: RefKind.None, OriginalDefinition.Type: var type } }
            && Source.TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Method } shared ? shared : null;

    // A method that gives no answer returns where they are equal. Of others nobody knows: the state stays what it was.
    private void ObserveEqual(IOperation left, Val leftValue, IOperation right, Val rightValue, bool isClaim, bool isSure)
    {
        if (_state is not { } state)
            return;
        if (Integers.IsNumber(left.Type) && Integers.IsNumber(right.Type))
        {
            _condition++;
            var equal = TestEqual(leftValue, rightValue, isClaim).True;
            if (isSure)
                state = Returned(state, equal);
        }
        else if (left.Type is { IsTupleType: true } && right.Type is { IsTupleType: true })
            TestTuple(NumbersIn(leftValue.Number, left.Type), NumbersIn(rightValue.Number, right.Type), isClaim);
        else if (Integers.IsNumber(left.Type) || left.Type is { IsTupleType: true })
            ObserveElements(left, leftValue, right, isClaim);
        else if (Integers.IsNumber(right.Type) || right.Type is { IsTupleType: true })
            ObserveElements(right, rightValue, left, isClaim);
        _state = state;
    }

    // What is known behind a comparison that only returns where it holds.
    private FlowState Returned(FlowState before, FlowState? equal)
    {
        if (equal is null)
            return before;
        CheckLinked(before, equal);
        return equal;
    }

    // e.EventId.Should().Be(1003): the chain begins with it. Assert.That(e.EventId, Is.EqualTo(1003)) has it among its arguments;
    // where these are boxed it is read again.
    private void ObserveExpected(in Expectation expectation, IInvocationOperation call, ImmutableArray<Val> arguments)
    {
        var subject = _subjects is not null && _subjects.TryGetValue(expectation.Subject, out var known) ? known
            : call.Arguments.Length > 0 && ReferenceEquals(call.Arguments[0].Value, expectation.Subject) ? arguments[0]
            : IsPlace(expectation.Subject) ? Evaluate(expectation.Subject)
            : Val.Unknown;
        foreach (var value in expectation.Values)
        {
            if (_state is not { } state || ConstantUse.TryCreate(value) is null)
                continue;
            _condition++;
            var equal = TestEqual(subject, value, expectation.IsWanted).True;
            _state = expectation.IsSure ? Returned(state, equal) : state;
        }
    }

    // What can be read once more without running anything
    private static bool IsPlace(IOperation value)
    {
        while (true)
        {
            switch (MeetingCollector.Unconverted(value))
            {
                case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation:
                    return true;
                case IMemberReferenceOperation { Instance: { } instance }:
                    value = instance;
                    break;
                case IArrayElementReferenceOperation element:
                    value = element.ArrayReference;
                    break;
                default:
                    return false;
            }
        }
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
