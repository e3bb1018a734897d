using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// Judges what the flow analysis observed: for each constant at a parameter, whether it is impossible (TRTC2001), a constant of another
/// event (TRTC2004), or a raw number with a name (TRTC1002). At most one of them is reported, in this order.
/// </summary>
/// <param name="catalog">The tables.</param>
/// <param name="roles">What the program writes where a parameter is missing, or any is meant.</param>
/// <param name="cancellation">Ends the search for that.</param>
internal sealed class ParamRules(IdCatalog catalog, RoleMap roles, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxNode, Verdict> _verdicts = [];

    // Most bodies have nothing that is wrong.
    private NegativeNames? _names;

    public void Observe(Observation observation)
    {
        if (observation.Constant.Value is not { } value || KnownEvents(observation.Ids) is not { IsEmpty: false } events)
            return;
        var constant = observation.Constant;
        if (!_verdicts.TryGetValue(constant.Syntax, out var verdict))
            _verdicts.Add(constant.Syntax, verdict = new Verdict(constant));

        if (catalog.ParamListOf(constant.Field) is { } list)
        {
            if (IsForeign(list, events, observation.Role))
                verdict.Foreign ??= HasOneAtHome(observation.Alternatives, events, observation.Role) ? null : (events, observation.Role);
            else
                verdict.IsAtHome = true;
        }

        if (!Allows(events, observation.Role, value))
        {
            if (verdict.Impossible is null && IsMistake(observation, events, value))
                verdict.Impossible = (events, observation.Role);
        }
        else if (observation.CanBeNamed)
        {
            verdict.Name(events.Length == 1 ? events[0] : null, observation.Role);
        }
    }

    public void Report(Action<Diagnostic> report)
    {
        foreach (var verdict in _verdicts.Values.OrderBy(static verdict => verdict.Constant.Syntax.SpanStart))
        {
            var value = verdict.Constant.Value!.Value;
            if (verdict.Foreign is { } foreign && !verdict.IsAtHome)
                report(WrongEventParamRule.Create(verdict.Constant, foreign.Role, value, foreign.Events));
            else if (verdict.Impossible is { } impossible)
                report(ImpossibleParamRule.Create(verdict.Constant, impossible.Role, value, impossible.Events));
            else if (verdict.Event is var (id, role) && verdict.Constant.IsRaw && value != -1 && id.Param(role).Find(value) is { } name)
                report(UseNamedParamRule.Create(verdict.Constant, role, name, id));
        }
    }

    // Only what is wrong is asked about: most of it takes a look at the code around, or at all sources.
    private bool IsMistake(in Observation observation, ImmutableArray<CatalogId> events, long value)
    {
        var constant = observation.Constant;
        return observation.IsClaim
            && !AllowsOneOf(observation.Alternatives, events, observation.Role)
            && !MissingTests.Has(constant)
            && !RefusedValues.Has(constant, events)
            && !Searches.IsRefuted(constant, observation.Call)
            && !(_names ??= new NegativeNames()).Say(constant.Syntax)
            && !(observation.Asked is { } asked
                ? roles.Wildcards.Has(constant, asked, cancellation) || roles.Substitutes.Has(asked, value, cancellation)
                : roles.Wildcards.Has(constant, cancellation) || roles.Substitutes.Has(constant, cancellation))
            && !(value == -1 && roles.BrowserEvents.CanBeIn(constant, observation.Asked) && events.All(id => roles.BrowserEvents.Become(id, cancellation)));
    }

    private static bool IsForeign(INamedTypeSymbol list, ImmutableArray<CatalogId> events, Role role)
    {
        foreach (var id in events)
        {
            if (IsAtHome(list, id, role))
                return false;
        }

        return true;
    }

    /// <summary>Whether the constants of a list are those of an event's parameter, or nobody knows which are.</summary>
    internal static bool IsAtHome(INamedTypeSymbol list, CatalogId id, Role role) =>
        id.Param(role).Kind == ParamKind.Unknown || RoleMap.WithBases(id.Param(role).List).Contains(list, SymbolEqualityComparer.Default);

    // entry ? RoomEntryFinished.Succeeded : RoomExitFinished.Succeeded
    private bool HasOneAtHome(ImmutableArray<Element> values, ImmutableArray<CatalogId> events, Role role)
    {
        foreach (var value in values)
        {
            if (catalog.ParamListOf(value.Origin?.Field) is { } list && !IsForeign(list, events, role))
                return true;
        }

        return false;
    }

    private static bool AllowsOneOf(ImmutableArray<Element> values, ImmutableArray<CatalogId> events, Role role)
    {
        foreach (var value in values)
        {
            if (value.Value is not { } number || Allows(events, role, number))
                return true;
        }

        return false;
    }

    private static bool Allows(ImmutableArray<CatalogId> events, Role role, long value)
    {
        foreach (var id in events)
        {
            if (id.Param(role).Allows(value))
                return true;
        }

        return false;
    }

    /// <summary>The events that a message can be, in the order of their numbers; empty where one of them is unknown.</summary>
    private ImmutableArray<CatalogId> KnownEvents(ValueSet ids)
    {
        if (!ids.IsFinite)
            return ImmutableArray<CatalogId>.Empty;
        if (ids.Elements is [{ Value: { } only }])
            return catalog.Find(IdSpace.Event, only) is { } one ? ImmutableArray.Create(one) : ImmutableArray<CatalogId>.Empty;
        var events = ImmutableArray.CreateBuilder<CatalogId>(ids.Elements.Length);
        foreach (var element in ids.Elements)
        {
            if (element.Value is not { } number || catalog.Find(IdSpace.Event, number) is not { } id)
                return ImmutableArray<CatalogId>.Empty;
            if (!events.Contains(id))
                events.Add(id);
        }

        events.Sort(static (one, other) => one.Constant.Value.CompareTo(other.Constant.Value));
        return events.ToImmutable();
    }

    // e.ParamOne = e.ParamTwo = 0: one constant can stand at both.
    private sealed class Verdict(ConstantUse constant)
    {
        private bool _isNamed;

        public ConstantUse Constant { get; } = constant;

        /// <summary>The events that cannot have the value, and as which parameter.</summary>
        public (ImmutableArray<CatalogId> Events, Role Role)? Impossible { get; set; }

        /// <summary>The events to which the constant does not belong, and as which parameter.</summary>
        public (ImmutableArray<CatalogId> Events, Role Role)? Foreign { get; set; }

        /// <summary>Whether the constant belongs to an event that was possible somewhere.</summary>
        public bool IsAtHome { get; set; }

        /// <summary>The one event that the value is always met with, and the one parameter that it always is.</summary>
        public (CatalogId Id, Role Role)? Event { get; private set; }

        public void Name(CatalogId? id, Role role)
        {
            (CatalogId Id, Role Role)? met = id is null ? null : (id, role);
            Event = !_isNamed || Event is { } known && known.Role == role && known.Id.Constant.Value == id?.Constant.Value ? met : null;
            _isNamed = true;
        }
    }
}
