namespace TrtcAnalyzers.Tests.Places;

/// <summary>Jumps, nested switches and assignments.</summary>
internal static class ExpressionRows
{
    public static readonly Row[] All =
    [
        // goto, nested switches, compound assignments
        Row.Body("7.3", """switch (e.EventId) { case {|TRTC1001:1003|}: switch (e.ParamOne) { case {|TRTC1002:1|}: goto case {|TRTC1002:2|}; case {|TRTC1002:2|}: break; } goto case {|TRTC1001:1001|}; case {|TRTC1001:1001|}: break; }"""),
        Row.Body("7.3", """switch (e.EventId.Value) { case {|TRTC1001:1003|}: goto case {|TRTC1001:0x3E9|}; case {|TRTC1001:0x3E9|}: goto default; default: goto case (ulong){|TRTC1001:1003|}; }"""),
        Row.Body("8", """var s = e.EventId switch { {|TRTC1001:1003|} => e.ParamOne switch { {|TRTC1002:1|} => "a", _ => "b" }, {|TRTC1001:1001|} => flag switch { true => a.AbnormalEventId switch { {|TRTC1001:1001|} => "", _ => "" }, _ => "" }, _ => "" };"""),
        Row.Body("8", """e.EventId = e.ParamOne switch { 1 => {|TRTC1001:1003|}, 2 => other.EventId switch { {|TRTC1001:1001|} => {|TRTC1001:1002|}, _ => {|TRTC1001:2001|} }, _ => null };"""),
        Row.Body("7.3", """e.EventId += 1003; e.EventId -= 1003; e.EventId |= 1003; e.EventId++; e.EventId <<= 1; e.EventId ^= 1003;"""),
        Row.Body("8", """e.EventId ??= {|TRTC1001:1003|}; var id = (e.EventId ??= {|TRTC1001:1001|}); if (id == {|TRTC1001:1002|}) { }"""),
        Row.Body("8", """ulong? id = null; id ??= {|TRTC1001:1003|}; e.EventId = id;"""),
        Row.Body("9", """e.EventId = flag ? {|TRTC1001:1003|} : flag ? {|TRTC1001:1001|} : null;"""),
        Row.Body("7.3", """e.EventId = (flag ? other.EventId : null) ?? {|TRTC1001:1003|};"""),
        Row.Body("9", """if ((flag ? e.EventId : other.EventId) == {|TRTC1001:1003|} || (flag ? e.EventId : other.EventId).Value == {|TRTC1001:1001|}) { }"""),
        Row.Body("9", """if ((flag ? e.EventId : {|TRTC1001:1000 + 3|}) == {|TRTC1001:1001|}) { }"""),
        Row.Body("7.3", """var v = (flag ? e : null)?.EventId ?? {|TRTC1001:1003|};"""),
        Row.Body("7.3", """var id = e.EventId ?? throw new Exception("1003"); if (id == {|TRTC1001:1003|}) { }"""),
        Row.Body("7.3", """if (e.EventId != null && e.EventId.HasValue && e.EventId.Value == {|TRTC1001:1003|}) { }"""),
        Row.Body("7.3", """for (var id = e.EventId; id == {|TRTC1001:1003|}; id = {|TRTC1001:1001|}) { } while (e.EventId is {|TRTC1001:1003|}) { } do { } while (e.EventId == {|TRTC1001:1003|});"""),
        Row.Body("8", """using var m = new System.IO.MemoryStream(1003); lock (e) { if (e.EventId == {|TRTC1001:1003|}) { } } checked { e.EventId = {|TRTC1001:1003|}; } unchecked { if ((int)e.EventId == {|TRTC1001:1003|}) { } }"""),
        Row.Types("7.3", """class S { public int Number { get; set; } public int[] All; const int Most = 5; void Put() { } } class B { void M(EventMessage e, S s, KeyValuePair<int, ulong> pair) { var n = (int)e.EventId.Value; n = s.Number; if (n == {|TRTC1001:1003|}) { } var id = e.EventId.Value; id = pair.Value; if (id == {|TRTC1001:1001|}) { } } }"""),
        Row.Types("7.3", """using static H.B0; namespace H { public static class B0 { [TrtcCatalog.TrtcEventId] public static int Current; } } class B { bool M() => Current == {|TRTC1001:1003|}; }"""),
    ];
}
