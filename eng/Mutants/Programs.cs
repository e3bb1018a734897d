using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.Mutants;

/// <summary>Makes checks of the programs of tests, as many in one as can be together.</summary>
internal static class Programs
{
    private const int InOne = 20;

    // What is looked for in all of a program's sources, one row would find in another one.
    private static readonly bool s_isEachAlone = Environment.GetEnvironmentVariable("TRTC_MUTANT_ALONE") == "1";

    public static IEnumerable<Check> Checks(IEnumerable<TestSource> sources)
    {
        var alone = new List<TestSource>();
        var shared = sources.ToLookup(CanShare);
        foreach (var group in shared[true].GroupBy(static source => string.Join(' ', source.Ignored)))
        {
            var (programs, others) = SharedProgram.Join([.. group], InOne);
            alone.AddRange(others);
            foreach (var program in programs)
                yield return new ProgramCheck($"{program.Sources[0].Test} to {program.Sources[^1].Test}", program.Sources[0], program.Text);
        }

        foreach (var row in shared[false].Concat(alone).GroupBy(static source => source.Test))
        {
            // A row can have several programs.
            var count = 0;
            foreach (var source in row.Where(static source => source.Configuration.Count == 0))
                yield return new ProgramCheck(count++ == 0 ? source.Test : $"{source.Test}, program {count}", source, source.Files[0].Text);
            if (row.FirstOrDefault(static source => source.Configuration.Count > 0) is { } configured)
                yield return new RowCheck(configured.Row);
        }
    }

    // A directive would be one for all, and of a number that two tables have nothing is known.
    private static bool CanShare(TestSource source) =>
        !s_isEachAlone && SharedProgram.CanHold(source) && !source.Files[0].Text.Contains('#', StringComparison.Ordinal) && !source.Files[0].Text.Contains("TrtcIdTable", StringComparison.Ordinal);
}
