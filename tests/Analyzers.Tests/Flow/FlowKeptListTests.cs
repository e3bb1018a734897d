namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Lists of values that a local holds, and that nothing changes between where they are written and where they are searched.</summary>
public class FlowKeptListTests
{
    private const string Given = "var all = new List<EventMessage>(); void Use(object o) { } ";

    [Theory]
    [InlineData("var mobile = new long?[] { {|TRTC1002:2|}, {|TRTC1002:3|}, {|TRTC2001:6|} }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new HashSet<long?> { {|TRTC1002:2|}, {|TRTC2001:6|} }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("List<long?> mobile = [{|TRTC1002:2|}, {|TRTC2001:6|}]; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("IReadOnlyList<long?> mobile = new long?[] { {|TRTC2001:6|} }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne) && mobile.Count == 1 && mobile[0] == 6) { }")]
    [InlineData("var mobile = new[] { {|TRTC1002:2L|} }; if (e.EventId == SdkEventIds.NetworkChanged && !mobile.Contains(e.ParamOne.Value)) { }")]
    [InlineData("var mobile = new long?[] { {|TRTC2001:6|} }; if (mobile.Contains(e.ParamOne) && e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("var mobile = new long?[] { {|TRTC2001:6|} }; foreach (var m in all) { if (m.EventId == SdkEventIds.NetworkChanged && mobile.Contains(m.ParamOne)) { } }")]
    [InlineData("var mobile = new long?[] { {|TRTC2001:6|} }; var found = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && mobile.Contains(m.ParamOne));")]
    [InlineData("var mobile = new long?[] { {|TRTC2001:6|} }; bool Is(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged && mobile.Contains(m.ParamOne)) return true; return false; } foreach (var n in mobile) Use(n);")]
    [InlineData("var set = new HashSet<(ulong?, ulong?, long?)> { (SdkEventIds.RoomExited, SdkEventIds.NetworkChanged, {|TRTC2001:7|}) }; if (set.Contains((e.EventId, other.EventId, e.ParamOne))) { }")]
    [InlineData("var ids = new ulong?[] { SdkEventIds.NetworkChanged }; if (ids.Contains(e.EventId) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var ids = new ulong?[] { SdkEventIds.NetworkChanged }; if (!ids.Contains(e.EventId)) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var mobile = new long?[] { {|TRTC2001:6|} }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne) && mobile.Length == 1) { }")]
    public Task Reports(string statements) => Verify.MethodAsync(Given + statements);

    [Theory]
    [InlineData("var mobile = new long?[] { 2, 6 }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(other.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 2, 6 }; if (e.EventId != SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 6 }; if (e.EventId == SdkEventIds.NetworkChanged && !mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 2, 6 }; mobile[1] = 1; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 2, 6 }; mobile = new long?[] { 7 }; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new List<long?> { 2, 6 }; mobile.Clear(); if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new List<long?> { 2, 6 }; Use(mobile); if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new List<long?> { 2, 6 }; var same = mobile; same[0] = 1; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new List<long?> { 2, 6 }; void Change() => mobile.Remove(6); Change(); if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 2, 6 }; ref var first = ref mobile[0]; first = 1; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long?[] { 2, 6 }; (mobile[0], mobile[1]) = (1, 3); if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new long[] { 2, 6 }; mobile[0]++; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne.Value)) { }")]
    [InlineData("var mobile = new List<long?> { 2, 6 }; Action change = mobile.Clear; change(); if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var mobile = new List<long?>(all.Count) { 2, 6 }; object kept = mobile; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne)) { }")]
    [InlineData("var ids = new ulong?[] { SdkEventIds.NetworkChanged, other.EventId }; if (ids.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("var ids = new List<ulong?> { SdkEventIds.NetworkChanged }; ids.Add(other.EventId); if (ids.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("var ids = new ulong?[2]; ids[0] = SdkEventIds.NetworkChanged; if (ids.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("Span<long> mobile = new[] { 2L, 6L }; foreach (ref var one in mobile) one = 1; if (e.EventId == SdkEventIds.NetworkChanged && mobile.Contains(e.ParamOne.Value)) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(Given + statements);
}
