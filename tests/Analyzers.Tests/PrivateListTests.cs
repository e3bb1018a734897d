namespace TrtcAnalyzers.Tests;

/// <summary>Lists that a type keeps for itself: what its members ask them for tells what stands in them.</summary>
public class PrivateListTests
{
    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using System.Collections.Immutable;

        partial class Handler
        {
            {{members}}
        }
        """);

    public static TheoryData<string> Lists { get; } = Syntax.Rows(
        [
            "private static readonly HashSet<ulong> Ids = new HashSet<ulong> { {|TRTC1001:1003|}, {|TRTC2002:7777|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId.Value);",
            "private static readonly ulong[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId.Value);",
            "static readonly ulong[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) { var id = e.EventId; return id != null && Array.IndexOf(Ids, id.Value) >= 0; }",
            "private readonly List<ulong?> ids = new List<ulong?> { {|TRTC1001:1003|} }; bool Has(EventMessage e) => this.ids.Contains(e.EventId);",
            "private readonly List<ulong?> ids = new List<ulong?> { {|TRTC1001:1003|} }; IEnumerable<EventMessage> In(List<EventMessage> all) { var known = ids; return all.Where(m => known.Contains(m.EventId)); }",
            """private static readonly Dictionary<int, string> Names = new Dictionary<int, string> { [{|TRTC1001:1003|}] = "network" }; string Name(EventMessage e) => Names.TryGetValue((int)(e.EventId ?? 0), out var name) ? name : "";""",
            """private static readonly Dictionary<int, string> Names = new Dictionary<int, string> { { {|TRTC1001:1003|}, "network" } }; string Name(EventMessage e) => Handler.Names[(int)e.EventId.Value];""",
            """private static readonly ImmutableDictionary<ulong, string> Names = new Dictionary<ulong, string> { { {|TRTC1001:1003|}, "network" } }.ToImmutableDictionary(); string Name(EventMessage e) => Names[e.EventId.Value];""",
            "private static readonly ulong[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) { foreach (var id in Ids) if (id == e.EventId) return true; return false; }",
            "private static readonly ulong[] Ids = { {|TRTC1001:1003|} }; bool Has(EventMessage e) => Ids.Any(id => id == e.EventId);",
            "private static readonly ulong?[] Ids = { {|TRTC1001:1003|} }; class Inner { bool Has(EventMessage e) => Ids.Contains(e.EventId); }",
            "private static readonly ulong?[] Ids = { {|TRTC1001:1003|} }; private readonly Func<EventMessage, bool> has = e => Ids.Contains(e.EventId);",
            "private static readonly ulong?[] Ids = { {|TRTC1001:1003|} }; bool this[EventMessage e] { get { return Ids.Contains(e.EventId); } }",
            "private static readonly int[] Ids = { {|TRTC1001:1003|} }; bool Has([TrtcEventId] int number) => Ids.Contains(number);",
            "private static readonly ulong[] Ids = { {|TRTC1001:1002|} }; bool Has(EventMessage e) => Ids.Contains(e.EventId.Value); bool Twice(EventMessage e) => Ids.Contains(e.EventId.Value) && Ids.Contains({|TRTC1001:1003UL|});",
            "private static readonly ulong?[] A = { {|TRTC1001:1002|} }, B = { 1003 }; bool Has(EventMessage e) => A.Contains(e.EventId) || B.Contains(e.Time);",
            "private static readonly ulong?[] Rooms = { {|TRTC1001:1002|} }; bool Has(AbnormalEvent a, EventMessage e) => Rooms.Contains(e.EventId);",
            "private static readonly ulong?[] Ids = { {|TRTC1001:2002|} }; bool Has(AbnormalEvent a) => Ids.Contains(a.AbnormalEventId);",
            // Tuples
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC1002:0|})] = "off", [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? 0)];""",
            """private static readonly Dictionary<(ulong?, long?), string> Texts = new Dictionary<(ulong?, long?), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) { return Texts.TryGetValue((e.EventId, e.ParamOne), out var text) ? text : ""; }""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) => Texts[(e.EventId.HasValue ? e.EventId.Value : 0, e.ParamOne != null ? e.ParamOne.Value : 0)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) => Texts[(e.EventId switch { null => 0, _ => e.EventId.Value }, e.ParamOne ?? 0)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(ulong eventId, long paramOne) => Texts[(eventId, paramOne)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; [return: TrtcEventId] static ulong Id() => 0; [return: TrtcEventParam(1)] static long One() => 0; string Text() => Texts[(Id(), One())];""",
            // What stands for "none" means something to the program itself, and nothing else does
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, -1)] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? -1)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 0)] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? 0)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 0)] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne.GetValueOrDefault())];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 5)] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne.GetValueOrDefault(5))];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.NetworkChanged, -1)] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? -1)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, {|TRTC2001:0|})] = "none" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? -1)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 0)] = "none" }; string Text(EventMessage e) { var key = (e.EventId ?? 0, e.ParamOne ?? 0); return Texts[key]; }""",
            // ... for another one in another member
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, -1)] = "none", [(SdkEventIds.RoomEntryStarted, -2)] = "left" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? -1)]; string Left(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? -2)];""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 1)] = "none", [(SdkEventIds.RoomEntryStarted, 2)] = "left", [(SdkEventIds.RoomEntryStarted, 12)] = "gone" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? 1)] + Texts[(e.EventId ?? 0, e.ParamOne ?? 2)]; string Left(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? 12)];""",
            // Locals that carry what is read from one message
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) { if (e.EventId is not { } id || e.ParamOne is not { } one) return ""; return Texts[(id, one)]; }""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) { var id = e.EventId.Value; var one = e.ParamOne.Value; return Texts[(id, one)]; }""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) { var id = e.EventId.Value; var key = (id, e.ParamOne ?? 0); return Texts[key]; }""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) => e is { EventId: { } id, ParamOne: { } one } ? Texts[(id, one)] : "";""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(EventMessage e) => e is { EventId: { } id } && e.ParamOne is { } one ? Texts[(id, one)] : "";""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; string Text(object o) => o switch { EventMessage { EventId: { } id, ParamOne: { } one } => Texts[(id, one)], _ => "" };""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.NetworkChanged, -1)] = "none" }; string Text(EventMessage e) { var id = e.EventId ?? 0; var one = e.ParamOne ?? -1; return Texts[(id, one)]; }""",
            """private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?", [(SdkEventIds.RoomEntryStarted, 0)] = "none" }; string Text(EventMessage e) { var id = e.EventId ?? 0; var one = e.ParamOne.GetValueOrDefault(); return Texts[(id, one)]; }""",
            "private static readonly (ulong Id, long One)[] Pairs = { ({|TRTC1001:1003|}, 7) }; bool Has(EventMessage e) => Pairs.Any(pair => pair.Id == e.EventId && pair.One == e.ParamOne);",
        ],
        "private static readonly HashSet<ulong> Ids = [{|TRTC1001:1003|}]; bool Has(EventMessage e) => Ids.Contains(e.EventId.Value);");

    [Theory]
    [MemberData(nameof(Lists))]
    public Task What_is_asked_for_stands_in_the_list(string members) => VerifyAsync(members);

    [Theory]
    // Nobody asks, or nobody knows for what
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => e.EventId == SdkEventIds.NetworkChanged;")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e, ulong? room) => Ids.Contains(room);")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.Time);")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) { var Ids = new HashSet<ulong?>(); return Ids.Contains(e.EventId); }")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; class Inner { static ulong?[] Ids; bool Has(EventMessage e) => Ids.Contains(e.EventId); }")]
    [InlineData("private static readonly Dictionary<int, ulong?> Ids = new Dictionary<int, ulong?> { [1003] = 1003 }; bool Has(EventMessage e) => Ids.ContainsValue(e.EventId);")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; string Has(EventMessage e) => nameof(Ids) + e.EventId;")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Length == (int)e.EventId;")]
    // For several things
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId); bool At(EventMessage e) => Ids.Contains(e.Time);")]
    [InlineData("private static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId); bool At(AbnormalEvent a) => Ids.Contains(a.AbnormalEventId);")]
    [InlineData("private readonly List<ulong?> ids = new List<ulong?> { 1003 }; bool Has(EventMessage e) => ids.Contains(e.EventId); void At(ulong n) => ids.Add(n * 2);")]
    [InlineData("private static readonly ulong?[] Codes = { 200, 1003 }; bool Is(ulong? code) => Codes.Contains(code); bool Has(EventMessage e) => Codes.Contains(e.EventId);")]
    [InlineData("private static readonly ulong[] Codes = { 200, 1003 }; bool Is(string text) => Codes.Contains(ulong.Parse(text)); bool Has(EventMessage e) => Codes.Contains(e.EventId.Value);")]
    // By their places, of which only some are IDs
    [InlineData("private static readonly int[,] Table = { { 1003, 50 }, { 5003, 60 } }; bool At(EventMessage e, int row) => Table[row, 0] == (int)e.EventId;")]
    [InlineData("private static readonly int[][] Table = { new[] { 1003, 50 } }; bool At(EventMessage e) => Table.Any(row => row[0] == (int)e.EventId);")]
    [InlineData("private static readonly int[] Limits = { 50, 1003 }; bool At(EventMessage e) => Limits[1] == (int)e.EventId;")]
    [InlineData("private static readonly List<int> Limits = new List<int> { 50, 1003 }; bool At(EventMessage e) => Limits[1] == (int)e.EventId;")]
    [InlineData("private static readonly int[] Limits = { 50, 1003 }; bool At(EventMessage e) => Limits.Contains((int)e.EventId); int Delay(int attempt) => Limits[attempt] * 1000;")]
    [InlineData("private static readonly int[] Limits = { 50, 1003 }; bool At(EventMessage e) => Limits.Contains((int)e.EventId); int Delay(int attempt) => Limits.ElementAt(attempt) * 1000;")]
    [InlineData("private static readonly int[] Limits = { 10, 100 }; int At(EventMessage e) => Array.BinarySearch(Limits, (int)e.EventId);")]
    // Others may ask or replace it
    [InlineData("public static readonly ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId);")]
    [InlineData("internal static ulong?[] Ids { get; } = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId);")]
    [InlineData("[System.ComponentModel.Bindable(true)] private static ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId);")]
    [InlineData("[System.ComponentModel.Bindable(true)] private static ulong?[] Ids { get; set; } = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId);")]
    [InlineData("private static ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId); void Set(ulong?[] ids) => Ids = ids;")]
    [InlineData("private static ulong?[] Ids { get; set; } = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId); void Set(ulong?[] ids) => Ids = ids;")]
    [InlineData("private static ulong?[] Ids = { 1003 }; bool Has(EventMessage e) => Ids.Contains(e.EventId); static void Load(out ulong?[] ids) => ids = null; void Set() => Load(out Ids);")]
    // Several, each of which can be something else
    [InlineData("private HashSet<int> this[string name] => null; bool Has(EventMessage e) => this[\"id\"].Contains((int)e.EventId) || this[\"room\"].Contains(1003);")]
    // The ID of one message and the parameter of another
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) => Texts[(e.EventId ?? 0, f.ParamOne ?? 0)];""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; bool Text(EventMessage e) => !Texts.ContainsKey((e.EventId ?? 0, e.ParamOne ?? 0));""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) { var id = e.EventId.Value; var one = f.ParamOne.Value; return Texts[(id, one)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) { var id = e.EventId.Value; e = f; var one = e.ParamOne.Value; return Texts[(id, one)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f, bool other) { var id = (other ? f.EventId : e.EventId) ?? 0; var one = e.ParamOne.Value; return Texts[(id, one)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) { var id = e.EventId.Value; var one = e.ParamOne.Value; one = f.ParamOne.Value; return Texts[(id, one)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) => e is { EventId: { } id } && f is { ParamOne: { } one } ? Texts[(id, one)] : "";""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) => e is { EventId: { } id } ? Texts[(id, f.ParamOne ?? 0)] : "";""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) => (e, f) is ({ EventId: { } id }, { ParamOne: { } one }) ? Texts[(id, one)] : "";""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; class Both { public EventMessage A { get; set; } public EventMessage B { get; set; } } string Text(Both both) => both is { A.EventId: { } id, B.ParamOne: { } one } ? Texts[(id, one)] : "";""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; bool Has(EventMessage e, EventMessage f) { var id = e.EventId.Value; var one = f.ParamOne.Value; foreach (var pair in Texts.Keys) if (pair.Item1 == id && pair.Item2 == one) return true; return false; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) { var id = e.EventId.Value; var one = f.ParamOne.Value; var own = e.ParamOne.Value; return Texts[(id, one)] + Texts[(id, own)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(EventMessage e, EventMessage f) { ulong id = e.EventId ?? f.EventId.Value; var one = e.ParamOne.Value; return Texts[(id, one)]; }""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(ulong eventId, long paramOne, EventMessage e) => Texts[(eventId, e.ParamOne ?? 0)];""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; string Text(ulong eventId, long paramOne, EventMessage e) => Texts[(e.EventId ?? 0, paramOne)];""")]
    // Keys that mean something to the program itself
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, -1)] = "?" }; string Text(EventMessage e) => Texts.TryGetValue((e.EventId.Value, e.ParamOne.Value), out var text) || Texts.TryGetValue((e.EventId.Value, -1), out text) ? text : "";""")]
    [InlineData("""private static readonly Dictionary<(ulong, long), string> Texts = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 77)] = "?" }; string Text(EventMessage e) => Texts[(e.EventId ?? 0, e.ParamOne ?? 77)];""")]
    [InlineData("private static readonly HashSet<(ulong EventId, long ParamOne)> Pairs = new HashSet<(ulong EventId, long ParamOne)> { (SdkEventIds.NetworkChanged, -1) }; bool Has(EventMessage e) => Pairs.Contains((e.EventId.Value, e.ParamOne.Value)) || Pairs.Contains((e.EventId.Value, -1));")]
    [InlineData("private static readonly HashSet<(ulong EventId, long ParamOne)> Pairs = new HashSet<(ulong EventId, long ParamOne)> { (SdkEventIds.NetworkChanged, -1) }; bool Has(EventMessage e) { foreach (var (id, one) in Pairs) if (id == e.EventId && one == e.ParamOne) return true; return Pairs.Contains((e.EventId.Value, -1)); }")]
    [InlineData("""private static readonly HashSet<(ulong?, long?)> Pairs = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; bool Has(EventMessage e, EventMessage f) { foreach (var (id, one) in Pairs) if (e.EventId == id && f.ParamOne == one) return true; return false; }""")]
    public Task Otherwise_it_is_silent(string members) => VerifyAsync(members);

    // What another part of the type asks a list for is not read, so it may be anything.
    [Theory]
    [InlineData("1003", "bool Is(ulong? room) => Ids.Contains(room);")]
    [InlineData("1003", "class Inner { bool Is(ulong? room) => Ids.Contains(room); }")]
    [InlineData("{|TRTC1001:1003|}", "bool Is(ulong? room) => room == 1003;")]
    public async Task Another_part_of_the_type(string number, string other)
    {
        var part = Sources.Usings + $"partial class Handler {{ private static readonly ulong?[] Ids = {{ {number} }}; bool Has(EventMessage e) => Ids.Contains(e.EventId); }} ";
        await Verify.SourcesAsync(part, ("Other.cs", Sources.Usings + $"partial class Handler {{ {other} }}"));
        await Verify.SourceAsync(part + $"partial class Handler {{ {other} }}");
    }

    [Fact]
    public Task Other_parts_of_the_type_do_not_matter() => Verify.SourcesAsync(
        Sources.Usings + "partial class Handler { private static readonly ulong?[] Ids = { 1003 }; }",
        ("Other.cs", Sources.Usings + "partial class Handler { bool Has(EventMessage e) => Ids.Contains(e.EventId); }"));

    private const string Names = "private static readonly Dictionary<int, string> Names = new() { [1003] = \"net\", [404] = \"missing\" }; static string Name(EventMessage e) => Names[(int)(e.EventId ?? 0)]; ";
    private const string KnownNames = "private static readonly Dictionary<int, string> Names = new() { [{|TRTC1001:1003|}] = \"net\", [{|TRTC2002:404|}] = \"missing\" }; static string Name(EventMessage e) => Names[(int)(e.EventId ?? 0)]; ";

    [Theory]
    // Others get it, who may ask for anything.
    [InlineData(Names + "public static IReadOnlyDictionary<int, string> All => Names;")]
    [InlineData(Names + "public static IReadOnlyDictionary<int, string> All { get; } = Names;")]
    [InlineData(Names + "public static IReadOnlyDictionary<int, string> All { get { return Names; } }")]
    [InlineData(Names + "public static IReadOnlyDictionary<int, string> All; static void Set() { All = Names; }")]
    [InlineData(Names + "public static readonly Dictionary<int, string> All = Names;")]
    [InlineData(Names + "public static Dictionary<int, string> Get() => Names;")]
    [InlineData(Names + "static readonly Lazy<Dictionary<int, string>> Late = new(() => Names);")]
    [InlineData(Names + "static object Get() => new { Texts = Names };")]
    [InlineData(Names + "static string Get(int code) => Http.NameIn(Names, code);")]
    [InlineData(Names + "static Http Get() => new Http(Names);")]
    [InlineData(Names + "static void Get(out Dictionary<int, string> names) { names = Names; }")]
    // Its own type, and who only searches it
    [InlineData(KnownNames + "static string Get(int code) => In(Names, code); static string In(Dictionary<int, string> names, int code) => names[code];")]
    [InlineData(KnownNames + "static int Get() => Names.Count; static string Text() => string.Join(\",\", Names); static bool Is() => Names.Any();")]
    [InlineData(KnownNames + "static string Get(EventMessage e) => Names.Of(e);")]
    [InlineData(KnownNames + "static void Get() { var names = Names; Console.WriteLine(names.Count); }")]
    public Task What_is_handed_out_is_not_looked_through(string members) => Verify.SourceAsync($$"""
        class Http { public Http(Dictionary<int, string> names) { } public static string NameIn(Dictionary<int, string> names, int code) => names[code]; }
        static class Extensions { public static string Of(this Dictionary<int, string> names, EventMessage e) => names[(int)e.EventId]; }
        class Handler { {{members}} }
        """);
}
