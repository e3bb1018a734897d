using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Very long and deeply nested code: nothing crashes, and nothing is given up in silence. How long it takes is measured by the benchmark flow-scaling.</summary>
public class HardCodeTests
{
    // What .NET gives a thread where the system does not say.
    private const int Stack = 1536 * 1024;

    // Compilers before the fifth take a minute for 200 patterns inside each other, and longer by the cube of their number. What is tested is the analysis,
    // which hardly depends on the compiler: with the older ones less is enough.
    private static readonly int s_part = Syntax.HasCSharp14 ? 1 : 2;

    private static int Levels(string shape) => shape == "patterns" && !Syntax.HasCSharp14 ? 60 : 200 / s_part;

    private static int InRow(string shape) => Math.Max(100, HardShapes.MostInRow(shape) / s_part);

    public static TheoryData<string> InARow() => new(HardShapes.Long.Keys);

    public static TheoryData<string> Nested() => new(HardShapes.Deep.Keys);

    [Theory]
    [MemberData(nameof(InARow))]
    public async Task Long_rows_are_followed_to_the_end(string shape) => await AssertReachesTheEnd(HardShapes.Program(HardShapes.Long[shape], InRow(shape)));

    [Theory]
    [MemberData(nameof(Nested))]
    public async Task Hundreds_of_levels_are_followed_to_the_end(string shape) => await AssertReachesTheEnd(HardShapes.Program(HardShapes.Deep[shape], Levels(shape)));

    [Theory]
    [MemberData(nameof(Nested))]
    public void Hundreds_of_levels_need_no_large_stack(string shape)
    {
        var (root, roles) = Bodies.Bind(HardShapes.Program(HardShapes.Deep[shape], Levels(shape)));
        var finished = false;
        var thread = new Thread(() => finished = FlowAnalysis.Run(root, roles, new PlaceReader(roles, LocalRoles.None), static _ => { }, default), Stack);
        thread.Start();
        thread.Join();
        Assert.True(finished);
    }

    [Theory]
    [InlineData("e.EventId = ", "flag ? 1003UL : ", "1001UL;")]
    [InlineData("var id = flag ? e.EventId : ", "flag ? 1003UL : ", "1001UL;")]
    [InlineData("var id = e.EventId ?? ", "other.EventId ?? ", "1001UL;")]
    [InlineData("e.EventId = ", "flag switch { true => 1003UL, _ => ", "1001UL")]
    public async Task A_long_chain_of_choices_is_an_ID_to_its_end(string start, string link, string end)
    {
        var source = start + string.Concat(Enumerable.Repeat(link, 60)) + end + (link.Contains('{') ? new string('}', 60) + ";" : "");
        Assert.Contains(await Findings.InMethodAsync(source), static finding => finding.StartsWith("TRTC1001 '1001UL'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_analysis_does_not_start()
    {
        var (root, roles) = Bodies.Bind(HardShapes.Program(HardShapes.Long["ifs in a row"], 10));
        Assert.Throws<OperationCanceledException>(() => FlowAnalysis.Run(root, roles, new PlaceReader(roles, LocalRoles.None), static _ => { }, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_cancelled_analysis_stops_at_once()
    {
        var (root, roles) = Bodies.Bind(HardShapes.Program(HardShapes.Long["ifs in a row"], 1000));
        using var source = new CancellationTokenSource();
        var observations = 0;
        Assert.Throws<OperationCanceledException>(() => FlowAnalysis.Run(root, roles, new PlaceReader(roles, LocalRoles.None), Observe, source.Token));
        Assert.InRange(observations, 1, 3);

        void Observe(Observation observation)
        {
            observations++;
            source.Cancel();
        }
    }

    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == ) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == 7")]
    [InlineData("if (e.EventId == 1003 && e.Missing == 7) { }")]
    [InlineData("if (missing.EventId == 1003 && missing.ParamOne == 7) { }")]
    [InlineData("switch (e.EventId) { case 1003: if (e.ParamOne == 7) { } case : break; default default: }")]
    [InlineData("switch (e.EventId) { case 1003: goto case; goto case 7; goto default; }")]
    [InlineData("goto nowhere; if (e.EventId == 1003 && e.ParamOne == 7) { } l: l: goto l;")]
    [InlineData("break; continue; yield return e; if (e.EventId == 1003) continue;")]
    [InlineData("if (e is { EventId: 1003, ParamOne: }) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: 7, }) { } else is { }")]
    [InlineData("if (e is { Missing.EventId: 1003, EventId.Missing: 7 } m && m.ParamOne == 7) { }")]
    [InlineData("if (e is (1003, 7) or [1003, .. var rest, ..]) { }")]
    [InlineData("var (id, p) = e; var (a1, b1, c1) = (e.EventId, e.ParamOne); (id, p) = ;")]
    [InlineData("var t = e switch { { EventId: 1003 } => e.ParamOne == 7, { EventId: 1003 } when => 1, };")]
    [InlineData("var q = from m in where m.EventId == 1003 let = m.ParamOne select;")]
    [InlineData("foreach (var in e) { if (e.EventId == 1003) } foreach (e in e) ;")]
    [InlineData("for (;;e.EventId == 1003;) { }")]
    [InlineData("try { if (e.EventId == 1003) { } } if (e.ParamOne == 7) { } catch { } finally finally { }")]
    [InlineData("using (e.EventId == 1003) lock (1003) { if (e.ParamOne == 7) { } }")]
    [InlineData("var m = new EventMessage { EventId = 1003, ParamOne = , = 7, Missing = 7, EventId };")]
    [InlineData("var m = e with { EventId = 1003, ParamOne = }; e with ;")]
    [InlineData("Do(e.EventId == 1003, e.ParamOne == 7, out ref e, ref 1003);")]
    [InlineData("e.EventId == 1003 && e.ParamOne == 7; e.EventId = ; = e.EventId;")]
    [InlineData("Func<int> f = x => x.EventId == 1003 && => ; Action g = () => { if (e.EventId == 1003 ")]
    [InlineData("ref var r = e.EventId; ref var s = ref ; r = 7; (flag ? ref e : ref ).EventId = 7;")]
    [InlineData("int* p = &e.EventId; *p = 1003; if (e.ParamOne == *) { }")]
    [InlineData("e?.EventId == 1003 ? e?.ParamOne == : 7; e?[0]?.EventId = 1003; e!.EventId++; ++; --e.ParamOne = 7;")]
    [InlineData("await e.EventId == 1003; await foreach (var m in e) if (m.ParamOne == 7) ;")]
    [InlineData("(ulong? EventId, long? ParamOne) t = default; var (id, one, two) = t; if (e.EventId == 1003 && e.ParamOne == 7 && t is (1003, 7, 8)) { }")]
    [InlineData("var m = new Nothing { EventId = 1003, ParamOne = 7 }; var n = new { EventId = 1003, = 7 }; EventMessage.EventId = 1003;")]
    public async Task Erroneous_code_does_not_crash(string statements) =>
        Assert.DoesNotContain(await Findings.InMethodAsync(statements), static finding => finding.StartsWith("AD0001", StringComparison.Ordinal));

    private static async Task AssertReachesTheEnd(string source)
    {
        var findings = await Findings.OfAsync(source);
        Assert.DoesNotContain(findings, static finding => finding.StartsWith("AD0001", StringComparison.Ordinal));
        Assert.Contains(findings, static finding => finding.StartsWith("TRTC2001 '7'", StringComparison.Ordinal));
    }
}
