using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// Fix all over whole solutions, without reading the diff: nothing is left to name, the code is the same, and nothing but names and usings has changed.
/// </summary>
public sealed class WholeSolutionTests
{
    [Fact]
    public async Task TheSample()
    {
        var folder = Path.Combine(Metadata("RepositoryRoot"), "samples", "CallMonitor");
        var files = Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Select(file => (Name: Path.GetRelativePath(folder, file), Text: File.ReadAllText(file))).ToList();
        Assert.NotEmpty(files);
        files.Add(("ImplicitUsings.cs", string.Concat(new[] { "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }.Select(static space => $"global using {space};\n"))));

        var (problems, reported) = await KeepsCode.CheckAsync(Project(FixRun.Empty, "CallMonitor", OutputKind.ConsoleApplication, NullableContextOptions.Enable, files));

        Assert.Empty(problems);
        Assert.True(reported > 10, $"Only {reported} numbers are reported in the sample.");
    }

    [Fact]
    public async Task TenThousandLinesInSeveralProjects()
    {
        var solution = FixRun.Empty;
        var lines = 0;
        for (var project = 0; project < 4; project++)
        {
            var files = Enumerable.Range(0, 10).Select(file => ($"File{file}.cs", new GeneratedCode((project * 10) + file).File(250))).ToList();
            lines += files.Sum(static file => file.Item2.Split('\n').Length);
            files.Add(("Models.cs", FixRun.Models));
            solution = Project(solution, "P" + project, OutputKind.DynamicallyLinkedLibrary, NullableContextOptions.Disable, files);
        }

        Assert.True(lines >= 10_000, $"Only {lines} lines.");
        var (problems, reported) = await KeepsCode.CheckAsync(solution);
        Assert.True(problems.Count == 0, string.Join("\n", problems.Take(20)));
        Assert.True(reported > 2000, $"Only {reported} numbers are reported.");
    }

    private static Solution Project(Solution solution, string name, OutputKind kind, NullableContextOptions nullable, List<(string Name, string Text)> files)
    {
        var id = ProjectId.CreateNewId();
        solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, name, name, LanguageNames.CSharp,
            filePath: $"/{name}/{name}.csproj",
            compilationOptions: new CSharpCompilationOptions(kind, optimizationLevel: OptimizationLevel.Release, deterministic: true, nullableContextOptions: nullable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References.All));
        foreach (var (file, text) in files)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), file, SourceText.From(text), filePath: $"/{name}/{file}");
        return solution;
    }

    private static string Metadata(string key) =>
        typeof(WholeSolutionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
