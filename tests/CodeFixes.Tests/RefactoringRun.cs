using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Runs a refactoring at a mark (<c>[|if|]</c>, or <c>[||]</c> for the cursor alone).</summary>
internal static class RefactoringRun
{
    /// <summary>The source after the refactoring, which compiles as it did; null where nothing is offered.</summary>
    public static async Task<string?> ApplyAsync(CodeRefactoringProvider refactoring, string source, string title, LanguageVersion language = LanguageVersion.CSharp12, string? editorConfig = null)
    {
        var solution = new FixRun(new UseNamedIdCodeFix()) { Language = language, EditorConfig = editorConfig }.Solution([source]);
        foreach (var reference in solution.Projects.Single().MetadataReferences.OfType<PortableExecutableReference>().Where(static reference => reference.FilePath!.EndsWith("TrtcCatalog.dll", StringComparison.Ordinal)))
        {
            // As in an editor, the documentation lies beside the assembly.
            var documented = MetadataReference.CreateFromFile(reference.FilePath!, documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(reference.FilePath!, ".xml")));
            var id = solution.ProjectIds[0];
            solution = solution.RemoveMetadataReference(id, reference).AddMetadataReference(id, documented);
        }

        var document = FixRun.Find(solution, "File0.cs");
        await LoadAsync(document.Project);
        var actions = new List<CodeAction>();
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, Marked.Parse(source).Places.Single(), actions.Add, default));
        if (actions.Count == 0)
            return null;
        Assert.Equal(title, Assert.Single(actions).Title);
        var changed = (await FixRun.ChangedAsync(actions[0])).GetDocument(document.Id)!;
        await LoadAsync(changed.Project);
        return (await changed.GetTextAsync()).ToString();
    }

    /// <summary>What a program's method <c>C.Run(EventMessage, bool)</c> gives for every pair of an ID and a flag.</summary>
    public static async Task<string> ResultsAsync(string source, IEnumerable<ulong?> ids)
    {
        var program = await LoadAsync(FixRun.Find(new FixRun(new UseNamedIdCodeFix()).Solution([source]), "File0.cs").Project);
        var message = program.GetType("TencentCloud.Trtc.V20190722.Models.EventMessage")!;
        var run = program.GetType("C")!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!;
        var results = new List<string>();
        foreach (var id in ids)
        {
            foreach (var flag in new[] { false, true })
            {
                var e = Activator.CreateInstance(message)!;
                message.GetProperty("EventId")!.SetValue(e, id);
                results.Add($"{id} {flag}: {run.Invoke(null, [e, flag])}");
            }
        }

        return string.Join('\n', results);
    }

    private static async Task<Assembly> LoadAsync(Project project)
    {
        using var image = new MemoryStream();
        var result = (await project.GetCompilationAsync())!.Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)) + "\n" + await project.Documents.Last().GetTextAsync());
        return Assembly.Load(image.ToArray());
    }
}
