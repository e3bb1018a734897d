namespace TrtcAnalyzers.Tests.Flow;

/// <summary>An ID and a parameter that stand in one tuple: in a key, in a list of pairs, beside another tuple.</summary>
public class FlowPairTests
{
    private const string Given = "var ev = new List<EventMessage>(); var n = Math.Abs(5L); ";

    [Theory]
    [InlineData("""var names = new Dictionary<(ulong?, long?), string> { [({|TRTC1001:1003|}, {|TRTC1002:1|})] = "wifi", [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names[(e.EventId, e.ParamOne)];""")]
    [InlineData("""var names = new Dictionary<(long?, ulong?), string> { { ({|TRTC2001:7|}, {|TRTC1001:1003|}), "?" } }; names.TryGetValue((e.ParamOne, e.EventId), out var s);""")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { ({|TRTC1001:1003|}, {|TRTC2001:7|}), ({|TRTC1001:7001|}, {|TRTC1002:2|}) }; if (set.Contains((e.EventId, e.ParamOne))) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { ({|TRTC1001:1003|}, 7), ({|TRTC1001:7001|}, {|TRTC1002:2|}) }; if (!set.Contains((e.EventId, e.ParamOne))) { }")]
    [InlineData("var counts = ev.GroupBy(m => (m.EventId, m.ParamOne)).ToDictionary(g => g.Key, g => g.Count()); var c = counts[({|TRTC1001:1003|}, {|TRTC2001:7|})];")]
    [InlineData("var counts = new Dictionary<(ulong?, long?), int>(); foreach (var m in ev) counts[(m.EventId, m.ParamOne)] = 1; var c = counts[({|TRTC1001:1003|}, {|TRTC2001:7|})] + counts[({|TRTC1001:1003|}, {|TRTC1002:1|})];")]
    [InlineData("""var d = new Dictionary<(ulong EventId, long ParamOne), string> { [({|TRTC1001:1003|}, -1)] = "unknown", [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; if (d.TryGetValue((e.EventId ?? 0, e.ParamOne ?? -1), out var s)) { }""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names[(e.EventId.Value, e.ParamOne.Value)];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names[((ulong)e.EventId, (long)e.ParamOne)];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names[(e.EventId.GetValueOrDefault(), e.ParamOne.GetValueOrDefault())];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; if (names.TryGetValue((e.EventId ?? 0, e.ParamOne ?? -1), out var s)) { }""")]
    [InlineData("""var names = new Dictionary<(ulong?, long?), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var both = (e.ParamOne, n); var s = names[(e.EventId, e.ParamOne)];""")]
    [InlineData("var key = (e.EventId, e.ParamOne); if (key == ({|TRTC1001:1003|}, {|TRTC2001:7|})) { }")]
    [InlineData("var key = (e.ParamOne, e.EventId); if (({|TRTC1002:1|}, {|TRTC1001:1003|}) != key) { }")]
    [InlineData("var key = (e.EventId, other.ParamOne); if (other.EventId == {|TRTC1001:1003|} && key == ({|TRTC1001:1001|}, {|TRTC2001:7|})) { }")]
    [InlineData("var id = e.EventId; var one = e.ParamOne; var key = (id, one); if (key == ({|TRTC1001:1003|}, {|TRTC2001:7|})) { }")]
    [InlineData("if (new[] { ({|TRTC1001:1003UL|}, {|TRTC2001:7L|}), ({|TRTC1001:7001UL|}, {|TRTC1002:2L|}) }.Contains((e.EventId.Value, e.ParamOne.Value))) { }")]
    [InlineData("if (new List<(ulong?, long?)> { ({|TRTC1001:1003|}, {|TRTC2001:7|}) }.Contains((e.EventId, e.ParamOne))) { }")]
    [InlineData("if (!new[] { ({|TRTC1001:1003UL|}, 7L), ({|TRTC1001:1003UL|}, {|TRTC1002:1L|}) }.Contains((e.EventId.Value, e.ParamOne.Value))) { }")]
    [InlineData("if (e.EventId == {|TRTC1001:1003|} && new[] { (5UL, {|TRTC2001:7L|}) }.Contains((e.Time.Value, e.ParamOne.Value))) { }")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names.GetValueOrDefault((e.EventId.Value, e.ParamOne.Value), "");""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names.GetValueOrDefault((e.EventId ?? 0, e.ParamOne ?? -1));""")]
    [InlineData("""IReadOnlyDictionary<(ulong?, long?), string> names = new Dictionary<(ulong?, long?), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; var s = names.GetValueOrDefault((e.EventId, e.ParamOne));""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [({|TRTC1001:1003|}, {|TRTC2001:7|})] = "?" }; if (names.ContainsKey((e.EventId.Value, e.ParamOne.Value))) { }""")]
    public Task Reports(string statements) => Verify.MethodAsync(Given + statements);

    [Theory]
    // The ID of one message and the parameter of another
    [InlineData("""var names = new Dictionary<(ulong?, long?), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(e.EventId, other.ParamOne)];""")]
    [InlineData("""var names = new Dictionary<(ulong?, long?), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(e.EventId, e.ParamOne)] + names[(e.EventId, other.ParamOne)];""")]
    [InlineData("""var names = new Dictionary<(ulong?, long?), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(e.EventId, n)] + names[(1001, e.ParamOne)];""", true)]
    [InlineData("var counts = ev.GroupBy(m => (m.EventId, other.ParamOne)).ToDictionary(g => g.Key, g => g.Count()); var c = counts[(SdkEventIds.NetworkChanged, 7)];")]
    [InlineData("var key = (e.EventId, other.ParamOne); if (key == (SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("var key = (e.EventId, e.ParamOne); key.ParamOne = other.ParamOne; if (key == (SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("var key = (e.EventId, e.ParamOne); key = (e.EventId, other.ParamOne); if (key == (SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("if (new[] { ((ulong)SdkEventIds.NetworkChanged, 7L) }.Contains((e.EventId.Value, other.ParamOne.Value))) { }")]
    [InlineData("if (new[] { ((ulong)SdkEventIds.NetworkChanged, 7L) }.Contains((e.EventId.Value, n))) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; foreach (var (id, one) in set) if (e.EventId == id && other.ParamOne == one) { }")]
    [InlineData("var names = new Dictionary<(ulong?, ulong?, long?), string> { [(SdkEventIds.RoomExited, SdkEventIds.NetworkChanged, 7)] = null }; var s = names[(e.EventId, other.EventId, e.ParamOne)];")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; var p = other.ParamOne; e.ParamOne = p; if (set.Contains((e.EventId, p))) { }")]
    [InlineData("var pairs = from m in ev from k in ev select (m.EventId, k.ParamOne); foreach (var (id, one) in pairs) if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var pairs = from m in ev from k in ev select (m.EventId, k.ParamOne); foreach (var t in pairs) if (t.EventId == SdkEventIds.NetworkChanged && t.ParamOne == 7) { }")]
    [InlineData("var pairs = from m in ev from k in ev select (m.EventId, k.ParamOne); foreach (var t in pairs) if (t == (SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("var list = new List<(ulong? EventId, long? ParamOne)>(); list.Add((e.EventId, other.ParamOne)); if (list[0] == (SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)>(); EventMessage last = null; foreach (var m in ev) { if (last != null) set.Add((last.EventId, m.ParamOne)); last = m; } set.Add((SdkEventIds.NetworkChanged, 7));")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(e.EventId.Value, other.ParamOne.Value)];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(n switch { 1 => e.EventId.Value, _ => other.EventId.Value }, e.ParamOne.Value)];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names[(e.EventId.Value switch { SdkEventIds.RoomExited => 1UL, _ => 2UL }, e.ParamOne.Value)];""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names.GetValueOrDefault((e.EventId.Value, other.ParamOne.Value), "");""")]
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; var s = names.GetValueOrDefault((e.EventId.Value, n));""")]
    // Not a parameter, or nobody's
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; if (set.Contains((e.EventId, n))) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (1003, 7) }; if (set.Contains(((ulong)n, n))) { }")]
    // What the body puts there where there is no parameter
    [InlineData("""var d = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, -1)] = "unknown" }; if (d.TryGetValue((e.EventId ?? 0, e.ParamOne ?? -1), out var s)) { }""")]
    [InlineData("""var d = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, -1)] = "unknown" }; var s = d[(e.EventId.Value, e.ParamOne.GetValueOrDefault(-1))];""")]
    [InlineData("""var d = new Dictionary<(ulong EventId, long ParamOne), string> { [(SdkEventIds.NetworkChanged, -1)] = "unknown" }; var s = d[(e.EventId ?? 0, e.ParamOne ?? -1)];""")]
    [InlineData("""var d = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, -1)] = "unknown" }; var s = d.GetValueOrDefault((e.EventId ?? 0, e.ParamOne ?? -1), "");""")]
    // Negative tests
    [InlineData("""var names = new Dictionary<(ulong, long), string> { [(SdkEventIds.NetworkChanged, 7)] = "?" }; if (!names.ContainsKey((e.EventId.Value, e.ParamOne.Value))) { }""")]
    [InlineData("var key = (e.EventId, e.ParamOne); if (key != (SdkEventIds.NetworkChanged, 7) || !(key == (SdkEventIds.NetworkChanged, 7))) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; if (!set.Contains((e.EventId, e.ParamOne))) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; if (set.Contains((e.EventId, e.ParamOne)) == false) { }")]
    [InlineData("if (!new[] { ((ulong)SdkEventIds.NetworkChanged, 7L) }.Contains((e.EventId.Value, e.ParamOne.Value))) { }")]
    public Task Stays_silent(string statements, bool idsToo = false) => Verify.MethodWithoutAsync(Given + statements, idsToo ? ["TRTC1001"] : []);
}
