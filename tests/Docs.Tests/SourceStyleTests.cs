namespace TrtcAnalyzers.Docs.Tests;

/// <summary>What CONTRIBUTING.md says of the length of files and lines in <c>src</c>.</summary>
public class SourceStyleTests
{
    // As in .editorconfig, so that editors show where a line ends.
    private const int LongestLine = 160;

    private const int LongestFile = 250;

    private static readonly string[] s_sources = [.. Repository.Sources("src").Order(StringComparer.Ordinal)];

    [Fact]
    public void Lines_have_at_most_160_columns()
    {
        Assert.NotEmpty(s_sources);
        Assert.Empty(
            from path in s_sources
            from line in Repository.Lines(path).Select(static (text, index) => (Text: text, Number: index + 1))
            where line.Text.Length > LongestLine
            select $"{path}, line {line.Number}: {line.Text.Length} columns");
    }

    [Fact]
    public void Files_have_at_most_250_lines()
    {
        Assert.NotEmpty(s_sources);
        Assert.Empty(
            from path in s_sources
            let lines = Repository.Text(path).TrimEnd('\n').Split('\n').Length
            where lines > LongestFile
            select $"{path}: {lines} lines");
    }

    [Fact]
    public void Editors_and_documents_name_the_same_lengths()
    {
        Assert.Contains($"[src/**.cs]\nmax_line_length = {LongestLine}\n", Repository.Text(".editorconfig"), StringComparison.Ordinal);
        var rules = Repository.Text("CONTRIBUTING.md");
        Assert.Contains($"none in `src` more than {LongestFile}", rules, StringComparison.Ordinal);
        Assert.Contains($"Lines of `src` have at most {LongestLine} columns", rules, StringComparison.Ordinal);
    }
}
