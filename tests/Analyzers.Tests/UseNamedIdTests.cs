namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001: every place where a raw ID can stand, in the numbers' many forms.</summary>
public class UseNamedIdTests
{
    [Theory]
    [InlineData("if (e.EventId == {|TRTC1001:1003|}) { }")]
    [InlineData("if ({|TRTC1001:1003|} != e.EventId) { }")]
    [InlineData("if (a.AbnormalEventId == {|TRTC1001:1001|}) { }")]
    [InlineData("if (x.ExperienceId == {|TRTC1001:5|}) { }")]
    [InlineData("switch (e.EventId) { case {|TRTC1001:1003|}: goto case {|TRTC1001:1001|}; case {|TRTC1001:1001|}: break; case {|TRTC1001:2001|} when flag: break; }")]
    [InlineData("var text = e.EventId switch { {|TRTC1001:1003|} => \"a\", {|TRTC1001:1001|} or {|TRTC1001:1002|} => \"b\", not {|TRTC1001:2001|} => \"c\", _ => \"d\" };")]
    [InlineData("if (e is { EventId: {|TRTC1001:1003|} }) { }")]
    [InlineData("if ((e.EventId, flag) is ({|TRTC1001:1003|}, true)) { }")]
    [InlineData("var m = new EventMessage { EventId = {|TRTC1001:1003|} };")]
    [InlineData("e.EventId = {|TRTC1001:1003|}; e.EventId ??= {|TRTC1001:1001|};")]
    [InlineData("e.EventId = flag ? {|TRTC1001:1003UL|} : {|TRTC1001:1001UL|};")]
    [InlineData("var id = e.EventId; if (id == {|TRTC1001:1003|}) { }")]
    [InlineData("var id = {|TRTC1001:1003UL|}; if (e.EventId == id) { }")]
    [InlineData("if ((int)e.EventId == {|TRTC1001:0x3EB|} || e.EventId.Value == {|TRTC1001:1_003L|} || e.EventId == (ulong)({|TRTC1001:1000 + 3|})) { }")]
    [InlineData("if (new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} }.Contains(e.EventId.Value)) { }")]
    [InlineData("if (e?.EventId == {|TRTC1001:1003|} || (e.EventId ?? 0) == {|TRTC1001:1003|} || e.EventId.GetValueOrDefault() == {|TRTC1001:1003|}) { }")]
    [InlineData("foreach (var id in new ulong[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} }) if (e.EventId == id) { }")]
    public Task Reports_raw_ids(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("if (e.EventId == 0 || e.EventId == null || e.EventId == default) { }")]
    [InlineData("if (e.EventId > 1003 || e.EventId is >= 1001 and < 2000) { }")]
    [InlineData("if (e.EventId + 1 == 1004) { }")]
    [InlineData("const int Own = 1003; if (e.EventId == Own) { }")]
    [InlineData("if (e.Type == 2 || e.Time == 1003) { }")]
    [InlineData("var id = flag ? e.EventId : a.AbnormalEventId; if (id == 1003) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);
}
