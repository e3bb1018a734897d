using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// void OnEvent(int id), which is only ever given IDs
internal sealed partial class LocalRoles
{
    // The constants that functions of the body are called with; null where there are none.
    private List<(Variable Parameter, long Number)>? _given;

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

    private void NoteGiven(Variable met, in Leaf leaf)
    {
        if (met.Symbol is IParameterSymbol
            && leaf.Operation.Converted().Parent is IArgumentOperation
            && ConstantUse.TryCreate(leaf.Operation) is { Value: { } number })
        {
            (_given ??= []).Add((met, number));
        }
    }

    // Line("event", e.EventId); Line("port", 8080): what is called with a number that is no ID is called with anything.
    private void MarkGiven(Func<Role, PassedConstant, bool> mayBe)
    {
        foreach (var (parameter, number) in _given ?? [])
        {
            if (_roles.TryGetValue(Find(parameter), out var role) && !mayBe(role, new PassedConstant(number, Field: null)))
                Mark(parameter, Marks.Mixed);
        }
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
