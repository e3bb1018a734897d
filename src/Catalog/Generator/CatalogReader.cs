using System.Globalization;

namespace TrtcCatalog.Generator;

/// <summary>Understands the cells of the tables and checks that the rows agree with each other.</summary>
internal static class CatalogReader
{
    public static Catalog Read(List<Table> tables, Problems problems)
    {
        var catalog = new Catalog([], null, []);
        var listRows = new Dictionary<string, List<ValueRow>>(StringComparer.Ordinal);
        var listTables = tables.Where(static table => table.Kind == TableKind.Lists).ToList();
        foreach (var second in listTables.Skip(1))
            problems.Add(second.Head, "There is one table of lists already");
        foreach (var table in tables)
        {
            RowReader.CheckClass(table, problems);
            foreach (var duplicate in tables.TakeWhile(other => other != table).Where(other => other.Kind == table.Kind && other.ClassName == table.ClassName))
                problems.Add(table.Head, $"{duplicate.Head.Path} is this table already");
        }

        foreach (var table in tables.Where(static table => table.Kind == TableKind.Ids))
            catalog.IdClasses.Add(new IdClass(table.ClassName, table.Space, table.Summary, RowReader.Ids(table, catalog.Texts, problems)));
        foreach (var table in listTables.Take(1))
        {
            listRows = RowReader.Values(table, catalog.Texts, problems);
            catalog = catalog with { ListClass = new ListClass(table.ClassName, table.Summary, []) };
        }

        foreach (var table in tables.Where(static table => table.Kind == TableKind.Phrases))
            RowReader.Phrases(table, catalog.Texts, problems);
        foreach (var space in catalog.IdClasses.GroupBy(static table => table.Space))
        {
            RowReader.CheckUnique(
                space.SelectMany(static table => table.Rows).Select(static row => (row.Line, Key: row.Number.ToString(CultureInfo.InvariantCulture))),
                $"space {space.Key}",
                problems);
        }

        LinkLists(catalog, listRows, problems);
        return catalog;
    }

    /// <summary>Gives each list to the one parameter that names it.</summary>
    private static void LinkLists(Catalog catalog, Dictionary<string, List<ValueRow>> listRows, Problems problems)
    {
        var linked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in catalog.IdClasses.SelectMany(static table => table.Rows))
        {
            var first = true;
            Link(row, row.One, 1, ref first);
            Link(row, row.Two, 2, ref first);
        }

        foreach (var list in listRows.Where(list => !linked.Contains(list.Key)))
            problems.Add(list.Value[0].Line, $"No event has the list '{list.Key}'");

        void Link(IdRow row, ParamCell? param, int number, ref bool first)
        {
            if (param is not { HasList: true, Argument: var name })
                return;
            if (!listRows.TryGetValue(name, out var rows))
                problems.Add(row.Line, $"There is no list '{name}'");
            else if (!linked.Add(name))
                problems.Add(row.Line, $"The list '{name}' belongs to another parameter already");
            else if (first ? name != row.Name : !name.StartsWith(row.Name, StringComparison.Ordinal))
                problems.Add(row.Line, $"The first list of an event is named as the event, here '{row.Name}'; a second one starts with that name");
            else
                catalog.ListClass!.Lists.Add(new ValueList(name, row, number, param.Kind == ParamKind.Open, catalog.ListClass.Lists.Count, rows));
            first = false;
        }
    }
}
