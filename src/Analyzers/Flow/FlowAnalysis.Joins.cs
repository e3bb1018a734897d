using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

// Where paths part for a while and join again.
internal sealed partial class FlowAnalysis
{
    // A choice of more ways than these is rare.
    private const int MostInRow = 16;

    int IValueMerger.Now => _clock;

    public FlowState Forgotten() => FlowState.Start(_work.TakeMemory(++_epoch));

    public ValueSet Initial(int value) => _values.Initial(value);

    public ValueSet SetOf(int value, FlowState state) => state.FactOf(value) ?? Initial(value);

    public int ValueIn(Cell cell, FlowState state)
    {
        var slot = state[cell];
        return ValueIn(cell, slot, IsCurrent(cell, slot, state), state);
    }

    private int ValueIn(Cell cell, Slot slot, bool isCurrent, FlowState state)
    {
        if (isCurrent)
            return slot.Value == 0 ? _values.InitialOf(cell, state.Epoch) : slot.Value;
        var value = Fresh();
        if (!HoldsObject(cell))
            return value;
        NoteRenamed(cell, slot, value, state);
        if (slot.Value == 0)
            return value;

        // What the cell holds now may be what it held before; and what a loop has put there may be an element of a list.
        if (IsShared(slot.Value, state))
        {
            _work.Elements[value] = 0;
        }
        else
        {
            _work.Fresh.Remove(slot.Value);
            _values.AddAlias(value, slot.Value);
            if (slot.Time < 0)
                MarkElement(value);
        }

        if (_work.Lists.Contains(slot.Value))
            MarkList(value);
        return value;
    }

    public void HandOut(int merged) => _work.Reached.Add(merged);

    public int Merge(Cell cell, int a, ValueSet left, int b, ValueSet right)
    {
        var merged = MergeValues(a, left, b, right);
        _values.AddCell(cell, merged);
        MergeLeft(cell, a, left, b, right, merged);
        if (cell.Owner != 0 && !_values.IdsOf(cell.Owner).IsEmpty)
            _work.Rewritten.Add(cell.Owner);
        return merged;
    }

    /// <summary>The value that is one or the other, depending on the path.</summary>
    private int MergeValues(int a, ValueSet left, int b, ValueSet right)
    {
        if (a == b)
            return a;
        var merged = _values.Add(left.Union(right));
        if (IsMade(a, left) && IsMade(b, right))
            _work.Made.Add(merged);
        if (_values.IdOf(a) is not 0 and var id && id == _values.IdOf(b))
            _values.Pair(merged, _values.RoleOf(a), id);

        if (_values.PlaceOf(a) is { } place && SymbolEqualityComparer.Default.Equals(place, _values.PlaceOf(b)))
            _values.SetPlace(merged, place);

        // The same object has two names from here on.
        _work.Fresh.Remove(a);
        _work.Fresh.Remove(b);
        AddAlias(merged, a);
        AddAlias(merged, b);
        if (Math.Min(ElementSince(a), ElementSince(b)) is not NoElement and var since)
            _work.Elements.Add(merged, since);
        if (_work.Lists.Contains(a) || _work.Lists.Contains(b))
            MarkList(merged);
        return merged;
    }

    private FlowState? Join(FlowState? left, FlowState? right)
    {
        if (left is null || right is null)
            return left ?? right;
        var joined = FlowState.Join(left, right, this);
        if (_work.Rewritten.Count > 0)
        {
            KeepPairings(left, right, joined);
            _work.Rewritten.Clear();
        }

        if (_work.Reached.Count == 0)
            return joined;
        var around = _state;
        _state = joined;
        foreach (var value in _work.Reached)
            Share(value);
        _work.Reached.Clear();
        (joined, _state) = (_state, around);
        return joined;
    }

    /// <summary>
    /// Joins and takes away the paths that left one trunk one after another, all from a position on. From the last to the first, so that each join
    /// only looks at what lies between two of them.
    /// </summary>
    private FlowState? JoinPaths(int first)
    {
        var joined = JoinPaths(first, _work.Paths.Count);
        _work.Paths.RemoveRange(first, _work.Paths.Count - first);
        return joined;
    }

    // Many of them by halves: where each path writes a place of its own, what has been joined would be joined again with each of those before it.
    private FlowState? JoinPaths(int first, int end)
    {
        FlowState? joined = null;
        if (end - first > MostInRow)
        {
            var middle = first + ((end - first) / 2);
            joined = JoinPaths(middle, end);
            return Join(JoinPaths(first, middle), joined);
        }

        for (var i = end - 1; i >= first; i--)
            joined = Join(_work.Paths[i], joined);
        return joined;
    }
}
