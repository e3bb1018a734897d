using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Follows one body along its operation tree, in the order in which C# evaluates, and tells at each constant that stands at a parameter
/// which IDs the message can have there. Knows nothing of the catalog and of diagnostics.
/// </summary>
/// <remarks>
/// It ends: every operation is visited once. A loop is entered with all that forgotten which its parts can change (<see cref="RegionEffects"/>);
/// what a pass over it then finds out cannot be undone by the next one, so the first pass is the fixed point. A label that a <c>goto</c>
/// from behind leads to is entered with nothing known. So no path is followed twice, and no iteration needs a bound. What is kept about one value is
/// bounded as well: see <see cref="ValueSet"/>.
/// </remarks>
internal sealed partial class FlowAnalysis : IValueMerger
{
    private readonly IOperation _root;
    private readonly RoleMap _roles;
    private readonly PlaceReader _places;
    private readonly Action<Observation> _observe;
    private readonly CancellationToken _cancellation;
    private readonly Workspace _work = Workspace.Rent();
    private readonly ValueTable _values;
    private readonly BodyScan _scan;

    // Null where the program cannot be.
    private FlowState? _state;

    private FlowAnalysis(IOperation root, RoleMap roles, PlaceReader places, Action<Observation> observe, bool isStraight, CancellationToken cancellation)
    {
        _root = root;
        _roles = roles;
        _places = places;
        _observe = observe;
        _cancellation = cancellation;
        _values = _work.Values;
        _state = StartOfFunction();
        _scan = isStraight ? new BodyScan(root, roles.Objects) : BodyScan.Of(root, roles.Objects, _work.Around, cancellation);
    }

    private FlowAnalysis(
        Body body,
        RoleMap roles,
        Action<Observation> observe,
        IReadOnlyDictionary<IMethodSymbol, ImmutableArray<EntryFact>>? entries,
        CancellationToken cancellation)
        : this(body.Root, roles, body.Places, observe, body.IsStraight, cancellation)
    {
        _entries = entries;
        _pairParts = body.Pairs;
        _isToFail = body.Root is IMethodBodyOperation method && Searches.WantsFailure(method);
        Enter(body.Entry);
    }

    /// <summary>Follows a body. Returns false where it nests too deep for the stack; what was observed until then is true all the same.</summary>
    /// <param name="body">The body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="observe">Hears of each constant at a parameter.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    /// <param name="observeSwitch">Hears of the body's switches; null where nobody asks.</param>
    public static bool Run(
        Body body,
        RoleMap roles,
        Action<Observation> observe,
        CancellationToken cancellation,
        Action<SwitchObservation>? observeSwitch = null)
    {
        var entries = LocalCalls.EntriesOf(body, roles, cancellation);
        var analysis = new FlowAnalysis(body, roles, observe, entries, cancellation);
        if (observeSwitch is not null)
            (analysis._switches, analysis._observeSwitch) = (body.Switches, observeSwitch);
        return analysis.Follow(body.Root);
    }

    /// <summary>
    /// What is known of the arguments at each call in a body that leads to a private method or to a function inside of the body; null where it nests too deep.
    /// </summary>
    /// <param name="body">The body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="entries">What is known already where functions inside of the body begin; null where nothing is.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>>? CallsIn(
        Body body, RoleMap roles, IReadOnlyDictionary<IMethodSymbol, ImmutableArray<EntryFact>>? entries, CancellationToken cancellation)
    {
        var calls = new Dictionary<SyntaxNode, ImmutableArray<EntryFact>>();
        return new FlowAnalysis(body, roles, static _ => { }, entries, cancellation) { _calls = calls }.Follow(body.Root) ? calls : null;
    }

    /// <summary>The same for a body that nobody has read.</summary>
    public static bool Run(IOperation root, RoleMap roles, PlaceReader places, Action<Observation> observe, CancellationToken cancellation) =>
        new FlowAnalysis(root, roles, places, observe, isStraight: false, cancellation).Follow(root);

    private bool Follow(IOperation root)
    {
        try
        {
            Execute(root);
            LetGoAll();
            ObserveLetGo();
            ObservePaired();
            _work.Return();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private void EnterOperation()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _cancellation.ThrowIfCancellationRequested();
    }

    private int Fresh() => _values.Add(ValueSet.Anything);

    /// <summary>Tells what the ID can be where a constant is tested or written as a parameter.</summary>
    private void Observe(
        Element element, Role role, int id, FlowState state, bool isClaim, bool canBeNamed, ImmutableArray<Element> alternatives, ISymbol? asked = null)
    {
        if (Seen(element, role, id, state, isClaim && !_isForNone && !_isToFail, canBeNamed, alternatives) is not { } observation)
            return;
        if (asked is not null)
            observation = observation with { Asked = asked };
        if (_idsOfTuples is not null && _idsOfTuples.Contains(id))
            (_paired ??= []).Add(observation);
        else
            _observe(observation);
    }

    private Observation? Seen(Element element, Role role, int id, FlowState state, bool isClaim, bool canBeNamed, ImmutableArray<Element> alternatives) =>
        id != 0 && element.Origin is not null && !_isElsewhere ? Seen(element, role, IdsOf(id, state), isClaim, canBeNamed, alternatives) : null;

    // (uint)e.ParamOne == uint.MaxValue is a test for -1, and so is packet.ParamOne == 0xFFFF of a ushort.
    private Observation? Seen(Element element, Role role, ValueSet ids, bool isClaim, bool canBeNamed, ImmutableArray<Element> alternatives) =>
        element.Origin is { } constant && role.IsParam() && element.Value is not (> int.MaxValue and <= uint.MaxValue)
            && !(element.Value == ushort.MaxValue && Integers.IsInTwoBytes(constant))
            ? new Observation(constant, role, ids, isClaim, canBeNamed, alternatives, _call) : null;
}
