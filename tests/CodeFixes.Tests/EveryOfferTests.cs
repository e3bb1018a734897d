using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Every action that is offered for TRTC2001 to TRTC2004 in the programs of the rules' own tests compiles, and its title says what it does.</summary>
public sealed class EveryOfferTests
{
    // Some on the newest compiler and others, half as many, on the oldest: what a fix offers hardly ever depends on that. A long run takes all on each.
    private const int OneOf = 10;

    // Of a class of tests, where it has so many: what is about one rule stands together.
    private static readonly int s_fewestOfClass = Syntax.HasCSharp14 ? 10 : 5;

    // A sheet of all places has hundreds, and each action compiles all of it.
    private const int MostTried = 20;

    private static readonly CodeFixProvider[] Fixes = [new ImpossibleParamCodeFix(), new UnknownIdCodeFix(), new WrongTableCodeFix(), new WrongEventParamCodeFix()];

    [Fact]
    public async Task Compiles()
    {
        var all = Environment.GetEnvironmentVariable("TRTC_RANDOM_PROGRAMS") is not null;
        var sources = (await TestSources.AllAsync()).GroupBy(static source => source.Row.Method.DeclaringType).SelectMany(group => all ? group : Some([.. group])).ToList();
        var problems = new List<string>();
        var offered = Fixes.ToDictionary(static fix => fix.FixableDiagnosticIds.Single(), static _ => 0);
        foreach (var source in sources)
        {
            var solution = SourceSolution.Of(source);
            var findings = (await RealRun.FindingsAsync(solution.Projects.Single(), [.. offered.Keys])).Where(static finding => finding.Location.SourceTree is not null).ToList();
            if (findings.Count == 0)
                continue;
            var before = await ErrorsAsync(solution);
            var step = all ? 1 : 1 + findings.Count / MostTried;
            foreach (var (i, finding) in findings.Index())
            {
                var actions = await ActionsAsync(solution.GetDocument(finding.Location.SourceTree!)!, finding);
                offered[finding.Id] += actions.Count;
                problems.AddRange(Titles(actions).Select(problem => $"{source.Test}: {problem}"));
                foreach (var action in i % step == 0 ? actions : [])
                {
                    var after = await ErrorsAsync(await FixRun.ChangedAsync(action));
                    if (after.FirstOrDefault(error => !before.Contains(error)) is { } error)
                        problems.Add($"{source.Test}: {action.Title} brings {error} to {finding}");
                }
            }
        }

        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.All(offered, static rule => Assert.True(rule.Value > 5, $"Only {rule.Value} actions are offered for {rule.Key}."));
    }

    private static IEnumerable<TestSource> Some(List<TestSource> ofClass)
    {
        var step = Math.Clamp(ofClass.Count / s_fewestOfClass, 1, Syntax.HasCSharp14 ? OneOf : 2 * OneOf);
        return ofClass.Where((_, i) => i % step == (Syntax.HasCSharp14 ? 0 : step / 2));
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        var fix = Fixes.Single(f => f.FixableDiagnosticIds.Contains(finding.Id));
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    private static IEnumerable<string> Titles(List<CodeAction> actions)
    {
        if (actions.Count > 8)
            yield return $"{actions.Count} actions";
        if (actions.Select(static a => a.Title).Distinct().Count() != actions.Count || actions.Select(static a => a.EquivalenceKey).Distinct().Count() != actions.Count)
            yield return "two actions with one title or key: " + string.Join(", ", actions.Select(static a => a.Title));
        foreach (var action in actions.Where(static a => !a.Title.Any(char.IsAsciiDigit)))
            yield return "a title without a number: " + action.Title;
    }

    private static async Task<List<string>> ErrorsAsync(Solution solution) =>
        [.. (await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.Id + d.GetMessage(null))];
}
