namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 of messages that the program keeps in dictionaries, groups, arrays and other containers: what decided which came into them decides at the switch.</summary>
public class IncompleteSwitchContainerTests
{
    private const string Two = " switch { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string TwoReported = " {|TRTC3001:switch|} { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string Room = "EventId: 7000 or 7001";
    private const string Last = "var last = new Dictionary<string, EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) last[users[0]] = m; ";
    private const string LastOfAny = "var last = new Dictionary<string, EventMessage>(); foreach (var m in all) last[users[0]] = m; ";
    private const string ByTime = "var byTime = all.Where(m => m is { " + Room + " }).ToDictionary(m => m.Time ?? 0); ";
    private const string AnyByTime = "var byTime = all.ToDictionary(m => m.Time ?? 0); ";

    [Theory]
    [InlineData(Last + "foreach (var (user, m) in last) Do(m.EventId" + Two + ");")]
    [InlineData(Last + "foreach ((string user, EventMessage m) in last) Do(m.EventId" + Two + ");")]
    [InlineData(Last + "foreach (var pair in last) Do(pair.Value.EventId" + Two + ");")]
    [InlineData(Last + "foreach (var m in last.Values) Do(m.EventId" + Two + ");")]
    [InlineData(Last + "foreach (var x in last.Values.OrderBy(m => m.Time)) Do(x.EventId" + Two + ");")]
    [InlineData(Last + "Do(last[\"me\"].EventId" + Two + ");")]
    [InlineData(Last + "if (last.TryGetValue(\"me\", out var x)) Do(x.EventId" + Two + ");")]
    [InlineData(Last + "Do(last.Select(pair => pair.Value.EventId" + Two + "));")]
    [InlineData(Last + "Do(last.Values.Select(m => m.EventId" + Two + "));")]
    [InlineData("var last = new SortedDictionary<string, EventMessage>(StringComparer.Ordinal); foreach (var m in all) if (IsRoom(m)) last.Add(users[0], m); foreach (var (user, m) in last) Do(m.EventId" + Two + ");")]
    [InlineData("var last = new Dictionary<string, EventMessage>(8, StringComparer.Ordinal); foreach (var m in all) { if (m is not { " + Room + " }) continue; last.TryAdd(users[0], m); } Do(last[\"me\"].EventId" + Two + ");")]
    [InlineData("var ids = new Dictionary<string, ulong>(); foreach (var m in all) if (m is { " + Room + " }) ids[users[0]] = m.EventId.Value; foreach (var (user, id) in ids) Do(id" + Two + ");")]
    [InlineData(ByTime + "if (byTime.TryGetValue(5, out var m)) Do(m.EventId" + Two + ");")]
    [InlineData(ByTime + "foreach (var m in byTime.Values) Do(m.EventId" + Two + ");")]
    [InlineData(ByTime + "foreach (var (time, m) in byTime) Do(m.EventId" + Two + ");")]
    [InlineData(ByTime + "foreach (var pair in byTime) Do(pair.Value.EventId" + Two + ");")]
    [InlineData(ByTime + "Do(byTime[1].EventId" + Two + ");")]
    public Task Dictionaries_of_messages(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData(LastOfAny + "foreach (var (user, m) in last) Do(m.EventId" + TwoReported + ");")]
    [InlineData(LastOfAny + "foreach (var pair in last) Do(pair.Value.EventId" + TwoReported + ");")]
    [InlineData(LastOfAny + "foreach (var m in last.Values) Do(m.EventId" + TwoReported + ");")]
    [InlineData(LastOfAny + "Do(last[\"me\"].EventId" + TwoReported + ");")]
    [InlineData(LastOfAny + "if (last.TryGetValue(\"me\", out var x)) Do(x.EventId" + TwoReported + ");")]
    [InlineData(Last + "last[\"me\"] = e; foreach (var (user, m) in last) Do(m.EventId" + TwoReported + ");")]
    [InlineData(Last + "last.Add(\"me\", e); foreach (var m in last.Values) Do(m.EventId" + TwoReported + ");")]
    [InlineData(Last + "Do(e.EventId" + TwoReported + ");")]
    [InlineData("var last = new Dictionary<string, EventMessage>(); foreach (var m in all) if (m.Time > 5) last[users[0]] = m; foreach (var (user, m) in last) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var last = new Dictionary<string, EventMessage>(known); foreach (var m in all) if (m is { " + Room + " }) last[users[0]] = m; foreach (var m in last.Values) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all) if (m is { " + Room + " }) known[users[0]] = m; foreach (var m in known.Values) Do(m.EventId" + TwoReported + ");")]
    [InlineData(AnyByTime + "if (byTime.TryGetValue(5, out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData(AnyByTime + "foreach (var m in byTime.Values) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var byTime = all.Where(m => m.Time > 5).ToDictionary(m => m.Time ?? 0); foreach (var m in byTime.Values) Do(m.EventId" + TwoReported + ");")]
    public Task Dictionaries_of_any_message(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) { if (group.Key != Kind.Room) continue; foreach (var m in group) Do(m.EventId" + Two + "); }")]
    [InlineData("foreach (var group in all.GroupBy(m => KindOf(m))) { foreach (var m in group) { if (group.Key == Kind.Room) Do(m.EventId" + Two + "); } }")]
    [InlineData("foreach (var group in all.GroupBy(m => m.EventId / 1000)) { if (group.Key is not 7) continue; foreach (var m in group.OrderBy(m => m.Time)) Do(m.EventId" + Two + "); }")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) switch (group.Key) { case Kind.Room: Do(group.Sum(m => m.EventId" + Two + ")); break; }")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) { if (group.Key != Kind.Room) continue; var m = group.First(); Do(m.EventId" + Two + "); }")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) { if (group.Key != Kind.Room) continue; Do(group.First().EventId" + Two + "); }")]
    [InlineData("foreach (var m in all.ToLookup(m => KindOf(m))[Kind.Room]) Do(m.EventId" + Two + ");")]
    [InlineData("var kinds = all.ToLookup(KindOf); foreach (var m in kinds[Kind.Room]) Do(m.EventId" + Two + ");")]
    [InlineData("foreach (var m in all.GroupBy(KindOf).First(group => group.Key == Kind.Room)) Do(m.EventId" + Two + ");")]
    [InlineData("foreach (var group in from m in all group m by KindOf(m)) { if (group.Key != Kind.Room) continue; foreach (var m in group) Do(m.EventId" + Two + "); }")]
    public Task Groups_by_a_key_of_the_program(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("foreach (var group in all.GroupBy(m => m.EventId)) foreach (var m in group) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) foreach (var m in group) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var group in all.GroupBy(m => m.Time)) { if (group.Key > 5) foreach (var m in group) Do(m.EventId" + TwoReported + "); }")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) { if (group.Key != Kind.Room) continue; Do(e.EventId" + TwoReported + "); }")]
    [InlineData("foreach (var group in all.GroupBy(KindOf)) { if (group.Key == Kind.Room) Do(1); foreach (var m in group) Do(m.EventId" + TwoReported + "); }")]
    [InlineData("foreach (var m in all.ToLookup(m => m.Time)[5]) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all.GroupBy(m => m.Time).First(group => group.Key > 5)) Do(m.EventId" + TwoReported + ");")]
    public Task Groups_of_anything(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("foreach (var group in all.Where(m => m is { " + Room + " }).GroupBy(m => m.Type)) Do(group.Last().EventId" + Two + ");")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).First().EventId" + Two + ");")]
    [InlineData("Do(all.First(m => m is { " + Room + " }).EventId" + Two + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) { room.Add(m); room.Add(room[0]); } Do(room[0].EventId" + Two + ");")]
    [InlineData("foreach (var (m, n) in all.Where(m => m is { " + Room + " }).Select(m => (m, 1)).ToArray()) Do(m.EventId" + Two + ");")]
    [InlineData("var room = new EventMessage[10]; var n = 0; foreach (var m in all) if (m is { " + Room + " }) room[n++] = m; Do(room[0].EventId" + Two + ");")]
    [InlineData("var room = new EventMessage[10]; var n = 0; foreach (var m in all) if (m is { " + Room + " }) room[n++] = m; foreach (var m in room) Do(m.EventId" + Two + ");")]
    [InlineData("(EventMessage last, int n) = (null, 0); foreach (var m in all) if (m is { " + Room + " }) (last, n) = (m, n + 1); Do(last?.EventId" + Two + ");")]
    [InlineData("var rows = new List<Row>(); foreach (var m in all) if (m is { " + Room + " }) rows.Add(new(m, \"\")); Do(rows[0].M.EventId" + Two + ");")]
    [InlineData("var rows = new List<Row>(); foreach (var m in all) if (m is { " + Room + " }) rows.Add(new Row(m, \"\")); foreach (var row in rows) Do(row.M.EventId" + Two + ");")]
    [InlineData("var rows = new List<Box>(); foreach (var m in all) if (m is { " + Room + " }) rows.Add(new Box { M = m }); foreach (var row in rows) Do(row.M.EventId" + Two + ");")]
    [InlineData("var rows = new List<(EventMessage M, int N)>(); foreach (var m in all) if (m is { " + Room + " }) rows.Add((m, 1)); foreach (var row in rows) Do(row.M.EventId" + Two + ");")]
    [InlineData("var queue = new PriorityQueue<EventMessage, ulong>(); foreach (var m in all) if (m is { " + Room + " }) queue.Enqueue(m, m.Time ?? 0); Do(queue.Dequeue().EventId" + Two + ");")]
    [InlineData("var queue = new PriorityQueue<EventMessage, ulong>(); foreach (var m in all) if (m is { " + Room + " }) queue.Enqueue(m, m.Time ?? 0); while (queue.TryDequeue(out var m, out var time)) Do(m.EventId" + Two + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) if (m is { " + Room + " }) last ??= m; Do(last?.EventId" + Two + ");")]
    [InlineData("var i = all.FindIndex(m => m is { " + Room + " }); if (i < 0) return; Do(all[i].EventId" + Two + ");")]
    [InlineData("var channel = System.Threading.Channels.Channel.CreateUnbounded<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) await channel.Writer.WriteAsync(m); await foreach (var m in channel.Reader.ReadAllAsync()) Do(m.EventId" + Two + ");")]
    [InlineData("var channel = System.Threading.Channels.Channel.CreateUnbounded<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) channel.Writer.TryWrite(m); while (channel.Reader.TryRead(out var m)) Do(m.EventId" + Two + ");")]
    public Task Other_containers(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("foreach (var group in all.GroupBy(m => m.Type)) Do(group.Last().EventId" + TwoReported + ");")]
    [InlineData("Do(all.First(m => m.Time > 5).EventId" + TwoReported + ");")]
    [InlineData("var room = new EventMessage[10]; var n = 0; foreach (var m in all) room[n++] = m; Do(room[0].EventId" + TwoReported + ");")]
    [InlineData("var room = all.ToArray(); foreach (var m in all) if (m is { " + Room + " }) room[0] = m; Do(room[0].EventId" + TwoReported + ");")]
    [InlineData("(EventMessage last, int n) = (null, 0); foreach (var m in all) (last, n) = (m, n + 1); Do(last?.EventId" + TwoReported + ");")]
    [InlineData("(EventMessage last, int n) = (e, 0); foreach (var m in all) if (m is { " + Room + " }) (last, n) = (m, n + 1); Do(last?.EventId" + TwoReported + ");")]
    [InlineData("var rows = new List<Row>(); foreach (var m in all) rows.Add(new(m, \"\")); Do(rows[0].M.EventId" + TwoReported + ");")]
    [InlineData("var rows = new List<Row>(); foreach (var m in all) if (e is { " + Room + " }) rows.Add(new(m, \"\")); Do(rows[0].M.EventId" + TwoReported + ");")]
    [InlineData("var rows = new List<Box>(); foreach (var m in all) rows.Add(new Box { M = m }); foreach (var row in rows) Do(row.M.EventId" + TwoReported + ");")]
    [InlineData("var rows = new List<(EventMessage M, int N)>(); foreach (var m in all) rows.Add((m, 1)); foreach (var row in rows) Do(row.M.EventId" + TwoReported + ");")]
    [InlineData("var queue = new PriorityQueue<EventMessage, ulong>(); foreach (var m in all) queue.Enqueue(m, m.Time ?? 0); Do(queue.Dequeue().EventId" + TwoReported + ");")]
    [InlineData("var i = all.FindIndex(m => m.Time > 5); if (i < 0) return; Do(all[i].EventId" + TwoReported + ");")]
    [InlineData("var i = all.FindIndex(m => m is { " + Room + " }); foreach (var m in all) Do(i, m.EventId" + TwoReported + ");")]
    [InlineData("var channel = System.Threading.Channels.Channel.CreateUnbounded<EventMessage>(); foreach (var m in all) await channel.Writer.WriteAsync(m); await foreach (var m in channel.Reader.ReadAllAsync()) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var channel = System.Threading.Channels.Channel.CreateUnbounded<EventMessage>(); foreach (var m in all) channel.Writer.TryWrite(m); while (channel.Reader.TryRead(out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var rows = new List<(ulong?, int)>(); foreach (var m in all) rows.Add((m.EventId, 1)); foreach (var (id, n) in rows) Do(id" + TwoReported + ");")]
    [InlineData("all = all.Where(m => m.Time > 5).ToList(); Do(all[0].EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) last ??= m; Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) if (m is { " + Room + " }) last = m ?? last ?? e; Do(last?.EventId" + TwoReported + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) { room.Add(m); room.Add(room[0]); } Do(room[0].EventId" + TwoReported + ");")]
    public Task Other_containers_of_anything(string statements) => InProgramAsync(statements);

    // Lists in a dictionary, members of an object that the body has made, what a method of the program gives in a tuple
    [Theory]
    [InlineData("var by = new Dictionary<int, List<EventMessage>>(); foreach (var m in all) if (m is { " + Room + " }) { if (!by.ContainsKey(state)) by[state] = new(); by[state].Add(m); } foreach (var pair in by) foreach (var m in pair.Value) Do(m.EventId" + Two + ");")]
    [InlineData("var by = new Dictionary<int, List<EventMessage>>(); foreach (var m in all) if (m is { " + Room + " }) { if (!by.TryGetValue(state, out var list)) by[state] = list = []; list.Add(m); } foreach (var (key, list) in by) foreach (var m in list) Do(m.EventId" + Two + ");")]
    [InlineData("var by = new System.Collections.Concurrent.ConcurrentDictionary<int, List<EventMessage>>(); foreach (var m in all) if (m is { " + Room + " }) by.GetOrAdd(state, _ => []).Add(m); foreach (var list in by.Values) foreach (var m in list) Do(m.EventId" + Two + ");")]
    [InlineData("var by = all.Where(m => m is { " + Room + " }).GroupBy(m => m.Type).ToDictionary(g => g.Key, g => g.ToList()); foreach (var pair in by) foreach (var m in pair.Value) Do(m.EventId" + Two + ");")]
    [InlineData("var by = all.GroupBy(m => m.Type).ToDictionary(g => g.Key, g => g.ToList()); foreach (var pair in by) foreach (var m in pair.Value) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var names = new System.Collections.Concurrent.ConcurrentDictionary<int, string>(); foreach (var m in all) if (m is { " + Room + " }) names.GetOrAdd(state, _ => \"\"); foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var box = new Box(); foreach (var m in all) if (m is { " + Room + " }) box.M = m; Do(box.M?.EventId" + Two + ");")]
    [InlineData("var box = new Box { N = 5 }; foreach (var m in all) if (m is { " + Room + " }) box.M = m; Do(box.M?.EventId" + Two + ");")]
    [InlineData("var box = new Box(); foreach (var m in all) if (m.Time > 5) box.M = m; Do(box.M?.EventId" + TwoReported + ");")]
    [InlineData("var box = new Box { M = e }; foreach (var m in all) if (m is { " + Room + " }) box.M = m; Do(box.M?.EventId" + TwoReported + ");")]
    [InlineData("var box = new Box(); var other = new Box(); foreach (var m in all) { other.M = m; if (m is { " + Room + " }) box.M = m; } Do(other.M?.EventId" + TwoReported + ");")]
    [InlineData("var stack = new Stack<(EventMessage, int)>(); foreach (var m in all) if (m is { " + Room + " }) stack.Push((m, 1)); while (stack.Count > 0) { var (m, n) = stack.Pop(); Do(m.EventId" + Two + "); }")]
    [InlineData("var stack = new Stack<(EventMessage, int)>(); foreach (var m in all) stack.Push((m, 1)); while (stack.Count > 0) { var (m, n) = stack.Pop(); Do(m.EventId" + TwoReported + "); }")]
    [InlineData("var (rooms, others) = Partition(all, m => m is { " + Room + " }); foreach (var m in rooms) Do(m.EventId" + Two + ");")]
    [InlineData("var (first, second) = Halves(all); foreach (var m in first) Do(m.EventId" + TwoReported + ");")]
    public Task Kept_in_something(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("Do((state, e.EventId) switch { (0, 7000) => 1, (1, 7001) => 0, (_, null) => state, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Do((state, e.EventId) switch { (0, 7000) => 1, (1, 7001) => 0, (_, null or 0) => state, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Do((state, e.EventId) switch { (0, 7000) => 1, (1, 7001) => 0, (2, _) => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("switch (e.EventId) { case 7000 when state == 0: Do(1); break; case 7001 when state == 1: Do(0); break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 7000 when state == 0: Do(1); break; case 7001: Do(0); break; default: throw new ArgumentOutOfRangeException(); }")]
    // What is let through
    [InlineData("switch (e.EventId) { case 7000: case 7001: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId) { case 7000: case 7001: return; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("int Of(EventMessage m) { {|TRTC3001:switch|} (m.EventId) { case 7000: case 7001: return m.GetHashCode(); default: throw new ArgumentOutOfRangeException(); } } Do(Of(e));")]
    [InlineData("bool Of(EventMessage m) { switch (m.EventId) { case 7000: case 7001: return true; default: throw new ArgumentOutOfRangeException(); } } Do(Of(e));")]
    [InlineData("ulong? id; switch (e.EventId) { case 7000: case 7001: id = e.EventId; break; default: throw new ArgumentOutOfRangeException(); } Do(id);")]
    [InlineData("EventMessage room; switch (e.EventId) { case 7000 or 7001: room = e; break; default: throw new ArgumentOutOfRangeException(); } Do(room);")]
    [InlineData("Do(e.EventId switch { 7000 or 7001 => e, null => null, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Do(e switch { { EventId: 7000 or 7001 } => e, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("EventMessage Of(EventMessage m) { switch (m.EventId) { case 7000: case 7001: return m; default: throw new ArgumentOutOfRangeException(); } } Do(Of(e));")]
    [InlineData("if (e.EventId == 7001) Do(e.ParamOne switch { 0 or 1 => e.ParamOne, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("EventMessage room; {|TRTC3001:switch|} (e.EventId) { case 7000: room = e; break; default: throw new ArgumentOutOfRangeException(); } Do(room);")]
    [InlineData("EventMessage room; {|TRTC3001:switch|} (e.EventId) { case 7000: case 7001: room = all[0]; break; default: throw new ArgumentOutOfRangeException(); } Do(room);")]
    [InlineData("EventMessage room = null, other = null; {|TRTC3001:switch|} (e.EventId) { case 7000: room = e; break; case 7001: other = e; break; default: throw new ArgumentOutOfRangeException(); } Do(room, other);")]
    [InlineData("EventMessage room; {|TRTC3001:switch|} (e.EventId) { case 7000: case 7001: room = e; Do(room); break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("Do(e.EventId {|TRTC3001:switch|} { 7000 or 7001 => state, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Do(e.EventId {|TRTC3001:switch|} { 7000 or 7001 => all[0], _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 7000: break; case 7001: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 7000: case 7001: Do(1); break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 7000: case 7001: { Do(1); break; } default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("Do((state, e.EventId) {|TRTC3001:switch|} { (0, 7000) => 1, (_, 7001) => 0, (_, null) => state, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Do((state, e.EventId) {|TRTC3001:switch|} { (_, 7000) => 1, (_, 7001) => 0, (_, null) => state, _ => throw new ArgumentOutOfRangeException() });")]
    public Task States_and_no_message(string statements) => InProgramAsync(statements);

    private static Task InProgramAsync(string statements) => Verify.SourceAsync(
        $$"""
        enum Kind { Room, Other }
        record Row(EventMessage M, string Who);
        class Box { public EventMessage M { get; set; } public int N { get; set; } }

        static class Program
        {
            static bool IsRoom(EventMessage m) => m.Type == 1;
            static Kind KindOf(EventMessage m) => m.EventId is 7000 or 7001 ? Kind.Room : Kind.Other;
            static void Do(params object[] arguments) { }
            static (List<T> Yes, List<T> No) Partition<T>(List<T> all, Func<T, bool> fits) => (all.Where(fits).ToList(), []);
            static (List<EventMessage> First, List<EventMessage> Second) Halves(List<EventMessage> all) => (all.Take(5).ToList(), all.Skip(5).ToList());

            static async Task Test(EventMessage e, List<EventMessage> all, List<string> users, Dictionary<string, EventMessage> known, int state)
            {
                {{statements}}
            }
        }
        """, ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);
}
