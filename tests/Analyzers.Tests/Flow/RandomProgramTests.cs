using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// The flow analysis against the truth. A random program is run in all ways; then TRTC2001 must not stand at a test that a possible message
/// passes, and, where the analysis loses nothing, it must stand at each test that only events reach which never have the value.
/// </summary>
/// <remarks>
/// More programs: <c>TRTC_RANDOM_PROGRAMS=100000</c>; others: <c>TRTC_RANDOM_SEED</c>. What a failure prints is the smallest program that
/// still fails, with its seed.
/// </remarks>
public class RandomProgramTests
{
    private const int Batch = 500;
    private const int Thorough = 50;

    private const int Usual = 500;

    private static int Programs => Setting("TRTC_RANDOM_PROGRAMS", Usual);

    // Others on the oldest compiler than on the newer ones: together they are twice as many.
    private static int FirstSeed => Setting("TRTC_RANDOM_SEED", Syntax.HasCSharp14 ? 1 : 1 + Usual);

    [Fact]
    public async Task Nothing_possible_is_reported() => await CheckAsync(simple: false, static (program, reported, truth) =>
        program.Literals.Where(number => reported.Contains(number) && truth.IsPossible(number)).Select(static number => $"/*{number}*/ is possible")
            .Concat(program.Writes.Where(number => reported.Contains(number) && truth.IsWrittenRight(number)).Select(static number => $"/*{number}*/ is written right")));

    [Fact]
    public async Task Everything_impossible_is_reported_where_nothing_is_lost() => await CheckAsync(simple: true, static (program, reported, truth) =>
    {
        var claims = Claims.In(program.Body);
        return program.Tests.Where(test => claims.Contains(test.Number) && truth.IsImpossible(test) && !reported.Contains(test.Number)).Select(static test => $"/*{test.Number}*/ is impossible");
    });

    private static async Task CheckAsync(bool simple, Func<RandomProgram, HashSet<int>, Truth, IEnumerable<string>> check)
    {
        var reports = 0;
        for (var first = FirstSeed; first < FirstSeed + Programs; first += Batch)
        {
            var programs = Enumerable.Range(first, Math.Min(Batch, FirstSeed + Programs - first)).Select(seed => new RandomProgram(seed, simple)).ToArray();
            var reported = await AnalyzeAsync(programs);
            for (var i = 0; i < programs.Length; i++)
            {
                var found = reported[i];
                Assert.True(found is not null, $"seed {programs[i].Seed} does not compile:\n{programs[i].Source}");
                reports += found.Count;

                // What is rare on random paths shows when they are walked more often.
                if (check(programs[i], found, programs[i].Run()).Any() && await SmallestAsync(programs[i], check) is { } smallest)
                    Assert.Fail(smallest);
            }
        }

        // Programs in which nothing is ever wrong would prove nothing.
        Assert.True(reports * 20 > Programs, $"only {reports} reports in {Programs} programs");
    }

    /// <summary>The smallest program that still fails, or null where only what no run gets to makes it fail.</summary>
    private static async Task<string?> SmallestAsync(RandomProgram program, Func<RandomProgram, HashSet<int>, Truth, IEnumerable<string>> check)
    {
        program = program.Pruned(program.Run(Thorough));
        if ((await AnalyzeAsync([program]))[0] is not { } left || !Fails(program, left))
            return null;
        for (var smaller = program; smaller is not null;)
        {
            program = smaller;
            var candidates = program.Smaller().ToArray();
            var reported = await AnalyzeAsync(candidates);
            smaller = candidates.Zip(reported).FirstOrDefault(pair => pair.Second is { } found && Fails(pair.First, found)).First;
        }

        return $"seed {program.Seed}: {string.Join(", ", check(program, (await AnalyzeAsync([program]))[0]!, program.Run(Thorough)))}\n{program.Source}";

        // What fails is cheap to rule out and dear to make sure of.
        bool Fails(RandomProgram candidate, HashSet<int> found) => check(candidate, found, candidate.Run()).Any() && check(candidate, found, candidate.Run(Thorough)).Any();
    }

    /// <summary>The numbers of the tests that TRTC2001 is reported at, for each program; null for one that does not compile, as a smaller version need not.</summary>
    private static async Task<HashSet<int>?[]> AnalyzeAsync(RandomProgram[] programs)
    {
        // One method a line tells whose diagnostic it is; the comment behind the number tells which test.
        var lines = RandomProgram.Frame.Count(static character => character == '\n') + 1;
        var source = new StringBuilder(RandomProgram.Frame).Append("partial class P {\n");
        foreach (var program in programs)
            source.Append(program.Source).Append('\n');
        source.Append('}');
        var tree = CSharpSyntaxTree.ParseText(source.ToString());
        var compilation = CSharpCompilation.Create(
            "Random", [tree, CSharpSyntaxTree.ParseText(Sources.CloudSdk)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var result = programs.Select(static HashSet<int>? (_) => []).ToArray();
        foreach (var error in compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            result[error.Location.GetLineSpan().StartLinePosition.Line - lines] = null;
        foreach (var diagnostic in await compilation.WithAnalyzers([new TrtcAnalyzer()]).GetAnalyzerDiagnosticsAsync())
        {
            Assert.NotEqual("AD0001", diagnostic.Id);
            if (diagnostic.Id != "TRTC2001")
                continue;
            var text = tree.GetText().ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(diagnostic.Location.SourceSpan.End + 2, Math.Min(diagnostic.Location.SourceSpan.End + 12, tree.Length)));
            result[diagnostic.Location.GetLineSpan().StartLinePosition.Line - lines]?.Add(int.Parse(text[..text.IndexOf('*', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
        }

        return result;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
