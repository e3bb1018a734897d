using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Follows one body along its operation tree, in the order in which C# evaluates, and tells at each constant that stands at a parameter
/// which IDs the message can have there. Knows nothing of the catalog and of diagnostics.
/// </summary>
/// <remarks>
/// It ends: every operation is visited once. A loop is entered with what it can change forgotten (<see cref="RegionEffects"/>), a label that
/// a <c>goto</c> leads to with everything forgotten, so no path is followed twice.
/// </remarks>
internal sealed partial class FlowAnalysis : IValueMerger
{
    private readonly RoleMap _roles;
    private readonly PlaceReader _places;
    private readonly Action<Observation> _observe;
    private readonly CancellationToken _cancellation;
    private readonly ValueTable _values = new();
    private readonly BodyScan _scan;

    // Objects that the body has created and that nobody else can reach: no other name leads to them.
    private readonly HashSet<int> _fresh = [];

    // Static fields that the body has touched.
    private readonly List<Cell> _statics = [];

    // Objects that somebody else can reach: what is known about them ends at any call.
    private readonly HashSet<int> _exposed = [];
    private readonly Dictionary<ILabelSymbol, FlowState> _jumps = new(SymbolEqualityComparer.Default);

    // Null where the program cannot be.
    private FlowState? _state = FlowState.Empty;

    private FlowAnalysis(IOperation root, RoleMap roles, PlaceReader places, Action<Observation> observe, CancellationToken cancellation)
    {
        _roles = roles;
        _places = places;
        _observe = observe;
        _cancellation = cancellation;
        _scan = BodyScan.Of(root);
    }

    /// <summary>Follows a body. Returns false where it nests too deep for the stack; what was observed until then is true all the same.</summary>
    public static bool Run(
        IOperation root,
        RoleMap roles,
        PlaceReader places,
        Action<Observation> observe,
        CancellationToken cancellation,
        IReadOnlyDictionary<IOperation, SwitchShape>? switches = null,
        Action<SwitchObservation>? observeSwitch = null)
    {
        var analysis = new FlowAnalysis(root, roles, places, observe, cancellation) { _switches = switches, _observeSwitch = observeSwitch };
        try
        {
            analysis.Execute(root);
            analysis.FlushAll();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    public ValueSet SetOf(int value, FlowState state) => state.FactOf(value) ?? _values.Initial(value);

    public int Merge(Cell cell, FlowState left, FlowState right)
    {
        var merged = MergeValues(ValueIn(cell, left), left, ValueIn(cell, right), right);
        if (merged != ValueIn(cell, left))
            _values.AddAliases(merged, ValueIn(cell, left), ValueIn(cell, right));
        if (_values.ParamCellsOf(cell).Count > 0)
            _values.AddIdCell(merged, cell);
        return merged;
    }

    /// <summary>The value that is one or the other, depending on the path.</summary>
    private int MergeValues(int a, FlowState left, int b, FlowState right)
    {
        if (a == b)
            return a;
        if (a == 0 || b == 0)
            return Fresh();
        var merged = _values.Add(SetOf(a, left).Union(SetOf(b, right)));
        if (_values.IdOf(a) is not 0 and var id && id == _values.IdOf(b))
            _values.Pair(merged, _values.RoleOf(a), id);

        // The same object has two names from here on.
        _fresh.Remove(a);
        _fresh.Remove(b);
        if (_exposed.Contains(a) || _exposed.Contains(b))
            _exposed.Add(merged);
        return merged;
    }

    private int ValueIn(Cell cell, FlowState state) => state[cell] is not 0 and var value ? value : _values.InitialOf(cell);

    private FlowState? Join(FlowState? left, FlowState? right) =>
        left is null ? right : right is null ? left : FlowState.Join(left, right, this);

    private void EnterOperation()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _cancellation.ThrowIfCancellationRequested();
    }

    private int Fresh() => _values.Add(ValueSet.Anything);

    /// <summary>Tells what the ID can be where a constant is tested or written as a parameter.</summary>
    private void Observe(Element element, Role role, int id, FlowState state, bool isClaim, bool canBeNamed, ImmutableArray<long?> alternatives)
    {
        if (element.Origin is { } constant && role.IsParam() && id != 0)
            _observe(new Observation(constant, role, SetOf(id, state), isClaim, canBeNamed, alternatives));
    }
}
