namespace TrtcCatalog.Generator;

/// <summary>Writes the class of parameter values: a nested class for each list.</summary>
internal static class ListClassWriter
{
    public static string Write(ListClass lists)
    {
        var source = new SourceWriter();
        source.Line($"/// <summary>{lists.Summary}</summary>");
        source.Open($"public static class {lists.Name}");
        foreach (var list in lists.Lists)
        {
            var param = list.Param == 1 ? "parameter one" : "parameter two";
            source.Line(
                $"/// <summary>The values of {param} of event {list.Event.Number} (<see cref=\"{list.Event.Table}.{list.Event.Name}\"/>){(list.IsOpen
                    ? "; TRTC has more of them than are known here"
                    : "")}.</summary>");
            if (list.IsOpen)
                source.Line("[TrtcOpenList]");
            source.Open($"public static class {list.Name}");
            foreach (var row in list.Rows)
            {
                source.Line(
                    $"/// <summary>{row.Number}: {param} of event {list.Event.Number} (<see cref=\"{list.Event.Table}.{list.Event.Name}\"/>): {row.Summary}{(
                        row.IsAddition ? IdClassWriter.Addition : "")}</summary>");
                source.Line($"public const int {row.Name} = {row.Number};");
                source.Line("");
            }

            source.Close();
            source.Line("");
        }

        source.Close();
        return source.ToString();
    }
}
