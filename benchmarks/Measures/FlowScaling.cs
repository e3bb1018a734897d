using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Benchmarks.Code;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>What code costs that is hard on the flow analysis, at once, twice and four times the size.</summary>
internal static class FlowScaling
{
    /// <summary>How many times the time twice the size may take.</summary>
    public const double Limit = 2.2;

    private static readonly int[] s_times = [1, 2, 4];

    /// <summary>Whether each size takes at most so much more than the one before.</summary>
    public static bool IsKept(IReadOnlyList<double> times) => times.Zip(times.Skip(1), static (once, twice) => twice <= Limit * once).All(static kept => kept);

    /// <summary>The fastest of some runs in milliseconds, for each size.</summary>
    /// <remarks>
    /// The sizes take turns, so that a while in which the machine is busy with something else does not fall upon one of them alone. Other programs only ever
    /// make a run slower, and sooner or later disturb a long one: where the limit does not seem to be kept, all the sizes get up to four times as many runs to show their fastest.
    /// </remarks>
    public static async Task<IReadOnlyList<double>> MeasureAsync((Func<int, string> Shape, int Size) shape, int runs)
    {
        SyntaxTree[] trees = [.. s_times.Select(times => CSharpSyntaxTree.ParseText(HardShapes.Program(shape.Shape, shape.Size * times)))];
        // The same for all sizes: memory that only one of them asks for would be new, and so slow, each time.
        var room = 0L;
        var best = new double[trees.Length];
        Array.Fill(best, double.MaxValue);
        for (var run = -1; run < runs || run < 4 * runs && !IsKept(best); run++)
        {
            for (var i = 0; i < trees.Length; i++)
            {
                if (run < 0)
                    Programs.EnsureCompiles([trees[i]]);
                var analyzer = new TrtcAnalyzer();
                var (result, allocated) = await ExecutionTimes.RunAsync(Programs.Compile([trees[i]]), [analyzer], run < 0 ? null : room);
                room = Math.Max(room, allocated + allocated / 4);
                if (run >= 0)
                    best[i] = Math.Min(best[i], result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
            }
        }

        return best;
    }
}
