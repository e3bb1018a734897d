using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Works out which locals carry an ID or a parameter: locals that meet hold the same kind of number, and a role that meets one of them
/// holds for all. Where two roles meet in one local, or the program calculates with it, it has none.
/// </summary>
internal sealed class LocalRoles
{
    public static readonly Dictionary<ILocalSymbol, Role> None = new(SymbolEqualityComparer.Default);

    // Sets of locals that meet, as a forest: a local points to another of its set until it points to none.
    private readonly Dictionary<ILocalSymbol, ILocalSymbol> _parents = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ILocalSymbol, Role> _roles = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ILocalSymbol> _mixed = new(SymbolEqualityComparer.Default);

    public static Dictionary<ILocalSymbol, Role> Resolve(MeetingCollector collector, PlaceReader places)
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
                if (Leaves.LocalOf(leaf) is not { } local)
                    continue;
                if (first is null)
                    first = local;
                else
                    resolver.Unite(first, local);
            }

            if (first is null)
                continue;
            resolver.Seed(first, meeting.Certain);
            foreach (var leaf in leaves)
            {
                if (Leaves.LocalOf(leaf) is null)
                    resolver.Seed(first, places.RoleOf(leaf));
            }
        }

        foreach (var local in collector.Calculated)
            resolver._mixed.Add(resolver.Find(local));
        return resolver.Result();
    }

    private Dictionary<ILocalSymbol, Role> Result()
    {
        if (_roles.Count == 0)
            return None;
        var result = new Dictionary<ILocalSymbol, Role>(SymbolEqualityComparer.Default);
        foreach (var local in _parents.Keys.ToArray())
        {
            var root = Find(local);
            if (_roles.TryGetValue(root, out var role) && !_mixed.Contains(root))
                result[local] = role;
        }

        return result;
    }

    private void Seed(ILocalSymbol local, Role role)
    {
        if (role == Role.None)
            return;
        var root = Find(local);
        if (_roles.TryGetValue(root, out var known) && known != role)
            _mixed.Add(root);
        _roles[root] = role;
    }

    private ILocalSymbol Find(ILocalSymbol local)
    {
        if (!_parents.TryGetValue(local, out var parent))
        {
            _parents.Add(local, local);
            return local;
        }

        while (!ReferenceEquals(parent, local))
        {
            // Each look-up halves the way for the next one.
            var next = _parents[parent];
            _parents[local] = next;
            local = next;
            parent = _parents[local];
        }

        return local;
    }

    private void Unite(ILocalSymbol left, ILocalSymbol right)
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
