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
    // Even where the program never comes
    [InlineData("return; if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|}) { }")]
    [InlineData("if (e.EventId == 1001) { if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|}) { } }")]
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

    // Whatever gets the message can make it another event, now or later.
    [Theory]
    [InlineData("if (e.EventId == 1003) { Change(e); if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003 && Other.Change(e) && e.ParamOne == 1) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|} && Other.Change(e) && e.ParamOne == 2) { }")]
    [InlineData("if (e.EventId != 1003) return; other.Next(e); if (e.ParamOne == 1) { }")]
    [InlineData("if (e.EventId != 1003) { other.Next(e); return; } if (e.ParamOne == {|TRTC1002:1|}) { }")]
    [InlineData("if (e.EventId != 1003) return; else other.Next(e); if (e.ParamOne == 1) { }")]
    [InlineData("if (e.EventId == 1003) { var list = new[] { e }; Other.Change(list[0]); if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { var same = e; Other.Change(same); if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; Other.Forget(); if (e.ParamOne == 1) { } }")]
    [InlineData("Last = e; if (e.EventId == 1003) { Other.Forget(); if (e.ParamOne == 1) { } }")]
    [InlineData("var m = Last; if (m.EventId == 1003) { Other.Forget(); if (m.ParamOne == 1) { } }")]
    [InlineData("foreach (var m in all) { if (m.EventId == 1003) { Other.Clear(all); if (m.ParamOne == 1) { } } }")]
    [InlineData("foreach (var m in all) { if (m.EventId == 1003 && m.ParamOne == {|TRTC1002:1|}) Other.Change(m); }")]
    [InlineData("if (e.EventId == 1003) { while (flag) { if (e.ParamOne == 1) { } Other.Change(e); } }")]
    [InlineData("while (e.EventId == 1003) { if (e.ParamOne == {|TRTC1002:1|}) { } Other.Change(e); if (e.ParamOne == 2) { } }")]
    [InlineData("switch (e.EventId) { case 1001: Other.Change(e); break; case 1003: if (e.ParamOne == {|TRTC1002:1|}) Other.Change(e); break; }")]
    [InlineData("switch (e.EventId) { case 1001 when Other.Change(e): break; case 1003: if (e.ParamOne == 1) { } break; }")]
    [InlineData("switch (e.EventId) { case 1003 when Other.Change(e): if (e.ParamOne == 1) { } break; }")]
    [InlineData("switch (e.EventId) { case 1003 when Other.Change(e) && e.ParamOne == 1: break; }")]
    [InlineData("var t = e.EventId switch { 1001 when Other.Change(e) => true, 1003 => e.ParamOne == 1, _ => false };")]
    [InlineData("var t = e.EventId switch { 1001 => Other.Change(e), 1003 => e.ParamOne == {|TRTC1002:1|}, _ => false };")]
    [InlineData("var t = e.EventId == 1001 ? Other.Change(e) : e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|};")]
    [InlineData("if (e.EventId == 1003) { var o = new Other(e); if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { await other; if (e.ParamOne == {|TRTC1002:1|}) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; await other; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; _ = +other; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; using (other) { } if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; Happened += () => { }; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; other.Number = 5; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; _ = other.Number; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; other.Kept = 5; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; while (flag) other.Kept = 5; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; _ = other.Kept; if (e.ParamOne == {|TRTC1002:1|}) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; _ = other[5]; if (e.ParamOne == 1) { } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; foreach (var i in other) { if (e.ParamOne == 1) { } } }")]
    [InlineData("if (e.EventId == 1003) { Last = e; long.Parse(\"5\"); if (e.ParamOne == {|TRTC1002:1|}) { } }")]
    [InlineData("Other.Change(e); if (e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|}) { }")]
    [InlineData("if (e.EventId != 1003 || Other.Change(e)) return; if (e.ParamOne == 1) { }")]
    [InlineData("if (N && e.EventId == 1003 && e.ParamOne == {|TRTC1002:1|}) { }")]
    [InlineData("_ = new Other(e.EventId == 1003 && Other.Change(e) && e.ParamOne == 1 ? e : null);")]
    [InlineData("switch (e.EventId) { case 1001 when Other.Change(e): case 1002: break; case 1003: if (e.ParamOne == 1) { } break; }")]
    public Task A_call_may_make_the_message_another_event(string statements) => Verify.SourceAsync(
        $$"""
        class Other(EventMessage m) : IDisposable
        {
            public static bool Change(EventMessage m) { m.EventId = 1001; return true; }
            public static void Clear(List<EventMessage> all) => all[0].EventId = 1001;
            public static void Forget() => Program.Last.EventId = 1001;
            public void Next(EventMessage m) => m.EventId = 1001;
            public void Dispose() => Forget();
            public IEnumerator<int> GetEnumerator() { Forget(); yield break; }
            public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default;
            public static int operator +(Other other) { Forget(); return 0; }
            public int Number { get { Forget(); return 0; } set { Forget(); } }
            int _kept;
            public int Kept { get => _kept; set { _kept = value; Forget(); } }
            public int this[int index] { get { Forget(); return 0; } }
        }
        class Program
        {
            public static EventMessage Last;
            static bool N { get { Other.Forget(); return true; } }
            static event Action Happened { add { Other.Forget(); } remove { } }
            static void Change(EventMessage m) => m.EventId = 1001;
            async System.Threading.Tasks.Task Run(EventMessage e, Other other, List<EventMessage> all, bool flag)
            {
                {{statements}}
            }
        }
        """,
        ignoredIds: s_without);

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
