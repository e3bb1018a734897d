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

    [Theory]
    // Whoever gets a list gets its elements.
    [InlineData("void Run(List<EventMessage> all, int i) { var m = all[i + 1]; if (m.EventId == 1003) { Change(all); if (m.ParamOne == 7) { } } }")]
    [InlineData("void Run(List<EventMessage> all, int i) { var m = all[^i]; if (m.EventId == 1003) { Change(all); if (m.ParamOne == 7) { } } }")]
    [InlineData("static void Fill(EventMessage[,] all) => all[0, 0].EventId = 1; void Run(EventMessage[,] all, int i) { var m = all[i, 1]; if (m.EventId == 1003) { Fill(all); if (m.ParamOne == 7) { } } }")]
    [InlineData("class Grid { readonly EventMessage[,] _all = new EventMessage[2, 2]; public EventMessage this[int i, int j] => _all[i, j]; } static void Fill(Grid all) => all[0, 0].EventId = 1; void Run(Grid all) { var m = all[0, 1]; if (m.EventId == 1003) { Fill(all); if (m.ParamOne == 7) { } } }")]
    [InlineData("static EventMessage[] s_all = new EventMessage[1]; static EventMessage First => s_all[0]; static void Fill() => s_all[0].EventId = 1; void Run() { var m = First; if (m.EventId == 1003) { Fill(); if (m.ParamOne == 7) { } } }")]
    [InlineData("class Own { public List<EventMessage> All = new(); public int this[int i] { get => 1; set => All[i].EventId = 1; } } void Run(Own own, int i) { foreach (var m in own.All) { if (m.EventId == 1003) { own[i + 1] = 2; if (m.ParamOne == 7) { } } } }")]
    [InlineData("void Run(Dictionary<ulong, List<EventMessage>> by, ulong t) { foreach (var m in by[t]) { if (m.EventId == 1003) { Change(by[t]); if (m.ParamOne == 7) { } } } }")]
    // A key that others change, a list that is made anew, an indexer that does more
    [InlineData("class Key { public int N; public override bool Equals(object o) => o is Key k && k.N == N; public override int GetHashCode() => N; } void Run(Dictionary<Key, EventMessage> by, Key k) { if (by[k].EventId == 1003) { k.N = 2; if (by[k].ParamOne == 7) { } } }")]
    [InlineData("bool Run(int i) => (new EventMessage[3])[i].EventId == 1003 && (new EventMessage[3])[i].ParamOne == 7;")]
    [InlineData("static EventMessage s_m = new(); class Own { public int Count => 1; public EventMessage this[int i] { get { s_m.EventId = 1; return s_m; } } } void Run(Own own) { if (s_m.EventId != 1003) return; var m = own[^1]; if (s_m.ParamOne == 7) { } }")]
    // What is handed over as an index is complete.
    [InlineData("int Run(Dictionary<EventMessage, int> by) { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; var n = by[m]; m.ParamOne = 2; return n; }")]
    public Task Whose_elements_they_are(string members) => Verify.SourceAsync(
        "class P { static void Change(List<EventMessage> all) => all[0].EventId = 1; " + members + " }", ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
