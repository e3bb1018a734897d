namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What a condition claims, what it says where it does not hold, and what is known of a value that is one thing or another.</summary>
public class FlowConditionTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // The ID comes last, outside of any if; what was evaluated before it does not matter.
    [InlineData("var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("if (flag) { } var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var one = e.Type == 1; var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var one = flag || e.Type == 1; var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var one = e.Type is 1; var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var one = e.Type is 1 or 2; var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var one = e is { Type: 1 }; var both = e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003;")]
    [InlineData("var both = (e.ParamOne == {|TRTC2001:7|}) & (e.EventId == 1003);")]
    [InlineData("var both = !((e.ParamOne != {|TRTC2001:7|}) | (e.EventId != 1003));")]
    [InlineData("if (flag || e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003) { }")]
    // Conditions that are compared with true and false
    [InlineData("if (true == (e.EventId == 1003) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (false != (e.EventId == 1003) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne == {|TRTC2001:7|}) == true) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne != {|TRTC2001:7|}) == false) { }")]
    // What is tested is the message, whatever it was written with
    [InlineData("e.EventId = 1003; e.ParamOne = 1; if ({|TRTC2001:7|} == e.ParamOne) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:2147483647|}) { }")]
    [InlineData("if (e.EventId is 1003 or 1001 && (e.EventId ?? 0) != 1003 && e.ParamOne == {|TRTC2001:5|}) { }")]
    // Where the program cannot be, it changes nothing
    [InlineData("if (e.EventId == 1003) { if (e.EventId == 4008) e = other; if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    // One thing or another
    [InlineData("var m = flag ? e : throw new Exception(); if (m.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var m = flag ? throw new Exception() : e; if (m.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var m = flag ? e : other; if (m.EventId == 1003) { Do(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (e.EventId != 1003) return; if ((flag ? e.ParamOne : e.ParamOne.Value) == {|TRTC2001:7|}) { }")]
    [InlineData("var p = e.ParamOne; if (e.EventId == 1003 && (flag ? p : e.ParamOne) == {|TRTC2001:7|}) { } p = e.ParamTwo;")]
    [InlineData("var p = e.ParamOne; if (e.EventId == 1003 && (flag ? e.ParamOne : p) == {|TRTC2001:7|}) { } p = e.ParamTwo;")]
    [InlineData("throw new Exception(e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? \"a\" : \"b\");")]
    // Tuples
    [InlineData("var u = (0, 0); if ((e.EventId, e.ParamOne, u.Item1 = 5) is (1003, {|TRTC2001:7|}, _)) { }")]
    public Task Reports(string statements) => Verify.FlowAsync(statements);

    [Theory]
    // A condition that is not counted on
    [InlineData("if (e.ParamOne == 7) { var any = flag || e.EventId != 1003; }")]
    [InlineData("if (e.ParamOne == 7) { var any = flag | e.EventId != 1003; }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne == 7) == false) { }")]
    [InlineData("if ((e.EventId == 1003) | (e.EventId == 1001)) { if (e.ParamOne == 5) { } }")]
    [InlineData("if ((e.EventId ?? 1003) == 1003 && e.ParamOne == 7) { }")]
    [InlineData("var id = e.EventId ?? 0; if (id != 1003) { if (id == 1003 && e.ParamOne == 7) { } }")]
    // Operands that change what was known
    [InlineData("if (e.EventId == 1003 && (e = other).Type > 1 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && 1 < (e = other).Type && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && (e = other) is EventMessage && e.ParamOne == 7) { }")]
    [InlineData("if ((e.EventId == 1003) | (e.EventId = other.EventId) == 1003) { if (e.ParamOne == 7) { } }")]
    [InlineData("ulong? n = 0; if (e.EventId == 1003) { n += (e = other).Type; if (e.ParamOne == 7) { } }")]
    [InlineData("List<EventMessage> list = flag ? new() : null; list?.Add(e = other); if (other.EventId == 1003 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && e.Equals(other) && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003) { object o = e; var s = \"\" + o; Do(); if (e.ParamOne == 7) { } }")]
    // One thing or another
    [InlineData("Do(e); var m = flag ? e : other; if (m.EventId == 1003) { Do(); if (m.ParamOne == 7) { } }")]
    [InlineData("Do(e, other); var m = flag ? e : other; if (m.EventId == 1003) { Do(); if (m.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne != 2 && (flag ? e.ParamOne : e.ParamTwo) == 1) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne != 2 && (flag ? e.ParamTwo : e.ParamOne) == 1) { }")]
    [InlineData("if (e.EventId == 1003 && (flag ? e.ParamOne : other.ParamOne) == 7) { }")]
    [InlineData("var m = e.Type switch { 1 => other, _ => e }; if (m.EventId == 1003 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && (e = other).Time > e.Type && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && other.Time > (e = other).Type && e.ParamOne == 7) { }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { {|TRTC2001:7|} => m.EventId == 1003, _ => false };")]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { {|TRTC2001:7|} => m is { EventId: 1003 }, _ => false };")]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { {|TRTC2001:7|} => m.EventId.Equals(1003UL), _ => false };")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) return m.EventId == 1003; return false; }")]
    [InlineData("bool F(EventMessage m) => m.ParamOne == {|TRTC2001:7|} ? m.EventId == 1003 : m.EventId == 1001;")]
    [InlineData("bool? F(EventMessage m) => m.ParamOne == {|TRTC2001:7|} ? m.EventId == 1003 : null;")]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { {|TRTC2001:7|} => m.Type == 1 ? m.EventId == 1003 : false, _ => false };")]
    [InlineData("int F(EventMessage m) { if (m.ParamOne switch { {|TRTC2001:7|} => m.EventId == 1003, _ => false }) return 1; return 0; }")]
    [InlineData("async Task<bool> F(EventMessage m) { await Task.Yield(); if (m.ParamOne == {|TRTC2001:7|}) return m.EventId == 1003; return false; }")]
    [InlineData("Func<EventMessage, bool> F() => m => { if (m.ParamOne == {|TRTC2001:7|}) return m.EventId == 1003; return false; };")]
    [InlineData("IEnumerable<bool> F(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) yield return m.EventId == 1003; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) return m.EventId == 1003 || m.EventId == 1001; return false; }")]
    public Task Reports_what_is_given_back(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { 7 => m.EventId != 1003, _ => false };")]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { 7 => !(m.EventId == 1003), _ => false };")]
    [InlineData("bool F(EventMessage m) => !(m.ParamOne switch { 7 => m.EventId == 1003, _ => false });")]
    [InlineData("bool F(EventMessage m) => false == m.ParamOne switch { 7 => m.EventId == 1003, _ => false };")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == 7) return !(m.EventId == 1003); return false; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == 7) return m.EventId is not 1003; return false; }")]
    [InlineData("bool F(EventMessage m, bool flag) { if (m.ParamOne == 7) return flag || m.EventId == 1003; return false; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == 1) return m.EventId == 1003; return false; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne != 7) return m.EventId == 1003; return false; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == 7) return m.EventId == 1003 || m.EventId == 4006; return false; }")]
    [InlineData("bool F(EventMessage m, EventMessage other) { if (m.ParamOne == 7) return other.EventId == 1003; return false; }")]
    [InlineData("bool F(EventMessage m) { if (m.ParamOne == 7) { var is1003 = m.EventId == 1003; return !is1003; } return false; }")]
    [InlineData("bool F(EventMessage m) => m.ParamOne switch { 7 => Is(m.EventId == 1003), _ => false }; static bool Is(bool condition) => !condition;")]
    [InlineData("Func<bool> F(EventMessage m) { if (m.ParamOne == 7) return () => m.EventId == 1003; return null; }")]
    public Task Is_silent_about_what_is_given_back(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("EventMessage _e; class V { public bool Equals(int i) => true; } void Run(V v) { if (_e.EventId == 1003 && v.Equals(1) && _e.ParamOne == 7) { } }")]
    [InlineData("static bool Equals(ulong? id, int other) => id > 0; void Run(EventMessage e) { if (Equals(e.EventId, 1003) && e.ParamOne == 7) { } }")]
    [InlineData("class W { public static implicit operator W(EventMessage m) { m.EventId = 4008; return null; } } void Run(EventMessage e) { if (e.EventId == 1003) { W w = e; if (e.ParamOne == 7) { } } }")]
    [InlineData("class Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public override string ToString() { Id = 4008; return \"\"; } } void Run(Msg m) { if (m.Id == 1003) { var s = \"\" + m; if (m.One == 7) { } } }")]
    [InlineData("class Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public override string ToString() { Id = 4008; return \"\"; } } void Run(Msg m, string s) { if (m.Id == 1003) { s += m; if (m.One == 7) { } } }")]
    [InlineData("EventMessage _e; async Task Run(Task t) { if (_e.EventId == 1003) { await t; if (_e.ParamOne == 7) { } } }")]
    [InlineData("async Task Fill(EventMessage m) { m.EventId = 4008; await Task.Yield(); } async Task Run(EventMessage e) { if (e.EventId == 1003) { await Fill(e); if (e.ParamOne == 7) { } } }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);
}
