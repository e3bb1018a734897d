namespace TrtcAnalyzers.Tests;

/// <summary>Where messages come from that no condition of the body lets through or leaves out, and conditions that stand beside the message.</summary>
public class IncompleteSwitchOriginTests
{
    private const string Two = " switch { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string Reported = " {|TRTC3001:switch|} { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";

    // What the type keeps for itself
    [Theory]
    [InlineData("EventMessage _last; void Add(EventMessage m) { if (IsRoom(m)) _last = m; } int? Last() => _last?.EventId" + Two + ";")]
    [InlineData("readonly List<EventMessage> _room = []; void Add(EventMessage m) { if (IsRoom(m)) _room.Add(m); } int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly Dictionary<string, EventMessage> _by = new(); void Add(string u, EventMessage m) { if (IsRoom(m)) _by[u] = m; } int Of(string u) => _by.TryGetValue(u, out var m) ? m.EventId" + Two + " : 0;")]
    [InlineData("readonly Queue<EventMessage> _queue = new(); void Add(EventMessage m) { if (IsRoom(m)) _queue.Enqueue(m); } void Drain() { while (_queue.TryDequeue(out var m)) Do(m.EventId" + Two + "); }")]
    [InlineData("public EventMessage Last { get; private set; } public int Text() => Last.EventId" + Two + ";")]
    [InlineData("static EventMessage s_last; static int Text() => s_last.EventId" + Two + ";")]
    // ... is not what it is given, or lets others fill.
    [InlineData("public EventMessage Last { get; set; } public int Text() => Last.EventId" + Reported + ";")]
    [InlineData("readonly EventMessage _m; public P(EventMessage m) => _m = m; public int Text() => _m.EventId" + Reported + ";")]
    [InlineData("public List<EventMessage> All { get; } = []; public int Sum() => All.Sum(m => m.EventId" + Reported + ");")]
    [InlineData("private readonly List<EventMessage> _all; public P(List<EventMessage> all) => _all = all; public int Sum() => _all.Sum(m => m.EventId" + Reported + ");")]
    [InlineData("private EventMessage _m; public P(EventMessage m) { _m = m; } public int Text() => _m.EventId" + Reported + ";")]
    [InlineData("readonly List<EventMessage> _room; public P(List<EventMessage> all) => _room = all.Where(IsRoom).ToList(); public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room = []; public P(EventMessage m) { if (IsRoom(m)) _room.Add(m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room = []; public P(Action<Action<EventMessage>> on) { on(m => _room.Add(m)); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room = []; static void Add(P p, EventMessage m) { if (IsRoom(m)) p._room.Add(m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room = []; void Add(EventMessage m) { if (IsRoom(m)) _room?.Add(m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("private EventMessage _m; public P(EventMessage m) { _m = m; Do(nameof(_m)); } public int Text() => _m.EventId" + Reported + ";")]
    public Task Fields(string members) => InTypeAsync(members);

    // A private method of the object is called where its author has looked.
    [Theory]
    [InlineData("public int Text() => EventId is 7000 or 7001 ? Room() : 0; private int Room() => EventId" + Two + ";")]
    [InlineData("public int Text() => EventId is 7000 or 7001 ? Room : 0; private int Room => EventId" + Two + ";")]
    [InlineData("public int Text => EventId" + Reported + ";")]
    [InlineData("public int Text() => EventId" + Reported + ";")]
    public Task The_message_itself(string members) => Verify.SourceAsync(
        "class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } " + members + " }", ignoredIds: s_ignored);

    // Conditions that are members of what holds the message, or functions that take it from around them
    [Theory]
    [InlineData("class Row(EventMessage m) { public bool IsRoom => m.EventId is 7000 or 7001; public int Text => IsRoom ? m.EventId" + Two + " : 0; }")]
    [InlineData("class Row(EventMessage m) { public int Text => m.EventId" + Reported + "; }")]
    [InlineData("class Row(EventMessage m) { public bool IsNew => m.Time > 5; public int Text => IsNew ? m.EventId" + Reported + " : 0; }")]
    [InlineData("public class Call { public EventMessage Message; public bool IsRoom => Message.EventId is 7000 or 7001; } public int Text(Call c) => c.IsRoom ? c.Message.EventId" + Two + " : 0;")]
    [InlineData("public class Call { public EventMessage Message; public bool IsNew => Message.Time > 5; } public int Text(Call c) => c.IsNew ? c.Message.EventId" + Reported + " : 0;")]
    [InlineData("public int Text(EventMessage m) { if (!IsRoom()) return 0; return m.EventId" + Two + "; bool IsRoom() => m.EventId is 7000 or 7001; }")]
    [InlineData("public int Text(EventMessage m) { if (!IsNew()) return 0; return m.EventId" + Reported + "; bool IsNew() => m.Time > 5; }")]
    [InlineData("public readonly EventMessage M; bool IsRoomNow() => M.EventId is 7000 or 7001; public int Text() { if (!IsRoomNow()) return 0; return M.EventId" + Two + "; }")]
    [InlineData("public readonly EventMessage M; bool IsNew() => M.Time > 5; public int Text() { if (!IsNew()) return 0; return M.EventId" + Reported + "; }")]
    [InlineData("public static bool TryOpen() => Load(\"\").Any(x => x.EventId == 1003); public int Text(EventMessage m) { if (!TryOpen()) return 0; return m.EventId" + Reported + "; }")]
    [InlineData("public class Call { public List<EventMessage> All = []; public int Count => All.Select(x => x.EventId).Distinct().Count(); } public int Text(Call c, EventMessage m) { if (c.Count == 0) return 0; return m.EventId" + Reported + "; }")]
    public Task Conditions_beside_the_message(string members) => InTypeAsync(members);

    // Which messages a handler gets, those say that it is given to.
    [Theory]
    [InlineData("readonly Dictionary<ulong, Func<EventMessage, int>> _by; public P() { _by = new() { [7000] = Room, [7001] = Room }; } private static int Room(EventMessage m) => m.EventId" + Two + ";")]
    [InlineData("readonly Dictionary<ulong, Func<EventMessage, int>> _by; public P() { _by = new() { [7000] = m => m.EventId" + Two + " }; }")]
    [InlineData("public P(Bus bus) { bus.On(7000, Room); bus.On(7001, Room); } private void Room(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("public P(Bus bus) { bus.On(7000, m => Do(m.EventId" + Two + ")); }")]
    [InlineData("public P(Bus bus) { bus.RoomChanged += Room; } private void Room(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("public P(Bus bus) { bus.EventReceived += OnEvent; } private void OnEvent(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("public P(Bus bus) { bus.On(16, m => Do(m.EventId" + Reported + ")); }")]
    [InlineData("public P(System.Timers.Timer timer) { _ = Task.Run(() => Do(Load(\"\").Select(Room))); } private int Room(EventMessage m) => m.EventId" + Reported + ";")]
    [InlineData("public P(Bus bus) { bus.OnAll(m => Do(m.EventId" + Reported + ")); }")]
    [InlineData("public P(Bus bus) { bus.RoomChanged += Room; } public void Room(EventMessage m) => Do(m.EventId" + Reported + ");")]
    public Task Handlers(string members) => InTypeAsync("public class Bus { public event Action<EventMessage> RoomChanged; public event Action<EventMessage> EventReceived; public void On(int id, Action<EventMessage> handler) => RoomChanged += handler; public void OnAll(Action<EventMessage> handler) => RoomChanged += handler; } " + members);

    // What methods of the program choose
    [Theory]
    [InlineData("static IEnumerable<EventMessage> Rooms(string path) => Load(path).Where(m => m.EventId is 7000 or 7001); public void Print(string path) { foreach (var m in Rooms(path)) Do(m.EventId" + Two + "); }")]
    [InlineData("static IEnumerable<EventMessage> Rooms(string path) => Load(path).Where(IsRoom); public int Print(string path) => Rooms(path).Sum(m => m.EventId" + Two + ");")]
    [InlineData("static EventMessage First(string path) => Load(path).First(m => m.EventId is 7000 or 7001); public int Print(string path) => First(path).EventId" + Two + ";")]
    [InlineData("static EventMessage First() { foreach (var m in Load(\"\")) { if (m.EventId is 7000 or 7001) return m; } return null; } public int Print() => First().EventId" + Two + ";")]
    [InlineData("IEnumerable<EventMessage> Rooms => Load(\"\").Where(IsRoom); public int Print() => Rooms.Sum(m => m.EventId" + Two + ");")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> Rooms(string call); } public int Print(ISource source) => source.Rooms(\"\").Sum(m => m.EventId" + Two + ");")]
    [InlineData("public int Print(string path) => Load(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("static EventMessage Parse(string text) => new() { EventId = ulong.Parse(text), Time = 5 }; public int Print(string text) => Parse(text).EventId" + Reported + ";")]
    [InlineData("static IEnumerable<EventMessage> Sorted(string path) => Load(path).OrderBy(m => m.Time).Take(5); public int Print(string path) => Sorted(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("public interface ISource { EventMessage Take(); IEnumerable<EventMessage> GetEvents(string call); } public int Print(ISource source) => source.Take().EventId" + Reported + ";")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> GetEvents(string call); } public int Print(ISource source) => source.GetEvents(\"\").Sum(m => m.EventId" + Reported + ");")]
    [InlineData("static EventMessage Parse(string text) { var m = new EventMessage(); m.EventId = ulong.Parse(text); return m; } public int Print(string text) => Parse(text).EventId" + Reported + ";")]
    [InlineData("class Row { public ulong? EventId { get; set; } } static EventMessage Map(Row r) => new() { EventId = r.EventId }; int Print(Row r) => Map(r).EventId" + Reported + ";")]
    [InlineData("static IEnumerable<EventMessage> New(string path, ulong since) => Load(path).Where(m => m.Time > since).ToList(); public int Print(string path) => New(path, 5).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("const int Size = 5; static IEnumerable<EventMessage> Page(string path) => Load(path).Take(Size); public int Print(string path) => Page(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("record Row(ulong? EventId); static EventMessage Map(Row r) => Of(new Row(r.EventId)); static EventMessage Of(object o) => new(); int Print(Row r) => Map(r).EventId" + Reported + ";")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> Rooms { get; } } public int Print(ISource source) => source.Rooms.Sum(m => m.EventId" + Two + ");")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> Events { get; } } public int Print(ISource source) => source.Events.Sum(m => m.EventId" + Reported + ");")]
    public Task Methods_that_choose(string members) => InTypeAsync(members);

    // What says which ones are wanted
    [Theory]
    [InlineData("public interface ISource { IEnumerable<EventMessage> GetEvents(params int[] ids); } public int Print(ISource source) => source.GetEvents(7000, 7001).Sum(m => m.EventId" + Two + ");")]
    [InlineData("public interface ISource { EventMessage GetLast(int id); } public int Print(ISource source) => source.GetLast(7000).EventId" + Two + ";")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> GetEvents(List<int> ids); } public int Print(ISource source, List<int> room) => source.GetEvents(room).Sum(m => m.EventId" + Two + ");")]
    [InlineData("public enum Kind { Room } public interface ISource { IEnumerable<EventMessage> GetEvents(Kind kind); } public int Print(ISource source) => source.GetEvents(Kind.Room).Sum(m => m.EventId" + Two + ");")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> Query(string sql); } public int Print(ISource source) => source.Query(\"select * from events where event_id in (7000, 7001)\").Sum(m => m.EventId" + Two + ");")]
    [InlineData("static EventMessage Decode(byte[] body) => new(); public int Print(byte[] body) => Decode(body).EventId" + Reported + ";")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> Query(string sql, int size = 5000); } public int Print(ISource source) => source.Query(\"select * from events\").Sum(m => m.EventId" + Reported + ");")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> GetEvents(string call, int size, DayOfWeek day); } public int Print(ISource source) => source.GetEvents(\"a\", 100, DayOfWeek.Friday).Sum(m => m.EventId" + Reported + ");")]
    public Task Asked_for(string members) => InTypeAsync(members);

    // What the program itself makes
    [Theory]
    [InlineData("[return: TrtcEventId] static int IdFor(string button) => button == \"in\" ? 7000 : 7001; public int Press(string button) => IdFor(button)" + Two + ";")]
    [InlineData("[return: TrtcEventId] static int IdFor(string button) => button == \"in\" ? SdkEventIds.RoomEntered : SdkEventIds.RoomExited; public int Press(string button) { var id = IdFor(button); return id switch { SdkEventIds.RoomEntered => 1, SdkEventIds.RoomExited => 2, _ => throw new ArgumentOutOfRangeException() }; }")]
    [InlineData("static EventMessage Make(bool isIn) => new() { EventId = isIn ? 7000ul : 7001ul }; public int Text(bool isIn) => Make(isIn).EventId" + Two + ";")]
    [InlineData("static IEnumerable<EventMessage> Demo() { yield return new() { EventId = 7000 }; yield return new() { EventId = 7001 }; } public int Sum() => Demo().Sum(m => m.EventId" + Two + ");")]
    [InlineData("static EventMessage Parse(string text) => new() { EventId = ulong.Parse(text), Time = 5000 }; public int Text(string text) => Parse(text).EventId" + Reported + ";")]
    [InlineData("static EventMessage Parse(string text) => new() { EventId = ulong.Parse(text), ParamOne = 0 }; public int Text(string text) { var m = Parse(text); return m.EventId == 7001 ? m.ParamOne {|TRTC3001:switch|} { 0 => 1, 1 => 2, _ => throw new ArgumentOutOfRangeException() } : 0; }")]
    [InlineData("static EventMessage Parse(string text) => new() { EventId = ulong.Parse(text), Type = TrtcCatalog.RoomDismissalEventIds.MicInUse }; public int Text(string text) => Parse(text).EventId {|TRTC3001:switch|} { SdkEventIds.RoomEntered => 1, SdkEventIds.RoomExited => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("static EventMessage Load() { return new EventMessage(); } public int Text() { var m = Load(); return m {|TRTC3001:switch|} { EventMessage { EventId: 7000 } => 1, EventMessage { EventId: 7001 } => 2, _ => throw new ArgumentOutOfRangeException() }; }")]
    // ... as labels name it that take several, or parts of a message, but not as their conditions do
    [InlineData("static EventMessage Make(bool isIn) => new() { EventId = isIn ? 7000ul : 7001ul }; public int Text(bool isIn) { switch (Make(isIn).EventId) { case 7000 or 7001: Do(1); return 1; default: throw new ArgumentOutOfRangeException(); } }")]
    [InlineData("static EventMessage Make(bool isIn) => new() { EventId = isIn ? 7000ul : 7001ul }; public int Text(bool isIn) => Make(isIn) switch { { EventId: 7000 } => 1, { EventId: 7001 } => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("const ulong Entered = 7000, Exited = 7001; static EventMessage Make(bool isIn) => new() { EventId = isIn ? Entered : Exited }; public int Text(bool isIn) => Make(isIn).EventId switch { Entered => 1, Exited => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("static EventMessage Parse(string text) => new() { EventId = ulong.Parse(text), Time = 5000 }; public int Text(string text) { var m = Parse(text); {|TRTC3001:switch|} (m.EventId) { case 7000 when m.Time == 5000: return 1; case 7001: return 2; default: throw new ArgumentOutOfRangeException(); } }")]
    public Task Made(string members) => InTypeAsync(members);

    // What a constructor or a setter lets in
    [Theory]
    [InlineData("class Change { readonly EventMessage _m; public Change(EventMessage m) { if (!IsRoom(m)) throw new ArgumentException(); _m = m; } public int Delta => _m.EventId" + Two + "; }")]
    [InlineData("class Change { readonly EventMessage _m; public Change(EventMessage m) => _m = IsRoom(m) ? m : throw new ArgumentException(); public int Delta => _m.EventId" + Two + "; }")]
    [InlineData("class Change { public EventMessage Message { get; } public Change(EventMessage m) { if (m.EventId is not (7000 or 7001)) throw new ArgumentException(); Message = m; } } int Delta(Change c) => c.Message.EventId" + Two + ";")]
    [InlineData("class Change { public EventMessage Message { get; } private Change(EventMessage m) { this.Message = m; } } int Delta(Change c) => c.Message.EventId" + Two + ";")]
    [InlineData("class Change { [TrtcEventId] public int Id { get; } public Change(int id) { if (id is not (7000 or 7001)) throw new ArgumentException(); Id = id; } public int Delta => Id" + Two + "; }")]
    [InlineData("class Change { [TrtcEventId] public int Id { get; } public Change(EventMessage m) { if (!IsRoom(m)) throw new ArgumentException(); Id = (int)m.EventId; } public int Delta => Id" + Two + "; }")]
    [InlineData("class Change { int _id; [TrtcEventId] public int Id { get => _id; set => _id = value is 7000 or 7001 ? value : throw new ArgumentException(); } public int Delta => Id" + Two + "; }")]
    [InlineData("class Change { readonly EventMessage _m; public Change(EventMessage m) { if (m == null) throw new ArgumentException(); if (m.Time < 5) throw new ArgumentException(); _m = m; } public int Delta => _m.EventId" + Reported + "; }")]
    [InlineData("class Change { readonly EventMessage _m; public Change(EventMessage m) { if (!IsRoom(m)) throw new ArgumentException(); _m = m; } public Change(EventMessage m, int n) { _m = m; } public int Delta => _m.EventId" + Reported + "; }")]
    [InlineData("class Change { public readonly EventMessage First, Last; public Change(EventMessage m, EventMessage n) { if (!IsRoom(n)) throw new ArgumentException(); First = m; Last = n; } } int Delta(Change c) => c.First.EventId" + Reported + " + c.Last.EventId" + Two + ";")]
    [InlineData("class Change { public EventMessage Message; public Change(EventMessage m) { if (!IsRoom(m)) throw new ArgumentException(); Message = m; } } int Delta(Change c) => c.Message.EventId" + Reported + ";")]
    [InlineData("class Change { public EventMessage Message { get; set; } public Change(EventMessage m) { if (!IsRoom(m)) throw new ArgumentException(); Message = m; } } int Delta(Change c) => c.Message.EventId" + Reported + ";")]
    [InlineData("class Change { [TrtcEventId] public int Id { get; } public Change(int id) { if (id <= 0) throw new ArgumentException(); if (id is < 0 or 0) throw new ArgumentException(); Id = id; } public int Delta => Id" + Reported + "; }")]
    [InlineData("class Change(EventMessage message) { public EventMessage Message { get; } = message; private Change(EventMessage o, int i) : this(o) { Message = o; } } int Delta(Change c) => c.Message.EventId" + Reported + ";")]
    [InlineData("class Change { readonly EventMessage _m; public Change() { _m = Load(\"last\")[0]; } public int Delta => _m.EventId" + Reported + "; }")]
    [InlineData("class Change { int _id; [TrtcEventId] public int Id { get => _id; set => _id = value; } public int Delta => Id" + Reported + "; }")]
    public Task Let_in(string members) => InTypeAsync(members);

    // What a function is called with that is handed over beside it
    [Theory]
    [InlineData("void Start(EventMessage m) { if (m.EventId is 7000 or 7001) System.Threading.ThreadPool.QueueUserWorkItem(Work, m, preferLocal: false); } private static void Work(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("void Start(EventMessage m) { if (m.EventId is 7000 or 7001) Task.Factory.StartNew(Work, m); } private static void Work(object o) { if (o is EventMessage m) Do(m.EventId" + Two + "); }")]
    [InlineData("void Start(EventMessage m) { if (m.EventId is 7000 or 7001) System.Threading.ThreadPool.QueueUserWorkItem(x => Do(x.EventId" + Two + "), m, preferLocal: false); }")]
    [InlineData("void Start(EventMessage m) { if (m.Time > 5) System.Threading.ThreadPool.QueueUserWorkItem(Work, m, preferLocal: false); } private static void Work(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("void Start(EventMessage m, EventMessage n) { if (m.EventId is 7000 or 7001) System.Threading.ThreadPool.QueueUserWorkItem(Work, n, preferLocal: false); } private static void Work(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("void Start(EventMessage first, List<EventMessage> all) => Do(all.Aggregate(first, (a, m) => { Do(m.EventId" + Reported + "); return a; }));")]
    public Task Handed_along(string members) => InTypeAsync(members);

    // A kind that stands beside the number, or that the type is
    [Theory]
    [InlineData("public enum Kind { Room, Other } public class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } public Kind Kind { get; set; } } public int Text(Row r) => r.Kind == Kind.Room ? r.EventId" + Two + " : 0;")]
    [InlineData("public enum Kind { Room, Other } public record Envelope(EventMessage Message, Kind? Kind); public int Text(Envelope e) { if (e.Kind != Kind.Room) return 0; return e.Message.EventId" + Two + "; }")]
    [InlineData("public enum Kind { Room, Other } public record Envelope(EventMessage Message, Kind Kind); public int Text(Envelope e, Envelope o) { if (o.Kind != Kind.Room) return 0; return e.Message.EventId" + Reported + "; }")]
    [InlineData("public class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } public DayOfWeek Day { get; set; } } public int Text(Row r) => r.Day == DayOfWeek.Friday ? r.EventId" + Reported + " : 0;")]
    [InlineData("public class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } public bool IsRead { get; set; } } public int Text(Row r) => r.IsRead ? r.EventId" + Reported + " : 0;")]
    [InlineData("public abstract record Note(ulong EventId, long ParamOne); public sealed record RoomNote(ulong EventId, long ParamOne) : Note(EventId, ParamOne); public sealed record NetNote(ulong EventId, long ParamOne) : Note(EventId, ParamOne); public int Text(RoomNote n) => n.EventId" + Two + ";")]
    [InlineData("public abstract record Entity(ulong EventId, long ParamOne); public sealed record Note(ulong EventId, long ParamOne) : Entity(EventId, ParamOne); public int Text(Note n) => n.EventId" + Reported + ";")]
    [InlineData("public abstract record Note(ulong EventId, long ParamOne); public int Text(Note n) => n.EventId" + Reported + ";")]
    public Task Kinds(string members) => InTypeAsync(members);

    // Lambdas that stand beside a condition or under a name, methods that are called for some
    [Theory]
    [InlineData("static readonly (Func<EventMessage, bool> Fits, Func<EventMessage, int> Text)[] s_all = [(IsRoom, m => m.EventId" + Two + ")];")]
    [InlineData("static readonly Dictionary<string, Func<EventMessage, int>> s_all = new() { { \"room\", m => m.EventId" + Two + " } };")]
    [InlineData("static readonly Func<EventMessage, int>[] s_all = [m => m.EventId" + Two + "];")]
    [InlineData("record Route(Func<EventMessage, bool> Fits, Func<EventMessage, int> Text); static readonly Route s_room = new(IsRoom, m => m.EventId" + Two + ");")]
    [InlineData("class Bus { public event Action<EventMessage> RoomChanged; public event Action<EventMessage> EventReceived; } void Add(Bus bus) => bus.RoomChanged += m => Do(m.EventId" + Two + ");")]
    [InlineData("class Bus { public event Action<EventMessage> RoomChanged; public event Action<EventMessage> EventReceived; } void Add(Bus bus) => bus.EventReceived += m => Do(m.EventId" + Reported + ");")]
    [InlineData("class Bus { public void On(int[] ids, Action<EventMessage> run) { } } void Add(Bus bus) => bus.On([7000, 7001], m => Do(m.EventId" + Two + "));")]
    [InlineData("class Bus { public void On(Func<EventMessage, bool> fits, Action<EventMessage> run) { } } void Add(Bus bus) => bus.On(IsRoom, m => Do(m.EventId" + Two + "));")]
    [InlineData("class Bus { public void On(Action<EventMessage> run, Action<Exception> failed = null) { } } void Add(Bus bus) { bus.On(m => Do(m.EventId" + Reported + ")); bus.On(m => Do(m.EventId" + Reported + "), e => { }); }")]
    [InlineData("class OnAttribute : Attribute { public int Id; } [On(Id = 7000)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("enum Ours { Entered = 7000 } class OnAttribute : Attribute { public OnAttribute(Ours id) { } } [On(Ours.Entered)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("public static readonly Func<EventMessage, int> Text = m => m.EventId" + Reported + ";")]
    [InlineData("class OnAttribute : Attribute { public OnAttribute(params int[] ids) { } } [On(7000, 7001)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { } [On] private void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { public OnAttribute(string path) { } } [On(\"events\")] public void OnEvent(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("abstract class Handler { protected abstract int Run(EventMessage m); } class Room : Handler { protected override int Run(EventMessage m) => m.EventId" + Two + "; }")]
    [InlineData("abstract class Handler { public abstract int Run(EventMessage m); } class All : Handler { public override int Run(EventMessage m) => m.EventId" + Reported + "; }")]
    [InlineData("class Change { readonly EventMessage _m; private Change(EventMessage m) => _m = m; public static Change From(EventMessage m) => IsRoom(m) ? new Change(m) : null; public int Delta => _m.EventId" + Two + "; }")]
    [InlineData("class Session { public List<EventMessage> Room { get; } = []; } int Sum(Session s) => s.Room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("class Session { public List<EventMessage> Messages { get; } = []; } int Sum(Session s) => s.Messages.Sum(m => m.EventId" + Reported + ");")]
    public Task Called_for_some(string members) => InTypeAsync(members);

    // Filtered messages that are handed on
    [Theory]
    [InlineData("public void Print(List<EventMessage> all) { PrintAll(all.Where(IsRoom).ToList()); } private void PrintAll(List<EventMessage> room) { foreach (var m in room) Do(m.EventId" + Two + "); }")]
    [InlineData("public int Let(List<EventMessage> all) => (from m in all let room = IsRoom(m) where room select m.EventId" + Two + ").Sum();")]
    [InlineData("public int Last(List<List<EventMessage>> users) => users.Select(u => u.Last(IsRoom)).Sum(m => m.EventId" + Two + ");")]
    [InlineData("public void Users(List<List<EventMessage>> users) { foreach (var u in users.Select(u => new { Room = u.Where(IsRoom).ToList() })) foreach (var m in u.Room) Do(m.EventId" + Two + "); }")]
    [InlineData("public void Pairs(List<EventMessage> all) { foreach (var (m, ok) in all.Select(m => (m, IsRoom(m)))) if (ok) Do(m.EventId" + Two + "); }")]
    [InlineData("public int Last(List<List<EventMessage>> users) => users.Select(u => u.Last()).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("public int Let(List<EventMessage> all) => (from m in all let time = m.Time where time > 5 select m.EventId" + Reported + ").Sum();")]
    [InlineData("public int All(List<List<EventMessage>> users) => users.SelectMany(u => u.OrderBy(m => m.Time)).Sum(m => m.EventId" + Reported + ");")]
    public Task Filtered_and_handed_on(string members) => InTypeAsync(members);

    // Loops that wait for the right message
    [Theory]
    [InlineData("EventMessage m; do { m = q.Dequeue(); } while (!IsRoom(m)); Do(m.EventId" + Two + ");")]
    [InlineData("var m = q.Dequeue(); while (!IsRoom(m)) m = q.Dequeue(); Do(m.EventId" + Two + ");")]
    [InlineData("EventMessage m; while (true) { m = q.Dequeue(); if (IsRoom(m)) break; } Do(m.EventId" + Two + ");")]
    [InlineData("EventMessage m; do { m = q.Dequeue(); } while (m.Time < 5); Do(m.EventId" + Reported + ");")]
    [InlineData("EventMessage m; while (true) { m = q.Dequeue(); if (m.Time > 5) break; } Do(m.EventId" + Reported + ");")]
    [InlineData("EventMessage m; while (true) { m = q.Dequeue(); if (m.Time > 5) break; if (IsRoom(m)) break; } Do(m.EventId" + Reported + ");")]
    // Expressions that throw
    [InlineData("var name = NameOf(m1) ?? throw new InvalidOperationException(); Do(m1.EventId" + Two + ");")]
    [InlineData("var name = NameOf(m1); ArgumentNullException.ThrowIfNull(name); Do(m1.EventId" + Two + ");")]
    [InlineData("var n = IsRoom(m1) ? 1 : throw new InvalidOperationException(); Do(m1.EventId" + Two + ");")]
    [InlineData("var name = s_names[m1.EventId ?? 0]; Do(m1.EventId" + Two + ");")]
    [InlineData("var id = m1.EventId ?? throw new InvalidOperationException(); Do(id" + Reported + ");")]
    [InlineData("Func<string> name = () => s_names[m1.EventId ?? 0]; Do(m1.EventId" + Reported + ");")]
    [InlineData("var text = m1.ToString() ?? throw new InvalidOperationException(); Do(m1.EventId" + Reported + ");")]
    [InlineData("string name; name = s_names[m1.EventId ?? 0]; Do(m1.EventId" + Two + ");")]
    [InlineData("var name = s_names[5]; Do(m1.EventId" + Reported + ");")]
    [InlineData("s_names[m1.EventId ?? 0] = \"x\"; Do(m1.EventId" + Reported + ");")]
    // Interfaces
    [InlineData("guard.EnsureRoom(m1); Do(m1.EventId" + Two + ");")]
    [InlineData("if (guard.RoomOnly(m1) is { } r) Do(r.EventId" + Two + ");")]
    [InlineData("guard.Log(m1); Do(m1.EventId" + Reported + ");")]
    // Derived types
    [InlineData("var r = (RoomEvent)m1; Do(r.EventId" + Two + ");")]
    [InlineData("Do((m1 as RoomEvent)?.EventId" + Two + ");")]
    [InlineData("object o = m1; Do(((EventMessage)o).EventId" + Reported + ");")]
    // List patterns
    [InlineData("if (all is [{ EventId: 7000 or 7001 } m, ..]) Do(m.EventId" + Two + ");")]
    [InlineData("if (all is [var m, ..]) Do(m.EventId" + Reported + ");")]
    public Task Before_the_switch(string statements) => InTypeAsync(
        "class RoomEvent : EventMessage { } public interface IGuard { void EnsureRoom(EventMessage m); EventMessage RoomOnly(EventMessage m); void Log(EventMessage m); } "
        + "static readonly Dictionary<ulong, string> s_names = new() { [7000] = \"in\" }; static string NameOf(EventMessage m) => s_names.GetValueOrDefault(m.EventId ?? 0); "
        + "public void Run(Queue<EventMessage> q, EventMessage m1, IGuard guard, List<EventMessage> all) { " + statements + " }");

    // One value of a parameter that is taken before, for this event
    [Theory]
    [InlineData("if (m.EventId == 7001 && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7001, ParamOne: 0 }) return 9; if (m.EventId == 7001) return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7000 or 7001, ParamOne: 0 }) return 9; if (m.EventId == 7001) return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7001 or 7000, ParamOne: 0 }) return 9; if (m.EventId == 7001) return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7001 } && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7001, Time: > 5 } && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m is { EventId: 7001 and 7001, ParamOne: 0, Time: > 5 }) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("return m switch { { EventId: 7001, ParamOne: 0 } => 9, { EventId: 7001 } => m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }, _ => 0 };")]
    [InlineData("switch (m.EventId) { case 7001 when m.ParamOne == 0: return 9; case 7001: return m.ParamOne switch { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; default: return 0; }")]
    [InlineData("if (m.EventId == 7001 && m.Time > 5) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (flag && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m.EventId == 7001 && m.ParamOne == 1) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m.EventId == 1003 && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    [InlineData("if (m.Type == 3 && m.ParamOne == 0) return 9; if (m.EventId == 7001) return m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, _ => throw new ArgumentOutOfRangeException() }; return 0;")]
    public Task Taken_before(string statements) => InTypeAsync("public int Run(EventMessage m, bool flag) { " + statements + " }");

    // Labels with a condition
    [Theory]
    [InlineData("if (m.EventId != 7001) return 0; switch (m.ParamOne) { case 0: return 1; case long why when why > 0: return 2; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("return m.EventId switch { 7000 when flag => 1, 7000 when !flag => 2, 7001 => 3, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId switch { 7000 => 1, { } id when s_set.Contains(id) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m switch { { EventId: 7000 } => 1, { EventId: { } id } when s_set.Contains(id) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 when flag => 1, 7001 => 3, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 => 1, { } id when flag => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return (m.EventId, m.ParamOne) {|TRTC3001:switch|} { (7000, _) => 0, (7001, 1) when flag => 1, (7001, 2) when flag => 2, (>= 1001 and not (7000 or 7001), _) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId switch { 7000 or 7001 when flag => 1, 7000 or 7001 when !flag => 2, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    public Task Labels_with_a_condition(string statements) => InTypeAsync("static readonly HashSet<ulong> s_set = []; public int Run(EventMessage m, bool flag) { " + statements + " }");

    // The other part of a type may call what is private.
    [Theory]
    [InlineData("partial class P { void Wire(List<EventMessage> all) { foreach (var m in all) if (m.EventId is 7000 or 7001) Text(m); } } partial class P { private int Text(EventMessage m) => m.EventId" + Two + "; }")]
    [InlineData("partial class P { void Wire(Action<EventMessage> a) { } } partial class P { public int Show(EventMessage m) => Text(m); private int Text(EventMessage m) => m.EventId" + Reported + "; }")]
    [InlineData("partial class P { private int Text(EventMessage m) => m.EventId" + Reported + "; }")]
    [InlineData("class P { readonly EventMessage _m; private P(EventMessage m) { _m = m; Console.WriteLine(m.EventId" + Two + "); } public static P Of(EventMessage m) => m.EventId is 7000 or 7001 ? new P(m) : null; }")]
    public Task Parts(string program) => Verify.SourceAsync(program, ignoredIds: s_ignored);

    /// <summary>What stands before a switch can be as deep as a program that writes code makes it.</summary>
    [Fact]
    public Task Long_sums_before_the_switch() => InTypeAsync(
        "public int Text(EventMessage m, string s) { var text = " + string.Join(" + ", Enumerable.Repeat("s", 2000)) + "; return m.EventId" + Reported + "; }");

    /// <summary>While it is being typed.</summary>
    [Fact]
    public Task Unfinished_code() => Verify.SourceAsync(
        "public class P { static IEnumerable<EventMessage> Load() => []; static IEnumerable<EventMessage> Rooms() => Load().Where(Kinds.); "
        + "public int Sum() => Rooms().Sum(m => m.EventId" + Reported + "); }",
        ignoredIds: s_ignored,
        compilerDiagnostics: Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None);

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"];

    private static Task InTypeAsync(string members) => Verify.SourceAsync(
        $$"""
        public class P
        {
            static bool IsRoom(EventMessage m) => m.EventId is 7000 or 7001;
            static List<EventMessage> Load(string path) => [];
            static void Do(params object[] arguments) { }
            {{members}}
        }
        """, ignoredIds: s_ignored);
}
