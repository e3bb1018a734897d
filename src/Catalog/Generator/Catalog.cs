namespace TrtcCatalog.Generator;

/// <summary>Everything that the tables say.</summary>
internal sealed record Catalog(List<IdClass> IdClasses, ListClass? ListClass, List<TextRow> Texts)
{
    public IEnumerable<ValueList> Lists => ListClass?.Lists ?? [];
}

/// <summary>A class of IDs.</summary>
internal sealed record IdClass(string Name, string Space, string Summary, List<IdRow> Rows)
{
    public bool HasParams => Space == "Event";
}

/// <summary>An ID of the class <paramref name="Table"/>; what its parameters can be is null outside the space of events.</summary>
internal sealed record IdRow(TableLine Line, string Table, int Number, string Name, ParamCell? One, ParamCell? Two, bool IsAddition, int Text, string Summary);

/// <summary>A class of nested classes, one for each list of parameter values.</summary>
internal sealed record ListClass(string Name, string Summary, List<ValueList> Lists);

/// <summary>A list of the values of one parameter (<paramref name="Param"/>, 1 or 2) of one event.</summary>
internal sealed record ValueList(string Name, IdRow Event, int Param, bool IsOpen, int Index, List<ValueRow> Rows);

/// <summary>A value of a parameter.</summary>
internal sealed record ValueRow(TableLine Line, int Number, string Name, bool IsAddition, int Text, string Summary);

/// <summary>A text that users read at run time, in the languages of <see cref="Languages"/>.</summary>
internal sealed record TextRow(string Key, string[] InLanguages);

/// <summary>The languages of the catalog.</summary>
internal static class Languages
{
    /// <summary>The columns of a table that hold the same text in each language; English, which stands in where there is no other, comes first.</summary>
    public static readonly string[] Columns = ["Text", "Chinese", "Korean"];

    /// <summary>The methods that give a text in each of them.</summary>
    public static readonly string[] Methods = ["English", "Chinese", "Korean"];
}

internal enum ParamKind
{
    Unused,
    Listed,
    Open,
    Measured,
}

/// <summary>What a table says about a parameter of an event: <c>unused</c>, <c>list X</c>, <c>open X</c> or <c>measured X</c>.</summary>
/// <param name="Kind">The first word.</param>
/// <param name="Argument">The list, or the member of <c>TrtcMeasure</c>; empty where unused.</param>
internal sealed record ParamCell(ParamKind Kind, string Argument)
{
    private static readonly string[] s_measures = ["Width", "Height", "FrameRate", "Bitrate", "FrameCount", "Other"];

    public bool HasList => Kind is ParamKind.Listed or ParamKind.Open;

    public static ParamCell? Parse(string text) => text.Split(' ') switch
    {
        ["unused"] => new ParamCell(ParamKind.Unused, ""),
        ["list", var list] => new ParamCell(ParamKind.Listed, list),
        ["open", var list] => new ParamCell(ParamKind.Open, list),
        ["measured", var measure] when s_measures.Contains(measure) => new ParamCell(ParamKind.Measured, measure),
        _ => null,
    };
}
