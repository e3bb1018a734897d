namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Locals that hold a parameter, or a number of the program's own where there is none: <c>var one = e.ParamOne ?? -1;</c></summary>
public class FlowFallbackTests
{
    // The same, written out
    [Theory]
    [InlineData("long one = e.ParamOne.HasValue ? e.ParamOne.Value : -1;")]
    [InlineData("long one = !e.ParamOne.HasValue ? -1 : e.ParamOne.GetValueOrDefault();")]
    [InlineData("long one = e.ParamOne != null ? (long)e.ParamOne : -1;")]
    [InlineData("long one = null != e.ParamOne ? (e.ParamOne).Value : -1;")]
    [InlineData("var one = e.ParamOne == null ? -1 : e.ParamOne;")]
    [InlineData("var one = e.ParamOne is null ? -1 : e.ParamOne.Value;")]
    [InlineData("var one = (int)(e.ParamOne is not null ? e.ParamOne.Value : -1);")]
    public async Task What_a_choice_gives_is_judged(string declaration)
    {
        await Verify.MethodAsync(declaration + " if (e.EventId == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { }");
        await Verify.MethodAsync(declaration + " if (e.EventId == SdkEventIds.NetworkChanged) { if (one == {|TRTC1002:1|} || one == -1) { } }");
    }

    [Theory]
    [InlineData("ulong id = e.EventId.HasValue ? e.EventId.Value : 0; if (id == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var one = e.ParamOne.HasValue ? e.ParamTwo.Value : -1; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamTwo.HasValue ? -1 : 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne.HasValue ? -1 : e.ParamOne.GetValueOrDefault(); if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne == 3 ? e.ParamOne.Value : -1; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    public Task A_choice_gives_what_it_asked_for(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("class Log { public ulong? EventId; public long ParamOne; } bool Run(Log m) => (m.EventId.HasValue ? m.EventId.Value : 0) == 1003 && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static EventMessage s_last; bool Run() => (s_last.EventId.HasValue ? s_last.EventId.Value : 0) == 1003 && s_last.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static EventMessage Last { get; set; } bool Run() => (Last.EventId.HasValue ? Last.EventId.Value : 0) == 1003 && Last.ParamOne == {|TRTC2001:7|};")]
    // What is looked up twice may be two things.
    [InlineData("EventMessage this[int i] => new(); EventMessage Run() => new() { EventId = 1003, ParamOne = this[1].ParamOne.HasValue ? this[1].ParamOne.Value : {|TRTC2001:7|} };")]
    public Task Of_members(string members) => Verify.SourceAsync("class P { " + members + " }", ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    [Theory]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (one == {|TRTC2001:7|} && e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged) { if (one == {|TRTC2001:7|} || one == -1) { } }")]
    [InlineData("var one = (int)(e.ParamOne ?? -1); if (e.EventId == SdkEventIds.NetworkChanged) { if (one == {|TRTC2001:7|} || one == -1) { } }")]
    [InlineData("long one; one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged) { if (one == {|TRTC1002:1|} || one == -1) { } }")]
    [InlineData("var one = e.ParamOne.GetValueOrDefault(); if (e.EventId == SdkEventIds.RoomEntryStarted) { if (one == {|TRTC2001:7|} || one == 0) { } }")]
    [InlineData("var one = e.ParamOne.GetValueOrDefault(5); if (e.EventId == SdkEventIds.RoomEntryStarted) { if (one == {|TRTC2001:7|} || one == 5) { } }")]
    [InlineData("var id = e.EventId ?? 0; var one = e.ParamOne ?? -1; if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { }")]
    [InlineData("var id = e.EventId ?? 0; var one = e.ParamOne ?? 0; switch (id) { case SdkEventIds.RoomEntryStarted when one == 0: break; case SdkEventIds.RoomEntryStarted when one == {|TRTC2001:3|}: break; }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged) switch (one) { case -1: break; case {|TRTC1002:1|}: break; case {|TRTC2001:7|}: break; }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged && one is -1 or {|TRTC2001:7|}) { }")]
    [InlineData("var one = e.ParamOne ?? -1; var copy = one; if (e.EventId == SdkEventIds.NetworkChanged && copy == {|TRTC2001:7|}) { }")]
    [InlineData("var pair = (e.EventId, One: e.ParamOne ?? -1); if (pair.EventId == SdkEventIds.NetworkChanged && pair.One == {|TRTC2001:7|}) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.RoomExited && one == {|TRTC2004:SdkEventParams.NetworkChanged.Wired|}) { }")]
    public Task What_it_holds_is_judged(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged && one == -1) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (one == -1 && e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("var one = e.ParamOne ?? 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? 7; if (one == 7) { if (e.EventId == SdkEventIds.NetworkChanged) { } }")]
    [InlineData("var one = e.ParamOne ?? e.ParamTwo ?? 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? -1; one = 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? -1; one++; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = flag ? e.ParamOne ?? -1 : 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (flag) one = 7; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = other.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? -1; e = other; if (e.EventId == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged) switch (one) { case -1: break; }")]
    [InlineData("var one = e.ParamOne ?? -1; if (e.EventId == SdkEventIds.NetworkChanged && !(one == 7)) { }")]
    [InlineData("var pair = (e.EventId, One: e.ParamOne ?? -1); if (pair.EventId == SdkEventIds.NetworkChanged && pair.One == -1) { }")]
    [InlineData("var pair = (e.EventId, One: e.ParamOne ?? 7); if (pair == (SdkEventIds.NetworkChanged, 7)) { }")]
    public Task What_stands_for_none_is_not(string statements) => Verify.MethodAsync(statements);
}
