namespace TrtcAnalyzers.Tests.Places;

/// <summary>Tuples, and switches on them.</summary>
internal static class TupleRows
{
    public static readonly Row[] All =
    [
        // switch on a tuple, tuples in locals and lists
        Row.Body("8", """switch (e.EventId, e.ParamOne, flag) { case ({|TRTC1001:1003|}, {|TRTC1002:1|}, true): break; case ({|TRTC1001:4001|}, _, _) when flag: break; }"""),
        Row.Body("9", """switch ((e.EventId, a.AbnormalEventId)) { case ({|TRTC1001:1003|} or {|TRTC1001:1001|}, not {|TRTC1001:1001|}): break; }"""),
        Row.Body("8", """var t = (e.EventId, flag); switch (t) { case ({|TRTC1001:1003|}, true): break; }"""),
        Row.Body("8", """var t = (Id: e.EventId, Flag: flag); if (t.Id == {|TRTC1001:1003|} || t.Item1 == {|TRTC1001:1001|} || t is ({|TRTC1001:1002|}, true)) { }"""),
        Row.Body("7.3", """(ulong? Id, bool F) t = ({|TRTC1001:1003|}, true); e.EventId = t.Id;"""),
        Row.Body("7.3", """var t = (e.EventId, other.EventId); var (p, q) = t; if (p == {|TRTC1001:1003|} || q == {|TRTC1001:1001|}) { }"""),
        Row.Body("7.3", """var list = new List<(ulong? Id, string Name)> { ({|TRTC1001:1003|}, "1003") }; foreach (var (id, name) in list) if (e.EventId == id) { }"""),
        Row.Body("7.3", """var list = new (ulong? Id, string Name)[] { ({|TRTC1001:1003|}, "1003") }; foreach (var p in list) if (e.EventId == p.Id) { }"""),
        Row.Body("7.3", """var t = (e.EventId, 5); if ((((ulong? Id, long N))t).Id == {|TRTC1001:1003|} || (((ulong? Id, long N))t).N == 1003) { }"""),

        // tuples in tuples: each number by itself
        Row.Body("7.3", """var t = (e, (e.EventId, 5)); if (t.Item2.EventId == {|TRTC1001:1003|} || t.Item2.Item1 == {|TRTC1001:1001|} || t.Item2.Item2 == 1003) { }"""),
        Row.Body("7.3", """var t = (e.Time, (e.EventId, e.Time)); var (p, (q, r)) = t; if (q == {|TRTC1001:1003|} || p == 1003 || r == 1003) { } (p, (q, r)) = (1003, ({|TRTC1001:1001|}, 1003));"""),
        Row.Body("7.3", """(int n, (ulong? id, int m) inner) t = (1003, ({|TRTC1001:1003|}, 1003)); e.EventId = t.inner.id; t = (1001, ({|TRTC1001:1001|}, 1001)); t.inner = ({|TRTC1001:1001|}, 1001); t.inner.id = {|TRTC1001:1002|}; t.n = 1003;"""),
        Row.Body("7.3", """foreach (var (p, (q, r)) in new (ulong?, (ulong?, int))[] { (e.Time, (e.EventId, 1003)), (1003, ({|TRTC1001:1001|}, 1001)) }) if (q == {|TRTC1001:1003|} || p == 1003 || r == 1003) { }"""),
        Row.Body("7.3", """var list = new List<(string, (ulong? Id, int N))> { ("1003", ({|TRTC1001:1003|}, 1003)) }; if (list[0].Item2.Id == e.EventId || list.First().Item2.N == 1003) { }"""),
        Row.Body("8", """if ((e.Time, (e.EventId, 5)) is (1003, ({|TRTC1001:1003|}, 1003))) { } var t = (flag, (e.EventId, (5, a.AbnormalEventId))); if (t is (true, ({|TRTC1001:1003|}, (1003, {|TRTC1001:1001|})))) { }"""),
        Row.Body("8", """switch (e.Time, (e.EventId, flag)) { case (1003, ({|TRTC1001:1003|}, true)): break; case (_, var (id, _)) when id == {|TRTC1001:1001|}: break; }"""),
        Row.Body("7.3", """if ((e.Time, (e.EventId, 5)) == (1003, ({|TRTC1001:1003|}, 1003))) { } var t = (5, (e.EventId, 5)); if (t != (1003, ({|TRTC1001:1003|}, 1003)) || (1003, ({|TRTC1001:1001|}, 1003)) == t || (flag, t) == (true, (1003, ({|TRTC1001:1002|}, 1003)))) { }"""),
        Row.Body("8", """var t = (Id: e.EventId, Inner: (Id: a.AbnormalEventId, N: 5)); if (t is { Id: {|TRTC1001:1003|} } || t is { Inner: { Id: {|TRTC1001:1001|}, N: 1003 } } || (Id: e.EventId, N: 5) is { Id: {|TRTC1001:1001|}, N: 1003 }) { }"""),
        Row.Body("10", """var t = (Id: e.EventId, Inner: (Id: a.AbnormalEventId, N: 5)); if (t is { Inner.Id: {|TRTC1001:1001|} } or { Inner.N: 1003 }) { }"""),
        Row.Body("8", """var d = new Dictionary<(ulong? Id, int N), string> { [({|TRTC1001:1003|}, 1003)] = "1003" }; foreach (var ((id, n), name) in d) if (id == e.EventId || n == 1003) { }"""),
    ];
}
