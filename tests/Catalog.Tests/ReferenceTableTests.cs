using System.Runtime.CompilerServices;

namespace TrtcCatalog.Tests;

/// <summary>The catalog and the published tables say the same, row by row, both ways.</summary>
public class ReferenceTableTests
{
    private const int Unused = -1;

    public static TheoryData<string> EventTables => ["SdkEventIds", "WebRtcEventIds"];

    [Fact]
    public void The_copies_are_complete()
    {
        Has(83, ReferenceTable.SdkEvents.Count, "SDK events");
        Has(27, ReferenceTable.WebRtcEvents.Count, "WebRTC events");
        Has(5, ReferenceTable.Experiences.Count, "experiences");
        Has(32, ReferenceTable.RoomDismissalEvents.Count, "room dismissal events");
        Has(26, ReferenceTable.RealTimeEvents.Count, "real-time events");
        Has(8, ReferenceTable.Additions.Count, "additions");

        static void Has(int published, int count, string rows, [CallerLineNumber] int line = 0) => Assert.True(
            published == count, $"tests/Catalog.Tests/ReferenceTableTests.cs({line}): the copies of the published tables have {count} rows of {rows}, not {published}. If a row was published, say {count} here.");
    }

    [Fact]
    public void There_are_five_classes_of_ids_in_three_spaces()
    {
        Assert.Equal(
            [
                ("ExceptionalExperienceIds", TrtcIdSpace.ExceptionalExperience), ("RealTimeEventIds", TrtcIdSpace.ExceptionalEvent),
                ("RoomDismissalEventIds", TrtcIdSpace.ExceptionalEvent), ("SdkEventIds", TrtcIdSpace.Event), ("WebRtcEventIds", TrtcIdSpace.Event),
            ],
            PublicCatalog.IdClasses.Select(static type => (type.Name, PublicCatalog.Space(type))).OrderBy(static pair => pair.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_without_parameters_are_those_of_the_tables()
    {
        Same(ReferenceTable.Experiences, typeof(ExceptionalExperienceIds));
        Same(ReferenceTable.RoomDismissalEvents, typeof(RoomDismissalEventIds));
        Same(ReferenceTable.RealTimeEvents, typeof(RealTimeEventIds));

        static void Same(IEnumerable<ReferenceTable.IdRow> rows, Type type)
        {
            RowPlaces.Same([.. rows.Select(static row => (row.Id, row.Place))], PublicCatalog.Constants(type), RowPlaces.TableOf(type), type.Name);
            Assert.All(PublicCatalog.Constants(type), static constant => Assert.Null(constant.Params));
        }
    }

    [Theory]
    [MemberData(nameof(EventTables))]
    public void Each_event_of_the_table_has_its_parameters(string table)
    {
        var (type, rows) = Table(table);
        foreach (var group in rows.GroupBy(static row => row.Id))
        {
            var constant = PublicCatalog.Constants(type).SingleOrDefault(constant => constant.Value == group.Key);
            Assert.True(constant is not null, $"{group.First().Place}: event {group.Key} has no row in {RowPlaces.TableOf(type)}: add it there.");
            var attribute = constant.Params;
            Assert.NotNull(attribute);
            CheckParam(constant, 1, group.Select(static row => (row.One, row.OneText, row.Place)), attribute.One, attribute.MeasuredOne);
            CheckParam(constant, 2, group.Select(static row => (row.Two, row.TwoText, row.Place)), attribute.Two, attribute.MeasuredTwo);
        }
    }

    /// <summary>Two lists are independent: the table must then have every pair of their values.</summary>
    [Fact]
    public void An_event_with_two_lists_has_every_pair()
    {
        var withTwoLists = PublicCatalog.Constants(typeof(SdkEventIds)).Where(static constant => constant.Params is { One: not null, Two: not null }).ToList();
        Assert.NotEmpty(withTwoLists);
        foreach (var constant in withTwoLists)
        {
            var pairs = from one in PublicCatalog.Constants(constant.Params!.One!)
                        from two in PublicCatalog.Constants(constant.Params.Two!)
                        select ((int?)one.Value, (int?)two.Value);
            Assert.Equal(pairs.Order(), ReferenceTable.SdkEvents.Where(row => row.Id == constant.Value).Select(static row => (row.One, row.Two)).Order());
        }
    }

    [Theory]
    [MemberData(nameof(EventTables))]
    public void Each_event_of_the_catalog_is_in_the_table_or_an_addition(string table)
    {
        var (type, rows) = Table(table);
        var published = rows.Select(static row => row.Id).ToHashSet();
        foreach (var constant in PublicCatalog.Constants(type).Where(constant => !published.Contains(constant.Value)))
        {
            var added = ReferenceTable.Additions.Where(addition => addition.Id == constant.Value).ToList();
            Assert.True(added.Count > 0, $"{RowPlaces.RowOf(constant)}: event {constant.Value} ({constant.Name}) is in no published table: add the published row to {RowPlaces.Published} or {RowPlaces.Editions}, or take this one out.");
            RowPlaces.Same([.. added.Select(static addition => (addition.One, addition.Place))], PublicCatalog.Constants(constant.Params!.One!), RowPlaces.TableOf(constant.Params.One!), $"parameter one of event {constant.Value}");
            Assert.Null(constant.Params.Two);
            Assert.Equal(TrtcMeasure.None, constant.Params.MeasuredTwo);
        }
    }

    [Fact]
    public void Additions_are_there_and_marked_and_nothing_else_is()
    {
        foreach (var (id, one, place) in ReferenceTable.Additions)
        {
            var value = PublicCatalog.Find(PublicCatalog.Find(typeof(SdkEventIds), id).Params!.One!, one);
            Assert.True(value.Summary.Contains("addition", StringComparison.Ordinal), $"{RowPlaces.RowOf(value)}: its edition is zh, as {place} says.");
        }

        var marked = PublicCatalog.Lists.SelectMany(PublicCatalog.Constants).Count(static constant => constant.Summary.Contains("addition", StringComparison.Ordinal));
        Assert.Equal(ReferenceTable.Additions.Count, marked);
        Assert.Equal(
            [2003],
            PublicCatalog.IdClasses.SelectMany(PublicCatalog.Constants).Where(static constant => constant.Summary.Contains("addition", StringComparison.Ordinal)).Select(static constant => constant.Value));
    }

    [Fact]
    public void Every_list_belongs_to_one_event_and_only_the_one_of_4006_is_open()
    {
        var owned = PublicCatalog.Constants(typeof(SdkEventIds)).SelectMany(static constant => new[] { constant.Params!.One, constant.Params.Two }).OfType<Type>().ToList();
        Assert.Equal(PublicCatalog.Lists.OrderBy(static list => list.Name), owned.OrderBy(static list => list.Name));
        Assert.Equal([PublicCatalog.Find(typeof(SdkEventIds), 4006).Params!.One!], PublicCatalog.Lists.Where(PublicCatalog.IsOpen));
    }

    private static void CheckParam(PublicCatalog.Constant constant, int number, IEnumerable<(int? Value, string Text, string Place)> cells, Type? list, TrtcMeasure measure)
    {
        var values = cells.DistinctBy(static cell => (cell.Value, cell.Text)).ToList();
        var column = $"{RowPlaces.RowOf(constant)}: column {(number == 1 ? "One" : "Two")} of event {constant.Value} ({constant.Name})";
        if (values is [(null, var words, var measured)])
        {
            Assert.True(list is null && measure == Measure(words), $"{column} should be 'measured {Measure(words)}', as {measured} says.");
            return;
        }

        Assert.True(measure == TrtcMeasure.None, $"{column} should not be measured: {values[0].Place} has a number.");
        if (values is [(Unused, _, var unused)])
        {
            Assert.True(list is null, $"{column} should be 'unused', as {unused} says.");
            return;
        }

        Assert.True(list is not null, $"{column} should be 'list' and a name, as {values[0].Place} has a number.");
        var added = ReferenceTable.Additions.Where(addition => number == 1 && addition.Id == constant.Value).Select(static addition => (addition.One, addition.Place));
        RowPlaces.Same(
            [.. values.Select(static cell => (cell.Value!.Value, cell.Place)), .. added],
            PublicCatalog.Constants(list),
            RowPlaces.TableOf(list),
            $"parameter {(number == 1 ? "one" : "two")} of event {constant.Value}");
    }

    private static TrtcMeasure Measure(string words) => words switch
    {
        "Resolution width" => TrtcMeasure.Width,
        "Resolution height" => TrtcMeasure.Height,
        "Video frame rate" => TrtcMeasure.FrameRate,
        "Video bitrate" => TrtcMeasure.Bitrate,
        "Number of frames failed to be decoded (3s)" => TrtcMeasure.FrameCount,
        _ => throw new InvalidDataException(words),
    };

    private static (Type Type, IReadOnlyList<ReferenceTable.EventRow> Rows) Table(string name) =>
        name == nameof(SdkEventIds) ? (typeof(SdkEventIds), ReferenceTable.SdkEvents) : (typeof(WebRtcEventIds), ReferenceTable.WebRtcEvents);
}
