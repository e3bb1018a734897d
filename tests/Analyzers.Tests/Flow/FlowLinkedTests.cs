namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Parameters that are tested before the ID is known: they are judged once it is, as long as both belong to one message.</summary>
public class FlowLinkedTests
{
    private const string Given = "var n = Math.Abs(5); var raw = (ulong)Math.Abs(5); ";

    [Theory]
    [InlineData("e.ParamOne = n; if (e.ParamOne == {|TRTC2001:7|}) { other.EventId = 4008; if (e.EventId == 1003) { } }")]
    [InlineData("e.EventId = raw; e.ParamOne = n; if (e.ParamOne == {|TRTC2001:7|} && raw == 1003) { }")]
    [InlineData("var id = e.EventId; var p = e.ParamOne; Do(e); if (p == {|TRTC2001:7|} && id == 1003) { }")]
    [InlineData("var p = e.ParamOne; if (flag) { other.ParamOne = 5; p = e.ParamOne; } if (p == {|TRTC2001:7|} && e.EventId == 1003) { }")]
    [InlineData("var p = e.ParamOne; if (flag) { other.ParamOne = 5; p = e.ParamOne; } if (e.EventId == 1003 && p == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { if ((e.EventId, e.Time) == (1003, 5)) { } }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { if (flag || (e.EventId, e.Time) == (1003, 5)) { } }")]
    public Task Reports(string statements) => Verify.FlowAsync(Given + statements);

    [Theory]
    [InlineData("void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one) { var known = id; if (one == {|TRTC2001:7|}) { id = 0; if (known == 1003) { } } }")]
    public Task Reports_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: ["TRTC1001", "TRTC1002"]);

    [Theory]
    [InlineData("var id = e.EventId; e.EventId = 4008; e.ParamOne = n; if (e.ParamOne == 7 && id == 1003) { }")]
    [InlineData("e.ParamOne = n; if (e.ParamOne == 7) { e.EventId = raw; if (raw == 1003) e.ParamOne = 1; }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(Given + statements);

    [Theory]
    [InlineData("void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one) { if (one == 7) { one = 1; if (id == 1003) { } } }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: ["TRTC1001", "TRTC1002"]);

    // One of several values of a parameter belongs to another event than the one that is asked for afterwards.
    [Theory]
    [InlineData("switch (e.ParamOne) { case 1: case 2: switch (e.EventId) { case 1001: Do(e); break; case 1003: Do(e); break; } break; }")]
    [InlineData("switch (e.ParamOne) { case 0: n++; break; case 640: n--; break; default: return; } if (e.EventId == 1001) Do(e);")]
    [InlineData("if (e.ParamOne is 0 or 1 or 2) { if (e.EventId == 1003) Do(e); else if (e.EventId == 1001) Do(e); }")]
    [InlineData("if (e is { EventId: 1001 or 1003, ParamOne: 1 or 2 }) { if (e.EventId == 1001) Do(e); else Do(other); }")]
    [InlineData("var text = e.ParamOne switch { 1 or 2 => e.EventId switch { 1001 => \"plug\", 1003 => \"net\", _ => \"?\" }, _ => \"?\" };")]
    [InlineData("if (e.ParamOne == 7) n++; else if (e.ParamOne == 1) n--; else return; if (e.EventId == 1001) Do(e);")]
    [InlineData("if (e.ParamOne is 1 or SdkEventParams.NetworkChanged.Cellular4G) { if (e.EventId == 1001) Do(e); else if (e.EventId == 1003) Do(e); }")]
    [InlineData("if (e.ParamOne is {|TRTC2001:640|} or {|TRTC2001:720|}) { if (e.EventId == 1001) Do(e); }")]
    [InlineData("if (e.ParamOne is 1 or {|TRTC2001:640|} && e.EventId == 1001) Do(e);")]
    public Task One_of_several_values_may_be_another_events(string statements) => Verify.FlowAsync(Given + statements);
}
