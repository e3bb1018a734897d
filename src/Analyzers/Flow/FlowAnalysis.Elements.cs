using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

// Objects in lists. Which one stands at a place is seldom known, so each may be any other one: who gets hold of one may have got any that was read before.
internal sealed partial class FlowAnalysis
{
    private const int NoElement = int.MaxValue;

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
        if (value != 0)
            _work.Lists.Add(value);
    }

    /// <summary>Whoever has an object now has elements of some list.</summary>
    private bool GivesElements(int value) => ElementSince(value) != NoElement || _work.Lists.Contains(value);

    /// <summary>What stands at a place that keeps no value of its own: <c>all[i]</c>, the variable of a <c>foreach</c>, <c>all.First()</c>.</summary>
    private int FreshElement(ITypeSymbol? type) => IsObject(type) ? MarkElement(Fresh()) : Fresh();
}
