using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Works out which variables of a body carry an ID or a parameter, or a collection of them: variables that meet hold the same kind of
/// number, and a role that meets one of them holds for all. Where two roles meet in one variable, where something goes in that is no ID for
/// certain, or where the program calculates with it, it has none.
/// </summary>
internal sealed class LocalRoles
{
    public static readonly Dictionary<Variable, Role> None = [];

    // Sets of variables that meet, as a forest: a variable points to another of its set until it points to none.
    private readonly Dictionary<Variable, Variable> _parents = [];
    private readonly Dictionary<Variable, Role> _roles = [];
    private readonly Dictionary<Variable, Marks> _marks = [];

    /// <summary>What is known about a set of variables besides its role.</summary>
    [Flags]
    private enum Marks
    {
        None = 0,

        /// <summary>It holds more than one kind of number.</summary>
        Mixed = 1,

        /// <summary>Something goes in of which nobody knows what it is.</summary>
        Unsure = 2,

        /// <summary>It serves many places, which are told from each other by what goes in: only what is always an ID is one.</summary>
        Shared = 4,
    }

    public static Dictionary<Variable, Role> Resolve(MeetingCollector collector, PlaceReader places, RoleMap roles, LeafLists lists)
    {
        LocalRoles? resolver = null;
        foreach (var meeting in collector.Meetings)
        {
            var leaves = lists.Empty().Places;
            if (meeting.Place is { } place)
                Leaves.AddTo(leaves, place, meeting.Element);
            if (meeting.Value is { } value)
                Leaves.AddTo(leaves, value, meeting.Element);
            var first = meeting.Variable;
            foreach (var leaf in leaves)
            {
                if (Variable.Of(leaf.Operation, leaf.Element) is not { } variable)
                    continue;
                if (first is null)
                    first = variable;
                else
                    (resolver ??= new LocalRoles()).Unite(first.Value, variable);
            }

            if (first is not { } met)
                continue;
            resolver ??= new LocalRoles();
            resolver.Seed(met, meeting.Certain);
            foreach (var leaf in leaves)
            {
                var role = places.AnyRoleOf(leaf.Operation, leaf.Element);
                resolver.Seed(met, role);
                if (role == Role.None && !leaf.Operation.IsConstant() && Variable.Of(leaf.Operation, leaf.Element) is null && !CollectionElements.Of(leaf.Operation).Any())
                    resolver.Mark(met, meeting.Kind == MeetingKind.Moved && OtherNumbers.IsOne(leaf.Operation, roles) ? Marks.Mixed : Marks.Unsure);
            }

            // new { Id = m.EventId } and new { Id = count } are one type, and one local function is called with both.
            if (met.Symbol is IPropertySymbol or IMethodSymbol)
                resolver.Mark(met, Marks.Shared);
        }

        if (resolver is null)
            return None;
        foreach (var variable in collector.Calculated)
            resolver.Mark(variable, Marks.Mixed);
        foreach (var parameter in collector.Shared)
            resolver.Mark(parameter, Marks.Shared);
        return resolver.Result();
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

    private bool IsClear(Variable root) =>
        !_marks.TryGetValue(root, out var marks) || (marks & Marks.Mixed) == 0 && (marks & (Marks.Unsure | Marks.Shared)) != (Marks.Unsure | Marks.Shared);

    private void Seed(Variable variable, Role role)
    {
        if (role == Role.None)
            return;
        var root = Find(variable);
        if (_roles.TryGetValue(root, out var known) && known != role)
            Mark(root, Marks.Mixed);
        _roles[root] = role;
    }

    private void Mark(Variable variable, Marks marks)
    {
        var root = Find(variable);
        _marks[root] = _marks.TryGetValue(root, out var known) ? known | marks : marks;
    }

    private Variable Find(Variable variable)
    {
        if (!_parents.TryGetValue(variable, out var parent))
        {
            _parents.Add(variable, variable);
            return variable;
        }

        while (parent != variable)
        {
            // Each look-up halves the way for the next one.
            var next = _parents[parent];
            _parents[variable] = next;
            variable = next;
            parent = _parents[variable];
        }

        return variable;
    }

    private void Unite(Variable left, Variable right)
    {
        var a = Find(left);
        var b = Find(right);
        if (a == b)
            return;
        _parents[b] = a;
        if (_roles.TryGetValue(b, out var role))
            Seed(a, role);
        if (_marks.TryGetValue(b, out var marks))
            Mark(a, marks);
    }
}
