using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Every program of the rules' own tests that reports a raw number is a program to mend: the compiled code stays the same.</summary>
public sealed class EverySourceTests
{
    private const int InOneDocument = 100;

    [Fact]
    public async Task CompilesToTheSameCode()
    {
        var all = Environment.GetEnvironmentVariable("TRTC_RANDOM_PROGRAMS") is not null;
        var sources = TestSources.OfFirstAndLastVersion(await TestSources.AllAsync()).Where(source => all || IsForThisCompiler(source)).ToList();
        var failures = new List<string>();
        var reported = 0;
        var alone = sources.Where(static s => !SharedProgram.CanHold(s)).ToList();
        foreach (var group in sources.Where(SharedProgram.CanHold).GroupBy(static s => (s.Language, Models: s.Files[1].Text)))
        {
            foreach (var chunk in group.Chunk(InOneDocument))
            {
                var solution = await TogetherAsync(chunk, alone);
                var (problems, count) = await KeepsCode.CheckAsync(solution);
                reported += count;
                // A problem of one is said by its name, and of all that share a document by nobody's.
                if (problems.Count > 0)
                    alone.AddRange(chunk);
            }
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

    // A third of the programs on the oldest compiler and another third on the others: what a fix writes hardly ever depends on that. A long run takes all on each.
    private static bool IsForThisCompiler(TestSource source)
    {
        var part = source.Files[0].Text.Length % 3;
        return part == (Syntax.HasCSharp14 ? 0 : 1) || Syntax.HasCSharp14 && CSharpSyntaxTree.ParseText(source.Files[0].Text, new CSharpParseOptions(LanguageVersion.CSharp12)).GetDiagnostics().Any();
    }

    /// <summary>The sources as one document, each in a namespace of its own; those that do not compile there are tried by themselves.</summary>
    private static async Task<Solution> TogetherAsync(TestSource[] sources, List<TestSource> alone)
    {
        while (true)
        {
            var (solution, id) = SourceSolution.Project(sources[0]);
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "CloudSdk.cs", SourceText.From(sources[0].Files[1].Text), filePath: "/CloudSdk.cs");
            var program = new SharedProgram(sources);
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "Rows.cs", SourceText.From(program.Text), filePath: "/Rows.cs");
            var bad = program.At((await ErrorsAsync(solution)).Select(static error => error.Location.SourceSpan.Start));
            if (bad.Count == 0)
                return solution;
            alone.AddRange(bad);
            sources = [.. sources.Where(source => !bad.Contains(source))];
        }
    }

    private static async Task<IEnumerable<Diagnostic>> ErrorsAsync(Solution solution) =>
        (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error);

    private static async Task<bool> HasErrorsAsync(Solution solution) => (await ErrorsAsync(solution)).Any();
}
