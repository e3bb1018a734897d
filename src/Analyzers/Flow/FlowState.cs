using System.Collections.Immutable;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What is known at a point of the program: which value each cell holds, what each value can be, which objects others can reach. Immutable;
/// a state remembers the changes that led to it, so that joining two states costs what their branches changed and not what is known.
/// </summary>
/// <remarks>
/// Nothing is ever searched for what a call or a write through another name may have changed: the state keeps when that happened, and
/// who reads a cell compares the times.
/// </remarks>
internal sealed partial class FlowState
{
    /// <summary>The start of a body: every cell holds what it was born with.</summary>
    public static readonly FlowState Start = new(0);

    private SmallMap<Cell, Slot> _cells = SmallMap<Cell, Slot>.Empty;
    private SmallMap<int, ValueSet> _facts = SmallMap<int, ValueSet>.Empty;
    private SmallMap<Cell, int> _writes = SmallMap<Cell, int>.Empty;
    private ImmutableHashSet<int> _shared = ImmutableHashSet<int>.Empty;
    private ImmutableHashSet<int> _private = ImmutableHashSet<int>.Empty;
    private ImmutableHashSet<int> _public = ImmutableHashSet<int>.Empty;
    private Change? _changes;

    private FlowState(int epoch) => Epoch = epoch;

    private FlowState(FlowState other)
    {
        Epoch = other.Epoch;
        LastCall = other.LastCall;
        LastWrite = other.LastWrite;
        _cells = other._cells;
        _facts = other._facts;
        _writes = other._writes;
        _shared = other._shared;
        _private = other._private;
        _public = other._public;
        _changes = other._changes;
    }

    /// <summary>0 at first; another number where any path can arrive, so that what a cell was born with is not what it holds.</summary>
    public int Epoch { get; }

    /// <summary>When code outside the body ran last.</summary>
    public int LastCall { get; private set; }

    /// <summary>When the program wrote anything last.</summary>
    public int LastWrite { get; private set; }

    /// <summary>The messages that the body has written to, and that only the body can reach.</summary>
    public ImmutableHashSet<int> PrivatelyBuilt => _private;

    /// <summary>The messages that the body has written to since others could look at them last.</summary>
    public ImmutableHashSet<int> PubliclyBuilt => _public;

    public Slot this[Cell cell] => _cells.TryGetValue(cell, out var slot) ? slot : default;

    public ValueSet? FactOf(int value) => _facts.TryGetValue(value, out var set) ? set : null;

    /// <summary>When a member (or an index) was written last, of whatever object.</summary>
    public int LastWriteOf(Cell member) => _writes.TryGetValue(member, out var time) ? time : 0;

    /// <summary>Whether code outside the body can reach an object.</summary>
    public bool IsShared(int value) => Epoch != 0 || value == ValueTable.This || _shared.Contains(value);

    /// <summary>A state in which nothing is known.</summary>
    public static FlowState Unknown(int epoch) => new(epoch);

    /// <summary>Puts a value into a cell.</summary>
    public FlowState With(Cell cell, Slot slot)
    {
        var before = this[cell];
        if (before == slot)
            return this;
        return new FlowState(this) { _cells = slot.Value == 0 ? _cells.Remove(cell) : _cells.SetItem(cell, slot), _changes = new Change(_changes, ChangeKind.Cell, cell, before, null) };
    }

    /// <summary>Drops a variable that has gone out of scope.</summary>
    public FlowState Without(Cell cell) => With(cell, default);

    /// <summary>Says what a value can be.</summary>
    public FlowState With(int value, ValueSet set)
    {
        var before = FactOf(value);
        if (ReferenceEquals(before, set))
            return this;
        return new FlowState(this) { _facts = _facts.SetItem(value, set), _changes = new Change(_changes, ChangeKind.Fact, Cell.OfElement(value, 0), default, before) };
    }

    /// <summary>Code outside the body runs.</summary>
    public FlowState WithCall(int time) => new(this) { LastCall = time };

    /// <summary>A variable is written.</summary>
    public FlowState WithWrite(int time) => new(this) { LastWrite = time };

    /// <summary>A member of some object is written.</summary>
    public FlowState WithWrite(Cell member, int time) =>
        new(this) { LastWrite = time, _writes = _writes.SetItem(member, time), _changes = new Change(_changes, ChangeKind.Write, member, default, null) };

    /// <summary>Somebody else gets hold of an object.</summary>
    public FlowState Share(int value)
    {
        if (IsShared(value))
            return this;
        var shared = new FlowState(this) { _shared = _shared.Add(value), _changes = Mark(value) };
        if (_private.Contains(value))
        {
            shared._private = _private.Remove(value);
            shared._public = _public.Add(value);
        }

        return shared;
    }

    /// <summary>The body writes to a message.</summary>
    public FlowState Build(int value)
    {
        if (_private.Contains(value) || _public.Contains(value))
            return this;
        return IsShared(value)
            ? new FlowState(this) { _public = _public.Add(value), _changes = Mark(value) }
            : new FlowState(this) { _private = _private.Add(value), _changes = Mark(value) };
    }

    /// <summary>A message has been looked at as it is now.</summary>
    public FlowState Finish(int value) =>
        _private.Contains(value) || _public.Contains(value)
            ? new FlowState(this) { _private = _private.Remove(value), _public = _public.Remove(value), _changes = Mark(value) }
            : this;

    private Change Mark(int value) => new(_changes, ChangeKind.Mark, Cell.OfElement(value, 0), default, null);
}
