namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Of several values that a place may have by then, one that is right is enough; and to write what is the default anyway asks for nothing.</summary>
public class FlowAlternativeTests
{
    private const string Usings = "using Entry = TrtcCatalog.SdkEventParams.RoomEntryFinished; using Exit = TrtcCatalog.SdkEventParams.RoomExitFinished; using static TrtcCatalog.SdkEventIds;";

    [Theory]
    [InlineData("var ok = e.EventId == RoomEntryFinished ? Entry.Succeeded : Exit.Succeeded; return e.EventId == RoomExitFinished && e.ParamOne == ok;")]
    [InlineData("int ok; if (flag) ok = Entry.Succeeded; else ok = Exit.Succeeded; return e.EventId is RoomExitFinished && e.ParamOne == ok;")]
    [InlineData("int ok = e.EventId switch { RoomEntryFinished => Entry.Succeeded, RoomExitFinished => Exit.Succeeded, _ => -1 }; return e.EventId is RoomExitFinished && e.ParamOne == ok;")]
    [InlineData("long want = Entry.Succeeded; if (e.EventId == RoomExitFinished) want = Exit.Succeeded; return e.EventId == RoomExitFinished && e.ParamOne == want;")]
    // None of them is right, and one arm of what stands right there.
    [InlineData("var ok = flag ? {|TRTC2004:Entry.Succeeded|} : {|TRTC2004:Entry.Failed|}; return e.EventId == RoomExitFinished && e.ParamOne == ok;")]
    [InlineData("long want = {|TRTC2004:Entry.Succeeded|}; return e.EventId == RoomExitFinished && e.ParamOne == want;")]
    [InlineData("return e.EventId == RoomExitFinished && e.ParamOne == {|TRTC2004:Entry.Succeeded|};")]
    public Task A_constant_of_another_event(string statements) => Verify.SourceAsync(
        Sources.Usings + Usings + "class P { bool Run(EventMessage e, bool flag) { " + statements + " } }", ignoredIds: ["TRTC2001"]);

    private const string Members = """
        class P
        {
            static void Query([TrtcEventId] int eventId, [TrtcEventParam(1)] long paramOne = -1, int take = 100) { }
            P([TrtcEventId] int eventId, [TrtcEventParam(1)] long paramOne = -1, int take = 100) { }
            void Run() { 
        """;

    [Theory]
    [InlineData("Query(NetworkChanged, -1, 50);")]
    [InlineData("Query(NetworkChanged, take: 50, paramOne: -1);")]
    [InlineData("Query(NetworkChanged, {|TRTC2001:7|}, 50);")]
    [InlineData("Query(NetworkChanged, {|TRTC2001:-2|}, 50);")]
    [InlineData("new P(NetworkChanged, {|TRTC2001:-1|}, 50);")]
    public Task An_argument_that_is_the_default(string statement) => Verify.SourceAsync(Sources.Usings + Usings + Members + statement + " } }");
}
