namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Tests that want code to fail, or a result to be a refusal: what is written for that is no mistake.</summary>
public class FlowFailureTests
{
    private const string Own = """
        static class Assert
        {
            public static void True(bool condition) { }
            public static void False(bool condition) { }
            public static void Null(object value) { }
            public static void NotNull(object value) { }
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void Empty(object value) { }
            public static void NotEmpty(object value) { }
            public static void Contains(string part, string text) { }
            public static void Contains(System.Collections.ICollection all, object value) { }
            public static T IsType<T>(object value) => default;
            public static void IsNotType<T>(object value) { }
            public static void IsInstanceOfType(object value, Type type) { }
            public static void True(bool condition, string text) { }
            public static void That(Action code, Constraint constraint) { }
            public static void That<T>(T actual, Constraint constraint) { }
            public static void Throws(Action code) { }
            public static void ThrowsAsync(Func<Task> code) { }
            public static void Catch(Action code) { }
            public static void CatchAsync(Func<Task> code) { }
            public static void DoesNotBlock(Action code) { }
            public static void Fail(string message = null) { }
        }
        class Constraint { public Constraint With => this; public Constraint Message(string text) => this; }
        static class Throws
        {
            public static Constraint ArgumentException => null;
            public static Constraint Nothing => null;
            public static Constraint TypeOf<T>() => null;
        }
        static class Catcher { public static void Catch(Action code) { } }
        static class Is { public static Constraint True => null; }
        static class Record { public static Exception Exception(Action code) => null; public static Task<Exception> ExceptionAsync(Func<Task> code) => null; }
        static class Log { public static Exception Exception(Action code) => null; public static void Fail() { } }
        class Asserted { public void BeFalse() { } public void BeTrue() { } public void BeNull() { } public void Throw() { } public void NotThrow() { } public void Contain(string text) { } public Asserted NotBeNull() => this; public Asserted And => this; public void NotContain(string text) { } public void ThrowsNothing() { } }
        static class Extensions
        {
            public static Asserted Should(this bool condition) => null;
            public static Asserted Should(this Action code) => null;
            public static Asserted Should(this object value) => null;
        }
        class Result { public bool IsValid { get; set; } public bool HasErrors { get; set; } public bool IsWiFi { get; set; } public string Text { get; set; } public List<string> Errors { get; set; } }
        class HttpAnswer : IDisposable { public int StatusCode { get; set; } public int Length { get; set; } public System.Net.HttpStatusCode Status { get; set; } public void Dispose() { } }
        class BadRequestResult { }
        class OkResult { }
        enum Kind { Net, Unknown, Other, None }
        static class Answer { public static readonly Kind Rejected = default; }
        class XunitException : Exception { }
        class AssertionException : Exception { }
        class Reader { public string Error { get; set; } public int? ErrorCode { get; set; } public string Text { get; set; } public bool IsWiFi { get; set; } }
        class ExpectedExceptionAttribute : Attribute { public ExpectedExceptionAttribute(Type type) { } }
        class ExpectedTextAttribute : Attribute { public ExpectedTextAttribute(Type type) { } }
        static class Rules
        {
            public static void Send(int eventId, int paramOne) { }
            public static bool IsKnown(int eventId, int paramOne) => true;
            public static Task SendAsync(int eventId, int paramOne) => null;
            public static void Take(EventMessage m) { }
            public static void Prepare() { }
            public static void Show(object value) { }
            public static Result Validate(EventMessage m) => null;
            public static Result Validate(int eventId, int paramOne) => null;
            public static Task<Result> ValidateAsync(int eventId, int paramOne) => null;
            public static HttpAnswer Post(EventMessage m) => null;
            public static Kind KindOf(int eventId, int paramOne) => default;
            public static string Describe(int eventId, int paramOne) => null;
            public static string Check(int eventId, int paramOne) => null;
            public static Reader Read(int eventId, int paramOne) => null;
        }
        """;

    private static Task VerifyAsync(string code, string attributes = "") => Verify.SourceAsync(
        Sources.Usings + "using static Rules; class Tests { " + attributes + " async Task Run(EventMessage e) { await Task.CompletedTask; " + code + " } } " + Own);

    [Theory]
    [InlineData("Assert.That(() => Send(SdkEventIds.NetworkChanged, 7), Throws.ArgumentException);")]
    [InlineData("Assert.That(() => Send(SdkEventIds.NetworkChanged, 7), Throws.TypeOf<ArgumentException>().With.Message(\"no\"));")]
    [InlineData("Assert.Catch(() => Send(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.CatchAsync(async () => await SendAsync(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("var error = Record.Exception(() => Send(SdkEventIds.NetworkChanged, 7)); Assert.NotNull(error);")]
    [InlineData("var error = await Record.ExceptionAsync(() => SendAsync(SdkEventIds.NetworkChanged, 7)); Assert.Equal(\"no\", error.Message);")]
    [InlineData("try { Send(SdkEventIds.NetworkChanged, 7); Assert.Fail(); } catch (ArgumentException) { }")]
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; try { Take(bad); Assert.Fail(\"no\"); } catch (ArgumentException) { }")]
    // A function inside of the body
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, 7); Assert.Throws(Act);")]
    [InlineData("Assert.Throws(Act); void Act() { Send(SdkEventIds.NetworkChanged, 7); }")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, 7); Action act = Act; act.Should().Throw();")]
    [InlineData("Action act; act = () => Send(SdkEventIds.NetworkChanged, 7); act.Should().Throw();")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, 7)) Assert.Fail();")]
    [InlineData("var isKnown = IsKnown(SdkEventIds.NetworkChanged, 7); if (isKnown) Assert.Fail();")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, 7)) { Prepare(); Assert.True(false, \"no\"); }")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, 7)) throw new XunitException();")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, 7)) { throw new AssertionException(); }")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7) Assert.Fail();")]
    [InlineData("if (e is { EventId: SdkEventIds.NetworkChanged, ParamOne: 7 }) throw new XunitException();")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) { if (e.ParamOne == 7) Assert.Fail(); }")]
    [InlineData("Action act = () => Send(SdkEventIds.NetworkChanged, 7); Assert.Throws(act); act = () => Send(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); act.Should().NotThrow();")]
    // What it takes from around it
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.Throws(() => Take(bad));")]
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Prepare(); Action act = () => Take(bad); act.Should().Throw();")]
    [InlineData("var bad = new EventMessage(); bad.EventId = SdkEventIds.NetworkChanged; bad.ParamOne = 7; await Task.Yield(); Assert.ThrowsAsync(async () => { await Task.Yield(); Take(bad); });")]
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.Throws(() => new Action(() => Take(bad))());")]
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; void Act() => Take(bad); Prepare(); Assert.Throws(Act);")]
    // However it is made
    [InlineData("var bad = new EventMessage(); (bad.EventId, bad.ParamOne) = (SdkEventIds.NetworkChanged, 7); Assert.Throws(() => Take(bad));")]
    [InlineData("var bad = new EventMessage { EventId = SdkEventIds.NetworkChanged }; if (e.ParamTwo == 0) { bad.ParamOne = 7; } void Act() => Take(bad); Assert.Throws(Act);")]
    [InlineData("e = new EventMessage(); (e.EventId, e.ParamOne) = (SdkEventIds.NetworkChanged, 7); Assert.Throws(() => Take(e));")]
    [InlineData("EventMessage one = new(), two = new(); (one.EventId, one.ParamOne) = (SdkEventIds.NetworkChanged, 7); (two.EventId, two.ParamOne) = (SdkEventIds.NetworkChanged, 8); Assert.Throws(() => { Take(one); Take(two); });")]
    public Task What_is_to_fail_is_no_mistake(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Assert.That(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Throws.Nothing);")]
    [InlineData("Assert.That(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Is.True);")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.DoesNotBlock(Act);")]
    [InlineData("var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.DoesNotBlock(() => Take(m));")]
    [InlineData("var isKnown = IsKnown(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); if (isKnown) Prepare();")]
    [InlineData("Catcher.Catch(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.Null(Record.Exception(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|})));")]
    [InlineData("Record.Exception(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|})).Should().BeNull();")]
    [InlineData("var error = Record.Exception(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.Null(error);")]
    [InlineData("Log.Exception(() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("try { Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); } catch (ArgumentException) { Assert.Fail(); }")]
    [InlineData("try { Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Log.Fail(); } catch (ArgumentException) { }")]
    [InlineData("try { Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.Fail(); } finally { }")]
    [InlineData("try { Send(SdkEventIds.NetworkChanged, 7); Assert.Fail(); } catch (ArgumentException) { Send(SdkEventIds.NetworkChanged, {|TRTC2001:8|}); } Send(SdkEventIds.NetworkChanged, {|TRTC2001:9|});")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Act();")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Act(); Assert.Throws(Act);")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Action act = Act; act.Should().NotThrow();")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); void Other() => Send(SdkEventIds.NetworkChanged, 8); Assert.Throws(Other); Assert.That(Act, Throws.Nothing);")]
    [InlineData("void Act() => Send(SdkEventIds.NetworkChanged, 7); Assert.Throws(Act); Send(SdkEventIds.NetworkChanged, {|TRTC2001:8|});")]
    [InlineData("var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.That(() => Take(m), Throws.Nothing);")]
    [InlineData("var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.Throws(() => Prepare()); Take(m);")]
    [InlineData("Assert.Throws(() => { var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Take(m); }); Action act = () => Take(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }); act();")]
    [InlineData("Action act = () => Send(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); act.Should().NotThrow(); act = () => Send(SdkEventIds.NetworkChanged, 7); act.Should().Throw();")]
    [InlineData("Action act = () => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); act.Should().ThrowsNothing();")]
    [InlineData("if (!IsKnown(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) Assert.Fail();")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) Assert.True(true, \"yes\");")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) throw new ArgumentException();")]
    [InlineData("if (IsKnown(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) Prepare(); else Assert.Fail();")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) Log.Fail();")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) throw new InvalidOperationException();")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7) Assert.Fail(); if (e.ParamOne == {|TRTC1002:1|} && e.EventId == SdkEventIds.NetworkChanged) Prepare();")]
    [InlineData("Action act = () => Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); act = Prepare; Assert.Throws(act);")]
    [InlineData("var m = new EventMessage(); (m.EventId, m.ParamOne) = (SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Action act = () => Take(m); act();")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|}) Assert.Throws(() => Take(e));")]
    public Task What_is_not_is_judged(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Assert.False(Validate(SdkEventIds.NetworkChanged, 7).IsValid);")]
    [InlineData("Assert.True(!Validate(SdkEventIds.NetworkChanged, 7).IsValid);")]
    [InlineData("Assert.True(Validate(SdkEventIds.NetworkChanged, 7).HasErrors);")]
    [InlineData("Validate(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).IsValid.Should().BeFalse();")]
    [InlineData("var result = Validate(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); Assert.False(result.IsValid); Assert.Equal(\"no\", result.Text);")]
    [InlineData("var result = await ValidateAsync(SdkEventIds.NetworkChanged, 7); result.Text.Should().Contain(\"no\"); result.IsValid.Should().BeFalse();")]
    [InlineData("var result = Validate(SdkEventIds.NetworkChanged, 7); Assert.False(result.IsValid); result = Validate(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); Assert.True(result.IsValid);")]
    [InlineData("Assert.False((await ValidateAsync(SdkEventIds.NetworkChanged, 7).ConfigureAwait(false)).IsValid);")]
    [InlineData("Assert.False(Validate(SdkEventIds.NetworkChanged, 7).IsWiFi);")]
    [InlineData("var read = Read(SdkEventIds.NetworkChanged, 7); Assert.False(read.IsWiFi);")]
    [InlineData("Assert.Null(Validate(SdkEventIds.NetworkChanged, 7).Text);")]
    [InlineData("Assert.Null(Validate(SdkEventIds.NetworkChanged, 7)?.Text);")]
    [InlineData("var read = Read(SdkEventIds.NetworkChanged, 7); Assert.Null(read);")]
    [InlineData("var (read, other) = (Read(SdkEventIds.NetworkChanged, 7), Read(SdkEventIds.NetworkChanged, {|TRTC1002:1|})); Assert.Null(read); Assert.NotNull(other);")]
    // What is wrong is what is found
    [InlineData("Assert.NotNull(Validate(SdkEventIds.NetworkChanged, 7).Errors);")]
    [InlineData("Assert.NotEmpty(Validate(SdkEventIds.NetworkChanged, 7).Errors);")]
    [InlineData("var result = Validate(SdkEventIds.NetworkChanged, 7); Assert.NotNull(result); Assert.Equal(1, result.Errors.Count); Assert.NotEmpty(result.Errors);")]
    [InlineData("Assert.Equal(1, Validate(SdkEventIds.NetworkChanged, 7).Errors.Count);")]
    [InlineData("Assert.True(Validate(SdkEventIds.NetworkChanged, 7).Errors.Count > 0);")]
    [InlineData("Assert.NotEqual(0, Read(SdkEventIds.NetworkChanged, 7).Error.Length);")]
    [InlineData("Assert.True(Read(SdkEventIds.NetworkChanged, 7).ErrorCode.HasValue);")]
    [InlineData("Assert.NotNull(Check(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(\"ParamOne is no network\", Check(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(\"no\", Read(SdkEventIds.NetworkChanged, 7).Error);")]
    // Answers that say it
    [InlineData("Assert.Equal(400, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).StatusCode);")]
    [InlineData("Assert.Equal(404, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 })?.StatusCode);")]
    [InlineData("var answer = Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); Assert.Equal(422, answer.StatusCode);")]
    [InlineData("var answer = Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); Assert.Equal(422, (int)answer.Status);")]
    [InlineData("Assert.Equal(400, (int)Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).Status);")]
    [InlineData("Assert.Equal(400L, (long)Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).StatusCode);")]
    [InlineData("Assert.Equal(400, (int)Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 })?.Status);")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.BadRequest, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).Status);")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).Status);")]
    [InlineData("using var answer = Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.Status);")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.NotFound, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).Status);")]
    [InlineData("Assert.Contains(Validate(SdkEventIds.NetworkChanged, 7).Text.Split(' '), \"unknown\");")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.Conflict, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }).Status);")]
    [InlineData("Assert.IsInstanceOfType(Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }), typeof(BadRequestResult));")]
    [InlineData("Assert.IsType<BadRequestResult>(Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }));")]
    [InlineData("Assert.Equal(Kind.Unknown, KindOf(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(Kind.None, KindOf(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(Kind.Other, KindOf(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(Answer.Rejected, KindOf(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.True(KindOf(SdkEventIds.NetworkChanged, 7) == Kind.Unknown);")]
    [InlineData("Assert.Equal(\"unknown network\", Describe(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Equal(\"\", Describe(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.Contains(\"unknown\", Describe(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Assert.True(string.IsNullOrEmpty(Describe(SdkEventIds.NetworkChanged, 7)));")]
    [InlineData("Describe(SdkEventIds.NetworkChanged, 7).Should().BeNull();")]
    [InlineData("Assert.Null(Describe(SdkEventIds.NetworkChanged, 7).Trim());")]
    public Task What_is_to_be_refused_is_no_mistake(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("Assert.True(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).IsValid);")]
    [InlineData("Assert.False(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).HasErrors);")]
    [InlineData("if (!Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).IsValid) return;")]
    [InlineData("var result = Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(result.IsValid);")]
    [InlineData("var result = Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.False(result.IsValid); Assert.True(result.IsValid);")]
    [InlineData("var result = Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.Equal(\"no\", result.Text);")]
    [InlineData("Assert.Null(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Errors);")]
    [InlineData("Assert.Empty(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Errors);")]
    [InlineData("Assert.Null(Check(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("var errors = Check(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.Null(errors);")]
    [InlineData("Assert.Equal(0, Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Errors.Count);")]
    [InlineData("Assert.False(Read(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).ErrorCode.HasValue);")]
    [InlineData("Show(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Errors);")]
    [InlineData("Console.WriteLine(Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Errors);")]
    [InlineData("Assert.Equal(200, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).StatusCode);")]
    [InlineData("Assert.Equal(200, (int)Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).Status);")]
    [InlineData("Assert.Equal(400, (int)Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).Length);")]
    [InlineData("Assert.Equal(400, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).Length);")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.NoContent, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).Status);")]
    [InlineData("Assert.Equal(System.Net.HttpStatusCode.Accepted, Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }).Status);")]
    [InlineData("Assert.IsInstanceOfType(Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }), typeof(OkResult));")]
    [InlineData("Assert.IsType<OkResult>(Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }));")]
    [InlineData("Assert.IsNotType<BadRequestResult>(Post(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }));")]
    [InlineData("Assert.Equal(Kind.Net, KindOf(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.NotEqual(Kind.None, KindOf(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.NotEqual(Kind.Unknown, KindOf(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.Equal(\"Wi-Fi\", Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.Contains(\"Wi-Fi\", Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("Assert.False(string.IsNullOrEmpty(Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|})));")]
    [InlineData("Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Should().NotBeNull();")]
    [InlineData("Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|}).Should().NotBeNull().And.NotContain(\"x\");")]
    [InlineData("Assert.NotNull(Describe(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("var (read, other) = (Read(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), Read(SdkEventIds.NetworkChanged, {|TRTC1002:1|})); Assert.NotNull(read); Assert.Null(other);")]
    [InlineData("var other = new Result(); var result = Validate(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.False(other.IsValid);")]
    public Task What_is_counted_on_is_judged(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("[ExpectedException(typeof(ArgumentException))]", "Send(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("[Obsolete, ExpectedExceptionAttribute(typeof(ArgumentException))]", "Take(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 });")]
    [InlineData("[Obsolete] [ExpectedException(typeof(ArgumentException))]", "Send(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("[global::ExpectedException(typeof(ArgumentException))]", "Take(new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 });")]
    [InlineData("[ExpectedText(typeof(ArgumentException))]", "Send(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    [InlineData("[ExpectedException(typeof(ArgumentException))]", "Send({|TRTC1001:1003|}, {|TRTC1002:1|});")]
    public Task A_method_that_is_to_fail(string attributes, string code) => VerifyAsync(code, attributes);
}
