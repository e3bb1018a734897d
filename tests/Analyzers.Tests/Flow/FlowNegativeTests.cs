namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Messages that are wrong on purpose: a test wants them to be refused somewhere, or a name says so.</summary>
public class FlowNegativeTests
{
    private const string Own = """

        static class Assert
        {
            public static void True(bool condition) { }
            public static void False(bool condition) { }
            public static void Null(object value) { }
            public static void Equal<T>(T expected, T actual) { }
            public static void Throws(Action code) { }
            public static T ThrowsAny<T>(Action code) => default;
            public static void NotNull(object value) { }
            public static void NotEqual<T>(T expected, T actual) { }
            public static void DoesNotContain<T>(T item, IEnumerable<T> all) { }
            public static void Fail() { }
            public static void That(object value, Constraint constraint) { }
        }
        class Constraint { public Constraint Null => this; }
        static class Is { public static Constraint Not => null; public static Constraint Null => null; }
        class Call { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool IsValid { get; set; } public bool IsInvalid { get; set; } public string Text { get; set; } public bool Check() => true; }
        record Row(ulong EventId, long ParamOne);
        record Case(int EventId, int ParamOne, bool Expected);
        enum Verdict { Valid, Invalid }
        record Judged(int EventId, int ParamOne, Verdict Verdict);
        class Test { public int EventId { get; set; } public int ParamOne { get; set; } public bool Expected { get; set; } }
        class Checks : List<Case> { public void Add(int eventId, int paramOne, bool expected) { } }
        class Content { public static Content Create(object value) => null; }
        class Answer { public int StatusCode { get; set; } }
        static class Hub
        {
            public static Call Make(int eventId, int paramOne) => null;
            public static string Last => null;
            public static string Error => null;
            public static void AssertUnknown(int eventId, int paramOne) { }
            public static bool IsKnown(object m) => true;
            public static string Text(object m) => "";
            public static void Send(object m) { }
            public static Answer Post(Content content) => null;
        }
        class FactAttribute : Attribute { }
        class TestMethodAttribute : Attribute { }
        class TheoryData<T> : List<T> { }
        interface ITheoryDataRow { }
        class TheoryDataRow<T> : ITheoryDataRow { public TheoryDataRow(T data) { } }
        class TestCaseData { public TestCaseData(params object[] arguments) { } }
        """;

    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + "using static Hub; class Program { " + members + " }" + Own);

    private static Task InAsync(string statements) => VerifyAsync("void Run(bool flag) { " + statements + " }");

    [Theory]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.False(IsKnown(m));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.Throws(() => Send(m));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); void Act() => Send(m); Assert.Throws(Act);")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.Equal(\"Network 7\", Text(m)); Assert.False(IsKnown(m));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.False(m.Check());")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.Equal(\"Network 7\", Text(m)); Assert.False(IsKnown(m));")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.False(m.IsValid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.True(m.IsInvalid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; Assert.False(m.Check());")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged }; m.ParamOne = 7; Send(m); Assert.False(m.IsValid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; var content = Content.Create(m); var answer = Post(content); Assert.Equal(400, answer.StatusCode);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; var known = IsKnown(m); Assert.False(known);")]
    [InlineData("var m = new Row(SdkEventIds.NetworkChanged, 7); Assert.Equal(\"Network 7\", Text(m)); Assert.False(IsKnown(m));")]
    [InlineData("var m = new Row(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi) with { ParamOne = 7 }; Send(m); Assert.False(IsKnown(new[] { m }));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.Throws(() => { if (flag) Send(m); });")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.Throws(() => { foreach (var i in new[] { 1, 2 }) { Send(m); } });")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, 7); Assert.Throws(Act); void Act() { lock (m) { Send(m); } }")]
    public Task What_is_refused_somewhere(string statements) => InAsync(statements);

    [Theory]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(IsKnown(m));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Assert.True(IsKnown(m)); Assert.False(IsKnown(m));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Send(m); Assert.Throws(() => Send(null));")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); if (IsKnown(m)) Assert.False(flag);")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); m = null; Assert.False(IsKnown(m));")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.True(m.IsValid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.False(m.IsInvalid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.True(m.Check());")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; var other = new Call(); Send(m); Assert.False(other.IsValid);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; var content = Content.Create(m); var answer = Post(content); Assert.Equal(200, answer.StatusCode);")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.Equal(\"Network 7\", Text(m));")]
    [InlineData("var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }; Assert.Null(m.Text);")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); void Act() => Send(m); Act();")]
    [InlineData("var m = Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Action act = () => { if (flag) { Send(m); } }; act();")]
    public Task What_is_not(string statements) => InAsync(statements);

    // What it is not
    [Theory]
    [InlineData("if (row != new Row(SdkEventIds.NetworkChanged, 7)) { }")]
    [InlineData("if (!(row == new Row(SdkEventIds.NetworkChanged, 7))) { }")]
    [InlineData("if (!row.Equals(new Row(SdkEventIds.NetworkChanged, 7))) { }")]
    [InlineData("if (!rows.Contains(new Row(SdkEventIds.NetworkChanged, 7))) { }")]
    [InlineData("Assert.False(rows.Contains(new Row(SdkEventIds.NetworkChanged, 7)));")]
    [InlineData("Assert.False(rows.Any(r => r == new Row(SdkEventIds.NetworkChanged, 7)));")]
    [InlineData("Assert.NotEqual(new Row(SdkEventIds.NetworkChanged, 7), row);")]
    [InlineData("Assert.DoesNotContain(new Row(SdkEventIds.NetworkChanged, 7), rows);")]
    [InlineData("_ = rows.Except(new[] { new Row(SdkEventIds.NetworkChanged, 7) });")]
    [InlineData("if (row == new Row(SdkEventIds.NetworkChanged, 7)) Assert.Fail();")]
    public Task What_it_is_not(string statements) => VerifyAsync("void Run(Row row, HashSet<Row> rows) { " + statements + " }");

    [Theory]
    [InlineData("if (row == new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|})) { }")]
    [InlineData("if (row.Equals(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}))) { }")]
    [InlineData("if (rows.Contains(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}))) { }")]
    [InlineData("if (!rows.Add(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}))) { }")]
    [InlineData("if (!IsKnown(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}))) { }")]
    [InlineData("Assert.Equal(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), row);")]
    [InlineData("_ = rows.Concat(new[] { new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}) });")]
    [InlineData("NoteOthers(new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}), 0);")]
    [InlineData("row = IfNull(row, new Row(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    public Task What_it_may_be(string statements) => VerifyAsync("static void NoteOthers(Row row, int number) { } static Row IfNull(Row row, Row other) => row ?? other; void Run(Row row, HashSet<Row> rows) { " + statements + " }");

    [Theory]
    [InlineData("static readonly Call s_invalid = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 };")]
    [InlineData("static Call BadMessage => new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 };")]
    [InlineData("Call UnknownNetwork() { return new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; }")]
    [InlineData("Call UnknownNetwork() => Make(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("void Run() { var unsupported = Make(SdkEventIds.NetworkChanged, 7); Send(unsupported); }")]
    [InlineData("void Run() { Call bad; bad = Make(SdkEventIds.NetworkChanged, 7); Send(bad); }")]
    [InlineData("void Run() { Call Malformed() => Make(SdkEventIds.NetworkChanged, 7); Send(Malformed()); }")]
    [InlineData("class ImpossibleMessages : List<Call> { public ImpossibleMessages() { Add(new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); } }")]
    [InlineData("static readonly Call TRTCInvalidMessage = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 };")]
    [InlineData("static readonly Call BADMessage = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 };")]
    [InlineData("void Run() { var bad1 = Make(SdkEventIds.NetworkChanged, 7); var bad2 = Make(SdkEventIds.NetworkChanged, 8); Send(bad1); Send(bad2); }")]
    // Tests that say what they expect
    [InlineData("[Fact] void Unknown_network_has_no_text() => Assert.Equal(\"7\", Text(new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }));")]
    [InlineData("[Fact] void ReturnsNullForOthers() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("[Fact, Obsolete] void RejectsOthers() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("[FactAttribute] void rejects_others() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("[TestMethod] void IgnoresIt() { var m = new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) Send(m); }")]
    [InlineData("class UnknownNetworkTests { [Fact] void Text_says_so() => Send(Make(SdkEventIds.NetworkChanged, 7)); }")]
    // What happens is not what is asserted.
    [InlineData("[Fact] void Handles() { Send(new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); Assert.Null(Last); }")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, 7)); Assert.Equal(\"unknown\", Last); }")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, 7)); Assert.NotNull(Error); }")]
    [InlineData("[Fact] void Handles() => AssertUnknown(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("[Fact] void Handles() => Assert.Equal((false, true), (IsKnown(Make(SdkEventIds.NetworkChanged, 7)), true));")]
    [InlineData("[Fact] void Handles() { try { Make(SdkEventIds.NetworkChanged, 7); } catch (ArgumentException) { return; } Assert.Fail(); }")]
    [InlineData("[Fact] void Handles() { var m = Make(SdkEventIds.NetworkChanged, 7); Send(m); var error = Assert.ThrowsAny<Exception>(() => Text(null)); }")]
    // A method that its type keeps for itself
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, 7)); static void Refuse(bool answer) { } void Run() => Refuse(IsKnown());")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, 7)); static void Fails(bool answer) { } static bool Rejects(bool answer) => answer; void Run() => Fails(Rejects(IsKnown()));")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, 7)); void Run() => Assert.False(IsKnown());")]
    [InlineData("private string Text() { return Hub.Text(new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 }); } void Run() { Assert.Equal(\"unknown\", Text()); Assert.Null(this.Text()); }")]
    // The rows of a test with data are right and wrong ones.
    [InlineData("public static TheoryData<Call> Rows => new() { new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 } };")]
    [InlineData("public static IEnumerable<object[]> Rows() { yield return new object[] { Make(SdkEventIds.NetworkChanged, 7) }; }")]
    [InlineData("public static readonly object[][] s_rows = { new object[] { new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 } } };")]
    [InlineData("\n#nullable enable\npublic static IEnumerable<object?[]> Rows() { yield return new object?[] { Make(SdkEventIds.NetworkChanged, 7), null }; }")]
    [InlineData("public static IEnumerable<ITheoryDataRow> Rows() { yield return new TheoryDataRow<Call>(Make(SdkEventIds.NetworkChanged, 7)); }")]
    [InlineData("public static IEnumerable<TheoryDataRow<Call>> Rows() { yield return new(Make(SdkEventIds.NetworkChanged, 7)); }")]
    [InlineData("public static IEnumerable<TestCaseData> Rows { get { yield return new TestCaseData(Make(SdkEventIds.NetworkChanged, 7)); } }")]
    [InlineData("[Fact] void Out_of_range_values_are_logged() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("static readonly Call s_out_of_range = Make(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("[Fact] void OutOfRangeIsLogged() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    [InlineData("[Fact] void KeepsFutureValues() => Send(Make(SdkEventIds.NetworkChanged, 7));")]
    // Of the rows of a list of cases, one that is to be refused says so.
    [InlineData("static readonly (int EventId, int ParamOne, bool Ok)[] s_rows = { (SdkEventIds.NetworkChanged, 7, false), (SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, true) };")]
    [InlineData("IEnumerable<(int EventId, int ParamOne, string Text)> Rows() { yield return (SdkEventIds.NetworkChanged, 7, null); yield return (SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, \"Wi-Fi\"); }")]
    [InlineData("static readonly List<Case> s_rows = new() { new(SdkEventIds.NetworkChanged, 7, false), new(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, true) };")]
    [InlineData("static readonly List<Case> s_rows = new() { new(SdkEventIds.NetworkChanged, 7, Expected: false), new Case(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, Expected: true) };")]
    [InlineData("static readonly Test[] s_rows = { new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7, Expected = false }, new() { EventId = SdkEventIds.RoomEntered, Expected = true } };")]
    [InlineData("static readonly Checks s_rows = new() { { SdkEventIds.NetworkChanged, 7, false }, { SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, true } };")]
    [InlineData("static readonly Checks s_rows = new() { { SdkEventIds.NetworkChanged, 7, false }, new Case(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, true) };")]
    [InlineData("static readonly List<Judged> s_rows = new() { new(SdkEventIds.NetworkChanged, 7, Verdict.Invalid) };")]
    // A key is a name.
    [InlineData("static readonly Dictionary<string, Call> s_samples = new() { [\"good\"] = new() { EventId = SdkEventIds.RoomEntered, ParamOne = SdkEventParams.RoomEntered.Again }, [\"bad\"] = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = 7 } };")]
    [InlineData("void Run(Dictionary<string, Call> samples) { samples[\"unknown network\"] = Make(SdkEventIds.NetworkChanged, 7); }")]
    public Task What_is_wrong_by_its_name(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("static readonly Call s_message = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("static readonly Call s_message2 = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("static Call Badge => new() { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("void Run(Call m) { var isBad = m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("void Run(Call m) { var bad = m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("void Run(Call m) { var bad = m is { EventId: SdkEventIds.NetworkChanged, ParamOne: {|TRTC2001:7|} }; }")]
    [InlineData("void Run(List<Call> all) { var bad = all.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}); }")]
    [InlineData("bool IsUnknown(Call m) => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("void OnUnknown(Call m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: switch (m.ParamOne) { case {|TRTC2001:7|}: break; } break; } }")]
    [InlineData("void ReturnsNullForOthers() => Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("[Fact] void Network_has_a_text() => Assert.Equal(\"7\", Text(new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }));")]
    [InlineData("[Fact] void NotifiesTheHub() => Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.Equal(\"7\", Last); }")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.NotNull(Last); }")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.Null(Error); }")]
    [InlineData("[Fact] void Handles() { Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.That(Last, Is.Not.Null); }")]
    [InlineData("[Fact] void Handles() { var m = Hub.Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}); Send(m); }")]
    [InlineData("[Fact] void Handles(Call m) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) Send(m); Assert.Null(Last); }")]
    [InlineData("void Handles() { Send(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); Assert.Null(Last); }")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); void Run() { Assert.False(IsKnown()); if (IsKnown()) Send(null); }")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); static void None(bool answer) { } static bool Empty(bool answer) => answer; void Run() => None(Empty(IsKnown()));")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); void Run() => Assert.True(IsKnown());")]
    [InlineData("bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|}));")]
    [InlineData("public bool IsKnown() => Hub.IsKnown(Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|})); void Run() => Assert.False(IsKnown());")]
    [InlineData("bool IsNine(Call m) => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:9|}; void Run() => Assert.False(IsNine(null));")]
    [InlineData("class UnknownNetwork { void Text(Call m) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) Send(m); } }")]
    [InlineData("public static List<Call> Rows => new() { new Call { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} } };")]
    // No row says so of another one, nor what stands in a place that is never yes; a single message has no rows beside it, and in a table of names a text is a name.
    [InlineData("static readonly (int EventId, int ParamOne, bool Ok)[] s_rows = { (SdkEventIds.NetworkChanged, {|TRTC2001:7|}, true), (SdkEventIds.RoomExited, SdkEventParams.RoomExited.KickedOut, false) };")]
    [InlineData("static readonly List<Case> s_rows = new() { new(SdkEventIds.NetworkChanged, {|TRTC2001:7|}, false), new(SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, false) };")]
    [InlineData("static readonly Case s_case = new(SdkEventIds.NetworkChanged, {|TRTC2001:7|}, false);")]
    [InlineData("static readonly (int EventId, int ParamOne, string Text)[] s_rows = { (SdkEventIds.NetworkChanged, {|TRTC2001:7|}, \"unknown\"), (SdkEventIds.RoomExited, SdkEventParams.RoomExited.KickedOut, null) };")]
    [InlineData("static readonly List<Judged> s_rows = new() { new(SdkEventIds.NetworkChanged, {|TRTC2001:7|}, Verdict.Valid) };")]
    [InlineData("static readonly (int EventId, int ParamOne, string Text)[] s_rows = { (SdkEventIds.NetworkChanged, {|TRTC2001:7|}, null), (SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, null) };")]
    // Each list is asked for itself.
    [InlineData("void Run() { var one = new (int EventId, int ParamOne, bool Ok)[] { (SdkEventIds.NetworkChanged, 7, false), (SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, true) }; var two = new (int EventId, int ParamOne, bool Ok)[] { (SdkEventIds.NetworkChanged, {|TRTC2001:7|}, false) }; }")]
    [InlineData("void Run() { var one = new (int EventId, int ParamOne, string Text)[] { (SdkEventIds.NetworkChanged, 7, null), (SdkEventIds.NetworkChanged, SdkEventParams.NetworkChanged.WiFi, \"Wi-Fi\") }; var two = new (int EventId, int ParamOne, string Text)[] { (SdkEventIds.NetworkChanged, {|TRTC2001:7|}, null) }; }")]
    // The last capitals of a name are one word.
    [InlineData("static readonly Call s_messageID = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} };")]
    [InlineData("static readonly Dictionary<string, Call> s_samples = new() { [\"network\"] = new() { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC2001:7|} }, [\"bad\"] = null };")]
    [InlineData("void Run(Dictionary<string, bool> answers, Call m) { answers[\"unknown\"] = m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}; }")]
    // A name stays a name.
    [InlineData("static readonly Call s_invalid = new() { EventId = {|TRTC1001:1003|}, ParamOne = {|TRTC1002:1|} };")]
    [InlineData("static readonly Call s_invalid = new() { EventId = SdkEventIds.RoomExited, ParamOne = {|TRTC2004:SdkEventParams.NetworkChanged.Wired|} };")]
    public Task What_is_not_by_its_name(string members) => VerifyAsync(members);
}
