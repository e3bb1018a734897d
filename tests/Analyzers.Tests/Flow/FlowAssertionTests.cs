namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Methods that only return where a condition holds: what follows counts on it.</summary>
public class FlowAssertionTests
{
    [Theory]
    [InlineData("Debug.Assert(e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003, \"another event\"); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003, $\"another event: {e.EventId}\"); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(e is { EventId: 1003 }); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(flag && e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003 || e.EventId == 1001); if (e.ParamOne == {|TRTC2001:77|}) { }")]
    [InlineData("Debug.Assert(!(e.EventId != 1003)); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Debug.Assert(e.ParamOne == {|TRTC2001:7|}); Debug.Assert(e.EventId == 1003);")]
    [InlineData("while (flag) { Debug.Assert(e.EventId == 1003, $\"another event: {e.EventId}\"); if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("Check.True(e.EventId == 1003); Check.True(e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Check.True(e?.EventId == 1003); Check.True(e?.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Check.True(e.EventId == 1003, \"because\"); Check.True(e.ParamOne == {|TRTC2001:7|}, \"because\");")]
    [InlineData("Check.True(message: \"because\", condition: e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Check.False(e.EventId != 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Check.True(e.EventId == 1003); Check.False(e.ParamOne != {|TRTC2001:7|});")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { Check.True(e.EventId == 1003); }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { Check.False(e.EventId != 1003); }")]
    [InlineData("Check.Perhaps(e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("void Want([DoesNotReturnIf(false)] bool condition) { } Want(e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_ = new Wanted(e.EventId == 1003); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    // Behind what never returns there is nothing.
    [InlineData("[DoesNotReturn] void Fail() => throw new Exception(); if (e.EventId != 1003) Fail(); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("[DoesNotReturn] int Fail(string text) => throw new Exception(text); var id = e.EventId == 1003 ? 1 : Fail(\"\"); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId != 1003) Environment.Exit(1); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (e.EventId != 1003) Environment.FailFast(\"\"); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("switch (e.EventId) { case 1003: break; default: Environment.Exit(1); break; } if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("[DoesNotReturn] void Fail(bool isSeven) => throw new Exception(); if (e.EventId == 1003) Fail(e.ParamOne == {|TRTC2001:7|});")]
    // Without the attribute, but with the names that test frameworks have
    [InlineData("Assert.IsTrue(e.EventId == 1003); Assert.IsTrue(e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Assert.That(e.EventId == 1003); Assert.That(e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Debug.Assert(false); if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    [InlineData("void Fail() { } if (e.EventId != 1003) Fail(); if (e.ParamOne == 7) { }")]
    [InlineData("void Exit(int code) { } if (e.EventId != 1003) Exit(1); if (e.ParamOne == 7) { }")]
    [InlineData("[DoesNotReturn] void Fail() => throw new Exception(); if (e.EventId == 1003) Fail(); if (e.ParamOne == 7) { }")]
    [InlineData("[DoesNotReturn] void Fail() => throw new Exception(); try { if (e.EventId != 1003) Fail(); } catch (Exception) { } if (e.ParamOne == 7) { }")]
    [InlineData("Debug.Assert(e.EventId != 1003); if (e.ParamOne == 7) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003 || flag); if (e.ParamOne == 7) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003); if (other.ParamOne == 7) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003); e = other; if (e.ParamOne == 7) { }")]
    [InlineData("Debug.Assert(e.EventId == 1003); Do(e); if (e.ParamOne == 7) { }")]
    [InlineData("Check.True(e.EventId == 1003, (e = other).ToString()); if (e.ParamOne == 7) { }")]
    [InlineData("Check.True(e.EventId == 1003, e.ParamOne == 7 ? \"a\" : \"b\");")]
    [InlineData("Check.True(e.EventId == 1003, Text(e)); if (e.ParamOne == 7) { }")]
    [InlineData("Check.True(e.EventId == 1003); Check.False(e.ParamOne == 7);")]
    [InlineData("Check.True(e.EventId == 1003); Check.True(e.ParamOne != 7);")]
    [InlineData("Check.False(e.EventId == 1003); Check.True(e.ParamOne == 7);")]
    [InlineData("Check.False(e.EventId == 1003 && e.ParamOne == 7);")]
    [InlineData("if (e.ParamOne == 7) { Check.False(e.EventId == 1003); }")]
    [InlineData("Check.Maybe(e.EventId == 1003); if (e.ParamOne == 7) { }")]
    [InlineData("Check.Own(e.EventId == 1003); if (e.ParamOne == 7) { }")]
    [InlineData("Assert.IsTrue(flag, e.EventId == 1003); if (e.ParamOne == 7) { }")]
    [InlineData("Assert.That(e.EventId == 1003, \"a constraint\"); if (e.ParamOne == 7) { }")]
    [InlineData("_ = Assert.True(e.EventId == 1003); if (e.ParamOne == 7) { }")]
    [InlineData("Assert.IsFalse(e.EventId == 1003 && e.ParamOne == 7);")]
    [InlineData("if (flag) Check.True(e.EventId == 1003); if (e.ParamOne == 7) { }")]
    [InlineData("try { Check.True(e.EventId == 1003); } catch { } if (e.ParamOne == 7) { }")]
    [InlineData("while (flag) { if (e.ParamOne == 7) flag = false; Check.True(e.EventId == 1003); e = other; }")]
    public Task Is_silent(string statements) => In(statements);

    // Code that is to fail
    [Theory]
    [InlineData("Assert.Throws<Exception>(() => Send(1003, 7));")]
    [InlineData("Assert.Throws<Exception>(() => { Send(1003, 7); });")]
    [InlineData("Assert.ThrowsAsync<Exception>(async () => { await Task.Yield(); Send(1003, 7); });")]
    [InlineData("var error = Assert.Throws<Exception>(() => Send(1003, 7)); Assert.IsTrue(error.Message == \"\");")]
    [InlineData("Action act = () => Send(1003, 7); Assert.Throws<Exception>(act);")]
    [InlineData("Action act = () => Send(1003, 7); act.Should().Throw<Exception>();")]
    [InlineData("Assert.Throws<Exception>(() => Take(new EventMessage { EventId = 1003, ParamOne = 7 }));")]
    [InlineData("Assert.Throws<Exception>(() => { var m = new EventMessage { EventId = 1003 }; m.ParamOne = 7; });")]
    [InlineData("Assert.Throws<Exception>(() => Take((EventId: 1003, ParamOne: 7)));")]
    [InlineData("Assert.Throws<Exception>(() => Assert.IsFalse(e.EventId == 1003 && e.ParamOne == 7));")]
    [InlineData("Action act = () => Take(new EventMessage { EventId = 1003, ParamOne = 7 }); act.Should().Throw<Exception>();")]
    [InlineData("Assert.Throws<Exception>(() => Run(() => Take(new EventMessage { EventId = 1003, ParamOne = 7 })));")]
    [InlineData("Assert.Throws<Exception>(() => { if (e.EventId == 1003 && e.ParamOne == 7) { } });")]
    // Code that is not
    [InlineData("Assert.DoesNotThrow(() => Send(1003, {|TRTC2001:7|}));")]
    [InlineData("Action act = () => Send(1003, {|TRTC2001:7|}); act.Should().NotThrow();")]
    [InlineData("Action act = () => Send(1003, {|TRTC2001:7|}); act(); Assert.Throws<Exception>(act);")]
    [InlineData("Assert.Throws<Exception>(() => Send(1003, 7)); Send(1003, {|TRTC2001:8|});")]
    [InlineData("Assert.DoesNotThrow(() => Take(new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }));")]
    [InlineData("Assert.Throwing(() => Send(1003, {|TRTC2001:7|}));")]
    public Task What_is_to_throw_is_no_mistake(string statements) => In(statements);

    // What nobody counts on has names all the same, whichever stands first.
    [Theory]
    [InlineData("Check.False(e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC1002:1|});")]
    [InlineData("Check.False(e.ParamOne == {|TRTC1002:1|} && e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False(flag && (e.ParamOne == {|TRTC1002:1|} || e.ParamOne == {|TRTC1002:2|}) && e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False((e.ParamOne == {|TRTC1002:1|} && e.EventId == SdkEventIds.NetworkChanged || e.ParamOne == {|TRTC1002:2|} && e.EventId == SdkEventIds.RoomExited) && flag);")]
    [InlineData("Check.False(e is { ParamOne: {|TRTC1002:1|}, EventId: SdkEventIds.NetworkChanged });")]
    [InlineData("Check.False(e is { ParamOne: {|TRTC1002:1|} } and { EventId: SdkEventIds.NetworkChanged });")]
    [InlineData("Check.False(e.ParamOne == {|TRTC2004:SdkEventParams.RoomExited.TimedOut|} && e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Assert.IsFalse(e.ParamOne == {|TRTC1002:1|} && e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("if (!(e.ParamOne == {|TRTC1002:1|} && e.EventId == SdkEventIds.NetworkChanged)) return;")]
    [InlineData("if (e.ParamOne != {|TRTC1002:1|} || e.EventId != SdkEventIds.NetworkChanged) return;")]
    [InlineData("if (e is not { ParamOne: {|TRTC1002:1|}, EventId: SdkEventIds.NetworkChanged }) return;")]
    [InlineData("Check.False(e.ParamOne == 7 && e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False(e is { ParamOne: 7, EventId: SdkEventIds.NetworkChanged }); Check.False((e.EventId, e.ParamOne) == (SdkEventIds.NetworkChanged, 7));")]
    [InlineData("Check.False(e.ParamOne == 1 || e.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False(e.ParamOne == 1 && other.EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False(e.ParamOne == 1 && (e = other).EventId == SdkEventIds.NetworkChanged);")]
    [InlineData("Check.False(e.ParamOne == 1 && flag); Check.False(e.EventId == SdkEventIds.NetworkChanged && flag);")]
    [InlineData("if (e.ParamOne != 1 && e.EventId != SdkEventIds.NetworkChanged) return;")]
    [InlineData("Check.False(e.ParamOne == 1 && (e.EventId == SdkEventIds.NetworkChanged || e.EventId == SdkEventIds.RoomExited));")]
    [InlineData("Check.False(e.ParamOne == 1 && (flag || e.EventId == SdkEventIds.NetworkChanged && e.ParamTwo == -1));")]
    [InlineData("Check.False(!(e.ParamOne == {|TRTC2001:7|} && e.EventId == SdkEventIds.NetworkChanged));")]
    [InlineData("Check.False(e.ParamOne != {|TRTC2001:7|} || e.EventId != SdkEventIds.NetworkChanged);")]
    public Task What_is_denied_has_a_name(string statements) => In(statements, []);

    private static Task In(string statements) => In(statements, ["TRTC1001", "TRTC1002", "TRTC2002"]);

    private static Task In(string statements, string[] ignoredIds) => Verify.SourceAsync(
        $$"""
        using System.Diagnostics;
        using System.Diagnostics.CodeAnalysis;

        class Program
        {
            void Run(EventMessage e, EventMessage other, bool flag)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
            void Send([TrtcEventId] int id, [TrtcEventParam(1)] int one) { }
            void Take(EventMessage message) { }
            void Run(Action code) { }
            void Take((int EventId, int ParamOne) pair) { }
            string Text(EventMessage e) => "";
        }

        class Wanted
        {
            public Wanted([DoesNotReturnIf(false)] bool condition) { }
        }

        static class Check
        {
            public static void True([DoesNotReturnIf(false)] bool condition) { }
            public static void True([DoesNotReturnIf(false)] bool condition, string message) { }
            public static void False([DoesNotReturnIf(true)] bool condition) { }
            public static void Perhaps([DoesNotReturnIf(false)] bool? condition) { }
            public static void Maybe(bool condition) { }
            public static void Own([Mine.DoesNotReturnIf(false)] bool condition) { }
        }

        static class Assert
        {
            public static void IsTrue(bool condition) { }
            public static void IsTrue(bool expected, bool actual) { }
            public static void IsFalse(bool condition, string message = null) { }
            public static bool True(bool condition) => condition;
            public static void That(bool condition) { }
            public static T Throws<T>(Action code) => default;
            public static Task<T> ThrowsAsync<T>(Func<Task> code) => null;
            public static void DoesNotThrow(Action code) { }
            public static void Throwing(Action code) { }
            public static void That<T>(T actual, string constraint) { }
        }

        class Fate
        {
            public void Throw<T>() { }
            public void NotThrow() { }
        }

        static class Extensions
        {
            public static Fate Should(this Action code) => null;
        }

        namespace Mine
        {
            class DoesNotReturnIfAttribute : Attribute
            {
                public DoesNotReturnIfAttribute(bool unwanted) { }
            }
        }
        """,
        ignoredIds: ignoredIds);
}
