namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Messages that change under another name, or by code that nothing calls by its name: what was known of them is known no longer.</summary>
public class FlowNamesTrapTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // A parameter of the class is a field.
    [InlineData("class Handler(EventMessage m, Queue<EventMessage> q) { void Next() => m = q.Dequeue(); void Run() { if (m.EventId != 1003) return; Next(); if (m.ParamOne == 7) { } } }")]
    [InlineData("class Handler(EventMessage m) { void Change() => m.EventId = 2001; void Run() { if (m.EventId != 1003) return; Change(); if (m.ParamOne == 7) { } } }")]
    [InlineData("struct Handler(EventMessage m) { int Next() { m = null; return 1; } int Run() => m.EventId == 1003 && Next() == 1 && m.ParamOne == 7 ? 1 : 2; }")]
    [InlineData("class Handler(EventMessage m) { EventMessage Kept; void Keep() => m = new EventMessage(); void Run() { var n = new EventMessage { EventId = 1003 }; m = n; Other(); if (n.ParamOne == 7) { } } void Other() => m.EventId = 2001; }")]
    [InlineData("class Handler([TrtcEventId] int id, [TrtcEventParam(1)] int one) { void Next() => id = 4008; void Run(bool flag) { if (id != 1003) return; while (flag) { if (one == 7) { } Next(); } } }")]
    // Code of a property, in a region that may run again or in part
    [InlineData("class Wrapped : EventMessage { public ulong Id { set { EventId = value; } } } class P { void Send() { } void Run(Wrapped m) { if (m.EventId != 1003) return; try { m.Id = 2001; Send(); } catch (Exception) { if (m.ParamOne == 7) { } } } }")]
    [InlineData("class Wrapped : EventMessage { public ulong Id { set { EventId = value; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } m.Id = 2001; } } }")]
    [InlineData("class Wrapped : EventMessage { public ulong Id { set { EventId = value; } } } class P { void Run(Wrapped m) { if (m.EventId != 1003) return; try { } finally { m.Id = 0; } if (m.ParamOne == 7) { } } }")]
    [InlineData("class Wrapped : EventMessage { public int Next { get { EventId = 2001; return 1; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } if (m.Next == 1) { } } } }")]
    [InlineData("class Wrapped : EventMessage { public bool Next { get { EventId = 2001; return true; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } if (m is { Next: true }) { } } } }")]
    [InlineData("class Wrapped : EventMessage { public object this[string name] { set { EventId = 2001; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } m[\"EventId\"] = flag; } } }")]
    [InlineData("class Wrapped : EventMessage { public object Payload { set { EventId = 2001; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } m.Payload = null; } } }")]
    [InlineData("class Wrapped : EventMessage { public ulong Id { set { EventId = value; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } (m.Id, _) = (1, 2); } } }")]
    [InlineData("class Wrapped : EventMessage { public ulong Id { get => 1; set { EventId = value; } } } class P { void Run(Wrapped m, bool flag) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } m.Id++; m.Id += 2; } } }")]
    // Which of two objects it is
    [InlineData("class P { EventMessage _m; void Change() => _m.EventId = 2001; void Run() { var n = new EventMessage { EventId = 1003 }; _m ??= n; Change(); if (n.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _m; async Task Run() { var n = new EventMessage { EventId = 1003 }; _m ??= n; await Task.Delay(1); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { EventMessage _default; static void Use(Request r) => r.Message.EventId = 2001; void Run(bool flag) { var n = new EventMessage { EventId = 1003 }; Use(new Request { Message = flag ? n : _default }); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { EventMessage _default; static void Use(Request r) => r.Message.EventId = 2001; void Run(bool flag, Request r) { var n = new EventMessage { EventId = 1003 }; if (flag) r.Message = n; else r.Message = _default; Use(r); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { EventMessage _override; static void Use(Request r) => r.Message.EventId = 2001; void Run() { var n = new EventMessage { EventId = 1003 }; Use(new Request { Message = _override ?? n }); if (n.ParamOne == 7) { } } }")]
    [InlineData("class P { void Run(bool flag, EventMessage other) { var m = new EventMessage { EventId = 1003 }; var t = flag ? (m, 1) : (other, 2); t.Item1.EventId = 2001; if (m.ParamOne == 7) { } } }")]
    [InlineData("class P { void Run() { EventMessage a = null; ref var r = ref a; a = new EventMessage { EventId = 1003 }; r.EventId = 2001; if (a.ParamOne == 7) { } } }")]
    // What a list or an object holds, by another name
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list) { var first = list[0]; if (first.EventId != 1003) return; foreach (var m in list) Fix(m); if (first.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(EventMessage[] all, int i) { var first = all[0]; if (first.EventId != 1003) return; Fix(all[i]); if (first.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> all, int i) { var first = all[0]; if (first.EventId != 1003) return; Fix(all[i]); if (first.ParamOne == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class P { void Run(Msg[] all, int i) { all[0] = new Msg { Id = 1003 }; all[i].Id = 2001; if (all[0].One == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class Holder { public Msg State; } class P { void Run(Holder a, Holder b) { a.State = new Msg { Id = 1003 }; b.State.Id = 2001; if (a.State.One == 7) { } } }")]
    // Two loops over one query
    [InlineData("class P { void Run(List<EventMessage> list) { var q = list.Where(x => x.ParamTwo == -1); foreach (var a in q) foreach (var b in q) if (a.EventId == 1003 && b.ParamOne == 7) { } } }")]
    [InlineData("class P { void Run(List<EventMessage> list) { var q = list.Where(x => x.ParamTwo == -1); foreach (var a in q) foreach (var b in q.Skip(1)) if (a.EventId == 1003 && b.ParamOne == 7) { } } }")]
    // Names across the parts of a loop
    [InlineData("class P { static void Use(EventMessage m) { if (m != null) m.EventId = 2001; } void Run() { EventMessage prev = null; var m = new EventMessage { EventId = 1003 }; for (var i = 0; i < 3; prev = m, i++) { if (m.ParamOne == 7) { } Use(prev); } } }")]
    [InlineData("class P { static bool Use(EventMessage m) { if (m != null) m.EventId = 2001; return true; } void Run() { EventMessage prev = null; var m = new EventMessage { EventId = 1003 }; while (m.ParamOne == 7 && Use(prev)) { prev = m; } } }")]
    // Whoever leaves by a jump disposes, too.
    [InlineData("class P { EventMessage _e; IDisposable Open() => null; void Run() { while (true) { using (Open()) { if (_e.EventId == 1003) break; } } if (_e.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _e; IDisposable Open() => null; void Run() { while (true) { using var d = Open(); if (_e.EventId == 1003) break; } if (_e.ParamOne == 7) { } } }")]
    // Code that a collection runs
    [InlineData("class Batch : IEnumerable<EventMessage> { public void Add(EventMessage m) => m.EventId = 2001; public IEnumerator<EventMessage> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; } class P { void Run() { var m = new EventMessage { EventId = 1003 }; var b = new Batch { m }; if (m.ParamOne == 7) { } } }")]
    public Task Is_silent(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    public static TheoryData<string> Newest => Syntax.Rows(
        [
            // Code that collections run, and elements that are written in place
            "class Batch : IEnumerable<EventMessage> { public void Add(EventMessage m) => m.EventId = 2001; public IEnumerator<EventMessage> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; } class P { void Run() { var m = new EventMessage { EventId = 1003 }; Batch b = [m]; if (m.ParamOne == 7) { } } }",
            "class P { EventMessage _e; void Run(IEnumerable<int> lazy) { if (_e.EventId != 1003) return; int[] all = [.. lazy]; if (_e.ParamOne == 7) { } } }",
            "struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } [System.Runtime.CompilerServices.InlineArray(4)] struct Ring { Msg _x; } class P { void Run(Ring r, int i) { var f = r[0]; r[i].Id = 2001; if (r[0].Id == 1003) { r[i].Id = 2001; if (r[0].One == 7) { } } } }",
            "[System.Runtime.CompilerServices.InlineArray(4)] struct Ring { EventMessage _x; } class P { void Run(Ring r, int i) { var f = r[0]; if (f.EventId != 1003) return; r[i].EventId = 2001; if (f.ParamOne == 7) { } } }",
        ],
        // Code around a field that has no name, and operators that change their object
        "class Msg { [TrtcEventId] public ulong? EventId { get; set { field = value; ParamOne = null; } } [TrtcEventParam(1)] public long? ParamOne { get; set; } } class P { static void Send(Msg m) { } void Run(Msg m) { m.ParamOne = 7; m.EventId = 1003; Send(m); } }",
        "class Msg { [TrtcEventId] public ulong? EventId { get => Next() + field; set; } [TrtcEventParam(1)] public long? ParamOne { get; set; } ulong Next() => 1; } class P { void Run(Msg m) { if (m.EventId == 1003 && m.ParamOne == 7) { } } }",
        "partial class Msg { [TrtcEventId] public partial ulong? EventId { get; set; } [TrtcEventParam(1)] public long? ParamOne { get; set; } } partial class Msg { public partial ulong? EventId { get => field; set { field = value; ParamOne = null; } } } class P { static void Send(Msg m) { } void Run(Msg m) { m.ParamOne = 7; m.EventId = 1003; Send(m); } }",
        "class Acc : EventMessage { public void operator +=(int n) => EventId = 2001; } class P { void Run(Acc m) { var n = m; if (n.EventId != 1003) return; m += 5; if (n.ParamOne == 7) { } } }");

    [Theory]
    [MemberData(nameof(Newest))]
    public Task Is_silent_in_the_newest_language(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    // What is still being filled is not looked at half-way.
    [Theory]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = 7 }; foreach (var s in new long[2]) { m.ParamOne = s; Do(m); }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = -1 }; while (flag) { m.ParamOne = 1; Do(m); }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = 7 }; try { m.ParamOne = 1; Do(m); } catch (System.IO.IOException) { }")]
    public Task A_message_is_filled_in_a_loop(string statements) => Verify.FlowAsync(statements);
}
