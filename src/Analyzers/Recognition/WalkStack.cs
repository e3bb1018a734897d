namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What a walk is inside of, the innermost last. Its last element is changed where it is; a <see cref="Stack{T}"/> copies it out and in, which for
/// enumerators is much of what a walk costs.
/// </summary>
internal sealed class WalkStack<T>
{
    // One that has grown beyond this is of code that nests very deep, and is not kept.
    private const int MostKept = 1024;

    private T[] _items = new T[32];

    public int Count { get; private set; }

    /// <summary>The last element. Good until another one is added.</summary>
    public ref T Last => ref _items[Count - 1];

    public void Push(in T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }

    /// <summary>Takes the last element away, and holds on to nothing of it.</summary>
    public void Pop() => _items[--Count] = default!;

    /// <summary>Holds on to nothing of what is in it, and to no more room than most walks need.</summary>
    public void Clear()
    {
        if (_items.Length > MostKept)
            _items = new T[32];
        else
            Array.Clear(_items, 0, Count);
        Count = 0;
    }
}
