namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Who else can reach a message: what is nobody else's outlasts calls and writes, and what got into other hands does not.</summary>
public class FlowSharingTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // A second variable is no other hand
    [InlineData("EventMessage m; m = e; if (m.EventId == 1003) { Do(\"x\"); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("EventMessage m; (m, _) = (e, 1); if (m.EventId == 1003) { Do(\"x\"); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (e.EventId == 1003) { _ = other; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (e.EventId == 1003) { _ = e; Do(\"x\"); if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (e.EventId == 1001) return; EventMessage last = null; while (flag) { if (e.EventId == 1003) { Do(\"x\"); if (e.ParamOne == {|TRTC2001:7|}) { } } last = e; }")]
    [InlineData("EventMessage m = e, n = other; while (flag) { if (m.EventId == 1003) { Do(n); if (m.ParamOne == {|TRTC2001:7|}) { } } m = new EventMessage(); n = new EventMessage(); }")]
    [InlineData("ulong? id; if (flag) { id = e.EventId; Do(\"x\"); } else { id = e.EventId; } if (id == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { } var all = new EventMessage[1]; (all[flag switch { _ => throw new Exception() }], _) = (e, 1);")]
    [InlineData("if (e.EventId != 1003) { using var s = new System.IO.MemoryStream(); return; } if (e.ParamOne == {|TRTC2001:7|}) { }")]
    // Writes elsewhere
    [InlineData("if (e.EventId == 1003) { int.TryParse(\"\", out _); if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var m = new EventMessage { EventId = 1003 }; other.EventId = 4003; if (m.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("dynamic d = new object(); if (e.EventId == 1003) { d.Name = 1; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("dynamic d = new object(); if (e.EventId == 1003) { d[0] = 1; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var numbers = new List<int> { 1 }; if (e.EventId == 1003) { numbers[^1] = 2; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var numbers = new int[2]; var i = Math.Abs(1); if (e.EventId == 1003) { numbers[i] = 1; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var all = new EventMessage[2]; var i = Math.Abs(1); all[i] = other; if (all[0].EventId == 1003) { other.Type = 1; if (all[0].ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Reports(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("class H { public EventMessage Message { get; set; } } static void Other() { } void Run(H h) { if (h.Message.EventId == 1003) { Other(); if (h.Message.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("static bool Find(out EventMessage m) { m = null; return true; } static void Other() { } void Run(EventMessage e) { var m = e; Find(out e); if (m.EventId == 1003) { Other(); if (m.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("static EventMessage s_e; static void Other() { } static void Run(EventMessage other) { Other(); if (s_e.EventId == 1003) { other.Type = 1; if (s_e.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("static EventMessage s_e; static void Send() { } static void Run() { s_e.EventId = 1003; s_e.ParamOne = {|TRTC2001:7|}; Send(); s_e.ParamOne = 1; Send(); }")]
    [InlineData("EventMessage _e; void Run() { if (_e.EventId == 1003) { foreach (var i in new[] { 1, 2 }) { if (_e.ParamOne == {|TRTC2001:7|}) { } } } }")]
    [InlineData("EventMessage _e; void Run(int n) { if (_e.EventId == 1003) { var v = new Version(n, 1); var w = new Version(\"1.0\"); if (_e.ParamOne == {|TRTC2001:7|}) { } } }")]
    // Another function's variables have nothing to do with it
    [InlineData("static void Other() { } void Run(EventMessage e, EventMessage other, bool flag) { var n = 0; Action count = () => n++; if (e.EventId == 1003) { while (flag) { if (e.ParamOne == {|TRTC2001:7|}) { } var last = e; last = other; Other(); } } }")]
    [InlineData("static void Other() { } void Run(EventMessage e, EventMessage last, bool flag) { var n = 0; Action count = () => n++; if (e.EventId == 1003) { while (flag) { if (e.ParamOne == {|TRTC2001:7|}) { } last = e; Other(); } } }")]
    [InlineData("volatile int _n; void Run(EventMessage e) { if (e.EventId == 1003) { _n = 1; if (e.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("int _n; int Next { get => _n; set => _n = value + 1; } void Run(EventMessage e) { if (e.EventId == 1003) { Next = 1; if (e.ParamOne == {|TRTC2001:7|}) { } } }")]
    public Task Reports_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("if (e.EventId == 1003) { var t = new Tuple<EventMessage, int>(e, 1); if (e.ParamOne == 7) { } }")]
    [InlineData("ref var r = ref e; if (r.EventId == 1003) { e = other; if (r.ParamOne == 7) { } }")]
    [InlineData("ref var r = ref e; if (r.EventId == 1003) { while (flag) { if (r.ParamOne == 7) { } e = other; } }")]
    [InlineData("EventMessage last = null; Action change = () => last.EventId = 4008; while (flag) { if (e.EventId == 1003) { change(); if (e.ParamOne == 7) { } } last = e; }")]
    [InlineData("if (e.EventId == 1001) return; EventMessage last = null; Action change = () => last.EventId = 4008; while (flag) { if (e.EventId == 1003) { change(); if (e.ParamOne == 7) { } } last = e; }")]
    [InlineData("Do(e); var c = other; while (flag) { if (c.EventId == 1003) { Do(e); if (c.ParamOne == 7) { } } c = e; }")]
    [InlineData("Do(e); var c = other; while (flag) { if (c.EventId == 1003) { Do(\"x\"); if (c.ParamOne == 7) { } } c = e; }")]
    [InlineData("Do(e); Do(other); EventMessage c = null; while (flag) { if (c.EventId == 1003) { Do(\"x\"); if (c.ParamOne == 7) { } } if (a is null) c = e; else c = other; }")]
    [InlineData("Do(e); var c = other; for (var i = 0; i < 3; i++) { if (c.EventId == 1003) { Do(\"x\"); if (c.ParamOne == 7) { } } c = e; }")]
    [InlineData("var last = other; void Change() => last.EventId = 4008; if (e.EventId == 1003) { while (flag) { if (e.ParamOne == 7) { } last = e; Change(); } }")]
    [InlineData("var last = other; void Change() => last.EventId = 4008; if (e.EventId == 1003) { while (flag) { if (e.ParamOne == 7) { } var n = e; last = n; Change(); } }")]
    [InlineData("var last = other; void Change(ref EventMessage m) => m.EventId = 4008; if (e.EventId == 1003) { while (flag) { if (e.ParamOne == 7) { } last = e; Change(ref last); } }")]
    [InlineData("var t = (e, 1); if (t.e.EventId == 1003) { foreach (var i in new[] { 1, 2 }) { if (t.e.ParamOne == 7) { } t.e = other; } }")]
    [InlineData("if (e.EventId == 1003) { while (flag) { if (e.ParamOne == 7) { } (flag ? ref e : ref other) = a is null ? e : other; } }")]
    [InlineData("if (true) return; ref var r = ref e; if (e.EventId == 1003 && e.ParamOne == 7) { }")]
    // One message or the other
    [InlineData("var m = new EventMessage { EventId = 1003 }; var n = flag ? other : m; n.EventId = 4003; if (m.ParamOne == 7) { }")]
    [InlineData("var m = flag ? e : other; if (e.EventId == 1003) { Do(m); if (e.ParamOne == 7) { } }")]
    [InlineData("var m = flag ? other : e; if (e.EventId == 1003) { Do(m); if (e.ParamOne == 7) { } }")]
    [InlineData("Do(e); var m = flag ? e : other; if (other.EventId == 1003) { Do(m); if (other.ParamOne == 7) { } }")]
    [InlineData("Do(e); EventMessage m; if (flag) m = other; else m = e; if (other.EventId == 1003) { m.GetHashCode(); if (other.ParamOne == 7) { } }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("class H { public EventMessage Kept; } static void Other() { } void Run(H h, EventMessage e) { h.Kept = e; if (e.EventId == 1003) { Other(); if (e.ParamOne == 7) { } } }")]
    [InlineData("class H { public EventMessage Kept; } static void Other() { } void Run(H h, EventMessage e) { (h.Kept, _) = (e, 1); if (e.EventId == 1003) { Other(); if (e.ParamOne == 7) { } } }")]
    [InlineData("class H { public EventMessage Kept; } void Run(bool flag) { var m = new EventMessage { EventId = 1003 }; var h = new H { Kept = m }; var g = flag ? h : new H { Kept = new EventMessage() }; g.Kept.EventId = 4008; m.ParamOne = 7; }")]
    [InlineData("EventMessage[] _all; static void Other() { } void Run(EventMessage e, int i) { _all[i] = e; if (e.EventId == 1003) { Other(); if (e.ParamOne == 7) { } } }")]
    [InlineData("void Run(List<EventMessage> all, List<EventMessage> same, EventMessage other, int i) { if (all[0].EventId == 1003) { same[i] = other; if (all[0].ParamOne == 7) { } } }")]
    [InlineData("void Run(EventMessage[] all, EventMessage[] same, EventMessage other, int i, bool flag) { if (all[0].EventId == 1003) { while (flag) { if (all[0].ParamOne == 7) { } same[i] = other; } } }")]
    [InlineData("EventMessage _e; void Run(ref EventMessage same, EventMessage other) { if (_e.EventId == 1003) { same = other; if (_e.ParamOne == 7) { } } }")]
    [InlineData("static void Keep(EventMessage m) { } static EventMessage Find() => null; void Run() { var m = new EventMessage(); Keep(m); var n = Find(); m.EventId = 1003; n.EventId = 4008; m.ParamOne = 7; }")]
    [InlineData("static EventMessage s_kept; static void Other() { } void Run(EventMessage e, bool flag) { while (flag) { if (e.EventId == 1003) { Other(); if (e.ParamOne == 7) { } } s_kept = e; } }")]
    [InlineData("EventMessage _e; static void Other() { } void Run() { if (_e.EventId == 1003) { foreach (var i in new[] { 1, 2 }) { if (_e.ParamOne == 7) { } Other(); } } }")]
    [InlineData("static EventMessage s_e; static void Run(EventMessage other, bool flag) { if (s_e.EventId == 1003) { while (flag) { if (s_e.ParamOne == 7) { } s_e = other; } } }")]
    [InlineData("EventMessage[] _all; static void Other() { } void Run(EventMessage e, int i) { (_all[i], _) = (e, 1); if (e.EventId == 1003) { Other(); if (e.ParamOne == 7) { } } }")]
    [InlineData("void Run(EventMessage[] all, EventMessage[] same, EventMessage other, int i) { if (all[0].EventId == 1003) { (same[i], _) = (other, 1); if (all[0].ParamOne == 7) { } } }")]
    [InlineData("static void Find(out EventMessage m) => m = null; void Run(EventMessage[] all, EventMessage[] same, int i) { if (all[0].EventId == 1003) { Find(out same[i]); if (all[0].ParamOne == 7) { } } }")]
    // A second name for a place
    [InlineData("struct S { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } void Run() { var s = new S { Id = 1003 }; ref var r = ref s; r.Id = 4008; if (s.One == 7) { } }")]
    [InlineData("void Run(EventMessage other) { var m = new EventMessage { EventId = 1003 }; ref var r = ref m; r = other; if (m.ParamOne == 7) { } }")]
    [InlineData("struct S { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public void Change() => Id = 4008; } void Run() { var s = new S { Id = 1003 }; ref var r = ref s; r.Change(); if (s.One == 7) { } }")]
    [InlineData("struct S { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public void Change() => Id = 4008; } void Run(S s) { ref var r = ref s; if (s.Id == 1003) { r.Change(); if (s.One == 7) { } } }")]
    [InlineData("struct S { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public void Change() => Id = 4008; } void Run(S s) { ref var r = ref s; if (r.Id == 1003) { s.Change(); if (r.One == 7) { } } }")]
    [InlineData("struct S { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public void Change() => Id = 4008; } struct H { public S Inner; } void Run(H h) { ref var r = ref h.Inner; if (h.Inner.Id == 1003) { r.Change(); if (h.Inner.One == 7) { } } }")]
    // References that are kept
    [InlineData("int _id; static void Send([TrtcEventId] int id, [TrtcEventParam(1)] int one) { } static void Other() { } void Run() { ref var id = ref _id; if (id == 1003) { Other(); Send(id, 7); } }")]
    [InlineData("ref struct H { public ref int Number; } void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one) { var h = new H { Number = ref id }; if (id == 1003) { h.Number = 4008; if (one == 7) { } } }")]
    [InlineData("ref struct H { public ref int Number; } void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one, bool flag) { var h = new H { Number = ref id }; if (id == 1003) { while (flag) { if (one == 7) { } h.Number = 4008; } } }")]
    [InlineData("void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one, bool flag) { var all = new Span<int>(ref id); if (id == 1003) { while (flag) { if (one == 7) { } all[0] = 4008; } } }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Fact]
    public Task Many_messages_are_under_construction_at_once()
    {
        // Who leaves early leaves them as they are: what is written last is what counts.
        var others = string.Concat(Enumerable.Range(1, 63).Select(static n => $"var m{n} = new EventMessage {{ EventId = 1003, ParamOne = 1 }}; "));
        return Verify.FlowAsync("var m = new EventMessage { EventId = 1003, ParamOne = 7 }; " + others + "if (flag) return; m.ParamOne = {|TRTC2001:8|};");
    }

    // Each exit would look at each of them.
    [Theory]
    [InlineData(64, "{|TRTC2001:7|}")]
    [InlineData(65, "7")]
    public Task More_messages_than_anybody_reads_are_let_go(int count, string value) =>
        Verify.FlowAsync(string.Concat(Enumerable.Range(1, count).Select(n => $"var m{n} = new EventMessage(); m{n}.EventId = 1003; m{n}.ParamOne = {value}; ")) + "return;");
}
