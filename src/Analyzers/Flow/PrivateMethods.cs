using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Methods that a type keeps for itself, <c>case 1003: OnNetwork(m); break;</c>: what all their callers know of a message is known where they begin.
/// </summary>
/// <param name="roles">The roles of symbols.</param>
/// <param name="mayBe">Whether a constant can be what has some role.</param>
internal sealed partial class PrivateMethods(RoleMap roles, Func<Role, PassedConstant, bool> mayBe)
{
    private static readonly IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>> s_none = new Dictionary<SyntaxNode, ImmutableArray<EntryFact>>();

    private readonly PrivateMentions _mentions = new(roles);
    private readonly ConcurrentDictionary<SyntaxNode, ISymbol?> _named = new();
    private readonly ConcurrentDictionary<IParameterSymbol, bool> _mayBeGiven = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<EntryFact>> _entries = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>>> _calls = new();

    /// <summary>Whether a parameter is a number of a private method. Almost all parameters end here.</summary>
    /// <param name="parameter">The parameter.</param>
    public static bool MayMatter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol.DeclaredAccessibility == Accessibility.Private
        && Integers.IsNumber(parameter.Type);

    /// <summary>Whether a parameter of such a method may be given something with a role.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="occurrences">Where something with a role is named.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayBeGiven(IParameterSymbol parameter, RolesInTypes occurrences, SemanticModel model, CancellationToken cancellation) =>
        // Each is read many times.
        _mayBeGiven.TryGetValue(parameter, out var known)
            ? known
            : _mayBeGiven.GetOrAdd(parameter, _mentions.MayBeGiven(parameter, occurrences, model, cancellation));

    /// <summary>Whether it is known of all callers what they pass as a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="model">The model of the file that is being looked at.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public bool IsKnown(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation) =>
        parameter.ContainingSymbol.DeclaringSyntaxReferences is [{ SyntaxTree: var tree }] && tree == model.SyntaxTree
        && FactOf(parameter.OriginalDefinition, model, cancellation) is not null;

    /// <summary>Reads a body, and what the callers of its member know where it begins.</summary>
    /// <param name="root">The operation that the body is.</param>
    /// <param name="owner">The member that the body belongs to.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="wantsSwitches">Whether the switches of a file are to be looked at that do not claim to be complete.</param>
    public Body Read(IOperation root, ISymbol owner, CancellationToken cancellation, Func<SyntaxTree, bool>? wantsSwitches = null)
    {
        var body = ReadEntered(root, owner, wantsSwitches, cancellation);
        return body.Passed is not null && root.SemanticModel is { } model ? WithPassed(body, model, cancellation) : body;
    }

    // Is(1003): what the method compares it with tells what the constant is, or what other callers pass as the parameter.
    private Body WithPassed(Body body, SemanticModel model, CancellationToken cancellation)
    {
        List<IdUse>? ids = null;
        foreach (var argument in body.Passed!)
        {
            if (PassedRoleOf(argument.Parameter!.OriginalDefinition, model, cancellation) is var role
                && role.IsId()
                && ConstantUse.TryCreate(argument.Value) is { } constant)
            {
                (ids ??= [.. body.Ids]).Add(new IdUse(constant, role));
            }
        }

        return ids is null ? body : body with { Ids = ids };
    }

    private Role PassedRoleOf(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation) =>
        parameter.ContainingSymbol is not IMethodSymbol method || !PrivateMentions.IsOne(method) ? Role.None
        : AskedRoleOf(parameter, method, model, cancellation) is not Role.None and var asked ? asked
        : _mentions.Of(method).Any(mention => MayTell(mention, parameter.Ordinal)) ? FactOf(parameter, model, cancellation)?.Role ?? Role.None
        : Role.None;

    // What all callers know of a number that they pass; null where they do not.
    private EntryFact? FactOf(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var fact in EntryOf(parameter.ContainingSymbol, model, cancellation))
        {
            if (fact.Place == new EntryPlace(parameter, Member: null))
                return fact;
        }

        return null;
    }

    // Where everybody passes a number that is written there, the bodies need not be followed to know that nothing tells.
    private static bool MayTell(SimpleNameSyntax mention, int ordinal) =>
        PrivateMentions.CallOf(mention) is { ArgumentList.Arguments: var arguments }
        && (arguments.Count <= ordinal || arguments[ordinal] is not { NameColon: null, Expression: LiteralExpressionSyntax });

    private Body ReadEntered(IOperation root, ISymbol owner, Func<SyntaxTree, bool>? wantsSwitches, CancellationToken cancellation)
    {
        if (root is not IMethodBodyBaseOperation { SemanticModel: { } model } || owner is not IMethodSymbol method || !PrivateMentions.IsOne(method))
            return Body.Read(root, roles, owner, mayBe, cancellation, wantsSwitches);
        // What a number is that has no role by itself, its callers tell. Of messages they are only asked where it matters.
        if (method.Parameters.Any(parameter => Integers.IsNumber(parameter.Type) && roles.RoleOf(parameter) == Role.None))
            return Body.Read(root, roles, owner, mayBe, cancellation, wantsSwitches, EntryOf(method, model, cancellation));
        var body = Body.Read(root, roles, owner, mayBe, cancellation, wantsSwitches);
        return body.MeetsParam || body.Switches is not null ? body with { Entry = EntryOf(method, model, cancellation) } : body;
    }

    /// <summary>What is known where a member begins; nothing where one of its callers knows nothing, or may be somebody else.</summary>
    /// <param name="member">The member.</param>
    /// <param name="model">The model of its file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    private ImmutableArray<EntryFact> EntryOf(ISymbol member, SemanticModel model, CancellationToken cancellation)
    {
        if (member is not IMethodSymbol { OriginalDefinition: var method } || !PrivateMentions.IsOne(method))
            return ImmutableArray<EntryFact>.Empty;
        return _entries.TryGetValue(method, out var known) ? known : _entries.GetOrAdd(method, Read(method, model, cancellation));
    }

    private ImmutableArray<EntryFact> Read(IMethodSymbol method, SemanticModel model, CancellationToken cancellation)
    {
        var nothing = ImmutableArray<EntryFact>.Empty;
        if (!_mentions.LeadBack(method) || CodeBegins.Later(method, cancellation))
            return nothing;
        ImmutableArray<EntryFact>? all = null;
        foreach (var mention in _mentions.Of(method))
        {
            if (PrivateMentions.IsNameOnly(mention))
            {
                if (PrivateMentions.IsLookedUp(mention))
                    return nothing;
                continue;
            }

            // Of many methods with one name, each asks for all of them.
            if ((_named.TryGetValue(mention, out var known) ? known : _named.GetOrAdd(mention, model.GetSymbolInfo(mention, cancellation).Symbol))
                is not { } named)
            {
                return nothing;
            }

            if (!IsSame(named, method))
                continue;
            if (FactsAt(mention, method, model, cancellation) is not { } facts)
                return nothing;
            all = all is { } others ? EntryFact.Join(others, facts) : facts;
            if (all.Value.IsEmpty)
                return nothing;
        }

        // Show(500): a number that is no ID stands for something else, so that the others may as well.
        var declaration = method.DeclaringSyntaxReferences[0].GetSyntax(cancellation);
        return all?.RemoveAll(fact =>
            fact.Role == Role.None
            || !HasOwnRole(fact.Place)
                && (ChangedNames.IsChangedIn(declaration, fact.Place.Parameter.Name)
                    || !fact.Constants.All(constant => mayBe(fact.Role, constant))))
            ?? nothing;
    }

    // A method that is handed over as a delegate is called by others as well, but for what handles an event.
    private ImmutableArray<EntryFact>? FactsAt(SimpleNameSyntax mention, IMethodSymbol method, SemanticModel model, CancellationToken cancellation) =>
        PrivateMentions.CallOf(mention) is { } call
            ? CallsAround(call, model, cancellation).TryGetValue(call, out var facts) ? facts : null
            : EnclosingBody.OperationAt(mention, model, cancellation) is IMethodReferenceOperation { Method.IsExtensionMethod: false } handler
                ? roles.Handlers.EntryOf(handler, method, model, cancellation)
                : null;

    // What goes into a parameter besides what it is given can be something else.
    private bool HasOwnRole(EntryPlace place) => place.Member is not null || roles.RoleOf(place.Parameter) != Role.None;

    private static bool IsSame(ISymbol named, IMethodSymbol method) =>
        named is IMethodSymbol called && SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method);

    // A body that calls many methods is followed once for all of them. A call that it never comes to is not in what it tells.
    private IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>> CallsAround(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
    {
        if (EnclosingBody.RootAt(call, model, cancellation) is not { } root || EnclosingBody.OwnerAt(call, model, cancellation) is not { } owner)
            return s_none;
        return _calls.TryGetValue(root.Syntax, out var known) ? known : _calls.GetOrAdd(root.Syntax, CallsIn(root, owner, model, cancellation));
    }

    private IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>> CallsIn(
        IOperation root,
        ISymbol owner,
        SemanticModel model,
        CancellationToken cancellation)
    {
        var body = Body.Read(root, roles, owner, mayBe, cancellation, entry: EntryOf(owner, model, cancellation));
        return FlowAnalysis.CallsIn(body, roles, LocalCalls.EntriesOf(body, roles, cancellation), cancellation) ?? s_none;
    }
}
