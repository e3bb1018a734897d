namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Arguments whose parameters share a type parameter, as those of the assertions of test frameworks do.</summary>
public class FlowSharedArgumentTests
{
    private const string Asserts = """
        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void Contains<T>(T expected, IEnumerable<T> all) { }
            public static void DoesNotContain<T>(T expected, IEnumerable<T> all) { }
            public static bool Equals<T>(T one, T other, int times) => true;
            public static void InRange<T>(T actual, T low, T high) { }
            public static void Pair<T, U>(T one, U other) { }
            public static void ShouldContain<T>(this IEnumerable<T> all, T expected) { }
            public static void ShouldBe<T>(this T actual, T expected) { }
            public static void ShouldNotBe<T>(this T actual, T expected) { }
            public static bool Pick<T>(T one, T other) => true;
        }

        """;

    [Theory]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Equal({|TRTC2001:3L|}, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Equal({|TRTC1002:2L|}, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Equal(e.ParamOne.Value, {|TRTC2001:3|});")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) { var want = {|TRTC2001:3L|}; Assert.Equal(want, e.ParamOne); }")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Contains(e.ParamOne, new long?[] { {|TRTC1002:2|}, {|TRTC2001:3|} });")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) new long?[] { {|TRTC1002:2|}, {|TRTC2001:3|} }.ShouldContain(e.ParamOne);")]
    [InlineData("new[] { ((ulong)SdkEventIds.RoomExited, {|TRTC2001:3L|}) }.ShouldContain((e.EventId.Value, e.ParamOne.Value));")]
    [InlineData("var all = new long?[] { {|TRTC1002:2|}, {|TRTC2001:3|} }; if (e.EventId == SdkEventIds.RoomExited && all.Contains(e.ParamOne)) { }")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.NotEqual({|TRTC1002:2L|}, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.DoesNotContain(e.ParamOne, new long?[] { {|TRTC1002:2|}, 3 });")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) { e.ParamOne.ShouldBe({|TRTC2001:3|}); e.ParamOne.ShouldNotBe(3); e.ParamOne.ShouldNotBe({|TRTC1002:2|}); }")]
    [InlineData("Assert.Equal(({|TRTC1001:1003UL|}, {|TRTC2001:7L|}), (e.EventId.Value, e.ParamOne.Value));")]
    [InlineData("Assert.Equal(({|TRTC1001:1003UL|}, {|TRTC1002:1L|}), (e.EventId.Value, e.ParamOne.Value));")]
    [InlineData("Assert.NotEqual(({|TRTC1001:1003UL|}, {|TRTC1002:1L|}), (e.EventId.Value, e.ParamOne.Value));")]
    [InlineData("Assert.Contains((e.EventId.Value, e.ParamOne.Value), new[] { ({|TRTC1001:1003UL|}, {|TRTC2001:7L|}), ({|TRTC1001:1003UL|}, {|TRTC1002:1L|}) });")]
    [InlineData("Action check = () => { if (e.EventId == SdkEventIds.RoomExited) Assert.Equal({|TRTC2001:3L|}, e.ParamOne); };")]
    [InlineData("e.EventId = SdkEventIds.RoomExited; e.ParamOne++; Assert.Equal({|TRTC2001:3L|}, e.ParamOne);")]
    [InlineData("Assert.Equal((ulong)SdkEventIds.RoomExited, e.EventId.Value); if (e.ParamOne == {|TRTC2001:3|}) { }")]
    [InlineData("Assert.Equal((ulong)SdkEventIds.RoomExited, e.EventId.Value); Assert.NotEqual((ulong)SdkEventIds.RoomExited, e.EventId.Value); if (e.ParamOne == {|TRTC2001:3|}) { }")]
    public Task Reports(string statements) => Verify.SourceAsync(Asserts + Sources.Method(statements));

    [Theory]
    [InlineData("Assert.Equal(3L, e.ParamOne); Assert.Equal(2L, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Equal(3L, other.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.NotEqual(3L, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.DoesNotContain(e.ParamOne, new long?[] { 3 });")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.InRange(e.ParamOne.Value, 1, 3);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) Assert.Pair(3L, e.ParamOne);")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited && !Assert.Equals(3L, e.ParamOne, 1) && !Assert.Pick(3L, e.ParamOne)) { }")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) { Do(e); Assert.Equal(3L, e.ParamOne); }")]
    [InlineData("if (e.EventId == SdkEventIds.RoomExited) { Assert.Equal(3L, 3L); Assert.Equal(3UL, e.Time); Assert.Contains(3, new[] { 3 }); }")]
    [InlineData("Assert.NotEqual(((ulong)SdkEventIds.NetworkChanged, 7L), (e.EventId.Value, e.ParamOne.Value));")]
    [InlineData("Assert.Equal(((ulong)SdkEventIds.NetworkChanged, 7L), (e.EventId.Value, other.ParamOne.Value));")]
    [InlineData("Assert.Equal((1003UL, 7L), (e.Time.Value, 7L)); Assert.Equal((1003UL, 7L), (1003UL, 7L));")]
    [InlineData("Assert.DoesNotContain((e.EventId.Value, e.ParamOne.Value), new[] { ((ulong)SdkEventIds.NetworkChanged, 7L) });")]
    [InlineData("Assert.NotEqual((ulong)SdkEventIds.RoomExited, e.EventId.Value); if (e.ParamOne == 3) { }")]
    public Task Stays_silent(string statements) => Verify.SourceAsync(Asserts + Sources.Method(statements));

    // What frameworks call it that two numbers are to be equal, or one is to be among others
    [Theory]
    [InlineData("Equals")]
    [InlineData("Equal")]
    [InlineData("AreEqual")]
    [InlineData("IsEqual")]
    [InlineData("IsEqualTo")]
    [InlineData("EqualTo")]
    [InlineData("ShouldEqual")]
    [InlineData("ShouldBe")]
    [InlineData("Is")]
    [InlineData("Same")]
    [InlineData("AreSame")]
    [InlineData("Contains")]
    [InlineData("ShouldContain")]
    [InlineData("IsIn")]
    [InlineData("IsOneOf")]
    [InlineData("ShouldBeOneOf")]
    public async Task A_name_says_what_is_wanted(string name)
    {
        var checks = $"static class Checks {{ public static void {name}<T>(T one, T other) {{ }} public static void Not{name}<T>(T one, T other) {{ }} }}\n";
        await Verify.SourceAsync(checks + Sources.Method($"if (e.EventId == SdkEventIds.RoomExited) Checks.{name}({{|TRTC2001:3L|}}, e.ParamOne.Value);"));
        await Verify.SourceAsync(checks + Sources.Method($"if (e.EventId == SdkEventIds.RoomExited) Checks.Not{name}(3L, e.ParamOne.Value);"));
    }
}
