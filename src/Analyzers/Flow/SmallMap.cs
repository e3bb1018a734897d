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

    public static readonly SmallMap<TKey, TValue> Empty = new([], ImmutableDictionary<TKey, TValue>.Empty);

    // The newer entries; they hide those of the tree. One that is gone hides what the tree still has.
    private readonly Entry[] _recent;
    private readonly ImmutableDictionary<TKey, TValue> _rest;

    private SmallMap(Entry[] recent, ImmutableDictionary<TKey, TValue> rest)
    {
        _recent = recent;
        _rest = rest;
    }

    public bool TryGetValue(in TKey key, out TValue value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            value = _recent[index].Value;
            return !_recent[index].IsGone;
        }

        if (!_rest.IsEmpty)
            return _rest.TryGetValue(key, out value!);
        value = default!;
        return false;
    }

    public SmallMap<TKey, TValue> SetItem(in TKey key, TValue value) => With(new Entry(key, value, IsGone: false));

    public SmallMap<TKey, TValue> Remove(in TKey key)
    {
        if (!_rest.IsEmpty && _rest.ContainsKey(key))
            return With(new Entry(key, default!, IsGone: true));
        var index = IndexOf(key);
        if (index < 0)
            return this;
        if (_recent.Length == 1)
            return _rest.IsEmpty ? Empty : new SmallMap<TKey, TValue>([], _rest);
        var fewer = new Entry[_recent.Length - 1];
        Array.Copy(_recent, fewer, index);
        Array.Copy(_recent, index + 1, fewer, index, fewer.Length - index);
        return new SmallMap<TKey, TValue>(fewer, _rest);
    }

    private SmallMap<TKey, TValue> With(Entry entry)
    {
        var index = IndexOf(entry.Key);
        if (index < 0 && _recent.Length == Most)
            return new SmallMap<TKey, TValue>([entry], Settled());
        var more = new Entry[index < 0 ? _recent.Length + 1 : _recent.Length];
        Array.Copy(_recent, more, _recent.Length);
        more[index < 0 ? _recent.Length : index] = entry;
        return new SmallMap<TKey, TValue>(more, _rest);
    }

    private ImmutableDictionary<TKey, TValue> Settled()
    {
        var all = _rest.ToBuilder();
        foreach (var (key, value, isGone) in _recent)
        {
            if (isGone)
                all.Remove(key);
            else
                all[key] = value;
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

    private readonly record struct Entry(TKey Key, TValue Value, bool IsGone);
}
