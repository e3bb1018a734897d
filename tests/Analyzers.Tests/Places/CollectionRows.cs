namespace TrtcAnalyzers.Tests.Places;

/// <summary>Arrays, lists, sets, spans and immutable collections.</summary>
internal static class CollectionRows
{
    public static readonly Row[] All =
    [
        // looked up in collections
        Row.Body("7.3", """if (new HashSet<ulong>(new ulong[] { {|TRTC1001:1003|} }).Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (new SortedSet<ulong> { {|TRTC1001:1003|} }.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (System.Collections.Immutable.ImmutableList.Create({|TRTC1001:1003UL|}).Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (System.Collections.Immutable.ImmutableHashSet.Create<ulong>({|TRTC1001:1003|}, {|TRTC1001:1001|}).Contains(e.EventId.Value)) { }"""),
        Row.Body("12", """System.Collections.Immutable.ImmutableArray<ulong> ids = [{|TRTC1001:1003|}]; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("12", """System.Collections.Immutable.ImmutableArray<ulong> ids = [{|TRTC1001:1003|}]; ids = ids.Add({|TRTC1001:1001|}); if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var ids = new ulong[] { {|TRTC1001:1003|} }.ToHashSet(); if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var ids = new List<ulong> { {|TRTC1001:1003|} }.ToArray(); if (Array.Exists(ids, i => i == e.EventId)) { }"""),
        Row.Body("7.3", """var ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Any(i => i == e.EventId)) { }"""),
        Row.Body("7.3", """var ids = new List<ulong> { {|TRTC1001:1003|} }; ids.RemoveAll(i => i == e.EventId);"""),
        Row.Body("7.3", """if (((IEnumerable<ulong>)new ulong[] { {|TRTC1001:1003|} }).Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (Enumerable.Empty<ulong>().Append({|TRTC1001:1003UL|}).Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (Enumerable.Repeat({|TRTC1001:1003UL|}, 5).Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (Enumerable.Range(1001, 1003).Contains((int)e.EventId.Value)) { }"""),
        Row.Body("7.3", """ICollection<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """IReadOnlySet<ulong> ids = new HashSet<ulong> { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var q = new Queue<ulong>(); q.Enqueue({|TRTC1001:1003|}); if (q.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var q = new Stack<ulong>(); q.Push({|TRTC1001:1003|}); if (q.Peek() == e.EventId) { }"""),
        Row.Body("7.3", """var l = new LinkedList<ulong>(); l.AddLast({|TRTC1001:1003|}); if (l.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var d = new System.Collections.Concurrent.ConcurrentDictionary<ulong, string>(); d.TryAdd({|TRTC1001:1003|}, ""); d.TryAdd(e.EventId.Value, "");"""),
        Row.Body("13", """if (System.Collections.Frozen.FrozenSet.Create({|TRTC1001:1003UL|}).Contains(e.EventId.Value)) { }"""),
        Row.Body("12", """System.Collections.Frozen.FrozenSet<ulong> ids = [{|TRTC1001:1003|}]; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var d = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<ulong, int> { [{|TRTC1001:1003|}] = 1003 }); if (d.ContainsKey(e.EventId.Value)) { }"""),
        Row.Body("7.3", """ReadOnlySpan<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """Span<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """Memory<ulong> ids = new ulong[] { {|TRTC1001:1003|} }; if (ids.Span.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var ids = new ulong[] { {|TRTC1001:1003|} }.AsSpan(); if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (new ulong[] { {|TRTC1001:1003|} }.AsSpan().IndexOf(e.EventId.Value) >= 0) { }"""),
        Row.Body("7.3", """var ids = new ReadOnlySpan<ulong>(new ulong[] { {|TRTC1001:1003|} }); if (ids.Contains(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (Array.BinarySearch(new ulong[] { {|TRTC1001:1001|}, {|TRTC1001:1003|} }, e.EventId.Value) >= 0) { }"""),
        Row.Body("7.3", """var i = Array.FindIndex(new[] { e }, m => m.EventId == {|TRTC1001:1003|});"""),
        Row.Body("7.3", """if (new[] { 1003, 1001 }.Contains(e.EventId.Value.GetHashCode())) { }"""),
        Row.Body("7.3", """if (new int[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} }.Contains((int)e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (new ulong?[] { {|TRTC1001:1003|} }.Contains(e?.EventId)) { }"""),
        Row.Body("7.3", """if (new long[] { {|TRTC1001:1003|} }.Contains(Convert.ToInt64(e.EventId))) { }"""),
        Row.Body("12", """if (new HashSet<ulong?>([{|TRTC1001:1003|}, null]).Contains(e.EventId)) { }"""),
        Row.Body("7.3", """if (new ulong[,] { { 1003 } }[0, 0] == e.Time) { }"""),
        Row.Body("7.3", """var ids = new ulong[,] { { {|TRTC1001:1003|}, {|TRTC1001:1001|} } }; if (ids[0, 0] == e.EventId) { }"""),
        Row.Body("7.3", """var ids = new ulong[][] { new ulong[] { {|TRTC1001:1003|} } }; if (ids[0][0] == e.EventId) { }"""),
        Row.Body("7.3", """if (e.EventId.Value.CompareTo(1003) == 0 || Comparer<ulong?>.Default.Compare(e.EventId, 1003) == 0 || Nullable.Compare(e.EventId, 1003UL) == 0) { }"""),
        Row.Types("7.3", """class Bag<T> : IEnumerable<T> { public void Add(T item) { } public T Top => default; public T Peek() => default; public IEnumerator<T> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; } class B { void M(EventMessage e) { var bag = new Bag<ulong?> { e.EventId, {|TRTC1001:1003|} }; if (bag.Peek() == {|TRTC1001:1001|} || bag.Top == {|TRTC1001:1002|}) { } } }"""),
    ];
}
