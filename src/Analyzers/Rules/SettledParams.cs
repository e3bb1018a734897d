using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// Finds what there is to report about the parameters in a body where the flow analysis could find out nothing else: each constant is compared with a
/// parameter of a message that can only be events that have it, as the conditions around say. Then nothing is wrong, and a raw number has the name
/// that it has for the one event that is left. Most code is like that, and to follow it costs more than all else.
/// </summary>
internal sealed class SettledParams
{
    private readonly RoleMap _roles;
    private readonly IdCatalog _catalog;
    private readonly EnclosingTests _tests;

    // Those that are asked about: in most bodies one or two.
    private readonly List<ISymbol> _messages = [];

    // The raw numbers that were asked for a name, and the findings about those that have one.
    private HashSet<SyntaxNode>? _numbers;
    private List<Diagnostic>? _found;
    private List<EnclosingTest>? _named;

    private SettledParams(RoleMap roles, IdCatalog catalog)
    {
        _roles = roles;
        _catalog = catalog;
        _tests = new(roles);
    }

    /// <summary>What there is to report, in the order of the text; default where the body has to be followed.</summary>
    /// <param name="body">The body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="catalog">The tables.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ImmutableArray<Diagnostic> Find(Body body, RoleMap roles, IdCatalog catalog, CancellationToken cancellation)
    {
        if (body.HasMixedParams || body.Pairs is not null || body.Passed is not null || body.Invalid.Count > 0)
            return default;
        var settled = new SettledParams(roles, catalog);
        try
        {
            foreach (var meeting in body.Params)
            {
                if (!settled.Has(meeting))
                    return default;
            }
        }
        catch (InsufficientExecutionStackException)
        {
            // How far it can be followed, the flow analysis finds out by itself.
            return default;
        }

        return settled.In(body, cancellation);
    }

    private ImmutableArray<Diagnostic> In(Body body, CancellationToken cancellation)
    {
        // What a pattern asks of one message, nothing changes in between.
        if (_messages.Count == 0)
            return Found();
        var calls = _found is null ? null : new List<int>();
        if (!SteadyMessages.AreIn(body.Root, _messages, _roles, calls, cancellation))
            return default;
        calls?.Sort();
        return calls is not null && _named!.Exists(test => test.IsInterrupted(calls)) ? default : Found();
    }

    private ImmutableArray<Diagnostic> Found() =>
        _found is null ? ImmutableArray<Diagnostic>.Empty : _found.OrderBy(static found => found.Location.SourceSpan.Start).ToImmutableArray();

    private bool Has(Meeting meeting)
    {
        if (meeting is not { Kind: MeetingKind.Compared, Element: ElementPath.Whole, Place: { } place, Value: { } value })
            return false;
        if (ConstantUse.TryCreate(value) is not { Operation: { } operation } constant)
        {
            (place, value) = (value, place);
            if (ConstantUse.TryCreate(value) is not { Operation: { } other } turned)
                return false;
            (constant, operation) = (turned, other);
        }

        // e.ParamOne ?? 0 asks for nothing: what meets the whole of it is a meeting of its own.
        if (operation.Parent is ICoalesceOperation)
            return true;
        if (EnclosingTests.Unconverted(place) is not IMemberReferenceOperation { Instance: { } holder } member
            || _roles.RoleOf(member.Member, holder.Type) is var role && !role.IsParam())
        {
            return false;
        }

        var ids = _tests.IdsAt(operation, member, out var test);
        if (test is null)
            return false;
        if (test.Message is { } message && !_messages.Contains(message, SymbolEqualityComparer.Default))
            _messages.Add(message);
        return constant.Value is not { } number || IsRight(constant, number, ids, role) && IsNamed(constant, number, ids, role, test);
    }

    private bool IsRight(ConstantUse constant, long value, ImmutableArray<long> ids, Role role)
    {
        foreach (var number in ids)
        {
            // Of an event that the catalog does not have, nothing is reported.
            if (_catalog.Find(IdSpace.Event, number) is { } id
                && !(id.Param(role).Allows(value) && (_catalog.ParamListOf(constant.Field) is not { } list || ParamRules.IsAtHome(list, id, role))))
            {
                return false;
            }
        }

        return true;
    }

    // Whether it is clear which name a number has, if any; one that has a name is a finding.
    private bool IsNamed(ConstantUse constant, long value, ImmutableArray<long> ids, Role role, EnclosingTest test)
    {
        if (!constant.IsRaw || value == -1)
            return true;
        // What the part of a list pattern asks is met more than once.
        if (!(_numbers ??= []).Add(constant.Syntax))
            return false;
        foreach (var number in ids)
        {
            if (_catalog.Find(IdSpace.Event, number) is not { } id || id.Param(role).Find(value) is not { } name)
                continue;
            // Which one of several it is, the flow analysis may know.
            if (ids.Any(other => other != number))
                return false;
            (_found ??= []).Add(UseNamedParamRule.Create(constant, role, name, id));
            (_named ??= []).Add(test);
            return true;
        }

        return true;
    }
}
