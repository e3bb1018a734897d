namespace TrtcAnalyzers.Tests;

/// <summary>Who decides which messages come to a switch, in detail: a type by what it puts into its fields, an attribute, a member that chooses, labels with a condition.</summary>
public class IncompleteSwitchDeciderTests
{
    private const string Two = " switch { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string Reported = " {|TRTC3001:switch|} { 7000 => 1, 7001 => 2, _ => throw new ArgumentOutOfRangeException() }";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"];

    [Theory]
    // In what the type keeps for itself
    [InlineData("private static EventMessage s_last; static void Add(EventMessage m) { if (IsRoom(m)) s_last = m; } public static int Text() => s_last.EventId" + Two + ";")]
    [InlineData("private EventMessage Last { get; set; } void Add(EventMessage m) { if (IsRoom(m)) Last = m; } public int Text() => Last.EventId" + Two + ";")]
    [InlineData("private EventMessage _last; static bool TryRead(out EventMessage m) { m = new(); return true; } void Load() { TryRead(out _last); } public int Text() => _last.EventId" + Two + ";")]
    [InlineData("private readonly List<EventMessage> _room = Load(\"a\").Where(m => IsRoom(m)).ToList(); public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("private readonly IEnumerable<EventMessage> _room = from m in Load(\"a\") where IsRoom(m) select m; public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("private readonly List<EventMessage> _room = Load(\"a\").Where(IsRoom).ToList(); public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("private readonly List<EventMessage> _room = Load(\"a\").Count switch { 1 => Load(\"b\"), _ => Load(\"c\") }; public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room = []; void Add(EventMessage m) { if (IsRoom(m)) _room.Insert(0, m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly Stack<EventMessage> _room = new(); void Add(EventMessage m) { if (IsRoom(m)) _room.Push(m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly List<EventMessage> _room; public P(List<EventMessage> all) { _room = all; _room.RemoveAll(m => !IsRoom(m)); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly Queue<EventMessage> _room = new(); void Add(EventMessage m) { if (IsRoom(m)) _room.Enqueue(m); } public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly PriorityQueue<EventMessage, int> _room = new(); void Add(List<EventMessage> all) => _room.EnqueueRange(all.Where(IsRoom), 1); public int Next() => _room.Dequeue().EventId" + Two + ";")]
    [InlineData("readonly HashSet<EventMessage> _room = new(); void Add(List<EventMessage> all) => _room.UnionWith(all.Where(IsRoom)); public int Sum() => _room.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly Dictionary<string, EventMessage> _by = new(); void Add(EventMessage m) { if (IsRoom(m)) _by.TryAdd(\"u\", m); } public int Sum() => _by.Values.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly System.Collections.Concurrent.ConcurrentDictionary<string, EventMessage> _by = new(); void Add(EventMessage m) { if (IsRoom(m)) _by.GetOrAdd(\"u\", m); } public int Sum() => _by.Values.Sum(m => m.EventId" + Two + ");")]
    [InlineData("readonly System.Collections.Concurrent.ConcurrentDictionary<string, EventMessage> _by = new(); void Add(EventMessage m) { if (IsRoom(m)) _by.TryUpdate(\"u\", m, null); } public int Of(string u) => _by.TryGetValue(u, out var m) ? m.EventId" + Two + " : 0;")]
    [InlineData("private ulong _eventId; private long _paramOne; void Add(EventMessage m) { if (IsRoom(m)) _eventId = m.EventId.Value; } public int Text() => _eventId" + Two + ";")]
    [InlineData("[TrtcEventId] private ulong _last; void Add(EventMessage m) { if (IsRoom(m)) _last = m.EventId.Value; } public int Text() => _last" + Two + ";")]
    [InlineData("[TrtcEventId] private ulong Last { get; set; } void Add(EventMessage m) { if (IsRoom(m)) Last = m.EventId.Value; } public int Text() => Last" + Two + ";")]
    [InlineData("[TrtcEventId] private ulong _last; public P(ulong last) => _last = last; public int Text() => _last" + Reported + ";")]
    [InlineData("private ulong _eventId; private long _paramOne; public P(ulong id) => _eventId = id; public int Text() => _eventId" + Reported + ";")]
    [InlineData("[TrtcEventId] public ulong Last { get; private set; } void Add(EventMessage m) { if (IsRoom(m)) Last = m.EventId.Value; } public int Text() => Last" + Reported + ";")]
    [InlineData("[TrtcEventId] private ulong Last { get; } public P(ulong last) => Last = last; public int Text() => Last" + Reported + ";")]
    // ... or what others have given it
    [InlineData("public static EventMessage Last; public static int Text() => Last.EventId" + Reported + ";")]
    [InlineData("public EventMessage Last; void Add(EventMessage m) { if (IsRoom(m)) Last = m; } public int Text() => Last.EventId" + Reported + ";")]
    [InlineData("private EventMessage Last { get; } public P(EventMessage m) => Last = m; public int Text() => Last.EventId" + Reported + ";")]
    [InlineData("private EventMessage Last { get; init; } public int Text() => Last.EventId" + Reported + ";")]
    [InlineData("public EventMessage Last { get; private init; } public int Text() => Last.EventId" + Reported + ";")]
    [InlineData("private EventMessage _m; public P(EventMessage m) { _m = m; if (_m == null) throw new Exception(); } public int Text() => _m.EventId" + Reported + ";")]
    [InlineData("private readonly List<EventMessage> _all = Load(\"a\"); public int Sum() => _all.Sum(m => m.EventId" + Reported + ");")]
    [InlineData("readonly List<EventMessage> _all = []; public int Sum() { _all.Sort(); return _all.Sum(m => m.EventId" + Reported + "); }")]
    public Task Fields(string members) => InTypeAsync(members);

    // m.EventId ?? 0 is the number like any other way to read it; 0 is none of an ID, and a value of a parameter.
    [Theory]
    [InlineData("static EventMessage Room(EventMessage m) { if ((m.EventId ?? 0) is 7000 or 7001) return m; return null; } int Run(EventMessage e) => Room(e) is { } m ? m.EventId" + Two + " : 0;")]
    [InlineData("static readonly HashSet<ulong> s_room = new(); static EventMessage Room(EventMessage m) { if (s_room.Contains(m.EventId ?? 0)) return m; return null; } int Run(EventMessage e) => Room(e) is { } m ? m.EventId" + Two + " : 0;")]
    [InlineData("static EventMessage Some(EventMessage m) { if ((m.EventId ?? 0) == 0) return null; return m; } int Run(EventMessage e) => Some(e) is { } m ? m.EventId" + Reported + " : 0;")]
    [InlineData("static EventMessage Up(EventMessage m) { if (m.ParamOne == 0) return null; return m; } int Run(EventMessage e) => Up(e) is { EventId: 1003 } m ? m.ParamOne switch { 1 => 1, 2 => 2, 3 => 3, 4 => 4, 5 => 5, _ => throw new ArgumentOutOfRangeException() } : 0;")]
    [InlineData("static EventMessage Up(EventMessage m) { if (m == null) return null; return m; } int Run(EventMessage e) => Up(e) is { EventId: 1003 } m ? m.ParamOne {|TRTC3001:switch|} { 1 => 1, 2 => 2, 3 => 3, 4 => 4, 5 => 5, _ => throw new ArgumentOutOfRangeException() } : 0;")]
    public Task What_a_method_looks_at(string members) => InTypeAsync(members);

    [Theory]
    [InlineData("abstract class Handler { protected internal abstract int Run(EventMessage m); } class Room : Handler { protected internal override int Run(EventMessage m) => m.EventId" + Two + "; }")]
    [InlineData("abstract class Handler { private protected abstract int Run(EventMessage m); } class Room : Handler { private protected override int Run(EventMessage m) => m.EventId" + Two + "; }")]
    [InlineData("abstract class Handler { internal abstract int Run(EventMessage m); } class All : Handler { internal override int Run(EventMessage m) => m.EventId" + Reported + "; }")]
    [InlineData("class Handler { protected virtual int Run(EventMessage m) => m.EventId" + Reported + "; }")]
    [InlineData("[Obsolete] private int OnEvent(EventMessage m) => m.EventId" + Reported + ";")]
    // An attribute with an ID, or with another number
    [InlineData("class OnAttribute : Attribute { public OnAttribute(params int[] numbers) { } } [On(5, 1001)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { public int Size; public OnAttribute(string text, int id) { } } [On(\"a\", 1001, Size = 5)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { public int Size, Id; public OnAttribute(string text) { } } [Obsolete, On(\"a\", Size = 5, Id = 1001)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { public OnAttribute(int size) { } } [On(1000)] public void OnEvent(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("class OnAttribute : Attribute { public OnAttribute(int id) { } } [On(1001)] public void OnRoom(EventMessage m) => Do(m.EventId" + Two + ");")]
    [InlineData("class OnAttribute : Attribute { public OnAttribute(params int[] ids) { } } [On(null)] public void OnEvent(EventMessage m) => Do(m.EventId" + Reported + ");")]
    // Constructors, and methods that nobody calls
    [InlineData("protected P(EventMessage m) => Do(m.EventId" + Reported + ");")]
    [InlineData("private void PrintAll(List<EventMessage> all) { foreach (var m in all) Do(m.EventId" + Reported + "); }")]
    [InlineData("public int Print(ulong id, EventMessage m) => id is 7000 ? Text(id, m.ParamOne) : 0; private int Text(ulong? eventId, long? paramOne) => (eventId, paramOne) switch { (7000, 0) => 1, _ => throw new ArgumentOutOfRangeException() };")]
    public Task Methods_that_are_called_for_some(string members) => InTypeAsync(members);

    [Theory]
    [InlineData("static IEnumerable<EventMessage> Rooms(string path) => Load(path).Where(P.IsRoom); public int Print(string path) => Rooms(path).Sum(m => m.EventId" + Two + ");")]
    [InlineData("static IEnumerable<EventMessage> Rooms(string path) => Load(path).Where(m => IsRoom(m)); public int Print(string path) => Rooms(path).Sum(m => m.EventId" + Two + ");")]
    [InlineData("class Session { public List<EventMessage> Messages => Load(\"a\").FindAll(m => m.EventId == 7000); } int Sum(Session s) => s.Messages.Sum(m => m.EventId" + Two + ");")]
    [InlineData("class Session { private List<EventMessage> Messages { get; set; } = []; public int Sum() => Messages.Sum(m => m.EventId" + Two + "); }")]
    // What sorts, counts or compares leaves nothing out, and what a variable asks nobody knows.
    [InlineData("static ulong Key(EventMessage m) => m.Time ?? 0; static IEnumerable<EventMessage> Sorted(string path) => Load(path).OrderBy(m => Key(m)).ThenBy(Key); public int Print(string path) => Sorted(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("static ulong Key(EventMessage m) => m.Time ?? 0; static IEnumerable<EventMessage> Sorted(string path) => Load(path).OrderByDescending(m => Key(m)).ThenByDescending(Key); public int Print(string path) => Sorted(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("const int Size = 5; static IEnumerable<EventMessage> Page(string path) => Load(path).Skip(Size); public int Print(string path) => Page(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("static readonly IEqualityComparer<EventMessage> Same = null; static IEnumerable<EventMessage> Each(string path) => Load(path).Distinct(Same); public int Print(string path) => Each(path).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("const string Path = \"a\"; public class Store { public List<EventMessage> Read(string path) => []; } static IEnumerable<EventMessage> All(Store s) => s.Read(Path); public int Print(Store s) => All(s).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("const string Path = \"a\"; public class Store { public List<EventMessage> ReadAll(string path) => []; } static IEnumerable<EventMessage> All(Store s) => s.ReadAll(Path); public int Print(Store s) => All(s).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("class Filter { public Func<EventMessage, bool> fits; } static IEnumerable<EventMessage> Some(string path, Filter f) => Load(path).Where(f.fits); public int Print(string path) => Some(path, null).Sum(m => m.EventId" + Reported + ");")]
    [InlineData("static EventMessage At(string path, List<Func<EventMessage, bool>> fits) => Load(path).First(fits[0]); public int Print(string path) => At(path, null).EventId" + Reported + ";")]
    [InlineData("public interface ISource { IEnumerable<EventMessage> GetEvents(string call, int size); } public int Print(ISource source) => source.GetEvents(\"a\", 1000).Sum(m => m.EventId" + Reported + ");")]
    public Task Members_that_choose(string members) => InTypeAsync(members);

    [Theory]
    [InlineData("return (m.EventId, m.ParamOne) switch { (7000, _) when flag => 0, (7000, _) when !flag => 1, (>= 1001 and not 7000, _) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m switch { { EventId: 7000 } or { EventId: 7001, ParamOne: 1 } when flag => 1, { EventId: 7000 } when !flag => 2, { EventId: >= 1001 and not 7000 } => 3, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return (m.EventId, m.ParamOne) switch { (7000, _) => 1, _ when s_set.Contains(m.EventId ?? 0) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("var id = m.EventId; return id switch { 7000 => 1, _ when s_set.Contains(id ?? 0) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 when flag => 1, 7001 when !flag => 2, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 or 7001 when flag => 1, 7000 when !flag => 2, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 when flag => 1, 7000 or 7001 when !flag => 2, >= 1001 and not (7000 or 7001) => 4, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m {|TRTC3001:switch|} { { EventId: 7000 } => 1, { Time: { } time } when s_set.Contains(time) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("return m.EventId {|TRTC3001:switch|} { 7000 => 1, _ when s_set.Contains(m.Time ?? 0) => 2, _ => throw new ArgumentOutOfRangeException() };")]
    public Task Labels_with_a_condition(string statements) => InTypeAsync("static readonly HashSet<ulong> s_set = []; public int Run(EventMessage m, bool flag) { " + statements + " }");

    /// <summary>What a library gives can be anything: nobody sees what it looks at.</summary>
    [Fact]
    public Task Members_of_a_library() => Verify.ReferencingAsync(
        "namespace Lib { public class M { [TrtcEventId] public int Code; } public static class Store { public static M Read() => new M(); } }",
        "class P { int Run() => Lib.Store.Read().Code {|TRTC3001:switch|} { SdkEventIds.NetworkChanged => 1, _ => throw new ArgumentOutOfRangeException() }; }");

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
