namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 of what came to a switch by way of a local, a list, a query or a function: what decided there decides here as well.</summary>
public class IncompleteSwitchSourceTests
{
    private const string Two = " switch { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string TwoReported = " {|TRTC3001:switch|} { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string Room = "EventId: 7000 or 7001";

    // Statements before the switch, some of whose ways lead elsewhere. Log looks at the message, so that nobody knows any more what it was.
    [Theory]
    [InlineData("switch (e.EventId) { case 7000: case 7001: break; default: return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("switch (e.EventId) { case 7000: case 7001: if (flag) break; Do(1); break; case null: break; default: throw new Exception(); } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("switch (e) { case { " + Room + " }: Do(1); break; case null: return; default: return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("foreach (var m in all) { switch (m.EventId) { case 7000 or 7001: break; default: continue; } Log(m); Do(m.EventId" + Two + "); }")]
    [InlineData("switch (e.EventId) { case < 7000: return; case > 7001: return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("switch (NameOf(e)) { case \"room\": break; default: return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("try { if (e is not { " + Room + " }) return; Log(e); } finally { Do(1); } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("try { if (e is not { " + Room + " }) return; } catch (Exception) { return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("lock (all) { if (e is not { " + Room + " }) return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("using (reader) { if (e is not { " + Room + " }) return; } Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("Ensure(e is { " + Room + " }); Log(e); Do(e.EventId" + Two + ");")]
    [InlineData("Ensure(IsRoom(e)); Do(e.EventId" + Two + ");")]
    public Task Statements_that_lead_away(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("switch (e.EventId) { case 7000: case 7001: Do(1); break; default: Do(2); break; } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("switch (NameOf(e)) { case \"room\": Do(1); break; default: Do(2); break; } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("switch (other.EventId) { case 7000: break; default: return; } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("switch (e.EventId) { case 1003: return; } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("switch (flag) { case true: if (e is not { " + Room + " }) return; break; default: break; } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("try { if (e is not { " + Room + " }) throw new Exception(); } catch (Exception) { Do(1); } Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("Log(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("Ensure(flag); Do(e.EventId" + TwoReported + ");")]
    [InlineData("Do(e.EventId == 7000); Ensure(other is { " + Room + " }); Do(e.EventId" + TwoReported + ");")]
    public Task Statements_that_lead_on(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("EventMessage last = null; foreach (var m in all) if (m is { " + Room + " }) last = m; Do(last?.EventId" + Two + ");")]
    [InlineData("EventMessage found = null; foreach (var m in all) { if (m is not { " + Room + " }) continue; found = m; break; } if (found == null) return; Do(found.EventId" + Two + ");")]
    [InlineData("EventMessage last; last = default; foreach (var m in all) if (IsRoom(m)) last = m; Do(last.EventId" + Two + ");")]
    [InlineData("ulong? last = null; foreach (var m in all) if (m is { " + Room + " }) last = m.EventId; Do(last" + Two + ");")]
    [InlineData("ulong last = 7001; foreach (var m in all) if (m.EventId is 7000) last = m.EventId.Value; Do(last" + Two + ");")]
    [InlineData("var m = e is { " + Room + " } ? e : null; Do(m?.EventId" + Two + ");")]
    [InlineData("var m = e is not { " + Room + " } ? null : e; Do(m?.EventId" + Two + ");")]
    [InlineData("EventMessage a = null; EventMessage b = null; foreach (var m in all) if (m is { " + Room + " }) a = m; b = a; Do(b?.EventId" + Two + ");")]
    [InlineData("EventMessage a = null; while (flag) { if (a is { " + Room + " }) a = Next(a); } if (IsRoom(a)) Do(a.EventId" + Two + ");")]
    public Task Locals_that_are_filled_under_a_condition(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("EventMessage last = null; foreach (var m in all) last = m; Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) if (flag) last = m; Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) if (m is { " + Room + " }) last = m; if (flag) last = Next(e); Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = Next(e); foreach (var m in all) if (m is { " + Room + " }) last = m; Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) { if (m is { " + Room + " }) Do(1); last = m; } Do(last?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage last; TryRead(out last); Do(last.EventId" + TwoReported + ");")]
    [InlineData("var m = flag ? e : other; Do(m?.EventId" + TwoReported + ");")]
    [InlineData("var m = e is { " + Room + " } ? e : other; Do(m?.EventId" + TwoReported + ");")]
    [InlineData("EventMessage a = null; while (flag) { a = Next(a); Do(a.EventId" + TwoReported + "); }")]
    public Task Locals_that_can_be_anything(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) room.Add(m); foreach (var m in room) Do(m.EventId" + Two + ");")]
    [InlineData("var room = new Queue<EventMessage>(8); foreach (var m in all) if (m is { " + Room + " }) room.Enqueue(m); while (room.Count > 0) Do(room.Dequeue().EventId" + Two + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (IsRoom(m)) room.Add(m); for (var i = 0; i < room.Count; i++) Do(room[i].EventId" + Two + ");")]
    [InlineData("var room = new Queue<EventMessage>(all.Where(m => m is { " + Room + " })); while (room.Count > 0) Do(room.Dequeue().EventId" + Two + ");")]
    [InlineData("var room = all.Where(m => m is { " + Room + " }).ToList(); for (var i = 0; i < room.Count; i++) { var m = room[i]; Log(m); Do(m.EventId" + Two + "); }")]
    [InlineData("var room = all.Where(m => m is { " + Room + " }).OrderBy(m => m.Time).ToArray(); for (var i = 0; i < room.Length; i++) Do(room[i].EventId" + Two + ");")]
    [InlineData("var room = all.Where(m => m is { " + Room + " }).ToList(); var (one, two) = (room[0], room[1]); Do(two.EventId" + Two + ");")]
    [InlineData("all.RemoveAll(m => m is not { " + Room + " }); foreach (var m in all) Do(m.EventId" + Two + ");")]
    [InlineData("for (var i = all.Count - 1; i >= 0; i--) if (!IsRoom(all[i])) all.RemoveAt(i); foreach (var m in all) Do(m.EventId" + Two + ");")]
    [InlineData("if (all.Any(m => m is not { " + Room + " })) return; foreach (var m in all) Do(m.EventId" + Two + ");")]
    [InlineData("if (!all.All(m => IsRoom(m))) throw new Exception(); Do(all.Sum(m => m.EventId" + Two + "));")]
    [InlineData("if (!all.TrueForAll(m => IsRoom(m))) return; Do(all[0].EventId" + Two + ");")]
    [InlineData("var room = new Stack<EventMessage>(); foreach (var m in all) { if (m is not { " + Room + " }) continue; room.Push(m); } while (room.TryPop(out var m)) Do(m.EventId" + Two + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) room.Insert(0, m); foreach (var m in room) Do(m.EventId" + Two + ");")]
    [InlineData("var counts = new Dictionary<ulong, int>(); foreach (var m in all) if (m is { " + Room + " }) counts[m.EventId.Value] = 1; foreach (var (id, n) in counts) Do(id" + Two + ");")]
    [InlineData("var counts = new Dictionary<ulong, int>(); foreach (var m in all) if (m is { " + Room + " } && !counts.TryAdd(m.EventId.Value, 1)) counts[m.EventId.Value]++; foreach (var pair in counts) Do(pair.Key" + Two + ");")]
    [InlineData("var counts = new Dictionary<int, int>(); foreach (var m in all) if (m is { " + Room + " }) counts.Add((int)m.EventId, 1); foreach (var pair in counts) Do(pair.Key" + Two + ");")]
    [InlineData("var rows = new List<(ulong?, int)>(); foreach (var m in all) if (m is { " + Room + " }) rows.Add((m.EventId, 1)); foreach (var (id, n) in rows) Do(id" + Two + ");")]
    [InlineData("foreach (var m in OnlyRoom(all)) Do(m.EventId" + Two + ");")]
    [InlineData("foreach (var m in all.OnlyRoomOf().Take(3)) Do(m.EventId" + Two + ");")]
    public Task Lists_that_are_filled_under_a_condition(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("foreach (var pair in all.Where(m => m is { " + Room + " }).ToDictionary(m => m.EventId.Value)) Do(pair.Key" + Two + ");")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).Zip(all).Sum(pair => pair.First.EventId" + Two + "));")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).Aggregate(0, (sum, m) => sum + m.EventId" + Two + "));")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).Chunk(2).Sum(chunk => chunk[0].EventId" + Two + "));")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).AsParallel().Select(m => m.EventId" + Two + ").Sum());")]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).GroupBy(m => m.Time).Sum(group => group.Sum(m => m.EventId" + Two + ")));")]
    [InlineData("foreach (var group in all.GroupBy(m => IsRoom(m)).Where(group => group.Key)) foreach (var m in group) Do(m.EventId" + Two + ");")]
    [InlineData("var rooms = all.ToLookup(m => m is { " + Room + " }); foreach (var m in rooms[true]) Do(m.EventId" + Two + ");")]
    [InlineData("foreach (var (id, number) in all.Where(m => m is { " + Room + " }).Select(m => (m.EventId, 1))) Do(id" + Two + ");")]
    public Task Queries_that_make_something_else_of_what_they_let_through(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) room.Add(m); foreach (var m in room) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var room = new List<EventMessage>(all); foreach (var m in all) if (m is { " + Room + " }) room.Add(m); foreach (var m in room) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) room.Add(m); room.Add(e); foreach (var m in room) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var room = new List<EventMessage>(); foreach (var m in all) if (m is { " + Room + " }) room.Add(m); foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var room = all.OrderBy(m => m.Time).ToList(); for (var i = 0; i < room.Count; i++) Do(room[i].EventId" + TwoReported + ");")]
    [InlineData("var counts = new Dictionary<ulong, int>(); foreach (var m in all) counts[m.EventId.Value] = 1; foreach (var (id, n) in counts) Do(id" + TwoReported + ");")]
    [InlineData("var room = new Stack<EventMessage>(); foreach (var m in all) room.Push(m); while (room.TryPop(out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("all.RemoveAll(m => m.Time == 0); foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (all.Any(m => m.EventId == null)) return; foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (!all.All(m => m.EventId != null)) return; foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (!all.Any()) return; foreach (var m in all) Do(m.EventId" + TwoReported + ");")]
    [InlineData("Do(all.Zip(all).Sum(pair => pair.First.EventId" + TwoReported + "));")]
    [InlineData("Do(all.GroupBy(m => m.Time).Sum(group => group.Sum(m => m.EventId" + TwoReported + ")));")]
    [InlineData("foreach (var m in Read(users)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all.ToArray()) Do(m.EventId" + TwoReported + ");")]
    public Task Lists_of_anything(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("if (e is not { " + Room + " }) return; Inner(); void Inner() { Do(e.EventId" + Two + "); }")]
    [InlineData("if (IsRoom(e)) { Run(Inner); } void Inner() { Do(e.EventId" + Two + "); }")]
    [InlineData("if (e is { " + Room + " }) Inner(); void Inner() { Inmost(); void Inmost() { Do(e.EventId" + Two + "); } }")]
    [InlineData("if (e is { " + Room + " }) Inner(3); void Inner(int left) { if (left > 0) Inner(left - 1); Do(e.EventId" + Two + "); }")]
    public Task Functions_that_are_called_under_a_condition(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("Inner(); void Inner() { Do(e.EventId" + TwoReported + "); }")]
    [InlineData("if (e is { " + Room + " }) Inner(); else Inner(); void Inner() { Do(e.EventId" + TwoReported + "); }")]
    [InlineData("if (e is { " + Room + " }) Do(1); Run(Inner); void Inner() { Do(e.EventId" + TwoReported + "); }")]
    [InlineData("if (e is { " + Room + " }) Inner(other); void Inner(EventMessage m) { Do(m.EventId" + TwoReported + "); }")]
    [InlineData("if (e is not { " + Room + " }) return; void Inner() { Do(e.EventId" + TwoReported + "); }")]
    public Task Functions_that_are_called_with_anything(string statements) => InProgramAsync(statements);

    private static Task InProgramAsync(string statements) => Verify.SourceAsync(
        $$"""
        static class Program
        {
            static bool IsRoom(EventMessage m) => m.Type == 1;
            static string NameOf(EventMessage m) => "";
            static EventMessage Next(EventMessage m) => m;
            static IEnumerable<EventMessage> Read(IEnumerable<string> users) => [];
            static IEnumerable<EventMessage> OnlyRoom(IEnumerable<EventMessage> all) => all;
            static IEnumerable<EventMessage> OnlyRoomOf(this IEnumerable<EventMessage> all) => all;
            static bool TryRead(out EventMessage m) { m = new EventMessage(); return true; }
            static void Ensure(bool condition) { }
            static void Log(EventMessage m) { }
            static void Run(Action action) { }
            static void Do(params object[] arguments) { }

            static void Test(EventMessage e, EventMessage other, List<EventMessage> all, List<string> users, System.IO.TextReader reader, bool flag)
            {
                {{statements}}
            }
        }
        """, ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);
}
