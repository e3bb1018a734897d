namespace TrtcAnalyzers.Flow;

/// <summary>What about one thing two states know differently from the state where they parted.</summary>
internal struct Difference
{
    private bool _isOnLeft;
    private bool _isOnRight;
    private Known _left;
    private Known _right;
    private Held _heldLeft;
    private Held _heldRight;

    public ChangeKind Kind { get; private set; }

    public Cell Cell { get; private set; }

    /// <summary>What was known where the paths parted.</summary>
    public Known Before { get; private set; }

    private readonly Known Left => _isOnLeft ? _left : Before;

    private readonly Known Right => _isOnRight ? _right : Before;

    private readonly bool IsCellOfTwo => Kind == ChangeKind.Cell && Left.Slot != Right.Slot;

    /// <summary>Adds a change of one side, the later ones before the earlier ones.</summary>
    public void Add(in Change change, bool isLeft)
    {
        Kind = change.Kind;
        Cell = change.Cell;
        Before = change.Before;
        if (isLeft && !_isOnLeft)
            (_isOnLeft, _left) = (true, change.After);
        else if (!isLeft && !_isOnRight)
            (_isOnRight, _right) = (true, change.After);
    }

    /// <summary>Looks at what a cell holds on the left path.</summary>
    public void ReadLeft(FlowState left, IValueMerger merge)
    {
        if (IsCellOfTwo)
            _heldLeft = Held.In(Cell, left, merge);
    }

    /// <summary>Looks at what a cell holds on the right path.</summary>
    public void ReadRight(FlowState right, IValueMerger merge)
    {
        if (IsCellOfTwo)
            _heldRight = Held.In(Cell, right, merge);
    }

    /// <summary>What is known where the paths join.</summary>
    /// <param name="merge">Knows the values.</param>
    /// <param name="shared">A value that others can reach is added to it, if it is a new one.</param>
    public readonly Known Join(IValueMerger merge, ref List<int>? shared) => Kind switch
    {
        ChangeKind.Fact => JoinFacts(merge.Initial(Cell.Owner)),
        ChangeKind.Write => new Known(new Slot(0, Math.Max(Left.Slot.Time, Right.Slot.Time))),
        ChangeKind.Marks => new Known(new Slot((int)(Left.Marks | Right.Marks), 0)),
        _ => new Known(IsCellOfTwo ? JoinValues(merge, ref shared) : Left.Slot),
    };

    private readonly Known JoinFacts(ValueSet initial)
    {
        var set = (Left.Set ?? initial).Union(Right.Set ?? initial);
        return ReferenceEquals(set, Before.Set ?? initial) ? Before : new Known(Set: set);
    }

    private readonly Slot JoinValues(IValueMerger merge, ref List<int>? shared)
    {
        var (a, b) = (_heldLeft.Value, _heldRight.Value);

        // One path only looked at what the cell was born with. Nothing on the other one depends on that, so it is as good as untouched.
        if (a == b && (Left.Slot.Value == 0 || Right.Slot.Value == 0))
            return default;
        var merged = merge.Merge(Cell, a, _heldLeft.Set, b, _heldRight.Set);
        if (merged != a && (_heldLeft.IsShared || _heldRight.IsShared))
            (shared ??= []).Add(merged);
        if (_heldLeft.IsShared != _heldRight.IsShared && (_heldLeft.IsWithinReach || _heldRight.IsWithinReach))
            merge.HandOut(merged);
        return new Slot(merged, merge.Now);
    }

    /// <summary>What a cell holds on one of the paths.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Set">What it can be.</param>
    /// <param name="IsShared">Whether others can reach it.</param>
    /// <param name="IsWithinReach">Whether others can reach the object that the cell belongs to.</param>
    private readonly record struct Held(int Value, ValueSet Set, bool IsShared, bool IsWithinReach)
    {
        public static Held In(Cell cell, FlowState state, IValueMerger merge)
        {
            var value = merge.ValueIn(cell, state);
            var isWithinReach = cell.Owner != 0 && merge.IsShared(cell.Owner, state);
            return new Held(value, merge.SetOf(value, state), isWithinReach || merge.IsShared(value, state), isWithinReach);
        }
    }
}
