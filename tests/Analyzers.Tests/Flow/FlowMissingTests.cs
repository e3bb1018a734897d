namespace TrtcAnalyzers.Tests.Flow;

/// <summary>To ask whether a parameter is missing, as nothing or as unused, is no mistake; to ask for "unused" alone, of an event that uses it, is.</summary>
public class FlowMissingTests
{
    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is null or -1) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is -1 or (null or {|TRTC2001:7|})) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: null or (-1) }) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne == null || e.ParamOne == -1)) { }")]
    [InlineData("if (e.EventId == 1003 && (-1 == e.ParamOne || flag || (null == e.ParamOne))) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne is null || e.ParamOne is -1)) { }")]
    [InlineData("if (e.EventId == 1003 && (!e.ParamOne.HasValue || (e.ParamOne) == (long)-1)) { }")]
    [InlineData("if (e.EventId == 1003) { switch (e.ParamOne) { case null: case -1: break; } }")]
    [InlineData("if (e.EventId == 1003) { switch (e.ParamOne) { case null or -1: break; } }")]
    [InlineData("if (e.EventId == 1003) { switch (e.ParamOne) { case -1 when flag: case null: break; } }")]
    [InlineData("if (e.EventId == 1003) { var text = e.ParamOne switch { null or -1 => \"missing\", _ => \"\" }; }")]
    [InlineData("if (e.EventId == 2002 && e.ParamOne is null or 0) { }")]
    [InlineData("if (e.EventId == 2002 && (e.ParamOne == null || e.ParamOne == 0)) { }")]
    [InlineData("if (e.EventId == 2002 && e.ParamOne is {|TRTC2001:0|}) { }")]
    // Unused alone, beside another number, beside what is asked of something else, and where both are to hold
    [InlineData("if (e.EventId == 1003 && e.ParamOne is {|TRTC2001:-1|}) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is {|TRTC2001:-1|} or {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne is null or {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamTwo == null || e.ParamOne == {|TRTC2001:-1|})) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamTwo is null || e.ParamOne is {|TRTC2001:-1|})) { }")]
    [InlineData("if (e.EventId == 1003 && (!e.ParamTwo.HasValue || e.ParamOne == {|TRTC2001:-1|})) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamOne.HasValue || e.ParamOne == {|TRTC2001:-1|})) { }")]
    [InlineData("if (e.EventId == 1003 && (e.ParamTwo == e.ParamOne || e.ParamOne == {|TRTC2001:-1|})) { }")]
    [InlineData("if (e.EventId == 1003 && e != null && e.ParamOne == {|TRTC2001:-1|}) { }")]
    [InlineData("if (e.EventId == 1003) { switch (e.ParamOne) { case null: break; case {|TRTC2001:-1|}: break; } }")]
    [InlineData("if (e.EventId == 1003) { switch (e.ParamOne) { case null when flag: case {|TRTC2001:-1|}: break; } }")]
    [InlineData("if (e.EventId == 1003) { e.ParamOne = {|TRTC2001:-1|}; }")]
    public Task Beside_nothing(string statements) => Verify.SourceAsync(Sources.Method(statements), ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
