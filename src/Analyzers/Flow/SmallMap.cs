using System.Collections.Immutable;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// An immutable map that is made for a handful of entries: they stand in an array, which is copied for a change. What does not fit goes into a tree, all
/// at once, so that a map of any size costs no more than the tree does.
/// </summary>
internal sealed class SmallMap<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    private const int Most = 12;

    public static readonly SmallMap<TKey, TValue> Empty = new([], 0, ImmutableDictionary<TKey, TValue>.Empty);

    // The newer entries; they hide those of the tree. One that is gone, a bit for each, hides what the tree still has.
    private readonly Entry[] _recent;
    private readonly int _gone;
    private readonly ImmutableDictionary<TKey, TValue> _rest;

    private SmallMap(Entry[] recent, int gone, ImmutableDictionary<TKey, TValue> rest)
    {
        _recent = recent;
        _gone = gone;
        _rest = rest;
    }

    public bool TryGetValue(in TKey key, out TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            value = _recent[index].Value;
            return !IsGone(index);
        }

        if (!_rest.IsEmpty)
            return _rest.TryGetValue(key, out value!);
        value = default!;
        return false;
    }

    public SmallMap<TKey, TValue> SetItem(in TKey key, TValue value) => With(new Entry(key, value), isGone: false);

    public SmallMap<TKey, TValue> Remove(in TKey key)
    {
        if (!_rest.IsEmpty && _rest.ContainsKey(key))
            return With(new Entry(key, default!), isGone: true);
        var index = IndexOf(key);
        if (index < 0)
            return this;
        if (_recent.Length == 1)
            return _rest.IsEmpty ? Empty : new SmallMap<TKey, TValue>([], 0, _rest);
        var fewer = new Entry[_recent.Length - 1];
        Array.Copy(_recent, fewer, index);
        Array.Copy(_recent, index + 1, fewer, index, fewer.Length - index);

        // The bits behind move up with their entries.
        var below = (1 << index) - 1;
        return new SmallMap<TKey, TValue>(fewer, (_gone & below) | ((_gone >> 1) & ~below), _rest);
    }

    private bool IsGone(int index) => (_gone & (1 << index)) != 0;

    private SmallMap<TKey, TValue> With(in Entry entry, bool isGone)
    {
        var index = IndexOf(entry.Key);
        if (index < 0 && _recent.Length == Most)
            return new SmallMap<TKey, TValue>([entry], isGone ? 1 : 0, Settled());
        var more = new Entry[index < 0 ? _recent.Length + 1 : _recent.Length];
        Array.Copy(_recent, more, _recent.Length);
        var place = index < 0 ? _recent.Length : index;
        more[place] = entry;
        return new SmallMap<TKey, TValue>(more, isGone ? _gone | (1 << place) : _gone & ~(1 << place), _rest);
    }

    private ImmutableDictionary<TKey, TValue> Settled()
    {
        var all = _rest.ToBuilder();
        for (var i = 0; i < _recent.Length; i++)
        {
            if (IsGone(i))
                all.Remove(_recent[i].Key);
            else
                all[_recent[i].Key] = _recent[i].Value;
        }

        return all.ToImmutable();
    }

    private int IndexOf(in TKey key)
    {
        for (var i = 0; i < _recent.Length; i++)
        {
            if (_recent[i].Key.Equals(key))
                return i;
        }

        return -1;
    }

    private readonly record struct Entry(TKey Key, TValue Value);
}
