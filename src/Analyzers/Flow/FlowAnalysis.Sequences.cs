using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Sequences: what their clauses say of the elements, and what a loop or First gets of that.
internal sealed partial class FlowAnalysis
{
    /// <summary>What is known of every element of a sequence.</summary>
    internal sealed class Elements(FlowState state, Val element, bool isBuffered = false)
    {
        /// <summary>Whether all elements are asked for before anybody gets the first one.</summary>
        public bool IsBuffered { get; } = isBuffered;

        public FlowState State { get; } = state;

        public Val Element { get; } = element;

        /// <summary>When the elements were put into a list, which anybody may change from then on; 0 where they are worked out while they are read.</summary>
        public int StoredAt { get; private init; }

        // Of the state at that time.
        private int Epoch { get; init; }

        /// <summary>Of the elements of a group, the numbers that its key stands for in them, and those that it has; null where they are in no group.</summary>
        public IReadOnlyDictionary<int, int>? Keys { get; private init; }

        /// <summary>The same of a sequence that is there from now on.</summary>
        public Elements Of(FlowState now, int storedAt) =>
            storedAt == StoredAt
                ? this
                : new Elements(State, Element, IsBuffered) { StoredAt = storedAt, Epoch = now.Epoch, Keys = Keys };

        /// <summary>The same of the elements of one of the groups, from now on.</summary>
        public Elements In(FlowState now, int storedAt, IReadOnlyDictionary<int, int> keys, Val element) =>
            new(State, element, isBuffered: true) { StoredAt = storedAt, Epoch = now.Epoch, Keys = keys };

        /// <summary>Whether it still is what it was: nothing else has run since it was stored, and nothing was written.</summary>
        public bool IsCurrent(FlowState now) => StoredAt == 0 || Epoch == now.Epoch && now.LastCall <= StoredAt && now.LastWrite <= StoredAt;
    }

    // new { Key = new { Message = m } }
    private const int DeepestElement = 3;

    private Elements? ElementsOf(int sequence) =>
        _state is { } state && _work.Sequences.TryGetValue(sequence, out var elements) && elements.IsCurrent(state)
            ? elements.Keys is { } keys ? ElementsOf(elements, keys) : elements
            : null;

    /// <summary>What a call says of the elements of the sequence that it gives; null where it says nothing.</summary>
    /// <param name="call">The call.</param>
    /// <param name="given">What is known of the elements that it is given.</param>
    /// <param name="clause">What its lambda leaves behind.</param>
    /// <param name="other">What is known of the elements of another sequence that it is given.</param>
    private Elements? ElementsFrom(IInvocationOperation call, Elements? given, Clause clause, Elements? other)
    {
        switch (ForeignQueries.NameOf(call.TargetMethod))
        {
            case var name when ForeignQueries.HandsOn(name):
                return given;
            case "Where" or "TakeWhile":
                return clause.Kept;
            case "Select":
                return clause.Made;
            case "SelectMany":
                // What the only lambda makes is a sequence itself.
                return call.Arguments.Length > 2
                    ? clause.Made
                    : clause.Made is { Element.Number: var inner }
                        && _work.Sequences.TryGetValue(inner, out var elements)
                        && elements.StoredAt == 0
                            ? elements
                            : null;
            case "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending" or "Reverse" or "TakeLast" or "SkipLast":
                return Buffered(clause.Seen);
            case "Skip" or "Take" or "SkipWhile" or "Distinct" or "DistinctBy" or "AsEnumerable" or "AsQueryable":
                return clause.Seen;
            case "ToList" or "ToArray" or "ToHashSet":
                return Stored(clause.Seen);
            case "FindAll":
                return Stored(clause.Kept);
            case "GroupBy" when KeysFrom(call, clause) is { } keys:
                return Grouped(call.Type, keys, clause.Element);
            case "Concat" when clause.Seen is { StoredAt: 0 } first && other is { StoredAt: 0 }:
                return OneOf(first, other);
            default:
                return null;
        }
    }

    private static Elements? Buffered(Elements? elements) => elements is null ? null : new Elements(elements.State, elements.Element, isBuffered: true);

    private Elements? Stored(Elements? elements)
    {
        if (elements is null || _state is null)
            return null;
        // It has a name in the list now.
        _work.Fresh.Remove(elements.Element.Number);
        return Buffered(elements)!.Of(_state, _clock);
    }

    // What is known of the elements of both is known of each of them.
    private Elements OneOf(Elements first, Elements second)
    {
        var (one, other) = (first.Element.Number, second.Element.Number);
        var element = _values.Add(SetOf(one, first.State).Union(SetOf(other, second.State)));
        var around = _state;
        _state = StartOfFunction();
        foreach (var original in _values.CellsOf(one))
        {
            if (HoldsObject(original)
                || Known(original, first.State) is not (not 0 and var left)
                || Known(original.Of(other), second.State) is not (not 0 and var right))
            {
                continue;
            }

            var cell = original.Of(element);
            var value = _values.Add(SetOf(left, first.State).Union(SetOf(right, second.State)));
            _state = _state.With(cell, new Slot(value, _clock));
            _values.AddCell(cell, value);
        }

        var both = new Elements(_state, new Val(element), first.IsBuffered || second.IsBuffered);
        _state = around;
        return both;
    }

    /// <summary>The value that the variable of a loop over a sequence gets.</summary>
    private int TakeElement(IForEachLoopOperation loop, ILocalSymbol variable, int sequence, Elements? elements, RegionEffects effects)
    {
        // While somebody waits for the next element, others run.
        if (_state is null || elements is null || loop.IsAsynchronous && elements.StoredAt != 0)
            return Fresh();
        var calls = effects.Calls || loop.IsAsynchronous;
        // What is known of an object was found out before the first pass over the body.
        if (elements.IsBuffered && HoldsObject(Cell.Variable(variable))
            && (effects is { WritesAnything: true } or { Written.Count: > 0 } || calls && effects is { HandedOut.Count: > 0 } or { ReadsElements: true }))
        {
            return Fresh();
        }

        // A list that is not made for the loop alone: the body may put something else into it.
        if (elements.StoredAt != 0 && MeetingCollector.Unconverted(loop.Collection) is not (IInvocationOperation or IAwaitOperation)
            && (effects.WritesAnything || effects.WritesElements || effects.Calls && (_scan.HasCaptures || IsShared(sequence, _state))))
        {
            return Fresh();
        }

        return AnotherElement(elements, mayBeAbsent: false).Number;
    }
}
