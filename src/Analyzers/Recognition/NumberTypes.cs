using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which types can hold numbers of TRTC: a number itself, or a collection or a task of numbers.</summary>
internal static class NumberTypes
{
    public static bool CanHoldNumbers(ITypeSymbol type) => Integers.IsNumber(type) || ElementOf(type) is not null;

    /// <summary>The type of the numbers in an array, a collection (of a dictionary: its keys), a span or a task; null where there are none.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        var element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            // The first type argument is the element, the key or the result; a string has none.
            INamedTypeSymbol { Arity: 1 or 2, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } named => named.TypeArguments[0],
            _ => null,
        };
        return Integers.IsNumber(element) ? element : null;
    }
}
