namespace TrtcCatalog.Generator;

internal enum TableKind
{
    /// <summary>IDs: <c>@ids</c>, the class, its ID space.</summary>
    Ids,

    /// <summary>Values of event parameters: <c>@lists</c>, the class that holds a nested class for each list.</summary>
    Lists,

    /// <summary>The phrases from which run-time texts are composed: <c>@phrases</c>.</summary>
    Phrases,
}

/// <summary>A table file, cut into cells; nothing in the cells is understood yet.</summary>
internal sealed record Table(TableKind Kind, TableLine Head, string ClassName, string Space, string Summary, List<TableRow> Rows);

/// <summary>A line of a table and its cells by column name.</summary>
internal sealed record TableRow(TableLine Line, Dictionary<string, string> Cells)
{
    /// <summary>The cell, or null where the table has no such column.</summary>
    public string? this[string column] => Cells.TryGetValue(column, out var cell) ? cell : null;
}

/// <summary>
/// Reads the shape of a table file: a line that says what it is (<c>@ids</c>, <c>@lists</c>, <c>@phrases</c>), a
/// <c>@summary</c> of the class, a line of column names, then one line for each row; cells are separated by tabs,
/// lines that are empty or start with <c>#</c> are skipped.
/// </summary>
internal static class TableReader
{
    private static readonly string[] s_idColumns = ["Number", "Name", .. Languages.Columns, "Summary"];
    private static readonly string[] s_listColumns = ["List", "Number", "Name", .. Languages.Columns, "Summary"];
    private static readonly string[] s_phraseColumns = ["Name", .. Languages.Columns];
    private static readonly string[] s_eventColumns = ["Number", "Name", "One", "Two", .. Languages.Columns, "Summary"];

    public static Table? Read(string path, string text, Problems problems)
    {
        var lines = Lines(path, text).ToList();
        var used = lines.Where(static line => line.Text.Length > 0 && line.Text[0] != '#').ToList();
        if (used.Count == 0 || ReadHead(used[0], problems) is not { } table)
        {
            if (used.Count == 0)
                problems.Add(lines[0], "The table is empty");
            return null;
        }

        var next = 1;
        if (next < used.Count && used[next].Text.Split('\t') is ["@summary", { Length: > 0 } summary])
        {
            table = table with { Summary = summary };
            next++;
        }
        else if (table.Kind != TableKind.Phrases)
        {
            problems.Add(used[0], "The second line must be '@summary<tab>text'");
        }

        if (next == used.Count || ReadColumns(used[next], table, problems) is not { } columns)
        {
            if (next == used.Count)
                problems.Add(used[0], "The table has no line of column names");
            return null;
        }

        foreach (var line in used.Skip(next + 1))
            ReadRow(line, columns, table, problems);
        return table;
    }

    private static Table? ReadHead(TableLine line, Problems problems)
    {
        switch (line.Text.Split('\t'))
        {
            case ["@ids", var name, "Event" or "ExceptionalEvent" or "ExceptionalExperience"]:
                return new Table(TableKind.Ids, line, name, line.Text.Split('\t')[2], "", []);
            case ["@lists", var name]:
                return new Table(TableKind.Lists, line, name, "", "", []);
            case ["@phrases"]:
                return new Table(TableKind.Phrases, line, "", "", "", []);
            default:
                problems.Add(
                    line,
                    "The first line must be '@ids<tab>class<tab>Event|ExceptionalEvent|ExceptionalExperience', '@lists<tab>class' or '@phrases'");
                return null;
        }
    }

    private static string[]? ReadColumns(TableLine line, Table table, Problems problems)
    {
        var required = table switch
        {
            { Kind: TableKind.Lists } => s_listColumns,
            { Kind: TableKind.Phrases } => s_phraseColumns,
            { Space: "Event" } => s_eventColumns,
            _ => s_idColumns,
        };
        var columns = line.Text.Split('\t');
        if (required.All(columns.Contains)
            && columns.All(column => required.Contains(column) || column == "Edition")
            && columns.Distinct().Count() == columns.Length)
        {
            return columns;
        }

        problems.Add(line, $"The columns must be {string.Join(", ", required)}, and Edition where rows come from several editions");
        return null;
    }

    private static void ReadRow(TableLine line, string[] columns, Table table, Problems problems)
    {
        var cells = line.Text.Split('\t');
        if (cells.Length != columns.Length)
        {
            problems.Add(line, $"The line has {cells.Length} cells, the table has {columns.Length} columns");
            return;
        }

        var row = new TableRow(line, []);
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i].Length == 0 || cells[i] != cells[i].Trim())
            {
                problems.Add(line, $"The cell '{columns[i]}' is empty or has white space around it");
                return;
            }

            row.Cells.Add(columns[i], cells[i]);
        }

        table.Rows.Add(row);
    }

    private static IEnumerable<TableLine> Lines(string path, string text)
    {
        var start = 0;
        for (var index = 0; ; index++)
        {
            var end = text.IndexOf('\n', start);
            var line = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
            yield return new TableLine(path, index, start, line.TrimEnd('\r')); // a checkout may have CRLF
            if (end < 0)
                yield break;
            start = end + 1;
        }
    }
}
