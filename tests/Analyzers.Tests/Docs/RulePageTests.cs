using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Tests.Docs;

/// <summary>The pages, the tables and the release notes say what the descriptors say, and the code on the pages does what they claim.</summary>
public partial class RulePageTests
{
    private static readonly string s_rules = Path.Combine(Repository.Root, "docs", "rules");

    /// <summary>One descriptor for each rule: some rules have several messages.</summary>
    private static readonly DiagnosticDescriptor[] s_descriptors = [.. new TrtcAnalyzer().SupportedDiagnostics.DistinctBy(static descriptor => descriptor.Id)];

    public static TheoryData<string> Ids => [.. s_descriptors.Select(static descriptor => descriptor.Id)];

    [Fact]
    public void There_is_a_page_for_each_rule_and_no_other() =>
        Assert.Equal(
            s_descriptors.Select(static descriptor => descriptor.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            Directory.GetFiles(s_rules).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_descriptor_says(string id)
    {
        var descriptor = Descriptor(id);
        var page = Page(id);
        Assert.StartsWith($"# {id}: {Title(descriptor)}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Category | {descriptor.Category} |", page, StringComparison.Ordinal);
        Assert.Contains($"| Default severity | {descriptor.DefaultSeverity} |", page, StringComparison.Ordinal);
        foreach (var section in new[] { "Why", "Wrong", "Right", "How to fix", "When to silence it", "Configuration", "History" })
            Assert.Contains($"\n## {section}\n", page, StringComparison.Ordinal);
        Assert.Contains($"dotnet_diagnostic.{id}.severity", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_tables_have_the_rule(string id)
    {
        var descriptor = Descriptor(id);
        var row = $" {Title(descriptor)} | {descriptor.Category} | {descriptor.DefaultSeverity} |";
        Assert.Contains($"| [{id}]({id}.md) |{row}", Text("docs/rules/README.md"), StringComparison.Ordinal);
        Assert.Contains($"| [{id}](docs/rules/{id}.md) |{row}", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains(
            $"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {Title(descriptor)}",
            Text("src/Analyzers/AnalyzerReleases.Unshipped.md") + Text("src/Analyzers/AnalyzerReleases.Shipped.md"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_unique_and_no_link_is_made_up()
    {
        Assert.All(s_descriptors, static descriptor => Assert.Matches("^TRTC[1239][0-9]{3}$", descriptor.Id));
        Assert.All(s_descriptors, static descriptor => Assert.NotEqual("", descriptor.Description.ToString(CultureInfo.InvariantCulture)));
        // The project has no public address yet.
        Assert.All(s_descriptors, static descriptor => Assert.Equal("", descriptor.HelpLinkUri));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_code_on_the_page_is_true(string id)
    {
        var blocks = CodeBlock().Matches(Page(id));
        Assert.Contains(blocks, block => block.Groups["reports"].Value == id);
        Assert.Contains(blocks, static block => block.Groups["reports"].Value == "nothing");
        foreach (Match block in blocks)
        {
            var reported = await Verify.IdsAsync(block.Groups["code"].Value);

            // The page is about one rule: raw numbers in an example of another are beside the point.
            var expected = block.Groups["reports"].Value == "nothing" ? [] : new[] { block.Groups["reports"].Value };
            Assert.Equal(expected, reported.Where(other => other == id || expected.Length == 0).Distinct());
        }
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        foreach (var file in Repository.MarkdownFiles)
        {
            foreach (Match link in Link().Matches(File.ReadAllText(file)))
            {
                var target = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, link.Groups["path"].Value));
                Assert.True(File.Exists(target) || Directory.Exists(target), $"{file}: {link.Value} leads nowhere");
            }
        }
    }

    [Fact]
    public void The_readme_has_the_two_commands_that_are_checked()
    {
        Assert.Contains("dotnet build samples/CallMonitor\ndotnet test\n", Text("README.md"), StringComparison.Ordinal);
        Assert.Contains("dotnet test", Text(".ci/run"), StringComparison.Ordinal);
    }

    private static DiagnosticDescriptor Descriptor(string id) => s_descriptors.Single(descriptor => descriptor.Id == id);

    private static string Title(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static string Page(string id) => Text($"docs/rules/{id}.md");

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("<!-- reports: (?<reports>\\w+) -->\\s*```csharp\\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\\]\\((?<path>[^):#]+)\\)")]
    private static partial Regex Link();
}
