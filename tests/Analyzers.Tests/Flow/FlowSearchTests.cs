namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Searches and conditions of which the program wants to hear that there is none: a value that an event cannot have is no mistake there.</summary>
public class FlowSearchTests
{
    private const string Libraries = """
        static class Assert
        {
            public static void True(bool? condition, string message = null) { }
            public static void False(bool? condition) { }
            public static void Null(object value) { }
            public static void NotNull(object value) { }
            public static void Empty<T>(IEnumerable<T> all) { }
            public static void NotEmpty<T>(IEnumerable<T> all) { }
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void Contains<T>(IEnumerable<T> all, Predicate<T> condition) { }
            public static void DoesNotContain<T>(IEnumerable<T> all, Predicate<T> condition) { }
            public static void That<T>(T actual, Constraint constraint) { }
            public static Claim<T> That<T>(T actual) => null;
            public static void Throws(Action action) { }
        }
        static class Guard
        {
            public static void Against([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool condition) { }
            public static void IsNone([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(false)] bool condition, string message = null) { }
            public static void Maybe(bool condition) { }
        }
        class Guarded
        {
            public Guarded([System.Diagnostics.CodeAnalysis.DoesNotReturnIf(true)] bool condition) { }
        }
        class Claim<T>
        {
            public Task IsEqualTo(T expected) => null;
        }
        class Constraint
        {
            public Constraint Empty => this;
            public Constraint Matches<T>(Predicate<T> condition) => this;
        }
        static class Is
        {
            public static Constraint True => null;
            public static Constraint False => null;
            public static Constraint Empty => null;
            public static Constraint Not => null;
            public static Constraint EqualTo(int number) => null;
        }
        static class Has
        {
            public static Constraint None => null;
            public static Constraint Some => null;
        }
        static class Texts
        {
            public static string NotFound => "";
        }
        class Subject
        {
            public void BeTrue() { }
            public void BeFalse() { }
            public void Be(int number) { }
            public void Equal(int? number) { }
            public void NotBe(int number) { }
            public void BeNull() { }
            public void NotBeNull() { }
            public void BeEmpty() { }
            public Subject NotBeEmpty() => this;
            public void HaveCount(int number) { }
            public Subject Contain(System.Linq.Expressions.Expression<Func<EventMessage, bool>> condition) => this;
            public Subject NotContain(System.Linq.Expressions.Expression<Func<EventMessage, bool>> condition) => this;
            public Subject NotBeSubsetOf(object other) => this;
            public Subject And => this;
            public Subject Or => this;
        }
        static class Extensions
        {
            public static Subject Should(this bool actual) => null;
            public static Subject Should(this int actual) => null;
            public static Subject Should(this EventMessage actual) => null;
            public static Subject Should(this IEnumerable<EventMessage> actual) => null;
            public static T Received<T>(this T substitute) => substitute;
            public static T DidNotReceive<T>(this T substitute) => substitute;
            public static T Received<T>(this T substitute, int number = 1) => substitute;
        }
        static class Query
        {
            public static Task<bool> AnyAsync<T>(IEnumerable<T> all, Func<T, bool> condition) => null;
            public static Task<int> CountAsync<T>(IEnumerable<T> all, Func<T, bool> condition) => null;
            public static Task<long> LongCountAsync<T>(IEnumerable<T> all, Func<T, bool> condition) => null;
        }
        static class It
        {
            public static T Is<T>(System.Linq.Expressions.Expression<Func<T, bool>> condition) => default;
        }
        struct Times
        {
            public static Times Never() => default;
            public static Times Once() => default;
            public static Times Exactly(int number) => default;
        }
        class Substitute
        {
            public ISender DidNotReceive() => null;
            public ISender Received() => null;
        }
        interface ISender
        {
            void Send(EventMessage message);
            Task NotifyAsync(EventMessage message);
        }
        class Mock
        {
            public void Verify(System.Linq.Expressions.Expression<Action<ISender>> call) { }
            public void Verify(System.Linq.Expressions.Expression<Action<ISender>> call, Times times) { }
            public void Verify(System.Linq.Expressions.Expression<Action<ISender>> call, Func<Times> times) { }
        }

        """;

    [Theory]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("if (!!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) == true) { }")]
    [InlineData("if (all?.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) == true) { }")]
    [InlineData("if (all.All(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("_ = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) ? 1 : 2;")]
    [InlineData("if (await Query.AnyAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) > 0) { }")]
    [InlineData("if (0 < all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) != 0) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) >= 1) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) == 1) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) < 2) { }")]
    [InlineData("if (all.FindIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) >= 0) { }")]
    [InlineData("if (all.FirstOrDefault(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) != null) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) is not null) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) is { } found) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) is not { } found) return;")]
    [InlineData("sender.Received(1).Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("if (all.First(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Time == 0) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})?.Time == null) { }")]
    [InlineData("if (!IsGood(all.First(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}))) { }")]
    [InlineData("Assert.Null(Other(all.First(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})));")]
    [InlineData("foreach (var m in all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("Assert.Contains(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Assert.True(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.True(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), null);")]
    [InlineData("Assert.True(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), Texts.NotFound);")]
    [InlineData("Assert.NotNull(all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.NotEmpty(all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.Equal(1, all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.NotEqual(0, all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.Equal(e, all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("await Assert.That(all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})).IsEqualTo(1);")]
    [InlineData("Assert.That(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), Is.True);")]
    [InlineData("Assert.That(all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), Is.Not.Empty);")]
    [InlineData("Assert.That(all, Has.Some.Matches<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("all.Should().Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().BeTrue();")]
    [InlineData("all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().Be(2);")]
    [InlineData("all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().Equal(2);")]
    [InlineData("Assert.Equal(1, all.RemoveAll(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().NotBe(0);")]
    [InlineData("all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().NotBeNull();")]
    [InlineData("all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().NotBeEmpty();")]
    [InlineData("Assert.True(e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("mock.Verify(s => s.Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})), Times.Once());")]
    [InlineData("mock.Verify(s => s.Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})), Times.Exactly(1));")]
    [InlineData("mock.Verify(s => s.NotifyAsync(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})));")]
    [InlineData("sender.Received().Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("sender.DidNotReceive().Send(all.First(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("await sender.Received().NotifyAsync(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    // It is said what is wanted, whatever the method is called; what a choice is made of is wanted like the choice
    [InlineData("Guard.Against(!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Guard.Against(all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) == null);")]
    [InlineData("Guard.IsNone(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Guard.IsNone(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), Texts.NotFound);")]
    [InlineData("Guard.IsNone(message: Texts.NotFound, condition: all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Guard.Maybe(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Guard.Against(all.Any(m => m.EventId == SdkEventIds.NetworkChanged)); if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})) { }")]
    [InlineData("_ = new Guarded(!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("System.Diagnostics.Debug.Assert(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.True(all.Count > 5 ? all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) : all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("Assert.False(all.Count > 5 ? !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) : true);")]
    [InlineData("Assert.False(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) ? true : false);")]
    [InlineData("Assert.True(all.Count switch { > 5 => all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), _ => true });")]
    [InlineData("Assert.True(all.Count > 5 ? e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|} : true);")]
    [InlineData("Assert.True(all.Count switch { > 5 => e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}, _ => true });")]
    [InlineData("Assert.False(all.Count switch { > 5 => !(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|})), _ => true });")]
    [InlineData("all.Should().NotBeSubsetOf(array).And.Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("all.Should().NotBeSubsetOf(array).Or.Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("new Substitute().Received().Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("var constraint = new Constraint(); Assert.That(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}), constraint.Empty);")]
    [InlineData("if (all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Sum(m => (int)m.Time) < 1) { }")]
    [InlineData("all.FindIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Should().Be(0);")]
    [InlineData("if (all.FindLastIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) >= 0) { }")]
    [InlineData("if (await Query.CountAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).ConfigureAwait(false) == 1) { }")]
    [InlineData("if (all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).Max(m => m.Time).HasValue) { }")]
    [InlineData("string Notify(bool found) => null; Notify(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    // What becomes of a variable, wherever it is used, and what comes in a chain behind something that is complete
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); if (found) { }")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); Assert.True(found);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("var none = !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); Assert.False(none);")]
    [InlineData("var found = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).ToList(); Assert.NotEmpty(found);")]
    [InlineData("var found = all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); if (found == null) return; Assert.NotNull(found.Time);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); found = all.Count > 5; Assert.False(found);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); var other = false; Assert.False(other);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); if (all.Count > 5) Assert.False(found); else Assert.True(found);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); var both = found && all.Count > 5; Assert.True(both);")]
    [InlineData("Predicate<EventMessage> isBad = m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}; Assert.Contains(all, isBad);")]
    [InlineData("bool isBad = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}; Assert.True(isBad);")]
    [InlineData("using (var other = new System.IO.MemoryStream()) { var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); } Assert.False(all == null);")]
    [InlineData("all.Should().NotContain(m => m.EventId == SdkEventIds.RoomExited).And.Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("all.Should().NotContain(m => m.EventId == SdkEventIds.RoomExited).Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("all.Should().NotBeEmpty().And.Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("all.Should().Contain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}).And.NotContain(m => m.EventId == SdkEventIds.RoomExited);")]
    public Task Reports_what_is_searched_for(string statements) => In(statements);

    [Theory]
    // The answer is no, or the program is to go on where it is
    [InlineData("if (!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (!all.Exists(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (!Array.Exists(array, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("while (!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("_ = !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) ? 1 : 2;")]
    [InlineData("if (!(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) || e == null)) { }")]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == false) { }")]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) != true) { }")]
    [InlineData("if (all?.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) != true) { }")]
    [InlineData("if (!(all?.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) ?? false)) { }")]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is false) { }")]
    [InlineData("if (all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is not true) { }")]
    [InlineData("if (!all.All(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (!await Query.AnyAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (!await Query.AnyAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).ConfigureAwait(false)) { }")]
    // There are none, or there is none
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == 0) { }")]
    [InlineData("if (0 == all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) < 1) { }")]
    [InlineData("if (1 > all.LongCount(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) <= 0) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is 0) { }")]
    [InlineData("if (all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is < 1) { }")]
    [InlineData("if (all.FindAll(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Count == 0) { }")]
    [InlineData("if (all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).ToArray().Length == 0) { }")]
    [InlineData("if (all.FindIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) < 0) { }")]
    [InlineData("if (all.FindIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == -1) { }")]
    [InlineData("if (all.FirstOrDefault(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == null) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is null) { }")]
    [InlineData("if (all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is not { }) { }")]
    // Conditions of a query that is asked in the end, and of a query inside of another one
    [InlineData("if (!all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Any()) { }")]
    [InlineData("if (!all.Where(m => m.EventId == SdkEventIds.NetworkChanged).Any(m => m.ParamOne == 7)) { }")]
    [InlineData("if (!all.Where(m => m.ParamOne == 7).Any(m => m.EventId == SdkEventIds.NetworkChanged)) { }")]
    [InlineData("if (!(from m in all where m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7 select m).Any()) { }")]
    [InlineData("if (!lists.Any(list => list.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7))) { }")]
    [InlineData("if (lists.All(list => !list.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7))) { }")]
    [InlineData("if (!all.Any(m => m is { EventId: SdkEventIds.NetworkChanged, ParamOne: 7 })) { }")]
    [InlineData("if (!all.Any(m => m.ParamOne == 7 && m.EventId == SdkEventIds.NetworkChanged)) { }")]
    [InlineData("if (!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && new long?[] { 7 }.Contains(m.ParamOne))) { }")]
    [InlineData("if (!all.Any(m => (m.EventId, m.ParamOne) == (SdkEventIds.NetworkChanged, 7))) { }")]
    [InlineData("if (!all.Any(m => { if (m.EventId != SdkEventIds.NetworkChanged) return false; return m.ParamOne == 7; })) { }")]
    [InlineData("var set = new HashSet<(ulong?, long?)> { (SdkEventIds.NetworkChanged, 7) }; if (!all.Any(m => set.Contains((m.EventId, m.ParamOne)))) { }")]
    // Assertions
    [InlineData("Assert.False(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Assert.True(!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Assert.DoesNotContain(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7);")]
    [InlineData("Assert.Empty(all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Assert.Null(all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Assert.Equal(0, all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Assert.That(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), Is.False);")]
    [InlineData("Assert.That(all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), Is.Empty);")]
    [InlineData("Assert.That(all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), Is.EqualTo(0));")]
    [InlineData("await Assert.That(all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)).IsEqualTo(0);")]
    [InlineData("Assert.That(all, Has.None.Matches<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("all.Should().NotContain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7);")]
    [InlineData("all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().BeFalse();")]
    [InlineData("all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().Be(0);")]
    [InlineData("all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().Equal(0);")]
    [InlineData("bool found; found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.False(found);")]
    [InlineData("bool isBad; isBad = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7; Assert.False(isBad);")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.False(found); found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged); Assert.True(found);")]
    [InlineData("Assert.Equal(0, all.RemoveAll(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().BeNull();")]
    [InlineData("all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().BeEmpty();")]
    [InlineData("all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().HaveCount(0);")]
    [InlineData("Assert.False(e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7);")]
    [InlineData("Assert.False(e is { EventId: SdkEventIds.NetworkChanged, ParamOne: 7 });")]
    [InlineData("Assert.Throws(() => Assert.False(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)));")]
    // Methods that say what they want, whatever they are called
    [InlineData("Guard.Against(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Guard.Against(all == null || all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Guard.Against(all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) != null);")]
    [InlineData("Guard.Against(all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) > 0);")]
    [InlineData("Guard.Against(all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) is not null);")]
    [InlineData("Guard.Against(e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7);")]
    [InlineData("Guard.IsNone(!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Guard.IsNone(message: null, condition: !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("_ = new Guarded(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("System.Diagnostics.Debug.Assert(!all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Guard.Against(lists.Any(list => list.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)));")]
    // What a choice is made of
    [InlineData("Assert.False(all.Count > 5 ? all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) : all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("Guard.Against(all.Count > 5 ? all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) : false);")]
    [InlineData("Assert.False(all.Count switch { > 5 => all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), _ => false });")]
    [InlineData("Guard.Against(all.Count switch { > 5 => all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), _ => false });")]
    [InlineData("Assert.False(all.Count > 5 ? e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7 : true);")]
    [InlineData("Guard.Against(all.Count > 5 ? e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7 : true);")]
    [InlineData("Assert.False(all.Count switch { > 5 => e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7, _ => true });")]
    [InlineData("Guard.Against(all.Count switch { > 5 => e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7, _ => true });")]
    [InlineData("Guard.Against(e.EventId switch { SdkEventIds.NetworkChanged => e.ParamOne == 7, _ => false });")]
    [InlineData("if (!(all.Count > 5 ? all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) : true)) { }")]
    [InlineData("if (!(all.Count switch { > 5 => all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7), _ => true })) { }")]
    [InlineData("Assert.Null(all.Count > 5 ? all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) : null);")]
    // Calls that are not to come
    [InlineData("mock.Verify(s => s.Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)), Times.Never);")]
    [InlineData("mock.Verify(s => s.Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)), Times.Never());")]
    [InlineData("mock.Verify(s => s.NotifyAsync(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7)), Times.Exactly(0));")]
    [InlineData("sender.DidNotReceive().Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("sender.Received(0).Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("await sender.DidNotReceive().NotifyAsync(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("new Substitute().DidNotReceive().Send(It.Is<EventMessage>(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7));")]
    [InlineData("all.FindIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Should().Be(-1);")]
    [InlineData("if (all.FindLastIndex(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == -1) { }")]
    [InlineData("if (await Query.CountAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == 0) { }")]
    [InlineData("if (await Query.LongCountAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == 0) { }")]
    [InlineData("if (await Query.CountAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).ConfigureAwait(false) == 0) { }")]
    [InlineData("if (all.LongCount(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) == 0) { }")]
    [InlineData("if (!all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).Max(m => m.Time).HasValue) { }")]
    // What a variable keeps
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.False(found);")]
    [InlineData("bool found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); if (!found) { }")]
    [InlineData("var none = !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.True(none);")]
    [InlineData("var none = !all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7);")]
    [InlineData("var found = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).ToList(); Assert.Empty(found);")]
    [InlineData("var found = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).ToList(); Assert.Equal(0, found.Count); Assert.Empty(found);")]
    [InlineData("var found = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); var list = found.ToList(); Assert.Empty(list);")]
    [InlineData("var found = from m in all where m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7 select m; Assert.Empty(found);")]
    [InlineData("var count = all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.Equal(0, count);")]
    [InlineData("var count = all.Count(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); count.Should().Be(0);")]
    [InlineData("var found = all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.Null(found);")]
    [InlineData("var found = all.Find(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); if (found is null) { }")]
    [InlineData("var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Action check = () => Assert.False(found); check();")]
    [InlineData("var found = await Query.AnyAsync(all, m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); Assert.False(found);")]
    [InlineData("if (all.Count > 5) { var found = all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7); foreach (var m in all) Assert.False(found); }")]
    [InlineData("Predicate<EventMessage> isBad = m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7; Assert.DoesNotContain(all, isBad);")]
    [InlineData("bool isBad = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7; Assert.False(isBad);")]
    [InlineData("var isBad = e is { EventId: SdkEventIds.NetworkChanged, ParamOne: 7 }; Guard.Against(isBad);")]
    [InlineData("all.Should().Contain(m => m.EventId == SdkEventIds.RoomExited).And.NotContain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7);")]
    [InlineData("all.Should().NotContain(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7).And.Contain(m => m.EventId == SdkEventIds.RoomExited);")]
    public Task Is_silent_where_nothing_is_wanted(string statements) => In(statements);

    // What frameworks call it that two numbers are to be equal
    [Theory]
    [InlineData("Equal")]
    [InlineData("AreEqual")]
    [InlineData("IsEqual")]
    [InlineData("IsEqualTo")]
    [InlineData("EqualTo")]
    [InlineData("ShouldEqual")]
    [InlineData("ShouldBe")]
    [InlineData("Be")]
    [InlineData("Is")]
    [InlineData("Same")]
    [InlineData("AreSame")]
    [InlineData("Exactly")]
    [InlineData("HaveCount")]
    [InlineData("HasCount")]
    public async Task None_is_what_equals_zero(string name)
    {
        var compares = $"static class Compares {{ public static void {name}(this int actual, int expected) {{ }} public static void Not{name}(this int actual, int expected) {{ }} }}\n";
        const string Condition = "m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == ";
        await In($"all.Count({Condition}7).{name}(0);", compares);
        await In($"all.Count({Condition}{{|TRTC2001:7|}}).{name}(1);", compares);
        await In($"all.Count({Condition}{{|TRTC2001:7|}}).Not{name}(0);", compares);
    }

    // The number still has a name, and a constant of another event still is one.
    [Theory]
    [InlineData("if (!all.Any(m => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC1002:1|})) { }")]
    [InlineData("if (!all.Any(m => m.ParamOne == {|TRTC1002:1|} && m.EventId == {|TRTC1001:1003|})) { }")]
    [InlineData("Assert.DoesNotContain(all, m => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC1002:1|});")]
    [InlineData("Assert.False(e.ParamOne == {|TRTC1002:1|} && e.EventId == {|TRTC1001:1003|});")]
    [InlineData("if (!all.Any(m => m.EventId == SdkEventIds.RoomExited && m.ParamOne == {|TRTC2004:SdkEventParams.NetworkChanged.Wired|})) { }")]
    public Task Names_stay(string statements) => In(statements);

    // What is built or asked behind the search is no part of it.
    [Theory]
    [InlineData("if (!all.Any(m => m.EventId == SdkEventIds.NetworkChanged) && e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Assert.False(all.Any(m => m.EventId == SdkEventIds.NetworkChanged)); if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (!all.Any(m => lists.Exists(list => list.Count > 0))) Assert.True(all.Any(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}));")]
    [InlineData("if (!all.Any(m => Other(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }) == m)) { }")]
    public Task Only_the_search_is_meant(string statements) => In(statements);

    private static Task In(string statements, string more = "") => Verify.SourceAsync(
        Libraries + more + $$"""
        class Program
        {
            async Task Run(List<EventMessage> all, EventMessage[] array, List<List<EventMessage>> lists, EventMessage e, Mock mock, ISender sender)
            {
                await Task.Yield();
                {{statements}}
            }

            static bool IsGood(EventMessage message) => true;
            static EventMessage Other(EventMessage message) => message;
        }
        """);
}
