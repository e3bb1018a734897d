namespace TrtcAnalyzers.Tests.Places;

/// <summary>Patterns of every kind.</summary>
internal static class PatternRows
{
    public static readonly Row[] All =
    [
        // is, with everything
        Row.Body("9", """if (e.EventId is ({|TRTC1001:1003|}) or ({|TRTC1001:1001|})) { }"""),
        Row.Body("9", """if (e.EventId is not not {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e.EventId is > 1000 and not {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e.EventId is ulong and {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e.EventId is {} and {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e.EventId is var x1 and {|TRTC1001:1003|} && x1 is {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e is { EventId: not null and ({|TRTC1001:1003|} or {|TRTC1001:1001|}), ParamOne: null }) { }"""),
        Row.Body("9", """if (e is EventMessage { EventId: {|TRTC1001:1003|} } or { EventId: {|TRTC1001:1001|} }) { }"""),
        Row.Body("8", """if (e is { EventId: { } q } && q is {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e is not { EventId: {|TRTC1001:1003|} }) { }"""),
        Row.Body("9", """if (e.EventId.Value is {|TRTC1001:1003|} or {|TRTC1001:0x3E9|}) { }"""),
        Row.Body("7.3", """if ((object)e.EventId is {|TRTC1001:1003UL|}) { }"""),
        Row.Body("11", """if (x is { AbnormalEventList.Length: 1003 } or { AbnormalEventList: [_, { AbnormalEventId: {|TRTC1001:1001|} }] }) { }"""),
        Row.Body("11", """if (new[] { e.EventId, other.EventId } is [{|TRTC1001:1003|}, {|TRTC1001:1001|}]) { }"""),
        Row.Body("11", """if (new[] { e, other } is [{ EventId: {|TRTC1001:1003|} }, ..]) { }"""),
        Row.Body("11", """ulong?[] ids = { e.EventId }; if (ids is [{|TRTC1001:1003|}, ..]) { }"""),
        Row.Body("11", """if (new List<ulong?> { e.EventId } is [{|TRTC1001:1003|}]) { }"""),
        Row.Body("8", """var d = new Dictionary<ulong, int> { [e.EventId.Value] = 1003 }; foreach (var pair in d) if (pair is { Key: {|TRTC1001:1003|}, Value: 1003 } || pair is ({|TRTC1001:1001|}, 1003)) { }"""),
    ];
}
