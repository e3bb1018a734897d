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
    ];
}
