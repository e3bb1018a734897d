using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What the analysis of one body works with, empty at its start. Kept from one body to the next on the same thread: bodies are many and small, and
/// making these is most of what a small one would cost.
/// </summary>
internal sealed class Workspace
{
    // One that has grown beyond this is not kept: emptying it would cost every small body what it has room for.
    private const int MostKept = 1024;

    [ThreadStatic]
    private static Workspace? t_spare;

    public ValueTable Values { get; } = new();

    // More than these are rare, and each keeps what it has room for.
    private const int MostMemories = 16;

    private readonly List<Memory> _memories = [];
    private int _taken;

    /// <summary>What is known of a part of the body that is followed apart: nothing yet.</summary>
    /// <param name="epoch">The epoch that begins there.</param>
    public Memory TakeMemory(int epoch)
    {
        if (_taken == MostMemories)
            return new Memory(epoch);
        if (_taken == _memories.Count)
            _memories.Add(new Memory(epoch));
        return _memories[_taken++].Of(epoch);
    }

    /// <summary>Where control left for a label, until it arrives there.</summary>
    public Dictionary<ILabelSymbol, List<FlowState>> Jumps { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The paths that have left what is being followed, to be joined at its end: those of what is around first.</summary>
    public List<FlowState?> Paths { get; } = [];

    /// <summary>What is still to be tested, of the chains at hand: that of the innermost last.</summary>
    public Stack<IOperation> Operands { get; } = new();

    /// <summary>The elements of tuples that were built in place, with what is known about where they come from.</summary>
    public Dictionary<Cell, Val> TupleElements { get; } = [];

    /// <summary>Where a constant was tested, so that a later test of the ID can tell whether it belongs to that, and what it adds.</summary>
    public Dictionary<ConstantUse, FlowAnalysis.ParamTest> Tested { get; } = [];

    /// <summary>What is known of the elements of sequences.</summary>
    public Dictionary<int, FlowAnalysis.Elements> Sequences { get; } = [];

    /// <summary>What a member of an object gives that is null only where there is no such object.</summary>
    public HashSet<int> Absent { get; } = [];

    /// <summary>Objects that the body has created and that no other name leads to.</summary>
    public HashSet<int> Fresh { get; } = [];

    /// <summary>Objects that the body has created, whoever knows them now.</summary>
    public HashSet<int> Made { get; } = [];

    /// <summary>Objects that others have got, on whatever path, or of which they have got a copy.</summary>
    public HashSet<int> Given { get; } = [];

    /// <summary>Objects that the body has created, and whose members functions inside of it write.</summary>
    public HashSet<int> CompletedByFunctions { get; } = [];

    /// <summary>The numbers that the body has written into parameters of messages that it has created.</summary>
    public HashSet<(int Owner, Role Role, long Number)> Written { get; } = [];

    /// <summary>
    /// What the body has written into parameters of messages whose ID nobody knew yet, of values that can be one of several:
    /// what stands for none is among them.
    /// </summary>
    public HashSet<(Cell Cell, int Value)> Placeholders { get; } = [];

    /// <summary>The IDs that the body has written, by their places, and what they can be then: what a parameter held before is one of another event.</summary>
    public Dictionary<(Cell Cell, int Value), ValueSet> Assigned { get; } = [];

    /// <summary>The IDs that the body has written into messages that may have other names, by their members: any such message may be the one.</summary>
    public Dictionary<Cell, ValueSet> AssignedAnywhere { get; } = [];

    /// <summary>The IDs that it has written into other messages.</summary>
    public Dictionary<int, (Cell Cell, ValueSet Written)> AssignedIn { get; } = [];

    /// <summary>
    /// Objects that a place held before it was looked at again, and those that are the first seen in a place that the body has written:
    /// they may have other names.
    /// </summary>
    public HashSet<int> Renamed { get; } = [];

    /// <summary>Objects that other ones most likely still are: what a place held before other code ran, by what it holds now.</summary>
    public Dictionary<int, int> Before { get; } = [];

    /// <summary>What the body has written into parameters, each with the place.</summary>
    public HashSet<(Cell Cell, int Value)> Stored { get; } = [];

    /// <summary>The objects that the body has made of others, by a constructor that is given one.</summary>
    public HashSet<int> MadeOfOthers { get; } = [];

    /// <summary>The parameters that were there before the ID was written.</summary>
    public HashSet<int> Left { get; } = [];

    /// <summary>Objects that are elements of some list, and when that was seen first; 0 for those that others have had from the beginning.</summary>
    public Dictionary<int, int> Elements { get; } = [];

    /// <summary>Lists whose elements the body has read.</summary>
    public HashSet<int> Lists { get; } = [];

    /// <summary>Tuples: nobody but the body can write what they hold.</summary>
    public HashSet<int> Tuples { get; } = [];

    /// <summary>Structs: what stores them copies them.</summary>
    public HashSet<int> Structs { get; } = [];

    /// <summary>Objects that were copied, and their copies: what they hold they have in common.</summary>
    public HashSet<int> Copied { get; } = [];

    /// <summary>Objects that others can reach, to be handed out when the paths at hand have joined.</summary>
    public List<int> Reached { get; } = [];

    /// <summary>What was written together before paths joined, of an ID and a parameter that come from several of them.</summary>
    public Dictionary<(int Id, int Param), ImmutableArray<Pairing>> Pairings { get; } = [];

    /// <summary>The messages that the paths at hand hold different IDs or parameters of.</summary>
    public HashSet<int> Rewritten { get; } = [];

    /// <summary>The objects whose code has run, of the call at hand.</summary>
    public HashSet<int> Visited { get; } = [];

    /// <summary>The objects that were looked through for lists, of the object at hand.</summary>
    public HashSet<int> Searched { get; } = [];

    /// <summary>What the implicit receiver of an initializer stands for, innermost last.</summary>
    public Stack<int> Initialized { get; } = new();

    /// <summary>The values of the switches around, innermost last.</summary>
    public Stack<Val> Switched { get; } = new();

    /// <summary>The objects that are still to be looked at, of what is being shared or run.</summary>
    public Stack<int> Pending { get; } = new();

    /// <summary>What is around the operation at hand in the walk before the analysis.</summary>
    public WalkStack<BodyScan.Frame> Around { get; } = new();

    public static Workspace Rent()
    {
        var spare = t_spare ?? new Workspace();
        t_spare = null;
        return spare;
    }

    /// <summary>Gives back what nobody looks at any more. Whoever is interrupted does not, so nothing half done is ever kept.</summary>
    public void Return()
    {
        // Whatever else there is, is about values, and there are no more of it than of them; but of constants that are tested there are no values.
        if (Values.Count > MostKept || Tested.Count > MostKept)
            return;
        Values.Clear();
        while (_taken > 0)
            _memories[--_taken].Clear();
        Jumps.Clear();
        Paths.Clear();
        Operands.Clear();
        TupleElements.Clear();
        Tested.Clear();
        Sequences.Clear();
        Absent.Clear();
        Fresh.Clear();
        Made.Clear();
        Given.Clear();
        CompletedByFunctions.Clear();
        Written.Clear();
        Placeholders.Clear();
        Assigned.Clear();
        AssignedAnywhere.Clear();
        AssignedIn.Clear();
        Renamed.Clear();
        Before.Clear();
        Stored.Clear();
        MadeOfOthers.Clear();
        Left.Clear();
        Elements.Clear();
        Lists.Clear();
        Copied.Clear();
        Structs.Clear();
        Tuples.Clear();
        Reached.Clear();
        Pairings.Clear();
        Rewritten.Clear();
        Visited.Clear();
        Searched.Clear();
        Initialized.Clear();
        Switched.Clear();
        Pending.Clear();
        Around.Clear();
        t_spare = this;
    }
}
