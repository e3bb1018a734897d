namespace TrtcCatalog.Generator;

/// <summary>Writes a class of IDs, with the attributes from which the analyzer reads the table.</summary>
internal static class IdClassWriter
{
    /// <summary>Marks what the reference edition does not have.</summary>
    public const string Addition = " An addition of the Chinese edition; the English edition of 2023-10-11 does not list it.";

    public static string Write(IdClass table, string lists)
    {
        var source = new SourceWriter();
        source.Line($"/// <summary>{table.Summary}</summary>");
        source.Line($"[TrtcIdTable(TrtcIdSpace.{table.Space})]");
        source.Open($"public static class {table.Name}");
        foreach (var row in table.Rows)
        {
            source.Line($"/// <summary>{row.Number}: {row.Summary}{(row.IsAddition ? Addition : "")}</summary>");
            if (row is { One: { } one, Two: { } two })
            {
                source.Line($"/// <remarks>Parameter one: {Remark(one, lists)}. Parameter two: {Remark(two, lists)}.</remarks>");
                source.Line(Attribute(one, two, lists));
            }

            source.Line($"public const int {row.Name} = {row.Number};");
            source.Line("");
        }

        source.Close();
        return source.ToString();
    }

    private static string Remark(ParamCell param, string lists) => param.Kind switch
    {
        ParamKind.Listed => $"<see cref=\"{lists}.{param.Argument}\"/>",
        ParamKind.Open => $"<see cref=\"{lists}.{param.Argument}\"/> and values that are not known here",
        ParamKind.Measured => $"measured, <see cref=\"TrtcMeasure.{param.Argument}\"/>",
        _ => "unused (-1)",
    };

    private static string Attribute(ParamCell one, ParamCell two, string lists)
    {
        var arguments = string.Join(", ", new[] { Argument(one, "One", lists), Argument(two, "Two", lists) }.OfType<string>());
        return arguments.Length == 0 ? "[TrtcParams]" : $"[TrtcParams({arguments})]";
    }

    private static string? Argument(ParamCell param, string property, string lists) => param.Kind switch
    {
        ParamKind.Listed or ParamKind.Open => $"{property} = typeof({lists}.{param.Argument})",
        ParamKind.Measured => $"Measured{property} = TrtcMeasure.{param.Argument}",
        _ => null,
    };
}
