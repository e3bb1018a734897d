namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// Messages that a body makes, and completes on some of its paths: what a path lets go of, without anybody having it, is not judged; what anybody gets is.
/// </summary>
public class FlowMadeTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    // A path that ends early leaves a message to nobody.
    [Theory]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; long v; try { v = long.Parse(s); } catch (FormatException) { return null; } m.ParamOne = v; return m; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; var n = 0; for (var i = 0; i < 3; i++) n += i; if (n == 0) return null; m.ParamOne = n; return m; }")]
    [InlineData("EventMessage Run(string[] a) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; foreach (var x in a) if (x == null) return null; m.ParamOne = a.Length; return m; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = 5 }; if (s == \"x\") return m; m.EventId = 5001; if (s == \"y\") return null; m.ParamOne = -1; return m; }")]
    [InlineData("void Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = 5 }; if (s == \"x\") { Use(m); return; } m.EventId = 5001; if (s == \"y\") return; m.ParamOne = -1; Use(m); }")]
    [InlineData("EventMessage Run(bool c, bool bad) { var m = c ? new EventMessage { EventId = 1003, ParamOne = -1 } : new EventMessage { EventId = 7001, ParamOne = -1 }; if (bad) return null; m.ParamOne = 1; return m; }")]
    [InlineData("EventMessage Run(bool c, bool bad) { EventMessage m; if (c) m = new EventMessage { EventId = 1003, ParamOne = -1 }; else m = new EventMessage { EventId = 7001, ParamOne = -1 }; if (bad) return null; m.ParamOne = 1; return m; }")]
    [InlineData("EventMessage Run(bool c, bool bad) { var m = c ? new EventMessage { EventId = 1003, ParamOne = -1 } : null; if (bad) return null; if (m != null) m.ParamOne = 5; return m; }")]
    [InlineData("EventMessage Run(bool c, bool bad) { EventMessage m = null; if (c) m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (bad) return null; if (m != null) m.ParamOne = 5; return m; }")]
    [InlineData("EventMessage Run(bool bad) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; var k = m; if (bad) return null; k.ParamOne = 5; return k; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (s == \"w\") { m.ParamOne = 5; return m; } return null; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (s == \"w\") { m.ParamOne = 5; return m; } else { return null; } }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (s == \"w\") goto fail; m.ParamOne = 5; return m; fail: return null; }")]
    [InlineData("void Run(IEnumerable<string> a) { foreach (var s in a) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (s == \"\") break; m.ParamOne = s.Length; Use(m); } }")]
    [InlineData("void Run(string s) { switch (s) { case \"n\": var m = new EventMessage { EventId = 1003, ParamOne = -1 }; if (s.Length == 0) break; m.ParamOne = 5; Use(m); break; } }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003 }; try { m.ParamOne = -1; if (b) return; } finally { m.ParamOne = 5; Use(m); } }")]
    [InlineData("int Run() { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; try { return 1; } finally { m.ParamOne = 5; Use(m); } }")]
    public Task Nobody_gets_what_an_early_end_lets_go_of(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // What nobody ever gets was written for something all the same; and what somebody gets is judged as it is then.
    [Theory]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (m.ParamOne == 7) Use(m); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (m is { ParamOne: 7 }) Use(m); }")]
    [InlineData("EventMessage Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (m.ParamOne != 7) return null; return m; }")]
    [InlineData("int Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; return 1; }")]
    [InlineData("void Run(bool b) { if (b) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; } }")]
    [InlineData("void Run(string[] a) { foreach (var s in a) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; } }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (s == \"x\") return null; return m; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (s == \"x\") return m; m.ParamOne = 5; return m; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; try { s = s.Trim(); } finally { Use(m); } m.ParamOne = 5; return m; }")]
    [InlineData("void Run(string[] a) { foreach (var s in a) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (s == \"\") break; Use(m); } }")]
    [InlineData("void Run(EventMessage e, bool b) { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; if (b) return; e.ParamOne = 5; }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (b) goto done; m.ParamOne = 5; done: Use(m); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; goto done; done: Use(m); }")]
    [InlineData("void Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; if (b) goto done; else goto done; done: Use(m); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; while (true) { if (Read() == 3) break; } Use(m); }")]
    public Task What_anybody_gets_or_nobody_ever_completes_is_judged(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // r with { ... }: what is copied is not what was meant.
    [Theory]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run(Rec r) { var t = r with { EventId = 1003, ParamOne = -1 }; return t with { ParamOne = 5 }; }")]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run(bool b) { var r = new Rec(1003, -1); if (b) r = r with { ParamOne = 5 }; else r = r with { ParamOne = 4 }; return r; }")]
    [InlineData("record Rec(ulong EventId, long ParamOne); IEnumerable<Rec> Run() { var r = new Rec(1003, -1); for (var i = 0; i < 6; i++) yield return r with { ParamOne = i }; }")]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run() => new Rec(1003, -1) with { ParamOne = 5 };")]
    public Task What_a_copy_completes(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    [Theory]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run() => new Rec(1003, 5) with { ParamOne = {|TRTC2001:7|} };")]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run(Rec o) { var r = new Rec(1003, {|TRTC2001:7|}); o = r with { ParamOne = 5 }; return r; }")]
    [InlineData("record Rec(ulong EventId, long ParamOne); Rec Run() { var r = new Rec(1003, {|TRTC2001:7|}); return r with { EventId = 1003 }; }")]
    public Task What_a_copy_does_not_complete(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // new Msg(1003, 1): what is left out stands nowhere, and most events have no use for it.
    [Theory]
    [InlineData("record Msg(int EventId, int ParamOne = -1, int ParamTwo = 0); Msg Run() => new Msg(1003, 1);")]
    [InlineData("record Msg(int EventId, int ParamOne = 7, int ParamTwo = 0); Msg Run() { var m = new Msg(EventId: 1003, ParamTwo: -1); return m with { EventId = 1003 }; }")]
    [InlineData("record Msg(int EventId, int ParamOne = 7); Msg Run(bool b) { var m = b ? new Msg(1003) : new Msg(1003, 1); Use(m); return m; }")]
    [InlineData("record Msg(int EventId, int ParamOne = 7); Msg Run(bool b) { var m = new Msg(1003); if (m.ParamOne == 7) return null; Use(m); return m; }")]
    [InlineData("record Msg(int EventId, int ParamOne = 7); Msg Run(Msg o) { var m = new Msg(1003); return o with { EventId = 1003, ParamOne = m.ParamOne }; }")]
    [InlineData("record Msg(int EventId, int ParamOne = 7); class Sub { Msg _m = new Msg(1003); }")]
    [InlineData("record struct Msg(int EventId, int ParamOne = -1, int ParamTwo = 0); Msg Run() => new Msg(1003, 1);")]
    public Task What_is_left_out(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    [Theory]
    [InlineData("record Msg(int EventId, int ParamOne = -1, int ParamTwo = 0); Msg Run() => new Msg(1003, {|TRTC2001:7|});")]
    [InlineData("record Msg(int EventId, int ParamOne = -1, int ParamTwo = 0); Msg Run() => new Msg(1003, 1, {|TRTC2001:0|});")]
    [InlineData("record Msg(int ParamOne, int EventId = 1003); Msg Run() => new Msg({|TRTC2001:7|});")]
    [InlineData("record Msg(int EventId, int ParamOne = 1); Msg Run() => new Msg(1003) with { ParamOne = {|TRTC2001:7|} };")]
    [InlineData("record Msg(int EventId, int ParamOne = 1); Msg Run(bool b) => b ? new Msg(1003) : new Msg(1003, {|TRTC2001:7|});")]
    public Task What_is_not_left_out(string code) => Verify.SourceAsync(Program(code), ignoredIds: [.. s_ignored, "TRTC1002"]);

    // Functions inside of the body run at any call.
    [Theory]
    [InlineData("Action kept; void Run() { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; kept = () => { m.ParamOne = 5; Use(m); }; }")]
    [InlineData("EventMessage Run(string s) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; Fill(); return m; void Fill() => m.ParamOne = s.Length; }")]
    [InlineData("void Run() { EventMessage m = new() { EventId = 1003, ParamOne = -1 }; new List<long> { 1, 2 }.ForEach(x => m.ParamOne = x); Use(m); }")]
    [InlineData("EventMessage Run(bool b) { var m = new EventMessage { EventId = 1003, ParamOne = 101 }; SetId(); return m; void SetId() => m.EventId = 6001; }")]
    [InlineData("void Run(long x) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; m.ParamOne = x; Task.Run(() => Use(m)); }")]
    public Task What_functions_inside_complete(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    [Theory]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Task.Run(() => Use(m)); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Use(m); m.ParamOne = 5; Task.Run(() => Use(m)); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; var n = new EventMessage(); Task.Run(() => { m = n; Use(m); }); }")]
    public Task What_functions_inside_only_use(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    // Has anything else been written since?
    [Theory]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; for (var t = 0; t < 3; t++) if (m.ParamOne == -1) m.ParamOne = Read(); if (m.ParamOne == -1) return; Use(m); }")]
    [InlineData("void Run() { var tries = 0; var m = new EventMessage { EventId = 1003, ParamOne = -1 }; while (m.ParamOne == -1 && tries++ < 3) m.ParamOne = Read(); if (m.ParamOne != -1) Use(m); }")]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003 }; do { m.ParamOne = -1; m.ParamOne = Read(); } while (m.ParamOne == -1); Use(m); }")]
    [InlineData("EventMessage Run(long[] all) { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; foreach (var one in all) m.ParamOne = one; return m.ParamOne == -1 ? null : m; }")]
    [InlineData("void Run(bool b) { var m = b ? new EventMessage() : null; if (m == null) return; m.EventId = 1003; m.ParamOne = -1; for (var t = 0; t < 3; t++) if (m.ParamOne == -1) m.ParamOne = Read(); if (m.ParamOne == -1) return; Use(m); }")]
    [InlineData("void Run(bool b) { var m = b ? new EventMessage() : new EventMessage { Time = 3 }; m.EventId = 1003; m.ParamOne = -1; for (var t = 0; t < 3; t++) if (m.ParamOne == -1) m.ParamOne = Read(); if (m.ParamOne == -1) return; Use(m); }")]
    public Task A_number_that_the_body_has_written_may_be_asked_for(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    [Theory]
    [InlineData("void Run() { var m = new EventMessage { EventId = 1003, ParamOne = -1 }; for (var t = 0; t < 3; t++) if (m.ParamOne == {|TRTC2001:7|}) m.ParamOne = Read(); m.ParamOne = 5; Use(m); }")]
    [InlineData("void Run(EventMessage e) { var m = new EventMessage { EventId = 1003, ParamOne = 7 }; if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) return; m.ParamOne = 5; Use(m); }")]
    public Task Another_number_or_another_message_may_not(string code) => Verify.SourceAsync(Program(code), ignoredIds: s_ignored);

    private static string Program(string code) => "class P { static void Use(object o) { } static long Read() => 3; " + code + " }";
}
