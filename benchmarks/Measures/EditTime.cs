using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Benchmarks.Analyzers;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>What an editor waits for: a method of one file changes, the file's diagnostics are asked for again.</summary>
internal static class EditTime
{
    // The runtime compiles again what runs often, and better: who comes first must not pay for all.
    private const int WarmUps = 20;

    /// <summary>The median and the shortest time in milliseconds from the edit to fresh diagnostics of the file, for each analyzer alone. They take turns, so that none is measured with a warmer runtime.</summary>
    /// <param name="trees">The project.</param>
    /// <param name="edited">The number of the file that changes.</param>
    /// <param name="contestants">The analyzers.</param>
    /// <param name="edits">How often.</param>
    public static async Task<IReadOnlyDictionary<string, (double Median, double Best)>> MeasureAsync(IReadOnlyList<SyntaxTree> trees, int edited, IReadOnlyList<Contestant> contestants, int edits)
    {
        var result = contestants.ToDictionary(static contestant => contestant.Name, static _ => new List<double>());
        var projects = contestants.ToDictionary(static contestant => contestant.Name, _ => (Compilation: Programs.Compile(trees), Tree: trees[edited]));
        for (var edit = -WarmUps; edit < edits; edit++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var (name, analyzer) = contestants[(i + Math.Max(edit, 0)) % contestants.Count];
                var (compilation, tree) = projects[name];
                // The first semicolon of the last method: an editor changes a body more often than a declaration.
                var position = tree.GetText().ToString().LastIndexOf(';') + 1;
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var watch = Stopwatch.StartNew();
                var changed = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(position, 0), " ")));
                compilation = compilation.ReplaceSyntaxTree(tree, changed);
                var driver = ExecutionTimes.WithAnalyzers(compilation, [analyzer]);
                await driver.GetAnalyzerSyntaxDiagnosticsAsync(changed, CancellationToken.None);
                await driver.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(changed), filterSpan: null, CancellationToken.None);
                if (edit >= 0)
                    result[name].Add(watch.Elapsed.TotalMilliseconds);
                projects[name] = (compilation, changed);
            }
        }

        return result.ToDictionary(static entry => entry.Key, static entry => (Median.Of(entry.Value), entry.Value.Min()));
    }
}
