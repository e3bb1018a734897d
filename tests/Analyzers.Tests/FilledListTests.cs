namespace TrtcAnalyzers.Tests;

/// <summary>Lists that a type keeps for itself and fills, replaces, or asks in several members.</summary>
public class FilledListTests
{
    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using System.Collections.ObjectModel;

        partial class Handler
        {
            {{members}}
        }
        """);

    public static TheoryData<string> Filled { get; } = Syntax.Rows(
        [
            // A registry of handlers
            "private readonly Dictionary<ulong, Action<EventMessage>> handlers = new Dictionary<ulong, Action<EventMessage>>(); public Handler() { handlers[{|TRTC1001:1003|}] = m => { }; handlers.Add({|TRTC1001:1001|}, OnEntered); } void OnEntered(EventMessage m) { } void On(EventMessage e) { if (handlers.TryGetValue(e.EventId ?? 0, out var handler)) handler(e); }",
            "private readonly Dictionary<ulong, Action<EventMessage>> handlers; public Handler() { handlers = new Dictionary<ulong, Action<EventMessage>> { [{|TRTC1001:1003|}] = m => { } }; } void On(EventMessage e) { if (handlers.TryGetValue(e.EventId ?? 0, out var handler)) handler(e); }",
            "private readonly Dictionary<ulong, string> names = new Dictionary<ulong, string>(); public Handler() { this.names[{|TRTC1001:1003|}] = \"net\"; } string Name(EventMessage e) => names[e.EventId.Value];",
            "private readonly Dictionary<ulong, string> names = new Dictionary<ulong, string>(); void Fill() { names[{|TRTC2002:7777|}] = \"own\"; } string Name(EventMessage e) => names[e.EventId.Value];",
            "private static readonly HashSet<ulong> s_ids = new HashSet<ulong>(); static Handler() { s_ids.Add({|TRTC1001:1003|}); } bool Has(EventMessage e) => s_ids.Contains(e.EventId.Value);",
            "private HashSet<ulong> ids; void Reset() { ids = new HashSet<ulong> { {|TRTC1001:1003|} }; } bool Has(EventMessage e) => ids.Contains(e.EventId.Value);",
            // Filled with what is read, and asked for a number
            "private readonly HashSet<ulong> seen = new HashSet<ulong>(); void On(EventMessage e) { seen.Add(e.EventId ?? 0); } bool HasNetwork => seen.Contains({|TRTC1001:1003|});",
            "private readonly Dictionary<ulong, int> counts = new Dictionary<ulong, int>(); void On(EventMessage e) { counts[e.EventId.Value] = 1; } int Networks() => counts[{|TRTC1001:1003|}];",
            "private readonly Queue<ulong> ids = new Queue<ulong>(); void On(EventMessage e) => ids.Enqueue(e.EventId.Value); bool Next() { var id = ids.Dequeue(); return id == {|TRTC1001:1003|}; }",
            "private readonly List<ulong> ids = new List<ulong>(); void On(EventMessage e) => ids.Add(e.EventId.Value); bool Has() { foreach (var id in ids) if (id == {|TRTC1001:1003|}) return true; return ids.Any(one => one == {|TRTC1001:1001|}); }",
            "private readonly HashSet<ulong> entered = new HashSet<ulong>(), left = new HashSet<ulong>(); void On(EventMessage e) { entered.Add(e.EventId ?? 0); left.Add(e.EventId ?? 0); } bool Has() => entered.Contains({|TRTC1001:1001|}) && left.Contains({|TRTC1001:1002|});",
            // Who knows it himself does not ask the others, which take it for something else.
            "private readonly HashSet<ulong> both = new HashSet<ulong>(); bool Has(EventMessage e) => both.Contains(e.EventId ?? 0) && both.Contains({|TRTC1001:1003|}); bool In(EventMessage e) => both.Contains(e.Time ?? 0);",
            // Made with nothing in it
            "private List<ulong> ids; void Start() { ids = new List<ulong>(16); } void On(EventMessage e) => ids.Add(e.EventId.Value); bool Has() => ids.Contains({|TRTC1001:1003|});",
            "private HashSet<ulong> ids; void On(EventMessage e) { if (ids == null) ids = new HashSet<ulong>(EqualityComparer<ulong>.Default); ids.Add(e.EventId.Value); } bool Has() => ids.Contains({|TRTC1001:1003|}); void Stop() { ids.Clear(); ids = null; }",
            "private IEnumerable<ulong> ids = Enumerable.Empty<ulong>(); void On(EventMessage[] all) { ids = all.Select(m => m.EventId.Value).ToList(); } bool Has() => ids.Contains({|TRTC1001:1003UL|});",
            "private ulong[] ids = Array.Empty<ulong>(); void On(EventMessage[] all) { ids = all.Select(m => m.EventId.Value).ToArray(); } bool Has() => ids.Contains({|TRTC1001:1003UL|}); void Stop() => ids = new ulong[4];",
            // Pairs
            "private readonly Dictionary<(ulong, long), string> texts = new Dictionary<(ulong, long), string>(); public Handler() { texts[({|TRTC1001:1003|}, {|TRTC2001:7|})] = \"?\"; texts.Add(({|TRTC1001:1003|}, {|TRTC1002:1|}), \"\"); } string Text(EventMessage e) => texts[(e.EventId ?? 0, e.ParamOne ?? 0)];",
            // May be replaced, by what is known
            "private static ulong?[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId);",
            "private static ulong?[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId); void Other() => Ids = new ulong?[] { {|TRTC1001:1001|} };",
            // Properties
            "private static IReadOnlyDictionary<int, string> Names { get; } = new Dictionary<int, string> { [{|TRTC1001:1003|}] = \"net\" }; string Name(EventMessage e) => Names[(int)(e.EventId ?? 0)];",
            "private static ulong?[] Ids => new ulong?[] { {|TRTC1001:1003|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId);",
            "private ulong?[] Ids { get { return new ulong?[] { {|TRTC1001:1003|} }; } } bool Has(EventMessage e) => this.Ids.Contains(e.EventId);",
            "private List<ulong?> Ids { get; set; } public Handler() { Ids = new List<ulong?> { {|TRTC1001:1003|} }; Ids.Add({|TRTC1001:1001|}); } bool Has(EventMessage e) => Ids.Contains(e.EventId);",
            "private static IEnumerable<ulong?> Ids { get { yield return {|TRTC1001:1003|}; } } bool Has(EventMessage e) => Ids.Contains(e.EventId);",
            "private Collection<ulong?> Ids { get; } = new Collection<ulong?>(); void Fill() => Ids.Add({|TRTC1001:1003|}); bool Has(EventMessage e) => Ids.Contains(e.EventId);",
        ],
        "private static HashSet<ulong> Ids => [{|TRTC1001:1003|}]; bool Has(EventMessage e) => Ids.Contains(e.EventId.Value);",
        "private readonly HashSet<ulong> ids; public Handler() => ids = [{|TRTC1001:1003|}]; bool Has(EventMessage e) => ids.Contains(e.EventId.Value);",
        "private HashSet<ulong> ids = []; void On(EventMessage e) => ids.Add(e.EventId.Value); bool Has() => ids.Contains({|TRTC1001:1003|}); void Stop() => ids = [];",
        "private System.Collections.Immutable.ImmutableHashSet<ulong> ids = System.Collections.Immutable.ImmutableHashSet<ulong>.Empty; void On(EventMessage e) => ids = ids.Add(e.EventId.Value); bool Has() => ids.Contains({|TRTC1001:1003|});");

    [Theory]
    [MemberData(nameof(Filled))]
    public Task One_member_tells_what_another_one_puts_in(string members) => VerifyAsync(members);

    [Theory]
    // Nobody tells
    [InlineData("private readonly Dictionary<ulong, string> names = new Dictionary<ulong, string>(); public Handler() { names[1003] = \"\"; } string Name(EventMessage e, ulong room) => e.EventId == SdkEventIds.RoomEntered ? names[room] : \"\";")]
    [InlineData("private readonly Dictionary<ulong, string> names = new Dictionary<ulong, string>(); public Handler() { names[1003] = \"\"; } string Name(EventMessage e) => names[e.Time ?? 0] + e.EventId;")]
    // Several things
    [InlineData("private readonly Dictionary<int, string> codes = new Dictionary<int, string>(); public Handler() { codes[1003] = \"\"; codes[404] = \"\"; } string Name(EventMessage e, int http) => codes[http] + codes[(int)e.EventId];")]
    [InlineData("private readonly HashSet<ulong> both = new HashSet<ulong>(); public Handler() { both.Add(1003); } bool Has(EventMessage e) => both.Contains(e.EventId ?? 0) || both.Contains(e.Time ?? 0);")]
    [InlineData("private readonly HashSet<ulong> both = new HashSet<ulong>(); public Handler() { both.Add(1003); } bool Has(EventMessage e) => both.Contains(e.EventId ?? 0); bool In(AbnormalEvent a) => both.Contains(a.AbnormalEventId ?? 0);")]
    [InlineData("private readonly List<int> limits = new List<int>(); public Handler() { limits.Add(1003); } bool At(EventMessage e) => limits.Contains((int)e.EventId) && limits[0] < 5;")]
    [InlineData("private static ulong?[] Ids => new ulong?[] { 1003 }; bool Has(EventMessage e, ulong? room) => Ids.Contains(e.EventId) || Ids.Contains(room);")]
    [InlineData("private readonly HashSet<int> codes = Load(); static HashSet<int> Load() => null; bool Has(EventMessage e) => codes.Contains((int)e.EventId); bool Bad() => codes.Contains(404) || codes.Contains(1003);")]
    [InlineData("private static HashSet<int> Codes => Load(); static HashSet<int> Load() => null; bool Has(EventMessage e) => Codes.Contains((int)e.EventId); bool Bad() => Codes.Contains(404) || Codes.Contains(1003);")]
    [InlineData("private static HashSet<int> Codes { get { return Load(); } } static HashSet<int> Load() => null; bool Has(EventMessage e) => Codes.Contains((int)e.EventId); bool Bad() => Codes.Contains(1003);")]
    [InlineData("private static HashSet<int> Codes { get => Load(); } static HashSet<int> Load() => null; bool Has(EventMessage e) => Codes.Contains((int)e.EventId); bool Bad() => Codes.Contains(1003);")]
    [InlineData("private static HashSet<int> Codes { get; } = Load(); static HashSet<int> Load() => null; bool Has(EventMessage e) => Codes.Contains((int)e.EventId); bool Bad() => Codes.Contains(1003);")]
    [InlineData("private List<int> codes; void Start(List<int> given) { codes = new List<int>(given); } bool Has(EventMessage e) => codes.Contains((int)e.EventId); bool Bad() => codes.Contains(1003);")]
    // A row of several things
    [InlineData("private readonly List<int> frame = new List<int>(); void Head() { frame.Clear(); frame.Add(42); frame.Add(7000); } void Body(EventMessage e) { frame.Add((int)e.EventId.Value); }")]
    [InlineData("private readonly int[] frame = new int[4]; void Fill(EventMessage e, Action<int[]> send) { frame[0] = 42; frame[1] = (int)e.EventId.Value; frame[2] = 1003; send(frame); }")]
    [InlineData("void Fill(EventMessage e, Action<int[]> send) { var frame = new int[4]; frame[0] = 42; frame[1] = (int)e.EventId.Value; if (frame[2] == 1003) return; send(frame); }")]
    [InlineData("void Fill(EventMessage e, Action<List<int>> send) { var frame = new List<int>(); frame.Insert(0, 42); frame.Add((int)e.EventId.Value); frame.Add(1003); send(frame); }")]
    // Others see it
    [InlineData("private readonly HashSet<int> ids = new HashSet<int>(); public Handler() { ids.Add(1003); } bool Has(EventMessage e) => ids.Contains((int)e.EventId); public IEnumerable<int> All => ids;")]
    [InlineData("internal readonly HashSet<int> Ids = new HashSet<int>(); public Handler() { Ids.Add(1003); } bool Has(EventMessage e) => Ids.Contains((int)e.EventId);")]
    [InlineData("internal static ulong?[] Ids => new ulong?[] { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId);")]
    // -1 is a key of the program's
    [InlineData("private readonly Dictionary<(ulong, long), string> texts = new Dictionary<(ulong, long), string>(); public Handler() { texts[(SdkEventIds.NetworkChanged, -1)] = \"\"; } string Text(EventMessage e) => texts[(e.EventId ?? 0, e.ParamOne ?? -1)];")]
    public Task Otherwise_it_is_silent(string members) => VerifyAsync(members);

    // What another part does with it is not read.
    [Fact]
    public Task Parts_of_a_type() => Verify.SourcesAsync(
        Sources.Usings + "partial class Handler { private readonly HashSet<ulong> ids = new HashSet<ulong>(); bool Has(EventMessage e) => ids.Contains(e.EventId ?? 0); }",
        ("Other.cs", Sources.Usings + "partial class Handler { void Fill(EventMessage e) { if (e.EventId == SdkEventIds.RoomEntered) ids.Add(1003); } }"));

    // Each asks what the others do with both lists, and none waits for the other.
    [Fact]
    public Task Lists_that_are_poured_into_each_other() => VerifyAsync(
        "private readonly List<ulong> a = new List<ulong>(), b = new List<ulong>(); "
        + "void Pour() { foreach (var id in a) b.Add(id); } void Back() { foreach (var id in b) a.Add(id); } "
        + "void Fill() { a.Add({|TRTC1001:1003|}); } bool Has(EventMessage e) => a.Contains(e.EventId ?? 0);");
}
