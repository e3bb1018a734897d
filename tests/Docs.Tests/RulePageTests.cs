using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>Each rule has its page, and the page says what the rule is.</summary>
public partial class RulePageTests
{
    private static readonly string[] s_sections = ["Why", "Wrong", "Right", "How to fix", "When to silence it", "Configuration", "History"];

    [Fact]
    public void There_is_a_page_for_each_rule_and_no_other()
    {
        string[] pages = [.. Directory.GetFiles(Repository.FullPath("docs/rules"), "*.md").Select(static path => Path.GetFileNameWithoutExtension(path)).Where(static name => name != "README")];
        foreach (var rule in Rule.All)
            Assert.True(pages.Contains(rule.Id), $"{rule.Page} is missing: every rule of TrtcAnalyzer.SupportedDiagnostics has a page.");
        foreach (var page in pages)
            Assert.True(Rule.All.Any(rule => rule.Id == page), $"docs/rules/{page}.md is about a rule that TrtcAnalyzer.SupportedDiagnostics does not have.");
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void The_head_says_what_the_rule_is(string id)
    {
        var rule = Rule.Of(id);
        MustBe(rule.Page, 0, $"# {rule.Id}: {rule.Title}");
        MustHave(rule.Page, $"| Category | {rule.Category} |");
        MustHave(rule.Page, $"| Default severity | {rule.Severity} |");
        MustHave(rule.Page, $"| Fix | {FixIn(Table.RowOf("docs/rules/README.md", id))} |".Replace("|  |", "| |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void The_sections_stand_in_their_order(string id)
    {
        var page = Rule.Of(id).Page;
        string[] headings = [.. Repository.Lines(page).Where(static line => line.StartsWith("## ", StringComparison.Ordinal)).Select(static line => line[3..])];
        Assert.True(s_sections.SequenceEqual(headings), $"{page} has the sections {string.Join(", ", headings)}; it should have {string.Join(", ", s_sections)}.");
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void It_says_how_to_configure_and_silence_this_rule(string id)
    {
        var page = Rule.Of(id).Page;
        Assert.Contains(Repository.Lines(page), line => line.StartsWith($"dotnet_diagnostic.{id}.severity = ", StringComparison.Ordinal));
        MustHave(page, $"#pragma warning disable {id}");
        MustHave(page, $"#pragma warning restore {id}");
        foreach (Match other in Configured().Matches(Repository.Text(page)))
            Assert.True(other.Groups["id"].Value == id, $"{page}: '{other.Value}' configures another rule.");
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void Its_history_begins_with_a_version(string id) =>
        Assert.Matches(@"\n## History\n\n- \d+\.\d+\.\d+: added\.\n", Repository.Text(Rule.Of(id).Page));

    private static string FixIn(string[] cells) => cells[^1];

    private static void MustBe(string document, int line, string expected) =>
        Assert.True(Repository.Lines(document)[line] == expected, $"{document}, line {line + 1} should be:\n{expected}");

    private static void MustHave(string document, string expected) =>
        Assert.True(Repository.Lines(document).Contains(expected), $"{document} should have the line:\n{expected}");

    [GeneratedRegex(@"(dotnet_diagnostic\.|#pragma warning (disable|restore) )(?<id>TRTC\d{4})", RegexOptions.ExplicitCapture)]
    private static partial Regex Configured();
}
