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

    // The box is kept in a local that is never given anything else.
    [Theory]
    [InlineData("object o = e.EventId; if ({|TRTC2005:o.Equals(1003)|} || {|TRTC2005:object.Equals(o, 1003)|} || {|TRTC2005:Equals(1003, o)|} || {|TRTC2005:1003.Equals(o)|}) { }")]
    [InlineData("var o = (object)e.EventId; Func<bool> test = () => {|TRTC2005:o.Equals(1003)|};")]
    [InlineData("var id = e.EventId; object o = id; _ = $\"{o}\" + o?.ToString(); foreach (var m in new[] { e }) if ({|TRTC2005:o.Equals(1003)|}) { }")]
    [InlineData("IFormattable o = e.EventId.Value; if ({|TRTC2005:o.Equals(1003)|}) { }")]
    [InlineData("object o = 1003; if ({|TRTC2005:e.EventId.Equals(o)|} || o == null) { }")]
    [InlineData("object o = e.EventId; if (o is {|TRTC2005:1003|} || o is not {|TRTC2005:1003|} || o is {|TRTC1001:1001UL|} || o is ulong) { }")]
    [InlineData("object o = e.EventId; switch (o) { case {|TRTC2005:1003|}: break; case {|TRTC1001:1001UL|}: break; }")]
    [InlineData("object o = e.EventId; var text = o switch { {|TRTC2005:1003|} => 1, _ => 2 };")]
    [InlineData("object o = e.EventId; if (o.Equals({|TRTC1001:1003UL|})) { }")]
    [InlineData("object o = (int)e.EventId; if (o.Equals({|TRTC1001:1003|})) { }")]
    // It may have something else by then.
    [InlineData("object o = e.EventId; o = 1003; if (o.Equals(1003)) { }")]
    [InlineData("object o = e.EventId; while (o.Equals(1003)) o = 1003;")]
    [InlineData("object o = e.EventId; o ??= 1003; if (o.Equals(1003) || o is 1003) { }")]
    [InlineData("object o = e.EventId; (o, _) = (1003, 1); if (o.Equals(1003)) { }")]
    [InlineData("object o = e.EventId; ref object r = ref o; r = 1003; if (o.Equals(1003)) { }")]
    [InlineData("object o = e.EventId; void Set(out object x) { x = 1003; } Set(out o); if (o.Equals(1003)) { }")]
    [InlineData("object o = e.EventId; void Set() { o = 1003; } Set(); if (o.Equals(1003)) { }")]
    [InlineData("object o; o = e.EventId; if (o.Equals(1003)) { }")]
    [InlineData("object o = e.EventId != null ? e.EventId : (object)1003; if (o.Equals(1003)) { }")]
    [InlineData("foreach (object o in new object[] { e.EventId, 1003 }) if (o.Equals(1003)) { }")]
    // Another number, or none
    [InlineData("object o = e.Time; if (o.Equals(1003) || o is 1003 || e.EventId == null) { }")]
    [InlineData("object o = e; object text = \"1003\"; if (o.Equals(1003) || text.Equals(1003) || e.EventId == null) { }")]
    [InlineData("object o = e.EventId; if (o.Equals(null) || o.Equals(\"1003\") || o.Equals(1003.0) || o is \"1003\" or null) { }")]
    [InlineData("object o = e.EventId; object p = e.ParamOne; if (object.Equals(o, p)) { }")]
    public Task Knows_what_a_local_has_in_its_box(string statements) => Verify.MethodAsync(statements);

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
