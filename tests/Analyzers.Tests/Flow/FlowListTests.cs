namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Conditions on several values at once: lists that are written in place, tuples, comparers, fallbacks.</summary>
public class FlowListTests
{
    private const string Given = "ulong[] others = new ulong[Math.Abs(5)]; var all = new List<EventMessage>(); var n = Math.Abs(5); ";

    [Theory]
    [InlineData("if (e.EventId == 1003 && new long?[] { 1, {|TRTC2001:7|} }.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 && new[] { {|TRTC2001:7L|} }.Contains(e.ParamOne.Value)) { }")]
    [InlineData("if (e.EventId == 1003 && new List<long?> { {|TRTC2001:7|} }.Contains(e.ParamOne) && new HashSet<long?> { {|TRTC2001:8|} }.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 && ((long?[])[1, {|TRTC2001:7|}]).Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 && Enumerable.Contains(new long?[] { {|TRTC2001:7|} }, e.ParamOne)) { }")]
    [InlineData("if (new long?[] { {|TRTC2001:7|} }.Contains(e.ParamOne) && e.EventId == 1003) { }")]
    [InlineData("if (!new ulong?[] { 1003 }.Contains(e.EventId)) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (new List<ulong?> { 1003, 1001 }.Contains(e.EventId) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (new ulong?[] { 1003, 4011 }.Contains(e.EventId) && new long?[] { {|TRTC2001:7|}, 5 }.Contains(e.ParamOne)) { }")]
    [InlineData("if (new ulong?[] { 1001, 1003 }.Contains(e.EventId) && e.EventId != 1001 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_ = all.Where(m => new ulong?[] { 1003 }.Contains(m.EventId) && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = from m in all.AsQueryable() where m.EventId == 1003 && new long?[] { {|TRTC2001:7|} }.Contains(m.ParamOne) select m;")]
    [InlineData("if ((e.EventId, e.ParamOne) == (1003, {|TRTC2001:7|})) { }")]
    [InlineData("if ((e.ParamOne, e.EventId) == ({|TRTC2001:7|}, 1003) || ({|TRTC2001:8|}, 1003) == (e.ParamOne, e.EventId)) { }")]
    [InlineData("if ((e.EventId, n) == (1003, 7) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if ((e.EventId, n) != (1003, 7)) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (!((e.EventId, e.ParamOne) != (1003, {|TRTC2001:7|}))) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne.GetValueOrDefault(-1) == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId.GetValueOrDefault(1) == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 1003 && EqualityComparer<long?>.Default.Equals(e.ParamOne, {|TRTC2001:7|})) { }")]
    [InlineData("if (EqualityComparer<ulong?>.Default.Equals(1003, e.EventId) && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var id in new ulong[] { 1003, 1001 }) if (e.EventId == id && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var id in (ulong[])[1003]) if (e.EventId == id && e.ParamOne == {|TRTC2001:7|}) { }")]
    public Task Reports(string statements) => Verify.FlowAsync(Given + statements);

    [Theory]
    [InlineData("if (e.EventId == 1003 && !new long?[] { 7 }.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 && new long?[] { 1, 2 }.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 || new long?[] { 7 }.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == 1003 && new long?[] { 7 }.Contains(other.ParamOne)) { }")]
    [InlineData("if (!new ulong?[] { 1003 }.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("if (new ulong?[] { 1003, 9999 }.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("if (new ulong?[] { 1003, others[0] }.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("if (((ulong?[])[1003, .. others]).Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("if (new List<ulong>(others) { 1003 }.Contains(e.EventId.Value) && e.ParamOne == 7) { }")]
    [InlineData("if (others.Append<ulong>(1003).Contains(e.EventId.Value) && e.ParamOne == 7) { }")]
    [InlineData("if (others.Concat(new ulong[] { 1003 }).Contains(e.EventId.Value) && e.ParamOne == 7) { }")]
    [InlineData("var ids = new List<ulong?> { 1003 }; ids.Add(4008); if (ids.Contains(e.EventId) && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && new long?[] { 7 }.Contains(e.ParamOne, null)) { }")]
    [InlineData("if ((e.EventId, other.ParamOne) == (1003, 7)) { }")]
    [InlineData("if ((e.EventId, e.ParamOne) != (1003, 7)) { }")]
    [InlineData("if ((e.EventId, e.ParamOne) != (1003, 7)) return;")]
    [InlineData("if (!((e.EventId, n) == (1003, 7)) && e.ParamOne == 7) { }")]
    [InlineData("if ((e.EventId, n) != (1003, 7) && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne.GetValueOrDefault(7) == 7) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne.GetValueOrDefault(n) == 7) { }")]
    [InlineData("IEqualityComparer<long?> mine = null; if (e.EventId == 1003 && mine.Equals(e.ParamOne, 7)) { }")]
    // ---- what a loop goes through is known only where nothing else comes in
    [InlineData("foreach (var id in new ulong[] { 1003 }.Concat(others)) if (e.EventId == id && e.ParamOne == 7) { }")]
    [InlineData("foreach (var id in (ulong[])[1003, .. others]) if (e.EventId == id && e.ParamOne == 7) { }")]
    [InlineData("foreach (var id in new List<ulong>(others) { 1003 }) if (e.EventId == id && e.ParamOne == 7) { }")]
    [InlineData("foreach (var id in others.Append<ulong>(1003)) if (e.EventId == id && e.ParamOne == 7) { }")]
    [InlineData("foreach (var id in new List<ulong> { 1003 }.Append(others[0])) if (e.EventId == id && e.ParamOne == 7) { }")]
    public Task Is_silent(string statements) => Verify.FlowAsync(Given + statements);
}
