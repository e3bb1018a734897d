using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// case 1003: OnNetwork(m); what is known of a message where it is passed on, is known where the method begins that gets it.
internal sealed partial class FlowAnalysis
{
    // What is known at the calls in the body; null where nobody asks.
    private Dictionary<SyntaxNode, ImmutableArray<EntryFact>>? _calls;

    // What the callers know, by the ID: of a switch that has nothing else to go by, they may know more,
    // and in a message that they are filling in, what comes next.
    private Dictionary<int, (ValueSet? Ids, bool IsOfMessage)>? _entered;

    // What is known where functions inside of the body begin.
    private readonly IReadOnlyDictionary<IMethodSymbol, ImmutableArray<EntryFact>>? _entries;

    /// <summary>Begins with what the callers of the method know of its arguments.</summary>
    private void Enter(ImmutableArray<EntryFact> facts)
    {
        var sources = new Dictionary<EntryPlace, int>();
        // An ID stands before its parameters.
        foreach (var fact in facts)
        {
            if (fact.IsShared)
                _state = _state!.Share(Touch(Cell.Variable(fact.Place.Parameter), out _));
            var value = ValueAt(fact.Place);
            var source = fact.Fallbacks.IsEmpty ? value : Fresh();
            sources[fact.Place] = source;
            var id = !fact.Role.IsParam() ? source : fact.Id is { } place && sources.TryGetValue(place, out var passed) ? passed : Fresh();
            if (fact.Role.IsParam())
            {
                _values.Pair(source, fact.Role, id);
                _values.AddCell(Cell.Variable(fact.Place.Parameter), value);
                // What the program puts there for a parameter that is missing is passed on as well: OnNetwork(row.ParamOne).
                if (fact.Origin is not null)
                    _values.SetPlace(value, fact.Origin);
            }

            if (source != value)
                _values.SetFallbacks(value, new Val(source, fact.Role, id), fact.Fallbacks);
            var ids = fact.Ids.IsDefault
                ? null
                : fact.Ids.Select(static number => ValueSet.Anything.Equal(number, origin: null)).Aggregate(static (all, next) => all.Union(next));
            (_entered ??= [])[id] = (ids, (fact.Id ?? fact.Place).Member is not null);
            if (ids is not null)
                _state = _state!.With(id, ids);
            // What is known of a number that says nothing itself is known from the callers only.
            if (fact.Place.Member is null && _roles.RoleOf(fact.Place.Parameter) == Role.None)
                _entered[source] = (ids, IsOfMessage: false);
        }
    }

    /// <summary>Whether only the callers have told what is known of an ID, or of a number that has no role itself.</summary>
    private bool IsFromCallers(int value, FlowState state) =>
        _entered is not null && _entered.TryGetValue(value, out var known) && ReferenceEquals(known.Ids, state.FactOf(value));

    /// <summary>Whether a message is one that callers have begun to fill in: they may go on with it.</summary>
    private bool IsFilledByCallers(int id) => _entered is not null && _entered.TryGetValue(id, out var known) && known.IsOfMessage;

    private int ValueAt(EntryPlace place)
    {
        var value = Touch(Cell.Variable(place.Parameter), out _);
        return place.Member is { } member ? Touch(Cell.OfMember(value, member), out _) : value;
    }

    /// <summary>Notes what is known of the arguments of a call, before anybody else gets hold of them.</summary>
    private void NoteCall(ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Val>.Builder values)
    {
        if (_calls is null
            || _state is not { } state
            || arguments[0].Parent
                is not IInvocationOperation { TargetMethod: { DeclaredAccessibility: Accessibility.Private } or { MethodKind: MethodKind.LocalFunction } } call)
        {
            return;
        }

        var facts = ImmutableArray.CreateBuilder<EntryFact>();
        var ids = new Dictionary<int, EntryPlace>();
        // What else is passed may lead to the message. What nobody waits for goes on while the caller does.
        var isShared = arguments.Count(static argument => ObjectTypes.IsObject(argument.Value.Type)) > 1 || call.TargetMethod.IsAsync && !IsAwaited(call);
        List<(EntryPlace Place, Role Role, Val Value)>? parameters = null;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { RefKind: RefKind.None, OriginalDefinition: var parameter })
                continue;
            if (!Integers.IsNumber(arguments[i].Value.Type))
                AddMessage(facts, ids, parameter, values[i].Number, isShared, state);
            else if (RoleAs(parameter, arguments[i].Value) is not { } role)
                continue;
            else if (role.IsParam())
                (parameters ??= []).Add((new EntryPlace(parameter, null), role, values[i]));
            else
                AddId(facts, ids, new EntryPlace(parameter, null), role, values[i].Number, state, PassedIn(arguments[i].Value));
        }

        // The ID can stand behind its parameter.
        foreach (var (place, role, value) in parameters ?? [])
            facts.Add(ParamAs(place, role, value, ids, state));

        // Code can be followed more than once, as that of a finally is.
        var known = facts.ToImmutable();
        _calls[call.Syntax] = _calls.TryGetValue(call.Syntax, out var before) ? EntryFact.Join(before, known) : known;
    }

    private static bool IsAwaited(IInvocationOperation call) =>
        call.Parent is IAwaitOperation or IReturnOperation
        || call.Parent is IInvocationOperation configured
            && ForeignQueries.IsConfigured(configured)
            && configured.Parent is IAwaitOperation;

    private static ImmutableArray<PassedConstant> PassedIn(IOperation argument) =>
        ConstantUse.TryCreate(argument) is { Value: { } number } constant
            ? ImmutableArray.Create(new PassedConstant(number, constant.Field))
            : ImmutableArray<PassedConstant>.Empty;

    // A constant can be anything.
    private Role? RoleAs(IParameterSymbol parameter, IOperation argument)
    {
        if (_roles.RoleOf(parameter) is not Role.None and var declared)
            return declared;
        if (MeetingCollector.Unconverted(argument) is { Kind: OperationKind.DefaultValue } or { ConstantValue.HasValue: true })
            return Role.None;
        return _places.RoleOf(argument) is not Role.None and var passed && !MeetingCollector.IsCutOff(argument, _roles) ? passed : null;
    }

    private EntryFact ParamAs(EntryPlace place, Role role, Val value, Dictionary<int, EntryPlace> ids, FlowState state)
    {
        EntryPlace? known = value.Id != 0 && ids.TryGetValue(value.Id, out var passed) ? passed : null;
        return new EntryFact(
            place,
            role,
            Numbers(IdsOf(value.Id, state)),
            known,
            IsShared: false,
            ImmutableArray<PassedConstant>.Empty,
            FallbacksOf(value.Number),
            _values.PlaceOf(value.Number));
    }

    private void AddMessage(
        ImmutableArray<EntryFact>.Builder facts,
        Dictionary<int, EntryPlace> ids,
        IParameterSymbol parameter,
        int message,
        bool isShared,
        FlowState state)
    {
        foreach (var cell in _values.CellsOf(message))
        {
            // Where only the ID was written, its parameters may be those of the event before.
            if (cell.Member is { } member
                && _roles.RoleOf(member) == Role.EventId
                && Known(cell, state) is not 0 and var id
                && !_work.Assigned.ContainsKey((cell, id)))
            {
                AddId(
                    facts,
                    ids,
                    new EntryPlace(parameter, member),
                    Role.EventId,
                    id,
                    state,
                    ImmutableArray<PassedConstant>.Empty,
                    isShared || IsShared(message, state));
            }
        }
    }

    private void AddId(
        ImmutableArray<EntryFact>.Builder facts,
        Dictionary<int, EntryPlace> ids,
        EntryPlace place,
        Role role,
        int value,
        FlowState state,
        ImmutableArray<PassedConstant> constants,
        bool isShared = false)
    {
        var source = _values.FallbackOf(value)?.Source.Number ?? value;
        facts.Add(new EntryFact(place, role, Numbers(SetOf(source, state)), Id: null, isShared, constants, FallbacksOf(value), Origin: null));
        ids[source] = place;
    }

    private ImmutableArray<long> FallbacksOf(int value) => _values.FallbackOf(value)?.Fallbacks ?? ImmutableArray<long>.Empty;

    // Only a set of numbers says which events there can be. Where they stand in the caller is nothing that is to be reported in the method.
    private static ImmutableArray<long?> Numbers(ValueSet ids) =>
        ids is { IsFinite: true, IsEmpty: false } ? ids.Elements.Select(static element => element.Value).Distinct().ToImmutableArray() : default;
}
