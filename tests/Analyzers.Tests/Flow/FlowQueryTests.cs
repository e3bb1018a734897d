namespace TrtcAnalyzers.Tests.Flow;

/// <summary>LINQ: what one clause says of an element is known in the next one, and a query is a call like any other.</summary>
public class FlowQueryTests
{
    private const string Given = "var all = new List<EventMessage>(); ";

    [Theory]
    [InlineData("_ = Enumerable.Empty<EventMessage>().Where(m => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = from m in all.AsQueryable() where m.EventId == 1003 where m.ParamOne == {|TRTC2001:7|} select m;")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).OrderByDescending(m => m.Time).ThenBy(m => m.Type).ThenByDescending(m => m.Type).Where(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Skip(1).Take(2).SkipWhile(m => m.Time == 1).Distinct().Where(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).AsEnumerable().AsQueryable().Where(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.TakeWhile(m => m.EventId == 1003).Where(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = from m in all where m.EventId == 1003 from n in new[] { 1, 2 } where m.ParamOne == {|TRTC2001:7|} select m;")]
    [InlineData("_ = all.Where(m => { var id = m.EventId; return id == 1003 && m.ParamOne == {|TRTC2001:7|}; });")]
    // Messages that a query makes or is given
    [InlineData("_ = all.Select(m => new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} });")]
    [InlineData("_ = all.Append(new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} });")]
    public Task Reports(string statements) => Verify.FlowAsync(Given + statements);

    [Theory]
    [InlineData("static bool Fill(EventMessage m) => true; void Run(List<EventMessage> all) { if (all[0].EventId == 1003 && all.All(m => Fill(m)) && all[0].ParamOne == 7) { } }")]
    [InlineData("EventMessage _e; static bool Fill(EventMessage m) => true; void Run(List<EventMessage> all) { if (_e.EventId == 1003 && all.All(m => Fill(m)) && _e.ParamOne == 7) { } }")]
    [InlineData("EventMessage _e; void Run(List<EventMessage> all) { _ = all.Where(m => _e.EventId == 1003).Where(m => _e.ParamOne == 7); }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: ["TRTC1001", "TRTC1002"]);
}
