using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>What a body asks a list for that its type keeps for itself.</summary>
/// <param name="Variable">The list, or one part of the tuples in it.</param>
/// <param name="Role">What meets it there; none where nobody knows.</param>
/// <param name="Marks">What else is known of it.</param>
/// <param name="Own">The numbers that stand for "none" where it is asked, as the -1 of <c>e.ParamOne ?? -1</c>; null where there are none.</param>
internal readonly record struct ListUse(Variable Variable, Role Role, LocalRoles.Marks Marks, IReadOnlyCollection<long>? Own);

/// <summary>
/// Works out which variables of a body carry an ID or a parameter, or a collection of them: variables that meet hold the same kind of
/// number, and a role that meets one of them holds for all. Where two roles meet in one variable, where something goes in that is no ID for
/// certain, or where the program calculates with it, it has none.
/// </summary>
internal sealed partial class LocalRoles
{
    public static readonly Dictionary<Variable, Role> None = [];

    // Sets of variables that meet, as a forest: a variable points to another of its set until it points to none.
    private readonly Dictionary<Variable, Variable> _parents = [];
    private readonly Dictionary<Variable, Role> _roles = [];
    private readonly Dictionary<Variable, Marks> _marks = [];

    /// <summary>The roles of the variables of a body.</summary>
    /// <param name="collector">What meets in the body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="lists">Room for what the two sides of a meeting can turn out to be.</param>
    /// <param name="body">The body.</param>
    /// <param name="entry">What the callers of the member pass.</param>
    /// <param name="mayBe">Whether a constant can be what has some role.</param>
    /// <param name="cancellation">Ends the reading of other bodies.</param>
    /// <param name="paired">
    /// The parts of tuples that have their roles from other tuples only, so that what stands in one of them is about one message,
    /// and those in which the program has numbers of its own; null where there are none.
    /// </param>
    public static Dictionary<Variable, Role> Resolve(
        MeetingCollector collector,
        RoleMap roles,
        LeafLists lists,
        IOperation body,
        ImmutableArray<EntryFact> entry,
        Func<Role, PassedConstant, bool> mayBe,
        CancellationToken cancellation,
        out Dictionary<Variable, Paired>? paired)
    {
        var passed = Passed(entry, roles);
        var places = new PlaceReader(roles, passed);
        var resolver = Gather(collector, places, roles, lists, elsewhere: null);
        resolver?.LearnFromOthers(roles.Lists, body, cancellation);
        resolver?.MarkGiven(mayBe);
        resolver?.MarkRows(mayBe, collector, places, lists);
        paired = collector.HasTuples ? resolver?.PairedParts() : null;
        return Together(resolver?.Result() ?? None, passed);
    }

    /// <summary>What a body asks the lists for that its type keeps for itself.</summary>
    /// <param name="body">The body.</param>
    /// <param name="collector">What meets in the body.</param>
    /// <param name="places">Tells the roles of what is no variable.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="lists">Room for what the two sides of a meeting can turn out to be.</param>
    public static IReadOnlyList<ListUse> UsesOfLists(SyntaxNode body, MeetingCollector collector, PlaceReader places, RoleMap roles, LeafLists lists)
    {
        if (Gather(collector, places, roles, lists, body) is not { } resolver)
            return [];
        var uses = new List<ListUse>();
        foreach (var variable in resolver._parents.Keys.ToArray())
        {
            if (!IsList(variable))
                continue;
            var root = resolver.Find(variable);
            resolver._roles.TryGetValue(root, out var role);
            resolver._marks.TryGetValue(root, out var marks);
            // One member may ask for what it knows to be an ID, and the next one for anything: then nobody knows which of the numbers is whose.
            uses.Add(new ListUse(variable, role, marks | Marks.Shared, resolver.OwnOf(root)));
        }

        return uses;
    }

    private static LocalRoles? Gather(MeetingCollector collector, PlaceReader places, RoleMap roles, LeafLists lists, SyntaxNode? elsewhere)
    {
        LocalRoles? resolver = null;
        // The tuples that tell can stand where the list is initialised.
        var hasTuples = elsewhere is not null || collector.HasTuples;
        foreach (var meeting in collector.Meetings)
        {
            var leaves = LeavesOf(meeting, lists);
            var first = meeting.Variable;
            var isUnited = false;
            foreach (var leaf in leaves)
            {
                if (Variable.Of(leaf.Operation, leaf.Element) is not { } variable)
                    continue;
                if (first is null)
                {
                    first = variable;
                    continue;
                }

                resolver ??= new LocalRoles();
                resolver.NoteList(variable);
                resolver.Unite(first.Value, variable);
                isUnited = true;
            }

            if (first is not { } met)
                continue;
            resolver ??= new LocalRoles();
            resolver.NoteList(met);
            resolver.Seed(met, meeting.Certain);
            if (hasTuples && isUnited)
                resolver.MarkPlain(leaves);
            var isCarried = hasTuples && IsCarried(meeting, leaves);
            if (isCarried && elsewhere is not null)
                resolver.NoteOrigin(meeting, leaves);
            foreach (var leaf in leaves)
            {
                var role = places.AnyRoleOf(leaf.Operation, leaf.Element);
                resolver.Seed(met, role);
                if (meeting.Kind == MeetingKind.Moved)
                {
                    resolver.NoteGiven(met, leaf);
                    resolver.NotePutIn(met, meeting, leaf);
                }

                if (hasTuples)
                    resolver.MarkLeaf(met, leaf, role, isCarried, elsewhere is not null);
                // A status of HTTP is no ID.
                if (role == Role.None && OtherNumbers.IsMemberOfEnum(leaf.Operation))
                    resolver.Mark(met, Marks.Mixed);
                if (role == Role.None
                    && !leaf.Operation.IsConstant()
                    && Variable.Of(leaf.Operation, leaf.Element) is null
                    && !CollectionElements.Of(leaf.Operation).Any()
                    && !CollectionElements.IsMadeEmpty(leaf.Operation))
                {
                    resolver.Mark(met, IsOther(leaf.Operation, meeting.Kind, roles) ? Marks.Mixed : Marks.Unsure);
                }
            }

            if (collector.Tables.Count > 0 && meeting.Kind == MeetingKind.Moved && leaves.Exists(static leaf => leaf.Operation.IsConstant()))
                resolver.Mark(met, Marks.Written);
            if (hasTuples)
                resolver.Mark(
                    met,
                    (meeting.Kind != MeetingKind.Moved ? Marks.Asked : Marks.None)
                        | (meeting.Certain != Role.None && !isCarried ? Marks.Single : Marks.None));

            // new { Id = m.EventId } and new { Id = count } are one type, and one local function is called with both.
            if (met.Symbol is IPropertySymbol { ContainingType.IsAnonymousType: true } or IMethodSymbol)
                resolver.Mark(met, Marks.Shared);
        }

        if (resolver is null)
            return null;
        foreach (var variable in collector.Calculated)
            resolver.Mark(variable, Marks.Mixed);
        foreach (var parameter in collector.Shared)
            resolver.Mark(parameter, Marks.Shared);
        foreach (var table in collector.Tables)
            resolver.Mark(table, Marks.Table);
        if (elsewhere is not null)
            resolver.MarkCarried(elsewhere);
        return resolver;
    }

    // What the two sides of a meeting can turn out to be
    private static List<Leaf> LeavesOf(Meeting meeting, LeafLists lists)
    {
        var leaves = lists.Empty().Places;
        if (meeting.Place is { } place)
            Leaves.AddTo(leaves, place, meeting.Element);
        if (meeting.Value is { } value)
            Leaves.AddTo(leaves, value, meeting.Element);
        return leaves;
    }

    // An ID that is compared with a result of arithmetic still is one; what is compared with e.EventId and with e.Time is neither for certain.
    private static bool IsOther(IOperation leaf, MeetingKind kind, RoleMap roles) =>
        (kind == MeetingKind.Moved || leaf is IMemberReferenceOperation) && OtherNumbers.IsOne(leaf, roles);

    private Dictionary<Variable, Paired>? PairedParts()
    {
        Dictionary<Variable, Paired>? result = null;
        foreach (var variable in _parents.Keys.ToArray())
        {
            if (variable.Element == ElementPath.Whole)
                continue;
            var root = Find(variable);
            _marks.TryGetValue(root, out var marks);
            if ((marks & Marks.Single) == 0 || (marks & Marks.Own) != 0)
                (result ??= []).Add(variable, new Paired(marks, OwnOf(root)));
        }

        return result;
    }

    private Dictionary<Variable, Role> Result()
    {
        if (_roles.Count == 0)
            return None;
        var result = new Dictionary<Variable, Role>();
        foreach (var variable in _parents.Keys.ToArray())
        {
            var root = Find(variable);
            if (_roles.TryGetValue(root, out var role) && IsClear(root))
                result[variable] = role;
        }

        return result;
    }
}
