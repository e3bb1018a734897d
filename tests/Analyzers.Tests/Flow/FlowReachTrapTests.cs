namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Messages that others reach by a way around: through what holds them, through one of several names, through code that waits. What was known of them is known no longer.</summary>
public class FlowReachTrapTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // What holds it was not looked at since other code ran, or holds something else by now.
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { static void Use(Request r) => r.Message.EventId = 2001; void Run() { var n = new EventMessage { EventId = 1003 }; var r = new Request { Message = n }; Console.WriteLine(); Use(r); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { static void Use(Request r) { if (r.Message != null) r.Message.EventId = 2001; } void Run(bool flag) { var n = new EventMessage { EventId = 1003 }; var r = new Request { Message = n }; while (flag) { if (n.ParamOne == 7) { } Use(r); r.Message = new EventMessage(); } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { static void Use(Request r) => r.Message.EventId = 2001; void Run(bool flag, EventMessage other) { var n = new EventMessage { EventId = 1003 }; var r = new Request { Message = n }; while (flag) { r.Message = other; flag = false; } Use(r); if (n.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Use(EventMessage m) => m.EventId = 2001; void Run(bool flag, EventMessage other) { var n = new EventMessage { EventId = 1003 }; var x = n; while (flag) { x = other; flag = false; } Use(x); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } public void Fix() => Message.EventId = 2001; } class P { void Run() { var n = new EventMessage(); var r = new Request { Message = n }; r.Fix(); if (n.EventId == 1003) { r.Fix(); if (n.ParamOne == 7) { } } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } public void Fix() => Message.EventId = 2001; } class P { void Run(bool flag, EventMessage other) { var n = new EventMessage { EventId = 1003 }; var r = new Request { Message = n }; if (flag) r.Message = other; r.Fix(); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Request { public EventMessage Message { get; set; } } class P { static void Use(EventMessage m) => m.EventId = 2001; void Run(Request r, Request s, EventMessage other) { var n = new EventMessage { EventId = 1003 }; r.Message = n; s.Message = other; Use(r.Message); if (n.ParamOne == 7) { } } }")]
    // One of several objects, chosen step by step
    [InlineData("class P { EventMessage _d1, _d2, _d3; static void Use(EventMessage m) => m.EventId = 2001; void Run(bool a, bool b, bool c) { var n = new EventMessage { EventId = 1003 }; var t = n; if (a) t = _d1; if (b) t = _d2; if (c) t = _d3; Use(t); if (n.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _d1, _d2, _d3; static void Use(EventMessage m) => m.EventId = 2001; void Run(bool a, bool b, bool c) { var n = new EventMessage { EventId = 1003 }; var t = a ? n : _d1; t = b ? t : _d2; t = c ? _d3 : t; Use(t); if (n.ParamOne == 7) { } } }")]
    // Through the property of a base or an interface
    [InlineData("interface IEvent { ulong EventId { get; set; } } class Msg : IEvent { public ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run(ulong next) { var m = new Msg { EventId = 1003 }; IEvent e = m; e.EventId = next; if (m.ParamOne == 7) { } } }")]
    [InlineData("interface IEvent { ulong EventId { get; set; } } class Msg : IEvent { public ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run(Msg m, IEvent e, ulong next) { if (m.EventId != 1003) return; e.EventId = next; if (m.ParamOne == 7) { } } }")]
    [InlineData("abstract class Event { public abstract ulong EventId { get; set; } } class Msg : Event { public override ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run(ulong next) { var m = new Msg { EventId = 1003 }; Event e = m; e.EventId = next; if (m.ParamOne == 7) { } } }")]
    [InlineData("class Event { public virtual ulong EventId { get; set; } } class Msg : Event { public override ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run(Msg m, Event e, ulong next) { while (m.EventId == 1003) { e.EventId = next; if (m.ParamOne == 7) { } } } }")]
    [InlineData("interface IEvent { ulong EventId { get; set; } } class Msg : IEvent { public ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run(Msg m, IEvent e, bool flag, ulong next) { if (m.EventId != 1003) return; while (flag) { if (m.ParamOne == 7) { } e.EventId = next; } } }")]
    // A filter that says no, and code that runs between a filter and its handler
    [InlineData("class P { static bool Fix(EventMessage m) { m.EventId = 2001; return false; } void Send() { } void Run(EventMessage m) { if (m.EventId != 1003) return; try { Send(); } catch (ArgumentException) when (Fix(m)) { } catch (Exception) { if (m.ParamOne == 7) { } } } }")]
    [InlineData("class P { EventMessage _m; void Send() { } void Run() { try { Send(); } catch (Exception) when (_m.EventId == 1003) { if (_m.ParamOne == 7) { } } } }")]
    // A property that waits for code, or runs it
    [InlineData("class P { EventMessage _m; void Run(Task<int> work) { if (_m.EventId != 1003) return; var n = work.Result; if (_m.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _m; void Run(Lazy<int> lazy) { if (_m.EventId != 1003) return; var n = lazy.Value; if (_m.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _m; void Run(ValueTask<int> work) { if (_m.EventId != 1003) return; var n = work.Result; if (_m.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _m; void Run(System.Threading.ThreadLocal<int> own, bool flag) { if (_m.EventId != 1003) return; while (flag) { if (_m.ParamOne == 7) { } flag = own.Value == 1; } } }")]
    // A lambda that is given something else than the element first
    [InlineData("class P { void Run(List<EventMessage> list, EventMessage seed) { var x = list.Where(x => x.EventId == 1003).Aggregate(seed, (best, m) => best.ParamOne == 7 ? best : m); } }")]
    [InlineData("class P { void Run(List<EventMessage> list) { var x = list.Where(x => x.EventId == 1003).Aggregate((best, m) => best.ParamOne == 7 ? new EventMessage() : m); } }")]
    [InlineData("class P { void Run(List<EventMessage> list, List<EventMessage> others) { var x = list.Where(x => x.EventId == 1003).Join(others, a => a.ParamTwo, b => b.ParamOne == 7 ? 1 : 2, (a, b) => a); } }")]
    [InlineData("class P { void Run(List<EventMessage> list) { var x = list.Where(x => x.EventId == 1003).GroupBy(m => new EventMessage(), (key, all) => key.ParamOne == 7 ? 1 : 2); } }")]
    // An element that other elements may be
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list, int i) { var first = list[i]; if (first.EventId != 1003) return; foreach (var m in list) Fix(m); if (first.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list, int i) { var first = list[i]; if (first.EventId != 1003) return; foreach (var m in list) { if (first.ParamOne == 7) { } Fix(m); } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(EventMessage[] list, int i, int j) { var first = list[i]; if (first.EventId != 1003) return; Fix(list[j]); if (first.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list) { var first = list.First(); if (first.EventId != 1003) return; foreach (var m in list) Fix(m); if (first.ParamOne == 7) { } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list) { foreach (var first in list) { if (first.EventId != 1003) continue; foreach (var m in list) Fix(m); if (first.ParamOne == 7) { } } } }")]
    [InlineData("class P { static void Fix(List<EventMessage> all) => all[0].EventId = 2001; void Run(List<EventMessage> list) { foreach (var first in list) { if (first.EventId != 1003) continue; Fix(list); if (first.ParamOne == 7) { } } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list) { foreach (var first in list) { if (first.EventId != 1003) continue; list.ForEach(m => Fix(m)); if (first.ParamOne == 7) { } } } }")]
    [InlineData("class P { List<EventMessage> _list; static void Fix(EventMessage m) => m.EventId = 2001; void Log() { } void Run() { foreach (var first in _list) { if (first.EventId != 1003) continue; Log(); _list.ForEach(m => Fix(m)); if (first.ParamOne == 7) { } } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> a, List<EventMessage> b, int i, bool flag) { var first = a[i]; if (first.EventId != 1003) return; while (flag) { if (first.ParamOne == 7) { } Fix(b[i]); } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(List<EventMessage> list, bool flag) { EventMessage other = null; foreach (var first in list) { if (first.EventId != 1003) continue; other = flag ? first : list[0]; Fix(list[1]); if (other.ParamOne == 7) { } } } }")]
    [InlineData("class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run() { var n = new EventMessage { EventId = 1003 }; var list = new List<EventMessage>(3); list[0] = n; foreach (var m in list) Fix(m); if (n.ParamOne == 7) { } } }")]
    [InlineData("class Box { public EventMessage Inner { get; set; } } class P { static void Fix(Box b) => b.Inner.EventId = 2001; void Run(List<Box> list, int i, int j) { var inner = list[i].Inner; if (inner.EventId != 1003) return; Fix(list[j]); if (inner.ParamOne == 7) { } } }")]
    [InlineData("record Box(EventMessage Message, int N); class P { static void Fix(EventMessage m) => m.EventId = 2001; void Run(Box s) { var t = s with { N = 2 }; if (s.Message.EventId != 1003) return; Fix(t.Message); if (s.Message.ParamOne == 7) { } } }")]
    // Places that are something else outside, or that are written without their name
    [InlineData("class Slot<T> { public static EventMessage Current; } class P { void Run(bool flag, EventMessage next) { if (Slot<int>.Current.EventId != 1003) return; while (flag) { if (Slot<int>.Current.ParamOne == 7) { } Slot<int>.Current = next; } } }")]
    [InlineData("class Slot<T> { public static EventMessage Current { get; set; } } class P { void Run(bool flag, EventMessage next) { if (Slot<int>.Current.EventId != 1003) return; while (flag) { if (Slot<int>.Current.ParamOne == 7) { } Slot<int>.Current = next; } } }")]
    [InlineData("class P { EventMessage _m; void Other() => _m.EventId = 2001; void Run(out EventMessage m) { m = new EventMessage { EventId = 1003 }; Other(); if (m.ParamOne == 7) { } } }")]
    [InlineData("class P { EventMessage _m; void Other() => _m = new EventMessage(); void Run(out EventMessage m) { m = new EventMessage { EventId = 1003 }; Other(); if (m.ParamOne == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class P { void Run(Msg s, int next) { s.Id = next; object o = s; s.Id = 1003; var t = (Msg)o; if (t.One == 7) { } } }")]
    [InlineData("class P { void Run(EventMessage o, EventMessage e, ulong? next) { if (e.EventId == 1003 && (o.EventId ?? (e.EventId = next)) == 2001 && e.ParamOne == 7) { } } }")]
    [InlineData("class P { void Run(EventMessage m, EventMessage next, int one) { var old = m; (m, m.EventId) = (next, 1003); if (m.ParamOne == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class P { unsafe void Run() { var s = new Msg { Id = 1003 }; Msg* p = &s; p->Id = 2001; if (s.One == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class P { void Run(Msg[] all) { Span<Msg> span = all; if (all[0].Id != 1003) return; span[0].Id = 2001; if (all[0].One == 7) { } } }")]
    [InlineData("struct Msg { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class P { void Run() { var all = new Msg[2]; Span<Msg> span = all; all[0] = new Msg { Id = 1003 }; span[0] = new Msg { Id = 2001 }; if (all[0].One == 7) { } } }")]
    // Whoever leaves a loop by a jump disposes of what gives its elements.
    [InlineData("class P { EventMessage _e; IEnumerable<int> Numbers() { try { yield return 1; } finally { _e = null; } } void Run() { foreach (var n in Numbers()) { if (_e.EventId == 1003) break; _e.EventId = 1003; } if (_e.EventId != 1003) return; foreach (var n in Numbers()) { if (_e.EventId != 1003) return; break; } if (_e.ParamOne == 7) { } } }")]
    // A property and its field, and a setter that does more
    [InlineData("class Msg { private ulong? _eventId; public ulong? EventId { get => _eventId; set => _eventId = value; } public long? ParamOne { get; set; } void Run(ulong next) { if (EventId != 1003) return; _eventId = next; if (ParamOne == 7) { } } }")]
    [InlineData("class Msg { private ulong? _eventId; public ulong? EventId { get => _eventId; set => _eventId = value; } public long? ParamOne { get; set; } void Run(ulong next, bool flag) { if (EventId != 1003) return; while (flag) { if (ParamOne == 7) { } _eventId = next; } } }")]
    [InlineData("class Msg { private ulong? _eventId; public virtual ulong? EventId { get => _eventId; set => _eventId = value; } public long? ParamOne { get; set; } } class P { void Run(Msg m, ulong next) { if (m.EventId != 1003) return; m.EventId = next; if (m.ParamOne == 7) { } } }")]
    [InlineData("class Msg { private ulong? _eventId; public ulong? EventId { get => _eventId; set { _eventId = value; ParamOne = null; } } public long? ParamOne { get; set; } static void Send(Msg m) { } void Run(Msg m) { m.ParamOne = 7; m.EventId = 1003; Send(m); } }")]
    public Task Is_silent(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    // What is still found, although an element may be any other one: nobody has handed one out.
    [Theory]
    [InlineData("class P { void Log() { } void Run(List<EventMessage> list) { foreach (var m in list) { if (m.EventId == 1003) { Log(); if (m.ParamOne == {|TRTC2001:7|}) { } } } } }")]
    [InlineData("class P { void Log() { } void Run(List<EventMessage> list) { for (var i = 0; i < list.Count; i++) { var m = list[i]; if (m.EventId == 1003) { Log(); if (m.ParamOne == {|TRTC2001:7|}) { } } } } }")]
    [InlineData("class P { void Log() { } void Run(EventMessage[] list, int i) { var m = list[i]; var first = list[0]; if (first.EventId == 1003) { Log(); if (first.ParamOne == {|TRTC2001:7|}) { } } } }")]
    [InlineData("class P { void Log() { } void Run(List<EventMessage> list) { var m = list.First(); if (m.EventId == 1003) { Log(); if (m.ParamOne == {|TRTC2001:7|}) { } } } }")]
    [InlineData("class P { void Run(List<EventMessage> list, List<EventMessage> others) { var x = list.Where(x => x.EventId == 1003).Join(others, a => a.ParamOne == {|TRTC2001:7|} ? 1 : 2, b => b.ParamTwo, (a, b) => a.ParamOne == {|TRTC2001:8|}); } }")]
    [InlineData("class P { void Run(List<EventMessage> list) { var x = list.Where(x => x.EventId == 1003).ToDictionary(x => x, x => x.ParamOne == {|TRTC2001:7|}); } }")]
    // By whatever name its ID is read
    [InlineData("interface IEvent { ulong EventId { get; set; } } class Msg : IEvent { public ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run() { var m = new Msg { EventId = 2001 }; IEvent e = m; e.EventId = 1003; if (m.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("class Event { public virtual ulong EventId { get; set; } } class Msg : Event { public override ulong EventId { get; set; } public int ParamOne { get; set; } } class P { void Run() { var m = new Msg { EventId = 2001 }; Event e = m; e.EventId = 1003; if (m.ParamOne == {|TRTC2001:7|}) { } } }")]
    // Properties around a field
    [InlineData("class Msg { private ulong? _eventId; private long? _paramOne; public ulong? EventId { get { return _eventId; } set { _eventId = value; } } public long? ParamOne { get => _paramOne; set => _paramOne = value; } } class P { void Run(Msg m) { if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } } }")]
    [InlineData("class Msg { private ulong? _eventId; private long? _paramOne; public ulong? EventId { get { return _eventId; } set { _eventId = value; } } public long? ParamOne { get => _paramOne; set => _paramOne = value; } } class P { void Run() { var m = new Msg { EventId = 1003, ParamOne = {|TRTC2001:7|} }; } }")]
    [InlineData("class Msg { private ulong? _eventId; public ulong? EventId { get => _eventId; set { _eventId = value; ParamOne = null; } } public long? ParamOne { get; set; } } class P { void Run(Msg m) { if (m.EventId == 1003) { if (m.ParamOne == {|TRTC2001:7|}) { } } } }")]
    // What a filter says, where the body changes nothing of it
    [InlineData("class P { void Log() { } void Run(EventMessage m) { try { Log(); } catch (Exception) when (m.EventId == 1003) { if (m.ParamOne == {|TRTC2001:7|}) { } } } }")]
    public Task Is_reported(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    public static TheoryData<string> Newest => Syntax.Rows(
        [],
        // A getter that only gives the field, whatever the setter does
        "class Base { protected void Set<T>(ref T field, T value) => field = value; } class Msg : Base { public ulong? EventId { get; set => Set(ref field, value); } public long? ParamOne { get; set => Set(ref field, value); } } class P { void Run(Msg m) { if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } } }",
        "class Base { protected void Set<T>(ref T field, T value) => field = value; } class Msg : Base { public ulong? EventId { get => field; set => Set(ref field, value); } public long? ParamOne { get => field; set => Set(ref field, value); } } class P { void Run(Msg m) { if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } } }",
        "class Base { protected void Set<T>(ref T field, T value) => field = value; } partial class Msg : Base { public partial ulong? EventId { get; set; } public long? ParamOne { get; set; } } partial class Msg { public partial ulong? EventId { get => field; set { Set(ref field, value); ParamOne = null; } } } class P { static void Use(Msg m) { } void Run(Msg m) { m.ParamOne = 7; m.EventId = 1003; Use(m); if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } } }",
        "class Base { protected void Set<T>(ref T field, T value) => field = value; } class Msg : Base { public ulong? EventId { get; set { Set(ref field, value); ParamOne = null; } } public long? ParamOne { get; set; } } class P { static void Use(Msg m) { } void Run(Msg m) { m.ParamOne = 7; m.EventId = 1003; Use(m); } }",
        "class Base { protected void Set<T>(ref T field, T value) => field = value; } class Msg : Base { public ulong? EventId { get; set { Set(ref field, value); ParamOne = null; } } public long? ParamOne { get; set; } } class P { void Run(Msg m, bool flag) { var n = m; if (m.EventId != 1003) return; while (flag) { if (n.ParamOne == 7) { } m.EventId = 2001; } } }");

    [Theory]
    [MemberData(nameof(Newest))]
    public Task Getters_that_only_give_a_field(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);
}
