using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>Reads one table class: its space, its IDs and what their parameters can be. What is wrong with it is left out.</summary>
internal static class TableReader
{
    public static bool Is(AttributeData attribute, string name) =>
        attribute.AttributeClass is { } type && type.Name == name && type.ContainingNamespace is { Name: CatalogNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

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

    public static IEnumerable<CatalogId> IdsOf(INamedTypeSymbol table, IdSpace space)
    {
        foreach (var constant in ConstantsOf(table))
        {
            var name = NameOf(constant);
            var attribute = space == IdSpace.Event ? FindAttribute(constant, CatalogNames.Params) : null;
            yield return attribute is null
                ? new CatalogId(space, name, ParamSpec.Unknown, ParamSpec.Unknown)
                : new CatalogId(space, name, SpecOf(attribute, "One"), SpecOf(attribute, "Two"));
        }
    }

    /// <summary>The integral constants of a class that the rest of the program can name.</summary>
    public static IEnumerable<IFieldSymbol> ConstantsOf(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && CanBeNamed(field) && Integers.TryGet(field.ConstantValue, out _))
                yield return field;
        }
    }

    /// <summary>Whether code outside the class can name a constant.</summary>
    public static bool CanBeNamed(IFieldSymbol constant) =>
        constant.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether a value is a member of the enum of measures, <c>None</c> included.</summary>
    public static bool IsMeasure(TypedConstant value) =>
        value.Type is { } type && type.GetMembers().Any(member => member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value.Value));

    public static ConstantName NameOf(IFieldSymbol constant)
    {
        Integers.TryGet(constant.ConstantValue, out var value);
        return new ConstantName(MetadataName(constant.ContainingType), constant.Name, value);
    }

    private static ParamSpec SpecOf(AttributeData attribute, string number)
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

        // A list without values, or one that is measured too, is a mistake of its author (TRTC9001): nothing is known.
        if (measured || list is not INamedTypeSymbol values)
            return ParamSpec.Unknown;
        var constants = ConstantsOf(values).Select(NameOf).OrderBy(constant => constant.Value).ToImmutableArray();
        return constants.IsEmpty
            ? ParamSpec.Unknown
            : new ParamSpec(ParamKind.Listed, values, constants, FindAttribute(values, CatalogNames.OpenList) is not null);
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        return type.ContainingNamespace is { IsGlobalNamespace: false } container ? container.ToDisplayString() + "." + name : name;
    }
}
