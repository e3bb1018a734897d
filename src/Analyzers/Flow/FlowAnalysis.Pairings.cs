using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Which parameters a message that is being built has with which ID, on each of the paths that have joined.
internal sealed partial class FlowAnalysis
{
    // More values in one place are rare, and each join would go through all of them.
    private const int MostPairings = 64;

    /// <summary>
    /// Remembers what was written together, where paths join on which messages were written: of an ID that is one of two and a parameter that is one of two,
    /// nobody could tell any more which belongs to which.
    /// </summary>
    private void KeepPairings(FlowState left, FlowState right, FlowState joined)
    {
        foreach (var owner in _work.Rewritten)
        {
            if (!joined.IsBuilt(owner))
                continue;
            foreach (var id in _values.IdsOf(owner))
            {
                foreach (var (param, _) in _values.ParamCellsOf(id))
                {
                    var pairings = Merge(PairingsAt(id, param, left), PairingsAt(id, param, right));
                    if (pairings.Length is > 0 and <= MostPairings
                        && Held(id, joined) is not 0 and var idValue
                        && Held(param, joined) is not 0 and var paramValue)
                    {
                        _work.Pairings[(idValue, paramValue)] = pairings;
                    }
                }
            }
        }
    }

    /// <summary>The values that the body has written into a parameter, each with the IDs that the message can have together with it.</summary>
    private ImmutableArray<Pairing> PairingsAt(Cell id, Cell param, FlowState state)
    {
        var paramValue = Held(param, state);
        if (paramValue == 0)
            return ImmutableArray<Pairing>.Empty;
        var idValue = Held(id, state);
        var ids = idValue == 0 ? ValueSet.Anything : IdsOf(idValue, state);
        var pairings = ImmutableArray.CreateBuilder<Pairing>();
        if (_work.Pairings.TryGetValue((idValue, paramValue), out var kept))
        {
            // What has been found out about both since says which of the paths it can have been, and nothing of what goes together.
            var set = SetOf(paramValue, state);
            foreach (var pairing in kept)
            {
                if (set.Contains(pairing.Element.Value) && !pairing.Ids.Intersect(ids).IsEmpty)
                    pairings.Add(pairing);
            }
        }
        else
        {
            if (IsPlaceholder(param, paramValue, ids))
                ids = ValueSet.Anything;
            var set = SetOf(paramValue, state);
            foreach (var element in set.Elements)
            {
                if (element.IsWritten && !IsReplaced(element, set))
                    pairings.Add(new Pairing(element, ids));
            }
        }

        return pairings.ToImmutable();
    }

    // ParamOne = text.Length > 0 ? long.Parse(text) : -1, and then a test for an event: nobody says that the number stands there for that one.
    private bool IsPlaceholder(Cell param, int value, ValueSet ids) =>
        _work.Placeholders.Contains((param, value))
        && ids.Elements.All(static id => !id.IsWritten);

    // long one = -1; if (fields.Length > 1) one = long.Parse(fields[1]): what a local begins with, where it may have been given something else since.
    // Which of them it is when the message is made, a variable can say that nobody looks at here.
    private static bool IsReplaced(Element element, ValueSet set) => set is not { IsFinite: true, Elements.Length: < 2 }
        && element.Origin?.Syntax.WithCasts().Parent
            is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax } };

    // What one path has written with one ID, and another path with another one, can be wrong only for both.
    private static ImmutableArray<Pairing> Merge(ImmutableArray<Pairing> left, ImmutableArray<Pairing> right)
    {
        var merged = left.ToBuilder();
        foreach (var pairing in right)
        {
            var index = merged.Count - 1;
            while (index >= 0 && merged[index].Element != pairing.Element)
                index--;
            if (index < 0)
                merged.Add(pairing);
            else
                merged[index] = pairing with { Ids = merged[index].Ids.Union(pairing.Ids) };
        }

        return merged.ToImmutable();
    }

    /// <summary>Judges those of the messages whose ID or parameters are others than at an earlier point.</summary>
    private void FlushChanged(ImmutableArray<int> owners, FlowState before, FlowState now)
    {
        foreach (var owner in owners)
        {
            if (IsChanged(owner, before, now))
                LetGo(owner);
        }
    }

    private bool IsChanged(int owner, FlowState before, FlowState now)
    {
        foreach (var id in _values.IdsOf(owner))
        {
            if (Held(id, now) != Held(id, before))
                return true;
            foreach (var (param, _) in _values.ParamCellsOf(id))
            {
                if (Held(param, now) != Held(param, before))
                    return true;
            }
        }

        return false;
    }

    /// <summary>What a cell holds, also where nobody has looked at it since it was born; 0 where that may have changed.</summary>
    private int Held(Cell cell, FlowState state)
    {
        var slot = state[cell];
        return !IsCurrent(cell, slot, state) ? 0 : slot.Value != 0 ? slot.Value : _values.BornIn(cell, state.Epoch);
    }
}
