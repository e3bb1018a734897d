namespace TrtcAnalyzers.Docs.Tests;

/// <summary>The rows about rules in a table of a document.</summary>
internal static class Table
{
    /// <summary>The first cell of a row about a rule, which links to its page.</summary>
    public static string LinkOf(string document, string id) =>
        document == "README.md" ? $"[{id}](docs/rules/{id}.md)" : $"[{id}]({id}.md)";

    /// <summary>The cells of the row about a rule; empty where there is none.</summary>
    public static string[] RowOf(string document, string id) =>
        Rows(document).FirstOrDefault(row => row.Cells[0] == LinkOf(document, id)).Cells ?? [];

    /// <summary>The rows whose first cell is a link to a rule, with their lines, counted from 1.</summary>
    public static IEnumerable<(int Line, string Text, string[] Cells)> Rows(string document) =>
        Repository.Lines(document)
            .Select(static (text, index) => (Line: index + 1, Text: text, Cells: Cells(text)))
            .Where(static row => row.Cells is [['[', 'T', 'R', 'T', 'C', ..], ..]);

    private static string[] Cells(string line) =>
        line.StartsWith('|') && line.EndsWith('|') && line.Length > 1
            ? [.. line[1..^1].Split('|').Select(static cell => cell.Trim())]
            : [];
}
