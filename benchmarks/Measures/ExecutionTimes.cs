using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Benchmarks.Analyzers;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>What one analyzer cost over a whole compilation.</summary>
/// <param name="Milliseconds">Its own execution time, the median of the runs, as the compiler's telemetry gives it.</param>
/// <param name="Best">The same of the fastest run, which other programs on the machine disturb least.</param>
/// <param name="Diagnostics">How many diagnostics it reported.</param>
/// <param name="Bytes">What a run of it alone allocates more than a run without any callback, or null where it was not asked for.</param>
internal readonly record struct Cost(double Milliseconds, double Best, int Diagnostics, long? Bytes);

/// <summary>Runs all analyzers over the same code in the same run, one after another on one thread, and reads the compiler's own telemetry.</summary>
internal static class ExecutionTimes
{
    // The runtime compiles again what runs often, and better: it takes some runs until all has been that matters.
    private const int WarmUps = 4;

    public static async Task<IReadOnlyDictionary<string, Cost>> MeasureAsync(IReadOnlyList<(string Name, string Text)> files, IReadOnlyList<Contestant> contestants, int runs, bool allocations, MetadataReference? library = null)
    {
        var times = contestants.ToDictionary(static contestant => contestant.Name, static _ => new List<double>());
        var counts = new Dictionary<string, int>();
        for (var run = -WarmUps; run < runs; run++)
        {
            // Who comes first pays for what the compiler works out once for all: each takes its turn.
            var order = contestants.Select((_, i) => contestants[(i + Math.Max(run, 0)) % contestants.Count]).ToArray();
            var (result, _) = await RunAsync(files, order.Select(static contestant => contestant.Analyzer), library);
            foreach (var contestant in order)
            {
                counts[contestant.Name] = result.GetAllDiagnostics(contestant.Analyzer).Length;
                if (run >= 0)
                    times[contestant.Name].Add(result.AnalyzerTelemetryInfo[contestant.Analyzer].ExecutionTime.TotalMilliseconds);
            }
        }

        var bare = allocations ? (await RunAsync(files, [new IdleAnalyzer()], library)).Allocated : 0;
        var costs = new Dictionary<string, Cost>();
        foreach (var (name, analyzer) in contestants)
            costs[name] = new Cost(Median.Of(times[name]), times[name].Min(), counts[name], allocations ? (await RunAsync(files, [analyzer], library)).Allocated - bare : null);
        return costs;
    }

    /// <summary>What an analyzer reports about code.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> FindingsAsync(IReadOnlyList<(string Name, string Text)> files, DiagnosticAnalyzer analyzer) =>
        (await RunAsync(files, [analyzer])).Result.GetAllDiagnostics();

    // As in a build, which reads all files anew.
    private static Task<(AnalysisResult Result, long Allocated)> RunAsync(IReadOnlyList<(string Name, string Text)> files, IEnumerable<DiagnosticAnalyzer> analyzers, MetadataReference? library = null) =>
        RunAsync(Programs.Compile(Programs.Parse(files), library), analyzers);

    /// <summary>Runs analyzers as in a build, where the compiler has bound the program by the time that they see it.</summary>
    /// <param name="compilation">The program, of which nothing is bound yet.</param>
    /// <param name="analyzers">The analyzers.</param>
    /// <param name="room">How many bytes the run allocates at most, so that no collection falls into it; null where that does not matter.</param>
    /// <returns>What they found and took, and how many bytes the process allocated meanwhile.</returns>
    public static async Task<(AnalysisResult Result, long Allocated)> RunAsync(CSharpCompilation compilation, IEnumerable<DiagnosticAnalyzer> analyzers, long? room = null)
    {
        compilation.GetDiagnostics();
        var driver = WithAnalyzers(compilation, analyzers);
        using var quiet = room is { } bytes ? new NoCollections(bytes) : null;
        if (quiet is null)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        // Nothing else runs meanwhile, so whatever the process allocates is the run's.
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = await driver.GetAnalysisResultAsync(CancellationToken.None);
        return (result, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    public static CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, IEnumerable<DiagnosticAnalyzer> analyzers) => compilation.WithAnalyzers(
        [.. analyzers],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([AdditionalFile.BannedSymbols]),
            onAnalyzerException: static (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} failed", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));
}
