namespace TrtcCatalog.Generator;

/// <summary>Writes the search for a parameter value at run time, and the lists themselves.</summary>
internal static class ValueLookupWriter
{
    /// <summary>The number that stands for "no list", so that a default value means the same.</summary>
    public const int NoList = 0;

    /// <summary>The number of a list in the generated code.</summary>
    public static int Index(ValueList list) => list.Index + 1;

    public static string Write(Catalog catalog)
    {
        var source = new SourceWriter();
        source.Line("/// <summary>Finds a value in a list of parameter values.</summary>");
        source.Open("internal static class ValueLookup");
        source.Open("internal static bool TryGet(int list, long value, out TrtcValueInfo info)");
        source.Open("switch (list, value)");
        foreach (var list in catalog.Lists)
        {
            foreach (var row in list.Rows)
                source.Line($"case ({Index(list)}, {Constant(catalog, list, row)}): info = {Info(catalog, list, row)}; return true;");
        }

        source.Line("default: info = default; return false;");
        source.Close();
        source.Close();
        source.Line("");
        source.Open("internal static TrtcValueInfo[] All(int list)");
        source.Open("switch (list)");
        foreach (var list in catalog.Lists)
            source.Line($"case {Index(list)}: return new TrtcValueInfo[] {{ {string.Join(", ", list.Rows.Select(row => Info(catalog, list, row)))} }};");
        source.Line("default: return System.Array.Empty<TrtcValueInfo>();");
        source.Close();
        source.Close();
        source.Close();
        return source.ToString();
    }

    private static string Constant(Catalog catalog, ValueList list, ValueRow row) => $"{catalog.ListClass!.Name}.{list.Name}.{row.Name}";

    private static string Info(Catalog catalog, ValueList list, ValueRow row)
    {
        var constant = Constant(catalog, list, row);
        return $"new TrtcValueInfo({constant}, nameof({constant}), {TextWriter.Index(row.Text)})";
    }
}
