using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Tests.Catalog;

/// <summary>The tables of a compilation: which there are, whose number counts, and what is near to a number.</summary>
public class IdCatalogTests
{
    private const string Tables = """
        using TrtcCatalog;

        [TrtcIdTable(TrtcIdSpace.Event)] public static class Ours
        {
            [TrtcParams(One = typeof(Level), MeasuredTwo = TrtcMeasure.Width)] public const int Levelled = 100;
            [TrtcParams(One = typeof(Mode))] public const long Moded = 110;
            public const int Plain = 120;
            public const int NetworkChangedAgain = 1003;
            public const string Text = "text";
            public static readonly int NotConstant = 130;
            private const int Hidden = 140;
            internal const int Internal = 150;
            public const ulong Huge = ulong.MaxValue;
        }
        [TrtcOpenList] public static class Level { public const int High = 9, Low = 1; }
        public static class Mode { public const int On = 1; private const int Off = 0; }
        public static class Empty { }
        namespace Deep { public static class Outer<T> { [TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] public static class Inner { public const int Nested = 100; } } }
        [TrtcIdTableAttribute(TrtcIdSpace.ExceptionalExperience)] public static class Experiences { public const int Bad = 100; }
        [System.Obsolete, Tagged<int>] [System.Serializable, TrtcIdTable(TrtcIdSpace.Event)] public class Attributed { public const int Last = 190; }
        [TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] public static class Exceptional { [TrtcParams(One = typeof(Mode))] public const int WithParams = 101; }
        namespace TrtcCatalogs { [TrtcIdTable(TrtcIdSpace.Event)] public static class NotBundled { public const int Near = 4999, Late = 40000; } }
        public class TaggedAttribute<T> : System.Attribute { }
        [TrtcCatalog.TrtcIdTable((TrtcIdSpace)3)] public static class NoSpace { public const int Lost = 160; }
        [Other.TrtcIdTable(0)] public static class OtherTable { public const int Lost = 170; }
        [global::TrtcCatalog.TrtcIdTable(TrtcIdSpace.Event)] public static class Wrong
        {
            [TrtcParams(One = typeof(Level), MeasuredOne = TrtcMeasure.Width)] public const int Both = 180;
            [TrtcParams(One = typeof(Empty), Two = typeof(int[]))] public const int EmptyList = 181;
            [TrtcParams(MeasuredOne = (TrtcMeasure)99)] public const int NoMeasure = 182;
            [TrtcParams] public const int Unused = 183;
        }
        namespace Other { public class TrtcIdTableAttribute : System.Attribute { public TrtcIdTableAttribute(int i) { } } }
        """;

    private static readonly CSharpCompilation s_compilation = CSharpCompilation.Create(
        "Tables", [CSharpSyntaxTree.ParseText(Tables)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    // Each test reads the tables for itself: coverage then knows which test reaches what.
    private readonly IdCatalog _catalog = IdCatalog.Create(TableFinder.Find(s_compilation, CancellationToken.None), s_compilation, CancellationToken.None);

    [Fact]
    public void The_tables_compile() => Assert.DoesNotContain(s_compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [InlineData(IdSpace.Event, 1003, "SdkEventIds.NetworkChanged")]
    [InlineData(IdSpace.ExceptionalEvent, 1003, "RoomDismissalEventIds.TokenRequestFailed")]
    [InlineData(IdSpace.Event, 100, "Ours.Levelled")]
    [InlineData(IdSpace.ExceptionalExperience, 100, "Experiences.Bad")]
    [InlineData(IdSpace.Event, 110, "Ours.Moded")]
    [InlineData(IdSpace.Event, 150, "Ours.Internal")]
    [InlineData(IdSpace.Event, 183, "Wrong.Unused")]
    [InlineData(IdSpace.Event, 190, "Attributed.Last")]
    public void A_number_is_found_in_its_space(object space, long number, string name)
    {
        var id = _catalog.Find((IdSpace)space, number);
        Assert.NotNull(id);
        Assert.Equal(name, id.Constant.ShortName);
        Assert.Equal(number, id.Constant.Value);
        Assert.Equal(space, (object)id.Space);
    }

    [Theory]
    [InlineData(IdSpace.ExceptionalExperience, 1003)]
    [InlineData(IdSpace.ExceptionalEvent, 100)]
    [InlineData(IdSpace.Event, 130)]
    [InlineData(IdSpace.Event, 140)]
    [InlineData(IdSpace.Event, 160)]
    [InlineData(IdSpace.Event, 170)]
    [InlineData(IdSpace.Event, -1)]
    [InlineData(IdSpace.Event, 9)]
    public void Another_is_not(object space, long number) => Assert.Null(_catalog.Find((IdSpace)space, number));

    [Theory]
    [InlineData(100, ParamKind.Listed, ParamKind.Measured)]
    [InlineData(110, ParamKind.Listed, ParamKind.Unused)]
    [InlineData(120, ParamKind.Unknown, ParamKind.Unknown)]
    [InlineData(180, ParamKind.Unknown, ParamKind.Unused)]
    [InlineData(181, ParamKind.Unknown, ParamKind.Unknown)]
    [InlineData(182, ParamKind.Unknown, ParamKind.Unused)]
    [InlineData(183, ParamKind.Unused, ParamKind.Unused)]
    public void What_its_parameters_can_be_is_known(long number, object one, object two)
    {
        var id = _catalog.Find(IdSpace.Event, number)!;
        Assert.Equal((one, two), (id.One.Kind, (object)id.Two.Kind));
        Assert.Same(id.One, id.Param(Recognition.Role.ParamOne));
        Assert.Same(id.Two, id.Param(Recognition.Role.ParamTwo));
    }

    [Fact]
    public void A_list_holds_its_values_in_order()
    {
        var levelled = _catalog.Find(IdSpace.Event, 100)!.One;
        Assert.Equal(["Level.Low", "Level.High"], levelled.Values.Select(static value => value.ShortName));
        Assert.True(levelled.IsOpen);
        var moded = _catalog.Find(IdSpace.Event, 110)!.One;
        Assert.Equal(["Mode.On"], moded.Values.Select(static value => value.ShortName));
        Assert.False(moded.IsOpen);
    }

    [Theory]
    [InlineData(100, 5, true)]
    [InlineData(110, 1, true)]
    [InlineData(110, 0, false)]
    [InlineData(120, 77, true)]
    [InlineData(183, -1, true)]
    [InlineData(183, 0, false)]
    public void A_parameter_allows_its_values(long number, long value, bool allowed) =>
        Assert.Equal(allowed, _catalog.Find(IdSpace.Event, number)!.One.Allows(value));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1920, true)]
    public void A_measure_is_not_negative(long value, bool allowed) => Assert.Equal(allowed, _catalog.Find(IdSpace.Event, 100)!.Two.Allows(value));

    [Theory]
    [InlineData("Ours", "Levelled", IdSpace.Event)]
    [InlineData("Experiences", "Bad", IdSpace.ExceptionalExperience)]
    [InlineData("Level", "High", null)]
    [InlineData("NoSpace", "Lost", null)]
    [InlineData("TrtcCatalog.RoomDismissalEventIds", "TokenRequestFailed", IdSpace.ExceptionalEvent)]
    public void A_constant_knows_the_space_of_its_table(string type, string name, object? space) => Assert.Equal(space, _catalog.SpaceOf(Field(type, name)));

    [Theory]
    [InlineData("Level", "High", true)]
    [InlineData("TrtcCatalog.SdkEventParams+NetworkChanged", "WiFi", true)]
    [InlineData("Ours", "Levelled", false)]
    [InlineData("Empty", null, false)]
    public void A_constant_knows_its_list(string type, string? name, bool isList) =>
        Assert.Equal(isList ? type.Split('.', '+')[^1] : null, _catalog.ParamListOf(name is null ? null : Field(type, name))?.Name);

    [Fact]
    public void No_constant_has_no_table()
    {
        Assert.Null(_catalog.SpaceOf(null));
        Assert.Null(_catalog.ParamListOf(null));
    }

    [Theory]
    // Between two the smaller number comes first, and the count is kept.
    [InlineData(IdSpace.Event, 115, 2, "110 120")]
    [InlineData(IdSpace.Event, 119, 3, "120 110 100")]
    [InlineData(IdSpace.Event, 100, 1, "100")]
    [InlineData(IdSpace.ExceptionalExperience, long.MaxValue, 2, "100 5")]
    [InlineData(IdSpace.ExceptionalExperience, long.MinValue, 2, "1 2")]
    [InlineData(IdSpace.ExceptionalEvent, 600, 2, "1001 1002")]
    [InlineData(IdSpace.Event, 1, 0, "")]
    public void The_nearest_come_first(object space, long number, int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', _catalog.Nearest((IdSpace)space, number, count).Select(static constant => constant.Value)));

    [Theory]
    [InlineData(100, "Event ExceptionalExperience")]
    [InlineData(1003, "Event ExceptionalEvent")]
    [InlineData(3, "ExceptionalExperience")]
    [InlineData(9, "")]
    public void A_number_can_be_in_several_spaces(long number, string spaces) =>
        Assert.Equal(spaces, string.Join(' ', _catalog.Everywhere(number).Select(static id => id.Space)));

    [Fact]
    public void Tables_are_found_the_bundled_ones_first()
    {
        var names = TableFinder.Find(s_compilation, CancellationToken.None).Select(static table => table.Name).ToArray();
        Assert.Equal(
            ["ExceptionalExperienceIds", "RealTimeEventIds", "RoomDismissalEventIds", "SdkEventIds", "WebRtcEventIds"],
            names.Take(5).Order(StringComparer.Ordinal));
        Assert.Equal(["Ours", "Experiences", "Attributed", "Exceptional", "NotBundled", "Wrong"], names.Skip(5));
    }

    [Fact]
    public void Only_an_event_has_parameters()
    {
        var exceptional = _catalog.Find(IdSpace.ExceptionalEvent, 101)!;
        Assert.Equal((ParamKind.Unknown, ParamKind.Unknown), (exceptional.One.Kind, exceptional.Two.Kind));
    }

    [Theory]
    // Own numbers belong to the bundled table whose numbers are nearest.
    [InlineData(IdSpace.Event, "1003", "100 110 120 150 180 181 182 183 190 1001 4999", "32768 40000")]
    [InlineData(IdSpace.Event, "32768 77", "32769 36864 40000", "100 1003 4999")]
    [InlineData(IdSpace.Event, "4999", "100 1003", "32768")]
    [InlineData(IdSpace.Event, "1003 32768", "100 1001 32768", "")]
    [InlineData(IdSpace.ExceptionalEvent, "2001", "2001 2026", "100 1001")]
    [InlineData(IdSpace.Event, "77", "", "100 1003 32768")]
    public void A_number_leads_to_the_others_of_its_table(object space, string numbers, string some, string none)
    {
        var found = _catalog.InTablesOf((IdSpace)space, Numbers(numbers)).Select(static id => id.Constant.Value).ToArray();
        Assert.Equal(found.Order(), found);
        Assert.Subset(found.ToHashSet(), Numbers(some).ToHashSet());
        Assert.DoesNotContain(found, Numbers(none).Contains);
    }

    [Fact]
    public void Tables_of_the_user_are_enough()
    {
        var own = IdCatalog.Create(TableFinder.Find(s_compilation, CancellationToken.None).Where(static table => table.Name is "Ours" or "Wrong"), s_compilation, CancellationToken.None);
        Assert.Equal([100, 110, 120, 150, 1003], own.InTablesOf(IdSpace.Event, [110]).Select(static id => id.Constant.Value));
    }

    [Fact]
    public void All_of_a_space_are_told_in_the_order_of_their_numbers() =>
        Assert.Equal([1L, 2, 3, 4, 5, 100], _catalog.All(IdSpace.ExceptionalExperience).Select(static constant => constant.Value));

    [Fact]
    public void A_bundled_table_counts_first_wherever_it_is_referenced()
    {
        var library = Library.Compile("[TrtcIdTable(TrtcIdSpace.Event)] public static class Theirs { public const int Far = 200, Known = 1003; }", "Theirs");
        var compilation = s_compilation.WithReferences([library, .. s_compilation.References]);
        Assert.Equal("Theirs", compilation.SourceModule.ReferencedAssemblySymbols[0].Name);
        var catalog = IdCatalog.Create(TableFinder.Find(compilation, CancellationToken.None), compilation, CancellationToken.None);
        Assert.Equal("SdkEventIds.NetworkChanged", catalog.Find(IdSpace.Event, 1003)?.Constant.ShortName);
        Assert.Equal("Theirs.Far", catalog.Find(IdSpace.Event, 200)?.Constant.ShortName);
    }

    [Fact]
    public void A_table_of_a_library_counts_and_one_in_a_library_without_the_catalog_cannot_be()
    {
        var library = Library.Compile("[TrtcIdTable(TrtcIdSpace.Event)] public static class Theirs { public const int Far = 200; }", "Theirs");
        var compilation = s_compilation.AddReferences(library);
        var catalog = IdCatalog.Create(TableFinder.Find(compilation, CancellationToken.None), compilation, CancellationToken.None);
        Assert.Equal("Theirs.Far", catalog.Find(IdSpace.Event, 200)?.Constant.ShortName);
        Assert.Equal(
            ["Theirs", "TrtcCatalog"],
            compilation.SourceModule.ReferencedAssemblySymbols.Where(TableFinder.CanUseCatalog).Select(static assembly => assembly.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => IdCatalog.Create(TableFinder.Find(s_compilation, CancellationToken.None), s_compilation, cancelled));
        Assert.Throws<OperationCanceledException>(() => TableFinder.Find(s_compilation, cancelled).Count());
    }

    private static long[] Numbers(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static number => long.Parse(number, CultureInfo.InvariantCulture))];

    private static IFieldSymbol Field(string type, string name) => s_compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IFieldSymbol>().Single();
}
