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

    private static readonly IdCatalog s_catalog = IdCatalog.Create(TableFinder.Find(s_compilation, CancellationToken.None), CancellationToken.None);

    [Fact]
    public void The_tables_compile() => Assert.DoesNotContain(s_compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Theory]
    [InlineData(IdSpace.Event, 1003, "SdkEventIds.NetworkChanged")]
    [InlineData(IdSpace.ExceptionalEvent, 1003, "RoomDismissalEventIds.TokenRequestFailed")]
    [InlineData(IdSpace.Event, 100, "Ours.Levelled")]
    [InlineData(IdSpace.ExceptionalEvent, 100, "Outer`1.Inner.Nested")]
    [InlineData(IdSpace.ExceptionalExperience, 100, "Experiences.Bad")]
    [InlineData(IdSpace.Event, 110, "Ours.Moded")]
    [InlineData(IdSpace.Event, 150, "Ours.Internal")]
    [InlineData(IdSpace.Event, 183, "Wrong.Unused")]
    public void A_number_is_found_in_its_space(object space, long number, string name)
    {
        var id = s_catalog.Find((IdSpace)space, number);
        Assert.NotNull(id);
        Assert.Equal(name, id.Constant.ShortName);
        Assert.Equal(number, id.Constant.Value);
        Assert.Equal(space, (object)id.Space);
    }

    [Theory]
    [InlineData(IdSpace.ExceptionalExperience, 1003)]
    [InlineData(IdSpace.Event, 130)]
    [InlineData(IdSpace.Event, 140)]
    [InlineData(IdSpace.Event, 160)]
    [InlineData(IdSpace.Event, 170)]
    [InlineData(IdSpace.Event, -1)]
    [InlineData(IdSpace.Event, 9)]
    public void Another_is_not(object space, long number) => Assert.Null(s_catalog.Find((IdSpace)space, number));

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
        var id = s_catalog.Find(IdSpace.Event, number)!;
        Assert.Equal((one, two), (id.One.Kind, (object)id.Two.Kind));
        Assert.Same(id.One, id.Param(Recognition.Role.ParamOne));
        Assert.Same(id.Two, id.Param(Recognition.Role.ParamTwo));
    }

    [Fact]
    public void A_list_holds_its_values_in_order()
    {
        var levelled = s_catalog.Find(IdSpace.Event, 100)!.One;
        Assert.Equal(["Level.Low", "Level.High"], levelled.Values.Select(static value => value.ShortName));
        Assert.True(levelled.IsOpen);
        var moded = s_catalog.Find(IdSpace.Event, 110)!.One;
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
        Assert.Equal(allowed, s_catalog.Find(IdSpace.Event, number)!.One.Allows(value));

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1920, true)]
    public void A_measure_is_not_negative(long value, bool allowed) => Assert.Equal(allowed, s_catalog.Find(IdSpace.Event, 100)!.Two.Allows(value));

    [Theory]
    [InlineData("Ours", "Levelled", IdSpace.Event)]
    [InlineData("Experiences", "Bad", IdSpace.ExceptionalExperience)]
    [InlineData("Level", "High", null)]
    [InlineData("NoSpace", "Lost", null)]
    [InlineData("TrtcCatalog.RoomDismissalEventIds", "TokenRequestFailed", IdSpace.ExceptionalEvent)]
    public void A_constant_knows_the_space_of_its_table(string type, string name, object? space) => Assert.Equal(space, s_catalog.SpaceOf(Field(type, name)));

    [Theory]
    [InlineData("Level", "High", true)]
    [InlineData("TrtcCatalog.SdkEventParams+NetworkChanged", "WiFi", true)]
    [InlineData("Ours", "Levelled", false)]
    [InlineData("Empty", null, false)]
    public void A_constant_knows_its_list(string type, string? name, bool isList) =>
        Assert.Equal(isList ? type.Split('.', '+')[^1] : null, s_catalog.ParamListOf(name is null ? null : Field(type, name))?.Name);

    [Fact]
    public void No_constant_has_no_table()
    {
        Assert.Null(s_catalog.SpaceOf(null));
        Assert.Null(s_catalog.ParamListOf(null));
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
        Assert.Equal(expected, string.Join(' ', s_catalog.Nearest((IdSpace)space, number, count).Select(static constant => constant.Value)));

    [Theory]
    [InlineData(100, "Event ExceptionalEvent ExceptionalExperience")]
    [InlineData(1003, "Event ExceptionalEvent")]
    [InlineData(3, "ExceptionalExperience")]
    [InlineData(9, "")]
    public void A_number_can_be_in_several_spaces(long number, string spaces) =>
        Assert.Equal(spaces, string.Join(' ', s_catalog.Everywhere(number).Select(static id => id.Space)));

    [Fact]
    public void Tables_are_found_the_bundled_ones_first()
    {
        var names = TableFinder.Find(s_compilation, CancellationToken.None).Select(static table => table.Name).ToArray();
        Assert.Equal(
            ["ExceptionalExperienceIds", "RealTimeEventIds", "RoomDismissalEventIds", "SdkEventIds", "WebRtcEventIds"],
            names.Take(5).Order(StringComparer.Ordinal));
        Assert.Equal(["Ours", "Inner", "Experiences", "Wrong"], names.Skip(5));
    }

    [Fact]
    public void A_table_of_a_library_counts_and_one_in_a_library_without_the_catalog_cannot_be()
    {
        var library = Library.Compile("[TrtcIdTable(TrtcIdSpace.Event)] public static class Theirs { public const int Far = 200; }", "Theirs");
        var compilation = s_compilation.AddReferences(library);
        var catalog = IdCatalog.Create(TableFinder.Find(compilation, CancellationToken.None), CancellationToken.None);
        Assert.Equal("Theirs.Far", catalog.Find(IdSpace.Event, 200)?.Constant.ShortName);
        Assert.Equal(
            ["Theirs", "TrtcCatalog"],
            compilation.SourceModule.ReferencedAssemblySymbols.Where(TableFinder.CanUseCatalog).Select(static assembly => assembly.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        Assert.Throws<OperationCanceledException>(() => IdCatalog.Create(TableFinder.Find(s_compilation, CancellationToken.None), cancelled));
        Assert.Throws<OperationCanceledException>(() => TableFinder.Find(s_compilation, cancelled).Count());
    }

    private static IFieldSymbol Field(string type, string name) => s_compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IFieldSymbol>().Single();
}
