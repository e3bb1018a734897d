using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// The promise of the fixes of TRTC1001 and TRTC1002, checked on a whole solution: after fix all it compiles to the same code and constants, nothing
/// is left to name, a second fix all changes nothing, and the diff holds nothing but names and usings.
/// </summary>
internal static class KeepsCode
{
    /// <summary>What is wrong, each in a sentence; and how many numbers were reported before.</summary>
    public static async Task<(List<string> Problems, int Reported)> CheckAsync(Solution solution)
    {
        var problems = new List<string>();
        var reported = 0;
        var before = new Dictionary<ProjectId, string>();
        var spans = new Dictionary<DocumentId, List<Microsoft.CodeAnalysis.Text.TextSpan>>();
        foreach (var project in solution.Projects)
        {
            before[project.Id] = await IlText.OfAsync(project);
            foreach (var finding in await RealRun.FindingsAsync(project, "TRTC1001", "TRTC1002"))
            {
                reported++;
                var document = project.GetDocument(finding.Location.SourceTree)!.Id;
                if (!spans.TryGetValue(document, out var list))
                    spans.Add(document, list = []);
                list.Add(finding.Location.SourceSpan);
            }
        }

        var named = await RealRun.NameAllAsync(solution);
        foreach (var project in named.Projects)
        {
            var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0)
                problems.Add("does not compile any more: " + errors[0]);
            else if (await IlText.OfAsync(project) != before[project.Id])
                problems.Add($"{project.Name} compiles to other code");
            foreach (var left in await RealRun.FindingsAsync(project, "TRTC1001", "TRTC1002"))
            {
                if (!await IsToldAsync(project, left))
                    problems.Add($"is left: {left} in {left.Location.SourceTree!.GetText().Lines[left.Location.GetLineSpan().StartLinePosition.Line]}");
            }
        }

        foreach (var document in named.Projects.SelectMany(static p => p.Documents))
        {
            var old = (await solution.GetDocument(document.Id)!.GetTextAsync()).ToString();
            if (OnlyNames.Problem(old, (await document.GetTextAsync()).ToString(), spans.GetValueOrDefault(document.Id, [])) is { } problem)
                problems.Add(document.Name + ": " + problem);
        }

        var again = await RealRun.NameAllAsync(named);
        if (again.GetChanges(named).GetProjectChanges().Any())
            problems.Add("a second run changes it again");
        return (problems, reported);
    }

    /// <summary>The one reason to leave a number: its text is a value of the program. HardPlaceTests say where, and that nothing is offered there.</summary>
    private static async Task<bool> IsToldAsync(Project project, Diagnostic finding)
    {
        var tree = finding.Location.SourceTree!;
        var model = (await project.GetCompilationAsync())!.GetSemanticModel(tree);
        return (await tree.GetRootAsync()).FindNode(finding.Location.SourceSpan).Ancestors().OfType<InvocationExpressionSyntax>()
            .Any(call => model.GetSymbolInfo(call).Symbol is IMethodSymbol method
                && method.Parameters.SelectMany(static p => p.GetAttributes()).Any(static a => a.AttributeClass?.Name == "CallerArgumentExpressionAttribute"));
    }
}
