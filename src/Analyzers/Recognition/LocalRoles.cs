using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Works out which variables of a body (locals, parameters of lambdas, properties of anonymous types) carry an ID or a parameter, or a
/// collection of them: variables that meet hold the same kind of number, and a role that meets one of them holds for all. Where two roles
/// meet in one variable, or the program calculates with it, it has none.
/// </summary>
internal sealed class LocalRoles
{
    public static readonly Dictionary<ISymbol, Role> None = new(SymbolEqualityComparer.Default);

    // Sets of variables that meet, as a forest: a variable points to another of its set until it points to none.
    private readonly Dictionary<ISymbol, ISymbol> _parents = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Role> _roles = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _mixed = new(SymbolEqualityComparer.Default);

    public static Dictionary<ISymbol, Role> Resolve(MeetingCollector collector, PlaceReader places)
    {
        var resolver = new LocalRoles();
        var leaves = new List<IOperation>();
        foreach (var meeting in collector.Meetings)
        {
            leaves.Clear();
            if (meeting.Place is { } place)
                Leaves.AddTo(leaves, place);
            if (meeting.Value is { } value)
                Leaves.AddTo(leaves, value);
            var first = meeting.Variable;
            foreach (var leaf in leaves)
            {
                if (Leaves.VariableOf(leaf) is not { } variable)
                    continue;
                if (first is null)
                    first = variable;
                else
                    resolver.Unite(first, variable);
            }

            if (first is null)
                continue;
            resolver.Seed(first, meeting.Certain);
            foreach (var leaf in leaves)
            {
                var role = places.AnyRoleOf(leaf);
                resolver.Seed(first, role);
                // new { Id = m.EventId } and new { Id = count } are one type: only what is always an ID is one.
                if (role == Role.None && first is IPropertySymbol && Leaves.VariableOf(leaf) is null && !leaf.ConstantValue.HasValue)
                    resolver._mixed.Add(resolver.Find(first));
            }
        }

        foreach (var variable in collector.Calculated)
            resolver._mixed.Add(resolver.Find(variable));
        return resolver.Result();
    }

    private Dictionary<ISymbol, Role> Result()
    {
        if (_roles.Count == 0)
            return None;
        var result = new Dictionary<ISymbol, Role>(SymbolEqualityComparer.Default);
        foreach (var variable in _parents.Keys.ToArray())
        {
            var root = Find(variable);
            if (_roles.TryGetValue(root, out var role) && !_mixed.Contains(root))
                result[variable] = role;
        }

        return result;
    }

    private void Seed(ISymbol variable, Role role)
    {
        if (role == Role.None)
            return;
        var root = Find(variable);
        if (_roles.TryGetValue(root, out var known) && known != role)
            _mixed.Add(root);
        _roles[root] = role;
    }

    private ISymbol Find(ISymbol variable)
    {
        if (!_parents.TryGetValue(variable, out var parent))
        {
            _parents.Add(variable, variable);
            return variable;
        }

        while (!ReferenceEquals(parent, variable))
        {
            // Each look-up halves the way for the next one.
            var next = _parents[parent];
            _parents[variable] = next;
            variable = next;
            parent = _parents[variable];
        }

        return variable;
    }

    private void Unite(ISymbol left, ISymbol right)
    {
        var a = Find(left);
        var b = Find(right);
        if (ReferenceEquals(a, b))
            return;
        _parents[b] = a;
        if (_roles.TryGetValue(b, out var role))
            Seed(a, role);
        if (_mixed.Contains(b))
            _mixed.Add(a);
    }
}
