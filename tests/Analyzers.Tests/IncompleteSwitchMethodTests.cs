namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 behind methods of the program: those that give the message or nothing, those that throw, and functions that are handed over.</summary>
public class IncompleteSwitchMethodTests
{
    private const string Two = " switch { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string TwoReported = " {|TRTC3001:switch|} { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string Room = "EventId: 7000 or 7001";

    [Theory]
    [InlineData("var room = RoomOnly(e); if (room is null) return; Do(room.EventId" + Two + ");")]
    [InlineData("if (RoomOnly(e) is { } m) Do(m.EventId" + Two + ");")]
    [InlineData("if (RoomOnly(e) is not { } m) return; Do(m.EventId" + Two + ");")]
    [InlineData("if (RoomOnly(e) is { EventId: { } id }) Do(id" + Two + ");")]
    [InlineData("if (e.RoomOnly() is EventMessage m) Do(m.EventId" + Two + ");")]
    [InlineData("Do(RoomOnly(e)?.EventId" + Two + ");")]
    [InlineData("var id = RoomOnly(e)?.EventId; Do(id" + Two + ");")]
    [InlineData("EventMessage last = null; foreach (var m in all) last = RoomOnly(m) ?? last; Do(last?.EventId" + Two + ");")]
    [InlineData("foreach (var m in all.Select(RoomOnly).OfType<EventMessage>()) Do(m.EventId" + Two + ");")]
    [InlineData("Do(all.Select(m => RoomOnly(m)).Where(m => m != null).Select(m => m.EventId" + Two + "));")]
    [InlineData("Do(all.Select(m => m is { " + Room + " } ? m : null).OfType<EventMessage>().Select(m => m.EventId" + Two + "));")]
    [InlineData("var m = Statements(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Ends(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Arms(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Sections(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Leaves(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Finds(e); if (m == null) return; Do(m.EventId" + Two + ");")]
    [InlineData("var m = Local(e); if (m == null) return; Do(m.EventId" + Two + "); EventMessage Local(EventMessage x) => IsRoom(x) ? x : null;")]
    [InlineData("var m = Required(e); Do(m.EventId" + Two + ");")]
    [InlineData("if (all.Find(m => m is { " + Room + " }) is { } m) Do(m.EventId" + Two + ");")]
    [InlineData("var m = await RoomOnlyAsync(e); if (m is null) return; Do(m.EventId" + Two + ");")]
    [InlineData("if (await RoomOnlyAsync(e).ConfigureAwait(false) is { } m) Do(m.EventId" + Two + ");")]
    [InlineData("Do((await all.FirstAsync(m => m is { " + Room + " })).EventId" + Two + ");")]
    [InlineData("var m = await all.FirstAsync(m => m is { " + Room + " }, default); Do(m.EventId" + Two + ");")]
    public Task Methods_that_give_the_message_or_nothing(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("var m = Next(e); if (m is null) return; Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (Next(e) is { } m) Do(m.EventId" + TwoReported + ");")]
    [InlineData("Do(Next(e)?.EventId" + TwoReported + ");")]
    [InlineData("var m = Copy(e); if (m is null) return; Do(m.EventId" + TwoReported + ");")]
    [InlineData("var m = Recent(e); if (m is null) return; Do(m.EventId" + TwoReported + ");")]
    [InlineData("var m = Logged(e); if (m is null) return; Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (Recent(e) is { } m) Do(m.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all.Select(Copy).OfType<EventMessage>()) Do(m.EventId" + TwoReported + ");")]
    [InlineData("Do(all.Select(m => m != null ? m : null).OfType<EventMessage>().Select(m => m.EventId" + TwoReported + "));")]
    [InlineData("if (all.Find(m => m.Time > 5) is { } m) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var room = RoomOnly(other); if (room is null) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("var m = await NextAsync(e); if (m is null) return; Do(m.EventId" + TwoReported + ");")]
    public Task Methods_that_give_any_message(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("ThrowIfNotRoom(e); Do(e.EventId" + Two + ");")]
    [InlineData("e.EnsureRoom(); Do(e.EventId" + Two + ");")]
    [InlineData("ThrowIfNotRoomId(e.EventId); Do(e.EventId" + Two + ");")]
    [InlineData("Demand(e); Do(e.EventId" + Two + ");")]
    [InlineData("ThrowAtEnd(e); Do(e.EventId" + Two + ");")]
    [InlineData("foreach (var m in all) { ThrowIfNotRoom(m); Do(m.EventId" + Two + "); }")]
    [InlineData("Helped(e); Do(e.EventId" + Two + ");")]
    [InlineData("await ThrowIfNotRoomAsync(e); Do(e.EventId" + Two + ");")]
    [InlineData("await ThrowIfNotRoomAsync(e).ConfigureAwait(false); Do(e.EventId" + Two + ");")]
    [InlineData("ThrowUnlessRoom(e); Do(e.EventId" + Two + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(e.EventId.Value, 7001UL); ArgumentOutOfRangeException.ThrowIfLessThan(e.EventId.Value, 7000UL); Do(e.EventId" + Two + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNotEqual(e.EventId.Value, other.EventId.Value); Do(e.EventId" + Two + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfNotEqual(e.EventId / 1000, 7UL); Do(e.EventId" + Two + ");")]
    public Task Guard_methods(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("LogOrThrow(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("await NextAsync(e).ConfigureAwait(false); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ThrowIfNull(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ThrowIfOld(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ThrowIfNotRoom(other); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ThrowIfNotRoomId(other.EventId); Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (flag) ThrowIfNotRoom(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ArgumentNullException.ThrowIfNull(e); ArgumentNullException.ThrowIfNull(e.EventId); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfZero(e.EventId.Value); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(e.Time.Value, 5UL); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfGreaterThan(other.EventId.Value, 7001UL); Do(e.EventId" + TwoReported + ");")]
    [InlineData("ArgumentOutOfRangeException.ThrowIfEqual(e.EventId.Value, 1003UL); Do(e.EventId" + TwoReported + ");")]
    public Task Methods_that_are_no_guards(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("Do(all.Where(m => m is { " + Room + " }).Select(Name)); int Name(EventMessage m) => m.EventId" + Two + ";")]
    [InlineData("Do(all.Where(IsRoom).Select(Name)); Do(all.FindAll(IsRoom).ConvertAll(Name)); int Name(EventMessage m) { return m.EventId" + Two + "; }")]
    [InlineData("if (IsRoom(e)) Do(Name(e)); int Name(EventMessage m) => m.EventId" + Two + ";")]
    [InlineData("Func<EventMessage, int> name = m => m.EventId" + Two + "; Do(all.Where(m => m is { " + Room + " }).Select(name));")]
    [InlineData("Func<EventMessage, int> name = m => m.EventId" + Two + "; foreach (var m in all.Where(IsRoom)) Do(name(m));")]
    [InlineData("Func<EventMessage, int> name = m => m.EventId" + Two + "; Do(all.Where(IsRoom).Select(name)); Do(name);")]
    [InlineData("Do(all.Where(IsRoom).Aggregate(0, Sum)); int Sum(int sum, EventMessage m) => sum + m.EventId" + Two + ";")]
    public Task Functions_that_are_handed_what_was_let_through(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("Do(all.Select(Name)); int Name(EventMessage m) => m.EventId" + TwoReported + ";")]
    [InlineData("Do(all.Where(m => m.Time > 5).Select(Name)); int Name(EventMessage m) => m.EventId" + TwoReported + ";")]
    [InlineData("Do(all.Where(IsRoom).Select(Name)); Do(Name(e)); int Name(EventMessage m) => m.EventId" + TwoReported + ";")]
    [InlineData("Func<EventMessage, int> name = Name; Do(all.Where(IsRoom).Select(Name)); int Name(EventMessage m) => m.EventId" + TwoReported + ";")]
    [InlineData("Func<EventMessage, int> name = m => m.EventId" + TwoReported + "; Do(all.Select(name));")]
    [InlineData("Func<EventMessage, int> name = m => m.EventId" + TwoReported + ";")]
    public Task Functions_that_are_handed_anything(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("all.Where(m => m is { " + Room + " }).Select(Text)", false)]
    [InlineData("all.Where(IsRoom).Select(this.Text)", false)]
    [InlineData("all.Where(IsRoom).Select(m => Text(m))", false)]
    [InlineData("IsRoom(all[0]) ? Text(all[0]) : 0", false)]
    [InlineData("(IsRoom(all[0]) ? Text(all[0]) : 0, IsRoom(all[1]) ? Text(all[1]) : 0)", false)]
    [InlineData("(IsRoom(all[0]) ? Text(all[0]) : 0, Text(all[1]))", true)]
    [InlineData("all.Select(Text)", true)]
    [InlineData("all.Where(m => m.Time > 5).Select(Text)", true)]
    [InlineData("(all.Where(IsRoom).Select(Text), Text(all[0]))", true)]
    [InlineData("(all.Where(IsRoom).Select(Text), (Func<EventMessage, int>)Text)", false)]
    [InlineData("nameof(Text)", true)]
    public Task Private_methods(string use, bool reports) => Verify.SourceAsync(
        "class P { static bool IsRoom(EventMessage m) => m.Type == 1; object Run(List<EventMessage> all) => " + use + "; private int Text(EventMessage m) => m.EventId" + (reports ? TwoReported : Two) + "; }",
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    // What others may call as well is called with anything.
    [Fact]
    public Task Methods_of_others() => Verify.SourceAsync(
        "class P { object Run(List<EventMessage> all) => all.Where(m => m is { " + Room + " }).Select(Text); public int Text(EventMessage m) => m.EventId" + TwoReported + "; }",
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    [Theory]
    [InlineData("if (s_room.TryGetValue(e.EventId ?? 0, out var id)) Do(id" + Two + ");")]
    [InlineData("Do(TryRoom(e, out var m) ? m.EventId" + Two + " : 0);")]
    [InlineData("if (!TryRoom(e, out var m)) return; Do(m.EventId" + Two + ");")]
    [InlineData("if (e is RoomEvent r) Do(r.EventId" + Two + ");")]
    [InlineData("if (e is RoomEvent) Do(e.EventId" + Two + ");")]
    [InlineData("if (e is not RoomEvent r) return; Do(r.EventId" + Two + ");")]
    [InlineData("switch (e) { case RoomEvent r: Do(r.EventId" + Two + "); break; }")]
    [InlineData("foreach (var r in all.OfType<RoomEvent>()) Do(r.EventId" + Two + ");")]
    [InlineData("var counts = new Dictionary<ulong, int> { [7000] = 0, [7001] = 0 }; foreach (var m in all) if (counts.ContainsKey(m.EventId ?? 0)) counts[m.EventId ?? 0]++; foreach (var (id, n) in counts) Do(id" + Two + ");")]
    public Task Try_methods_types_and_fixed_keys(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("if (s_room.TryGetValue(other.EventId ?? 0, out var id)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("Fill(e, out var m); Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (TryRead(out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (TryParse(users[0], out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("object o = e; if (o is EventMessage m) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (e is EventMessage m) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (other is RoomEvent) Do(e.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in users.Cast<object>().OfType<EventMessage>()) Do(m.EventId" + TwoReported + ");")]
    [InlineData("var counts = new Dictionary<ulong, int> { [7000] = 0, [7001] = 0 }; foreach (var m in all) counts[m.EventId ?? 0] = 1; foreach (var (id, n) in counts) Do(id" + TwoReported + ");")]
    public Task Try_methods_types_and_keys_of_anything(string statements) => InProgramAsync(statements);

    private static Task InProgramAsync(string statements) => Verify.SourceAsync(
        $$"""
        class RoomEvent : EventMessage { }

        static class Program
        {
            static readonly HashSet<ulong> s_room = [7000, 7001];
            static bool IsRoom(EventMessage m) => m.Type == 1;
            static bool IsRoom(ulong? id) => true;

            static EventMessage RoomOnly(this EventMessage m) => m.EventId is 7000 or 7001 ? m : null;
            static EventMessage Statements(EventMessage m) { if (!IsRoom(m)) return null; return m; }
            static EventMessage Ends(EventMessage m) { if (IsRoom(m)) { Log(m); return m; } return null; }
            static EventMessage Arms(EventMessage m) => m switch { { EventId: 7000 or 7001 } => m, _ => null };
            static EventMessage Sections(EventMessage m) { switch (m.EventId) { case 7000: case 7001: return m; default: return default; } }
            static EventMessage Leaves(EventMessage m) { var id = m.EventId; switch (id) { case 7000: case 7001: return m; } return null; }
            static EventMessage Finds(EventMessage m) { foreach (var id in s_room) { if (id == m.EventId) return m; } return null; }
            static EventMessage Logged(EventMessage m) { switch (m.EventId) { case 1003: Log(m); break; } if (s_room.Count == 0) return null; return m; }
            static EventMessage Required(EventMessage m) => IsRoom(m) ? m : throw new ArgumentException("no event of a room");
            static EventMessage Next(EventMessage m) => m;
            static EventMessage Copy(EventMessage m) => m == null ? null : new EventMessage { EventId = m.EventId };
            static EventMessage Recent(EventMessage m) { if (m is null || m.Time < 5) return null; return m; }

            static void ThrowIfNotRoom(EventMessage m) { if (m.EventId is not (7000 or 7001)) throw new ArgumentException("no event of a room"); }
            static void EnsureRoom(this EventMessage m) { if (!IsRoom(m)) { Log(m); throw new ArgumentException("no event of a room"); } }
            static void ThrowIfNotRoomId(ulong? id) { if (id is < 7000 or > 7001) throw new ArgumentException("no event of a room"); }
            static ulong? Demand(EventMessage m) => m.EventId is 7000 or 7001 ? m.EventId : throw new ArgumentException("no event of a room");
            static void ThrowAtEnd(EventMessage m) { if (IsRoom(m)) return; throw new ArgumentException("no event of a room"); }
            static void Helped(EventMessage m) { if (!IsRoom(m)) ThrowHelper.Throw("no event of a room"); }
            static void LogOrThrow(EventMessage m) { if (m.EventId == 1003) Log(m); if (s_room.Count == 0) throw new ObjectDisposedException(""); }
            static void ThrowIfNull(EventMessage m) { ArgumentNullException.ThrowIfNull(m); if (m.EventId is null) throw new ArgumentException(""); _ = m.EventId ?? throw new ArgumentException(""); }
            static void ThrowUnlessRoom(EventMessage m) { if (m?.IsOfRoom() != true) throw new ArgumentException("no event of a room"); }
            static bool IsOfRoom(this EventMessage m) => m.Type == 1;
            static async Task ThrowIfNotRoomAsync(EventMessage m) { await Task.Yield(); if (!IsRoom(m)) throw new ArgumentException("no event of a room"); }
            static async Task<EventMessage> RoomOnlyAsync(EventMessage m) { await Task.Yield(); return IsRoom(m) ? m : null; }
            static async Task<EventMessage> NextAsync(EventMessage m) { await Task.Yield(); return m; }
            static Task<T> FirstAsync<T>(this IEnumerable<T> all, Func<T, bool> condition, System.Threading.CancellationToken token = default) => null;
            static void ThrowIfOld(EventMessage m) { if (m.Time < 5) throw new ArgumentException("old"); }

            static bool TryRoom(EventMessage m, out EventMessage room) { room = m; return m.EventId is 7000 or 7001; }
            static bool TryRead(out EventMessage m) { m = new EventMessage(); return true; }
            static bool TryParse(string text, out EventMessage m) { m = new EventMessage(); return true; }
            static void Fill(EventMessage from, out EventMessage to) { to = from; }
            static void Log(EventMessage m) { }
            static void Do(params object[] arguments) { }

            static async void Test(EventMessage e, EventMessage other, List<EventMessage> all, List<string> users, bool flag)
            {
                {{statements}}
            }
        }

        static class ThrowHelper { public static void Throw(string text) => throw new ArgumentException(text); }
        """, ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);
}
