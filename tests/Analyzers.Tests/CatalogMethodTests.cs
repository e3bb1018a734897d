namespace TrtcAnalyzers.Tests;

/// <summary>The methods of the catalog itself say what they want, whether shapes count or not.</summary>
public class CatalogMethodTests
{
    [Theory]
    [InlineData("TrtcEvents.Describe({|TRTC1001:1003|}); TrtcEvents.Describe({|TRTC1001:1003UL|});")]
    [InlineData("TrtcEvents.TryGetEvent({|TRTC1001:1003|}, out _); TrtcEvents.TryGetEvent({|TRTC1001:1003UL|}, out _);")]
    [InlineData("TrtcEvents.DescribeExceptionalEvent({|TRTC1001:1003|}); TrtcEvents.DescribeExceptionalEvent({|TRTC1001:1003UL|});")]
    [InlineData("TrtcEvents.TryGetExceptionalEvent({|TRTC1001:1003|}, out _); TrtcEvents.TryGetExceptionalEvent({|TRTC1001:1003UL|}, out _);")]
    [InlineData("TrtcEvents.DescribeExceptionalExperience({|TRTC1001:4|}); TrtcEvents.DescribeExceptionalExperience({|TRTC1001:4UL|});")]
    [InlineData("TrtcEvents.TryGetExceptionalExperience({|TRTC1001:4|}, out _); TrtcEvents.TryGetExceptionalExperience({|TRTC1001:4UL|}, out _);")]
    [InlineData("TrtcEvents.TryGetParamOne({|TRTC1001:1003|}, {|TRTC2001:7|}, out _); TrtcEvents.TryGetParamTwo({|TRTC1001:1003UL|}, {|TRTC2001:7|}, out _);")]
    [InlineData("TrtcEvents.TryGetExceptionalEvent(exceptionalEventId: {|TRTC1001:1003|}, info: out _);")]
    [InlineData("int id = {|TRTC1001:1003|}; TrtcEvents.TryGetExceptionalEvent(id, out _);")]
    // One kind of ID where another one is wanted
    [InlineData("TrtcEvents.Describe({|TRTC2003:a.AbnormalEventId|}); TrtcEvents.TryGetEvent({|TRTC2003:a.AbnormalEventId|}, out _); TrtcEvents.DescribeExceptionalEvent({|TRTC2003:e.EventId|});")]
    [InlineData("TrtcEvents.TryGetExceptionalEvent({|TRTC2003:SdkEventIds.NetworkChanged|}, out _); TrtcEvents.DescribeExceptionalExperience({|TRTC2003:a.AbnormalEventId|});")]
    // The right one, and a number that is asked for everywhere
    [InlineData("TrtcEvents.Describe(e.EventId); TrtcEvents.TryGetExceptionalEvent(a.AbnormalEventId, out _); TrtcEvents.DescribeExceptionalExperience(x.ExperienceId);")]
    [InlineData("foreach (var number in new[] { 1003, 9, 40000 }) { if (!TrtcEvents.TryGetEvent(number, out _)) TrtcEvents.TryGetExceptionalEvent(number, out _); }")]
    [InlineData("var code = int.Parse(\"5\"); if (!TrtcEvents.TryGetEvent(code, out _) && TrtcEvents.TryGetExceptionalExperience(code, out _) && code == 3) { }")]
    public async Task Take_an_ID_of_their_own_kind(string statements)
    {
        var program = "class P { void Run(EventMessage e, AbnormalEvent a, AbnormalExperience x) { " + statements + " } }";
        await Verify.SourceAsync(program);
        await Verify.ProjectAsync(program, [], "trtc_analyzers.recognize_shapes = false\n");
    }
}
