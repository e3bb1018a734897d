using System.Globalization;
using Xunit.Abstractions;

namespace TrtcAnalyzers.CodeFixes.Tests.NeverThrows;

/// <summary>
/// Whatever is half-written in the editor, no rule and no fix throws: programs cut off at a token, with tokens deleted, doubled, swapped or
/// replaced, with and without what they refer to.
/// </summary>
/// <remarks>
/// A usual run breaks a sample. <c>TRTC_BROKEN_PROGRAMS</c> says how many programs are broken at random (<c>TRTC_BROKEN_SEED</c>: the first
/// seed), <c>TRTC_BROKEN_CUTS=all</c> cuts every source off at every token, <c>TRTC_BROKEN_CUTS=100</c> at each hundredth (the seed: at which).
/// </remarks>
public class NeverThrowsTests(ITestOutputHelper output)
{
    private static int Programs => Setting("TRTC_BROKEN_PROGRAMS", 400);

    private static int FirstSeed => Setting("TRTC_BROKEN_SEED", 1);

    // Of how many cuts one is tried, in all programs; 0 in a usual run, which takes one program of many.
    private static int CutsFor1 => Environment.GetEnvironmentVariable("TRTC_BROKEN_CUTS") == "all" ? 1 : Setting("TRTC_BROKEN_CUTS", 0);

    private static bool AllPrograms => CutsFor1 > 0;

    [Fact]
    public async Task Broken_at_random()
    {
        output.WriteLine($"seeds {FirstSeed} to {FirstSeed + Programs - 1}");
        var (fixes, tooMuch) = (0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(FirstSeed, Programs), async (seed, _) =>
        {
            var random = new Random(seed);
            // Two thirds of the programs have something for the rules to say.
            var from = random.Next(3) < 2 ? Corpus.FullOfValues : Corpus.Sources;
            var specimen = from[random.Next(from.Count)];
            var text = Breakage.Edit(specimen.Text, random);
            // Mostly complete: the other kinds keep the rules from saying much.
            var patient = random.Next(4) > 0 ? Patient.Complete : Patient.All[random.Next(Patient.All.Count)];
            var outcome = await patient.TryAsync(text, mostFixes: 2);
            Interlocked.Add(ref fixes, outcome.AppliedFixes);
            Interlocked.Add(ref tooMuch, outcome.IsTooMuchForCompiler ? 1 : 0);
            Assert.True(outcome.Thrown is null, $"seed {seed}, {specimen.Name}\n{outcome.Thrown}\n\n{text}");
        });

        output.WriteLine($"{fixes} fixes applied, {tooMuch} programs at which the compiler itself throws");
        Assert.True(fixes * 8 > Programs, $"only {fixes} fixes in {Programs} programs: the breakage leaves nothing to fix");
        Assert.True(tooMuch * 50 <= Programs, $"the compiler itself throws at {tooMuch} of {Programs} programs");
    }

    [Fact]
    public async Task Cut_off_at_tokens()
    {
        // A usual run takes one program of many, and cuts every fifth time; which ones differs from program to program.
        var programs = AllPrograms ? Corpus.FullOfValues.Concat(Corpus.Sources) : Corpus.FullOfValues.Where(static (_, i) => i % 60 == 0);
        var step = AllPrograms ? CutsFor1 : 5;
        // What begins alike is the same program while it is cut off there.
        var cuts = programs.SelectMany(static specimen => Breakage.Cuts(specimen.Text), static (specimen, end) => (specimen, end))
            .DistinctBy(static cut => Breakage.Fingerprint(cut.specimen.Text.AsSpan(0, cut.end))).ToArray();
        var tried = cuts.Where((_, i) => (i + FirstSeed) % step == 0).ToArray();
        await Parallel.ForEachAsync(tried, async (cut, _) =>
        {
            var (specimen, end) = cut;
            var text = specimen.Text[..end];
            foreach (var patient in AllPrograms ? Patient.All : [Patient.Complete])
            {
                var outcome = await patient.TryAsync(text, mostFixes: 1);
                Assert.True(outcome.Thrown is null, $"{specimen.Name}, cut off at {end}\n{outcome.Thrown}\n\n{text}");
            }
        });

        output.WriteLine($"{tried.Length} of {cuts.Length} cuts");
    }

    [Fact]
    public Task Whole_programs_with_everything_else_missing() =>
        Parallel.ForEachAsync(Corpus.FullOfValues.Where((_, i) => AllPrograms || i % 10 == FirstSeed % 10), async (specimen, _) =>
        {
            foreach (var patient in Patient.All)
            {
                var outcome = await patient.TryAsync(specimen.Text, mostFixes: AllPrograms ? int.MaxValue : 1);
                Assert.True(outcome.Thrown is null, $"{specimen.Name}\n{outcome.Thrown}\n\n{specimen.Text}");
            }
        });

    [Fact]
    public void There_is_much_to_break()
    {
        Assert.True(Corpus.FullOfValues.Count > 300, $"{Corpus.FullOfValues.Count} programs full of values");
        Assert.True(Corpus.Sources.Count > 100, $"{Corpus.Sources.Count} source files");
        Assert.True(Patient.FixProviders >= 6, $"{Patient.FixProviders} fixes");
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
