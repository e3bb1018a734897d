namespace TrtcCatalog.Tests;

/// <summary>The published tables, read from copies of the documents: an account of the catalog that owes nothing to its own tables.</summary>
internal static class ReferenceTable
{
    /// <summary>A row of the tables of events; a parameter is null where it is measured. The place is the file with its line.</summary>
    public sealed record EventRow(int Id, int? One, int? Two, string OneText, string TwoText, string Meaning, string Place);

    /// <summary>A row of the tables of exceptional events and experiences.</summary>
    public sealed record IdRow(int Id, string Meaning, string Place);

    /// <summary>A row that another edition adds.</summary>
    public sealed record Addition(int Id, int One, string Place);

    public static IReadOnlyList<EventRow> SdkEvents { get; } = Events("SDK Event Mapping Table");

    public static IReadOnlyList<EventRow> WebRtcEvents { get; } = Events("WebRTC Event Mapping Table");

    public static IReadOnlyList<IdRow> Experiences { get; } = Ids("Exceptional Experience ID Mapping Table");

    public static IReadOnlyList<IdRow> RoomDismissalEvents { get; } = Ids("Exceptional Room Dismissal Event ID Mapping Table");

    public static IReadOnlyList<IdRow> RealTimeEvents { get; } = Ids("Real-Time Exceptional Event ID Mapping Table");

    /// <summary>The rows that another edition adds: event and value of parameter one.</summary>
    public static IReadOnlyList<Addition> Additions { get; } = File.ReadLines(TestData("editions.md"))
        .Select(static (line, index) => (Cells: line.Split('|', StringSplitOptions.TrimEntries), Place: Place(RowPlaces.Editions, index)))
        .Where(static row => row.Cells.Length == 5 && int.TryParse(row.Cells[1], out _))
        .Select(static row => new Addition(int.Parse(row.Cells[1]), int.Parse(row.Cells[2]), row.Place))
        .ToList();

    private static List<EventRow> Events(string heading) => Section(heading)
        .Select(static row => row.Cells is [var id, var one, var two, var meaning]
            ? new EventRow(int.Parse(id), Number(one), Number(two), one, two, meaning, row.Place)
            : throw Malformed(row.Place, "event, parameter one, parameter two, meaning"))
        .ToList();

    private static List<IdRow> Ids(string heading) => Section(heading)
        .Select(static row => row.Cells is [var id, var meaning] ? new IdRow(int.Parse(id), meaning, row.Place) : throw Malformed(row.Place, "ID, meaning"))
        .ToList();

    /// <summary>The lines with tabs below a heading, without the line of column names.</summary>
    private static IEnumerable<(string[] Cells, string Place)> Section(string heading) => File.ReadLines(TestData("event-id-mapping-table.md"))
        .Select(static (line, index) => (Line: line, Place: Place(RowPlaces.Published, index)))
        .SkipWhile(row => row.Line != "## " + heading)
        .Skip(1)
        .TakeWhile(static row => !row.Line.StartsWith("## ", StringComparison.Ordinal))
        .Where(static row => row.Line.Contains('\t'))
        .Skip(1)
        .Select(static row => (row.Line.Split('\t'), row.Place));

    private static string Place(string file, int index) => $"{file}({index + 1})";

    private static InvalidDataException Malformed(string place, string columns) => new($"{place}: the columns are {columns}, with tabs between them.");

    private static int? Number(string cell) => int.TryParse(cell, out var number) ? number : null;

    private static string TestData(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);
}
