using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests;

/// <summary>Handlers of one event each, in a table by ID: they begin with an event that is known, as long as each is given the message by which it was looked up.</summary>
public class HandlerTableTests
{
    private const string Table = "private readonly Dictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>>(); ";
    private const string Run = "public void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m); } ";

    // What is expected of the handler, in the two theories.
    private const string Reported = "void Network(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) { } } ";
    private const string Silent = "void Network(EventMessage m) { if (m.ParamOne == 7) { } } ";
    private const string Filled = Table + "public P() { _handlers[SdkEventIds.NetworkChanged] = Network; } ";

    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using System.Collections.Concurrent;
        using System.Collections.Frozen;
        using System.Collections.Immutable;
        using System.Threading.Tasks;

        partial class P
        {
            {{members}}
        }
        """);

    [Theory]
    // How a handler gets in
    [InlineData(Filled + Run + Reported)]
    [InlineData(Table + "public P() => _handlers.Add(SdkEventIds.NetworkChanged, this.Network); " + Run + Reported)]
    [InlineData(Table + "public P() => this._handlers.TryAdd(SdkEventIds.NetworkChanged, new Action<EventMessage>(Network)); " + Run + Reported)]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers; public P() { _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }; } " + Run + Reported)]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = m => { if (m.ParamOne == {|TRTC2001:7|}) { } } }; " + Run)]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { { SdkEventIds.NetworkChanged, delegate(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) { } } } }; " + Run)]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.RoomExited] = m => { if (m.ParamOne == {|TRTC1002:2|} || m.ParamOne == {|TRTC2001:3|}) { } } }; " + Run)]
    [InlineData("private static readonly ImmutableDictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }.ToImmutableDictionary(); " + Run + "static " + Reported)]
    [InlineData("private static readonly FrozenDictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }.ToFrozenDictionary(); " + Run + "static " + Reported)]
    [InlineData("private Dictionary<ulong, Action<EventMessage>> Handlers { get; } = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = m => { if (m.ParamOne == {|TRTC2001:7|}) { } } }; void Run(EventMessage m) => Handlers[m.EventId.Value](m);")]
    [InlineData("private Dictionary<ulong, Action<EventMessage>> Handlers { get; } = new Dictionary<ulong, Action<EventMessage>>(); public P() { Handlers[SdkEventIds.NetworkChanged] = Network; } void Run(EventMessage m) => Handlers[m.EventId.Value](m); " + Reported)]
    [InlineData("void Run(List<EventMessage> all) { var handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = m => { if (m.ParamOne == {|TRTC2001:7|}) { } } }; foreach (var m in all) if (handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m); }")]
    [InlineData("private readonly Dictionary<int, Func<EventMessage, Task>> _handlers = new Dictionary<int, Func<EventMessage, Task>>(); P() { _handlers[(int)SdkEventIds.NetworkChanged] = Network; } async Task Network(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) await Task.Delay(1); } async Task Run(EventMessage m) { if (_handlers.TryGetValue((int)m.EventId.Value, out var handle)) await handle(m); }")]
    [InlineData("private readonly Dictionary<ulong, Action<string, EventMessage>> _handlers = new Dictionary<ulong, Action<string, EventMessage>> { [SdkEventIds.NetworkChanged] = (user, m) => { if (m.ParamOne == {|TRTC2001:7|}) { } } }; void Run(string user, EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(user, m); }")]
    // What it is made as, and is meanwhile
    [InlineData("private Dictionary<ulong, Action<EventMessage>> _handlers = null; public P() { _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }; } void Stop() { _handlers = null; } void Reset() { _handlers = default; } " + Run + Reported)]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers = Enumerable.Empty<ulong>().ToDictionary(id => id, id => (Action<EventMessage>)null); public P() { _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + Reported)]
    [InlineData("private ImmutableDictionary<ulong, Action<EventMessage>> _handlers = ImmutableDictionary.Create<ulong, Action<EventMessage>>(); public P() { _handlers = _handlers.Add(SdkEventIds.NetworkChanged, Network); } " + Run + Reported)]
    [InlineData("private readonly IDictionary<ulong, Action<EventMessage>> _handlers = ImmutableDictionary.CreateBuilder<ulong, Action<EventMessage>>(); public P() { _handlers.Add(SdkEventIds.NetworkChanged, Network); } " + Run + Reported)]
    // For several events it is what all of them can have
    [InlineData(Table + "public P() { _handlers[SdkEventIds.WiredEarphoneChanged] = Network; _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + "void Network(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|} || m.ParamOne == 5) { } }")]
    // How one gets out
    [InlineData(Filled + Reported + "void Run(EventMessage m) { if (m != null && m.EventId is ulong id && _handlers.TryGetValue(id, out var handle)) { handle.Invoke(m); } }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { var id = m.EventId ?? 0; if (!_handlers.TryGetValue(id, out var handle)) return; handle(m); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) => _handlers.GetValueOrDefault(m.EventId.GetValueOrDefault())?.Invoke(m);")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { var handle = _handlers[(ulong)m.EventId]; handle(m); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { lock (_handlers) { if (_handlers.Count > 0 && _handlers.ContainsKey(m.EventId.Value)) _handlers[m.EventId.Value](m); } }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { var handle = _handlers.GetValueOrDefault(m.EventId.Value); if (handle != null) handle(m); if (handle is null) return; }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) => (_handlers.GetValueOrDefault(m.EventId.Value) ?? Other)(m); void Other(EventMessage m) { if (m.ParamOne == 7) { } }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { var handle = _handlers.TryGetValue(m.EventId.Value, out var known) ? known : Other; handle(m); } void Other(EventMessage m) { if (m.ParamOne == 7) { } }")]
    [InlineData(Filled + Reported + "void Run(List<EventMessage> all) { foreach (var m in all) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) Task.Run(() => handle(m)); } }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { if (_handlers.GetValueOrDefault(m.EventId.Value) is { } handle) handle(m); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { if (_handlers.GetValueOrDefault(m.EventId.Value) is not { } handle) return; handle(m); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { if (_handlers.Remove(m.EventId.Value, out var handle)) handle(m); }")]
    [InlineData("private readonly ConcurrentDictionary<ulong, Action<EventMessage>> _handlers = new ConcurrentDictionary<ulong, Action<EventMessage>>(); public P() { _handlers[SdkEventIds.NetworkChanged] = Network; } void Run(EventMessage m) { if (_handlers.TryRemove(m.EventId.Value, out var handle)) handle(m); } " + Reported)]
    [InlineData(Filled + Run + Reported + "IEnumerable<ulong> Known() => _handlers.Keys; void Forget(ulong id) { if (!_handlers.Remove(id)) _handlers.Clear(); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) => _handlers[m.EventId ?? throw new Exception()](m);")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { Count(\"x\"); handle(m); } } void Count(string what) { }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m, bool isLoud) { if (!_handlers.TryGetValue(m.EventId.Value, out var handle)) return; if (isLoud) handle(m); else handle(m); }")]
    [InlineData(Filled + Reported + "void Run(EventMessage m) { Mend(m); var id = m.EventId.Value; var key = id; if (_handlers.TryGetValue(key, out var handle)) { Console.WriteLine(m); handle(m); } } void Mend(EventMessage m) { }")]
    [InlineData("private ImmutableDictionary<ulong, Action<EventMessage>> _handlers = ImmutableDictionary<ulong, Action<EventMessage>>.Empty; public P() { _handlers = _handlers.Add(SdkEventIds.NetworkChanged, Network); } " + Run + Reported)]
    [InlineData(Filled + Reported + "class Box { public EventMessage Last { get; set; } = new EventMessage(); } void Run(Box box) => _handlers[box.Last.EventId.Value](box.Last);")]
    [InlineData("class Log { public string Text { get; set; } public ulong EventId => ulong.Parse(Text); public long ParamOne { get; set; } } private readonly Dictionary<ulong, Action<Log>> _handlers = new Dictionary<ulong, Action<Log>> { [SdkEventIds.NetworkChanged] = m => { if (m.ParamOne == {|TRTC2001:7|}) { } } }; void Run(Log m) => _handlers[m.EventId](m);")]
    public Task Handlers(string members) => VerifyAsync(members);

    [Theory]
    // Given another message, or one with another ID
    [InlineData(Filled + Silent + "void Run(EventMessage m, EventMessage other) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(other); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m, EventMessage other) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { handle(m); handle(other); } }")]
    [InlineData(Filled + Silent + Run + "void Again(EventMessage m, EventMessage other) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(other); }")]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage, EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage, EventMessage>> { [SdkEventIds.NetworkChanged] = (m, other) => { if (m.ParamOne == 7 || other.ParamOne == 7) { } } }; void Run(EventMessage m, EventMessage other) => _handlers[m.EventId.Value](m, other); void Again(EventMessage m, EventMessage other) => _handlers[m.EventId.Value](other, m);")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { m.EventId = SdkEventIds.RoomExited; handle(m); } }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { m = new EventMessage(); handle(m); } }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { var id = m.EventId.Value; if (id > 5000) id = SdkEventIds.NetworkChanged; if (_handlers.TryGetValue(id, out var handle)) handle(m); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId > 5000 ? SdkEventIds.NetworkChanged : m.EventId.Value, out var handle)) handle(m); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) => _handlers[SdkEventIds.NetworkChanged](m);")]
    [InlineData(Filled + Silent + "void Run(List<EventMessage> all) => _handlers[all[0].EventId.Value](all[0]);")]
    // By something else than the ID
    [InlineData("private readonly Dictionary<long, Action<EventMessage>> _handlers = new Dictionary<long, Action<EventMessage>>(); P() { _handlers[1003] = Network; } " + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.ParamOne.Value, out var handle)) handle(m); }")]
    // By whoever gets it
    [InlineData(Filled + Silent + Run + "Action<EventMessage> Of(ulong id) => _handlers[id];")]
    [InlineData(Filled + Silent + Run + "void All(EventMessage m) { foreach (var handle in _handlers.Values) handle(m); }")]
    [InlineData(Filled + Silent + Run + "void Give(Action<Dictionary<ulong, Action<EventMessage>>> take) => take(_handlers);")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) Later(handle); } void Later(Action<EventMessage> handle) { }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { var handle = _handlers[m.EventId.Value]; Again(ref handle); handle(m); } void Again(ref Action<EventMessage> handle) => handle(new EventMessage());")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { Action<EventMessage> handle; if (!_handlers.TryGetValue(m.EventId.Value, out handle)) handle = _handlers[SdkEventIds.NetworkChanged]; handle(m); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { var handle = _handlers.TryGetValue(m.EventId.Value, out var known) ? known : _handlers[SdkEventIds.NetworkChanged]; handle(m); }")]
    [InlineData(Filled + Silent + "class Inner { void Run(P p, EventMessage m, EventMessage other) { if (p._handlers.TryGetValue(m.EventId.Value, out var handle)) handle(other); } } " + Run)]
    [InlineData("public readonly Dictionary<ulong, Action<EventMessage>> Handlers = new Dictionary<ulong, Action<EventMessage>>(); P() { Handlers[SdkEventIds.NetworkChanged] = Network; } " + Silent + "void Run(EventMessage m) { if (Handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m); }")]
    // A table that may give another handler than was asked for
    [InlineData("class Routes<K, V> { public V this[K key] { get => default; set { } } } private readonly Routes<ulong, Action<EventMessage>> _handlers = new Routes<ulong, Action<EventMessage>>(); P() { _handlers[SdkEventIds.NetworkChanged] = Network; } " + Silent + "void Run(EventMessage m) => _handlers[m.EventId.Value](m);")]
    [InlineData("struct Routes<K, V> { public V this[K key] { get => default; set { } } } private Routes<ulong, Action<EventMessage>> _handlers; P() { _handlers[SdkEventIds.NetworkChanged] = Network; } " + Silent + "void Run(EventMessage m) => _handlers[m.EventId.Value](m);")]
    [InlineData("private static readonly ImmutableDictionary<ulong, Action<EventMessage>> _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }.ToImmutableDictionary(p => p.Key + 1, p => p.Value); " + Run + "static " + Silent)]
    // A handler that is called without the table, or put into it by an ID that nobody knows
    [InlineData(Filled + Silent + "public void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m); else Network(m); }")]
    [InlineData(Filled + Silent + Run + "public event Action<EventMessage> Seen; void Start() { Seen += Network; }")]
    [InlineData(Table + "public P(ulong other) { _handlers[SdkEventIds.NetworkChanged] = Network; _handlers[other] = Network; } " + Run + Silent)]
    [InlineData(Filled + Run + "public void Network(EventMessage m) { if (m.ParamOne == 7) { } }")]
    [InlineData(Filled + Run + "void Network(EventMessage m) { m.EventId = SdkEventIds.WiredEarphoneChanged; m.ParamOne = {|TRTC1002:1|}; }")]
    // The ID, or the message, is another one meanwhile
    [InlineData(Filled + Silent + "void Run(EventMessage m) { var id = m.EventId.Value; if (id > 5000) id = SdkEventIds.NetworkChanged; var key = id; if (_handlers.TryGetValue(key, out var handle)) handle(m); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m, EventMessage other, bool isOther) { var given = m; if (isOther) given = other; if (_handlers.TryGetValue(m.EventId.Value, out var handle)) handle(given); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m, EventMessage other) { if (_handlers.TryGetValue(m.EventId ?? other.EventId.Value, out var handle)) handle(m); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { Mend(m); handle(m); } } void Mend(EventMessage m) => m.EventId = SdkEventIds.RoomExited;")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { Mend(m); handle(m); handle(m); } } void Mend(EventMessage m) => m.EventId = SdkEventIds.RoomExited;")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) { Mend(\"x\", m); handle(m); } } void Mend(string how, EventMessage m) => m.EventId = SdkEventIds.RoomExited;")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) { var id = m.EventId.Value; Mend(m); if (_handlers.TryGetValue(id, out var handle)) handle(m); } void Mend(EventMessage m) => m.EventId = SdkEventIds.RoomExited;")]
    [InlineData(Filled + Silent + "void Run(EventMessage m, Func<EventMessage, bool> next) { var handle = _handlers[m.EventId.Value]; do { handle(m); } while (next(m)); }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m, Action<EventMessage> before) { var handle = _handlers[m.EventId.Value]; before(m); handle(m); }")]
    [InlineData(Filled + Silent + "class Box { public EventMessage Next => new EventMessage(); } void Run(Box box) => _handlers[box.Next.EventId.Value](box.Next);")]
    // It is taken out by another name, or together with others
    [InlineData(Filled + Silent + Run + "void Once(EventMessage other) { if (_handlers.Remove(SdkEventIds.NetworkChanged, out var handle)) handle(other); }")]
    [InlineData(Filled + Silent + Run + "void Again(EventMessage m, EventMessage other) { if (_handlers.GetValueOrDefault(m.EventId.Value) is { } handle) handle(other); }")]
    [InlineData(Filled + Silent + Run + "void Again(EventMessage m, EventMessage other) { if (_handlers.GetValueOrDefault(m.EventId.Value) is not null and var handle) handle(other); }")]
    [InlineData(Filled + Silent + Run + "void Again(EventMessage m) { var handle = _handlers.GetValueOrDefault(m.EventId.Value); Later(handle); if (handle is not null and var same) same(m); } void Later(Action<EventMessage> handle) { }")]
    [InlineData(Filled + Silent + Run + "void Again(EventMessage m, EventMessage other) { var all = _handlers[m.EventId.Value] + Other; all(other); } void Other(EventMessage m) { }")]
    [InlineData(Filled + Silent + "void Run(EventMessage m) => Routing.GetValueOrDefault(_handlers, m.EventId.Value)(m); } static class Routing { public static Action<EventMessage> GetValueOrDefault(this Dictionary<ulong, Action<EventMessage>> table, ulong id) => table[SdkEventIds.NetworkChanged];")]
    // It is put elsewhere as well
    [InlineData(Table + "public P() { _handlers[SdkEventIds.NetworkChanged] = _handlers[SdkEventIds.WiredEarphoneChanged] = Network; } " + Run + "void Network(EventMessage m) { if (m.ParamOne == 5) { } }")]
    [InlineData(Table + "public Action<EventMessage> Last; P() { Last = _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + Silent)]
    // A table that somebody else may have, or that decides itself which keys are the same
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers; public P(Dictionary<ulong, Action<EventMessage>> handlers) { _handlers = handlers; _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + Silent)]
    [InlineData("static readonly Dictionary<ulong, Action<EventMessage>> s_all = new Dictionary<ulong, Action<EventMessage>>(); private readonly Dictionary<ulong, Action<EventMessage>> _handlers = s_all; public P() { _handlers[SdkEventIds.NetworkChanged] = Network; } void All(EventMessage m) { foreach (var handle in s_all.Values) handle(m); } " + Run + Silent)]
    [InlineData(Table + "private Dictionary<ulong, Action<EventMessage>> Handlers => _handlers; public P() { Handlers[SdkEventIds.NetworkChanged] = Network; } void All(EventMessage m) { foreach (var handle in _handlers.Values) handle(m); } void Run(EventMessage m) => Handlers[m.EventId.Value](m); " + Silent)]
    [InlineData(Table + "private Dictionary<ulong, Action<EventMessage>> Handlers { get { return _handlers; } } public P() { Handlers[SdkEventIds.NetworkChanged] = Network; } void All(EventMessage m) { foreach (var handle in _handlers.Values) handle(m); } void Run(EventMessage m) => Handlers[m.EventId.Value](m); " + Silent)]
    [InlineData("static readonly Dictionary<ulong, Action<EventMessage>> s_all = new Dictionary<ulong, Action<EventMessage>>(); static Dictionary<ulong, Action<EventMessage>> Create() => s_all; private readonly Dictionary<ulong, Action<EventMessage>> _handlers = Create(); public P() { _handlers[SdkEventIds.NetworkChanged] = Network; } void All(EventMessage m) { foreach (var handle in s_all.Values) handle(m); } " + Run + Silent)]
    [InlineData("private Dictionary<ulong, Action<EventMessage>> _handlers; public Dictionary<ulong, Action<EventMessage>> All; public P() { All = _handlers = new Dictionary<ulong, Action<EventMessage>> { [SdkEventIds.NetworkChanged] = Network }; } " + Run + Silent)]
    [InlineData("void Run(EventMessage m, List<Dictionary<ulong, Action<EventMessage>>> all) { foreach (var handlers in all) { handlers[SdkEventIds.NetworkChanged] = o => { if (o.ParamOne == 7) { } }; if (handlers.TryGetValue(m.EventId.Value, out var handle)) handle(m); } }")]
    [InlineData("private readonly Dictionary<ulong, Action<EventMessage>> _handlers; public P(IEqualityComparer<ulong> comparer) { _handlers = new Dictionary<ulong, Action<EventMessage>>(comparer); _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + Silent)]
    [InlineData("private readonly SortedDictionary<ulong, Action<EventMessage>> _handlers; public P(IComparer<ulong> comparer) { _handlers = new SortedDictionary<ulong, Action<EventMessage>>(comparer); _handlers[SdkEventIds.NetworkChanged] = Network; } " + Run + Silent)]
    [InlineData("private ImmutableDictionary<ulong, Action<EventMessage>> _handlers; public P(IEqualityComparer<ulong> comparer) { _handlers = new Dictionary<ulong, Action<EventMessage>>().ToImmutableDictionary(comparer); _handlers = _handlers.Add(SdkEventIds.NetworkChanged, Network); } " + Run + Silent)]
    [InlineData("private ImmutableDictionary<ulong, Action<EventMessage>> _handlers = ImmutableDictionary<ulong, Action<EventMessage>>.Empty; public ImmutableDictionary<ulong, Action<EventMessage>> More() => _handlers.Add(SdkEventIds.NetworkChanged, Network); " + Run + Silent)]
    // Nobody asks for it
    [InlineData(Filled + Silent)]
    public Task Unknown(string members) => VerifyAsync(members);

    // What others have as well, they may change while the handler runs.
    [Theory]
    [InlineData(Run, "{|TRTC2001:7|}")]
    [InlineData("class Box { public EventMessage Last { get; set; } } void Run(Box box) => _handlers[box.Last.EventId.Value](box.Last); ", "7")]
    [InlineData(Run + "class Box { public EventMessage Last { get; set; } } void Again(Box box) => _handlers[box.Last.EventId.Value](box.Last); ", "7")]
    [InlineData("void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) Task.Run(() => handle(m)); } ", "7")]
    [InlineData("void Run(EventMessage m) { if (_handlers.TryGetValue(m.EventId.Value, out var handle)) Handle(); void Handle() => handle(m); } ", "7")]
    public Task While_it_runs(string calls, string seven) =>
        VerifyAsync(Filled + calls + "void Do() { } void Network(EventMessage m) { Do(); if (m.ParamOne == " + seven + ") { } } ");

    [Theory]
    [InlineData("Action<object, EventMessage>", "handle(this, m)", "void Network(object sender, EventMessage m)", "7")]
    [InlineData("Action<string, EventMessage>", "handle(\"\", m)", "void Network(string user, EventMessage m)", "{|TRTC2001:7|}")]
    [InlineData("Func<string, EventMessage, Task>", "handle(\"\", m)", "async Task Network(string user, EventMessage m)", "7")]
    public Task While_it_runs_with_others(string type, string call, string handler, string seven) => VerifyAsync(
        $"private readonly Dictionary<ulong, {type}> _handlers = new Dictionary<ulong, {type}>(); public P() {{ _handlers[SdkEventIds.NetworkChanged] = Network; }} "
        + $"void Run(EventMessage m) {{ if (_handlers.TryGetValue(m.EventId.Value, out var handle)) {call}; }} "
        + $"{handler} {{ Do(); if (m.ParamOne == {seven}) {{ }} }} void Do() {{ }}");

    // What gives another table than it holds
    [Fact]
    public Task Getter_of_a_field_without_a_name() => LanguageVersionFacts.TryParse("14", out _)
        ? VerifyAsync("static readonly Dictionary<ulong, Action<EventMessage>> s_all = new(); private Dictionary<ulong, Action<EventMessage>> Handlers { get => field ?? s_all; set; } "
            + "public P() { Handlers[SdkEventIds.NetworkChanged] = Network; } void All(EventMessage m) { foreach (var handle in s_all.Values) handle(m); } "
            + "void Run(EventMessage m) => Handlers[m.EventId.Value](m); " + Silent)
        // A compiler without such fields has nothing to ask.
        : Task.CompletedTask;

    // Each table takes a look at the whole body.
    [Theory]
    [InlineData(32, "{|TRTC2001:7|}")]
    [InlineData(33, "7")]
    public Task More_than_are_followed(int count, string seven) => VerifyAsync("void Run(EventMessage m) { " + string.Concat(Enumerable.Range(0, count).Select(i =>
        $"var t{i} = new Dictionary<ulong, Action<EventMessage>> {{ [SdkEventIds.NetworkChanged] = e => {{ if (e.ParamOne == {seven}) {{ }} }} }}; if (t{i}.TryGetValue(m.EventId.Value, out var handle{i})) handle{i}(m); ")) + "}");

    [Theory]
    [InlineData(63, "_handlers[m.EventId.Value](m); ", "{|TRTC2001:7|}")]
    [InlineData(64, "_handlers[m.EventId.Value](m); ", "7")]
    [InlineData(63, "_handlers.GetValueOrDefault(m.EventId.Value)?.Invoke(m); ", "{|TRTC2001:7|}")]
    [InlineData(64, "_handlers.GetValueOrDefault(m.EventId.Value)?.Invoke(m); ", "7")]
    [InlineData(65, "_handlers.Add(SdkEventIds.RoomExited, Other); _handlers.TryAdd(SdkEventIds.RoomExited, Other); _handlers[SdkEventIds.RoomExited] = Other; ", "{|TRTC2001:7|}")]
    public Task More_than_are_followed_of_one(int count, string use, string seven) => VerifyAsync(
        Filled + "void Run(EventMessage m) { " + string.Concat(Enumerable.Repeat(use, count)) + "_handlers[m.EventId.Value](m); } "
        + "void Other(EventMessage m) { } void Network(EventMessage m) { if (m.ParamOne == " + seven + ") { } }");
}
