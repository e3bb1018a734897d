using System.Collections.Immutable;
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
    /// when they may have changed.
    /// </summary>
    private Outcome TestPredicate(IOperation asked, IOperation condition)
    {
        var receiver = Evaluate(asked is IInvocationOperation { Instance: var instance } ? instance : ((IPropertyReferenceOperation)asked).Instance).Number;
        var inner = asked is IInvocationOperation call ? Given(call, receiver) : _state;
        if (_state is not { } state || inner is null)
            return default;
        var (@this, isElsewhere, number, isForNone) = (_this, _isElsewhere, _condition, _isForNone);
        // A function inside of the body knows the same object.
        if (asked is not IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction })
            _this = receiver;
        var taken = ReceiverIn(condition);
        if (taken is not null)
            inner = inner.With(Cell.Variable(taken), new Slot(receiver == 0 ? Fresh() : receiver, _clock));
        (_isElsewhere, _state) = (true, inner);
        var outcome = Test(condition, isClaim: false);
        (_this, _isElsewhere, _condition, _isForNone, _state) = (@this, isElsewhere, number, isForNone, state);
        var given = asked is IInvocationOperation { TargetMethod.OriginalDefinition: var method } ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty;
        // The members of an extension block have one receiver, which a member that asks another one goes on with.
        return new Outcome(
            WithReceiver(taken, state, WithoutParameters(given, outcome.True)),
            WithReceiver(taken, state, WithoutParameters(given, outcome.False)));
    }

    private static FlowState? WithReceiver(IParameterSymbol? receiver, FlowState before, FlowState? state)
    {
        if (receiver is null)
            return state;
        var cell = Cell.Variable(receiver);
        return before[cell] is { Value: not 0 } slot ? state?.With(cell, slot) : state?.Without(cell);
    }

    // extension(EventMessage m) { bool IsNetwork => m.EventId == 1003; }
    private static IParameterSymbol? ReceiverIn(IOperation condition)
    {
        foreach (var part in condition.DescendantsAndSelf())
        {
            if (part is IParameterReferenceOperation { Parameter: var parameter } && ExtensionReceiver.IsOne(parameter))
                return parameter;
        }

        return null;
    }

    // What the next call gives them is nothing that they may hold where both paths join.
    private static FlowState? WithoutParameters(ImmutableArray<IParameterSymbol> parameters, FlowState? state)
    {
        foreach (var parameter in parameters)
            state = state?.Without(Cell.Variable(parameter));
        return state;
    }

    // The state in which its parameters are what the call gives them.
    private FlowState? Given(IInvocationOperation call, int receiver)
    {
        (var around, _call) = (_call, call);
        Finish(receiver);
        var values = EvaluateArguments(call.Arguments, isOnlyRead: true);
        foreach (var value in values)
            Finish(value.Number);
        _call = around;
        var inner = _state;
        for (var i = 0; i < call.Arguments.Length && inner is not null; i++)
        {
            if (call.Arguments[i].Parameter is { OriginalDefinition: var parameter })
                inner = inner.With(Cell.Variable(parameter), new Slot(values[i].Number == 0 ? Fresh() : values[i].Number, _clock));
        }

        return inner;
    }

    // A message that is given to a method, new Row { ... }, is complete, and judged like any other that is passed on.
    private void Finish(int value)
    {
        if (value is not (0 or ValueTable.This) && _state is { } state && state.IsBuilt(value))
            Share(value);
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
        return clause;
    }
}
