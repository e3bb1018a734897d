using System.Collections.Immutable;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What is known at a point of the program: which value each cell holds, what each value can be, which objects others can reach. Never changes
/// while its body is followed, and then its <see cref="Memory"/> makes another body's of it. A state is one change of the state before it, and what
/// all changes come to is in the memory that the states of a body share. So joining two states costs what their branches changed and not what is known.
/// </summary>
/// <remarks>
/// Nothing is ever searched for what a call or a write through another name may have changed: the state keeps when that happened, and
/// who reads a cell compares the times.
/// </remarks>
internal sealed partial class FlowState
{
    private readonly Memory _memory;
    private Change _change;

    /// <summary>A state that nothing is known of yet: ask <see cref="Memory.Take"/> for one.</summary>
    internal FlowState(Memory memory) => _memory = memory;

    /// <summary>0 at first; another number where any path can arrive, so that what a cell was born with is not what it holds.</summary>
    public int Epoch => _memory.Epoch;

    /// <summary>When code outside the body ran last.</summary>
    public int LastCall { get; private set; }

    /// <summary>When the program wrote anything last.</summary>
    public int LastWrite { get; private set; }

    /// <summary>When an element of some list got into other hands last: it may have been any element that was there.</summary>
    public int LastElement { get; private set; }

    /// <summary>The state that this one differs from by <see cref="Change"/>; null at a beginning.</summary>
    internal FlowState? Previous { get; private set; }

    /// <summary>How many changes there are since the beginning.</summary>
    internal int Depth { get; private set; }

    internal ref readonly Change Change => ref _change;

    /// <summary>The messages that the body has written to, and that only the body can reach.</summary>
    public ImmutableArray<int> PrivatelyBuilt => Here().PrivatelyBuilt;

    /// <summary>How many <see cref="PrivatelyBuilt"/> are.</summary>
    public int PrivatelyBuiltCount => Here().PrivatelyBuiltCount;

    /// <summary>How many <see cref="PubliclyBuilt"/> are.</summary>
    public int PubliclyBuiltCount => Here().PubliclyBuiltCount;

    /// <summary>The messages that the body has written to since others could look at them last.</summary>
    public ImmutableArray<int> PubliclyBuilt => Here().PubliclyBuilt;

    public Slot this[Cell cell] => Here().SlotOf(cell);

    public ValueSet? FactOf(int value) => Here().FactOf(value);

    /// <summary>When a member (or an index) was written last, of whatever object.</summary>
    public int LastWriteOf(Cell member) => Here().LastWriteOf(member);

    /// <summary>Whether code outside the body can reach an object.</summary>
    public bool IsShared(int value) => Here().IsShared(value);

    /// <summary>Whether the body has written to a message since somebody looked at it last.</summary>
    public bool IsBuilt(int value) => (Here().MarksOf(value) & Marks.Built) != 0;

    /// <summary>The state before anything is known, in an empty memory: every cell holds what it was born with, or, in a later epoch, anything.</summary>
    public static FlowState Start(Memory memory) => memory.Take();

    /// <summary>Puts a value into a cell.</summary>
    public FlowState With(Cell cell, Slot slot) => With(cell, this[cell], slot);

    /// <summary>The same, where what the cell holds is known.</summary>
    public FlowState With(Cell cell, Slot before, Slot slot)
    {
        if (slot.Value == 0)
            slot = default;
        return before == slot ? this : Next(Change.Of(cell, before, slot));
    }

    /// <summary>Drops a variable that has gone out of scope.</summary>
    public FlowState Without(Cell cell) => With(cell, default);

    /// <summary>Says what a value can be.</summary>
    public FlowState With(int value, ValueSet set) => With(value, FactOf(value), set);

    /// <summary>The same, where what was said of it is known.</summary>
    public FlowState With(int value, ValueSet? before, ValueSet set)
    {
        return ReferenceEquals(before, set) ? this : Next(Change.Of(value, before, set));
    }

    /// <summary>Code outside the body runs.</summary>
    public FlowState WithCall(int time) => Next(default, time, LastWrite, LastElement);

    /// <summary>A variable is written.</summary>
    public FlowState WithWrite(int time) => Next(default, LastCall, time, LastElement);

    /// <summary>A member of some object is written.</summary>
    public FlowState WithWrite(Cell member, int time) => Next(Change.OfWrite(member, LastWriteOf(member), time), LastCall, time, LastElement);

    /// <summary>An element of some list gets into other hands.</summary>
    public FlowState WithElement(int time) => LastElement == time ? this : Next(default, LastCall, LastWrite, time);

    /// <summary>Somebody else gets hold of an object.</summary>
    public FlowState Share(int value)
    {
        var marks = Here().MarksOf(value);
        return _memory.IsSharedAs(value, marks) ? this : Mark(value, marks, marks | Marks.Shared);
    }

    /// <summary>Somebody else gets hold of an object and of all that it leads to; the same state where that is nothing new.</summary>
    public FlowState HandOut(int value)
    {
        // Of these, everything is in other hands from the beginning.
        if (value == ValueTable.This || Epoch != 0)
            return this;
        var marks = Here().MarksOf(value);
        return Mark(value, marks, marks | Marks.Shared | Marks.HandedOut);
    }

    /// <summary>The body writes to a message.</summary>
    public FlowState Build(int value)
    {
        var marks = Here().MarksOf(value);
        return Mark(value, marks, marks | Marks.Built);
    }

    /// <summary>A message has been looked at as it is now.</summary>
    public FlowState Finish(int value)
    {
        var marks = Here().MarksOf(value);
        return Mark(value, marks, marks & ~Marks.Built);
    }

    private FlowState Mark(int value, Marks before, Marks after) => before == after ? this : Next(Change.Of(value, before, after));

    private FlowState Next(in Change change) => Next(change, LastCall, LastWrite, LastElement);

    private FlowState Next(in Change change, int lastCall, int lastWrite, int lastElement)
    {
        var next = _memory.Take();
        next._change = change;
        next.Previous = this;
        next.Depth = Depth + 1;
        next.LastCall = lastCall;
        next.LastWrite = lastWrite;
        next.LastElement = lastElement;
        return next;
    }

    /// <summary>Lets go of what it knows, once nobody asks it any more.</summary>
    internal void Forget()
    {
        _change = default;
        Previous = null;
        Depth = LastCall = LastWrite = LastElement = 0;
    }

    // What is known here.
    private Memory Here()
    {
        _memory.MoveTo(this);
        return _memory;
    }
}
