using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Reading and writing places.
internal sealed partial class FlowAnalysis
{
    private Val Read(Cell cell, ISymbol? symbol, Role role)
    {
        if (_state is null)
            return Val.Unknown;
        var value = Touch(cell, out var isNew);
        if (role == Role.EventId)
            _values.AddIdCell(value, cell);
        // What is no member of a message goes with the ID that it was read together with, if with any: a local, the parameter of a lambda, a group's key.
        if (!role.IsParam()
            || symbol is null or ILocalSymbol or IPropertySymbol { ContainingType.IsAnonymousType: true }
            || _roles.IdOf(symbol) is not { } id
            || IdCellOf(cell, symbol, id) is not { } idCell)
        {
            return new Val(value, role, role.IsParam() ? _values.IdBeside(value) : _values.IdOf(value));
        }

        // The parameter of a message belongs to the ID that the same message has now.
        var idValue = Touch(idCell, out _);
        if (idCell.Member is null)
            (_idsOfTuples ??= []).Add(idValue);
        // What a place is declared with, or is given for a parameter that is missing, it may hold whatever event it is of.
        _values.SetPlace(value, symbol);
        if (IsLeft(cell, value, idCell, idValue, _state))
            return OfEventBefore(value, role, isNew);
        Link(cell, role, idCell, idValue);
        if (isNew)
            _values.Pair(value, role, idValue);
        if (isNew || cell.Owner == 0)
            _values.AddCell(cell, value);
        return new Val(value, role, idValue);
    }

    // What hands on the parameter of a message tells something about it only where the ID of the same message is handed on as well.
    private Cell? IdCellOf(Cell param, ISymbol symbol, ISymbol id)
    {
        if (!ReferenceEquals(param.Member, symbol) && symbol is IPropertySymbol asked && _roles.Properties.ForwardingOf(asked) is { } handed)
        {
            return id is IPropertySymbol other
                && _roles.Properties.ForwardingOf(other) is { } beside
                && SymbolEqualityComparer.Default.Equals(beside.Holder, handed.Holder)
                ? Cell.OfMember(param.Owner, beside.Member) : null;
        }

        return id switch
        {
            IFieldSymbol { ContainingType.IsTupleType: true } element when TupleIndexOf(element) is { } index => Cell.OfElement(param.Owner, index),
            IPropertySymbol property => KeptBy(param.Owner, property) ?? MemberOf(param.Owner, property),
            _ => Cell.OfMember(param.Owner, id),
        };
    }

    /// <summary>The value that a cell holds now, as far as the body knows; 0 where it does not.</summary>
    private int Known(Cell cell, FlowState state) => state[cell] is { Value: not 0 } slot && IsCurrent(cell, slot, state) ? slot.Value : 0;

    private int Touch(Cell cell, out bool isNew)
    {
        var slot = _state![cell];
        var isCurrent = IsCurrent(cell, slot, _state);
        isNew = slot.Value == 0 || !isCurrent;
        if (!isNew)
            return slot.Value;
        var value = ValueIn(cell, slot, isCurrent, _state);
        _state = _state.With(cell, slot, new Slot(value, _clock));
        _values.AddCell(cell, value);
        if (!HoldsObject(cell))
        {
            KeepLeft(cell, slot.Value, value);
            return value;
        }

        if (cell.Owner == 0 ? IsOpen(cell) : IsShared(cell.Owner, _state))
            _state = _state.Share(value);
        if (cell.Owner != 0)
            MarkInside(cell.Owner, value);
        if (cell.Member is null)
        {
            MarkElement(cell.Owner, value);
            // t.EventId
            KeepLeft(cell, slot.Value, value);
        }

        return value;
    }

    private void Link(Cell param, Role role, Cell id, int idValue)
    {
        _values.AddParamCell(param, role, id);
        _values.AddIdCell(idValue, id);
    }

    private void Write(Cell cell, ISymbol? symbol, Role role, int value)
    {
        if (_state is null)
            return;
        if (value == 0)
            value = Fresh();
        _clock++;
        if (symbol is ILocalSymbol { RefKind: not RefKind.None })
        {
            // A second name for some place: nothing is known any more.
            WriteAnything();
        }
        else if (symbol is IParameterSymbol { RefKind: RefKind.Ref or RefKind.Out })
        {
            // It may be a field, or what another such parameter is.
            Call();
            _state = _state.WithWrite(_clock);
        }
        else if (cell.Owner != 0)
        {
            if (cell.Member is not null)
            {
                WriteMember(cell.Member, cell.Owner);
            }
            else
            {
                _state = _state.WithWrite(cell.OfAnyone, _clock).WithWrite(Cell.AnyConstantElement, _clock);
                MarkElement(cell.Owner, value);
            }

            _state = _state.Build(cell.Owner);
        }
        else if (_scan.HasReferences)
        {
            _state = _state.WithWrite(_clock);
            // It may be read through the second name.
            _work.Fresh.Remove(value);
        }

        if (cell.Owner == 0 && IsOpen(cell) && HoldsObject(cell))
            Publish(cell, value);
        var before = _state[cell].Value;
        _state = _state.With(cell, new Slot(value, _clock));
        _values.AddCell(cell, value);
        if (role == Role.EventId && symbol is not ILocalSymbol && (!IsNew(cell.Owner) || IsUnknown(before)))
        {
            LeaveUnknown(cell, before, value);
            NoteWrittenId(cell, value);
        }

        if (role.IsParam() && symbol is not null and not ILocalSymbol && _roles.IdOf(symbol) is { } id && IdCellOf(cell, symbol, id) is { } idCell)
        {
            var idValue = Touch(idCell, out _);
            Link(cell, role, idCell, idValue);
            NoteWritten(cell, role, value, idValue);
            _work.Stored.Add((cell, value));
        }
    }

    // Functions that use a variable do not look at what it holds before they are called.
    private void Publish(Cell variable, int value)
    {
        if (_scan.IsCompletedByFunctions(variable.Member!) && _work.Made.Contains(value))
            _work.CompletedByFunctions.Add(value);
        Share(value, isLookedAt: !_scan.IsTakenByFunctions(variable.Member!));
    }

    /// <summary>Something is written that has no name here: any place may hold anything.</summary>
    private void WriteAnything()
    {
        if (_state is null)
            return;
        LetGoAll();
        _work.Fresh.Clear();
        NoteAssignedAnywhere();
        _state = Forgotten();
    }

    /// <summary>A member of some object is written; so may be what has its name in another type, where an interface promises either.</summary>
    private void WriteMember(ISymbol member, int owner = 0)
    {
        // What only the body knows is no other object.
        var isAlone = _work.Fresh.Contains(owner);
        if (!isAlone)
            _state = _state?.WithWrite(Cell.OfMember(0, member), _clock);
        if (!_values.HasPromises && !IsPromised(member))
            return;
        var name = _roles.Properties.NameOf(member);
        foreach (var other in _values.Members)
        {
            if (ReferenceEquals(other, member) || !IsPromised(other) && !IsPromised(member) || _roles.Properties.NameOf(other) != name)
                continue;
            if (isAlone)
                Forget(Cell.OfMember(owner, other));
            else
                _state = _state?.WithWrite(Cell.OfMember(0, other), _clock);
        }
    }

    private static bool IsPromised(ISymbol member) => member.ContainingType?.TypeKind == TypeKind.Interface;

    private static bool HoldsObject(Cell cell) => ObjectTypes.IsObject(TypeOf(cell.Member));

    private static ITypeSymbol? TypeOf(ISymbol? member) => member is ILocalSymbol local ? local.Type : ObjectTypes.TypeOf(member);
}
