namespace TrtcAnalyzers.Tests;

/// <summary>Assertions of test frameworks that say what a number is expected to be: it has a name there, and what is expected of one message belongs together.</summary>
public class ExpectationTests
{
    // What the libraries have, as far as it matters here: types and overloads of each are different, the names are theirs.
    private const string Libraries = """
        static class Assert
        {
            public static void Equal<T>(T expected, T actual) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void AreEqual(object expected, object actual, string message = null) { }
            public static void AreNotEqual(object expected, object actual) { }
            public static bool AreSame<T>(T expected, T actual) => false;
            public static void That<T>(T actual, Constraint constraint, string message = null) { }
            public static Source<T> That<T>(T actual) => null;
        }
        static class Is
        {
            public static Linking Not => null;
            public static Constraint Null => null;
            public static Linking All => null;
            public static Constraint EqualTo(object expected) => null;
            public static Constraint AnyOf(params object[] expected) => null;
            public static Constraint GreaterThan(object expected) => null;
        }
        static class Has
        {
            public static Linking Count => null;
        }
        class Constraint
        {
            public Linking And => null;
            public Linking Or => null;
        }
        class Linking
        {
            public Linking Not => this;
            public Constraint Null => null;
            public Constraint EqualTo(object expected) => null;
            public Constraint GreaterThan(object expected) => null;
        }
        static class Does
        {
            public static Linking Not => null;
        }
        class Source<T> { }
        class Number<T> where T : struct
        {
            public Linked<Number<T>> Be(T expected, string because = "") => null;
            public Linked<Number<T>> Be(T? expected, string because = "") => null;
            public Linked<Number<T>> NotBe(T unexpected) => null;
            public Linked<Number<T>> BeOneOf(params T[] expected) => null;
            public Linked<Number<T>> NotBeNull() => null;
            public Linked<Number<T>> HaveValue() => null;
            public void Be() { }
            public Linked<Number<T>> BeGreaterThan(T other) => null;
        }
        class Linked<T>
        {
            public T And => default;
        }
        class Parcel
        {
            public int Be(int code) => code;
            public Parcel And => this;
        }
        class Elements<T>
        {
            public Linked<Elements<T>> Contain(T expected, string because = "") => null;
            public Linked<Elements<T>> Contain(IEnumerable<T> expected, string because = "") => null;
            public Linked<Elements<T>> Contain(Func<T, bool> condition) => null;
            public Linked<Elements<T>> NotContain(T unexpected) => null;
            public Linked<Elements<T>> Equal(params T[] expected) => null;
            public Linked<Elements<T>> Equal(IEnumerable<T> expected) => null;
            public Linked<Elements<T>> NotEqual(IEnumerable<T> unexpected) => null;
            public Linked<Elements<T>> BeEquivalentTo<TExpected>(IEnumerable<TExpected> expected) => null;
            public Linked<Elements<T>> NotBeEquivalentTo<TExpected>(IEnumerable<TExpected> unexpected) => null;
            public Linked<Elements<T>> HaveCount(int expected) => null;
        }
        static class Extensions
        {
            public static Elements<T> Should<T>(this IEnumerable<T> actual) => null;
            public static Number<ulong> Should(this ulong actual) => null;
            public static Number<ulong> Should(this ulong? actual) => null;
            public static Number<long> Should(this long? actual) => null;
            public static Number<int> Should(this int actual) => null;
            public static Source<T> IsEqualTo<T>(this Source<T> actual, T expected) => actual;
            public static Source<T> IsNotEqualTo<T>(this Source<T> actual, T expected) => actual;
            public static void ShouldBe<T>(this T actual, T expected) { }
        }

        """;

    [Theory]
    [InlineData("e.EventId.Should().Be({|TRTC1001:1003|});")]
    [InlineData("e.EventId.Should().Be({|TRTC1001:1003|}, because: \"it is\");")]
    [InlineData("e.EventId.Value.Should().NotBe({|TRTC1001:1003|});")]
    [InlineData("((int)e.EventId).Should().Be({|TRTC1001:1003|});")]
    [InlineData("e.EventId.Should().BeOneOf({|TRTC1001:1003|}, {|TRTC1001:1001|});")]
    [InlineData("e.EventId.Should().BeOneOf(new ulong[] { {|TRTC1001:1003|} });")]
    [InlineData("e.EventId.Should().NotBeNull().And.NotBe({|TRTC1001:1001|}).And.Be({|TRTC1001:1003|});")]
    [InlineData("all[0].EventId.Should().Be({|TRTC1001:1003|});")]
    [InlineData("all.First().EventId.Should().Be({|TRTC1001:1003|});")]
    [InlineData("e?.EventId.Should().Be({|TRTC1001:1003|});")]
    [InlineData("var id = e.EventId; id.Should().Be({|TRTC1001:1003|});")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo({|TRTC1001:1003|}));")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo({|TRTC1001:1003UL|}), \"it is\");")]
    [InlineData("Assert.That(e.EventId, Is.Not.EqualTo({|TRTC1001:1003|}));")]
    [InlineData("Assert.That(e.EventId, Is.Not.Null.And.EqualTo({|TRTC1001:1003|}));")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo({|TRTC1001:1003|}).Or.EqualTo({|TRTC1001:1001|}));")]
    [InlineData("Assert.That(e.EventId, Is.AnyOf({|TRTC1001:1003|}, {|TRTC1001:1001|}));")]
    [InlineData("Assert.That(e.EventId).IsEqualTo({|TRTC1001:1003UL|});")]
    [InlineData("Assert.That(e.EventId).IsNotEqualTo({|TRTC1001:1003UL|});")]
    [InlineData("e.EventId.ShouldBe({|TRTC1001:1003UL|});")]
    [InlineData("Assert.AreEqual({|TRTC1001:1003|}, e.EventId);")]
    [InlineData("Assert.AreEqual({|TRTC1001:1003UL|}, e.EventId.Value, \"it is\");")]
    [InlineData("Assert.AreEqual(e.EventId, {|TRTC1001:1003|});")]
    [InlineData("Assert.AreNotEqual({|TRTC1001:1003|}, e.EventId);")]
    // What is in a list
    [InlineData("all.Select(m => m.EventId.Value).Should().Contain({|TRTC1001:1003UL|}, because: \"it is\");")]
    [InlineData("all.Select(m => m.EventId).Should().NotContain({|TRTC1001:1003UL|});")]
    [InlineData("all.Select(m => m.EventId.Value).Should().HaveCount(1003).And.Contain(new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} });")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Equal({|TRTC1001:1003|}, {|TRTC1001:1001|});")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Equal([{|TRTC1001:1003|}, {|TRTC1001:1001|}]);")]
    [InlineData("all.Select(m => m.EventId.Value).Should().NotEqual(new List<ulong> { {|TRTC1001:1003|} });")]
    [InlineData("all.Select(m => m.EventId.Value).Should().BeEquivalentTo(new[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} });")]
    [InlineData("all.Select(m => m.EventId.Value).Should().NotBeEquivalentTo(new[] { {|TRTC1001:1003UL|} });")]
    [InlineData("var ids = all.Select(m => m.EventId.Value).ToList(); var expected = new[] { {|TRTC1001:1003UL|} }; ids.Should().Equal(expected);")]
    [InlineData("new[] { e.EventId, all[0].EventId }.Should().Equal({|TRTC1001:1003|}, {|TRTC1001:1001|});")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Contain({|TRTC2002:4999UL|});")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Contain((ulong){|TRTC2003:RealTimeEventIds.AppCpuTooHigh|});")]
    public Task Numbers_are_named(string statements) => In(statements);

    [Theory]
    [InlineData("all.Count.Should().Be(1003);")]
    [InlineData("e.EventId.Should().BeGreaterThan(1003);")]
    [InlineData("e.EventId.Should().Be(SdkEventIds.NetworkChanged);")]
    [InlineData("new Parcel().Be(1003);")]
    [InlineData("new Parcel().And.Be(1003);")]
    [InlineData("Assert.That(all.Count, Is.EqualTo(1003));")]
    [InlineData("Assert.That(all, Has.Count.EqualTo(1003));")]
    [InlineData("Assert.That(e.EventId, Has.Count.EqualTo(1003));")]
    [InlineData("Assert.That(e.EventId, Is.All.EqualTo(1003));")]
    [InlineData("Assert.That(e.EventId, Does.Not.EqualTo(1003));")]
    [InlineData("e.EventId.Should().Be();")]
    [InlineData("Assert.That(e.EventId, Is.GreaterThan(1003));")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(1003).And.GreaterThan(1002));")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(\"1003\"));")]
    [InlineData("Assert.That(all.Count).IsEqualTo(1003);")]
    [InlineData("Assert.AreEqual(1003, all.Count); Assert.AreEqual(1003, e.Time); Assert.AreEqual(1003, e); Assert.AreEqual(1003, 1003);")]
    [InlineData("Assert.AreEqual(\"1003\", e.EventId); Assert.AreEqual(null, e.EventId); Assert.AreEqual(1003.0, e.EventId);")]
    [InlineData("all.Should().HaveCount(1003); all.Select(m => m.EventId).Should().HaveCount(1003);")]
    [InlineData("all.Select(m => m.Time).Should().Contain(1003); all.Select(m => m.Time).Should().Equal(1003, 1001);")]
    [InlineData("new[] { 1003, 1001 }.Should().Equal(1003, 1001); all.Select(m => m.EventId.ToString()).Should().Contain(\"1003\");")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Contain(id => id.ToString() == \"1003\");")]
    [InlineData("all.Select(m => m.EventId.Value).Should().Equal(SdkEventIds.NetworkChanged, SdkEventIds.RoomExited);")]
    public Task Is_silent_about_other_numbers(string statements) => In(statements);

    [Theory]
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId); Assert.Equal({|TRTC2001:7|}, e.ParamOne);")]
    [InlineData("Assert.Equal({|TRTC2001:7|}, e.ParamOne); Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId);")]
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId); Assert.Equal({|TRTC1002:1|}, e.ParamOne);")]
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, all[0].EventId); Assert.Equal({|TRTC2001:7|}, all[0].ParamOne);")]
    [InlineData("var (id, one) = (e.EventId, e.ParamOne); Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, id); Assert.Equal({|TRTC2001:7|}, one);")]
    [InlineData("e.EventId.ShouldBe<ulong?>(SdkEventIds.NetworkChanged); e.ParamOne.ShouldBe({|TRTC2001:7|});")]
    [InlineData("e.EventId.Should().Be(SdkEventIds.NetworkChanged); e.ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("e.ParamOne.Should().Be({|TRTC2001:7|}); e.EventId.Should().Be(SdkEventIds.NetworkChanged);")]
    [InlineData("e.EventId.Should().NotBeNull().And.Be(SdkEventIds.NetworkChanged); e.ParamOne.Should().NotBeNull().And.Be({|TRTC1002:1|});")]
    [InlineData("all[0].EventId.Should().Be(SdkEventIds.NetworkChanged); all[0].ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("array[0].EventId.Should().Be(SdkEventIds.NetworkChanged); array[0].ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("all[0].EventId.Should().NotBeNull().And.Be(SdkEventIds.NetworkChanged); all[0].ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("_last.EventId.Should().Be(SdkEventIds.NetworkChanged); _last.ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) e.ParamOne.Should().BeOneOf({|TRTC1002:1|}, {|TRTC2001:7|});")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) all.First().ParamOne.Should().Be(7);")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(e.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(e.ParamOne, Is.EqualTo({|TRTC2001:7|})); Assert.That(e.EventId, Is.EqualTo(SdkEventIds.NetworkChanged));")]
    [InlineData("Assert.That(all[0].EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(all[0].ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(all[0].EventId, Is.Not.Null.And.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(all[0].ParamOne, Is.Not.Null.And.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(e.ParamOne, Is.EqualTo({|TRTC1002:1|}).Or.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(e.EventId).IsEqualTo<ulong?>(SdkEventIds.NetworkChanged); Assert.That(e.ParamOne).IsEqualTo({|TRTC2001:7|});")]
    [InlineData("Assert.AreEqual(SdkEventIds.NetworkChanged, e.EventId); Assert.AreEqual({|TRTC2001:7|}, e.ParamOne);")]
    [InlineData("Assert.AreEqual({|TRTC2001:7|}, all[0].ParamOne); Assert.AreEqual(SdkEventIds.NetworkChanged, all[0].EventId); Assert.AreEqual({|TRTC2001:8|}, all[0].ParamOne);")]
    // What a search gives is asserted at once
    [InlineData("all.First(m => m.EventId == SdkEventIds.NetworkChanged).ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("all.First(m => m.EventId == SdkEventIds.NetworkChanged).ParamOne.Should().Be({|TRTC1002:1|});")]
    [InlineData("all.Find(m => m.EventId == SdkEventIds.NetworkChanged).ParamOne.Should().NotBeNull().And.BeOneOf({|TRTC1002:1|}, {|TRTC2001:7|});")]
    [InlineData("all.Where(m => m.EventId == SdkEventIds.NetworkChanged).FirstOrDefault()?.ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("all.Where(m => m.EventId == SdkEventIds.NetworkChanged).Select(m => m.ParamOne).First().Should().Be({|TRTC2001:7|});")]
    [InlineData("all.Single(m => m.ParamOne == {|TRTC2001:7|}).EventId.Should().Be(SdkEventIds.NetworkChanged);")]
    [InlineData("Assert.That(all.First(m => m.EventId == SdkEventIds.NetworkChanged).ParamOne).IsEqualTo({|TRTC2001:7|});")]
    [InlineData("_last.EventId.Should().Be(SdkEventIds.NetworkChanged); _last.ParamOne.Should().NotBeNull().And.Be({|TRTC2001:7|});")]
    [InlineData("_last.EventId.Should().Be(SdkEventIds.NetworkChanged); _last.ParamOne.Should().HaveValue().And.Be({|TRTC2001:7|});")]
    [InlineData("Assert.That(_last.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(_last.ParamOne, Is.AnyOf({|TRTC1002:1|}, {|TRTC2001:7|}));")]
    [InlineData("Assert.That(_last.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(_last.ParamOne, Is.EqualTo({|TRTC1002:1|}).Or.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, _last.EventId); Assert.Equal(5, all.Count); Assert.Equal({|TRTC2001:7|}, _last.ParamOne);")]
    [InlineData("Assert.AreEqual(SdkEventIds.NetworkChanged, _last.EventId); Assert.AreEqual(5, all.Count, \"five\"); Assert.AreEqual({|TRTC2001:7|}, _last.ParamOne);")]
    [InlineData("_last.EventId.Should().HaveValue().And.Be(SdkEventIds.NetworkChanged); _last.ParamOne.Should().Be({|TRTC2001:7|});")]
    [InlineData("Assert.That(_last.EventId, Is.AnyOf(SdkEventIds.NetworkChanged)); Assert.That(_last.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(_last.EventId, Is.Not.Null.And.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(_last.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(_last.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(_last.Time, Is.Not.EqualTo(0)); Assert.That(_last.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.That(_last.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(_last.Type, Is.EqualTo(1).Or.EqualTo(2)); Assert.That(_last.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Assert.AreEqual(SdkEventIds.NetworkChanged, _last.EventId); Assert.AreEqual(\"5\", all.Count.ToString()); Assert.AreEqual({|TRTC2001:7|}, _last.ParamOne);")]
    [InlineData("Assert.AreEqual(_last.EventId, SdkEventIds.NetworkChanged); Assert.AreEqual(_last.ParamOne, {|TRTC2001:7|});")]
    public Task What_is_expected_of_one_message_belongs_together(string statements) => In(statements);

    [Theory]
    // A negative test
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId); Assert.NotEqual(7, e.ParamOne);")]
    [InlineData("e.EventId.Should().Be(SdkEventIds.NetworkChanged); e.ParamOne.Should().NotBe(7);")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(e.ParamOne, Is.Not.EqualTo(7));")]
    [InlineData("Assert.That(e.EventId).IsEqualTo<ulong?>(SdkEventIds.NetworkChanged); Assert.That(e.ParamOne).IsNotEqualTo(7);")]
    [InlineData("Assert.AreEqual(SdkEventIds.NetworkChanged, e.EventId); Assert.AreNotEqual(7, e.ParamOne);")]
    // Nothing is sure: another event, one of several, an answer that nobody looks at
    [InlineData("Assert.NotEqual<ulong?>(SdkEventIds.NetworkChanged, e.EventId); Assert.Equal(7, e.ParamOne);")]
    [InlineData("e.EventId.Should().NotBe(SdkEventIds.NetworkChanged); e.ParamOne.Should().Be(7);")]
    [InlineData("e.EventId.Should().BeOneOf(SdkEventIds.NetworkChanged, SdkEventIds.RoomExited); e.ParamOne.Should().Be(7);")]
    [InlineData("Assert.That(e.EventId, Is.EqualTo(SdkEventIds.NetworkChanged).Or.Null); Assert.That(e.ParamOne, Is.EqualTo(7));")]
    [InlineData("Assert.That(e.EventId, Is.Not.EqualTo(SdkEventIds.NetworkChanged)); Assert.That(e.ParamOne, Is.EqualTo(7));")]
    [InlineData("_ = Assert.AreSame<ulong?>(SdkEventIds.NetworkChanged, e.EventId); Assert.Equal(7, e.ParamOne);")]
    // Nobody said that it is one of them
    [InlineData("Assert.Equal(1, e.ParamOne); Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, e.EventId);")]
    [InlineData("all.First(m => m.EventId == SdkEventIds.NetworkChanged).ParamOne.Should().NotBe(7);")]
    [InlineData("all.First(m => m.EventId != SdkEventIds.NetworkChanged).ParamOne.Should().Be(7);")]
    [InlineData("all.First(m => m.EventId == SdkEventIds.NetworkChanged || m.Time == 0).ParamOne.Should().Be(7);")]
    [InlineData("all.First(m => m.ParamOne == 7).EventId.Should().NotBe(SdkEventIds.NetworkChanged);")]
    [InlineData("all.First().EventId.Should().Be(SdkEventIds.NetworkChanged); all.First().ParamOne.Should().Be(7);")]
    [InlineData("e.EventId.Should().Be(SdkEventIds.NetworkChanged, (e = all[0]).ToString()); e.ParamOne.Should().Be(7);")]
    // Another message
    [InlineData("Assert.Equal<ulong?>(SdkEventIds.NetworkChanged, _last.EventId); Assert.Equal(e, _last); Assert.Equal(7, _last.ParamOne);")]
    [InlineData("Assert.AreEqual(SdkEventIds.NetworkChanged, _last.EventId); Assert.AreEqual(e, _last); Assert.AreEqual(7, _last.ParamOne);")]
    [InlineData("Next().EventId.Should().Be(SdkEventIds.NetworkChanged); Next().ParamOne.Should().Be(7);")]
    [InlineData("all[0].EventId.Should().Be(SdkEventIds.NetworkChanged); all[1].ParamOne.Should().Be(7);")]
    [InlineData("e.EventId.Should().Be(SdkEventIds.NetworkChanged); e = all[0]; e.ParamOne.Should().Be(7);")]
    [InlineData("var ids = all.Select(m => { Change(); return m.EventId.Value; }); ids.Should().Contain(_last is { EventId: SdkEventIds.NetworkChanged } ? ids : throw new Exception()); _last.ParamOne.Should().Be(7);")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) { new[] { e.ParamOne, all[0].ParamOne }.Should().Contain(7); all.Select(m => m.ParamOne).Should().Contain(7); }")]
    [InlineData("all[0].EventId.Should().Be(SdkEventIds.NetworkChanged); all.Reverse(); all[0].ParamOne.Should().Be(7);")]
    [InlineData("all[0].EventId.Should().Be(SdkEventIds.NetworkChanged); Change(all); all[0].ParamOne.Should().Be(7);")]
    [InlineData("_last.EventId.Should().Be(SdkEventIds.NetworkChanged); Change(); _last.ParamOne.Should().Be(7);")]
    public Task Is_silent_where_it_does_not(string statements) => In(statements);

    [Theory]
    [InlineData(7, "{|TRTC1001:1003|}")]
    [InlineData(8, "1003")]
    public Task A_chain_is_followed_so_far(int count, string id) =>
        In("e.EventId.Should()" + string.Concat(Enumerable.Repeat(".NotBe(SdkEventIds.RoomExited).And", count)) + $".Be({id});");

    private static Task In(string statements) => Verify.SourceAsync(
        Libraries + $$"""
        class Program
        {
            private EventMessage _last;

            void Run(List<EventMessage> all, EventMessage[] array, EventMessage e)
            {
                {{statements}}
            }

            EventMessage Next() => _last;
            void Change(List<EventMessage> all = null) => _last = new EventMessage();
        }
        """);

    // NUnit 2 takes objects.
    [Theory]
    [InlineData("Check.That(e.EventId, Is.EqualTo({|TRTC1001:1003|})); Check.That(e.ParamOne, Is.EqualTo({|TRTC2001:7|}));")]
    [InlineData("Check.That(e.EventId, Is.Not.EqualTo({|TRTC1001:1003|})); Check.That(e.ParamOne, Is.EqualTo(7));")]
    [InlineData("Check.That(e.Time, Is.EqualTo(1003)); Check.That(e, Is.EqualTo(1003)); Check.That(e.EventId.ToString(), Is.EqualTo(1003));")]
    public Task Constraints_on_objects(string statements) => Verify.SourceAsync(
        Sources.Method(statements) + Libraries + "static class Check { public static void That(object actual, Constraint constraint) { } }");
}
