using System.Collections.Immutable;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What is known in one state: the one that was asked last. Each state knows what it has changed of the one before it; where another one is asked,
/// the memory goes there, undoing and doing what lies between. A program is followed from each point to the next, so it seldom has far to go,
/// and a state is one small object instead of a copy of what is known.
/// </summary>
internal sealed class Memory(int epoch)
{
    // A body with more of them is rare, and what it leaves behind would stay for good.
    private const int MostKept = 1024;

    private readonly Dictionary<Cell, Slot> _cells = [];
    private readonly Dictionary<int, ValueSet> _facts = [];
    private readonly Dictionary<Cell, int> _writes = [];
    private readonly Dictionary<int, Marks> _marks = [];
    private readonly HashSet<int> _privatelyBuilt = [];
    private readonly HashSet<int> _publiclyBuilt = [];
    private readonly Stack<FlowState> _way = new();
    private readonly List<FlowState> _states = [];
    private int _taken;
    private FlowState? _here;
    private JoinScratch? _joins;

    /// <summary>0 at first; another number where any path can arrive, so that what a cell was born with is not what it holds.</summary>
    public int Epoch { get; private set; } = epoch;

    /// <summary>What joins of its states work with.</summary>
    public JoinScratch Joins => _joins ??= new();

    public int PrivatelyBuiltCount => _privatelyBuilt.Count;

    public int PubliclyBuiltCount => _publiclyBuilt.Count;

    public ImmutableArray<int> PrivatelyBuilt => Sorted(_privatelyBuilt);

    public ImmutableArray<int> PubliclyBuilt => Sorted(_publiclyBuilt);

    public Slot SlotOf(Cell cell) => _cells.TryGetValue(cell, out var slot) ? slot : default;

    public ValueSet? FactOf(int value) => _facts.TryGetValue(value, out var set) ? set : null;

    public int LastWriteOf(Cell member) => _writes.TryGetValue(member, out var time) ? time : 0;

    public Marks MarksOf(int value) => _marks.TryGetValue(value, out var marks) ? marks : Marks.None;

    public bool IsShared(int value) => IsSharedAs(value, MarksOf(value));

    public bool IsSharedAs(int value, Marks marks) => Epoch != 0 || value == ValueTable.This || (marks & Marks.Shared) != 0;

    /// <summary>An empty state: one that an earlier body has left, where there is one.</summary>
    public FlowState Take()
    {
        if (_taken == MostKept)
            return new FlowState(this);
        if (_taken == _states.Count)
            _states.Add(new FlowState(this));
        return _states[_taken++];
    }

    /// <summary>Goes to a state.</summary>
    public void MoveTo(FlowState state)
    {
        if (ReferenceEquals(_here, state))
            return;
        // Most often it is the next one.
        if (state.Previous is { } previous && ReferenceEquals(previous, _here))
        {
            _here = state;
            Put(state.Change.Kind, state.Change.Cell, state.Change.After);
        }
        else
        {
            Move(state);
        }
    }

    private void Move(FlowState state)
    {
        var here = _here;
        _here = state;
        while (!ReferenceEquals(here, state))
        {
            // Whichever is farther from the beginning is not where the two ways meet.
            if (here is not null && here.Depth >= state.Depth)
            {
                Put(here.Change.Kind, here.Change.Cell, here.Change.Before);
                here = here.Previous;
            }
            else
            {
                _way.Push(state);
                if (state.Previous is not { } previous)
                    break;
                state = previous;
            }
        }

        while (_way.Count > 0)
        {
            var next = _way.Pop();
            Put(next.Change.Kind, next.Change.Cell, next.Change.After);
        }
    }

    /// <summary>Begins anew as the memory of another epoch. It must have been cleared.</summary>
    public Memory Of(int other)
    {
        Epoch = other;
        return this;
    }

    /// <summary>Forgets everything. No state of it may be asked any more.</summary>
    public void Clear()
    {
        while (_taken > 0)
            _states[--_taken].Forget();
        _cells.Clear();
        _facts.Clear();
        _writes.Clear();
        _marks.Clear();
        _privatelyBuilt.Clear();
        _publiclyBuilt.Clear();
        _joins?.Clear();
        _here = null;
    }

    private void Put(ChangeKind kind, Cell cell, in Known known)
    {
        switch (kind)
        {
            case ChangeKind.Cell:
                if (known.Slot.Value == 0)
                    _cells.Remove(cell);
                else
                    _cells[cell] = known.Slot;
                break;
            case ChangeKind.Fact:
                if (known.Set is null)
                    _facts.Remove(cell.Owner);
                else
                    _facts[cell.Owner] = known.Set;
                break;
            case ChangeKind.Write:
                _writes[cell] = known.Slot.Time;
                break;
            case ChangeKind.Marks:
                Mark(cell.Owner, known.Marks);
                break;
        }
    }

    private void Mark(int value, Marks marks)
    {
        _marks[value] = marks;
        _privatelyBuilt.Remove(value);
        _publiclyBuilt.Remove(value);
        if ((marks & Marks.Built) != 0)
            (IsSharedAs(value, marks) ? _publiclyBuilt : _privatelyBuilt).Add(value);
    }

    private static ImmutableArray<int> Sorted(HashSet<int> values)
    {
        if (values.Count == 0)
            return ImmutableArray<int>.Empty;
        var all = ImmutableArray.CreateBuilder<int>(values.Count);
        all.AddRange(values);
        all.Sort();
        return all.MoveToImmutable();
    }
}
