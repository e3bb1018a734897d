using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>After a fix of TRTC1001 or TRTC1002 the compiled code is the same, whatever the place, the number's form and the type.</summary>
public sealed class SameCodeTests
{
    private const int MethodsInProgram = 250;

    /// <summary>How many programs of each kind; many more on demand.</summary>
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("TRTC_RANDOM_PROGRAMS"), out var asked) ? asked : 2)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task RawIdsThatTheRulesReport(int seed) => ReportedAsync(new RandomProgram(seed, Numbers.Ids));

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task RawParametersThatTheRulesReport(int seed) => ReportedAsync(new RandomProgram(seed, Numbers.Params));

    /// <summary>No marks here: whatever the rules report is mended, and nothing else.</summary>
    private static async Task ReportedAsync(RandomProgram program)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var methods = await CompilingAsync(program, run);
        var (problems, reported) = await KeepsCode.CheckAsync(run.Solution([Marked.Parse(program.Program(methods)).Text]));
        if (problems.Count > 0)
            problems = await EachAsync(program, run, methods) is { Count: > 0 } single ? single : problems;
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(reported > methods.Count / 4, $"Only {reported} numbers in {methods.Count} methods are reported.");
    }

    private static async Task<List<string>> EachAsync(RandomProgram program, FixRun run, List<string> methods)
    {
        var problems = new List<string>();
        foreach (var method in methods)
        {
            var (found, _) = await KeepsCode.CheckAsync(run.Solution([Marked.Parse(program.Program([method])).Text]));
            problems.AddRange(found.Select(problem => Marked.Parse(method).Text.Trim() + "\n    " + problem));
        }

        return problems;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task RandomProgramsCompileToTheSameCode(int seed)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var program = new RandomProgram(seed);
        var methods = await CompilingAsync(program, run);
        var source = program.Program(methods);
        var solution = run.Solution([source]);

        var fixedSolution = await run.FixAllAsync(solution, FixAllScope.Document, [[source]]);

        var before = await IlText.OfAsync(solution.Projects.Single());
        var after = await IlText.OfAsync(fixedSolution.Projects.Single());
        Assert.True(before == after, $"Seed {seed}:\n{await FirstDifferenceAsync(program, run, methods)}");
        var text = (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
        var left = text.Split('\n').Where(l => l.Contains("v, bool b) {", StringComparison.Ordinal) && !l.Contains("SdkEventIds", StringComparison.Ordinal)).ToList();
        Assert.True(left.Count == 0, $"Seed {seed}: left alone\n" + string.Join("\n", left));
    }

    /// <summary>The generator combines freely: what does not compile by itself is no program to fix.</summary>
    private static async Task<List<string>> CompilingAsync(RandomProgram program, FixRun run)
    {
        var methods = program.Methods(MethodsInProgram).ToList();
        var source = Marked.Parse(program.Program(methods)).Text;
        var compilation = (await run.Solution([source]).Projects.Single().GetCompilationAsync())!;
        var text = program.Program(methods).Split('\n');
        var bad = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => text[d.Location.GetLineSpan().StartLinePosition.Line]).ToHashSet();
        methods.RemoveAll(bad.Contains);
        Assert.True(methods.Count > MethodsInProgram / 3, $"Only {methods.Count} methods compile; the generator is worth nothing.");
        return methods;
    }

    private static async Task<string> FirstDifferenceAsync(RandomProgram program, FixRun run, List<string> methods)
    {
        foreach (var method in methods)
        {
            var source = program.Program([method]);
            var solution = run.Solution([source]);
            var fixedSolution = await run.FixAllAsync(solution, FixAllScope.Document, [[source]]);
            if (await IlText.OfAsync(solution.Projects.Single()) != await IlText.OfAsync(fixedSolution.Projects.Single()))
                return method + "\n" + (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString().Split('\n').First(l => l.Contains("v, bool b) {", StringComparison.Ordinal));
        }

        return "Only all methods together differ.";
    }
}
