using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Catalog;

/// <summary>
/// What the tables hold that come with the catalog. The compiler keeps the symbols of a library from one compilation to the next:
/// an editor that makes a new one for every key pressed has them read once.
/// </summary>
internal static class BundledTables
{
    private static readonly ConditionalWeakTable<INamedTypeSymbol, CatalogId[]> s_known = new();

    /// <summary>The IDs of a table, each number once: of a bundled one what was read before, of any other what the compilation at hand sees of it.</summary>
    public static IReadOnlyList<CatalogId> IdsOf(INamedTypeSymbol table, IdSpace space, Compilation compilation)
    {
        // A friend of the library sees more of it than others do.
        if (table.ContainingAssembly is not { Name: CatalogNames.Assembly } library || library.GivesAccessTo(compilation.Assembly))
            return Read(table, space, compilation);
        return s_known.TryGetValue(table, out var known) ? known : s_known.GetValue(table, table => Read(table, space, compilation));
    }

    private static CatalogId[] Read(INamedTypeSymbol table, IdSpace space, Compilation compilation) => [.. TableReader.IdsOf(table, space, compilation)];
}
