using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>
/// The other names that a program gives to the catalog's attributes: <c>using Table = TrtcCatalog.TrtcIdTableAttribute;</c>, which may be global.
/// </summary>
internal sealed class AttributeAliases
{
    private const string Suffix = "Attribute";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private AttributeAliases()
    {
    }

    public static AttributeAliases Of(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = new AttributeAliases();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var alias in NamesInTree.Of(tree, cancellation).AttributeAliases)
            {
                aliases._names.Add(alias);
                // [Table] also means an alias TableAttribute.
                if (alias.EndsWith(Suffix, StringComparison.Ordinal))
                    aliases._names.Add(alias.Substring(0, alias.Length - Suffix.Length));
            }
        }

        return aliases;
    }

    /// <summary>Whether there are none, as in almost every program.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>Whether an attribute can be one of the catalog's, as far as its name tells.</summary>
    public bool MayBeOurs(AttributeSyntax attribute)
    {
        var name = TableFinder.NameOf(attribute);
        return name.StartsWith("Trtc", StringComparison.Ordinal) || Contains(name);
    }

    /// <summary>Whether it can be the one of tables.</summary>
    public bool MayBeIdTable(AttributeSyntax attribute)
    {
        var name = TableFinder.NameOf(attribute);
        return name is CatalogNames.IdTableInBrackets or CatalogNames.IdTable || Contains(name);
    }

    private bool Contains(string name) => !IsEmpty && _names.Contains(name);
}
