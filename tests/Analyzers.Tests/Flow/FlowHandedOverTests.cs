namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Messages that the body itself has handed over, to code that may keep them or give them back, and what is only looked at.</summary>
public class FlowHandedOverTests
{
    private const string Hub = "static class Hub { public static EventMessage Last; public static void Fix() => Last.EventId = 2001; } ";
    private const string Ask = "if (m.EventId == 1003) { Hub.Fix(); if (m.ParamOne == 7) { } }";
    private const string AskReported = "if (m.EventId == 1003) { Hub.Fix(); if (m.ParamOne == {|TRTC2001:7|}) { } }";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // A deconstructor inside of a deconstruction, and of each element
    [InlineData(Hub + "class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } } record Pair(Msg M, int N); class P { void Run(Pair p) { var ((a, b), n) = p; var m = p.M; " + Ask + " } }")]
    [InlineData(Hub + "class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = new EventMessage(); } } class P { void Run(List<Msg> list) { if (Hub.Last.EventId != 1003) return; foreach (var (a, b) in list) { } if (Hub.Last.ParamOne == 7) { } } }")]
    [InlineData(Hub + "class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } } class P { void Run(List<Msg> list) { var m = list[0]; foreach (var (a, b) in list) { } " + Ask + " } }")]
    // A call that gives what it was given, or keeps it
    [InlineData(Hub + "class Msg : EventMessage { public Msg Keep() { Hub.Last = this; return this; } } class P { void Run() { var m = new Msg().Keep(); " + Ask + " } }")]
    [InlineData(Hub + "class P { static EventMessage Store(EventMessage m) { Hub.Last = m; return m; } void Run() { var m = Store(new EventMessage()); " + Ask + " } }")]
    [InlineData(Hub + "class Msg : EventMessage { } class P { static EventMessage Store(EventMessage m) { Hub.Last = m; return m; } void Run() { var m = (Msg)Store(new Msg()); " + Ask + " } }")]
    [InlineData(Hub + "class Msg : EventMessage { public static Msg operator +(Msg m, int n) { Hub.Last = m; return m; } } class P { void Run() { var m = new Msg(); m += 1; " + Ask + " } }")]
    [InlineData(Hub + "class Msg : EventMessage { public static Msg operator ++(Msg m) { Hub.Last = m; return m; } } class P { void Run() { var m = new Msg(); m++; " + Ask + " } }")]
    // A parameter that is a field of somebody
    [InlineData("class P { EventMessage _e; void Run(out EventMessage m, EventMessage other) { if (_e.EventId == 1003) { m = other; if (_e.ParamOne == 7) { } } else m = null; } void Use(EventMessage x) => Run(out _e, x); }")]
    // What a method calls may be overridden.
    [InlineData(Hub + "class Event : EventMessage { public void Do() => OnDo(); protected virtual void OnDo() { } } class Msg : Event { protected override void OnDo() => Hub.Last = this; } class P { void Run(Event m) { m.Do(); " + Ask + " } }")]
    // What is waited for is code as well.
    [InlineData(Hub + "class Msg : EventMessage { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { Hub.Last = this; return default; } } class P { async Task Run(Msg m) { await m; " + Ask + " } }")]
    [InlineData("class Loader { public EventMessage Current { get; set; } public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { Current.EventId = 2001; return default; } } class P { async Task Run(Loader l) { if (l.Current.EventId != 1003) return; await l; if (l.Current.ParamOne == 7) { } } }")]
    [InlineData(Hub + "static class Ext { public static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this EventMessage m) { Hub.Last = m; return default; } } class P { async Task Run(EventMessage m) { await m; " + Ask + " } }")]
    // A constructor that a type parameter stands for
    [InlineData(Hub + "class Msg : EventMessage { public Msg() => Hub.Last = this; } class P { void Run<T>() where T : Msg, new() { var m = new T(); " + Ask + " } }")]
    [InlineData("static class Keep { public static Msg Last; public static void Fix() => Last.Id = 2001; } record Msg { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public Msg() { } protected Msg(Msg other) { Keep.Last = this; } } class P { void Run<T>(T t) where T : Msg { var m = t with { Id = 1003 }; Keep.Fix(); if (m.One == 7) { } } }")]
    // A collection of the program that has the name of the framework's
    [InlineData("namespace My.Collections.Generic { public class Feed { public EventMessage this[int i] => new EventMessage(); } } class P { void Run(My.Collections.Generic.Feed f) { if (f[0].EventId == 1003 && f[0].ParamOne == 7) { } } }")]
    // Other ways to pass on this
    [InlineData("static class Hub { public static event Action Changed; public static void Fix() => Changed(); } class Event : EventMessage { protected void OnChanged() => EventId = 2001; } class Msg : Event { public void Do() => Hub.Changed += base.OnChanged; } class P { void Run() { var m = new Msg(); m.Do(); " + Ask + " } }")]
    [InlineData(Hub + "class Msg : EventMessage { public static int operator +(Msg m, int n) { Hub.Last = m; return n; } public int Do() => this + 1; } class P { void Run() { var m = new Msg(); m.Do(); " + Ask + " } }")]
    public Task Is_silent(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    [Theory]
    // What only looks at the object
    [InlineData(Hub + "class P { void Run(EventMessage m, EventMessage x) { ArgumentNullException.ThrowIfNull(m); if (ReferenceEquals(m, x)) return; " + AskReported + " } }")]
    [InlineData(Hub + "class P { void Run(EventMessage m, bool flag) { if (m.EventId != 1003) return; while (flag) { ArgumentNullException.ThrowIfNull(m); Hub.Fix(); if (m.ParamOne == {|TRTC2001:7|}) { } } } }")]
    [InlineData("record Msg { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } } class P { void Log() { } void Run(Msg m, Msg x) { if (m == null || m != x) return; if (m.Id == 1003) { Log(); if (m.One == {|TRTC2001:7|}) { } } } }")]
    [InlineData(Hub + "class Msg : EventMessage { public string Name() => nameof(Other) + nameof(Msg.Other); void Other() { } } class P { void Run() { var m = new Msg(); m.Name(); " + AskReported + " } }")]
    [InlineData(Hub + "class User { } class Msg : EventMessage { public User User { get; set; } } class P { void Run() { var m = new Msg(); var t = m.GetType(); " + AskReported + " } }")]
    // A call that gives something else than it was given
    [InlineData(Hub + "class P { static EventMessage Load(string name) => null; static EventMessage From(List<EventMessage> all) => null; void Run(List<EventMessage> all) { var m = Load(\"\"); " + AskReported + " } }")]
    public Task Is_reported(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);
}
