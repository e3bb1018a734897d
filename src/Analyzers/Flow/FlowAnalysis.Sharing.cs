using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Who else can reach a place, and what is forgotten because of it.
internal sealed partial class FlowAnalysis
{
    // More messages than these are not under construction at once, except in code that nobody reads.
    private const int MostBuilt = 64;

    // Goes on with every write and every call: what was read or written before may be out of date.
    private int _clock = 1;
    private int _epoch;

    /// <summary>Whether what a cell was seen to hold is what it still holds.</summary>
    private bool IsCurrent(Cell cell, Slot slot, FlowState state)
    {
        if (slot.Time < 0)
            return false;
        if (slot.Time >= state.LastCall && slot.Time >= state.LastWrite)
            return true;
        if (cell.Owner == 0)
            return !Variable.IsReference(cell.Member) && (slot.Time >= state.LastCall || !CanOthersWrite(cell));
        if (slot.Time < state.LastCall && IsShared(cell.Owner, state))
            return false;

        // all[0] may be all[i].
        if (cell.IsMovable && (slot.Time < state.LastWriteOf(Cell.AnyConstantElement) || slot.Time < state.LastWriteOf(Cell.AnyElement)))
            return false;

        if (slot.Time < state.LastWriteOf(Cell.AnyPlaceOfOthers) && CanBeFilled(cell) && !IsOwn(cell.Owner, state))
            return false;

        // Two variables may hold the same object: what is written through one may be read through the other.
        if (_work.Fresh.Contains(cell.Owner))
            return true;
        return slot.Time >= state.LastWriteOf(cell.OfAnyone) && (cell.Member is not null || slot.Time >= state.LastWriteOf(Cell.AnyElement));
    }

    // A variable that other code can read, and get at what it holds: static, captured by a function or a type, passed by reference,
    // or a second name for such a place.
    private bool IsOpen(Cell variable) => IsOfOthers(variable.Member) || _scan.IsTakenByFunctions(variable.Member!);

    private bool CanOthersWrite(Cell variable) => IsOfOthers(variable.Member) || _scan.IsChangedByFunctions(variable.Member!);

    private static bool IsOfOthers(ISymbol? variable) =>
        variable is IFieldSymbol or IPropertySymbol or IParameterSymbol { RefKind: RefKind.Out }
        || Variable.IsReference(variable)
        || Variable.IsOfType(variable);

    /// <summary>Code outside the body runs: what it can reach may have changed.</summary>
    private void Call()
    {
        if (_state is null)
            return;
        FlushPublic(_state);
        _state = _state.WithCall(++_clock);
    }

    // all[0], and session.Last: whoever has another name for the list or the session may put another message there.
    // The numbers of a message itself stay as they are.
    private bool CanBeFilled(Cell cell) => cell.Member switch
    {
        null => !_work.Tuples.Contains(cell.Owner),
        IPropertySymbol { SetMethod: { IsInitOnly: false } } or IFieldSymbol { IsReadOnly: false } => HoldsObject(cell),
        _ => false,
    };

    /// <summary>The body waits, and the whole program runs meanwhile: also whoever has given it a list or a session, and goes on to fill that.</summary>
    private void Wait()
    {
        Call();
        ForgetPlacesOfOthers();
    }

    private void ForgetPlacesOfOthers() => _state = _state?.WithWrite(Cell.AnyPlaceOfOthers, ++_clock);

    /// <summary>Whether code outside the body can reach an object.</summary>
    public bool IsShared(int value, FlowState state) => state.IsShared(value) || ElementSince(value) <= state.LastElement;

    /// <summary>The object gets into other hands: what is built so far is what they see, and they may change it at any call from now on.</summary>
    /// <param name="value">The object; 0 for none.</param>
    /// <param name="isLookedAt">Whether they may look at it at once. Who finds it in a field does not before the next call.</param>
    private void Share(int value, bool isLookedAt = true)
    {
        if (_state is null || value == 0)
            return;
        // Whoever shares while something else is being shared has the upper part.
        var pending = _work.Pending;
        var floor = pending.Count;
        pending.Push(value);
        while (pending.Count > floor)
        {
            var next = pending.Pop();
            if (isLookedAt)
                Flush(next);
            _work.Fresh.Remove(next);
            _work.Given.Add(next);
            GiveElements(next);
            var handed = _state.HandOut(next);
            if (ReferenceEquals(handed, _state))
            {
                GiveElementsInside(next);
                continue;
            }

            _state = handed;
            // What it holds, as far as anybody knows: it may be what it held before other code ran.
            foreach (var cell in _values.CellsOf(next))
            {
                if (HoldsObject(cell) && LastIn(cell) is not 0 and var inner)
                    pending.Push(inner);
            }

            // flag ? e : other: whoever gets one may have got the other.
            foreach (var alias in _values.AliasesOf(next))
                pending.Push(alias);
        }
    }

    // What a cell held when it was looked at last, on whatever path: it may hold that still.
    private int LastIn(Cell cell) => _state![cell].Value is not 0 and var value ? value : _values.BornIn(cell, _state.Epoch);

    private void Forget(Cell cell)
    {
        if (_state?[cell] is { Value: not 0 } slot)
            _state = _state.With(cell, slot.OutOfDate());
    }

    /// <summary>Code of an object runs, which may tell others about it.</summary>
    /// <param name="receiver">The object.</param>
    /// <param name="member">The method, or the property whose accessor runs; null where the program does not name it.</param>
    /// <param name="type">What the object is known to be.</param>
    private void RunCodeOf(int receiver, ISymbol? member, ITypeSymbol? type)
    {
        if (_roles.Objects.OnlyLooksForText(member, type))
        {
            Call();
            return;
        }

        Run(receiver);
        if (receiver is not (0 or ValueTable.This) && _roles.Objects.Tells(member, type))
            Share(receiver);
    }

    // What the object holds, and what that holds, may have changed.
    private void Run(int receiver)
    {
        if (_state is null)
            return;
        var pending = _work.Pending;
        var floor = pending.Count;
        var seen = 0;
        pending.Push(receiver);
        while (pending.Count > floor)
        {
            var next = pending.Pop();
            Flush(next);
            GiveElements(next);
            if (!_values.AliasesOf(next).IsEmpty)
                Share(next);
            // What others can reach any call may change, and it holds nothing that they cannot.
            if (IsShared(next, _state))
            {
                GiveElementsInside(next);
                continue;
            }

            if (!_work.Visited.Add(next))
                continue;
            foreach (var cell in _values.CellsOf(next))
            {
                seen++;
                if (HoldsObject(cell) && LastIn(cell) is not 0 and var inner)
                    pending.Push(inner);
                Forget(cell);
            }
        }

        // A list with so many places known is not gone through at each call: from here on it is in other hands.
        if (seen > MostSearched)
            Share(receiver);
        _work.Visited.Clear();
        Call();
    }

    // Those that only some of the paths have passed on are still under construction where these join.
    private void FlushPublic(FlowState state)
    {
        if (state.PubliclyBuiltCount > MostBuilt)
            return;
        foreach (var owner in state.PubliclyBuilt)
            Flush(owner);
    }

    /// <param name="isCompleted">Whether what the body has made, and nobody else has, is as it will be.</param>
    private void LetGoAll(bool isCompleted = true)
    {
        if (_state is not { } state)
            return;
        FlushPublic(state);
        if (state.PrivatelyBuiltCount > MostBuilt)
            return;
        foreach (var owner in state.PrivatelyBuilt)
        {
            if (isCompleted || !_work.Made.Contains(owner))
                LetGo(owner);
        }
    }
}
