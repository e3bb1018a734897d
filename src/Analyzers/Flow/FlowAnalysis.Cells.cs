using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Reading and writing places, and forgetting what others may have changed.
internal sealed partial class FlowAnalysis
{
    private readonly HashSet<int> _built = [];

    private Val Read(Cell cell, ISymbol? symbol, Role role)
    {
        if (_state is null)
            return Val.Unknown;
        var value = Touch(cell);
        if (role == Role.EventId)
            _values.AddIdCell(value, cell);
        if (!role.IsParam() || symbol is null || symbol is ILocalSymbol)
            return new Val(value, role, _values.IdOf(value));
        if (_roles.IdOf(symbol) is not { } id)
            return new Val(value, role);

        // The parameter of a message belongs to the ID that the same message has now.
        var idCell = IdCellOf(cell, id);
        var idValue = Touch(idCell);
        Link(cell, role, idCell, idValue);
        if (value == _values.InitialOf(cell))
            _values.Pair(value, role, _values.InitialOf(idCell));
        _values.AddCell(cell, value);
        return new Val(value, role, idValue);
    }

    private static Cell IdCellOf(Cell param, ISymbol id) =>
        id is IFieldSymbol { ContainingType.IsTupleType: true } element && TupleIndexOf(element) is { } index
            ? Cell.OfElement(param.Owner, index)
            : Cell.OfMember(param.Owner, id);

    private int Touch(Cell cell)
    {
        var value = ValueIn(cell, _state!);
        _state = _state!.With(cell, value);
        _values.AddCell(cell, value);
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
        if (symbol is ILocalSymbol { RefKind: not RefKind.None })
        {
            // A second name for some place: nothing is known any more.
            _state = FlowState.Empty;
            return;
        }

        if (cell.Owner != 0)
        {
            ForgetAliases(cell);
            _built.Add(cell.Owner);
        }

        _state = _state.With(cell, value);
        _values.AddCell(cell, value);
        if (role == Role.EventId)
        {
            _values.AddIdCell(value, cell);
        }
        else if (role.IsParam() && symbol is not null and not ILocalSymbol && _roles.IdOf(symbol) is { } id)
        {
            var idCell = IdCellOf(cell, id);
            Link(cell, role, idCell, Touch(idCell));
        }
    }

    // Two variables may hold the same object: what is written through one may be read through the other.
    private void ForgetAliases(Cell written)
    {
        foreach (var owner in _values.OwnersOf(written))
        {
            if (owner != written.Owner && !(_fresh.Contains(owner) || _fresh.Contains(written.Owner)))
                Forget(new Cell(owner, written.Member, written.Index));
        }
    }

    private void Forget(Cell cell)
    {
        if (_state is not null && _state[cell] != 0)
            _state = _state.With(cell, Fresh());
    }

    /// <summary>The object gets into other hands: what is built so far is what they see, and afterwards nothing is known about it.</summary>
    private void PassOn(int value)
    {
        if (_state is null || value == 0)
            return;
        PassOn(value, depth: 0);

        // flag ? e : other: whoever gets one may have got the other.
        if (_values.AliasesOf(value).Count == 0)
            return;
        var names = new HashSet<int> { value };
        var pending = new Stack<int>(names);
        while (pending.Count > 0)
        {
            foreach (var alias in _values.AliasesOf(pending.Pop()))
            {
                if (names.Add(alias))
                {
                    pending.Push(alias);
                    PassOn(alias, depth: 0);
                }
            }
        }
    }

    private void PassOn(int value, int depth)
    {
        if (depth > 16)
            return;
        var cells = _values.CellsOf(value);
        if (cells.Count == 0)
            return;
        Flush(value);
        _fresh.Remove(value);
        // The list grows while objects inside are visited only if they hold each other: the depth ends that.
        for (var i = 0; i < cells.Count; i++)
        {
            var inner = _state![cells[i]];
            if (inner == 0)
                continue;
            PassOn(inner, depth + 1);
            Forget(cells[i]);
        }

        PairAgain(value);
    }

    // What was forgotten together belongs together again: the ID and the parameters of the same message at the same moment.
    private void PairAgain(int owner)
    {
        var cells = _values.CellsOf(owner);
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var (param, role) in _values.ParamCellsOf(cells[i]))
            {
                if (_state![param] is not 0 and var value && _state[cells[i]] is not 0 and var id)
                {
                    _values.AddIdCell(id, cells[i]);
                    _values.Pair(value, role, id);
                }
            }
        }
    }

    /// <summary>Code outside the body runs: what it can reach may have changed.</summary>
    private void Call()
    {
        if (_state is null)
            return;
        PassOn(ValueTable.This);
        foreach (var variable in _scan.Captured)
        {
            var cell = Cell.Variable(variable);
            if (_state[cell] is not 0 and var value)
            {
                PassOn(value);
                Forget(cell);
            }
        }

        foreach (var cell in _statics)
        {
            PassOn(_state[cell]);
            Forget(cell);
        }

        foreach (var value in _exposed)
            PassOn(value);
    }

    private void Expose(int value)
    {
        if (value == 0 || _values.CellsOf(value).Count == 0 && !_fresh.Contains(value))
            return;
        PassOn(value);
        _exposed.Add(value);
    }

    /// <summary>Forgets what running a region any number of times can change.</summary>
    private void Forget(RegionEffects effects)
    {
        if (_state is null)
            return;
        foreach (var variable in effects.PassedOn)
            PassOn(_state[Cell.Variable(variable)]);
        foreach (var variable in effects.Assigned)
            Forget(Cell.Variable(variable));
        foreach (var member in effects.Written)
        {
            foreach (var owner in _values.OwnersOf(Cell.OfMember(0, member)))
                Forget(Cell.OfMember(owner, member));
        }

        if (effects.WritesElements)
        {
            foreach (var cell in _values.Elements)
                Forget(cell);
        }

        if (effects.Calls)
            Call();
    }

    /// <summary>A message that the program has built comes to an end or into other hands: its parameters must go with its ID.</summary>
    private void Flush(int owner)
    {
        if (_state is not { } state || !_built.Contains(owner))
            return;
        var cells = _values.CellsOf(owner);
        for (var i = 0; i < cells.Count; i++)
        {
            foreach (var (param, role) in _values.ParamCellsOf(cells[i]))
            {
                if (state[param] is not 0 and var value && state[cells[i]] is not 0 and var id)
                {
                    foreach (var element in SetOf(value, state).Elements)
                    {
                        if (element.IsWritten)
                            Observe(element, role, id, state, isClaim: true, canBeNamed: true, ImmutableArray<long?>.Empty);
                    }
                }
            }
        }
    }

    private void FlushAll()
    {
        foreach (var owner in _built)
            Flush(owner);
    }
}
