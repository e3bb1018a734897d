using System.Collections.Immutable;

namespace TrtcAnalyzers.Recognition;

// void OnEvent(int id), which is only ever given IDs
internal sealed partial class LocalRoles
{
    /// <summary>The roles that parameters have because of what all callers pass, and not by themselves.</summary>
    private static Dictionary<Variable, Role> Passed(ImmutableArray<EntryFact> entry, RoleMap roles)
    {
        if (entry.IsDefaultOrEmpty)
            return None;
        var passed = new Dictionary<Variable, Role>();
        foreach (var fact in entry)
        {
            if (fact is { Place: { Member: null, Parameter: var parameter }, Role: not Role.None } && roles.RoleOf(parameter) == Role.None)
                passed.Add(new Variable(parameter, ElementPath.Whole), fact.Role);
        }

        return passed;
    }

    private static Dictionary<Variable, Role> Together(Dictionary<Variable, Role> locals, Dictionary<Variable, Role> passed)
    {
        if (passed.Count == 0)
            return locals;
        foreach (var local in locals)
            passed[local.Key] = local.Value;
        return passed;
    }
}
