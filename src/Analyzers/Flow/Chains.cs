using System.Collections;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Many lists that only grow, in one array: a list is the number of its last item, 0 while it is empty. Most lists of a body have one item or
/// none, and an object for each of them would be most of what the analysis costs.
/// </summary>
internal sealed class Chains<T>
{
    // Each item knows the next one of its list, and the last one knows the first.
    private readonly List<(T Item, int Next)> _items = [default];

    public void Clear()
    {
        _items.Clear();
        _items.Add(default);
    }

    /// <summary>Adds an item at the end of a list.</summary>
    public void Add(ref int list, T item)
    {
        var added = _items.Count;
        if (list == 0)
        {
            _items.Add((item, added));
        }
        else
        {
            var last = _items[list];
            _items.Add((item, last.Next));
            _items[list] = (last.Item, added);
        }

        list = added;
    }

    public Chain Of(int list) => new(_items, list);

    /// <summary>The items of one list, in the order in which they were added.</summary>
    internal readonly struct Chain(List<(T Item, int Next)> items, int last) : IEnumerable<T>
    {
        public bool IsEmpty => last == 0;

        public Enumerator GetEnumerator() => new(items, last);

        IEnumerator<T> IEnumerable<T>.GetEnumerator()
        {
            foreach (var item in this)
                yield return item;
        }

        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

        public bool Contains(T item)
        {
            foreach (var other in this)
            {
                if (EqualityComparer<T>.Default.Equals(other, item))
                    return true;
            }

            return false;
        }
    }

    internal struct Enumerator
    {
        private readonly List<(T Item, int Next)> _items;
        private readonly int _last;
        private int _current;
        private bool _isDone;

        public Enumerator(List<(T Item, int Next)> items, int last)
        {
            _items = items;
            _last = last;
            _current = last;
            _isDone = last == 0;
        }

        public readonly T Current => _items[_current].Item;

        public bool MoveNext()
        {
            if (_isDone)
                return false;
            _current = _items[_current].Next;
            _isDone = _current == _last;
            return true;
        }
    }
}
