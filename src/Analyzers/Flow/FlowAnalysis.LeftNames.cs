using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// _last.EventId = 7001; Log(); if (_last.ParamOne == 5): what is read there is most likely the message whose ID was written, by whatever name.
internal sealed partial class FlowAnalysis
{
    private bool _hasAllWrittenIds;

    private void NoteAnywhere(Cell cell, ValueSet written) =>
        _work.AssignedAnywhere[cell.OfAnyone] = _work.AssignedAnywhere.TryGetValue(cell.OfAnyone, out var others) ? others.Union(written) : written;

    /// <summary>Says that a value can be another one, so that what was written into that may have been written into this.</summary>
    private void AddAlias(int merged, int source)
    {
        _values.AddAlias(merged, source);
        if (_work.AssignedIn.Count > 0 && _work.AssignedIn.TryGetValue(source, out var assigned))
            NoteAnywhere(assigned.Cell, assigned.Written);
    }

    // Of what is read from here on, nothing is known: it may be any of them.
    private void NoteAssignedAnywhere()
    {
        foreach (var (cell, written) in _work.AssignedIn.Values)
            NoteAnywhere(cell, written);
        _work.AssignedIn.Clear();
    }

    // Once, however many labels there are: which of the IDs is written between a label and the jump to it does not matter.
    private void NoteAllWrittenIds()
    {
        if (_hasAllWrittenIds)
            return;
        _hasAllWrittenIds = true;
        foreach (var operation in _root.Descendants())
        {
            if (operation is not (IMemberReferenceOperation or IParameterReferenceOperation)
                || !Reassigned.IsTarget(operation)
                || _places.RoleOf(operation) != Role.EventId)
            {
                continue;
            }

            NoteAnywhere(AnyOf(operation), operation.Parent is IAssignmentOperation assignment ? WrittenBy(assignment) : ValueSet.Anything);
        }
    }

    // The same member of whatever message.
    private Cell AnyOf(IOperation place) => place switch
    {
        IParameterReferenceOperation { Parameter: var parameter } => Cell.Variable(parameter),
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } element } when TupleIndexOf(element) is { } index => Cell.OfElement(0, index),
        IPropertyReferenceOperation { Property: var property } => MemberOf(0, property),
        _ => Cell.OfMember(0, ((IMemberReferenceOperation)place).Member.OriginalDefinition),
    };

    // Whether a message whose ID a region writes may be found when it runs again: not where each turn has another one, keeps it nowhere, and looks at
    // no other element of a list, which may be that of another turn. What it hands out has been touched before.
    private bool MayStay(IOperation? message, RegionEffects effects)
    {
        while (message is IMemberReferenceOperation member)
            message = member.Instance;
        return message is not ILocalReferenceOperation { Local: { IsForEach: true } local }
            || _state![Cell.Variable(local)].Value != 0
            || effects.Renames(local)
            || effects.ReadsElements;
    }

    private static ValueSet WrittenBy(IAssignmentOperation rewrite) =>
        rewrite is ISimpleAssignmentOperation && ConstantUse.TryCreate(rewrite.Value) is { } constant
            ? ValueSet.Of(new Element(constant.Value, constant, IsWritten: true))
            : ValueSet.Anything;

    /// <summary>Notes what a place may hold that may hold something else than before.</summary>
    private void NoteRenamed(Cell place, Slot before, int now, FlowState state)
    {
        if (before.Value == 0)
        {
            if (place.Owner != 0 && state.LastWriteOf(place.OfAnyone) > 0)
                _work.Renamed.Add(now);
            return;
        }

        // What it holds now has another name, that of before, or is an element of others.
        _work.Renamed.Add(before.Value);
        // What the body has put there since is another one.
        if (before.Time >= 0 && (place.Owner == 0 || before.Time >= state.LastWriteOf(place.OfAnyone)))
            _work.Before[now] = before.Value;
    }

    // Two variables, elements of lists, what a call may have put into a field: a message that may be another one as well.
    private bool MayHaveOtherNames(int owner) =>
        _state!.Epoch != 0 || ElementSince(owner) != NoElement || _work.Renamed.Contains(owner) || !_values.AliasesOf(owner).IsEmpty;
}
