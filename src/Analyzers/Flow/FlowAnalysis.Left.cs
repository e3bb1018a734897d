using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// m.EventId = 7001; if (m.ParamOne == 5) m.ParamOne = 2: until it is written as well, a parameter belongs to what the message was before.
internal sealed partial class FlowAnalysis
{
    /// <summary>Whether a parameter was there before the ID that stands beside it now: the body has written the ID, and not the parameter.</summary>
    private bool IsLeft(Cell param, int value, Cell id, int idValue, FlowState state) =>
        _work.Assigned.Count > 0 && _work.Assigned.TryGetValue((id, idValue), out var assigned) && !_work.Stored.Contains((param, value))
        // What a test has told may be that it is not the one that was written.
        && !SetOf(idValue, state).Intersect(assigned).IsEmpty;

    /// <summary>Notes that a region can have written an ID, whether or not it has written the parameters as well by now.</summary>
    private void NoteRewrite(IAssignmentOperation rewrite, RegionEffects effects)
    {
        var target = (IMemberReferenceOperation)rewrite.Target;
        if (_roles.RoleOf(target.Member) != Role.EventId)
            return;
        var written = WrittenBy(rewrite);
        if (MayStay(target.Instance, effects))
            NoteAnywhere(AnyOf(target), written);
        if (KeptPlace(target) is not { Owner: not 0, Member: { } id } cell)
            return;
        NoteAssigned(cell, written);
        // row.EventId = 5; last = row;
        if (effects.Renamed.Count == 0)
            return;
        foreach (var holder in HoldersIn(effects))
            NoteAssigned(Cell.OfMember(Touch(holder, out _), id), written);
    }

    private void NoteAssigned(Cell cell, ValueSet written)
    {
        AddAssigned(cell, Touch(cell, out _), written);
        // It may be another message than the one whose parameters were written.
        _work.Before.Remove(cell.Owner);
    }

    private void AddAssigned(Cell cell, int id, ValueSet written)
    {
        written = _work.Assigned.TryGetValue((cell, id), out var others) ? others.Union(written) : written;
        _work.Assigned[(cell, id)] = written;
        _work.AssignedIn[cell.Owner] = (cell, written);
    }

    private void NoteWrittenId(Cell cell, int value)
    {
        var written = SetOf(value, _state!);
        _work.Assigned[(cell, value)] = written;
        if (MayHaveOtherNames(cell.Owner))
            NoteAnywhere(cell, written);
        else
            _work.AssignedIn[cell.Owner] = (cell, written);
    }

    // m.ParamOne ??= -1; if (m.EventId == 4) m.EventId = 5: what the body has brought along without knowing it is of the event before as well,
    // where it has asked for that.
    private void LeaveUnknown(Cell id, int before, int value)
    {
        if (_work.Stored.Count == 0 || before == 0 || !SetOf(before, _state!).Intersect(SetOf(value, _state!)).IsEmpty)
            return;
        foreach (var (param, _) in _values.ParamCellsOf(id))
        {
            if (Known(param, _state!) is not 0 and var held && IsUnknown(held))
                _work.Stored.Remove((param, held));
        }
    }

    private bool IsUnknown(int value) => value != 0 && !Initial(value).IsFinite;

    // m.EventId = 5; while (...) m = Next(m); a variable that the region assigns may hold the message still,
    // and any of them where the message gets another name.
    private List<(Cell Holder, ISymbol Id, ValueSet Written)>? LeftIn(RegionEffects effects)
    {
        if (_work.Assigned.Count == 0)
            return null;
        List<(Cell, ISymbol, ValueSet)> left = [];
        var holders = HoldersIn(effects).ToArray();
        foreach (var holder in holders)
            AddLeft(holder, [holder]);
        foreach (var renamed in effects.Renamed.Concat(effects.HandedOut))
            AddLeft(Cell.Variable(renamed), holders);
        return left;

        void AddLeft(Cell source, Cell[] holders)
        {
            if (Known(source, _state!) is not (not 0 and var held))
                return;
            foreach (var cell in _values.CellsOf(held))
            {
                if (cell.Member is { } id && _work.Assigned.TryGetValue((cell, Known(cell, _state!)), out var written))
                    left.AddRange(holders.Select(holder => (holder, id, written)));
            }
        }
    }

    private static IEnumerable<Cell> HoldersIn(RegionEffects effects) => effects.Assigned.Select(Cell.Variable).Where(HoldsObject);

    // The cell of a chain of variables and members, without running anything.
    private Cell? KeptPlace(IOperation? place) => place switch
    {
        ILocalReferenceOperation local => Cell.Variable(local.Local),
        IParameterReferenceOperation parameter => Cell.Variable(parameter.Parameter),
        IFieldReferenceOperation { Field: { ContainingType.IsTupleType: false } field } reference
            when FieldTraits.KeepsValue(field) =>
            MemberOf(reference.Instance, owner => Cell.OfMember(owner, field.OriginalDefinition)),
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } reference
            when _roles.Properties.KeepsValue(property) =>
            MemberOf(reference.Instance, owner => MemberOf(owner, property)),
        _ => null,
    };

    private Cell? MemberOf(IOperation? instance, Func<int, Cell> member) => instance switch
    {
        IInstanceReferenceOperation => member(ValueTable.This),
        not null when KeptPlace(instance) is { } holder => member(Touch(holder, out _)),
        _ => null,
    };

    private Val OfEventBefore(int value, Role role, bool isNew)
    {
        if (isNew)
            _work.Left.Add(value);
        return new Val(value, role, _values.IdBeside(value));
    }

    // What the body makes has no parameters of another event, unless it was made of another object.
    private bool IsNew(int owner) => _work.Made.Contains(owner) && !_work.Copied.Contains(owner) && !_work.MadeOfOthers.Contains(owner);

    // An ID that one path has written may be that one; a parameter is written where both have.
    private void MergeLeft(Cell cell, int a, ValueSet left, int b, ValueSet right, int merged)
    {
        if (_work.Assigned.Count > 0 && (WrittenIn(cell, a, left), WrittenIn(cell, b, right)) is var (one, other) && (one ?? other) is { } written)
            _work.Assigned[(cell, merged)] = one is null || other is null ? written : one.Union(other);
        if (_work.Stored.Count > 0 && _work.Stored.Contains((cell, a)) && _work.Stored.Contains((cell, b)))
            _work.Stored.Add((cell, merged));
    }

    // if (m.EventId != 5) return; what a path has written, and goes on with.
    private ValueSet? WrittenIn(Cell cell, int value, ValueSet now) =>
        _work.Assigned.TryGetValue((cell, value), out var written) && written.Intersect(now) is { IsEmpty: false } left ? left : null;

    // m.EventId = 5; Log(m); nobody knows what the call has done, but most likely it still is what the body has written.
    private void KeepLeft(Cell cell, int before, int now)
    {
        if (_work.Assigned.Count + _work.Stored.Count + _work.AssignedAnywhere.Count == 0)
            return;
        if (before != 0)
        {
            var set = SetOf(before, _state!);
            MergeLeft(cell, before, set, before, set, now);
        }
        else if (_work.Before.TryGetValue(cell.Owner, out var owner) && cell.Of(owner) is var original && _state![original].Value is not 0 and var held)
        {
            CopyLeft(original, cell, held, now);
        }

        // a = b; b.EventId = 5; whoever reads a.EventId behind a call that may have given a another message.
        if (_work.AssignedAnywhere.TryGetValue(cell.OfAnyone, out var written) && MayHaveOtherNames(cell.Owner))
            AddAssigned(cell, now, written);
    }

    private void CopyLeft(Cell original, Cell copy, int held, int value)
    {
        if (_work.Assigned.TryGetValue((original, held), out var assigned))
            _work.Assigned[(copy, value)] = assigned;
        if (_work.Stored.Contains((original, held)))
            _work.Stored.Add((copy, value));
    }
}
