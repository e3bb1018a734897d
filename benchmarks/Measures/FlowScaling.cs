using System.Diagnostics;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Benchmarks.Code;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>What code costs at once, twice and four times the size: code full of TRTC, and code that is hard on the flow analysis.</summary>
internal static class FlowScaling
{
    /// <summary>How many times the time twice the size may take.</summary>
    public const double Limit = 2.2;

    private static readonly int[] s_times = [1, 2, 4];

    // The runtime compiles better, in the background, what has run often: with less time, small code is measured before that is over.
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);

    /// <summary>Whether each size takes at most so much more than the one before.</summary>
    public static bool IsKept(IReadOnlyList<double> times) => times.Zip(times.Skip(1), static (once, twice) => twice <= Limit * once).All(static kept => kept);

    /// <summary>The fastest of some runs in milliseconds, for each size.</summary>
    /// <remarks>
    /// The sizes take turns, so that a while in which the machine is busy with something else does not fall upon one of them alone. Other programs only ever
    /// make a run slower, and sooner or later disturb a long one: where the limit does not seem to be kept, all the sizes get up to four times as many runs to show their fastest.
    /// </remarks>
    public static async Task<IReadOnlyList<double>> MeasureAsync(SizedProgram program, int runs)
    {
        IReadOnlyList<SyntaxTree>[] sizes = [.. s_times.Select(times => Programs.Parse(program.Files(program.Size * times)))];
        foreach (var trees in sizes)
            Programs.EnsureCompiles(trees);

        // The same for all sizes: memory that only one of them asks for would be new, and so slow, each time.
        var room = 0L;
        for (var started = Stopwatch.GetTimestamp(); room == 0 || Stopwatch.GetElapsedTime(started) < s_warmUp;)
        {
            foreach (var trees in sizes)
                room = Math.Max(room, await AllocatedAsync(trees) * 5 / 4);
        }

        var best = new double[sizes.Length];
        Array.Fill(best, double.MaxValue);
        for (var run = 0; run < runs || run < 4 * runs && !IsKept(best); run++)
        {
            for (var i = 0; i < sizes.Length; i++)
            {
                var analyzer = new TrtcAnalyzer();
                var (result, _) = await ExecutionTimes.RunAsync(Programs.Compile(sizes[i]), [analyzer], room);
                best[i] = Math.Min(best[i], result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds);
            }
        }

        return best;
    }

    private static async Task<long> AllocatedAsync(IReadOnlyList<SyntaxTree> trees) =>
        (await ExecutionTimes.RunAsync(Programs.Compile(trees), [new TrtcAnalyzer()])).Allocated;
}
