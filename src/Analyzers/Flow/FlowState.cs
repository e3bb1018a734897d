using System.Collections.Immutable;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What is known at a point of the program: which value each cell holds, and what each value can be. Immutable; a state remembers the
/// changes that led to it, so that joining two states costs what their branches changed and not what is known.
/// </summary>
internal sealed class FlowState
{
    public static readonly FlowState Empty = new(ImmutableDictionary<Cell, int>.Empty, ImmutableDictionary<int, ValueSet>.Empty, null);

    private readonly ImmutableDictionary<Cell, int> _cells;
    private readonly ImmutableDictionary<int, ValueSet> _facts;
    private readonly Change? _changes;

    private FlowState(ImmutableDictionary<Cell, int> cells, ImmutableDictionary<int, ValueSet> facts, Change? changes)
    {
        _cells = cells;
        _facts = facts;
        _changes = changes;
    }

    public ImmutableDictionary<Cell, int> Cells => _cells;

    public ImmutableDictionary<int, ValueSet> Facts => _facts;

    /// <summary>The value in a cell, or 0 where none is known.</summary>
    public int this[Cell cell] => _cells.TryGetValue(cell, out var value) ? value : 0;

    public ValueSet? FactOf(int value) => _facts.TryGetValue(value, out var set) ? set : null;

    /// <summary>Puts a value into a cell; 0 forgets the cell.</summary>
    public FlowState With(Cell cell, int value)
    {
        if (this[cell] == value)
            return this;
        var cells = value == 0 ? _cells.Remove(cell) : _cells.SetItem(cell, value);
        return new FlowState(cells, _facts, new Change(_changes, cell, 0));
    }

    public FlowState With(int value, ValueSet set) =>
        ReferenceEquals(FactOf(value), set) ? this : new FlowState(_cells, _facts.SetItem(value, set), new Change(_changes, default, value));

    /// <summary>
    /// What is known where two paths join. A cell that holds two values gets a new one that <paramref name="merge"/> makes from both.
    /// A cell that one path knows nothing about is forgotten; a value without a fact has the one that it was born with.
    /// </summary>
    public static FlowState Join(FlowState left, FlowState right, Func<int, ValueSet> initial, Func<FlowState, int, FlowState, int, FlowState, (int, FlowState)> merge)
    {
        if (ReferenceEquals(left, right))
            return left;
        var cells = new HashSet<Cell>();
        var values = new HashSet<int>();
        var common = Collect(left._changes, right._changes, cells, values);
        if (ReferenceEquals(common, left._changes) && cells.Count == 0 && values.Count == 0)
            return left;

        // Facts first: a value that both sides know keeps what both sides allow.
        var result = left;
        foreach (var value in values)
        {
            var set = (left.FactOf(value) ?? initial(value)).Union(right.FactOf(value) ?? initial(value));
            result = result.With(value, set);
        }

        foreach (var cell in cells)
        {
            var a = left[cell];
            var b = right[cell];
            if (a == b)
                continue;
            if (a == 0 || b == 0)
            {
                result = result.With(cell, 0);
                continue;
            }

            (var merged, result) = merge(left, a, right, b, result);
            result = result.With(cell, merged);
        }

        return result;
    }

    /// <summary>The values whose facts changed on the way from <paramref name="earlier"/> to this state.</summary>
    public IEnumerable<int> ChangedSince(FlowState earlier)
    {
        for (var change = _changes; change is not null && !ReferenceEquals(change, earlier._changes); change = change.Previous)
        {
            if (change.Value != 0)
                yield return change.Value;
        }
    }

    // Walks both histories back to where they part, and gathers what changed since.
    private static Change? Collect(Change? left, Change? right, HashSet<Cell> cells, HashSet<int> values)
    {
        while (!ReferenceEquals(left, right))
        {
            if ((left?.Length ?? 0) >= (right?.Length ?? 0))
                left = Step(left!);
            else
                right = Step(right!);
        }

        return left;

        Change? Step(Change change)
        {
            if (change.Value != 0)
                values.Add(change.Value);
            else
                cells.Add(change.Cell);
            return change.Previous;
        }
    }

    private sealed class Change(Change? previous, Cell cell, int value)
    {
        public Change? Previous { get; } = previous;

        public Cell Cell { get; } = cell;

        public int Value { get; } = value;

        public int Length { get; } = (previous?.Length ?? 0) + 1;
    }
}
