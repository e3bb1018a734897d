using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Objects in lists. Which one stands at a place is seldom known, so each may be any other one: who gets hold of one may have got any that was read before.
internal sealed partial class FlowAnalysis
{
    private const int NoElement = int.MaxValue;

    // room.Session.Log.Messages
    private const int Deepest = 4;

    // How many places of an object are looked at, of the call at hand.
    private const int MostSearched = 64;
    private int _searched;

    /// <summary>When an object was seen to be an element of some list; <see cref="NoElement"/> where it is none.</summary>
    private int ElementSince(int value) => _work.Elements.TryGetValue(value, out var since) ? since : NoElement;

    /// <summary>Says that an object is an element of some list.</summary>
    private int MarkElement(int value)
    {
        // Later than whatever was handed out before it was read: nobody is known to have this one.
        if (!_work.Elements.ContainsKey(value))
            _work.Elements.Add(value, ++_clock);
        return value;
    }

    /// <summary>Says that an element of a list is read: whoever gets the list gets the element.</summary>
    private void MarkList(int value)
    {
        if (value is not (0 or ValueTable.This))
            _work.Lists.Add(value);
    }

    // counts[id] = 1: what holds numbers and texts by numbers and texts leads to no message, whatever else is an element of some list.
    private void MarkList(int value, ITypeSymbol? held, ITypeSymbol? key)
    {
        if (ObjectTypes.IsObject(held) || key is not null && ObjectTypes.IsObject(key))
            MarkList(value);
    }

    private void MarkElement(int list, int value)
    {
        MarkList(list);
        MarkElement(value);
    }

    /// <summary>Says that an object is inside of another one, which may be what another name stands for: an element, one of two, a copy.</summary>
    private void MarkInside(int owner, int value)
    {
        if (ElementSince(owner) != NoElement)
            MarkElement(value);
        // It has been there since the paths joined or the copy was made: whatever was handed out since may have been this one.
        else if (_work.Copied.Contains(owner) || !_values.AliasesOf(owner).IsEmpty)
            _work.Elements[value] = Math.Min(ElementSince(value), 1);
    }

    /// <summary>Says that whoever has an object has elements of some list, where that is so.</summary>
    private void GiveElements(int value)
    {
        if (ElementSince(value) is not (NoElement or 0) || _work.Lists.Contains(value) || _work.Copied.Contains(value))
            _state = _state?.WithElement(_clock);
    }

    /// <summary>The same of an object that others have had before: they may get at its elements, or those of what it holds, only now.</summary>
    private void GiveElementsInside(int value)
    {
        if (_state is null || _work.Lists.Count == 0 || value == ValueTable.This || _state.LastElement == _clock)
            return;
        _searched = 0;
        if (LeadsToList(value, Deepest))
            _state = _state.WithElement(_clock);
        _work.Searched.Clear();
    }

    private bool LeadsToList(int value, int depth)
    {
        if (_work.Lists.Contains(value))
            return true;
        if (depth == 0 || !_work.Searched.Add(value))
            return false;
        foreach (var cell in _values.CellsOf(value))
        {
            // It may: whoever has so much is not looked through at each call.
            if (++_searched > MostSearched)
                return true;
            if (HoldsObject(cell) && LastIn(cell) is not 0 and var inner && LeadsToList(inner, depth - 1))
                return true;
        }

        return false;
    }

    /// <summary>What stands at a place that keeps no value of its own: <c>all[i]</c>, the variable of a <c>foreach</c>, <c>all.First()</c>.</summary>
    private int FreshElement(ITypeSymbol? type) => ObjectTypes.IsObject(type) ? MarkElement(Fresh()) : Fresh();
}
