using System.Diagnostics;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>
/// Measures in a process that does nothing else, and whose code is compiled once and for all. What ran before in the same process decides which memory there is, and when the
/// runtime compiles better what runs often is chance: each made up to a third of a difference, or more, between one size and the next.
/// </summary>
internal static class OwnProcess
{
    /// <summary>Runs this program with other arguments; what it writes comes after what was written so far.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static void Run(params string[] arguments)
    {
        Console.Out.Flush();
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { Environment = { ["DOTNET_TieredCompilation"] = "0" } })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }
}
