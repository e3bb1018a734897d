namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Groups of messages: what stands in a group has the numbers of its key.</summary>
public class FlowGroupTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).Any(g => g.Key == 1003 && g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).First(g => g.Key == 1003).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).Where(g => g.Key == 1003).All(g => g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("int Run(List<EventMessage> l) => l.Where(m => m.Time > 1).GroupBy(m => m.EventId).Where(g => g.Key == 1003).Sum(g => g.Count(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("int Run(List<EventMessage> l) => (from m in l group m by m.EventId into g where g.Key == 1003 select g.Count(m => m.ParamOne == {|TRTC2001:7|})).Sum();")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key == 1003) { foreach (var m in g) { if (m.ParamOne == {|TRTC2001:7|}) { } } } } }")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key != 1003) continue; foreach (var m in g) { if (m.ParamOne == {|TRTC2001:7|}) { } } } }")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { switch (g.Key) { case 1003: foreach (var m in g) { if (m.ParamOne == {|TRTC2001:7|}) { } } break; case 7001: foreach (var m in g) { if (m.ParamOne == {|TRTC2001:3|}) { } } break; } } }")]
    [InlineData("void Run(List<EventMessage> l) { var g = l.GroupBy(m => m.EventId).First(g => g.Key == 1003); if (g.First().ParamOne == {|TRTC2001:7|}) { } }")]
    // A key of several numbers
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => new { m.EventId, m.Time }).Any(g => g.Key.EventId == 1003 && g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => (m.EventId, m.Time)).Any(g => g.Key.EventId == 1003 && g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId ?? 0)) { if (g.Key == 1003) { foreach (var m in g) { if (m.ParamOne == {|TRTC2001:7|}) { } } } } }")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId ?? 0).Any(g => g.Key == 1003 && g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    // What all elements have in common
    [InlineData("bool Run(List<EventMessage> l) => l.Where(m => m.EventId == 1003).GroupBy(m => m.Time).Any(g => g.First().ParamOne == {|TRTC2001:7|});")]
    [InlineData("bool Run(List<EventMessage> l) => l.Where(m => m.EventId == 1003).GroupBy(m => m.Time.ToString()).Any(g => g.Any(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("object Run(List<EventMessage> l) => l.Where(m => m.EventId == 1003).GroupBy(m => m.Time + \"\").ToDictionary(g => g.Key, g => g.Count(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("object Run(List<EventMessage> l) => l.Where(m => m.EventId == 1003).GroupBy(m => m.Type > 1).Select(g => g.Count(m => m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("object Run(List<EventMessage> l) => from m in l where m.EventId == 1003 group m by m.Time.ToString() into g select new { g.Key, Count = g.Count(m => m.ParamOne == {|TRTC2001:7|}) };")]
    public Task What_is_known(string member) => VerifyAsync(member);

    [Theory]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.Time).Any(g => g.Key == 1003 && g.Any(m => m.ParamOne == 7));")]
    [InlineData("bool Run(List<EventMessage> l, List<EventMessage> k) => l.GroupBy(m => m.EventId).Any(g => g.Key == 1003 && k.Any(m => m.ParamOne == 7));")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).Any(g => g.Key == 1003 || g.Any(m => m.ParamOne == 7));")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).Any(g => g.Any(m => m.ParamOne == 7)) && l[0].EventId == 1003;")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.ParamOne).Any(g => g.Key == 7 && g.Any(m => m.EventId == 1003));")]
    // Of another group, or none
    [InlineData("void Run(List<EventMessage> l) { IGrouping<ulong?, EventMessage> last = null; foreach (var g in l.GroupBy(m => m.EventId)) { if (last != null && g.Key == 1003 && last.Any(m => m.ParamOne == 7)) { } last = g; } }")]
    [InlineData("bool Run(List<EventMessage> l) { var all = l.GroupBy(m => m.EventId).ToList(); return all[0].Key == 1003 && all[1].Any(m => m.ParamOne == 7); }")]
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId).First(g => g.Key == 1003).Count() > 1 && l.GroupBy(m => m.EventId).First().Any(m => m.ParamOne == 7);")]
    [InlineData("bool Run(IGrouping<ulong, EventMessage> g) => g.Key == 1003 && g.Any(m => m.ParamOne == 7);")]
    // What was changed in the meantime
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key != 1003) continue; foreach (var m in g) { m.EventId = 5003; } foreach (var m in g) { if (m.ParamOne == 7) { } } } }")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key != 1003) continue; Change(l); foreach (var m in g) { if (m.ParamOne == 7) { } } } } static void Change(List<EventMessage> l) => l[0].EventId = 1;")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key == 1003) { foreach (var m in l) { if (m.ParamOne == 7) { } } } } }")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => m.EventId)) { if (g.Key == 1003) { foreach (var m in g) { if (m.ParamOne == 7) { } } } foreach (var m in l) m.EventId = 1003; } }")]
    [InlineData("void Run(List<EventMessage> l) { var g = l.GroupBy(m => m.EventId).First(g => g.Key == 1003); foreach (var m in g.Where(m => m.Time > 1)) { if (m.ParamOne == 7) { } foreach (var n in l) n.EventId = 5003; } }")]
    [InlineData("void Run(List<EventMessage> l) { foreach (var g in l.Where(m => m.EventId == 1003).GroupBy(m => m.Time + \"\")) { foreach (var m in g) m.EventId = 5003; if (g.Any(m => m.ParamOne == 7)) { } } }")]
    [InlineData("object Run(List<EventMessage> l) => l.Where(m => m.EventId == 1003).GroupBy(m => Name(m)).Select(g => g.Any(m => m.ParamOne == 7)); static string Name(EventMessage m) => (m.EventId = 7001) + \"\";")]
    [InlineData("object Run(List<EventMessage> l) => l.GroupBy(m => m.EventId + \"\").Select(g => g.Key == \"1003\" && g.Any(m => m.ParamOne == 7));")]
    [InlineData("object Run(List<EventMessage> l) => l.GroupBy(m => m.EventId == 1003).Select(g => g.Any(m => m.ParamOne == 7));")]
    // Keys that are equal where their numbers are not
    [InlineData("record Key(ulong? EventId, ulong? Time) { public virtual bool Equals(Key o) => o?.Time == Time; public override int GetHashCode() => 1; } bool Run(List<EventMessage> l) => l.GroupBy(m => new Key(m.EventId, m.Time)).Any(g => g.Key.EventId == 1003 && g.Any(m => m.ParamOne == 7));")]
    [InlineData("record struct Key(ulong? EventId, ulong? Time) { public bool Equals(Key o) => o.Time == Time; public override int GetHashCode() => 0; } bool Run(List<EventMessage> l) => l.GroupBy(m => (new Key(m.EventId, m.Time), m.Time)).Any(g => g.Key.Item1.EventId == 1003 && g.Any(m => m.ParamOne == 7));")]
    [InlineData("record struct Key(ulong? EventId, ulong? Time) { public bool Equals(Key o) => o.Time == Time; public override int GetHashCode() => 0; } bool Run(List<EventMessage> l) => l.GroupBy(m => new { K = new Key(m.EventId, m.Time) }).Any(g => g.Key.K.EventId == 1003 && g.Any(m => m.ParamOne == 7));")]
    [InlineData("record struct Key(ulong? EventId, ulong? Time) { public bool Equals(Key o) => o.Time == Time; public override int GetHashCode() => 0; } void Run(List<EventMessage> l) { foreach (var g in l.GroupBy(m => (new Key(m.EventId, m.Time), m.Time))) if (g.Key.Item1.EventId == 1003 && g.Any(m => m.ParamOne == 7)) { } }")]
    // What is made of the elements
    [InlineData("bool Run(List<EventMessage> l) => l.GroupBy(m => m.EventId, m => new EventMessage { ParamOne = m.ParamOne }).Any(g => g.Key == 1003 && g.Any(m => m.ParamOne == 7));")]
    public Task What_is_not(string member) => VerifyAsync(member);

    private static Task VerifyAsync(string members) => Verify.SourceAsync("class P { " + members + " }", ignoredIds: s_ignored);
}
