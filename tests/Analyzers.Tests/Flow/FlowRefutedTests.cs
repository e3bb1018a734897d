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
        interface ISender { void Send(int eventId, int paramOne); void Send(EventMessage m); void Send(int eventId, int paramOne, Func<bool> when); bool TrySend(int eventId, int paramOne); Task<bool> TrySendAsync(int eventId, int paramOne); ValueTask<bool> TryPost(int eventId, int paramOne); }
        class Setup<T> { public void Returns(T value) { } public void Returns(Func<T> value) { } }
        static class Mocks
        {
            public static T DidNotReceive<T>(this T substitute) => substitute;
            public static T DidNotReceiveWithAnyArgs<T>(this T substitute) => substitute;
            public static T Received<T>(this T substitute, int number = 1) => substitute;
            public static void Returns(this bool call, bool value) { }
            public static void ReturnsAsync(this Setup<Task<bool>> setup, bool value) { }
        }
        struct Times { public static Times Never() => default; public static Times Once() => default; public static Times AtMost(int number) => default; }
        class Mock
        {
            public void Verify(System.Linq.Expressions.Expression<Action<ISender>> call, Times times) { }
            public Setup<T> Setup<T>(System.Linq.Expressions.Expression<Func<ISender, T>> call) => null;
        }
        static class Rules
        {
            public static bool IsValid(int eventId, int paramOne) => paramOne < 6;
            public static Task<bool> IsValidAsync(int eventId, int paramOne) => null;
            public static bool IsInvalid(int eventId, int paramOne) => false;
            public static bool HasErrors(int eventId, int paramOne) => false;
            public static EventMessage Make(int eventId, int paramOne) => null;
            public static string Find(int eventId, int paramOne) => null;
            public static bool IsOk(EventMessage m) => m.ParamOne < 6;
            public static ISender sender = null;
            public static Mock mock = null;
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
    [InlineData("bool isValid; isValid = IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(isValid);")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(isValid); isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); Assert.True(isValid);")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); Assert.True(isValid); isValid = IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(isValid);")]
    [InlineData("Assert.Null(Find(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("var (first, second) = (IsValid(SdkEventIds.NetworkChanged, 7), IsValid(SdkEventIds.NetworkChanged, {|TRTC1002:1|})); Assert.False(first); Assert.True(second);")]
    [InlineData("bool first, second; (first, second) = (IsValid(SdkEventIds.NetworkChanged, 7), true); Assert.False(first); Assert.True(second);")]
    [InlineData("bool IsKnown() => IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(IsKnown());")]
    [InlineData("Assert.False(IsKnown()); bool IsKnown() { return IsValid(SdkEventIds.NetworkChanged, 7); }")]
    [InlineData("bool IsWrong() => !IsValid(SdkEventIds.NetworkChanged, 7); var isWrong = IsWrong(); Assert.True(isWrong);")]
    [InlineData("Func<bool> isKnown = () => IsValid(SdkEventIds.NetworkChanged, 7); Assert.False(isKnown());")]
    [InlineData("Assert.False(IsOk(Make(SdkEventIds.NetworkChanged, 7)));")]
    [InlineData("Assert.True(IsInvalid(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.True(HasErrors(SdkEventIds.NetworkChanged, 7));")]
    // A mock that is not to get it, or that refuses it
    [InlineData("sender.DidNotReceive().Send(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("sender.DidNotReceive().Send(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 });")]
    [InlineData("sender.DidNotReceiveWithAnyArgs().Send(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("sender.DidNotReceive().Send(SdkEventIds.NetworkChanged, 7, () => true);")]
    [InlineData("sender.Received(0).Send(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("sender.TrySend(SdkEventIds.NetworkChanged, 7).Returns(false);")]
    [InlineData("mock.Verify(s => s.Send(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }), Times.Never());")]
    [InlineData("mock.Setup(s => s.TrySend(SdkEventIds.NetworkChanged, 7)).Returns(false);")]
    [InlineData("mock.Setup(s => s.TrySendAsync(SdkEventIds.NetworkChanged, 7)).ReturnsAsync(false);")]
    [InlineData("mock.Setup(s => s.TrySendAsync(SdkEventIds.NetworkChanged, 7)).Returns(Task.FromResult(false));")]
    [InlineData("mock.Setup(s => s.TryPost(SdkEventIds.NetworkChanged, 7)).Returns(new ValueTask<bool>(false));")]
    [InlineData("mock.Setup(s => s.TrySend(SdkEventIds.NetworkChanged, 7)).Returns(() => false);")]
    [InlineData("mock.Setup(s => s.TrySendAsync(SdkEventIds.NetworkChanged, 7)).Returns(() => Task.FromResult(false));")]
    [InlineData("mock.Verify(s => s.Send(SdkEventIds.NetworkChanged, 7), Times.AtMost(0));")]
    public Task What_is_to_be_refused_is_no_mistake(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Assert.True(IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.That(IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Is.True);")]
    [InlineData("Assert.Equal(true, IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("var (first, second) = (IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), IsValid(SdkEventIds.NetworkChanged, {|TRTC1002:1|})); Assert.True(first); Assert.False(second);")]
    [InlineData("bool IsKnown() => IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(IsKnown());")]
    [InlineData("bool IsKnown() => IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.False(IsKnown()); if (IsKnown()) return;")]
    [InlineData("bool IsKnown() => IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("bool IsKnown() => IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Func<bool> isKnown = IsKnown; Assert.True(isKnown());")]
    [InlineData("Assert.False(IsInvalid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("if (IsInvalid(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) return;")]
    [InlineData("Assert.True(IsOk(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})));")]
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
    [InlineData("bool isValid; isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(isValid);")]
    [InlineData("var isValid = IsValid(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); isValid = IsValid(SdkEventIds.NetworkChanged, 8); Assert.False(isValid);")]
    [InlineData("sender.Received().Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("sender.Received(1).Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("sender.TrySend(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Returns(true);")]
    [InlineData("mock.Verify(s => s.Send(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }), Times.Once());")]
    [InlineData("mock.Setup(s => s.TrySend(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).Returns(true);")]
    [InlineData("mock.Setup(s => s.TrySendAsync(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).ReturnsAsync(true);")]
    [InlineData("mock.Setup(s => s.TrySendAsync(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).Returns(Task.FromResult(true));")]
    [InlineData("mock.Setup(s => s.TryPost(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).Returns(new ValueTask<bool>(true));")]
    [InlineData("mock.Setup(s => s.TrySend(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).Returns(() => true);")]
    [InlineData("mock.Verify(s => s.Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Times.AtMost(1));")]
    [InlineData("if (sender.DidNotReceive() == null) sender.Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    public Task What_is_counted_on_is_judged(string code) => VerifyAsync(code);
}
