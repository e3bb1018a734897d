namespace TrtcCatalog.Generator;

/// <summary>Writes the search for an ID at run time: one switch for each space, nothing built in advance.</summary>
internal static class IdLookupWriter
{
    public static string Write(Catalog catalog)
    {
        var source = new SourceWriter();
        source.Line("/// <summary>Finds an ID in its space.</summary>");
        source.Open("internal static class IdLookup");
        foreach (var space in new[] { "Event", "ExceptionalEvent", "ExceptionalExperience" })
        {
            var info = space == "Event" ? "TrtcEventInfo" : "TrtcIdInfo";
            source.Open($"internal static bool TryGet{space}(long id, out {info} info)");
            source.Open("switch (id)");
            foreach (var table in catalog.IdClasses.Where(table => table.Space == space))
            {
                foreach (var row in table.Rows)
                {
                    source.Line(
                        $"case {table.Name}.{row.Name}: info = new({table.Name}.{row.Name}, nameof({table.Name}), nameof({table.Name}.{row.Name}), {TextWriter
                            .Index(row.Text)}{Params(catalog, row)}); return true;");
                }
            }

            source.Line("default: info = default; return false;");
            source.Close();
            source.Close();
            source.Line("");
        }

        source.Close();
        return source.ToString();
    }

    private static string Params(Catalog catalog, IdRow row) =>
        row is { One: { } one, Two: { } two } ? $", {Param(catalog, one)}, {Param(catalog, two)}" : "";

    private static string Param(Catalog catalog, ParamCell param) => param.Kind switch
    {
        ParamKind.Listed => $"new(TrtcParamKind.Listed, TrtcMeasure.None, {List(catalog, param)})",
        ParamKind.Open => $"new(TrtcParamKind.OpenList, TrtcMeasure.None, {List(catalog, param)})",
        ParamKind.Measured => $"new(TrtcParamKind.Measured, TrtcMeasure.{param.Argument}, {ValueLookupWriter.NoList})",
        _ => "default",
    };

    private static int List(Catalog catalog, ParamCell param) =>
        ValueLookupWriter.Index(catalog.Lists.First(list => list.Name == param.Argument));
}
