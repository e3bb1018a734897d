using System.Text;

namespace TrtcCatalog.Tests;

/// <summary>Writes <c>docs/catalog.md</c> from the public constants, their attributes and their documentation.</summary>
internal static class CatalogPage
{
    private static readonly Type[] s_order =
        [typeof(SdkEventIds), typeof(WebRtcEventIds), typeof(ExceptionalExperienceIds), typeof(RoomDismissalEventIds), typeof(RealTimeEventIds)];

    public static string Write()
    {
        var page = new StringBuilder();
        page.Append("# The catalog\n\n");
        page.Append("Every number that the package knows, with the constant to write for it. Namespace `TrtcCatalog`.\n");
        page.Append("This page is produced from the catalog; change the tables in `src/Catalog/Tables`, not the page.\n\n");
        page.Append("The numbers come from TRTC's event ID mapping table in its English edition of 2023-10-11. Rows marked as additions come\n");
        page.Append("from the Chinese edition. The same number in two ID spaces means two things.\n\n");
        page.Append("A parameter is *unused* (always -1), one of the values of a class, or *measured* (any number that is not negative).\n");
        page.Append("A list is *open* where TRTC reports values that it does not have.\n");
        foreach (var type in s_order.Concat(PublicCatalog.IdClasses.Except(s_order))) // a new table comes last, but does come
            WriteIds(page, type);
        page.Append("\n## SdkEventParams\n\n").Append(Summary(typeof(SdkEventParams))).Append('\n');
        foreach (var list in PublicCatalog.Lists)
            WriteList(page, list);
        return page.ToString();
    }

    private static void WriteIds(StringBuilder page, Type type)
    {
        var hasParams = PublicCatalog.Space(type) == TrtcIdSpace.Event;
        page.Append($"\n## {type.Name}\n\n{Summary(type)} ID space: {PublicCatalog.Space(type)}.\n\n");
        page.Append(hasParams ? "| ID | constant | parameter one | parameter two | meaning | text |\n|---|---|---|---|---|---|\n" : "| ID | constant | meaning | text |\n|---|---|---|---|\n");
        foreach (var constant in PublicCatalog.Constants(type))
        {
            page.Append($"| {constant.Value} | `{constant.Name}` | ");
            if (hasParams)
                page.Append($"{Param(constant.Params!.One, constant.Params.MeasuredOne)} | {Param(constant.Params.Two, constant.Params.MeasuredTwo)} | ");
            page.Append($"{Meaning(constant.Summary, 1)} | {Text(type, constant.Value)} |\n");
        }
    }

    private static void WriteList(StringBuilder page, Type list)
    {
        page.Append($"\n### {list.Name}\n\n{Summary(list)}\n\n| value | constant | meaning | text |\n|---|---|---|---|\n");
        var owner = PublicCatalog.IdClasses.SelectMany(PublicCatalog.Constants).Single(constant => constant.Params?.One == list || constant.Params?.Two == list);
        foreach (var constant in PublicCatalog.Constants(list))
        {
            var text = owner.Params!.One == list ? TrtcEvents.Describe(owner.Value, constant.Value) : TrtcEvents.Describe(owner.Value, -1, constant.Value);
            page.Append($"| {constant.Value} | `{constant.Name}` | {Meaning(constant.Summary, 2)} | {text} |\n");
        }
    }

    private static string Param(Type? list, TrtcMeasure measure)
    {
        if (list is null)
            return measure == TrtcMeasure.None ? "unused" : "measured: " + measure;
        return $"[{list.Name}](#{list.Name.ToLowerInvariant()}){(PublicCatalog.IsOpen(list) ? ", open" : "")}";
    }

    /// <summary>The summary without its number, and for a value without its event.</summary>
    private static string Meaning(string summary, int prefixes) => summary.Split(": ", prefixes + 1)[prefixes].Replace("|", "\\|", StringComparison.Ordinal);

    private static string Text(Type type, int id) => PublicCatalog.Space(type) switch
    {
        TrtcIdSpace.Event => TrtcEvents.Describe(id),
        TrtcIdSpace.ExceptionalEvent => TrtcEvents.DescribeExceptionalEvent(id),
        _ => TrtcEvents.DescribeExceptionalExperience(id),
    };

    private static string Summary(Type type) => PublicCatalog.Doc("T:" + type.FullName!.Replace('+', '.'), "summary")!;
}
