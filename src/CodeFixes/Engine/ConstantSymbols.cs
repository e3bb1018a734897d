using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the constants that a rule names in the compilation at hand.</summary>
internal static class ConstantSymbols
{
    /// <summary>
    /// The constant's symbol, or null where the project cannot use it. Two references may define the type, so one that can be
    /// reached is looked for instead of the only one.
    /// </summary>
    /// <param name="compilation">The program.</param>
    /// <param name="name">The constant.</param>
    /// <param name="within">The type that it is to be named in; without one, what the whole program can name.</param>
    public static IFieldSymbol? Find(Compilation compilation, ConstantName name, INamedTypeSymbol? within = null) =>
        Find(compilation, compilation.GetTypesByMetadataName(name.TypeName), name, within);

    /// <summary>The same among the classes of the constant's name, for who asks for many.</summary>
    public static IFieldSymbol? Find(Compilation compilation, ImmutableArray<INamedTypeSymbol> classes, ConstantName name, INamedTypeSymbol? within)
    {
        foreach (var type in classes)
        {
            foreach (var member in type.GetMembers(name.Name))
            {
                if (member is IFieldSymbol { HasConstantValue: true } field && compilation.IsSymbolAccessibleWithin(field, (ISymbol?)within ?? compilation.Assembly))
                    return field;
            }
        }

        return null;
    }

    /// <summary>The type around a position; null outside of types.</summary>
    public static INamedTypeSymbol? TypeAt(SemanticModel model, int position, CancellationToken cancellationToken)
    {
        var around = model.GetEnclosingSymbol(position, cancellationToken);
        return around as INamedTypeSymbol ?? around?.ContainingType;
    }
}
