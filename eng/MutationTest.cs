#:property PublishAot=false

// Mutation testing of the analyzers, with Stryker's mutants:
//
//     dotnet run eng/MutationTest.cs -- 'Catalog/*' 'Flow/*' 'Recognition/*'      all of what the project promises a score for
//     dotnet run eng/MutationTest.cs -- Flow/ValueSet                              one file
//
// It prints each mutant that no test noticed, and the score of each file. Stryker starts all tests anew for each mutant, in a process that has the
// compiler to compile first: a run over everything would take days. It puts its mutants into one assembly, though, each behind a switch, and that
// is what it is asked for here. eng/Mutants turns one after another on and asks the same tests, in a process that is warm, and only those that
// reach the mutant.

using System.Diagnostics;
using System.Text.Json.Nodes;

if (args.Length == 0)
{
    Console.WriteLine("usage: dotnet run eng/MutationTest.cs -- <file of src/Analyzers without .cs, * for all>...");
    return 1;
}

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var copy = Directory.CreateTempSubdirectory("trtc-mutants-").FullName;
foreach (var file in Output(root, "git", "ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(root, file))))
{
    var target = Path.Combine(copy, file);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.Copy(Path.Combine(root, file), target);
    // The runtime takes a static field that nobody writes for a constant. Here it gets another value with each mutant that changes it.
    if (file.StartsWith("src/Analyzers/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal))
        File.WriteAllText(target, File.ReadAllText(target).Replace("static readonly", "static", StringComparison.Ordinal));
    // ... which is bad style, and so is to say that it begins with what it has anyway.
    if (file == "Directory.Build.props")
    {
        File.WriteAllText(target, File.ReadAllText(target).Replace("<EnforceCodeStyleInBuild>true", "<EnforceCodeStyleInBuild>false", StringComparison.Ordinal)
            .Replace("<TreatWarningsAsErrors>true", "<TreatWarningsAsErrors>false", StringComparison.Ordinal));
    }
}

// The only test that Stryker runs keeps the assembly. It has to reach a mutant, or Stryker takes it that its tests cannot tell what they reach.
var project = Path.Combine(copy, "tests/Analyzers.Tests");
var kept = Path.Combine(copy, "TrtcAnalyzers.dll");
File.WriteAllText(Path.Combine(project, "KeepAssembly.cs"), $$"""
    namespace TrtcAnalyzers.Tests;

    public class KeepAssembly
    {
        [Fact]
        public void Keep()
        {
            Assert.True(TrtcAnalyzers.Recognition.Integers.IsInteger(Microsoft.CodeAnalysis.SpecialType.System_Int32));
            File.Copy(typeof(TrtcAnalyzer).Assembly.Location, @"{{kept}}", overwrite: true);
        }
    }
    """);
var config = JsonNode.Parse(File.ReadAllText(Path.Combine(project, "stryker-config.json")))!;
string[] files = [.. args.Select(static name => name.EndsWith(".cs", StringComparison.Ordinal) ? name[..^3] : name), "Recognition/Integers"];
config["stryker-config"]!["mutate"] = new JsonArray([.. files.Select(static file => JsonValue.Create($"**/{file}.cs"))]);
config["stryker-config"]!["test-case-filter"] = "FullyQualifiedName~KeepAssembly";
File.WriteAllText(Path.Combine(project, "stryker-config.json"), config.ToJsonString());
Run(copy, "dotnet", "tool", "restore");
Run(project, "dotnet", "stryker", "-O", "out");
File.Delete(Path.Combine(project, "KeepAssembly.cs"));

Run(copy, "dotnet", "build", "eng/Mutants", "-c", "Release", "-v", "q", "--nologo");
var tried = Path.Combine(copy, "eng/Mutants/bin/Release/net10.0");
File.Copy(kept, Path.Combine(tried, "TrtcAnalyzers.dll"), overwrite: true);
Run(copy, "dotnet", Path.Combine(tried, "TrtcAnalyzers.Mutants.dll"), Path.Combine(project, "out/reports/mutation-report.json"), $"{Environment.ProcessorCount}");
Directory.Delete(copy, recursive: true);
return 0;

static string Output(string directory, string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
    var output = process.StandardOutput.ReadToEnd();
    process.WaitForExit();
    return output;
}

static void Run(string directory, string program, params string[] arguments)
{
    using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory })!;
    process.WaitForExit();
    if (process.ExitCode != 0)
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
}
