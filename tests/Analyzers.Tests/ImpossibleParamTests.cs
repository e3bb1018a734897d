namespace TrtcAnalyzers.Tests;

/// <summary>TRTC2001 where the ID and the parameter are close together.</summary>
public class ImpossibleParamTests
{
    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|} && e.EventId == 1003) { }")]
    [InlineData("if (!(e.ParamOne != {|TRTC2001:7|} || e.EventId != 1003)) { }")]
    [InlineData("if (e.EventId != 1003 || e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId != 1003) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { if (e.EventId != 1003) return; Do(); }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: {|TRTC2001:7|} }) { }")]
    [InlineData("if (e is { ParamOne: {|TRTC2001:7|}, EventId: 1003 }) { }")]
    [InlineData("switch (e.EventId) { case 1003: if (e.ParamOne == {|TRTC2001:7|}) { } break; }")]
    [InlineData("switch (e.EventId) { case 1003 when e.ParamOne == {|TRTC2001:7|}: break; }")]
    [InlineData("switch (e.EventId, e.ParamOne) { case (1003, {|TRTC2001:7|}): break; }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("var m = new EventMessage(); m.EventId = 1003; m.ParamOne = {|TRTC2001:7|}; Do(m);")]
    [InlineData("e.EventId = 1003; e.ParamOne = {|TRTC2001:7|};")]
    [InlineData("var id = e.EventId; var p = e.ParamOne; if (id == 1003 && p == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId is 1003 or 1001 && e.ParamOne is {|TRTC2001:7|} or 5) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamTwo == {|TRTC2001:0|}) { }")]
    [InlineData("if (e.EventId == 4008 && e.ParamOne == {|TRTC2001:-1|}) { }")]
    [InlineData("if ((e.EventId ?? 0) == 1003 && (e.ParamOne ?? -1) == {|TRTC2001:7|}) { }")]
    [InlineData("if (e?.EventId == 1003 && e.ParamOne.Value == {|TRTC2001:7|}) { }")]
    [InlineData("var now = DateTime.Now; if (now == default || !(now < DateTime.Now)) { } if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("decimal d = 5; if (d != 7 && e.EventId == 1003 && d > 5 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 2002 && e.ParamOne == {|TRTC2001:default(long)|}) { }")]
    public Task Reports_impossible_values(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == 5) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne != 7) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is not 7) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne > 5) { }")]
    [InlineData("if (e.EventId != 1003 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 || e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId is 1003 or 1001 && e.ParamOne == 5) { }")]
    [InlineData("if (e.EventId is 1003 or 9999 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 1003 && other.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == 4006 && e.ParamOne == 17) { }")]
    [InlineData("if (e.EventId == 4008 && e.ParamOne == 15) { }")]
    [InlineData("if (e.EventId == 1003) { e.ParamOne = other.ParamOne; e = other; if (e.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003) { Do(e); if (e.ParamOne == 7) { } }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = 7 }; m.ParamOne = 1; Do(m);")]
    [InlineData("if (e.ParamOne == 5 && (e.EventId == 1001 || e.EventId == 1003)) { }")]
    [InlineData("if (e.ParamOne == 7 && e.EventId != 1003) { }")]
    public Task Stays_silent(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [InlineData("sbyte")]
    [InlineData("byte")]
    [InlineData("short")]
    [InlineData("ushort")]
    [InlineData("int")]
    [InlineData("uint")]
    [InlineData("long")]
    [InlineData("ulong")]
    [InlineData("sbyte?")]
    [InlineData("byte?")]
    public Task Parameters_of_every_type(string type) => Verify.SourceAsync($$"""
        class Message
        {
            [TrtcEventId] public int Id;
            [TrtcEventParam(1)] public {{type}} One;
            bool M() => Id == SdkEventIds.NetworkChanged && (One == {|TRTC2001:7|} || One is {|TRTC2001:8|});
            void N() { Id = SdkEventIds.NetworkChanged; One = {|TRTC2001:9|}; }
        }
        """);

    // -1 in what takes two bytes
    [Theory]
    [InlineData("ushort", "One == 65535 || One == ushort.MaxValue || 0xFFFF == One || One is 0xFFFF")]
    [InlineData("ushort?", "One == 65535 || One is ushort.MaxValue")]
    [InlineData("ushort", "One == {|TRTC2001:65534|}")]
    [InlineData("int", "One == {|TRTC2001:65535|} || One is {|TRTC2001:65535|}")]
    [InlineData("long", "One == {|TRTC2001:ushort.MaxValue|}")]
    public Task Two_bytes(string type, string test) => Verify.SourceAsync(
        "class Message { [TrtcEventId] public int Id; [TrtcEventParam(1)] public " + type + " One; bool M() => Id == SdkEventIds.RoomEntryStarted && (" + test + "); }");

    [Fact]
    public Task A_generic_message_is_the_same_one_under_each_of_its_names() => Verify.SourceAsync("""
        class Envelope<T> { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public T Body { get; set; } }
        """ + Sources.Method("""
        Envelope<string> made = new Envelope<string> { Id = SdkEventIds.NetworkChanged };
        Envelope<string> kept = made;
        if (kept.One == {|TRTC2001:7|}) { }
        """));
}
