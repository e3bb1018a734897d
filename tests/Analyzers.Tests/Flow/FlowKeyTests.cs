namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Pairs of a dictionary and the keys of groups only give what they hold, and so do the anonymous types that queries make.</summary>
public class FlowKeyTests
{
    [Theory]
    [InlineData("if (pair.Value.EventId == 1003 && pair.Value.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (keyed.Key.EventId == 1003 && keyed.Key.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (pair.Value.EventId == 1003) { Do(); if (pair.Value.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (pair is { Value: { EventId: 1003, ParamOne: {|TRTC2001:7|} } }) { }")]
    [InlineData("if (pair.Value.EventId == 1003) { var same = pair; if (same.Value.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("foreach (var p in all) if (p.Value.EventId == 1003 && p.Value.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var p in all.Where(p => p.Value.EventId == 1003)) if (p.Value.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("if (all.First(p => p.Value.EventId == 1003).Value.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (group.Key.EventId == 1003 && group.Key.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_ = all.Values.GroupBy(m => new { m.EventId, m.ParamOne }).Any(g => g.Key.EventId == 1003 && g.Key.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Values.GroupBy(m => new { Id = m.EventId, One = m.ParamOne }).Where(g => g.Key.Id == 1003).Any(g => g.Key.One == {|TRTC2001:7|});")]
    [InlineData("foreach (var g in all.Values.GroupBy(m => new { m.EventId, m.ParamOne })) if (g.Key.EventId == 1003 && g.Key.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var g in all.Values.GroupBy(m => new { m.EventId, m.ParamOne }).ToList()) if (g.Key.EventId == 1003 && g.Key.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var x in all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }).ToList()) if (x.Id == 1003 && x.One == {|TRTC2001:7|}) Do();")]
    [InlineData("var list = all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }).ToList(); foreach (var x in list) if (x.Id == 1003 && x.One == {|TRTC2001:7|}) Do();")]
    [InlineData("var x = all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }).FirstOrDefault(); if (x?.Id == 1003 && x.One == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var x in all.Values.Select(m => (Id: m.EventId, One: m.ParamOne)).ToList()) if (x.Id == 1003 && x.One == {|TRTC2001:7|}) Do();")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    [InlineData("if (pair.Value.EventId == 1003) { pair = second; if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("if (pair.Value.EventId == 1003) { pair = new(1, second.Value); if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("if (pair.Value.EventId == 1003 && second.Value.ParamOne == 7) { }")]
    [InlineData("if (pair.Value.EventId == 1003) { Do(pair.Value); if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("if (pair.Value.EventId == 1003) { Do(pair); if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("if (pair.Value.EventId == 1003) { second.Value.EventId = second.Value.Time; if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("if (pair.Value.EventId == 1003) { other.EventId = other.Time; if (pair.Value.ParamOne == 7) { } }")]
    [InlineData("foreach (var p in all) if (p.Value.EventId == 1003) { Do(all); if (p.Value.ParamOne == 7) { } }")]
    [InlineData("foreach (var p in all) if (p.Value.EventId == 1003) { all[1].EventId = other.Time; if (p.Value.ParamOne == 7) { } }")]
    [InlineData("if (all[1].EventId == 1003) foreach (var p in all) if (p.Value.ParamOne == 7) Do();")]
    [InlineData("if (all.FirstOrDefault(p => p.Value.EventId == 1003).Value?.ParamOne == 7) { }")]
    [InlineData("if (own.Value.EventId == 1003 && own.Value.ParamOne == 7) { }")]
    [InlineData("if (group.Key.EventId == 1003) { Do(group); if (group.Key.ParamOne == 7) { } }")]
    [InlineData("foreach (var g in all.Values.GroupBy(m => m.ParamOne)) foreach (var m in g) if (m.EventId == 1003 && g.Key == 7) Do();")]
    [InlineData("_ = all.Values.GroupBy(m => new { m.EventId, m.ParamOne }).Any(g => g.Key.EventId == 1003 || g.Key.ParamOne == 7);")]
    [InlineData("_ = all.Values.GroupBy(m => m.ParamOne, (key, g) => key).Any(key => key == 7);")]
    [InlineData("_ = all.Values.GroupBy(m => new { m.EventId, other.ParamOne }).Any(g => g.Key.EventId == 1003 && g.Key.ParamOne == 7);")]
    [InlineData("foreach (var x in all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }).ToList()) foreach (var y in all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }).ToList()) if (x.Id == 1003 && y.One == 7) Do();")]
    [InlineData("var q = all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }); foreach (var x in q) foreach (var y in q) if (x.Id == 1003 && y.One == 7) Do();")]
    [InlineData("var x = all.Values.Select(m => (Event: (Id: m.EventId, One: m.ParamOne), m.Time)).First(); var y = x; y.Event.Id = 1003; y.Event.One++; if (x.Event.One == 7) { }")]
    [InlineData("var x = all.Values.Select(m => new { Id = m.EventId, One = m.ParamOne }); if (x.First().Id == 1003 && x.Last().One == 7) { }")]
    public Task Is_silent(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Own { EventMessage _a = new(), _b = new(); int _n; public EventMessage Value => _n++ == 0 ? _a : _b; }
        class Program
        {
            void Run(
                Dictionary<int, EventMessage> all, KeyValuePair<int, EventMessage> pair, KeyValuePair<int, EventMessage> second, KeyValuePair<EventMessage, int> keyed,
                IGrouping<EventMessage, int> group, Own own, EventMessage other)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
