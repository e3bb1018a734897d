using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>The roles that the catalog's attributes give.</summary>
internal static class RoleAttributes
{
    /// <summary>The attribute that counts of those on a symbol, which is the first one that gives a role, or null; of a method, on what it returns.</summary>
    public static AttributeData? Find(ISymbol symbol)
    {
        if (IsFixed(symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol))
            return null;
        var attributes = symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();
        foreach (var attribute in attributes)
        {
            if (RoleOf(attribute) != Role.None)
                return attribute;
        }

        return null;
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
