namespace TrtcAnalyzers.Tests;

/// <summary>Code as it is while it is being typed: no rule crashes (a crash would be a finding), and what is whole in the same file is still told.</summary>
public class BrokenCodeTests
{
    private const string Whole = "class Whole { bool M(EventMessage e) => e.EventId == 1003; }\n";
    private const string OfTheWhole = "TRTC1001 '1003' Use SdkEventIds.NetworkChanged instead of the raw EventId 1003";

    [Theory]
    [InlineData("switch (e.EventId")]
    [InlineData("(ulong EventId, long ParamOne) f; f = (1003, , 7);")]
    [InlineData("switch (e.EventId) {")]
    [InlineData("switch (e.EventId) { case")]
    [InlineData("switch (e.EventId) { case }")]
    [InlineData("switch (e.EventId) { case : }")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged when }")]
    [InlineData("switch (e.EventId) { case SdkEventIds. }")]
    [InlineData("switch (e.EventId) { case SdkEventIds.Nothing: break; }")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged: goto case")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged: goto case ; }")]
    [InlineData("var t = e.EventId switch")]
    [InlineData("var t = e.EventId switch { SdkEventIds.NetworkChanged => ")]
    [InlineData("var t = (e.EventId, e.ParamOne) switch { (SdkEventIds.NetworkChanged, ")]
    [InlineData("var t = e switch { { EventId: SdkEventIds.NetworkChanged, ParamOne: } => 1, _ => 2 };")]
    [InlineData("if (e.EventId ==")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged &&")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == )")]
    [InlineData("if (e.EventId is")]
    [InlineData("if (e is { EventId: SdkEventIds.NetworkChanged or ")]
    [InlineData("e.EventId = ;")]
    [InlineData("e.EventId.Equals(")]
    [InlineData("var m = new EventMessage { EventId = ")]
    [InlineData("var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = }")]
    [InlineData("Unknown(e.EventId, e.Missing == 7);")]
    [InlineData("foreach (var m in e.EventId")]
    public async Task Half_a_statement(string statement)
    {
        var findings = await Findings.OfAsync(Sources.Usings + Whole + "class Half { void M(EventMessage e) { " + statement);
        Assert.Equal([OfTheWhole], findings);
    }

    // What does not compile ends where it ends: the statements beside it are whole.
    [Theory]
    [InlineData("Unknown(e.EventId == 1001 && e.ParamOne == 8);")]
    [InlineData("var (a, b, c) = (e.EventId, e.ParamOne);")]
    [InlineData("ulong? a, c; long? b; (a, b, c) = (e.EventId, e.ParamOne);")]
    [InlineData("if ((e.EventId, e.ParamOne) == (null, 8, 9) || (null, 8, 9) == (e.EventId, e.ParamOne)) { }")]
    [InlineData("if (e is { EventId: null, Missing: 8 }) { }")]
    [InlineData("if ((e.EventId, e.ParamOne) is (null, 8, 9)) { }")]
    [InlineData("Func<int> f = x => 5; Func<int, int> g = () => 5;")]
    [InlineData("ulong id = 1001; Unknown(e.EventId == id);")]
    [InlineData("_ = new EventMessage(5) { EventId = 1001, ParamOne = 8 };")]
    public async Task A_statement_beside_half_a_one(string statement)
    {
        var findings = await Findings.OfAsync(Sources.Usings + "class C { void M(EventMessage e) { " + statement + " if (e.EventId == 1003 && e.ParamOne == 7) { } } }");
        Assert.Equal(["TRTC1001 '1003'", "TRTC2001 '7'"], findings.Select(static finding => string.Join(' ', finding.Split(' ').Take(2))));
    }

    // Locals that are made of themselves or of one another, on the way to a switch that leaves something out
    [Theory]
    [InlineData("ulong? id = id ?? e.EventId; {0} (id)")]
    [InlineData("ulong? a = b ?? e.EventId, b = a ?? e.EventId; {0} (b ?? e.EventId)")]
    [InlineData("ulong? a = b ?? e.EventId, b = a ?? e.EventId; {0} (a ?? e.EventId)")]
    [InlineData("if (id is {{ }} id && id == e.EventId) {{ }} {0} (id)")]
    [InlineData("var (a, b) = (b, a); if (a > 5) return; {0} (a ?? e.EventId)")]
    [InlineData("bool isLow = isLow && e.EventId < 5; if (isLow) return; {0} (e.EventId)")]
    [InlineData("var m = m; if (m.EventId > 5) return; {0} (e.EventId)")]
    [InlineData("var all = all; foreach (EventMessage m in all) {0} (m.EventId)")]
    public async Task A_circle_before_a_switch(string statements)
    {
        var code = string.Format(System.Globalization.CultureInfo.InvariantCulture, statements, "switch") + " { case 1001: break; default: throw new ArgumentOutOfRangeException(); }";
        var findings = await Findings.OfAsync(Sources.Usings + "class C { void M(EventMessage e, EventMessage other) { " + code + " if (other.EventId == 1003 && other.ParamOne == 7) { } } }");
        Assert.Contains(findings, static finding => finding.StartsWith("TRTC2001 '7'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("class Half : Missing { [TrtcEventId] public Missing Id; }")]
    [InlineData("class Half { [TrtcEventId] public int Id => ; }")]
    [InlineData("class Half { void M([TrtcEventId] int id, [TrtcEventParam(")]
    [InlineData("class Half { void M([TrtcEventParam()] int one) { } }")]
    [InlineData("class Half { void M([TrtcEventParam(\"1\")] int one) { } }")]
    [InlineData("[TrtcIdTable] static class Half { public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Missing)] static class Half { public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class Half { public const int A = ; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class Half { public const int A = A; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class Half { [TrtcParams(One = typeof(Missing))] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class Half { [TrtcParams(One = )] public const int A = 4016;")]
    [InlineData("class Half { class EventMessage { public string EventId; } bool M(EventMessage e) => e.EventId == 1003; }")]
    [InlineData("class Half { } class Half { bool EventId; int ParamOne; }")]
    public async Task Half_a_declaration(string declaration)
    {
        var findings = await Findings.OfAsync(Sources.Usings + Whole + declaration);
        Assert.Equal(OfTheWhole, findings[0]);
        // What is wrong with a table may be told; nothing else is.
        Assert.All(findings.Skip(1), static finding => Assert.StartsWith("TRTC9001 ", finding));
    }

    /// <summary>The mistake of a user's table stands at the attribute; the table's other constants, and every other rule, go on.</summary>
    [Fact]
    public async Task A_wrong_attribute_takes_nothing_else_with_it()
    {
        var findings = await Findings.OfAsync(Sources.Usings + """
            [TrtcIdTable((TrtcIdSpace)9)] static class Wrong { public const int A = 4016; }
            [TrtcIdTable(TrtcIdSpace.Event)] static class Right { public const int B = 4017; }
            class C { bool M(EventMessage e) => e.EventId == 4016 || e.EventId == 4017 || e.EventId == 1003 && e.ParamOne == 7; }
            """);
        Assert.Equal(
            ["TRTC9001 '(TrtcIdSpace)9'", "TRTC2002 '4016'", "TRTC1001 '4017'", "TRTC1001 '1003'", "TRTC2001 '7'"],
            findings.Select(static finding => string.Join(' ', finding.Split('\'')[..2]).Replace("  ", " '", StringComparison.Ordinal) + "'"));
    }
}
