namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// What is known of a message reaches a parameter through every construct of the language: once with a raw number (TRTC2001), once with a
/// constant of another event (TRTC2004).
/// </summary>
public class FlowConstructTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    private static readonly string[] s_statements =
    [
        .. StatementConstructs.Conditions,
        .. StatementConstructs.Statements,
        .. StatementConstructs.Patterns,
        .. StatementConstructs.Copies,
        .. StatementConstructs.Building,
        .. StatementConstructs.Functions,
        .. StatementConstructs.Literals,
    ];

    public static TheoryData<string> Statements() => new(s_statements);

    public static TheoryData<string> StatementsWithConstants() => new(s_statements.Where(HasNumbers));

    public static TheoryData<string> Members() => new(MemberConstructs.Members);

    public static TheoryData<string> MembersWithConstants() => new(MemberConstructs.Members.Where(HasNumbers));

    public static TheoryData<string, string> OnOwnTypes()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (type, statements) in MemberConstructs.OnOwnTypes)
            rows.Add(type, statements);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Reports_numbers(string statements) => Verify.FlowAsync(statements);

    [Theory]
    [MemberData(nameof(StatementsWithConstants))]
    public Task Reports_constants_of_another_event(string statements) => Verify.FlowAsync(WithConstants(statements));

    [Theory]
    [MemberData(nameof(Members))]
    public Task Reports_numbers_in_members(string member) => Verify.SourceAsync("class Program { " + member + " }", ignoredIds: s_ignored);

    [Theory]
    [MemberData(nameof(MembersWithConstants))]
    public Task Reports_constants_of_another_event_in_members(string member) => Verify.SourceAsync("class Program { " + WithConstants(member) + " }", ignoredIds: s_ignored);

    [Theory]
    [MemberData(nameof(OnOwnTypes))]
    public Task Reports_numbers_on_own_types(string type, string statements) => Verify.SourceAsync(type + Sources.Method(statements), ignoredIds: s_ignored);

    [Theory]
    [MemberData(nameof(OnOwnTypes))]
    public Task Reports_constants_of_another_event_on_own_types(string type, string statements) =>
        Verify.SourceAsync(WithConstants(type) + Sources.Method(WithConstants(statements)), ignoredIds: s_ignored);

    [Theory]
    [InlineData("var p = {|TRTC2004:SdkEventParams.AppStateChanged.Background|}; if (e.EventId == 1003 && e.ParamOne == p) { }")]
    [InlineData("var t = (e.EventId, e.ParamOne) switch { (1003, {|TRTC2004:SdkEventParams.AppStateChanged.Background|}) => 1, _ => 0 };")]
    [InlineData("var q = from m in new[] { e } where m.EventId == 1003 where m.ParamOne == {|TRTC2004:SdkEventParams.AppStateChanged.Background|} select m;")]
    public Task Reports_constants_only(string statements) => Verify.FlowAsync(statements);

    // 7L and names cannot be replaced; a constant of another number would miss the label that a goto leads to.
    private static bool HasNumbers(string code) =>
        !WithConstants(code).Contains("TRTC2001", StringComparison.Ordinal) && code.Contains("{|TRTC2001:7|}", StringComparison.Ordinal) && !code.Contains("goto case", StringComparison.Ordinal);

    private static string WithConstants(string code) => code
        .Replace("{|TRTC2001:7|}", "{|TRTC2004:SdkEventParams.CaptureInterruptionChanged.VideoDeviceTaken|}", StringComparison.Ordinal)
        .Replace("{|TRTC2001:8|}", "{|TRTC2004:SdkEventParams.CaptureInterruptionChanged.VideoSeveralAppsInForeground|}", StringComparison.Ordinal);
}
