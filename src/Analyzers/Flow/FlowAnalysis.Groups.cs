using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// GroupBy(m => m.EventId): each group has a key, which never changes, and what stands in it has the numbers of the key.
internal sealed partial class FlowAnalysis
{
    private Elements? Grouped(ITypeSymbol? type, Elements keys, Val element)
    {
        if (type is not INamedTypeSymbol { TypeArguments: [INamedTypeSymbol { Name: "IGrouping" } group] }
            || group.GetMembers("Key") is not [IPropertySymbol { Type: var held } key])
        {
            return null;
        }

        var value = keys.Element.Number;
        if (!Integers.IsNumber(held))
            _work.Fresh.Remove(MarkElement(value));
        var owner = MarkElement(Fresh());
        var cell = MemberOf(owner, key);
        _values.AddCell(cell, value);
        _work.Sequences[owner] = keys.In(keys.State, 0, KeysIn(value, held, keys.State), element);
        return new Elements(keys.State.With(cell, new Slot(value, _clock)), new Val(owner), isBuffered: true);
    }

    // Of a condition or a text that is put together, nobody knows what it gives.
    private Elements? KeysFrom(IInvocationOperation call, in Clause clause) =>
        call.Arguments.Count(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue) != 2 ? null
        : clause.Made ?? (clause.Seen is { } seen ? new Elements(seen.State, new Val(Fresh())) : null);

    // m.EventId, new { m.EventId, m.Day }; what else may be equal whose numbers are not is up to its type. So a user's name says nothing of the numbers,
    // but what all elements have in common those of each user have as well.
    private Dictionary<int, int> KeysIn(int value, ITypeSymbol held, FlowState state)
    {
        var same = new Dictionary<int, int>();
        if (Integers.IsNumber(held))
            same.Add(value, value);
        else if (!held.IsAnonymousType && !held.IsTupleType)
            return same;
        foreach (var cell in _values.CellsOf(value))
        {
            // A part that is an object is one of those.
            if (Known(cell, state) is not 0 and var part && _values.CellsOf(part).IsEmpty)
                same[part] = part;
        }

        // m.EventId ?? 0
        foreach (var key in same.Keys.ToArray())
        {
            if (_values.FallbackOf(key) is { Source.Number: not 0 and var source })
                same[source] = source;
        }

        return same;
    }

    /// <summary>Says of one group what is known of the elements of all, which have its key.</summary>
    /// <param name="groups">What all groups are.</param>
    /// <param name="group">One of them.</param>
    /// <param name="copies">What the numbers of all groups are in this one.</param>
    private void TakeGroup(int groups, int group, Dictionary<int, int> copies)
    {
        if (_state is null || !_work.Sequences.TryGetValue(groups, out var elements) || elements.Keys is not { } same)
            return;
        var keys = new Dictionary<int, int>();
        foreach (var key in same)
        {
            if (copies.TryGetValue(key.Value, out var copy))
                keys[key.Key] = copy;
        }

        _work.Sequences[group] = elements.In(_state, _clock, keys, elements.Element);
    }

    // What is known of the key by now is known of them.
    private Elements ElementsOf(Elements group, IReadOnlyDictionary<int, int> keys)
    {
        var around = _state;
        _state = group.State;
        var copies = keys.ToDictionary(static key => key.Key, static key => key.Value);
        var element = CopyOf(group, mayBeAbsent: false, copies);
        foreach (var key in keys)
        {
            if (_state is not null)
                _state = Narrow(_state, key.Value, SetOf(key.Value, around!));
        }

        var elements = _state is null ? group : new Elements(_state, element, isBuffered: true).Of(around!, group.StoredAt);
        _state = around;
        return elements;
    }
}
