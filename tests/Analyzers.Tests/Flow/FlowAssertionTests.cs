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
    // Without the attribute, but with the names that test frameworks have
    [InlineData("Assert.IsTrue(e.EventId == 1003); Assert.IsTrue(e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Assert.That(e.EventId == 1003); Assert.That(e.ParamOne == {|TRTC2001:7|});")]
    [InlineData("Debug.Assert(false); if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    public Task Reports(string statements) => In(statements);

    [Theory]
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

    private static Task In(string statements) => Verify.SourceAsync(
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
            public static void That<T>(T actual, string constraint) { }
        }

        namespace Mine
        {
            class DoesNotReturnIfAttribute : Attribute
            {
                public DoesNotReturnIfAttribute(bool unwanted) { }
            }
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
