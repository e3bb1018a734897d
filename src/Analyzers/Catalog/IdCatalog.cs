using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>The tables that a compilation can name: the bundled ones and the <c>[TrtcIdTable]</c> classes of the user.</summary>
internal sealed class IdCatalog
{
    private static readonly IdSpace[] s_spaces = [IdSpace.Event, IdSpace.ExceptionalEvent, IdSpace.ExceptionalExperience];

    // By space.
    private readonly Dictionary<long, CatalogId>[] _ids;
    private readonly Dictionary<INamedTypeSymbol, IdSpace> _tables;
    private readonly HashSet<INamedTypeSymbol> _paramLists;

    private IdCatalog(
        Dictionary<long, CatalogId>[] ids,
        Dictionary<INamedTypeSymbol, IdSpace> tables,
        HashSet<INamedTypeSymbol> paramLists)
    {
        _ids = ids;
        _tables = tables;
        _paramLists = paramLists;
    }

    public static IdCatalog Create(IEnumerable<INamedTypeSymbol> tables, Compilation compilation, CancellationToken cancellation)
    {
        var ids = Array.ConvertAll(s_spaces, static _ => new Dictionary<long, CatalogId>());
        var spaces = new Dictionary<INamedTypeSymbol, IdSpace>(SymbolEqualityComparer.Default);
        var lists = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TableReader.SpaceOf(table) is not { } space)
                continue;
            spaces[table] = space;
            foreach (var id in BundledTables.IdsOf(table, space, compilation))
            {
                // The first table that names a number keeps it: the bundled tables come first.
                if (!ids[(int)space].ContainsKey(id.Constant.Value))
                    ids[(int)space].Add(id.Constant.Value, id);
                AddList(id.One);
                AddList(id.Two);
            }
        }

        return new IdCatalog(ids, spaces, lists);

        void AddList(ParamSpec spec)
        {
            // Who writes Derived.Value may write a constant of its base.
            foreach (var declaring in RoleMap.WithBases(spec.List))
                lists.Add(declaring);
        }
    }

    public CatalogId? Find(IdSpace space, long number) => _ids[(int)space].TryGetValue(number, out var id) ? id : null;

    /// <summary>The space of the table that declares a constant, or null where it is no constant of a table.</summary>
    public IdSpace? SpaceOf(IFieldSymbol? constant) =>
        constant?.ContainingType is { } type && _tables.TryGetValue(type, out var space) ? space : null;

    /// <summary>The class of parameter values that declares a constant, or from which such a class inherits it; null where it is none.</summary>
    public INamedTypeSymbol? ParamListOf(IFieldSymbol? constant) =>
        constant?.ContainingType is { } type && _paramLists.Contains(type) ? type : null;

    /// <summary>
    /// The IDs of the tables that hold some given numbers, in the order of their numbers. A row of a user's own class belongs to the bundled
    /// table whose numbers are nearest: such classes hold what TRTC has added since.
    /// </summary>
    public IEnumerable<CatalogId> InTablesOf(IdSpace space, IReadOnlyCollection<long> numbers)
    {
        var ids = _ids[(int)space].Values.OrderBy(static id => id.Constant.Value).ToArray();
        // Asked once for each row of a user's class, which can be long; the bundled tables are short.
        var bundled = Array.FindAll(ids, IsBundled);
        var tables = numbers.Select(number => Find(space, number)).OfType<CatalogId>().Select(TableOf).ToImmutableHashSet();
        return tables.IsEmpty ? [] : ids.Where(id => id.CanBeWritten && tables.Contains(TableOf(id)));

        string TableOf(CatalogId id)
        {
            if (IsBundled(id))
                return id.Constant.TypeName;
            var nearest = bundled.OrderBy(other => Math.Abs((decimal)other.Constant.Value - id.Constant.Value)).FirstOrDefault();
            return (nearest ?? id).Constant.TypeName;
        }
    }

    private static bool IsBundled(CatalogId id) => id.Constant.TypeName.StartsWith(CatalogNames.Namespace + ".", StringComparison.Ordinal);

    /// <summary>The IDs of a space that have a name to write, in the order of their numbers.</summary>
    public IEnumerable<ConstantName> All(IdSpace space) =>
        _ids[(int)space].Values.Where(static id => id.CanBeWritten).Select(static id => id.Constant).OrderBy(static constant => constant.Value);

    /// <summary>The same whose numbers are nearest, nearest first.</summary>
    public ImmutableArray<ConstantName> Nearest(IdSpace space, long number, int count) =>
        _ids[(int)space].Values.Where(static id => id.CanBeWritten)
            .OrderBy(id => Math.Abs((decimal)id.Constant.Value - number)).ThenBy(id => id.Constant.Value)
            .Take(count).Select(id => id.Constant).ToImmutableArray();

    /// <summary>The spaces whose tables have a number.</summary>
    public IEnumerable<CatalogId> Everywhere(long number)
    {
        foreach (var space in s_spaces)
        {
            if (Find(space, number) is { } id)
                yield return id;
        }
    }
}
