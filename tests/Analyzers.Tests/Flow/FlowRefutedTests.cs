namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A test that wants a combination to be refused is a negative one: nothing in it is a mistake.</summary>
public class FlowRefutedTests
{
    private const string Own = """
        static class Assert
        {
            public static void True(bool condition) { }
            public static void False(bool condition) { }
            public static void IsFalse(bool condition) { }
            public static void That<T>(T actual, Constraint constraint) { }
            public static void Equal<T>(T expected, T actual) { }
            public static void Null(object value) { }
            public static void NotNull(object value) { }
        }
        class Constraint { }
        static class Is { public static Constraint False => null; public static Constraint True => null; public static Constraint EqualTo(object value) => null; }
        class Asserted { public void BeFalse() { } public void BeTrue() { } }
        static class Extensions { public static Asserted Should(this bool condition) => null; }
        static class Rules
        {
            public static bool IsValid(int eventId, int paramOne) => paramOne < 6;
            public static Task<bool> IsValidAsync(int eventId, int paramOne) => null;
            public static string Find(int eventId, int paramOne) => null;
            public static bool IsOk(EventMessage m) => m.ParamOne < 6;
        }
        """;

    private static Task VerifyAsync(string code) => Verify.SourceAsync(Sources.Usings + "using System.Threading.Tasks; using TrtcCatalog; using static Rules; class Tests { async Task Run() { await Task.CompletedTask; " + code + " } } " + Own);

    [Theory]
    [InlineData("Assert.False(IsValid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.IsFalse(IsValid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.False(IsValid({|TRTC1001:1003|}, {|TRTC1002:1|}));")]
    [InlineData("Assert.True(!IsValid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.That(IsValid(SdkEventIds.NetworkChanged, 7), Is.False);")]
    [InlineData("Assert.That(IsValid(SdkEventIds.NetworkChanged, 7), Is.EqualTo(false));")]
    [InlineData("Assert.Equal(false, IsValid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.False(await IsValidAsync(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("IsValid(SdkEventIds.NetworkChanged, 7).Should().BeFalse();")]
    [InlineData("System.Diagnostics.Debug.Assert(!IsValid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(isValid);")]
    [InlineData("var isValid = await IsValidAsync(SdkEventIds.NetworkChanged, 7); isValid.Should().BeFalse(); Assert.False(isValid);")]
    [InlineData("var isWrong = !IsValid(SdkEventIds.NetworkChanged, 7); Assert.True(isWrong);")]
    [InlineData("Assert.False(IsOk(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }));")]
    [InlineData("var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.False(IsOk(m));")]
    public Task What_is_to_be_refused_is_no_mistake(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Assert.True(IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.That(IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Is.True);")]
    [InlineData("Assert.Equal(true, IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.Null(Find(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.NotNull(Find(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Should().BeTrue();")]
    [InlineData("IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("if (!IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) return;")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); if (!isValid) return;")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(isValid);")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.False(isValid); if (isValid) return;")]
    [InlineData("var isWrong = !IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("Assert.False(IsValid(SdkEventIds.NetworkChanged, 7)); Assert.True(IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:8|}));")]
    [InlineData("Assert.True(IsOk(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }));")]
    public Task What_is_counted_on_is_judged(string code) => VerifyAsync(code);
}
