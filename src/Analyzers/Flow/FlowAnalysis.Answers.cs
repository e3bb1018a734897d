using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// var isNetwork = e.EventId == 1003: who tests the variable later tests what it was made of.
internal sealed partial class FlowAnalysis
{
    // What is known where a boolean value is true, and where it is false.
    private Dictionary<int, Answer>? _answers;

    /// <summary>The value of a condition, which is remembered where the program keeps it.</summary>
    private Val Answered(IOperation condition, FlowState? before, in Outcome outcome)
    {
        if (before is null || _state is null || !IsKept(condition))
            return Val.Unknown;
        var value = Fresh();
        (_answers ??= []).Add(value, new Answer(before, outcome));
        return new Val(value);
    }

    private static bool IsKept(IOperation condition) => condition.Converted().Parent is IVariableInitializerOperation or ISimpleAssignmentOperation;

    /// <summary>Tests a value that may be the answer to an earlier condition.</summary>
    private Outcome TestAnswer(int value, bool isClaim)
    {
        if (_state is not { } state || _answers is null || !_answers.TryGetValue(value, out var answer))
            return Outcome.Both(_state);
        var outcome = new Outcome(WithFacts(state, answer.Before, answer.Outcome.True), WithFacts(state, answer.Before, answer.Outcome.False));
        if (isClaim)
            CheckParams(state, outcome.True);
        return outcome;
    }

    // var isSeven = e.ParamOne == 7, and later, where the event is known: if (isSeven)
    private void CheckParams(FlowState before, FlowState? after)
    {
        for (var state = after; state is not null && !ReferenceEquals(state, before); state = state.Previous)
        {
            if (state.Change is { Kind: ChangeKind.Fact, Cell.Owner: var value } && _values.IdOf(value) is not 0 and var id)
                CheckLinked(value, _values.RoleOf(value), id, after!);
        }
    }

    /// <summary>
    /// A state in which all holds in addition that was found out between two others: what is true of a value stays true of it. Null where that cannot be.
    /// </summary>
    private FlowState? WithFacts(FlowState state, FlowState before, FlowState? after)
    {
        if (after is null)
            return null;
        var known = state;
        for (var found = after; found is not null && !ReferenceEquals(found, before) && known is not null; found = found.Previous)
        {
            if (found.Change is { Kind: ChangeKind.Fact, Cell.Owner: var value, After.Set: { } set })
                known = Narrow(known, value, SetOf(value, known).Intersect(set));
        }

        return known;
    }

    /// <summary>What a condition says.</summary>
    /// <param name="Before">The state in which it was evaluated.</param>
    /// <param name="Outcome">What is known where it holds and where it does not.</param>
    private readonly record struct Answer(FlowState Before, Outcome Outcome);
}
