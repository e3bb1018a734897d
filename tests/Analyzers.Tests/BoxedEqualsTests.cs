namespace TrtcAnalyzers.Tests;

/// <summary>TRTC2005: <c>Equals</c> on boxed numbers of different types.</summary>
public class BoxedEqualsTests
{
    [Theory]
    [InlineData("if ({|TRTC2005:e.EventId.Equals(1003)|}) { }")]
    [InlineData("if (!{|TRTC2005:e.EventId.Equals((1003))|} || {|TRTC2005:(e.EventId).Equals(1003L)|}) { }")]
    [InlineData("if ({|TRTC2005:e.ParamOne.Equals(7)|} || {|TRTC2005:e.ParamTwo.Equals(7UL)|} || {|TRTC2005:e.ParamOne.Equals(-1)|}) { }")]
    [InlineData("if ({|TRTC2005:a.AbnormalEventId.Equals(1001)|} || {|TRTC2005:x.ExperienceId.Equals(5)|}) { }")]
    [InlineData("if ({|TRTC2005:object.Equals(e.EventId, 1003)|} || {|TRTC2005:Equals(1003, e.EventId)|} || {|TRTC2005:Object.Equals(objB: 1003, objA: e.EventId)|}) { }")]
    [InlineData("if ({|TRTC2005:EqualityComparer<object>.Default.Equals(e.EventId, 1003)|}) { }")]
    [InlineData("if ({|TRTC2005:((object)e.EventId).Equals(1003)|} || {|TRTC2005:1003.Equals(e.EventId)|} || {|TRTC2005:1003.Equals((object)e.EventId)|}) { }")]
    [InlineData("if ({|TRTC2005:e.EventId.Equals((object)1003)|} || {|TRTC2005:e.EventId.Value.Equals((object)1003)|}) { }")]
    [InlineData("if (e?{|TRTC2005:.EventId.Equals(1003)|} == true) { }")]
    [InlineData("if ({|TRTC2005:e.EventId.Equals(SdkEventIds.NetworkChanged)|} || {|TRTC2005:e.EventId.Equals(9999)|}) { }")]
    [InlineData("var number = int.Parse(\"5\"); if ({|TRTC2005:e.EventId.Equals(number)|}) { }")]
    [InlineData("var id = e.EventId; if ({|TRTC2005:id.Equals(1003)|}) { }")]
    [InlineData("if (e.EventId is { } id && {|TRTC2005:object.Equals(id, 1003)|}) { }")]
    [InlineData("if ({|TRTC2005:e.EventId.Equals(DayOfWeek.Monday)|}) { }")]
    [InlineData("var found = new[] { e }.Where(m => {|TRTC2005:m.EventId.Equals(1003)|});")]
    [InlineData("int i = int.Parse(\"5\"); if ({|TRTC2005:object.Equals(e.EventId, (int?)i)|}) { }")]
    public Task Reports_comparisons_that_are_always_false(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("if (e.EventId.Equals(SdkEventIds.NetworkChanged + 0UL) || e.EventId.Equals((ulong)SdkEventIds.NetworkChanged)) { }")]
    [InlineData("if (e.EventId.Value.Equals(SdkEventIds.NetworkChanged) || e.EventId?.Equals(SdkEventIds.NetworkChanged) == true) { }")]
    [InlineData("if (e.EventId.Equals(null) || object.Equals(e.EventId, null) || e.EventId.Equals(other.EventId) || object.Equals(e.EventId, other.EventId)) { }")]
    [InlineData("if (object.Equals(e.EventId, e.ParamOne)) { }")]
    [InlineData("if (e.EventId.Equals(\"1003\") || e.EventId.Equals(1003.0) || e.EventId.Equals(1003m) || e.EventId.Equals(new object())) { }")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.Time.Equals(1003)) { }")]
    [InlineData("if (e.Time.Equals(1003) || object.Equals(e.Type, 2)) { }")]
    [InlineData("if (ReferenceEquals(e, other) || e.Equals(1003)) { }")]
    [InlineData("if (e.EventId.Equals((int?)null)) { }")]
    [InlineData("object o = e; if (e.EventId.Equals((int?)o)) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);

    [Fact]
    public async Task Message_names_both_types()
    {
        var findings = await Findings.InMethodAsync("if (e.EventId.Equals(1003) || object.Equals(7, e.ParamOne)) { }");
        Assert.Equal(
            [
                "TRTC2005 'e.EventId.Equals(1003)' This comparison is always false: EventId is boxed as ulong and the other value as int; use ==",
                "TRTC2005 'object.Equals(7, e.ParamOne)' This comparison is always false: ParamOne is boxed as long and the other value as int; use ==",
            ],
            findings);
    }
}
