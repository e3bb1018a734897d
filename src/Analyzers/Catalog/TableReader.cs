using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Catalog;

/// <summary>Why a class with <c>[TrtcIdTable]</c> is not read.</summary>
internal enum TableProblem
{
    None,

    /// <summary>It is generic, or in a generic class: its constants have no name that is the same everywhere.</summary>
    Generic,

    /// <summary>It is private, local to a file, or internal to another assembly.</summary>
    Hidden,
}

/// <summary>Reads one table class: its space, its IDs and what their parameters can be. What is wrong with it is left out.</summary>
internal static class TableReader
{
    public static bool Is(AttributeData attribute, string name) => attribute.AttributeClass?.Name == name && IsOurs(attribute);

    /// <summary>Whether an attribute is one of the catalog's.</summary>
    public static bool IsOurs(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: CatalogNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    public static AttributeData? FindAttribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Is(attribute, name))
                return attribute;
        }

        return null;
    }

    public static IdSpace? SpaceOf(INamedTypeSymbol table) =>
        FindAttribute(table, CatalogNames.IdTable) is { ConstructorArguments: [{ Value: int and >= 0 and <= 2 and var space }] } ? (IdSpace)space : null;

    public static TableProblem ProblemOf(INamedTypeSymbol table, Compilation compilation) =>
        table.IsGenericType ? TableProblem.Generic
        : ConstantReader.CanBeNamed(table, compilation) ? TableProblem.None
        : TableProblem.Hidden;

    /// <summary>The IDs of a table, each number once.</summary>
    public static IEnumerable<CatalogId> IdsOf(INamedTypeSymbol table, IdSpace space, Compilation compilation)
    {
        foreach (var constant in ConstantReader.Distinct(ConstantReader.Of(table, compilation), compilation))
        {
            var name = ConstantReader.NameOf(constant);
            var attribute = space == IdSpace.Event ? FindAttribute(constant, CatalogNames.Params) : null;
            yield return new CatalogId(
                space,
                name,
                attribute is null ? ParamSpec.Unknown : SpecOf(attribute, "One", compilation),
                attribute is null ? ParamSpec.Unknown : SpecOf(attribute, "Two", compilation),
                ConstantReader.CanBeWritten(constant, compilation));
        }
    }

    /// <summary>Whether code outside the class can name a constant.</summary>
    public static bool CanBeNamed(IFieldSymbol constant) =>
        constant.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether a value is a member of the enum of measures, <c>None</c> included.</summary>
    public static bool IsMeasure(TypedConstant value) =>
        value.Type is { } type
        && type.GetMembers().Any(member => member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value.Value));

    private static ParamSpec SpecOf(AttributeData attribute, string number, Compilation compilation)
    {
        ITypeSymbol? list = null;
        var measured = false;
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == number)
                list = argument.Value.Value as ITypeSymbol;
            else if (argument.Key == "Measured" + number && !IsMeasure(argument.Value))
                return ParamSpec.Unknown;
            else if (argument.Key == "Measured" + number)
                measured = argument.Value.Value is not 0;
        }

        if (list is null)
            return measured ? ParamSpec.Measured : ParamSpec.Unused;

        // A list that is measured too is a mistake of its author (TRTC9001): nothing is known.
        return measured ? ParamSpec.Unknown : ListReader.SpecOf(list, compilation);
    }
}
