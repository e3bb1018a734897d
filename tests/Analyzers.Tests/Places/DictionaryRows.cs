namespace TrtcAnalyzers.Tests.Places;

/// <summary>Dictionaries whose keys are IDs.</summary>
internal static class DictionaryRows
{
    public static readonly Row[] All =
    [
        // dictionaries
        Row.Body("7.3", """var d = new Dictionary<ulong, string> { { {|TRTC1001:1003|}, "1003" }, { {|TRTC1001:1001|}, "" } }; if (d.ContainsKey(e.EventId.Value)) { } d[{|TRTC1001:1002|}] = ""; d.Add({|TRTC1001:2001|}, ""); d.Remove({|TRTC1001:2002|}, out _); d.TryAdd({|TRTC1001:2003|}, "");"""),
        Row.Body("7.3", """var d = new Dictionary<int, Action<EventMessage>> { [{|TRTC1001:1003|}] = m => { }, [{|TRTC1001:1001|}] = null }; d[(int)e.EventId](e);"""),
        Row.Body("7.3", """var d = new Dictionary<ulong, string> { [{|TRTC1001:1003|}] = "" }; var s = d.GetValueOrDefault(e.EventId.Value); var t = CollectionExtensions.GetValueOrDefault(d, {|TRTC1001:1001UL|}, "1001");"""),
        Row.Body("7.3", """IDictionary<ulong, int> d = new Dictionary<ulong, int> { [{|TRTC1001:1003|}] = 1003 }; foreach (var kv in d) if (kv.Key == e.EventId && kv.Value == 1003) { }"""),
        Row.Body("7.3", """IReadOnlyDictionary<ulong, int> d = new Dictionary<ulong, int> { [{|TRTC1001:1003|}] = 1003 }; if (d.Keys.Contains(e.EventId.Value) || d.Values.Contains(1003)) { }"""),
        Row.Body("7.3", """var d = new Dictionary<ulong, ulong> { [{|TRTC1001:1003|}] = 1003 }; var v = d[e.EventId.Value]; if (v == 1003) { }"""),
        Row.Body("7.3", """var d = new[] { e }.GroupBy(m => m.EventId); foreach (var g in d) if (g.Key == {|TRTC1001:1003|}) { }"""),
        Row.Body("7.3", """var d = new[] { e }.ToLookup(m => m.EventId); if (d.Contains({|TRTC1001:1003UL|}) || d[{|TRTC1001:1001|}].Any()) { }"""),
        Row.Body("7.3", """var d = new[] { e }.GroupBy(m => m.EventId).ToDictionary(g => g.Key.Value, g => g.Count()); if (d.TryGetValue({|TRTC1001:1003|}, out var n) && n == 1003) { }"""),
        Row.Body("7.3", """foreach (var (id, count) in new[] { e }.CountBy(m => m.EventId)) if (id == {|TRTC1001:1003|} && count == 1003) { }"""),
        Row.Body("7.3", """var d = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC1002:1|})] = "x" }; Do(d[(e.EventId.Value, e.ParamOne.Value)]);"""),
        Row.Body("7.3", """var d = new Dictionary<ulong, string>(new[] { new KeyValuePair<ulong, string>({|TRTC1001:1003|}, "1003"), KeyValuePair.Create({|TRTC1001:1001UL|}, "") }); if (d.ContainsKey(e.EventId.Value)) { }"""),
        Row.Body("9", """var list = new List<KeyValuePair<ulong, string>> { new({|TRTC1001:1003|}, "1003") }; foreach (var kv in list) if (kv.Key == e.EventId) { }"""),
        Row.Body("7.3", """var d = new SortedList<ulong, int>(); d.Add({|TRTC1001:1003|}, 1003); if (d.IndexOfKey(e.EventId.Value) == 1003) { }"""),
        Row.Body("7.3", """var d = System.Collections.Immutable.ImmutableDictionary<ulong, int>.Empty.Add({|TRTC1001:1003|}, 1003).SetItem({|TRTC1001:1001|}, 1001); if (d.ContainsKey(e.EventId.Value)) { }"""),
        Row.Body("7.3", """var d = System.Collections.Immutable.ImmutableDictionary.CreateRange(new Dictionary<ulong, int> { [{|TRTC1001:1003|}] = 1003 }); if (d[e.EventId.Value] == 1003) { }"""),
        Row.Body("7.3", """ref var slot = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(new Dictionary<ulong, int> { [{|TRTC1001:1003|}] = 1003 }, e.EventId.Value, out _); slot = 1003;"""),

        // what an annotated dictionary holds for its keys is not said
        Row.Types("7.3", """class B { [TrtcEventId] public Dictionary<int, int> Counts { get; } = new Dictionary<int, int> { [{|TRTC1001:1003|}] = 1003 }; void M([TrtcEventId] IDictionary<int, int> given) { if (Counts[{|TRTC1001:1003|}] == 1003 || Counts.TryGetValue({|TRTC1001:1001|}, out var n) && n == 1003 || Counts.ContainsValue(1003) || given.Values.Contains(1003)) { } Counts[{|TRTC1001:1001|}] = 1003; given.Add({|TRTC1001:1003|}, 1003); foreach (var pair in Counts) if (pair.Key == {|TRTC1001:1003|} && pair.Value == 1003) { } } }"""),
        Row.Types("7.3", """class B { [TrtcEventId] Dictionary<string, int> _byName = new Dictionary<string, int> { ["network"] = 1003 }; bool M() => _byName["network"] == 1003 || _byName.ContainsValue(1001); }"""),
        Row.Types("7.3", """class B { [TrtcEventId] Dictionary<int, List<int>> _counts = new Dictionary<int, List<int>> { [{|TRTC1001:1003|}] = new List<int> { 1003 } }; bool M() => _counts[{|TRTC1001:1003|}].Contains(1003); }"""),
    ];
}
