using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>The index, the README and the release notes of the analyzers list the rules that there are, as they are.</summary>
public partial class RuleTableTests
{
    private const string Index = "docs/rules/README.md";
    private const string Readme = "README.md";

    [Theory]
    [InlineData(Index)]
    [InlineData(Readme)]
    public void The_table_has_a_row_for_each_rule_in_order(string document)
    {
        var rows = Table.Rows(document).ToList();
        foreach (var rule in Rule.All)
        {
            var start = $"| {Table.LinkOf(document, rule.Id)} | {rule.Title} | {rule.Category} | {rule.Severity} |";
            var row = rows.SingleOrDefault(row => row.Cells[0].StartsWith($"[{rule.Id}]", StringComparison.Ordinal));
            Assert.True(row.Text is not null, $"{document} lacks the row:\n{start} ... |");
            Assert.True(row.Text.StartsWith(start, StringComparison.Ordinal), $"{document}, line {row.Line} should begin with:\n{start}\nbut is:\n{row.Text}");
        }

        Assert.Equal(Rule.All.Select(static rule => rule.Id), rows.Select(static row => row.Cells[0][1..9]));
    }

    [Fact]
    public void Both_tables_name_the_same_fixes()
    {
        foreach (var row in Table.Rows(Index))
        {
            var id = row.Cells[0][1..9];
            Assert.True(row.Cells[^1] == Table.RowOf(Readme, id)[^1], $"{Readme}: the fix of {id} should be '{row.Cells[^1]}', as in {Index}, line {row.Line}.");
        }
    }

    [Fact]
    public void The_release_notes_of_the_analyzers_have_each_rule_once()
    {
        const string Unshipped = "src/Analyzers/AnalyzerReleases.Unshipped.md";
        string[] lines = [.. Repository.Lines("src/Analyzers/AnalyzerReleases.Shipped.md"), .. Repository.Lines(Unshipped)];
        foreach (var rule in Rule.All)
        {
            var expected = $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}";
            Assert.True(lines.Count(line => line == expected) == 1, $"{Unshipped} (or Shipped) should have the line once:\n{expected}");
        }

        foreach (var line in lines.Where(static line => line.StartsWith("TRTC", StringComparison.Ordinal)))
            Assert.True(Rule.All.Any(rule => rule.Id == line[..8]), $"The release notes speak of a rule that is not there:\n{line}");
    }

    [Fact]
    public void Several_messages_of_a_rule_do_not_make_it_another_rule() =>
        Assert.Equal(Rule.All, Rule.Descriptors.Distinct().OrderBy(static rule => rule.Id, StringComparer.Ordinal));

    [Fact]
    public void Numbers_have_the_form_that_the_index_explains()
    {
        foreach (var rule in Rule.All)
        {
            Assert.Matches(Number(), rule.Id);
            Assert.True(Repository.Text(Index).Contains($"{rule.Id[4]}xxx: ", StringComparison.Ordinal), $"{Index} should say what {rule.Id[4]}xxx means.");
        }
    }

    [Fact]
    public void Help_links_follow_the_one_property()
    {
        // Directory.Build.props, TrtcProjectUrl: empty as long as the project has no public address.
        foreach (var rule in Rule.Descriptors)
        {
            var expected = Repository.ProjectUrl.Length == 0 ? "" : $"{Repository.ProjectUrl.TrimEnd('/')}/blob/main/{rule.Page}";
            Assert.True(expected == rule.HelpLink, $"The help link of {rule.Id} is '{rule.HelpLink}' and should be '{expected}' (TrtcProjectUrl in Directory.Build.props).");
        }
    }

    [GeneratedRegex(@"^TRTC[1239]\d{3}$")]
    private static partial Regex Number();
}
