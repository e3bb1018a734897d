using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// if (IsNetwork(m)) asks what stands in IsNetwork.
internal sealed partial class FlowAnalysis
{
    private Predicates? _predicates;

    // What `this` is in the condition at hand.
    private int _this = ValueTable.This;

    // Whether the condition at hand stands in another member, where it is judged by itself.
    private bool _isElsewhere;

    private IOperation? PredicateOf(IOperation operation) =>
        (_predicates ??= new Predicates(_root, _roles.Properties, _cancellation)).ConditionOf(operation);

    private Val EvaluatePredicate(IOperation asked, IOperation condition)
    {
        var before = _state;
        var outcome = TestPredicate(asked, condition);
        _state = Join(outcome.True, outcome.False);
        return Answered(asked, before, outcome);
    }

    /// <summary>
    /// Tests the condition that a method or a property stands for, with what it is given. The places that it reads are known from there on, and forgotten
    /// when they may have changed; what its parameters are nobody asks again.
    /// </summary>
    private Outcome TestPredicate(IOperation asked, IOperation condition)
    {
        var receiver = Evaluate(asked is IInvocationOperation { Instance: var instance } ? instance : ((IPropertyReferenceOperation)asked).Instance).Number;
        if (asked is IInvocationOperation { Instance.Type: var type })
            LookedAt(receiver, type);
        var inner = asked is IInvocationOperation call ? Given(call) : _state;
        if (_state is not { } state || inner is null)
            return default;
        var (@this, isElsewhere, number, isChecked, isForNone) = (_this, _isElsewhere, _condition, _isChecked, _isForNone);
        // A function inside of the body knows the same object.
        if (asked is not IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction })
            _this = receiver;
        (_isElsewhere, _isChecked, _state) = (true, false, inner);
        var outcome = Test(condition, isClaim: false);
        (_this, _isElsewhere, _condition, _isChecked, _isForNone, _state) = (@this, isElsewhere, number, isChecked, isForNone, state);
        return outcome;
    }

    // It is judged as it is now, but nobody has it afterwards.
    private void LookedAt(int value, ITypeSymbol? type)
    {
        if (value is not (0 or ValueTable.This) && _state is not null && ObjectTypes.IsObject(type))
            Flush(value);
    }

    // The state in which its parameters are what the call gives them.
    private FlowState? Given(IInvocationOperation call)
    {
        (var around, _call) = (_call, call);
        var values = EvaluateArguments(call.Arguments, isOnlyRead: true);
        var inner = _state;
        for (var i = 0; i < call.Arguments.Length && inner is not null; i++)
        {
            LookedAt(values[i].Number, call.Arguments[i].Value.Type);
            if (call.Arguments[i].Parameter is { OriginalDefinition: var parameter })
                inner = inner.With(Cell.Variable(parameter), new Slot(values[i].Number == 0 ? Fresh() : values[i].Number, _clock));
        }

        _call = around;
        return inner;
    }

    // all.Where(IsNetwork), but not all.Where(Filter(m).IsNetwork), which runs more
    private (IMethodSymbol Method, IOperation Condition)? NamedCondition(IOperation argument) =>
        MeetingCollector.Unconverted(argument) is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { Parameters: [_] } method } named }
        && named.Instance is null or IInstanceReferenceOperation
        && PredicateOf(named) is { } condition
            ? (method.OriginalDefinition, condition) : null;

    private Clause FollowNamed(IMethodSymbol method, IOperation condition, Elements? elements)
    {
        var (@this, isElsewhere, number) = (_this, _isElsewhere, _condition);
        // Whose method it is is not known.
        (_this, _isElsewhere) = (0, true);
        var clause = FollowClause(method.Parameters[0], condition, elements);
        (_this, _isElsewhere, _condition) = (@this, isElsewhere, number);
        // What is known of an element is told by its first test, which stands elsewhere.
        return clause;
    }
}
