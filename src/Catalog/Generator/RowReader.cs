using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace TrtcCatalog.Generator;

/// <summary>Reads rows of each kind of table and checks what can be checked within one table.</summary>
internal static class RowReader
{
    private static readonly Regex s_pascalCase = new("^([A-Z][a-z0-9]*)+$", RegexOptions.CultureInvariant);
    private static readonly Regex s_placeholder = new("[{][^}]*[}]?|[}]", RegexOptions.CultureInvariant);

    public static List<IdRow> Ids(Table table, List<TextRow> texts, Problems problems)
    {
        var rows = new List<IdRow>();
        foreach (var row in table.Rows)
        {
            if (!TryReadCells(row, problems, out var number, out var isAddition))
                continue;
            var one = ReadParam(row, "One", problems);
            var two = ReadParam(row, "Two", problems);
            rows.Add(new IdRow(row.Line, table.ClassName, number, row["Name"]!, one, two, isAddition, texts.Count, row["Summary"]!));
            texts.Add(TextOf(row, table.ClassName + "." + row["Name"]));
        }

        CheckUnique(rows.Select(static row => (row.Line, row.Name)), table.ClassName, problems);
        return rows;
    }

    public static Dictionary<string, List<ValueRow>> Values(Table table, List<TextRow> texts, Problems problems)
    {
        var lists = new Dictionary<string, List<ValueRow>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!TryReadCells(row, problems, out var number, out var isAddition))
                continue;
            var list = row["List"]!;
            if (!lists.TryGetValue(list, out var values))
                lists.Add(list, values = []);
            if (row["Name"] == list)
                problems.Add(row.Line, $"A value cannot have the name of its class, '{list}'");
            values.Add(new ValueRow(row.Line, number, row["Name"]!, isAddition, texts.Count, row["Summary"]!));
            texts.Add(TextOf(row, $"{table.ClassName}.{list}.{row["Name"]}"));
        }

        foreach (var list in lists)
        {
            CheckUnique(list.Value.Select(static row => (row.Line, row.Name)), list.Key, problems);
            CheckUnique(list.Value.Select(static row => (row.Line, row.Number.ToString(CultureInfo.InvariantCulture))), list.Key, problems);
        }

        return lists;
    }

    public static void Phrases(Table table, List<TextRow> texts, Problems problems)
    {
        CheckUnique(table.Rows.Select(static row => (row.Line, row["Name"]!)), "phrases", problems);
        foreach (var row in table.Rows)
        {
            if (!s_pascalCase.IsMatch(row["Name"]))
                problems.Add(row.Line, $"'{row["Name"]}' is not a name in PascalCase");
            if (Languages.Columns.FirstOrDefault(column => Placeholders(row[column]!) != Placeholders(row["Text"]!)) is { } other)
                problems.Add(row.Line, $"The cell '{other}' must have the placeholders of the cell 'Text'");
            texts.Add(TextOf(row, "Phrases." + row["Name"]));
        }
    }

    public static void CheckClass(Table table, Problems problems)
    {
        if (table.Kind == TableKind.Phrases)
            return;
        if (!s_pascalCase.IsMatch(table.ClassName))
            problems.Add(table.Head, $"'{table.ClassName}' is not a name in PascalCase");
        if (table.Summary.Length > 0 && !IsSentence(table.Summary)) // the reader speaks of a summary that is missing
            problems.Add(table.Head, "The summary must be well-formed XML text that ends with a full stop");
    }

    public static void CheckUnique(IEnumerable<(TableLine Line, string Key)> rows, string where, Problems problems)
    {
        var seen = new Dictionary<string, TableLine>(StringComparer.Ordinal);
        foreach (var (line, key) in rows)
        {
            if (seen.TryGetValue(key, out var first))
                problems.Add(line, $"'{key}' stands in {where} already: {Path.GetFileName(first.Path)}, line {first.Index + 1}");
            else
                seen.Add(key, line);
        }
    }

    private static bool TryReadCells(TableRow row, Problems problems, out int number, out bool isAddition)
    {
        isAddition = row["Edition"] == "zh";
        var text = row["Number"]!;
        // Read back: "01" and "+1" are numbers to the parser, but not what a table says.
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number.ToString(CultureInfo.InvariantCulture) != text)
            problems.Add(row.Line, $"'{text}' is not a number from 0 to {int.MaxValue}");
        else if (!s_pascalCase.IsMatch(row["Name"]))
            problems.Add(row.Line, $"'{row["Name"]}' is not a name in PascalCase");
        else if (row["List"] is { } list && !s_pascalCase.IsMatch(list))
            problems.Add(row.Line, $"'{list}' is not a name in PascalCase");
        else if (row["Edition"] is not (null or "en" or "zh"))
            problems.Add(row.Line, "The edition is 'en' (2023-10-11) or 'zh' (its additions)");
        else if (Languages.Columns.Any(column => row[column] is [.., '.' or '\u3002']))
            problems.Add(row.Line, "The text is a phrase, without a full stop");
        else if (Languages.Columns.Any(column => Placeholders(row[column]!).Length > 0))
            problems.Add(row.Line, "The text has no placeholders");
        else if (!IsSentence(row["Summary"]!))
            problems.Add(row.Line, "The summary must be well-formed XML text that ends with a full stop");
        else
            return true;
        return false;
    }

    private static TextRow TextOf(TableRow row, string key) => new(key, [.. Languages.Columns.Select(column => row[column]!)]);

    /// <summary>The placeholders of a text, sorted: a language may have them in another order.</summary>
    private static string Placeholders(string text) =>
        string.Join(
            " ",
            s_placeholder.Matches(text).Cast<Match>().Select(static match => match.Value).OrderBy(static placeholder => placeholder, StringComparer.Ordinal));

    private static ParamCell? ReadParam(TableRow row, string column, Problems problems)
    {
        if (row[column] is not { } text)
            return null;
        var param = ParamCell.Parse(text);
        if (param is null)
            problems.Add(row.Line, $"'{text}' is not 'unused', 'list X', 'open X' or 'measured X' with a member of TrtcMeasure");
        return param;
    }

    private static bool IsSentence(string text)
    {
        try
        {
            return text.EndsWith(".", StringComparison.Ordinal) && XElement.Parse("<t>" + text + "</t>") is not null;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
