using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Recognition;

/// <summary>A constant that stands where an ID stands.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Role">The role of the place.</param>
internal sealed record IdUse(ConstantUse Constant, Role Role);

/// <summary>Two places of different ID spaces that meet.</summary>
/// <param name="Syntax">The expression to show.</param>
/// <param name="Place">The role of the place that is tested or written.</param>
/// <param name="Value">The role of the other side.</param>
internal sealed record SpaceClash(SyntaxNode Syntax, Role Place, Role Value);

/// <summary>An element of a tuple that is written in place.</summary>
/// <param name="Role">What it is; none where the tuple can be about several messages.</param>
/// <param name="IsMeant">Whether the program counts on the tuple being possible.</param>
/// <param name="IsOwn">Whether the program has numbers of its own there.</param>
internal readonly record struct PairPart(Role Role, bool IsMeant, bool IsOwn);

/// <summary>What recognition knows about one body: the constants at IDs, the clashes, the roles of its variables.</summary>
/// <param name="Root">The operation that the body is.</param>
/// <param name="Ids">The constants that stand where an ID stands, each once.</param>
/// <param name="Clashes">Where two spaces meet.</param>
/// <param name="BoxedComparisons">Calls of <c>Equals</c> that are always false.</param>
/// <param name="Places">Tells the roles of the expressions of the body, locals included.</param>
/// <param name="Invalid">The parts that do not compile.</param>
/// <param name="Params">The meetings in which a constant meets a parameter.</param>
/// <param name="MeetsEvent">Whether there is an event's ID.</param>
/// <param name="IsStraight">Whether the body runs from its beginning to its end, each part of it at most once, and no place in it has a second name.</param>
/// <param name="Switches">The switches over IDs and parameters that are to be looked at; null where there is none.</param>
/// <param name="Pairs">The elements of tuples that other tuples tell the roles of, where each tuple is about one message; null where there are none.</param>
/// <param name="LocalCalls">The calls of each function inside of the body that is only called; null where there are none.</param>
internal sealed record Body(
    IOperation Root,
    IReadOnlyList<IdUse> Ids,
    IReadOnlyList<SpaceClash> Clashes,
    IReadOnlyList<BoxedComparison> BoxedComparisons,
    PlaceReader Places,
    IReadOnlyList<TextSpan> Invalid,
    IReadOnlyList<Meeting> Params,
    bool MeetsEvent,
    bool IsStraight,
    IReadOnlyDictionary<IOperation, SwitchShape>? Switches,
    IReadOnlyDictionary<IOperation, PairPart>? Pairs,
    ILookup<ISymbol, SyntaxNode>? LocalCalls)
{
    /// <summary>What the callers of the member know where the body begins.</summary>
    public ImmutableArray<EntryFact> Entry { get; init; } = ImmutableArray<EntryFact>.Empty;

    /// <summary>
    /// The constants that are passed to private methods as numbers of which nothing in the body tells what they are; null where there are none.
    /// </summary>
    public IReadOnlyList<IArgumentOperation>? Passed { get; init; }

    /// <summary>Whether it matters which event a parameter belongs to that a constant meets, and something tells.</summary>
    public bool NeedsFlow => MeetsParam && (MeetsEvent || !Entry.IsEmpty);

    /// <summary>Whether a constant meets a parameter.</summary>
    public bool MeetsParam => Params.Count > 0;

    /// <summary>
    /// Whether a parameter meets something that is not always a parameter, or not always the same one: what meets it then is not in <see cref="Params"/>.
    /// </summary>
    public bool HasMixedParams { get; init; }

    /// <param name="root">The operation that the body is.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="owner">The member that the body belongs to.</param>
    /// <param name="mayBe">Whether a constant can be what has some role.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="wantsSwitches">Whether the switches of a file are to be looked at that do not claim to be complete.</param>
    /// <param name="entry">What the callers of the member know where the body begins; default where nothing is known.</param>
    public static Body Read(
        IOperation root,
        RoleMap roles,
        ISymbol owner,
        Func<Role, PassedConstant, bool> mayBe,
        CancellationToken cancellation,
        Func<SyntaxTree, bool>? wantsSwitches = null,
        ImmutableArray<EntryFact> entry = default)
    {
        var collector = new MeetingCollector(roles, owner, wantsSwitches);
        collector.Collect(root, cancellation);
        var leaves = LeafLists.Rent();
        var locals = LocalRoles.Resolve(collector, roles, leaves, root, entry, mayBe, cancellation, out var paired);
        var body = new MeetingReader(new PlaceReader(roles, locals), leaves, paired).Read(root, collector);
        leaves.Return();
        return entry.IsDefault ? body : body with { Entry = entry };
    }

    /// <summary>What a body asks the lists for that its type keeps for itself.</summary>
    /// <param name="root">The operation that the body is.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="owner">The member that the body belongs to.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IReadOnlyList<ListUse> ListUsesIn(IOperation root, RoleMap roles, ISymbol owner, CancellationToken cancellation)
    {
        var collector = new MeetingCollector(roles, owner);
        collector.Collect(root, cancellation);
        var leaves = LeafLists.Rent();
        var uses = LocalRoles.UsesOfLists(root.Syntax, collector, new PlaceReader(roles, LocalRoles.None), roles, leaves);
        leaves.Return();
        return uses;
    }

    /// <summary>Whether a place stands in a part that does not compile.</summary>
    public bool IsInvalid(TextSpan span)
    {
        foreach (var invalid in Invalid)
        {
            if (invalid.Contains(span))
                return true;
        }

        return false;
    }
}
