using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>The roles that the catalog's attributes give.</summary>
internal static class RoleAttributes
{
    /// <summary>
    /// The attribute that counts of those on a symbol, which is the first one that gives a role, or null; of a method, on what it returns; of a property, and
    /// of what is but a part of it, on any of its parts.
    /// </summary>
    public static AttributeData? Find(ISymbol symbol)
    {
        if (IsFixed(symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol))
            return null;
        if (PropertyWith(symbol) is not { } property)
            return FindOn(symbol);
        foreach (var part in PartsOf(property))
        {
            if (FindOn(part) is { } found)
                return found;
        }

        return null;
    }

    private static AttributeData? FindOn(ISymbol symbol)
    {
        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        foreach (var attribute in attributes)
        {
            if (RoleOf(attribute) != Role.None)
                return attribute;
        }

        return null;
    }

    // What a getter gives, a setter takes as `value`, and the field behind an automatic property keeps, is what the property holds.
    private static IPropertySymbol? PropertyWith(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property,
        IFieldSymbol { AssociatedSymbol: IPropertySymbol stored } => stored,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol read } => read,
        IParameterSymbol
        {
            ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol written },
            Ordinal: var index
        } =>
            index == written.Parameters.Length ? written : null,
        _ => null,
    };

    /// <summary>
    /// The field that keeps the value of an automatic property, or of that of a record's parameter:
    /// it has the name that the compiler gives it, where the fields of a type can be many.
    /// </summary>
    public static IEnumerable<ISymbol> FieldsBehind(ISymbol property) => property.ContainingType.GetMembers("<" + property.Name + ">k__BackingField");

    // The first one that says something counts.
    private static IEnumerable<ISymbol> PartsOf(IPropertySymbol property)
    {
        if (Records.PositionalParameterOf(property) is { } positional && SymbolEqualityComparer.Default.Equals(Records.PropertyFrom(positional), property))
            yield return positional;
        yield return property;
        foreach (var field in FieldsBehind(property))
            yield return field;
        if (property.GetMethod is { } getter)
            yield return getter;
        if (property.SetMethod is { Parameters: [.., var value] })
            yield return value;
    }

    /// <summary>Whether a member can have no role: what an operator takes and gives, and what a constant is, stands where no ID is expected.</summary>
    public static bool IsFixed(ISymbol member) =>
        member is IFieldSymbol { IsConst: true } or IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion };

    public static Role RoleOf(AttributeData? attribute)
    {
        if (attribute is null || !TableReader.IsOurs(attribute))
            return Role.None;
        return attribute.AttributeClass!.Name switch
        {
            CatalogNames.EventId => Role.EventId,
            CatalogNames.ExceptionalEventId => Role.ExceptionalEventId,
            CatalogNames.ExceptionalExperienceId => Role.ExceptionalExperienceId,
            CatalogNames.EventParam when attribute.ConstructorArguments is [{ Value: 1 }] => Role.ParamOne,
            CatalogNames.EventParam when attribute.ConstructorArguments is [{ Value: 2 }] => Role.ParamTwo,
            _ => Role.None,
        };
    }
}
