using Microsoft.CodeAnalysis;
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
        var same = new Dictionary<int, int>();
        AddKeys(same, value, keys.State, DeepestElement);
        _work.Sequences[owner] = keys.In(keys.State, 0, same, element);
        return new Elements(keys.State.With(cell, new Slot(value, _clock)), new Val(owner), isBuffered: true);
    }

    // GroupBy(m => new { m.EventId, m.Day })
    private void AddKeys(Dictionary<int, int> keys, int value, FlowState state, int depth)
    {
        keys[value] = value;
        if (depth == 0)
            return;
        foreach (var cell in _values.CellsOf(value))
        {
            if (Known(cell, state) is not 0 and var part && !keys.ContainsKey(part))
                AddKeys(keys, part, state, depth - 1);
        }
    }

    /// <summary>Says of one group what is known of the elements of all, which have its key.</summary>
    /// <param name="groups">What all groups are.</param>
    /// <param name="group">One of them.</param>
    /// <param name="copies">What the numbers of all groups are in this one.</param>
    private void TakeGroup(int groups, int group, IReadOnlyDictionary<int, int> copies)
    {
        if (_state is not null && _work.Sequences.TryGetValue(groups, out var elements) && elements.Keys is not null)
            _work.Sequences[group] = elements.In(_state, _clock, copies, elements.Element);
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
