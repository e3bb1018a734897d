namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1002: raw parameter values of an event that is known, and that has names for them.</summary>
public class UseNamedParamTests
{
    private static readonly string[] s_without = ["TRTC1001"];

    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|}) { }")]
    [InlineData("if ({|TRTC1002:0|} == e.ParamOne && e.EventId == 1003) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne != {|TRTC1002:5|}) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: {|TRTC1002:1|} or not {|TRTC1002:2|} }) { }")]
    [InlineData("switch (e.EventId) { case 1003: switch (e.ParamOne) { case {|TRTC1002:1|}: break; case {|TRTC1002:2|}: break; } break; }")]
    [InlineData("switch (e.EventId) { case 1003: switch (e.ParamOne) { case {|TRTC1002:1|}: goto case {|TRTC1002:2|}; case {|TRTC1002:2|}: break; } break; }")]
    [InlineData("if (e.EventId == 1003) { var text = e.ParamOne switch { {|TRTC1002:0|} => \"a\", {|TRTC1002:1|} or {|TRTC1002:2|} => \"b\", _ => \"c\" }; }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC1002:1|}, ParamTwo = -1 };")]
    [InlineData("e.EventId = 1003; e.ParamOne = {|TRTC1002:0x1|};")]
    [InlineData("if (e.EventId == 4013 && e.ParamOne == 25 && e.ParamTwo == {|TRTC1002:1|}) { }")]
    [InlineData("if (e.EventId == 1003 && (int)e.ParamOne == ({|TRTC1002:1|})) { }")]
    [InlineData("if ((e.EventId, e.ParamOne) is (1003, {|TRTC1002:1|})) { }")]
    // Each for its own event, whatever the whole condition lets through
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|} || e.EventId == 1001 && e.ParamOne == {|TRTC1002:0|}) { }")]
    [InlineData("if (e.ParamOne == {|TRTC1002:1|} && e.EventId == 1003 || e.ParamOne == {|TRTC1002:0|} && e.EventId == 1001) { }")]
    [InlineData("while ((e.EventId, e.ParamOne) is (1003, {|TRTC1002:1|}) or (1001, {|TRTC1002:0|})) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: {|TRTC1002:1|} } or { ParamOne: {|TRTC1002:0|}, EventId: 1001 }) { }")]
    [InlineData("if (flag ? e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|} : e.EventId == 1001 && e.ParamOne == {|TRTC1002:0|}) { }")]
    [InlineData("var any = new EventMessage[1].Any(m => m.EventId == 1003 && m.ParamOne == {|TRTC1002:1|} || m.EventId == 1001 && m.ParamOne == {|TRTC1002:0|});")]
    public Task Reports_raw_values(string statements) => Verify.MethodWithoutAsync(statements, s_without);

    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == SdkEventParams.NetworkChanged.WiFi) { }")]
    [InlineData("if (e.ParamOne == 1) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamTwo == -1) { }")]
    [InlineData("if (e.EventId == 4008 && e.ParamOne == 15) { }")]
    [InlineData("if (e.EventId is 1003 or 1001 && e.ParamOne == 1) { }")]
    [InlineData("const int Own = 1; if (e.EventId == 1003 && e.ParamOne == Own) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne > 1 || e.ParamOne + 1 == 2)) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is null) { }")]
    // What is known only later does not say what was meant
    [InlineData("if (e.ParamOne == 1) { if (e.EventId == 1003) { } }")]
    [InlineData("if (e.ParamOne == 1) { switch (x.EventTime) { case 5: if (e.EventId == 1003) { } break; } }")]
    [InlineData("switch (e.ParamOne) { case 1: switch (e.EventId) { case 1003: break; } break; }")]
    [InlineData("switch (e.ParamOne) { case 1: if (flag) { switch (e.EventId) { case 1003: break; } } break; }")]
    [InlineData("var t = e.ParamOne switch { 1 => e.EventId switch { 1003 => 1, _ => 2 }, _ => 3 };")]
    [InlineData("var t = e.ParamOne switch { 1 => flag ? e.EventId switch { 1003 => 1, _ => 2 } : 0, _ => 3 };")]
    public Task Stays_silent(string statements) => Verify.MethodWithoutAsync(statements, s_without);

    [Fact]
    public async Task Message_names_the_constant_the_parameter_and_the_event()
    {
        var findings = await Findings.InMethodAsync("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 1) { }");
        Assert.Equal(["TRTC1002 '1' Use SdkEventParams.NetworkChanged.WiFi instead of the raw ParamOne 1 of event 1003"], findings);
    }

    [Fact]
    public async Task Message_of_an_impossible_value_lists_what_is_possible()
    {
        var findings = await Findings.InMethodAsync(
            "if (e.EventId == SdkEventIds.NetworkChanged && (e.ParamOne == 7 || e.ParamTwo == 1) || e.EventId == SdkEventIds.UserChangedVideoFrameRate && e.ParamOne == -1) { }");
        Assert.Equal(
            [
                "TRTC2001 '7' Event 1003 (NetworkChanged) cannot have ParamOne 7; it is 0 (Disconnected), 1 (WiFi), 2 (Cellular4G), 3 (Cellular3G), 4 (Cellular2G) or 5 (Wired)",
                "TRTC2001 '1' Event 1003 (NetworkChanged) cannot have ParamTwo 1; the event does not use ParamTwo, which is always -1",
                "TRTC2001 '-1' Event 4008 (UserChangedVideoFrameRate) cannot have ParamOne -1; it is a measured value, never negative",
            ],
            findings);
    }

    // Events stand in the order of their numbers, whichever is named first.
    [Theory]
    [InlineData("SdkEventIds.QosModeChanged or SdkEventIds.NetworkChanged")]
    [InlineData("SdkEventIds.NetworkChanged or SdkEventIds.QosModeChanged")]
    public async Task Message_of_a_value_that_is_impossible_for_several_events_lists_them(string events)
    {
        var findings = await Findings.InMethodAsync($"if (e.EventId is {events} && e.ParamOne == 99) {{ }}");
        Assert.Equal(["TRTC2001 '99' None of the events 1003 (NetworkChanged), 6001 (QosModeChanged) can have ParamOne 99; their allowed values are different"], findings);
    }
}
