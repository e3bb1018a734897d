namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Tests whose answer is given back or kept instead of being branched on, and constants that stand in two places at once.</summary>
public class FlowResultTests
{
    [Theory]
    [InlineData("bool Run(EventMessage e) => (e.EventId, e.ParamOne) == (1003, {|TRTC2001:7|});")]
    [InlineData("Func<EventMessage, bool> _is = e => (e.EventId, e.ParamOne) == (1003, {|TRTC2001:7|});")]
    [InlineData("bool Run(EventMessage e) { if (e.EventId != 1003) return false; return e.ParamOne.Equals({|TRTC2001:7L|}); }")]
    [InlineData("bool Run(EventMessage e) { if (e.EventId != 1003) return false; return new long?[] { {|TRTC1002:1|}, {|TRTC2001:7|} }.Contains(e.ParamOne); }")]
    [InlineData("bool Run(EventMessage e) { if (e.EventId != 1003) return false; return Nullable.Equals(e.ParamOne, {|TRTC2001:7L|}); }")]
    [InlineData("bool Run(EventMessage e) { if (e.EventId != 1003) return false; var odd = object.Equals(e.ParamOne, {|TRTC2001:7L|}); return odd; }")]
    [InlineData("bool Run(EventMessage e) { if (e.EventId != 1003) return false; return (e.EventId, e.ParamOne) != (1003, 7); }")]
    [InlineData("bool Run(EventMessage e, EventMessage other) { if (e.EventId != 1003) return false; return e.Equals(other); }")]
    public Task A_test_counts_wherever_its_answer_goes(string member) => Verify.SourceAsync("class P { " + member + " }", ignoredIds: ["TRTC1001"]);

    // Each of the two parameters is judged by itself, and a name that only one of them has is none for both.
    [Theory]
    [InlineData("e.EventId = 1003; e.ParamOne = e.ParamTwo = -1;", "TRTC2001 '-1' Event 1003 (NetworkChanged) cannot have ParamOne -1; it is 0 (Disconnected), 1 (WiFi), 2 (Cellular4G), 3 (Cellular3G), 4 (Cellular2G) or 5 (Wired)")]
    [InlineData("e.EventId = 6001; e.ParamOne = e.ParamTwo = 0;", "TRTC2001 '0' Event 6001 (QosModeChanged) cannot have ParamOne 0; it is 1 (LocalSmoothness), 2 (LocalDefinition), 101 (CloudSmoothness) or 102 (CloudDefinition)")]
    [InlineData("e.EventId = 6001; e.ParamTwo = e.ParamOne = 1;")]
    public async Task A_constant_at_both_parameters(string statements, params string[] messages)
    {
        var found = await Findings.InMethodAsync(statements);
        Assert.Equal(messages, found.Where(static text => !text.StartsWith("TRTC1001", StringComparison.Ordinal)));
    }
}
