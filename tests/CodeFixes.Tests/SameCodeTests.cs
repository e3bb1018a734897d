using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>After a fix of TRTC1001 or TRTC1002 the compiled code is the same, whatever the place, the number's form and the type.</summary>
public sealed class SameCodeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task RandomProgramsCompileToTheSameCode(int seed)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var methods = await CompilingAsync(run, [.. new RandomProgram(seed).Methods(250)]);
        Assert.True(methods.Count > 100, $"Seed {seed}: only {methods.Count} methods compile; the generator is worth nothing.");
        var source = RandomProgram.Program(methods);
        var solution = run.Solution([source]);

        var fixedSolution = await run.FixAllAsync(solution, FixAllScope.Document, [[source]]);

        var before = await IlText.OfAsync(solution.Projects.Single());
        var after = await IlText.OfAsync(fixedSolution.Projects.Single());
        Assert.True(before == after, $"Seed {seed}:\n{await FirstDifferenceAsync(run, methods)}");
        var text = (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString();
        var left = text.Split('\n').Where(l => l.Contains("v, bool b) {", StringComparison.Ordinal) && !l.Contains("SdkEventIds", StringComparison.Ordinal)).ToList();
        Assert.True(left.Count == 0, $"Seed {seed}: left alone\n" + string.Join("\n", left));
    }

    /// <summary>The generator combines freely: what does not compile by itself is no program to fix.</summary>
    private static async Task<List<string>> CompilingAsync(FixRun run, List<string> methods)
    {
        var compilation = (await run.Solution([RandomProgram.Program(methods)]).Projects.Single().GetCompilationAsync())!;
        var text = RandomProgram.Program(methods).Split('\n');
        var bad = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => text[d.Location.GetLineSpan().StartLinePosition.Line]).ToHashSet();
        return methods.Where(m => !bad.Contains(m)).ToList();
    }

    private static async Task<string> FirstDifferenceAsync(FixRun run, List<string> methods)
    {
        foreach (var method in methods)
        {
            var source = RandomProgram.Program([method]);
            var solution = run.Solution([source]);
            var fixedSolution = await run.FixAllAsync(solution, FixAllScope.Document, [[source]]);
            if (await IlText.OfAsync(solution.Projects.Single()) != await IlText.OfAsync(fixedSolution.Projects.Single()))
                return method + "\n" + (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString().Split('\n').First(l => l.Contains("v, bool b) {", StringComparison.Ordinal));
        }

        return "Only all methods together differ.";
    }
}
