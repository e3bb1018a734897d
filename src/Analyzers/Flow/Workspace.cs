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

    public FlowState.JoinScratch Joins { get; } = new();

    public Dictionary<ILabelSymbol, List<FlowState>> Jumps { get; } = new(SymbolEqualityComparer.Default);

    public Dictionary<Cell, Val> TupleElements { get; } = [];

    public Dictionary<ConstantUse, int> TestedIn { get; } = [];

    public Dictionary<int, FlowAnalysis.Elements> Sequences { get; } = [];

    public HashSet<int> Fresh { get; } = [];

    public Stack<int> Initialized { get; } = new();

    public Stack<int> Matched { get; } = new();

    public Stack<int> Accessed { get; } = new();

    public Stack<Val> Switched { get; } = new();

    public Stack<int> Pending { get; } = new();

    public static Workspace Rent()
    {
        var spare = t_spare ?? new Workspace();
        t_spare = null;
        return spare;
    }

    /// <summary>Gives back what nobody looks at any more. Whoever is interrupted does not, so nothing half done is ever kept.</summary>
    public void Return()
    {
        // Whatever else there is, is about values, and there are no more of it than of them.
        if (Values.Count > MostKept)
            return;
        Values.Clear();
        Joins.Clear();
        Jumps.Clear();
        TupleElements.Clear();
        TestedIn.Clear();
        Sequences.Clear();
        Fresh.Clear();
        Initialized.Clear();
        Matched.Clear();
        Accessed.Clear();
        Switched.Clear();
        Pending.Clear();
        t_spare = this;
    }
}
