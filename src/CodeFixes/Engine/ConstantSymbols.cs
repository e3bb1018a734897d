using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the constants that a rule names in the compilation at hand.</summary>
internal static class ConstantSymbols
{
    /// <summary>
    /// The constant's symbol, or null where the project cannot use it. Two references may define the type, so one that can be
    /// reached is looked for instead of the only one.
    /// </summary>
    public static IFieldSymbol? Find(Compilation compilation, ConstantName name) =>
        Find(compilation, compilation.GetTypesByMetadataName(name.TypeName), name);

    /// <summary>The same among the classes of the constant's name, for who asks for many.</summary>
    public static IFieldSymbol? Find(Compilation compilation, ImmutableArray<INamedTypeSymbol> classes, ConstantName name)
    {
        IFieldSymbol? hidden = null;
        foreach (var type in classes)
        {
            foreach (var member in type.GetMembers(name.Name))
            {
                if (member is not IFieldSymbol { HasConstantValue: true } field)
                    continue;
                if (compilation.IsSymbolAccessibleWithin(field, compilation.Assembly))
                    return field;
                // A private enum is only asked for where it is switched over.
                if (type.TypeKind == TypeKind.Enum)
                    hidden ??= field;
            }
        }

        return hidden;
    }

    /// <summary>
    /// Whether two symbols are the same constant. They may come from two states of one program, which share the symbols of references,
    /// and not those of the project's own tables.
    /// </summary>
    public static bool Same(IFieldSymbol left, IFieldSymbol right) =>
        SymbolEqualityComparer.Default.Equals(left, right)
        || (left.Name == right.Name && left.ContainingAssembly.Identity.Equals(right.ContainingAssembly.Identity)
            && ConstantReader.NameOf(left) == ConstantReader.NameOf(right));
}
