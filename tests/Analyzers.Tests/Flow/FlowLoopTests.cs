namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Loops, jumps and the statements around others: what runs when, and what reaches which place.</summary>
public class FlowLoopTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // Loops
    [InlineData("foreach (var m in new EventMessage[3]) { m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; }")]
    [InlineData("foreach (var m in new EventMessage[3]) { m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; return; }")]
    [InlineData("foreach (var m in new EventMessage[3]) { m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; if (flag) continue; throw new Exception(); }")]
    [InlineData("for (var m = e; m.EventId == 1003;) { if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("for (; flag; Do(e.ParamOne == {|TRTC2001:7|})) { if (e.EventId == 1003) continue; return; }")]
    [InlineData("do { if (e.EventId == 1003) continue; return; } while (e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("while (flag) { var m = new EventMessage(); m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; }")]
    // What leaves, leaves messages as they are
    [InlineData("e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; again: Do(); if (flag) goto again;")]
    [InlineData("e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; if (flag) return; e.EventId = 4008;")]
    [InlineData("Action fill = () => { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; };")]
    [InlineData("void Fill() { e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; }")]
    [InlineData("IEnumerable<int> Fill() { yield return 1; e.EventId = 1003; e.ParamOne = {|TRTC2001:7|}; }")]
    [InlineData("if (e.EventId == 1003) goto end; try { return; } finally { e = other; } end: if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("ref var m = ref (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? ref e : ref other);")]
    public Task Reports(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("if (e.EventId != 1003) return; foreach (var i in new[] { 1, 2 }) { if (e.ParamOne == 7) { } e = other; }")]
    [InlineData("foreach (var id in new ulong[] { }) { if (e.EventId == id && e.ParamOne == 7) { } }")]
    [InlineData("foreach (var id in new ulong[] { 1003, other.EventId.Value }) { if (e.EventId == id && e.ParamOne == 7) { } }")]
    // What is locked or used is evaluated first
    [InlineData("if (e.EventId == 1003) { lock (e = other) { if (e.ParamOne == 7) { } } }")]
    [InlineData("if (e.EventId == 1003) { using (Open(e)) { if (e.ParamOne == 7) { } } } IDisposable Open(EventMessage m) { m.EventId = 4008; return null; }")]
    [InlineData("if (e.EventId == 1003) { using var opened = Open(e); if (e.ParamOne == 7) { } } IDisposable Open(EventMessage m) { m.EventId = 4008; return null; }")]
    // What is assigned by other means than =
    [InlineData("var n = new Dictionary<int, int>(); if (e.EventId == 1003) { n[Take(e)] = 1; if (e.ParamOne == 7) { } } int Take(EventMessage m) { m.EventId = 4008; return 1; }")]
    [InlineData("var n = new Dictionary<int, int>(); if (e.EventId == 1003) { n[Take(e)]++; if (e.ParamOne == 7) { } } int Take(EventMessage m) { m.EventId = 4008; return 1; }")]
    [InlineData("var n = new Dictionary<int, int?>(); if (e.EventId == 1003) { n[Take(e)] ??= 1; if (e.ParamOne == 7) { } } int Take(EventMessage m) { m.EventId = 4008; return 1; }")]
    [InlineData("var all = new EventMessage[1]; var i = 0; if (e.EventId == 1003) { all[i] ??= e = other; if (e.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003) { try { Do(); } catch { e = other; } finally { if (e.ParamOne == 7) { } } }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("bool _wrong; public Program(EventMessage e) => _wrong = e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|};")]
    [InlineData("struct S { public S(EventMessage e) { if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("class Bad : Exception { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } void Run() { try { Run(); } catch (Bad bad) when (bad.Id == 1003) { if (bad.One == {|TRTC2001:7|}) { } } }")]
    [InlineData("unsafe void Run(EventMessage e) { fixed (char* p = \"x\") { if (e.EventId != 1003) return; if (e.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("static EventMessage s_m; void Run() { if (s_m.EventId != 1003) return; { var n = 1; } if (s_m.ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Reports_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("class Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public int Both { get => 1; set { Id = value; One = 1; } } } void Run(Msg m) { m.Id = 1003; m.One++; m.Both += 4007; if (m.One == 7) { } }")]
    [InlineData("EventMessage _e; EventMessage Kept { get => null; set => _e = value; } void Run(EventMessage other) { if (_e.EventId == 1003) { Kept ??= other; if (_e.ParamOne == 7) { } } }")]
    [InlineData("EventMessage Kept { get => null; set => value.EventId = 4008; } void Run(EventMessage e) { if (e.EventId == 1003) { Kept ??= e; if (e.ParamOne == 7) { } } }")]
    [InlineData("EventMessage _e; IDisposable _d; void Run() { if (_e.EventId == 1003) { { using var a = _d; using var b = _d; } if (_e.ParamOne == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } void Run() { var s = new Msg { Id = 1003 }; ref var m = ref s; m.Id = 4008; if (s.One == 7) { } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } void Run() { Msg s = default; ref var m = ref s; s = new Msg { Id = 1003 }; m.Id = 4008; if (s.One == 7) { } }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);
}
