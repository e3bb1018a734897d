using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Parameters that were tested before the ID was known.
internal sealed partial class FlowAnalysis
{
    /// <summary>
    /// Looks at the parameters of the messages whose ID was narrowed between two states: a parameter that was tested or written before the
    /// ID was known is judged now.
    /// </summary>
    private void CheckLinked(FlowState? before, FlowState? after)
    {
        // What a condition of another member says is looked at where it is asked.
        if (before is null || after is null || _isElsewhere)
            return;
        for (var state = after; state is not null && !ReferenceEquals(state, before); state = state.Previous)
        {
            if (state.Change is not { Kind: ChangeKind.Fact, Cell.Owner: var id })
                continue;
            foreach (var param in _values.ParamsOf(id))
            {
                // What is not known to be one of some values says nothing, and of most parameters nothing is known.
                if (SetOf(param, after).IsFinite && IsHeld(param, after))
                    CheckLinked(param, _values.RoleOf(param), id, after);
            }

            foreach (var cell in _values.IdCellsOf(id))
            {
                if (Known(cell, after) != id)
                    continue;
                foreach (var (paramCell, role) in _values.ParamCellsOf(cell))
                {
                    // m.ParamOne = e.ParamOne: a test of what was read from another message says nothing about this one.
                    if (Known(paramCell, after) is not 0 and var param && (_values.IdOf(param) == 0 ? !_work.Left.Contains(param) : _values.IdOf(param) == id))
                        CheckLinked(param, role, id, after);
                }
            }
        }
    }

    private bool IsHeld(int param, FlowState state)
    {
        foreach (var holder in _values.HoldersOf(param))
        {
            if (Known(holder, state) == param)
                return true;
        }

        return false;
    }

    /// <summary>A test of a constant as a parameter.</summary>
    /// <param name="Condition">The number of the condition that it is a part of.</param>
    /// <param name="Ids">The IDs that the message could have there.</param>
    internal readonly record struct ParamTest(int Condition, ValueSet Ids);

    private void NoteTest(ConstantUse constant, int id, FlowState state) =>
        _work.Tested[constant] = new ParamTest(_condition, id == 0 ? ValueSet.Anything : IdsOf(id, state));

    private void CheckLinked(int param, Role role, int id, FlowState state)
    {
        if (param == 0 || SetOf(param, state) is not { IsFinite: true } set)
            return;
        var ids = IdsOf(id, state);
        foreach (var element in set.Elements)
        {
            // What is written can be written anew: it is judged when the message is complete.
            if (element.IsWritten)
                continue;
            var test = default(ParamTest);
            var isTested = element.Origin is { } constant && _work.Tested.TryGetValue(constant, out test);
            // Id == 1003 && One == 7 || Id == 1001 && One == 2: behind it the ID is one of both, but each parameter was judged for its own.
            if (isTested && test.Ids.IsFinite && test.Ids.Elements.All(known => ids.Contains(known.Value)))
                continue;
            var isSameCondition = isTested && test.Condition == _condition;
            // case 0: case 640: and then a test for the event that 0 belongs to: 640 is there for another one.
            var alternatives = isSameCondition ? ImmutableArray<Element>.Empty : Alternatives(set);
            // What may stand in the place of a missing parameter may be asked for first as well: r.ParamOne == -1 && r.EventId == 1003.
            Observe(element, role, id, state, isClaim: true, canBeNamed: isSameCondition, alternatives, asked: isTested ? _values.PlaceOf(param) : null);
            if (isSameCondition && ids.IsFinite)
                _work.Tested[element.Origin!] = test with { Ids = ids };
        }
    }
}
