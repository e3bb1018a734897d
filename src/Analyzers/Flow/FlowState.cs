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

    /// <summary>The value in a cell, or 0 where the program has not touched it yet.</summary>
    public int this[Cell cell] => _cells.TryGetValue(cell, out var value) ? value : 0;

    public ValueSet? FactOf(int value) => _facts.TryGetValue(value, out var set) ? set : null;

    /// <summary>Puts a value into a cell.</summary>
    public FlowState With(Cell cell, int value) =>
        this[cell] == value ? this : new FlowState(_cells.SetItem(cell, value), _facts, new Change(_changes, cell, 0));

    /// <summary>Drops a variable that has gone out of scope.</summary>
    public FlowState Without(Cell cell) =>
        this[cell] == 0 ? this : new FlowState(_cells.Remove(cell), _facts, new Change(_changes, cell, 0));

    public FlowState With(int value, ValueSet set) =>
        ReferenceEquals(FactOf(value), set) ? this : new FlowState(_cells, _facts.SetItem(value, set), new Change(_changes, default, value));

    /// <summary>
    /// What is known where two paths join: a value keeps what both sides allow, and a cell that holds two values gets the one that
    /// <paramref name="merge"/> makes of both.
    /// </summary>
    public static FlowState Join(FlowState left, FlowState right, IValueMerger merge)
    {
        if (ReferenceEquals(left, right))
            return left;
        var cells = new HashSet<Cell>();
        var values = new HashSet<int>();
        Collect(left._changes, right._changes, cells, values);
        var result = left;
        foreach (var value in values)
        {
            var set = merge.SetOf(value, left).Union(merge.SetOf(value, right));
            if (!ReferenceEquals(set, merge.SetOf(value, left)))
                result = result.With(value, set);
        }

        foreach (var cell in cells)
            result = result.With(cell, merge.Merge(cell, left, right));

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
    private static void Collect(Change? left, Change? right, HashSet<Cell> cells, HashSet<int> values)
    {
        while (!ReferenceEquals(left, right))
        {
            if ((left?.Length ?? 0) >= (right?.Length ?? 0))
                left = Step(left!);
            else
                right = Step(right!);
        }

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
