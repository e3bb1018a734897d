using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>Reads the constants of tables and lists: which of them a program can name, and which it had better write.</summary>
internal static class ConstantReader
{
    // How good a constant is to write: the best first.
    private const int Fine = 0;
    private const int Obsolete = 1;
    private const int NotWritten = 2;

    /// <summary>
    /// The constants that a class declares itself and that the whole program can name if it can name the class, whatever they are. Of another assembly internal
    /// ones do not count unless it shows them: a build does not even see them, where an editor that has the other project at hand does.
    /// </summary>
    public static IEnumerable<IFieldSymbol> Of(INamedTypeSymbol type, Compilation compilation)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && CanBeSeen(field, compilation))
                yield return field;
        }
    }

    /// <summary>The same with those that the class inherits: what a derived class declares hides what has its name.</summary>
    public static IEnumerable<IFieldSymbol> WithInherited(INamedTypeSymbol list, Compilation compilation)
    {
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaring in RoleMap.WithBases(list))
        {
            foreach (var field in Of(declaring, compilation))
            {
                if (!hidden.Contains(field.Name))
                    yield return field;
            }

            // A private member hides nothing from those who cannot see it.
            hidden.UnionWith(declaring.GetMembers().Where(member => CanBeSeen(member, compilation)).Select(static member => member.Name));
        }
    }

    /// <summary>
    /// Each number of some constants once, with its best name, in the order in which the numbers first occur:
    /// a constant that is not obsolete before one that is, else the first.
    /// </summary>
    public static IEnumerable<IFieldSymbol> Distinct(IEnumerable<IFieldSymbol> constants, Compilation compilation) =>
        constants.Where(static constant => Integers.TryGet(constant.ConstantValue, out _))
            .GroupBy(static constant => NameOf(constant).Value)
            .Select(names => names.OrderBy(name => RankOf(name, compilation)).First());

    /// <summary>Whether a program can write a constant: it compiles, and the name of its class is enough.</summary>
    public static bool CanBeWritten(IFieldSymbol constant, Compilation compilation) => RankOf(constant, compilation) != NotWritten;

    /// <summary>Whether every part of a program can name a type.</summary>
    public static bool CanBeNamed(INamedTypeSymbol type, Compilation compilation)
    {
        var isPublic = true;
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal)
                return false;
            isPublic &= outer.DeclaredAccessibility == Accessibility.Public;
        }

        // The compiler goes through all references of the program before it answers.
        return isPublic || compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);
    }

    public static ConstantName NameOf(IFieldSymbol constant)
    {
        Integers.TryGet(constant.ConstantValue, out var value);
        return new ConstantName(MetadataName(constant.ContainingType), constant.Name, value);
    }

    // Almost every constant of a table is public: so its class is all that matters.
    private static bool CanBeSeen(ISymbol member, Compilation compilation) => member.DeclaredAccessibility switch
    {
        Accessibility.Public => true,
        Accessibility.Private => false,
        _ => compilation.IsSymbolAccessibleWithin(member, compilation.Assembly),
    };

    private static int RankOf(IFieldSymbol constant, Compilation compilation)
    {
        // Base<int>.Value: an inherited constant that only a construction of its class has.
        if (constant.ContainingType.Arity > 0)
            return NotWritten;
        // Inside of an experimental assembly everything can be written.
        if (!SymbolEqualityComparer.Default.Equals(constant.ContainingAssembly, compilation.Assembly)
            && constant.ContainingAssembly.GetAttributes().Any(IsExperimental))
        {
            return NotWritten;
        }

        var rank = Fine;
        for (ISymbol? symbol = constant; symbol is not null; symbol = symbol.ContainingType)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (IsExperimental(attribute))
                    return NotWritten;
                if (attribute.AttributeClass is not
                    {
                        Name: nameof(ObsoleteAttribute),
                        ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true }
                    })
                {
                    continue;
                }

                if (attribute.ConstructorArguments is [_, { Value: true }])
                    return NotWritten;
                rank = Obsolete;
            }
        }

        return rank;
    }

    // Whoever names it gets an error, as with what is obsolete for good.
    private static bool IsExperimental(AttributeData attribute) =>
        attribute.AttributeClass is { Name: "ExperimentalAttribute", ContainingNamespace: var container }
        && container.ToDisplayString() == "System.Diagnostics.CodeAnalysis";

    private static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } container ? container.ToDisplayString() + "." + name : name;
    }
}
