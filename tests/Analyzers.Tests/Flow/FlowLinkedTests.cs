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
}
