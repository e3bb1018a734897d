namespace TrtcAnalyzers.Tests.Places;

/// <summary>LINQ in both syntaxes.</summary>
internal static class QueryRows
{
    public static readonly Row[] All =
    [
        // query syntax
        Row.Body("7.3", """var q = from m in new[] { e } where m.EventId == {|TRTC1001:1003|} || m.EventId is {|TRTC1001:1001|} let id = m.EventId orderby id == {|TRTC1001:1002|} descending group m by m.EventId into g where g.Key == {|TRTC1001:2001|} select new { g.Key, N = g.Count() == 1003 };"""),
        Row.Body("7.3", """var q = from m in new[] { e } join n in new ulong[] { {|TRTC1001:1003|} } on m.EventId equals n select n;"""),
        Row.Body("7.3", """var q = from m in new[] { e } join n in new ulong?[] { {|TRTC1001:1003|} } on m.EventId equals n into all select all.Count() == 1003;"""),
        Row.Body("7.3", """var q = from id in new ulong[] { {|TRTC1001:1003|} } from m in new[] { e } where m.EventId == id select m;"""),
        Row.Body("8", """var q = from m in new[] { e } select m.EventId switch { {|TRTC1001:1003|} => 1003, _ => 1001 };"""),
        Row.Body("7.3", """var q = new[] { e }.Select(m => new { m.EventId, m.Time }).Where(t => t.EventId == {|TRTC1001:1003|} && t.Time == 1003);"""),
        Row.Body("7.3", """var q = new[] { e }.Select(m => (m.EventId, m.Time)).Where(t => t.EventId == {|TRTC1001:1003|} && t.Time == 1003);"""),
        Row.Body("7.3", """var q = new[] { e }.Select(m => (Id: m.EventId, m.Time)).Where(t => t.Id == {|TRTC1001:1003|} && t.Time == 1003);"""),
        Row.Body("7.3", """var q = new[] { e }.GroupBy(m => m.EventId).OrderBy(g => g.Key == {|TRTC1001:1003|}).Select(g => g.Key).Distinct().Except(new ulong?[] { {|TRTC1001:1001|} }).Union(new ulong?[] { {|TRTC1001:1003|} }).SequenceEqual(new ulong?[] { {|TRTC1001:1003|} });"""),
        Row.Body("7.3", """var q = new[] { e }.Max(m => m.EventId) == {|TRTC1001:1003|} || new[] { e }.MaxBy(m => m.EventId).EventId == {|TRTC1001:1001|} || new[] { e }.Select(m => m.EventId).Min() == {|TRTC1001:1002|};"""),
        Row.Body("7.3", """var q = new[] { e }.Sum(m => (long)m.EventId) == 1003 || new[] { e }.Count(m => m.EventId != null) == 1003 || new[] { e }.Average(m => (long)m.EventId) == 1003;"""),
        Row.Body("7.3", """var q = new[] { e }.Zip(new ulong[] { {|TRTC1001:1003|} }, (m, id) => m.EventId == id);"""),
        Row.Body("7.3", """var q = new[] { e }.Join(new ulong?[] { {|TRTC1001:1003|} }, m => m.EventId, i => i, (m, i) => m);"""),
        Row.Body("7.3", """var q = new[] { e }.Where(m => new ulong[] { {|TRTC1001:1003|} }.Contains(m.EventId.Value)).ToList();"""),
        Row.Body("7.3", """var q = new[] { e }.Aggregate(0UL, (sum, m) => sum + m.EventId.Value) == 1003;"""),
        Row.Body("7.3", """var q = new[] { e }.Select(m => m.EventId.Value).Aggregate((left, right) => left ^ right) == 1003;"""),
        Row.Body("7.3", """var q = new[] { e }.TakeWhile(m => m.EventId != {|TRTC1001:1003|}).Skip(1003).ElementAt(1003).EventId == {|TRTC1001:1001|};"""),
        Row.Body("7.3", """var q = new[] { e }.Select(m => m.EventId).Cast<ulong>().Contains({|TRTC1001:1003UL|}) || new[] { e }.Select(m => m.EventId).OfType<ulong>().First() == {|TRTC1001:1003|};"""),
        Row.Body("7.3", """var q = new[] { e }.AsParallel().Select(m => m.EventId).Contains({|TRTC1001:1003UL|});"""),
        Row.Body("7.3", """IQueryable<EventMessage> q = null; var r = q.Where(m => m.EventId == {|TRTC1001:1003|} && new ulong?[] { {|TRTC1001:1001|} }.Contains(m.EventId)).Select(m => new { m.EventId }).FirstOrDefault(t => t.EventId == {|TRTC1001:1002|});"""),
    ];
}
