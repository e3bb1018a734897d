using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

// _handlers[1003] = OnNetwork, where another member asks _handlers.TryGetValue(e.EventId.Value, out var handler)
internal sealed partial class LocalRoles
{
    // The lists that the type keeps for itself and that meet something in the body; null where there are none.
    private HashSet<ISymbol>? _lists;

    private void NoteList(Variable variable)
    {
        if (IsList(variable))
            (_lists ??= new(SymbolEqualityComparer.Default)).Add(variable.Symbol);
    }

    /// <summary>Adds what other bodies do with the lists of which this one does not tell what is in them.</summary>
    private void LearnFromOthers(PrivateLists lists, IOperation body, CancellationToken cancellation)
    {
        if (_lists is null || body.SemanticModel is not { } model)
            return;
        foreach (var list in _lists)
        {
            if (IsTold(list))
                continue;
            foreach (var use in lists.UsesOf(list, body.Syntax, model, cancellation))
            {
                Seed(use.Variable, use.Role);
                Mark(use.Variable, use.Marks);
                AddOwn(use.Variable, use.Own);
            }
        }
    }

    // The other properties are those of anonymous types.
    private static bool IsList(Variable variable) => variable.Symbol is IFieldSymbol or IPropertySymbol { ContainingType.IsAnonymousType: false };

    // Numbers of pairs are told by names, too; what stands for "none" in them, others tell.
    private bool IsTold(ISymbol list) =>
        new Variable(list, ElementPath.Whole) is var whole && _parents.ContainsKey(whole) && _roles.ContainsKey(Find(whole));
}
