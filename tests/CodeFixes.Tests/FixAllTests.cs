using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Fix all leaves none, adds one using for each file, and reaches as far as it was asked to.</summary>
public sealed class FixAllTests
{
    private const string Usage = "class C { bool M(ulong id) => id == [|1003|] || id == [|1001UL|]; }\n";
    private const string Fixed = "using TrtcCatalog;\n\nclass C { bool M(ulong id) => id == SdkEventIds.NetworkChanged || id == SdkEventIds.WiredEarphoneChanged; }\n";
    private static readonly string Untouched = Marked.Parse(Usage).Text;

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 4)]
    public async Task Reaches(FixAllScope scope, int documents)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        string[][] projects = [[Usage, Usage.Replace("class C", "class D", StringComparison.Ordinal)], [Usage, Usage.Replace("class C", "class D", StringComparison.Ordinal)]];
        var fixedSolution = await run.FixAllAsync(run.Solution(projects), scope, projects);
        var texts = new List<string>();
        foreach (var project in fixedSolution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal))
        {
            foreach (var document in project.Documents.Where(d => d.Name.StartsWith("File", StringComparison.Ordinal)).OrderBy(d => d.Name, StringComparer.Ordinal))
                texts.Add((await document.GetTextAsync()).ToString().Replace("class D", "class C", StringComparison.Ordinal));
        }

        Assert.Equal(Enumerable.Repeat(Fixed, documents).Concat(Enumerable.Repeat(Untouched, 4 - documents)), texts);
    }

    [Theory]
    [InlineData("        _ = id == [|1003|] || e.EventId == [|1001UL|];", false)]
    [InlineData("        [|1003UL|], [|1001UL|],", true)]
    public async Task TwoThousandPlacesInOneFile(string line, bool inArray)
    {
        var lines = string.Join("\n", Enumerable.Repeat(line, 1000));
        var body = inArray ? "var x = new[] {\n" + lines + "\n};" : lines;
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync(
            "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n    void M(ulong id, EventMessage e)\n    {\n" + body + "\n    }\n}\n");
        Assert.Equal(1000, text.Split("SdkEventIds.NetworkChanged").Length - 1);
        Assert.Equal(1000, text.Split("SdkEventIds.WiredEarphoneChanged").Length - 1);
        Assert.Single(text.Split('\n'), l => l == "using TrtcCatalog;");
    }

    [Fact]
    public async Task FiveHundredLabelsInOneFile()
    {
        // The number of a label is its own within its switch, so there are several switches.
        int[] ids = [1001, 1002, 1003, 2001, 2002, 3001, 3002, 3003, 3004, 4001];
        var labels = string.Concat(ids.Select(static id => $"            case [|{id}|]:\n"));
        var methods = string.Concat(Enumerable.Range(0, 50).Select(n => $"    bool M{n}(EventMessage e)\n    {{\n        switch (e.EventId)\n        {{\n{labels}                return true;\n            default:\n                return false;\n        }}\n    }}\n"));
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync("using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n" + methods + "}\n");
        Assert.Equal(500, text.Split("            case SdkEventIds.").Length - 1);
        Assert.Equal(50, text.Split("            case SdkEventIds.NetworkChanged:\n").Length - 1);
        Assert.DoesNotContain(ids, id => text.Contains($"case {id}", StringComparison.Ordinal));
        Assert.Single(text.Split('\n'), static line => line == "using TrtcCatalog;");
    }

    [Fact]
    public async Task ASecondRunHasNothingToDo()
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        Assert.Equal(Fixed, await run.FixAllAsync(Usage));
        Assert.Equal(Fixed, await run.FixAllAsync(Fixed.Replace("SdkEventIds.NetworkChanged", "[|SdkEventIds.NetworkChanged|]", StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryRuleHasOneKeyAndTheChoicesHaveNoFixAll()
    {
        CodeFixProvider[] batch = [new UseNamedIdCodeFix(), new UseNamedParamCodeFix(), new WrongTableCodeFix(), new WrongEventParamCodeFix(), new BoxedEqualsCodeFix()];
        CodeFixProvider[] choices = [new ImpossibleParamCodeFix(), new UnknownIdCodeFix()];
        Assert.All(batch, fix => Assert.Equal([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution], fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Take(3)));
        Assert.All(choices, fix => Assert.Null(fix.GetFixAllProvider()));
    }
}
