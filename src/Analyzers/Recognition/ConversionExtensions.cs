using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal static class ConversionExtensions
{
    /// <summary>
    /// Whether a conversion hands on what it converts: the language's own do. So do those from arrays to spans, which are operators of the
    /// framework before C# 14. What another operator makes of a number is not known, and a group, which is known by its key, is a sequence of something else.
    /// </summary>
    public static bool HandsOn(this IConversionOperation conversion) =>
        conversion.OperatorMethod is not { ContainingType: var type } ? !LeavesKey(conversion)
        : type is
        {
            Arity: 1,
            Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        };

    /// <summary>
    /// Whether a conversion leaves one byte of a number: <c>(byte)e.EventId</c>, but not <c>(byte)1</c>, which is a number that is written so.
    /// </summary>
    public static bool CutsToByte(this IConversionOperation conversion) =>
        conversion.OperatorMethod is null
        && Integers.IsByte(conversion.Type)
        && Integers.IsNumber(conversion.Operand.Type)
        && !Integers.IsByte(conversion.Operand.Type)
        && !conversion.Operand.IsConstant();

    private static bool LeavesKey(IConversionOperation conversion) =>
        conversion.Type is INamedTypeSymbol { Arity: 1 } && NumberTypes.IsSequenceOfOthers(conversion.Operand.Type);
}
