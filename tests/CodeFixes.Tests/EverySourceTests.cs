using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Every program of the rules' own tests that reports a raw number is a program to mend: the compiled code stays the same.</summary>
public sealed class EverySourceTests
{
    [Fact]
    public async Task CompilesToTheSameCode()
    {
        var all = Environment.GetEnvironmentVariable("TRTC_RANDOM_PROGRAMS") is not null;
        var sources = TestSources.OfFirstAndLastVersion(await TestSources.AllAsync()).Where(source => all || IsForThisCompiler(source)).ToList();
        var failures = new List<string>();
        var reported = 0;
        var (shared, others) = SharedProgram.Join(sources);
        var alone = others.ToList();
        foreach (var program in shared)
        {
            var (problems, count) = await KeepsCode.CheckAsync(SourceSolution.Of(program));
            reported += count;
            // A problem of one is said by its name, and of all that share a document by nobody's.
            if (problems.Count > 0)
                alone.AddRange(program.Sources);
        }

        foreach (var source in alone)
        {
            var solution = SourceSolution.Of(source);
            if ((await RealRun.FindingsAsync(solution.Projects.Single(), "TRTC1001", "TRTC1002")).IsEmpty || await HasErrorsAsync(solution))
                continue;
            var (problems, count) = await KeepsCode.CheckAsync(solution);
            reported += count;
            failures.AddRange(problems.Select(problem => $"{source.Test}: {problem}"));
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.True(sources.Count > 600, $"Only {sources.Count} programs: the rows are no longer found.");
        Assert.True(reported > 1000, $"Only {reported} numbers in {sources.Count} programs are reported: they are no longer analyzed.");
    }

    // A third of the programs on the newest compiler and another sixth on the oldest: what a fix writes hardly ever depends on that. A long run takes all on each.
    private static bool IsForThisCompiler(TestSource source)
    {
        var part = source.Files[0].Text.Length % 6;
        return Syntax.HasCSharp14
            ? part % 3 == 0 || CSharpSyntaxTree.ParseText(source.Files[0].Text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetDiagnostics().Any()
            : part == 1;
    }

    private static async Task<bool> HasErrorsAsync(Solution solution) =>
        (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error);
}
