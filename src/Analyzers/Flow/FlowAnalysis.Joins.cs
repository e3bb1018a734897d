namespace TrtcAnalyzers.Flow;

// Where paths part for a while and join again.
internal sealed partial class FlowAnalysis
{
    int IValueMerger.Now => _clock;

    public FlowState Forgotten() => FlowState.Start(_work.TakeMemory(++_epoch));

    public ValueSet Initial(int value) => _values.Initial(value);

    public ValueSet SetOf(int value, FlowState state) => state.FactOf(value) ?? Initial(value);

    public int ValueIn(Cell cell, FlowState state)
    {
        var slot = state[cell];
        if (IsCurrent(cell, slot, state))
            return slot.Value == 0 ? _values.InitialOf(cell, state.Epoch) : slot.Value;
        var value = Fresh();
        if (slot.Value == 0 || !HoldsObject(cell))
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
        return merged;
    }

    /// <summary>The value that is one or the other, depending on the path.</summary>
    private int MergeValues(int a, ValueSet left, int b, ValueSet right)
    {
        if (a == b)
            return a;
        var merged = _values.Add(left.Union(right));
        if (_values.IdOf(a) is not 0 and var id && id == _values.IdOf(b))
            _values.Pair(merged, _values.RoleOf(a), id);

        // The same object has two names from here on.
        _work.Fresh.Remove(a);
        _work.Fresh.Remove(b);
        _values.AddAlias(merged, a);
        _values.AddAlias(merged, b);
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
        FlowState? joined = null;
        for (var i = _work.Paths.Count - 1; i >= first; i--)
            joined = Join(_work.Paths[i], joined);
        _work.Paths.RemoveRange(first, _work.Paths.Count - first);
        return joined;
    }
}
