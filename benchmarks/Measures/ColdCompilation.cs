using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using TrtcAnalyzers.Benchmarks.Analyzers;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>
/// What an analyzer costs in the first compilation of a new process, as on a build server: the compiler that the SDK brings is started for each of them, and tells with
/// <c>/reportanalyzer</c> what it took. Most of that is the runtime, which compiles the analyzer's own code.
/// </summary>
internal static class ColdCompilation
{
    private static readonly Regex s_row = new(@"^\s+(?<seconds><?[0-9.]+)\s+<?[0-9]+\s+\S+ \((?<rules>[^)]*)\)");

    /// <summary>The fastest of some compilations in milliseconds, for each analyzer.</summary>
    /// <exception cref="InvalidOperationException">The program does not compile, or the compiler does not tell about the analyzer.</exception>
    public static IReadOnlyDictionary<string, double> Measure(IReadOnlyList<(string Name, string Text)> files, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("trtc-cold-").FullName;
        try
        {
            var program = Write(folder, files);
            var packages = Contestant.Packages();
            var best = new Dictionary<string, double>();
            for (var run = 0; run < runs; run++)
            {
                foreach (var (name, rule, assemblies) in packages)
                {
                    var took = Compile(folder, rule, [.. program, .. assemblies.Select(static assembly => $"/analyzer:{assembly}")]);
                    best[name] = Math.Min(took, best.GetValueOrDefault(name, double.MaxValue));
                }
            }

            return best;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<string> Write(string folder, IReadOnlyList<(string Name, string Text)> files)
    {
        List<string> options = ["/noconfig", "/nostdlib+", "/target:library", "/langversion:latest", "/nullable:annotations", "/preferreduilang:en", "/reportanalyzer", $"/out:{Path.Combine(folder, "Measured.dll")}"];
        options.AddRange(Programs.FilesOfReferences(folder).Select(static file => $"/reference:{file}"));
        options.Add($"/additionalfile:{WriteFile(folder, "BannedSymbols.txt", AdditionalFile.BannedSymbols.GetText().ToString())}");
        options.AddRange(files.Select(file => WriteFile(folder, file.Name, file.Text)));
        return options;
    }

    private static string WriteFile(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static double Compile(string folder, string rule, IEnumerable<string> options)
    {
        // A package with many rules: only one of them is compared.
        var severities = WriteFile(folder, "severities.globalconfig", $"is_global = true\ndotnet_analyzer_diagnostic.severity = none\ndotnet_diagnostic.{rule}.severity = warning\n");
        var response = WriteFile(folder, "options.rsp", string.Join('\n', options.Append($"/analyzerconfig:{severities}").Select(static option => $"\"{option}\"")));
        var start = new ProcessStartInfo("dotnet", [Contestant.Compiler, "/noconfig", $"@{response}"]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        foreach (var line in output.Split('\n'))
        {
            if (s_row.Match(line) is { Success: true } row && row.Groups["rules"].Value.Split(", ").Contains(rule))
                return 1000 * double.Parse(row.Groups["seconds"].Value.TrimStart('<'), CultureInfo.InvariantCulture);
        }

        throw new InvalidOperationException($"The compiler says nothing of {rule}:\n{output}");
    }
}
