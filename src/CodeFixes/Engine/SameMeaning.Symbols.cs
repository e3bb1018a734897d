using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

// Types, symbols and numbers of the two compilations.
internal sealed partial class SameMeaning
{
    private static bool IsPlainNumber(ITypeSymbol? type, bool nullable = true)
    {
        if (nullable && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] })
            type = underlying;
        return type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_UInt64 };
    }

    private static bool SameNumber(object? left, object? right) =>
        Equals(left, right) || (left is IConvertible and not string and not bool and not char && right is IConvertible and not string and not bool and not char
            && Convert.ToDecimal(left, CultureInfo.InvariantCulture) == Convert.ToDecimal(right, CultureInfo.InvariantCulture));

    private static bool SameTypes(ITypeSymbol? left, ITypeSymbol? right) => Same(left, right);

    // The symbols come from two compilations: those of references are shared, those of sources are not.
    private static bool Same(ISymbol? left, ISymbol? right) =>
        SymbolEqualityComparer.Default.Equals(left, right)
        || (left is not null && right is not null && left.Kind == right.Kind
            && left.ToDisplayString(Format) == right.ToDisplayString(Format));

    private static readonly SymbolDisplayFormat Format = SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Included)
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeExplicitInterface)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut);
}
