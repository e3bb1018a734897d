namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Places that hold the same value when they are looked at again, and places that need not.</summary>
public class FlowPlaceTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    [InlineData("var t = (a: e.EventId, b: e.ParamOne); Do(e); if (t.a == 1003 && t.b == {|TRTC2001:7|}) { }")]
    [InlineData("var all = new List<EventMessage>(); if (all[0].EventId == 1003 && all[0].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var items = new[] { 1, 2 }; var item = items[e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? 0 : 1];")]
    [InlineData("var t = (1, 2, 3, 4, 5, 6, 7, 8); if (t.Rest.Item1 == 8 && e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var ((id, p), n) = ((e.EventId, e.ParamOne), 1); if (id == 1003 && p == {|TRTC2001:7|}) { }")]
    [InlineData("(var (id, p), var n) = ((e.EventId, e.ParamOne), 1); if (id == 1003 && p == {|TRTC2001:7|}) { }")]
    // Objects that are made inside an initializer
    [InlineData("var m = new EventMessage { EventId = 1003, Type = new { Kind = 1UL }.Kind, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("var m = new EventMessage { EventId = 1003, Type = new EventMessage { Type = 1 }.Type, ParamOne = {|TRTC2001:7|} };")]
    // Tuples whose type the compiler has worked out
    [InlineData("var n = new List<(string User, EventMessage Message)>().Count(x => x.Message.EventId == 1003 && x.Message.ParamOne == {|TRTC2001:7|});")]
    [InlineData("var all = new List<(ulong EventId, long ParamOne)>().Where(x => { return x.EventId == 1003 && x.ParamOne == {|TRTC2001:7|}; });")]
    [InlineData("var some = new[] { e }.Select((m, i) => (m, i)).Where(x => x.m.EventId == 1003).Count(x => x.m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("var some = new[] { e }.Select(m => (Id: m.EventId, One: m.ParamOne)).ToList(); var n = some.Count(x => x.Id == 1003 && x.One == {|TRTC2001:7|});")]
    public Task Reports(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("EventMessage Last => Find(); EventMessage Find() => null; bool Run() => Last is { EventId: 1003, ParamOne: {|TRTC2001:7|} };")]
    [InlineData("static EventMessage Last { get; set; } static bool Run() => Last.EventId == 1003 && Last.ParamOne == {|TRTC2001:7|};")]
    [InlineData("int _n; ref int Slot(bool first) => ref _n; void Run(EventMessage e) { Slot(e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) = 1; }")]
    [InlineData("int _n; ref int Slot() => ref _n; void Run() { var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; Slot() = 1; }")]
    [InlineData("class M(int id, int one) { [TrtcEventId] public int Id => id; [TrtcEventParam(1)] public int One => one; } void Run(M m) { if (m.Id == 1003 && m.One == {|TRTC2001:7|}) { } }")]
    [InlineData("class H { public EventMessage Message { get; } = new(); } H Make() => new H { Message = { EventId = 1003, ParamOne = {|TRTC2001:7|} } };")]
    [InlineData("T Make<T>() where T : EventMessage, new() => new T { EventId = 1003, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("T Make<T>(EventMessage other) where T : EventMessage, new() { var m = new T { EventId = 1003 }; other.EventId = 4003; if (m.ParamOne == {|TRTC2001:7|}) { } return m; }")]
    [InlineData("class M : EventMessage { public M(int n) { } } M Make(dynamic n) => new M(n) { EventId = 1003, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Explicit)] struct U { [System.Runtime.InteropServices.FieldOffset(0)] public int EventId; [System.Runtime.InteropServices.FieldOffset(4)] public int ParamOne; [System.Runtime.InteropServices.FieldOffset(8)] public long Time; } void Run(U u) { if (u.EventId == 1003) { u.Time = 5; if (u.ParamOne == {|TRTC2001:7|}) { } } }")]
    public Task Reports_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    // One value of several that stand right there
    [Theory]
    [InlineData("Send(1003, flag ? 1 : {|TRTC2001:7|});")]
    [InlineData("Send(one: flag ? {|TRTC2001:7|} : 1, id: 1003);")]
    [InlineData("Send(1003, (long)(flag ? 1 : ({|TRTC2001:7|})));")]
    [InlineData("Send(1003, count switch { 1 => 1, 2 => {|TRTC2001:7|}, _ => {|TRTC2001:8|} });")]
    [InlineData("Send(1003, flag ? count > 1 ? 1 : {|TRTC2001:7|} : 2);")]
    [InlineData("if (count == 1003) Send(count, flag ? 1 : {|TRTC2001:7|});")]
    [InlineData("Send(flag ? 1003 : 7001, count > 1 ? 1 : {|TRTC2001:77|});")]
    [InlineData("var pair = (EventId: 1003, ParamOne: flag ? 1 : {|TRTC2001:7|});")]
    [InlineData("var pairs = new[] { (EventId: 1003, ParamOne: count switch { 1 => 1, _ => {|TRTC2001:7|} }) };")]
    // What another event has
    [InlineData("Send(flag ? 1003 : 7001, flag ? 5 : 2);")]
    [InlineData("Send(count, count == 1003 ? 1 : 7);")]
    [InlineData("Send(flag ? 1003 : count, count > 1 ? 1 : 7);")]
    [InlineData("if (count != 1003) Send(count, flag ? 1 : 7);")]
    // Never passed, at least by what stands there
    [InlineData("Send(1003, true ? 1 : 7);")]
    [InlineData("if (count == 1003) Send(count, count switch { 1003 => 1, 7001 => 7, _ => 8 });")]
    [InlineData("var one = flag ? 1 : 7; Send(1003, one);")]
    [InlineData("var one = 7; Send(1003, flag ? one : 1);")]
    [InlineData("var one = 7; Send(1003, flag ? one = 8 : 1);")]
    [InlineData("Send(1003, flag ? 1 : count);")]
    [InlineData("Send(1003, flag ? Math.Max(1, 7) : 1);")]
    [InlineData("Send(1003, e.ParamOne ?? -1);")]
    [InlineData("var pairs = new HashSet<(int EventId, int ParamOne)>(); if (!pairs.Contains((1003, flag ? 1 : 7))) { }")]
    public Task One_of_several_is_wrong_where_it_stands(string statements) => Verify.SourceAsync(
        "class Program { void Send([TrtcEventId] int id, [TrtcEventParam(1)] long one) { } void Run(EventMessage e, bool flag, int count) { " + statements + " } }",
        ignoredIds: s_ignored);

    [Theory]
    [InlineData("var all = new List<EventMessage>(); if (all[^1].EventId == 1003 && all[^2].ParamOne == 7) { }")]
    [InlineData("var all = new List<(ulong? EventId, long? ParamOne)>(); var (id, p) = all[^1]; var (otherId, otherP) = all[^2]; if (id == 1003 && otherP == 7) { }")]
    [InlineData("(ulong? EventId, long? ParamOne) t = default; t.EventId = 1003; t.ParamOne = 1;")]
    [InlineData("long expected = flag ? 1 : a is null ? 7 : 8; if (e.EventId == 1003 && e.ParamOne == expected) { }")]
    // Tuples whose parts are about two messages
    [InlineData("var n = new[] { e }.Zip(new[] { other }).Count(x => x.First.EventId == 1003 && x.Second.ParamOne == 7);")]
    [InlineData("var n = new[] { e }.Zip(new[] { other }, (a, b) => (a.EventId, b.ParamOne)).Count(x => x.EventId == 1003 && x.ParamOne == 7);")]
    [InlineData("var n = new[] { e }.Zip(new[] { other }).Where(x => x.First.EventId == 1003).Count(x => x.Second.ParamOne == 7);")]
    [InlineData("var n = new List<(EventMessage Old, EventMessage New)>().Where(x => x.Old.EventId == 1003).Select(x => x.New).Count(m => m.ParamOne == 7);")]
    [InlineData("var n = new[] { e }.Select((m, i) => (m, i)).Where(x => x.m.EventId == 1003 && x.i == 7).Count(x => x.i == 7);")]
    public Task Is_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("static EventMessage Last => Find(); static EventMessage Find() => null; static bool Run() => Last.EventId == 1003 && Last.ParamOne == 7;")]
    [InlineData("void Send([TrtcEventId] int id, [TrtcEventParam(1)] int one = 7) { } void Run() { Send(1003); Send(1003, 1); }")]
    [InlineData("class Sent { public Sent([TrtcEventId] int id, [TrtcEventParam(1)] int one = 7) { } } object Run() => new Sent(1003);")]
    [InlineData("class Sent { public Sent([TrtcEventId] int id, [TrtcEventParam(1)] int one = 7) { } } class Other() : Sent(1003);")]
    [InlineData("void Run<T>() where T : EventMessage, new() { var m = new T { EventId = 1003, ParamOne = 1 }; }")]
    [InlineData("EventMessage _e; T Make<T>() where T : new() { if (_e.EventId == 1003) { var made = new T(); if (_e.ParamOne == 7) { } } return default; }")]
    [InlineData("class M { public M(EventMessage m, int n) { } } void Run(EventMessage e, dynamic n) { if (e.EventId == 1003) { var m = new M(e, n); if (e.ParamOne == 7) { } } }")]
    [InlineData("void Run<T>() where T : EventMessage, new() { var m = new EventMessage { EventId = 1003, ParamOne = 1, Type = new T { ParamOne = 7 }.Type }; }")]
    public Task Is_silent_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);
}
