#:property PublishAot=false

// Runs the tests of the rules and of the fixes on every Roslyn that people have, and prints a table:
//
//     dotnet run eng/TestAllCompilers.cs
//     dotnet run eng/TestAllCompilers.cs -- 5.0.0 5.9.0          only these
//     dotnet run eng/TestAllCompilers.cs -- --filter FullyQualifiedName~Flow
//
// Each Roslyn is restored and built in folders of its own below the test projects, so the usual build is left as it is.
// The tests themselves check that they run on the Roslyn that was asked for (tests/Shared/RoslynVersionTests.cs).

using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

string[] compilers = ["4.8.0", "4.14.0", "5.0.0", "5.9.0", "5.12.0"];
string[] projects = ["Analyzers.Tests", "CodeFixes.Tests"];

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var filterAt = Array.IndexOf(args, "--filter");
string[] filter = filterAt < 0 ? [] : args[filterAt..];
var asked = filterAt < 0 ? args : args[..filterAt];
var rows = new List<string>();
var failed = false;

foreach (var compiler in asked.Length == 0 ? compilers : asked)
{
    foreach (var project in projects)
    {
        var results = Directory.CreateTempSubdirectory("trtc-tests-").FullName;
        var watch = Stopwatch.StartNew();
        Console.WriteLine($"== {project} on Roslyn {compiler}");
        var exitCode = Run(["test", Path.Combine("tests", project), "-p:NewestRoslyn=" + compiler, "--logger", "trx;LogFileName=results.trx", "--results-directory", results, "-v", "q", "--nologo", .. filter]);
        rows.Add(Row(compiler, project, Path.Combine(results, "results.trx"), exitCode, watch.Elapsed));
        Directory.Delete(results, recursive: true);
    }
}

Console.WriteLine("\n| Roslyn | tests | passed | failed | not run | seconds | |\n|---|---|---:|---:|---:|---:|---|");
rows.ForEach(Console.WriteLine);
return failed ? 1 : 0;

// A project that does not build, or whose test host crashes, leaves no results behind: that is a failure, too.
string Row(string compiler, string project, string file, int exitCode, TimeSpan time)
{
    var counters = File.Exists(file) ? XDocument.Load(file).Descendants().Single(static element => element.Name.LocalName == "Counters") : null;
    int Count(string name) => counters is null ? 0 : int.Parse(counters.Attribute(name)!.Value, CultureInfo.InvariantCulture);
    var right = exitCode == 0 && Count("passed") > 0 && Count("passed") == Count("total");
    failed |= !right;
    return string.Create(CultureInfo.InvariantCulture, $"| {compiler} | {project} | {Count("passed")} | {Count("failed")} | {Count("total") - Count("executed")} | {time.TotalSeconds:F0} | {(right ? "ok" : "FAILED")} |");
}

int Run(string[] arguments)
{
    var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root };
    start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    using var process = Process.Start(start)!;
    process.WaitForExit();
    return process.ExitCode;
}
