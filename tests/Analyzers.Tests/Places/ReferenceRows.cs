namespace TrtcAnalyzers.Tests.Places;

/// <summary>References, pointers and dynamic values.</summary>
internal static class ReferenceRows
{
    public static readonly Row[] All =
    [
        // ref locals, ref returns, in, out
        Row.Types("7.3", """class B { void M([TrtcEventId] ref int id, [TrtcEventId] in int other, [TrtcEventId] out int third) { ref int r = ref id; if (r == {|TRTC1001:1003|}) { } r = {|TRTC1001:1001|}; ref readonly int q = ref other; if (q == {|TRTC1001:1003|}) { } third = {|TRTC1001:1002|}; } }"""),
        Row.Types("7.3", """class B { void M([TrtcEventId] int[] ids) { ref int r = ref ids[0]; r = {|TRTC1001:1003|}; ref int c = ref (r == {|TRTC1001:1003|} ? ref ids[0] : ref ids[1]); c = {|TRTC1001:1002|}; } }"""),
        Row.Types("7.3", """class B { void M([TrtcEventId] int[] ids) { foreach (ref var i in ids.AsSpan()) i = {|TRTC1001:1001|}; } }""") with { EnumeratesSpan = true },
        Row.Types("11", """struct P { [TrtcEventId] public int Id; } class B { P[] _a; void M() { ref var p = ref _a[0]; p.Id = {|TRTC1001:1003|}; ref readonly var q = ref _a[1]; if (q.Id == {|TRTC1001:1001|}) { } scoped ref var s = ref p.Id; s = {|TRTC1001:1002|}; } }"""),

        // pointers and dynamic say nothing
        Row.Types("7.3", """class B { unsafe void M(EventMessage e) { ulong id = e.EventId.Value; ulong* p = &id; if (*p == 1003) { } p[0] = 1003; *p = 1001; } }"""),
        Row.Types("7.3", """struct P { [TrtcEventId] public ulong Id; } class B { unsafe void M(P x) { ulong* p = &x.Id; *p = 1003; fixed (ulong* q = new ulong[] { 1003 }) { *q = 1001; } ulong* s = stackalloc ulong[] { 1003 }; } }"""),
        Row.Types("9", """class B { unsafe void M(delegate*<int, int> f, [TrtcEventId] int id) { if (f(1003) == 1003 || f(id) == 1003) { } } }"""),
        Row.Types("7.3", """class B { void M(dynamic d, EventMessage e) { if (d.EventId == 1003 || d == 1003) { } d.EventId = 1003; dynamic f = e; f.EventId = 1003; dynamic g = e.EventId; if (g == 1003) { } d.Send(1003); if (e.EventId == d) { } e.EventId = d; } }"""),
        Row.Types("7.3", """class B { bool M(dynamic d, EventMessage e) => e.EventId == {|TRTC1001:1003|} && d.ParamOne == 7; }"""),
    ];
}
