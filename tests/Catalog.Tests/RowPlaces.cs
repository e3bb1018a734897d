namespace TrtcCatalog.Tests;

/// <summary>Where the rows stand that the tests compare: a test that fails names the line to change.</summary>
internal static class RowPlaces
{
    public const string Published = "tests/Catalog.Tests/TestData/event-id-mapping-table.md";
    public const string Editions = "tests/Catalog.Tests/TestData/editions.md";

    private static readonly (string File, string[] Lines)[] s_tables =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Tables"), "*.tsv").Select(static file => (Path.GetFileName(file), File.ReadAllLines(file)))];

    /// <summary>The table that a class of the catalog is made of, e.g. <c>src/Catalog/Tables/SdkEvents.tsv</c>.</summary>
    public static string TableOf(Type type) => "src/Catalog/Tables/" + Find(type).File;

    /// <summary>The row of a constant, as compilers name a place: file, and line in brackets.</summary>
    public static string RowOf(PublicCatalog.Constant constant)
    {
        var (file, lines) = Find(constant.Field.DeclaringType!);
        var start = constant.Field.DeclaringType!.IsNested ? $"{constant.Field.DeclaringType.Name}\t{constant.Value}\t" : $"{constant.Value}\t";
        return $"src/Catalog/Tables/{file}({Array.FindIndex(lines, line => line.StartsWith(start, StringComparison.Ordinal)) + 1})";
    }

    /// <summary>Fails where one side has a number that the other has not, and says on which line; the order is compared as well.</summary>
    /// <param name="published">The published numbers, with their lines.</param>
    /// <param name="constants">The constants that should be the same.</param>
    /// <param name="table">The file that the constants are made of.</param>
    /// <param name="what">What the numbers are, e.g. "parameter one of event 1003".</param>
    public static void Same(IReadOnlyList<(int Number, string Place)> published, IReadOnlyList<PublicCatalog.Constant> constants, string table, string what)
    {
        var problems = published.Where(row => constants.All(constant => constant.Value != row.Number))
            .Select(row => $"{row.Place}: {row.Number} ({what}) has no row in {table}: add it there.")
            .Concat(constants.Where(constant => published.All(row => row.Number != constant.Value))
                .Select(constant => $"{RowOf(constant)}: {constant.Value} {constant.Name} ({what}) is in no published table: add the published row to {Published}, or take this one out."))
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.Equal(published.Select(static row => row.Number), constants.Select(static constant => constant.Value));
    }

    // @ids SdkEventIds, @lists SdkEventParams: the class that a table makes, or the one around its classes.
    private static (string File, string[] Lines) Find(Type type)
    {
        var directive = type.DeclaringType is { } outer ? "@lists\t" + outer.Name : "@ids\t" + type.Name;
        return s_tables.Single(table => table.Lines.Any(line => line == directive || line.StartsWith(directive + "\t", StringComparison.Ordinal)));
    }
}
