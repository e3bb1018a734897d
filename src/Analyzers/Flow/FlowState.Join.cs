namespace TrtcAnalyzers.Flow;

// Where paths join.
internal sealed partial class FlowState
{
    internal enum ChangeKind : byte
    {
        Cell,
        Fact,
        Write,
        Mark,
    }

    /// <summary>
    /// What is known where two paths join: a value keeps what both sides allow, and a cell that holds two values gets the one that
    /// <paramref name="merge"/> makes of both.
    /// </summary>
    public static FlowState Join(FlowState left, FlowState right, IValueMerger merge)
    {
        if (ReferenceEquals(left, right))
            return left;
        if (left.Epoch != right.Epoch)
            return merge.Forgotten();

        var changed = merge.Scratch.Changes();
        var ancestor = Collect(left._changes, right._changes, changed);
        var result = new FlowState(left)
        {
            LastCall = Math.Max(left.LastCall, right.LastCall),
            LastWrite = Math.Max(left.LastWrite, right.LastWrite),
        };
        foreach (var pair in changed)
        {
            if (pair.Key.Kind == ChangeKind.Fact)
                result.JoinFact(pair.Key.Cell.Owner, left, right, merge);
            else if (pair.Key.Kind == ChangeKind.Write)
                result._writes = result._writes.SetItem(pair.Key.Cell, Math.Max(left.LastWriteOf(pair.Key.Cell), right.LastWriteOf(pair.Key.Cell)));
            else if (pair.Key.Kind == ChangeKind.Mark)
                result.JoinMark(pair.Key.Cell.Owner, left, right);
        }

        // New values are made of what the cells hold, so what the values can be is settled first.
        List<int>? shared = null;
        foreach (var pair in changed)
        {
            if (pair.Key.Kind == ChangeKind.Cell)
                result.JoinCell(pair.Key.Cell, left, right, merge, ref shared);
        }

        // What the branches changed back and forth is nobody's business any more.
        result._changes = ancestor;
        foreach (var pair in changed)
        {
            var first = pair.Value;
            var isSame = first.Kind == ChangeKind.Cell ? result[first.Cell] == first.Slot
                : first.Kind == ChangeKind.Fact && ReferenceEquals(result.FactOf(first.Cell.Owner), first.Set);
            if (!isSame)
                result._changes = new Change(result._changes, first.Kind, first.Cell, first.Slot, first.Set);
        }

        if (shared is not null)
        {
            foreach (var value in shared)
                result = result.Share(value);
        }

        return result;
    }

    /// <summary>The values whose facts changed on the way from <paramref name="earlier"/> to this state.</summary>
    public IEnumerable<int> ChangedSince(FlowState earlier)
    {
        for (var change = _changes; change is not null && !ReferenceEquals(change, earlier._changes); change = change.Previous)
        {
            if (change.Kind == ChangeKind.Fact)
                yield return change.Cell.Owner;
        }
    }

    private void JoinFact(int value, FlowState left, FlowState right, IValueMerger merge)
    {
        var before = merge.SetOf(value, left);
        var set = before.Union(merge.SetOf(value, right));
        if (!ReferenceEquals(set, before))
            _facts = _facts.SetItem(value, set);
    }

    private void JoinMark(int value, FlowState left, FlowState right)
    {
        var isShared = left._shared.Contains(value) || right._shared.Contains(value);
        var isBuilt = left._private.Contains(value) || left._public.Contains(value) || right._private.Contains(value) || right._public.Contains(value);
        if (isShared)
            _shared = _shared.Add(value);
        isShared |= IsShared(value);
        _private = isBuilt && !isShared ? _private.Add(value) : _private.Remove(value);
        _public = isBuilt && isShared ? _public.Add(value) : _public.Remove(value);
    }

    private void JoinCell(Cell cell, FlowState left, FlowState right, IValueMerger merge, ref List<int>? shared)
    {
        if (left[cell] == right[cell])
            return;
        var a = merge.ValueIn(cell, left);
        var b = merge.ValueIn(cell, right);
        if (a == b && (left[cell].Value == 0 || right[cell].Value == 0))
        {
            // One path only looked at what the cell was born with. Nothing on the other one depends on that, so it is as good as untouched.
            _cells = _cells.Remove(cell);
            return;
        }

        var merged = merge.Merge(cell, a, left, b, right);
        _cells = _cells.SetItem(cell, new Slot(merged, merge.Now));
        if (merged != a && merged != b && (left.IsShared(a) || right.IsShared(b)))
            (shared ??= []).Add(merged);
    }

    // Walks both histories back to where they part, and gathers for each thing that changed since its earliest change.
    private static Change? Collect(Change? left, Change? right, Dictionary<(ChangeKind Kind, Cell Cell), Change> changed)
    {
        while (!ReferenceEquals(left, right))
        {
            var isLeft = (left?.Length ?? 0) >= (right?.Length ?? 0);
            var change = isLeft ? left! : right!;
            changed[(change.Kind, change.Cell)] = change;
            if (isLeft)
                left = change.Previous;
            else
                right = change.Previous;
        }

        return left;
    }

    /// <summary>What joins work with, kept from one to the next: most joins are small, and there are many.</summary>
    internal sealed class JoinScratch
    {
        private Dictionary<(ChangeKind Kind, Cell Cell), Change> _changes = [];

        /// <summary>An empty map.</summary>
        internal Dictionary<(ChangeKind Kind, Cell Cell), Change> Changes()
        {
            Clear();
            return _changes;
        }

        /// <summary>Forgets everything. A map that has grown is not kept: emptying it would cost the next join what it has room for.</summary>
        internal void Clear()
        {
            if (_changes.Count > 64)
                _changes = [];
            else
                _changes.Clear();
        }
    }

    /// <summary>One step of a history: what changed, and what was there before.</summary>
    internal sealed class Change(Change? previous, ChangeKind kind, Cell cell, Slot slot, ValueSet? set)
    {
        public Change? Previous { get; } = previous;

        public ChangeKind Kind { get; } = kind;

        public Cell Cell { get; } = cell;

        public Slot Slot { get; } = slot;

        public ValueSet? Set { get; } = set;

        public int Length { get; } = (previous?.Length ?? 0) + 1;
    }
}
