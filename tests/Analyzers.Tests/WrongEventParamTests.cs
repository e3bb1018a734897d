namespace TrtcAnalyzers.Tests;

/// <summary>TRTC2004: a constant of one event's parameter with another event. Its identity decides, not its number.</summary>
public class WrongEventParamTests
{
    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC2004:SdkEventParams.AppStateChanged.Background|}) { }")]
    [InlineData("if (e.ParamOne == {|TRTC2004:SdkEventParams.AppStateChanged.Background|} && e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: {|TRTC2004:SdkEventParams.AppStateChanged.Background|} }) { }")]
    [InlineData("switch (e.EventId) { case 1003 when e.ParamOne == (long)({|TRTC2004:SdkEventParams.AppStateChanged.Background|}): break; }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2004:SdkEventParams.PermissionMissing.Camera|} };")]
    [InlineData("if (e.EventId == 1003 && e.ParamTwo == {|TRTC2004:SdkEventParams.NetworkChanged.WiFi|}) { }", "TRTC2001")]
    [InlineData("if (e.EventId is 1003 or 1001 && e.ParamOne == {|TRTC2004:SdkEventParams.AppStateChanged.Background|}) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC2004:SdkEventParams.AppStateChanged.Background|} || e.EventId == 2001 && e.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    [InlineData("if (e is { EventId: 2001, ParamOne: SdkEventParams.AppStateChanged.Background } or { EventId: 1003, ParamOne: {|TRTC2004:SdkEventParams.AppStateChanged.Background|} }) { }")]
    public Task Reports_constants_of_another_event(string statements, params string[] without) =>
        Verify.MethodWithoutAsync(statements, ["TRTC1001", .. without]);

    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == SdkEventParams.NetworkChanged.WiFi) { }")]
    [InlineData("if (e.EventId is 1003 or 2001 && e.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    [InlineData("if (e.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    [InlineData("if (e.EventId == 1003 && other.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    [InlineData("if (e.EventId is 1003 or 9999 && e.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    [InlineData("if (e.EventId == 1003 || e.ParamOne == SdkEventParams.AppStateChanged.Background) { }")]
    public Task Stays_silent(string statements) => Verify.FlowAsync(statements);

    [Fact]
    public async Task Message_names_the_constant_and_the_event()
    {
        var findings = await Findings.InMethodAsync("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == SdkEventParams.AppStateChanged.Background) { }");
        Assert.Equal(["TRTC2004 'SdkEventParams.AppStateChanged.Background' AppStateChanged.Background is not a value of ParamOne of event 1003 (NetworkChanged)"], findings);
    }
}
