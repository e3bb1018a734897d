using System.Globalization;
using TrtcAnalyzers.Benchmarks.Analyzers;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcAnalyzers.Benchmarks.Measures;

namespace TrtcAnalyzers.Benchmarks;

/// <summary>Writes what was measured to the console, as Markdown.</summary>
internal static class Table
{
    public static void Costs(string title, IReadOnlyDictionary<string, Cost> costs)
    {
        Write($"\n### {title}\n");
        Write("| analyzer | own execution time, ms | of BannedApiAnalyzers | fastest run, ms | of BannedApiAnalyzers | diagnostics | allocated, MB |\n|---|---:|---:|---:|---:|---:|---:|");
        var banned = costs[Contestant.Banned];
        foreach (var (name, cost) in costs)
            Write($"| {name} | {cost.Milliseconds:F1} | {cost.Milliseconds / banned.Milliseconds:P1} | {cost.Best:F1} | {cost.Best / banned.Best:P1} | {cost.Diagnostics} | {(cost.Bytes is { } bytes ? (bytes / 1e6).ToString("F1", CultureInfo.InvariantCulture) : "-")} |");
        Write("");
    }

    public static void Cold(string title, IReadOnlyDictionary<string, double> times)
    {
        Write($"\n### {title}\n\n| analyzer | own execution time, fastest compilation, ms |\n|---|---:|");
        foreach (var (name, time) in times)
            Write($"| {name} | {time:F0} |");
        Write("");
    }

    public static void Edits(string title, IReadOnlyDictionary<string, (double Median, double Best)> times)
    {
        Write($"\n### {title}\n\n| analyzer | edit to fresh diagnostics, ms | fastest, ms |\n|---|---:|---:|");
        foreach (var (name, time) in times)
            Write($"| {name} | {time.Median:F2} | {time.Best:F2} |");
        Write("");
    }

    public static void ScalingHead() =>
        Write($"\n### Twice and four times the code, own execution time, fastest run\n\n| shape | size | 1x, ms | 2x, ms | 4x, ms | 2x / 1x | 4x / 2x | at most {FlowScaling.Limit} |\n|---|---:|---:|---:|---:|---:|---:|---|");

    public static void Scaling(string shape, int size, IReadOnlyList<double> times) =>
        Write($"| {shape} | {size} | {times[0]:F2} | {times[1]:F2} | {times[2]:F2} | {times[1] / times[0]:F2} | {times[2] / times[1]:F2} | {(FlowScaling.IsKept(times) ? "kept" : "MISSED")} |");

    /// <summary>A figure that section "Speed" of the design limits.</summary>
    public static void Limit(string what, double value, double limit, string format = "F3") =>
        Write($"- {what}: {value.ToString(format, CultureInfo.InvariantCulture)}, limit {limit.ToString(format, CultureInfo.InvariantCulture)}: {(value <= limit ? "kept" : "MISSED")}");

    public static void Write(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    public static void Write(string text) => Console.WriteLine(text);
}
