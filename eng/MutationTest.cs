#:property PublishAot=false

// Mutation testing of the analyzers in pieces that take minutes, where a run over everything takes most of a day:
//
//     dotnet run eng/MutationTest.cs                          the groups of files there are
//     dotnet run eng/MutationTest.cs -- catalog               one of them: the score, and each mutant that no test killed
//     dotnet run eng/MutationTest.cs -- roles ShapeTests      only with the tests of these classes, or of one method: PlaceTests.Raw_numbers
//
// Two things make it quick. Each group runs the tests that are about it: a mutant that others would kill counts as survived, so a score is a
// lower bound. And Stryker puts the mutants of all files into the assembly, whatever it is asked to test, which makes every test several times
// slower; in a copy of the working tree a comment takes the other files out.

using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

string[] ofPlaces =
[
    "UseNamedIdPlacesTests", "UseNamedIdCollectionTests", "UseNamedIdLanguageTests", "UseNamedParamTests", "WrongTableTests", "ShapeTests", "BoxedEqualsTests",
    "LookAlikeTests", "OccurrenceTests", "ImpossibleParamTests", "BodyTests", "BrokenCodeTests", "AttributeTests", "ElementPathTests", "FlowListTests",
    "IncompleteSwitchTests", "PlaceTests.Numbers_of_no_table", "PlaceTests.Raw_parameters", "PlaceTests.Equals_in_all_its_forms", "PlaceTests.Other_code_is_silent",
];
string[] ofFlow =
[
    "ValueSetTests", "ValueSetElementsTests", "ValueTableTests", "CellTests", "MemoryTests", "FlowStateTests", "FlowFolderTests", "FlowTests", "FlowListTests", "FlowTrapTests",
    "FlowMemberTrapTests", "FlowStatementTrapTests", "FlowConstructTests", "WrongEventParamTests", "ImpossibleParamTests",
];
string[] ofRoles =
[
    "AttributeTests", "AnnotationFileTests", "ShapeTests", "LookAlikeTests", "OccurrenceTests", "ImpossibleParamTests", "WrongTableTests", "BrokenCodeTests",
    "PlaceTests.Numbers_of_no_table",
];
(string Name, string[] Files, string[] Tests)[] groups =
[
    ("catalog", ["Catalog/*"], ["IdCatalogTests", "InvalidTableTests", "WrongTableTests"]),
    ("values", ["Flow/ValueSet", "Flow/Chains", "Flow/Cell", "Flow/ValueTable"], ofFlow),
    ("conditions", ["Flow/FlowAnalysis.Conditions", "Flow/FlowAnalysis.Joins", "Flow/FlowAnalysis.Linked", "Flow/FlowAnalysis.Patterns"], ofFlow),
    ("states", ["Flow/FlowState", "Flow/FlowState.Join", "Flow/Memory", "Flow/JoinScratch", "Flow/Difference", "Flow/RegionEffects", "Flow/BodyScan", "Flow/FlowAnalysis"], ofFlow),
    ("expressions", ["Flow/FlowAnalysis.Expressions", "Flow/FlowAnalysis.Cells", "Flow/FlowAnalysis.Places", "Flow/FlowAnalysis.Deconstruction", "Flow/FlowAnalysis.Lists"], ofFlow),
    ("effects", ["Flow/FlowAnalysis.Calls", "Flow/FlowAnalysis.Sharing", "Flow/FlowAnalysis.Queries"], ofFlow),
    ("statements", ["Flow/FlowAnalysis.Statements", "Flow/FlowAnalysis.Loops", "Flow/FlowAnalysis.SwitchPaths", "Flow/FlowAnalysis.Switches"], ofFlow),
    ("calls", ["Recognition/MeetingCollector", "Recognition/MeetingCollector.Visit", "Recognition/MeetingCollector.Calls"], ofPlaces),
    ("patterns", ["Recognition/MeetingCollector.Patterns", "Recognition/MeetingCollector.Functions", "Recognition/MeetingCollector.Deconstruction", "Recognition/MeetingCollector.Equals"], ofPlaces),
    ("readers", ["Recognition/MeetingReader", "Recognition/PlaceReader", "Recognition/LocalRoles", "Recognition/Variable", "Recognition/CollectionElements", "Recognition/ElementPath"], ofPlaces),
    ("roles", ["Recognition/RoleMap", "Recognition/RoleNames", "Recognition/Shapes"], ofRoles),
];

if (groups.SingleOrDefault(group => args.Length > 0 && group.Name == args[0]) is not { Name: not null } chosen)
{
    foreach (var (name, files, _) in groups)
        Console.WriteLine($"{name}: {string.Join(' ', files)}");
    return 1;
}

var root = Path.GetFullPath(Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, ".."));
var copy = Directory.CreateTempSubdirectory("trtc-mutants-").FullName;
string[] globs = [.. chosen.Files.Select(static file => $"**/{file}.cs")];
foreach (var file in Output(root, "git", "ls-files").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(file => File.Exists(Path.Combine(root, file))))
{
    var target = Path.Combine(copy, file);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.Copy(Path.Combine(root, file), target);
    if (file.StartsWith("src/Analyzers/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal) && !chosen.Files.Any(name => IsNamed(file, name)))
        File.WriteAllText(target, "// Stryker disable all\n" + File.ReadAllText(target));
}

var project = Path.Combine(copy, "tests/Analyzers.Tests");
var config = JsonNode.Parse(File.ReadAllText(Path.Combine(project, "stryker-config.json")))!;
config["stryker-config"]!["mutate"] = new JsonArray([.. globs.Select(static glob => JsonValue.Create(glob))]);
config["stryker-config"]!["test-case-filter"] = string.Join('|', (args.Length > 1 ? args[1..] : chosen.Tests).Distinct().Select(static test => $"FullyQualifiedName~.{test}" + (test.Contains('.', StringComparison.Ordinal) ? "" : ".")));
File.WriteAllText(Path.Combine(project, "stryker-config.json"), config.ToJsonString());

Run(copy, "dotnet", "tool", "restore");
Run(project, "dotnet", "stryker", "-O", "out");
Print(JsonNode.Parse(File.ReadAllText(Path.Combine(project, "out/reports/mutation-report.json")))!);
Directory.Delete(copy, recursive: true);
return 0;

static bool IsNamed(string file, string name) =>
    Regex.IsMatch(file, "/" + Regex.Escape(name).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "\\.cs$", RegexOptions.CultureInvariant);

static void Print(JsonNode report)
{
    var all = new Dictionary<string, int>();
    foreach (var (path, file) in report["files"]!.AsObject())
    {
        var lines = file!["source"]!.GetValue<string>().Split('\n');
        foreach (var mutant in file["mutants"]!.AsArray().Where(static mutant => mutant!["status"]!.GetValue<string>() != "Ignored"))
        {
            var status = mutant!["status"]!.GetValue<string>();
            all[status] = all.GetValueOrDefault(status) + 1;
            var line = mutant["location"]!["start"]!["line"]!.GetValue<int>();
            if (status is "Survived" or "NoCoverage")
                Console.WriteLine($"{Path.GetFileName(path)}({line}) {status}: {lines[line - 1].Trim()}\n    => {mutant["replacement"]!.GetValue<string>().ReplaceLineEndings(" ")}");
        }
    }

    int Count(params ReadOnlySpan<string> statuses)
    {
        var sum = 0;
        foreach (var status in statuses)
            sum += all.GetValueOrDefault(status);
        return sum;
    }

    // As Stryker counts: what runs for ever is found out, what no test reaches is not, and what does not compile is no mutant.
    var killed = Count("Killed", "Timeout");
    Console.WriteLine(string.Join(", ", all.Select(static entry => $"{entry.Key} {entry.Value}")));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"score {100.0 * killed / Math.Max(1, killed + Count("Survived", "NoCoverage")):F1} %"));
}

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
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
}
