namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Elements at an index that is not known, and what happens while an index is worked out.</summary>
public class FlowIndexTests
{
    private const string Given = "var all = new List<EventMessage>(); var n = Math.Abs(5); var net = all.Where(m => m.EventId == 1003).ToArray(); var grid = new EventMessage[2, 2]; int Index() => Math.Abs(5); ";

    [Theory]
    // Whichever it is, all that the query says is known of it.
    [InlineData("if (net[n + 1].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = net.ToList(); if (list[n + 1].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var m = net[n * 2]; if (m.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (net[0].ParamOne == {|TRTC2001:7|} || net[^1].ParamOne == {|TRTC2001:7|}) { }")]
    // What stands in an index is looked at as well.
    [InlineData("_ = grid[e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? 1 : 0, 0];")]
    [InlineData("_ = grid[0, e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? 1 : 0];")]
    [InlineData("_ = all[^(e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? 1 : 2)];")]
    [InlineData("_ = net[e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? 1 : 2];")]
    [InlineData("_ = new Dictionary<bool, int>()[e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}];")]
    public Task Reports(string statements) => Verify.FlowAsync(Given + statements);

    [Theory]
    // Each time another one
    [InlineData("if (all[Index()].EventId == 1003 && all[Index()].ParamOne == 7) { }")]
    [InlineData("if (grid[0, Index()].EventId == 1003 && grid[0, Index()].ParamOne == 7) { }")]
    [InlineData("if (grid[0, 1].EventId == 1003 && grid[0, 0].ParamOne == 7) { }")]
    // An index that writes
    [InlineData("if (e.EventId == 1003) { _ = grid[(e = other) == null ? 0 : 1, 0]; if (e.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003) { _ = all[^((e = other) == null ? 1 : 2)]; if (e.ParamOne == 7) { } }")]
    // What an element of a list may be, a write through another name changes.
    [InlineData("var m = all[Index()]; if (m.EventId == 1003) { all[0].EventId = 1001; if (m.ParamOne == 7) { } }")]
    [InlineData("var m = grid[0, 1]; if (m.EventId == 1003) { grid[0, Index()].EventId = 1001; if (m.ParamOne == 7) { } }")]
    [InlineData("var m = all[^1]; if (m.EventId == 1003) { all[0].EventId = 1001; if (m.ParamOne == 7) { } }")]
    [InlineData("var m = net[0]; net[1].EventId = 1001; if (m.ParamOne == 7) { }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(Given + statements);
}
