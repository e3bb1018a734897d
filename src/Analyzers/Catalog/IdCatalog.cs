using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Catalog;

/// <summary>The tables that a compilation can name: the bundled ones and the <c>[TrtcIdTable]</c> classes of the user.</summary>
internal sealed class IdCatalog
{
    private readonly ImmutableDictionary<(IdSpace Space, long Number), CatalogId> _ids;
    private readonly ImmutableDictionary<INamedTypeSymbol, IdSpace> _tables;
    private readonly ImmutableHashSet<INamedTypeSymbol> _paramLists;

    private IdCatalog(
        ImmutableDictionary<(IdSpace Space, long Number), CatalogId> ids,
        ImmutableDictionary<INamedTypeSymbol, IdSpace> tables,
        ImmutableHashSet<INamedTypeSymbol> paramLists)
    {
        _ids = ids;
        _tables = tables;
        _paramLists = paramLists;
    }

    public static IdCatalog Create(IEnumerable<INamedTypeSymbol> tables, CancellationToken cancellation)
    {
        var ids = ImmutableDictionary.CreateBuilder<(IdSpace Space, long Number), CatalogId>();
        var spaces = ImmutableDictionary.CreateBuilder<INamedTypeSymbol, IdSpace>(SymbolEqualityComparer.Default);
        var lists = ImmutableHashSet.CreateBuilder<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            if (TableReader.SpaceOf(table) is not { } space)
                continue;
            spaces[table] = space;
            foreach (var id in TableReader.IdsOf(table, space))
            {
                // The first table that names a number keeps it: the bundled tables come first.
                if (!ids.ContainsKey((space, id.Constant.Value)))
                    ids.Add((space, id.Constant.Value), id);
                AddList(id.One);
                AddList(id.Two);
            }
        }

        return new IdCatalog(ids.ToImmutable(), spaces.ToImmutable(), lists.ToImmutable());

        void AddList(ParamSpec spec)
        {
            if (spec.List is { } list)
                lists.Add(list);
        }
    }

    public CatalogId? Find(IdSpace space, long number) => _ids.TryGetValue((space, number), out var id) ? id : null;

    /// <summary>The space of the table that declares a constant, or null where it is no constant of a table.</summary>
    public IdSpace? SpaceOf(IFieldSymbol? constant) =>
        constant?.ContainingType is { } type && _tables.TryGetValue(type, out var space) ? space : null;

    /// <summary>The class of parameter values that declares a constant, or null where it is none.</summary>
    public INamedTypeSymbol? ParamListOf(IFieldSymbol? constant) =>
        constant?.ContainingType is { } type && _paramLists.Contains(type) ? type : null;

    /// <summary>The IDs of a space, in the order of their numbers.</summary>
    public IEnumerable<ConstantName> All(IdSpace space) =>
        _ids.Values.Where(id => id.Space == space).Select(static id => id.Constant).OrderBy(static constant => constant.Value);

    /// <summary>The IDs of a space whose numbers are nearest, nearest first.</summary>
    public ImmutableArray<ConstantName> Nearest(IdSpace space, long number, int count) =>
        _ids.Values.Where(id => id.Space == space)
            .OrderBy(id => Math.Abs((decimal)id.Constant.Value - number)).ThenBy(id => id.Constant.Value)
            .Take(count).Select(id => id.Constant).ToImmutableArray();

    /// <summary>The spaces whose tables have a number.</summary>
    public IEnumerable<CatalogId> Everywhere(long number)
    {
        foreach (IdSpace space in new[] { IdSpace.Event, IdSpace.ExceptionalEvent, IdSpace.ExceptionalExperience })
        {
            if (Find(space, number) is { } id)
                yield return id;
        }
    }
}
