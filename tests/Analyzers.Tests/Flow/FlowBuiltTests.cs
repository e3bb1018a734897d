namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// Messages that are built or filled in on one of several paths: each parameter goes with the ID that it was written together with, also where the paths have
/// joined before anybody looks at the message.
/// </summary>
public class FlowBuiltTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC2002"];

    [Theory]
    [InlineData("EventMessage Run(bool ok) => ok ? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } : null;")]
    [InlineData("EventMessage Run(bool ok) => ok ? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } : new EventMessage { EventId = 1002, ParamOne = {|TRTC2001:3|} };")]
    [InlineData("EventMessage Run(int n) => n switch { 1 => new() { EventId = 1003, ParamOne = {|TRTC2001:7|} }, 2 => new() { EventId = 7001, ParamOne = {|TRTC1002:2|} }, _ => null };")]
    [InlineData("EventMessage Run(EventMessage e) => e ?? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("EventMessage kept; EventMessage Run() => kept ??= new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("void Run(EventMessage e) { e ??= new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Use(e); }")]
    [InlineData("void Run(bool ok) { EventMessage e = null; if (ok) e = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Use(e); }")]
    [InlineData("EventMessage Run(int n) { EventMessage e = null; switch (n) { case 1: e = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; break; } return e; }")]
    [InlineData("void Run(int[] all) { EventMessage e = null; foreach (var i in all) e = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Use(e); }")]
    [InlineData("void Run(bool ok) => Use(ok ? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } : null);")]
    [InlineData("IEnumerable<EventMessage> Run(int[] all) => all.Select(n => n == 1 ? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } : null);")]
    [InlineData("record Rec([TrtcEventId] int Id, [TrtcEventParam(1)] int One); Rec Run(Rec r) => r.Id == 1003 ? r with { One = {|TRTC2001:7|} } : r;")]
    [InlineData("EventMessage Run(bool ok, bool late) => ok ? late ? new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } : null : new EventMessage { EventId = 1002, ParamOne = {|TRTC2001:3|} };")]
    public Task A_message_that_only_some_paths_make(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    [Theory]
    [InlineData("void Run(bool ok, EventMessage e) { if (ok) { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; } }")]
    [InlineData("void Run(bool ok, EventMessage e) { if (ok) { e.ParamOne = {|TRTC2001:7|}; e.EventId = 1003; } }")]
    [InlineData("void Run(bool ok, EventMessage e) { if (ok) { e.EventId = 1003; e.ParamOne = {|TRTC2004:SdkEventParams.RoomExited.KickedOut|}; } }")]
    [InlineData("void Run(EventMessage e) { if (e.EventId == 1003) e.ParamOne = {|TRTC2001:7|}; }")]
    [InlineData("void Run(EventMessage e) { if (e.EventId == 1003) e.ParamOne = {|TRTC2001:7|}; Use(e); }")]
    [InlineData("void Run(EventMessage e) { switch (e.EventId) { case 1003: e.ParamOne = {|TRTC2001:7|}; break; case 1002: e.ParamOne = {|TRTC2001:2|}; break; } }")]
    [InlineData("void Run(List<EventMessage> all) { foreach (var e in all) { if (e.EventId != 1003) continue; e.ParamOne = {|TRTC2001:7|}; } }")]
    [InlineData("void Run(EventMessage e) { try { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; } catch { } }")]
    [InlineData("void Run(EventMessage e) { for (var i = 0; i < 2; i++) { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; } }")]
    [InlineData("EventMessage Run(bool b) { var m = new EventMessage(); if (b) { m.EventId = 7000; m.ParamOne = {|TRTC2001:9|}; } else { m.EventId = 7001; m.ParamOne = {|TRTC1002:0|}; } return m; }")]
    [InlineData("EventMessage Run(bool b) { var m = new EventMessage(); if (b) { m.EventId = 7000; m.ParamOne = {|TRTC2001:2|}; } else { m.EventId = 7001; m.ParamOne = {|TRTC1002:0|}; } return m; }")]
    [InlineData("EventMessage Run(bool b, bool c) { var m = new EventMessage(); if (b) { m.EventId = 7000; if (c) m.ParamOne = {|TRTC2001:2|}; else m.ParamOne = {|TRTC1002:1|}; } else { m.EventId = 7001; m.ParamOne = {|TRTC1002:0|}; } return m; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage(); switch (s) { case \"in\": m.EventId = 7000; m.ParamOne = {|TRTC2004:SdkEventParams.RoomExited.TimedOut|}; break; case \"out\": m.EventId = 7001; m.ParamOne = {|TRTC2004:SdkEventParams.RoomEntered.Again|}; break; } return m; }")]
    public Task A_message_that_only_some_paths_fill_in(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    public static TheoryData<string> Conditional => Syntax.Rows(
        ["void Run(EventMessage e) { if (e != null) { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; } }"],
        "void Run(EventMessage e) { e?.EventId = 1003; e?.ParamOne = {|TRTC2001:7|}; }",
        "void Run(EventMessage e) { if (e.EventId == 1003) e?.ParamOne = {|TRTC2001:7|}; }");

    [Theory]
    [MemberData(nameof(Conditional))]
    public Task A_message_that_may_not_be_there(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    [Theory]
    // The last state counts.
    [InlineData("void Run(bool b, EventMessage m) { if (b) { m.EventId = 1003; m.ParamOne = 7; } m.ParamOne = m.Time == 0 ? 1 : 2; }")]
    [InlineData("void Run(bool b, EventMessage m, ulong id) { if (b) { m.EventId = 1003; m.ParamOne = 7; } m.EventId = id; }")]
    [InlineData("void Run(bool b, EventMessage m) { if (b) { m.EventId = 1003; m.ParamOne = 7; } m.EventId = 4012; m.ParamOne = -1; }")]
    // Wrong for one of the IDs, right for another one.
    [InlineData("EventMessage Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = 5 }; if (b) m.EventId = 7001; return m; }")]
    [InlineData("EventMessage Run(bool b, bool c) { var m = new EventMessage(); if (b) { m.EventId = 7000; m.ParamOne = 3; } if (c) m.EventId = 1003; return m; }")]
    [InlineData("EventMessage Run(bool b, bool c, ulong id) { var m = new EventMessage(); if (b) { m.EventId = 7000; m.ParamOne = 3; } if (c) m.EventId = id; return m; }")]
    [InlineData("EventMessage Run(bool b, ulong id) { var m = new EventMessage(); if (b) { m.EventId = id; m.ParamOne = 3; } else { m.EventId = 7000; } return m; }")]
    [InlineData("void Run(bool b, EventMessage m) { m.ParamOne = 7; if (b) m.EventId = 1003; }")]
    [InlineData("void Run(bool b, EventMessage m) { if (b) m.ParamOne = 640; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(bool b, EventMessage m) { if (b) m.ParamOne = 640; else m.ParamOne = 0; if (m.EventId == 1003) Use(m); }")]
    // Whoever gets it may change it.
    [InlineData("void Run(bool b, EventMessage m) { if (m.EventId == 1003) { Use(m); m.ParamOne = 7; } }")]
    // Two messages.
    [InlineData("void Run(bool b, EventMessage m, EventMessage n) { if (m.EventId == 1003) n.ParamOne = 7; }")]
    public Task What_may_be_right_is_not_reported(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    // What a test rules out of a parameter is ruled out of what the paths have written as well.
    [Theory]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (b) m.ParamOne = Read(); if (m.ParamOne != -1) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (b) m.ParamOne = Read(); if (m.ParamOne != -1) b = true; else return; Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (b) m.ParamOne = Read(); if (m.ParamOne is not -1) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (b) m.ParamOne = Read(); if (m is { ParamOne: not -1 }) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003 }; if (b) m.ParamOne = 5; else m.ParamOne = -1; if (m.ParamOne == 5) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003 }; if (b) m.ParamOne = 5; else m.ParamOne = -1; if (m.ParamOne != -1) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003 }; if (b) m.ParamOne = 5; else m.ParamOne = -1; switch (m.ParamOne) { case 5: Use(m); break; } }")]
    [InlineData("void Run(bool b, bool c) { var m = new EventMessage { EventId = 1003 }; if (b) m.ParamOne = 5; else m.ParamOne = -1; if (m.ParamOne != 5) return; if (c) m.ParamOne = 4; Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (b) m.ParamOne = Read(); if (m.ParamOne > -1) Use(m); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : -1; if (p >= 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : -1; if (p < 0) return; Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { int p = b ? 5 : -1; if (0 <= p && b) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { var p = b ? Read() : -1; if (p is >= 0 and < 6) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long? p = b ? -1 : null; if (!(p < 0)) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : -1; if (p <= -1) return; Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : -1; if (p > 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage(); if (b) { m.EventId = 1003; m.ParamOne = 5; } else { m.EventId = 1001; m.ParamOne = 9; } if (m.EventId != 1001) Use(m); }")]
    public Task What_a_test_rules_out(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    [Theory]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003 }; if (b) m.ParamOne = 5; else m.ParamOne = {|TRTC2001:-1|}; if (m.ParamOne != 5) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; if (b) m.ParamOne = Read(); if (m.ParamOne != 0) Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; if (b) m.ParamOne = Read(); if (m.ParamOne != -1) b = false; Use(m); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : {|TRTC2001:-1|}; if (p <= 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : {|TRTC2001:-1|}; if (p < 6) b = false; Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run() { long p = {|TRTC2001:-1|}; if ((uint)p > 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run() { long p = {|TRTC2001:4294967296|}; if ((int)p <= 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run() { long? p = null; if (!(p < 0)) Use(new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }); if (p >= 0) Use(new EventMessage { EventId = 1003, ParamOne = 7 }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : {|TRTC2001:-1|}; if (p < -1) return; Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run(bool b) { long p = b ? 5 : {|TRTC2001:-1|}; if (p >= -1) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run() { long p = {|TRTC2001:-1|}; if ((uint)p is > 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    [InlineData("void Run() { long p = {|TRTC2001:-1|}; var u = (uint)p; if (u > 0) Use(new EventMessage { EventId = 1003, ParamOne = p }); }")]
    public Task What_it_leaves(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    // Of more paths than anybody writes, what was written together is not remembered.
    [Theory]
    [InlineData(64, "{|TRTC2001:", "|}")]
    [InlineData(65, "", "")]
    public Task Many_paths_with_a_value_each(int paths, string before, string after) => Verify.SourceAsync(
        Program("void Run(int n, EventMessage m) { " + string.Concat(Enumerable.Range(0, paths).Select(i => $"if (n == {i}) {{ m.EventId = 4012; m.ParamOne = {before}{i + 100}{after}; }} ")) + "}"),
        ignoredIds: s_ignored);

    // Who leaves early leaves behind what is not finished; whoever else has it sees it.
    [Theory]
    [InlineData("EventMessage Run(bool ok, long v) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (!ok) return null; m.ParamOne = v; return m; }")]
    [InlineData("EventMessage Run(bool ok, long v) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (!ok) throw new Exception(); m.ParamOne = v; return m; }")]
    [InlineData("Func<bool, EventMessage> Run(long v) => ok => { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (!ok) { return null; } m.ParamOne = v; return m; };")]
    [InlineData("bool Run(EventMessage m, long v) { m.EventId = 1003; m.ParamOne = {|TRTC2001:-1|}; if (v < 0) return false; m.ParamOne = v; return true; }")]
    [InlineData("bool Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; return true; }")]
    [InlineData("bool Run(bool ok) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (ok) return true; Use(m); return false; }")]
    [InlineData("bool Run(bool ok) { if (ok) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Use(m); return true; } return false; }")]
    [InlineData("EventMessage Run(bool ok) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (ok) return m; return null; }")]
    public Task An_early_return(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // A pass of a loop is over at its end; what it has not touched may still be completed behind the loop.
    [Theory]
    [InlineData("void Run(int[] all) { foreach (var i in all) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; } }")]
    [InlineData("void Run(EventMessage m, bool b) { while (b) { m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; } }")]
    [InlineData("void Run(EventMessage m, bool b) { do { m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; } while (b); }")]
    [InlineData("void Run(EventMessage m, int[] all) { foreach (var i in all) { if (i == 3) continue; m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; } }")]
    [InlineData("void Run(EventMessage m, int[] all) { m.EventId = 1003; m.ParamOne = -1; var sum = 0; foreach (var i in all) sum += i; m.ParamOne = sum; }")]
    [InlineData("void Run(EventMessage m, int[] all) { m.EventId = 1003; m.ParamOne = -1; foreach (var i in all) { if (i > 3) m.ParamOne = i; } }")]
    [InlineData("void Run(EventMessage m, Dictionary<string, long> all) { foreach (var pair in all) { switch (pair.Key) { case \"id\": m.EventId = 4012; break; case \"one\": m.ParamOne = 5; break; } } }")]
    [InlineData("void Run(EventMessage m, int[] all) { m.EventId = 1003; m.ParamOne = 1; foreach (var i in all) m.ParamOne = {|TRTC2001:7|}; m.ParamOne = Read(); }")]
    public Task A_pass_of_a_loop(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // What the framework is given nothing but texts and numbers for does not look at a message: it is still being filled in.
    [Theory]
    [InlineData("EventMessage kept; void Run(string s) { kept.EventId = 1003; kept.ParamOne = -1; kept.ParamOne = long.Parse(s); }")]
    [InlineData("EventMessage kept; void Run(string s) { kept = new EventMessage { EventId = 1003, ParamOne = -1 }; kept.ParamOne = long.Parse(s); }")]
    [InlineData("EventMessage kept; void Run(string s) { kept.EventId = 1003; kept.ParamOne = -1; if (int.TryParse(s, out var i)) kept.ParamOne = i; else kept.ParamOne = 0; }")]
    [InlineData("[TrtcEventId] int Id { get; set; } [TrtcEventParam(1)] long One { get; set; } void Run(System.IO.BinaryReader r) { Id = 1003; One = -1; if (r.ReadBoolean()) One = r.ReadInt64(); else One = 0; }")]
    public Task Reading_a_text_does_not_look_at_a_message(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    [Theory]
    [InlineData("EventMessage kept; void Run(string s) { kept.EventId = 1003; kept.ParamOne = {|TRTC2001:7|}; var n = long.Parse(s); }")]
    [InlineData("EventMessage kept; void Run(string s) { if (kept.EventId == 1003 && !string.IsNullOrEmpty(s)) { if (kept.ParamOne == {|TRTC2001:7|}) { } } }")]
    // Others run while this thread waits.
    [InlineData("EventMessage kept; void Run(string s) { if (kept.EventId == 1003) { System.Threading.Thread.Sleep(10); if (kept.ParamOne == 7) { } } }")]
    [InlineData("EventMessage kept; void Run(string s) { if (kept.EventId == 1003) { Use(s); if (kept.ParamOne == 7) { } } }")]
    [InlineData("EventMessage kept; void Run(Action a) { if (kept.EventId == 1003) { new List<Action>().Add(a); if (kept.ParamOne == 7) { } } }")]
    public Task Nor_does_it_change_one(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // A new object is no other one, so that filling it in says nothing about those that were there.
    [Theory]
    [InlineData("void Run(EventMessage e) { if (e.EventId == 1003) { var n = new EventMessage { EventId = 1001 }; if (e.ParamOne == {|TRTC2001:7|}) Use(n); } }")]
    [InlineData("void Run(EventMessage e, List<EventMessage> all) { if (e.EventId == 1003) { all.Add(new EventMessage { EventId = e.EventId, ParamOne = e.ParamOne }); if (e.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("record Rec([TrtcEventId] int Id, [TrtcEventParam(1)] int One); void Run(Rec r) { if (r.Id == 1003) { var q = r with { Id = 1001 }; if (r.One == {|TRTC2001:7|}) Use(q); } }")]
    [InlineData("void Run(EventMessage e) { if (e.EventId == 1003) { var n = new EventMessage(); n = e; n.EventId = 4003; if (e.ParamOne == 640) Use(n); } }")]
    [InlineData("void Run(EventMessage e, bool b) { if (e.EventId == 1003) { var n = new EventMessage(); if (b) n = e; n.EventId = 4003; if (e.ParamOne == 640) Use(n); } }")]
    public Task A_new_message_is_no_other_one(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    private static string Program(string code) => "class P { static void Use(object o) { } static long Read() => 1; " + code + " }";
}
