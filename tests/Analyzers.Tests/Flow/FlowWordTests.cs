namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The words by which a name says that something is wrong, refused or to fail: each of them alone, and one in the same place that says nothing.</summary>
public class FlowWordTests
{
    private const string Own = """
        static class Hub
        {
            public static EventMessage Make(int eventId, int paramOne) => null;
            public static string Describe(int eventId, int paramOne) => null;
            public static object Post(int eventId, int paramOne) => null;
            public static void Send(EventMessage m) { }
        }

        """;

    public static TheoryData<string> Wrong => Words(
        "invalid impossible malformed illegal bogus bad wrong unknown unrecognized unsupported unexpected undefined rejected corrupt corrupted "
        + "unrecognised nonexistent inconsistent incorrect mismatched faulty broken damaged tampered garbage nonsense junk strange weird suspicious anomalous unmapped erroneous refused nonexisting");

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_message_that_is_wrong(string word)
    {
        await VerifyAsync($"static readonly EventMessage s_{word}Message = Make(SdkEventIds.NetworkChanged, 7);");
        await VerifyAsync($"static readonly EventMessage s_{word}s = Make(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}});");
    }

    [Theory]
    [InlineData("notValid")]
    [InlineData("not_known")]
    [InlineData("notAllowed")]
    [InlineData("notPossible")]
    [InlineData("notSupported")]
    [InlineData("notDefined")]
    [InlineData("notListed")]
    [InlineData("notInCatalog")]
    [InlineData("tooLarge")]
    [InlineData("tooBig")]
    [InlineData("tooHigh")]
    public Task A_message_that_is_wrong_in_several_words(string name) => VerifyAsync($"static readonly EventMessage {name} = Make(SdkEventIds.NetworkChanged, 7);");

    // These are names of what may well be.
    [Theory]
    [InlineData("notConnected")]
    [InlineData("valid")]
    [InlineData("tooLate")]
    public Task A_message_that_is_not_wrong(string name) => VerifyAsync($"static readonly EventMessage {name} = Make(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}});");

    [Theory]
    [InlineData("static readonly Func<EventMessage> Malformed = () => Make(SdkEventIds.NetworkChanged, 7);")]
    [InlineData("static EventMessage CreateInvalid() => With(m => { m.EventId = SdkEventIds.NetworkChanged; m.ParamOne = 7; }); static EventMessage With(Action<EventMessage> change) => null;")]
    [InlineData("static readonly Func<EventMessage> Offline = () => Make(SdkEventIds.NetworkChanged, {|TRTC2001:7|});")]
    public Task A_lambda_that_makes_what_is_called_so(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("AssertThrows", false)]
    [InlineData("MustThrow", false)]
    [InlineData("ShouldFail", false)]
    [InlineData("AssertFails", false)]
    [InlineData("ShouldReject", false)]
    [InlineData("ShouldRefuse", false)]
    [InlineData("Rejects", false)]
    [InlineData("Refuses", false)]
    [InlineData("AssertNotHandled", false)]
    [InlineData("AssertNull", false)]
    [InlineData("ExpectException", false)]
    [InlineData("CheckIsBad", false)]
    [InlineData("AssertHandled", true)]
    [InlineData("AssertNotNull", true)]
    [InlineData("ShouldNotThrow", true)]
    public Task A_test_whose_own_assertion_says_so(string assertion, bool reports) => VerifyAsync(
        $"void {assertion}(EventMessage m) {{ }} [Fact] void Handles() => {assertion}(Make(SdkEventIds.NetworkChanged, {(reports ? "{|TRTC2001:7|}" : "7")}));", "class FactAttribute : Attribute { }");

    public static TheoryData<string> Refusing => Words(
        "reject rejects refuse refuses refused ignore ignores ignored throw throws fails error errors null empty none missing not no never cannot doesnt isnt skip skips skipped fallback default tolerates "
        + "negative future undocumented unlisted unmapped garbage unhandled reserved outlier mismatch drop drops dropped discard discards discarded falls survives robust");

    [Theory]
    [MemberData(nameof(Refusing))]
    public async Task A_test_that_wants_a_refusal(string word)
    {
        const string Attribute = "class FactAttribute : Attribute { }";
        await VerifyAsync($"[Fact] void Hub_{word}_it() => Send(Make(SdkEventIds.NetworkChanged, 7));", Attribute);
        await VerifyAsync($"[Fact] void Hub_{word}it() => Send(Make(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", Attribute);
    }

    [Theory]
    [InlineData("Fact")]
    [InlineData("Theory")]
    [InlineData("Test")]
    [InlineData("TestCase")]
    [InlineData("TestCaseSource")]
    [InlineData("TestMethod")]
    [InlineData("DataTestMethod")]
    public async Task An_attribute_of_a_test(string name)
    {
        await VerifyAsync($"[{name}] void RejectsOthers() => Send(Make(SdkEventIds.NetworkChanged, 7));", $"class {name}Attribute : Attribute {{ }}");
        await VerifyAsync($"[{name}s] void RejectsOthers() => Send(Make(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", $"class {name}sAttribute : Attribute {{ }}");
    }

    [Theory]
    [InlineData("Not")]
    [InlineData("Never")]
    [InlineData("No")]
    [InlineData("None")]
    [InlineData("Empty")]
    [InlineData("False")]
    [InlineData("Null")]
    [InlineData("Zero")]
    [InlineData("Throw")]
    [InlineData("Throws")]
    public Task An_assertion_that_wants_nothing(string word) => AssertionAsync($"Says{word}", $"Says{word}ing", "(Describe(SdkEventIds.NetworkChanged, 7))");

    [Theory]
    [InlineData("Contain")]
    [InlineData("Contains")]
    [InlineData("Containing")]
    [InlineData("StartWith")]
    [InlineData("StartsWith")]
    [InlineData("EndWith")]
    [InlineData("EndsWith")]
    [InlineData("Match")]
    [InlineData("Matches")]
    public Task An_assertion_about_a_part_of_a_text(string word) => AssertionAsync(word, $"{word}er", "(\"unknown\", Describe(SdkEventIds.NetworkChanged, 7))");

    [Theory]
    [InlineData("IsType")]
    [InlineData("IsInstanceOf")]
    [InlineData("IsAssignableTo")]
    public async Task An_assertion_about_a_type(string name)
    {
        await AssertionAsync($"{name}<BadRequestResult>", "Has<BadRequestResult>", "(Post(SdkEventIds.NetworkChanged, 7))");
        await AssertionAsync($"{name}<BadRequestResult>", $"{name}<OkResult>", "(Post(SdkEventIds.NetworkChanged, 7))");
        await AssertionAsync(name, "Has", "(typeof(BadRequestResult), Post(SdkEventIds.NetworkChanged, 7))");
        await AssertionAsync(name, $"Not{name}", "(typeof(BadRequestResult), Post(SdkEventIds.NetworkChanged, 7))");
        await VerifyAsync($"void Run() => Assert.{name}(typeof(OkResult), Post(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", Assertion(name));
        // A type that is not said
        await VerifyAsync($"void Run(Type type) => Assert.{name}(type, Post(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", Assertion(name));
    }

    [Theory]
    [InlineData("Validate")]
    [InlineData("Check")]
    [InlineData("Verify")]
    public async Task What_finds_errors(string name)
    {
        var checks = Assertion("NotNull") + $"static class Checks {{ public static string {name}(int eventId, int paramOne) => null; public static string {name}able(int eventId, int paramOne) => null; }}";
        await VerifyAsync($"void Run() => Assert.NotNull(Checks.{name}(SdkEventIds.NetworkChanged, 7));", checks);
        await VerifyAsync($"void Run() => Assert.NotNull(Checks.{name}able(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", checks);
    }

    public static TheoryData<string> Refusals => Words(
        "Invalid Unknown Unrecognized Unsupported Undefined Unspecified Malformed Illegal Impossible Rejected Refused Denied Failed Failure Failures Error Errors BadRequest NotFound Unprocessable "
        + "Problem Problems Violations None Other Unrecognised Unhandled Ignored Skipped Dropped Discarded Quarantined Fallback DeadLetter DeadLettered Filtered Unmapped Suspicious Anomaly OutOfRange");

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task An_answer_that_is_a_refusal(string word)
    {
        var kinds = Assertion("Equal") + $"enum Kind {{ Net, {word}, {word}able }} static class Kinds {{ public static Kind Of(int eventId, int paramOne) => default; }}";
        await VerifyAsync($"void Run() => Assert.Equal(Kind.{word}, Kinds.Of(SdkEventIds.NetworkChanged, 7));", kinds);
        await VerifyAsync($"void Run() => Assert.Equal(Kind.{word}able, Kinds.Of(SdkEventIds.NetworkChanged, {{|TRTC2001:7|}}));", kinds);
    }

    private static TheoryData<string> Words(string words) => new(words.Split(' '));

    private static string Assertion(string name) => $$"""
        static class Assert
        {
            public static void {{name}}<T>(object value) { }
            public static void {{name}}(object value) { }
            public static void {{name}}(object other, object value) { }
        }
        class BadRequestResult { }
        class OkResult { }

        """;

    // The same, but that one of them is to be refused.
    private static async Task AssertionAsync(string refused, string other, string values)
    {
        await VerifyAsync($"void Run() => Assert.{refused}{values};", Assertion(refused.Split('<')[0]));
        await VerifyAsync($"void Run() => Assert.{other}{values.Replace("7", "{|TRTC2001:7|}", StringComparison.Ordinal)};", Assertion(other.Split('<')[0]));
    }

    private static Task VerifyAsync(string members, string types = "") => Verify.SourceAsync(Sources.Usings + "using static Hub; class Program { " + members + " } " + Own + types);
}
