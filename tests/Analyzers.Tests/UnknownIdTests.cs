namespace TrtcAnalyzers.Tests;

/// <summary>TRTC2002: numbers that no table of the place's space has.</summary>
public class UnknownIdTests
{
    [Theory]
    [InlineData("if (e.EventId == {|TRTC2002:9999|} || {|TRTC2002:9999|} != e.EventId) { }")]
    [InlineData("if (a.AbnormalEventId == {|TRTC2002:3001|} || x.ExperienceId == {|TRTC2002:1003|} || e.EventId == {|TRTC2002:1005|}) { }")]
    [InlineData("switch (e.EventId) { case {|TRTC2002:9999|}: goto case {|TRTC2002:9999|}; case {|TRTC2002:9998|} when flag: break; }")]
    [InlineData("if (e is { EventId: {|TRTC2002:9999|} or not {|TRTC2002:9998|} }) { }")]
    [InlineData("e.EventId = {|TRTC2002:0x1F40|}; var m = new EventMessage { EventId = ({|TRTC2002:9000 + 9|}) };")]
    [InlineData("if (e.EventId == Own || e.EventId == {|TRTC2002:Wrong|} || e.EventId == (ulong)({|TRTC2002:Program.Wrong|})) { }")]
    [InlineData("if ((Kind)e.EventId == {|TRTC2002:Kind.Wrong|} || (Kind)e.EventId == Kind.Network) { }")]
    [InlineData("const int Local = 9999; if (e.EventId == {|TRTC2002:Local|} || e.EventId == {|TRTC2002:Local + 1|}) { }")]
    [InlineData("const ulong Local = 1003; e.EventId = Local; e.EventId = {|TRTC2002:Wrong|};")]
    [InlineData("if (new ulong?[] { {|TRTC2002:9999|}, SdkEventIds.NetworkChanged }.Contains(e.EventId)) { }")]
    [InlineData("ulong id = {|TRTC2002:9999|}; e.EventId = id;")]
    [InlineData("if ((int)e.EventId == {|TRTC2002:-5|}) { }")]
    [InlineData("if (e.EventId == {|TRTC2002:int.MaxValue|} || e.EventId == {|TRTC2002:uint.MaxValue|} || e.EventId == {|TRTC2002:4294967295|}) { }")]
    public Task Reports_numbers_of_no_table(string statements) => Verify.SourceAsync(
        Sources.Method(statements).Replace("class Program\n{", "enum Kind { Network = 1003, Wrong = 9999 }\nclass Program\n{\n    const int Own = 1003, Wrong = 9999;"));

    [Theory]
    [InlineData("if (e.EventId == 0 || e.EventId == null || e.EventId == default || (int?)e.EventId == -1) { }")]
    [InlineData("if (e.EventId > 9999 || e.EventId is < 9999 or > 99999 || e.EventId + 9999 == 99999) { }")]
    [InlineData("if (e.Time == 9999 || e.Type == 9999) { }")]
    [InlineData("if (e.EventId == (ulong)DateTime.Now.Ticks || e.EventId == ulong.Parse(\"9999\")) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);

    // Two bytes that know no negative numbers
    [Theory]
    [InlineData("packet.EventId == ushort.MaxValue || packet.EventId == 0xFFFF || 65535 != packet.EventId")]
    [InlineData("packet.EventId is ushort.MaxValue or 0xFFFF || packet is { EventId: 65535 }")]
    [InlineData("packet.EventId == {|TRTC2002:0xFFFE|} || wide.EventId == {|TRTC2002:0xFFFF|} || wide is { EventId: {|TRTC2002:65535|} }")]
    public Task All_bits_are_minus_one(string condition) => Verify.SourceAsync(
        "record Packet(ushort EventId, short ParamOne); record Wide(uint EventId, int ParamOne); "
        + "class P { bool Run(Packet packet, Wide wide) => " + condition + "; }");

    [Fact]
    public async Task Message_names_the_place_and_the_table_that_has_the_number()
    {
        var findings = await Findings.InMethodAsync("if (e.EventId == 9999 || x.ExperienceId == 1003 || a.AbnormalEventId == 4001) { }");
        Assert.Equal(
            [
                "TRTC2002 '9999' EventId 9999 is not in the catalog",
                "TRTC2002 '1003' ExperienceId 1003 is not in the catalog; in the table of SdkEventIds it is SdkEventIds.NetworkChanged",
                "TRTC2002 '4001' AbnormalEventId 4001 is not in the catalog; in the table of SdkEventIds it is SdkEventIds.CameraEnabled",
            ],
            findings);
    }
}
