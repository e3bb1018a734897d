namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What patterns claim, what they say where they fail, and the parts that they take an object into.</summary>
public class FlowPatternTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // The ID comes last
    [InlineData("var both = e is { ParamOne: {|TRTC2001:7|} } and { EventId: 1003 };")]
    [InlineData("var both = e is { ParamOne: {|TRTC2001:7|}, EventId: 1003 };")]
    [InlineData("if (e is null or { ParamOne: {|TRTC2001:7|}, EventId: 1003 }) { }")]
    // Where a pattern fails
    [InlineData("if (e.EventId is ulong id) { } else if (other.EventId == 1003 && other.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId is { } id) { } else if (other.EventId == 1003 && other.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId != 1003) return; switch (e) { case var m: break; default: e = other; break; } if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId is 1003 or 1001) switch (e.EventId) { default: if (e.ParamOne == {|TRTC2001:5|}) { } break; case 1003: break; }")]
    // Names that patterns give
    [InlineData("if (e is { EventId: 1003 } m) { Do(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var all = new[] { e, other }; if (all is [{ EventId: 1003 }, ..] same && same[0].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var all = new[] { e, other }; if (all is [{ EventId: 1003 }, ..] && all[0].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var all = new[] { e, other }; if (all is [_, .. [{ EventId: 1003, ParamOne: {|TRTC2001:7|} }]]) { }")]
    [InlineData("var all = new[] { e, other }; if (all is [_, .. var rest] && rest[0].EventId == 1003 && rest[0].ParamOne == {|TRTC2001:7|}) { }")]
    public Task Reports(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("if (e.ParamOne == 7) { var any = e is { Type: 1 } or { EventId: not 1003 }; }")]
    [InlineData("if (e.ParamOne == 7) { var any = e is not { EventId: 1003 }; }")]
    [InlineData("var all = new[] { e, other }; if (all is [{ EventId: not 1003 }]) return; if (all[0].ParamOne == 7) { }")]
    [InlineData("var all = new EventMessage[3]; if (all is [.., { EventId: 1003 }] && all[1].ParamOne == 7) { }")]
    [InlineData("var all = new[] { e, other }; if (all is [{ EventId: 1003 }, .. [{ ParamOne: 7 }]]) { }")]
    [InlineData("if (new[] { e } is [{ EventId: 1003 }] && new[] { other } is [{ ParamOne: 7 }]) { }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("record Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "foreach (var m in new Msg[1]) { if (m is (not 1003, _)) continue; if (m.One == {|TRTC2001:7|}) { } }")]
    [InlineData("class Pair { public void Deconstruct(out EventMessage a, out EventMessage b) => a = b = null; }", "if (new Pair() is ({ EventId: 1003, ParamOne: {|TRTC2001:7|} }, _)) { }")]
    public Task Reports_on_own_types(string type, string statements) => Verify.SourceAsync(type + Sources.Method(statements), ignoredIds: s_ignored);

    [Theory]
    [InlineData("class Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class Sub : Msg { }", "foreach (var m in new Msg[1]) { if (m is Sub { Id: not 1003 }) continue; if (m.One == 7) { } }")]
    [InlineData(
        "class Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; public int Next { get { Id = 4008; return 1; } } }",
        "var m = new Msg(); var all = new[] { m }; if (m.Id == 1003) { if (all is [{ Next: 2 }]) { } else if (m.One == 7) { } }")]
    public Task Is_silent_on_own_types(string type, string statements) => Verify.SourceAsync(type + Sources.Method(statements), ignoredIds: s_ignored);
}
