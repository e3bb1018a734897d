namespace TrtcCatalog.Tests;

/// <summary>The published tables, read from copies of the documents: an account of the catalog that owes nothing to its own tables.</summary>
internal static class ReferenceTable
{
    /// <summary>A row of the tables of events; a parameter is null where it is measured.</summary>
    public sealed record EventRow(int Id, int? One, int? Two, string OneText, string TwoText, string Meaning);

    /// <summary>A row of the tables of exceptional events and experiences.</summary>
    public sealed record IdRow(int Id, string Meaning);

    public static IReadOnlyList<EventRow> SdkEvents { get; } = Events("SDK Event Mapping Table");

    public static IReadOnlyList<EventRow> WebRtcEvents { get; } = Events("WebRTC Event Mapping Table");

    public static IReadOnlyList<IdRow> Experiences { get; } = Ids("Exceptional Experience ID Mapping Table");

    public static IReadOnlyList<IdRow> RoomDismissalEvents { get; } = Ids("Exceptional Room Dismissal Event ID Mapping Table");

    public static IReadOnlyList<IdRow> RealTimeEvents { get; } = Ids("Real-Time Exceptional Event ID Mapping Table");

    /// <summary>The rows that another edition adds: event and value of parameter one.</summary>
    public static IReadOnlyList<(int Id, int One)> Additions { get; } = File.ReadLines(TestData("editions.md"))
        .Select(static line => line.Split('|', StringSplitOptions.TrimEntries))
        .Where(static cells => cells.Length == 5 && int.TryParse(cells[1], out _))
        .Select(static cells => (int.Parse(cells[1]), int.Parse(cells[2])))
        .ToList();

    private static List<EventRow> Events(string heading) => Section(heading)
        .Select(static cells => cells is [var id, var one, var two, var meaning]
            ? new EventRow(int.Parse(id), Number(one), Number(two), one, two, meaning)
            : throw new InvalidDataException(string.Join('\t', cells)))
        .ToList();

    private static List<IdRow> Ids(string heading) => Section(heading)
        .Select(static cells => cells is [var id, var meaning] ? new IdRow(int.Parse(id), meaning) : throw new InvalidDataException(string.Join('\t', cells)))
        .ToList();

    /// <summary>The lines with tabs below a heading, without the line of column names.</summary>
    private static IEnumerable<string[]> Section(string heading) => File.ReadLines(TestData("event-id-mapping-table.md"))
        .SkipWhile(line => line != "## " + heading)
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(static line => line.Contains('\t'))
        .Skip(1)
        .Select(static line => line.Split('\t'));

    private static int? Number(string cell) => int.TryParse(cell, out var number) ? number : null;

    private static string TestData(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);
}
