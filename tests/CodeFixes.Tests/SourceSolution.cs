using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A program of the rules' tests as a solution.</summary>
internal static class SourceSolution
{
    public static Solution Of(TestSource source)
    {
        var (solution, id) = Project(source);
        foreach (var (name, text) in source.Files)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: "/" + name);
        foreach (var (name, text) in source.Additional)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: "/" + name);
        foreach (var (name, text) in source.Configuration)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: name);
        return solution;
    }

    public static Solution Of(SharedProgram program)
    {
        var (solution, id) = Project(program.Sources[0]);
        return solution.AddDocument(DocumentId.CreateNewId(id), "CloudSdk.cs", SourceText.From(program.Models), filePath: "/CloudSdk.cs")
            .AddDocument(DocumentId.CreateNewId(id), "Rows.cs", SourceText.From(program.Text), filePath: "/Rows.cs");
    }

    private static (Solution Solution, ProjectId Id) Project(TestSource source)
    {
        var id = ProjectId.CreateNewId();
        return (FixRun.Empty.AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Test", "Test", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(source.OutputKind, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true, deterministic: true),
            parseOptions: new CSharpParseOptions(source.Language),
            metadataReferences: source.References)), id);
    }
}
