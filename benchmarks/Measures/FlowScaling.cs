using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Benchmarks.Code;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>What code costs that is hard on the flow analysis, at once, twice and four times the size.</summary>
internal static class FlowScaling
{
    private static readonly int[] s_times = [1, 2, 4];

    /// <summary>The fastest of some runs in milliseconds, for each size.</summary>
    public static async Task<IReadOnlyList<double>> MeasureAsync(Func<int, string> shape, int size, int runs)
    {
        var result = new List<double>();
        foreach (var times in s_times)
        {
            var tree = CSharpSyntaxTree.ParseText(HardShapes.Program(shape, size * times));
            Programs.EnsureCompiles([tree]);
            var best = double.MaxValue;
            for (var run = -1; run < runs; run++)
            {
                var analyzer = new TrtcAnalyzer();
                var analysis = await ExecutionTimes.RunAsync(Programs.Compile([tree]), [analyzer]);
                if (run >= 0)
                    best = Math.Min(best, analysis.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
            }

            result.Add(best);
        }

        return result;
    }
}
