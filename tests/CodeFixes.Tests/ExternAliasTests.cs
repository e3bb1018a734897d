using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A library that is referenced with an alias is to be had in files that declare the alias, and behind it.</summary>
public sealed class ExternAliasTests
{
    [Theory]
    // The alias alone
    [InlineData("trtc", "extern alias trtc;\n", "id == 1003", "id == trtc::TrtcCatalog.SdkEventIds.NetworkChanged")]
    [InlineData("trtc", "extern alias trtc;\n", "id is 1003", "id is trtc::TrtcCatalog.SdkEventIds.NetworkChanged")]
    [InlineData("trtc", "extern alias trtc;\n", "id is 1003 or 1001", "id is trtc::TrtcCatalog.SdkEventIds.NetworkChanged or trtc::TrtcCatalog.SdkEventIds.WiredEarphoneChanged")]
    [InlineData("trtc", "extern alias trtc;\nusing System.Linq;\n", "new[] { 1003UL }.Length > 0 && new[] { id }.Contains(1003UL)", "new[] { 1003UL }.Length > 0 && new[] { id }.Contains((ulong)trtc::TrtcCatalog.SdkEventIds.NetworkChanged)")]
    [InlineData("new", "extern alias @new;\n", "id == 1003", "id == @new::TrtcCatalog.SdkEventIds.NetworkChanged")]
    // The file's usings behind it
    [InlineData("trtc", "extern alias trtc;\nusing trtc::TrtcCatalog;\n", "id == 1003", "id == SdkEventIds.NetworkChanged")]
    [InlineData("trtc", "extern alias trtc;\nusing Ids = trtc::TrtcCatalog.SdkEventIds;\n", "id == 1003", "id == Ids.NetworkChanged")]
    [InlineData("trtc", "extern alias trtc;\nusing static trtc::TrtcCatalog.SdkEventIds;\n", "id == 1003", "id == NetworkChanged")]
    // Without the alias there is nothing to write, and with another one neither.
    [InlineData("trtc", "", "id == 1003", "id == 1003")]
    [InlineData("trtc", "extern alias corlib;\n", "id == 1003", "id == 1003")]
    // Where it is to be had without the alias as well, that is how it is written, if nothing else has the name.
    [InlineData("global,trtc", "extern alias trtc;\n", "id == 1003", "id == SdkEventIds.NetworkChanged")]
    [InlineData("global,trtc", "extern alias trtc;\nclass TrtcCatalog { }\nclass SdkEventIds { }\n", "id == 1003", "id == trtc::TrtcCatalog.SdkEventIds.NetworkChanged")]
    public async Task The_name(string aliases, string head, string before, string after)
    {
        var source = head + "\nclass C\n{\n    bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) { var id = e.EventId ?? 0; return " + before + "; }\n}\n";
        var solution = WithAliases(new FixRun(new UseNamedIdCodeFix()).Solution([source]), aliases.Split(','));
        var document = FixRun.Find(await RealRun.FixAllAsync(solution, new UseNamedIdCodeFix(), FixAllScope.Document), "File0.cs");
        Assert.Equal(source.Replace(before, after, StringComparison.Ordinal), (await document.GetTextAsync()).ToString().Replace("using TrtcCatalog;\n\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain((await document.Project.GetCompilationAsync())!.GetDiagnostics(), static error => error.Severity == DiagnosticSeverity.Error && error.Id != "CS0430");
        // The light bulb is there where fix all would write.
        var original = FixRun.Find(solution, "File0.cs");
        var offered = 0;
        foreach (var finding in await RealRun.FindingsAsync(original.Project, "TRTC1001"))
            await new UseNamedIdCodeFix().RegisterCodeFixesAsync(new(original, finding, (_, _) => offered++, default));
        Assert.Equal(before != after, offered > 0);
    }

    private static Solution WithAliases(Solution solution, string[] aliases)
    {
        var project = solution.Projects.Single();
        var catalog = project.MetadataReferences.Single(static reference => reference.Display!.EndsWith("TrtcCatalog.dll", StringComparison.Ordinal));
        return solution.RemoveMetadataReference(project.Id, catalog).AddMetadataReference(project.Id, catalog.WithAliases(aliases));
    }
}
