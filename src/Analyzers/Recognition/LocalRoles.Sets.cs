namespace TrtcAnalyzers.Recognition;

// The sets of variables that meet: a role of one of them is the role of all.
internal sealed partial class LocalRoles
{
    private void Seed(Variable variable, Role role)
    {
        if (role == Role.None)
            return;
        var root = Find(variable);
        if (_roles.TryGetValue(root, out var known) && known != role)
            Mark(root, Marks.Mixed);
        _roles[root] = role;
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
        AddOwn(a, OwnOf(b));
    }
}
