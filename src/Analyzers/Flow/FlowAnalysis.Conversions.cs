using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// What is left of a value behind a cast.
internal sealed partial class FlowAnalysis
{
    private Val EvaluateConversion(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is not null)
        {
            Hand(conversion.Operand, value.Number);
            if (CodeCalls.RunsCode(conversion))
                Call();
            MarkList(value.Number);
            return new Val(FreshElement(conversion.Type));
        }

        // (int)e.EventId is the same number, (byte)e.EventId need not be; a text or a double is none.
        if (Integers.IsNumber(conversion.Operand.Type))
            return Integers.IsNumber(conversion.Type) && !IsNarrow(conversion) ? value : new Val(Fresh());

        // A box has a copy in it.
        return value.Number != 0
            && _state is not null
            && conversion.Type is { IsReferenceType: true }
            && IsStruct(conversion.Operand.Type)
                ? value with { Number = Copy(value.Number) }
                : value;
    }

    // (byte)1003 is 235, (ushort)-1 is 65535.
    private static bool IsNarrow(IConversionOperation conversion) =>
        SizeOf(conversion.Type) < Math.Min(SizeOf(conversion.Operand.Type), 4);

    private static int SizeOf(ITypeSymbol? type) =>
        (ObjectTypes.WithoutNull(type) is INamedTypeSymbol { EnumUnderlyingType: { } underlying }
            ? underlying
            : ObjectTypes.WithoutNull(type))?.SpecialType switch
        {
            SpecialType.System_Byte or SpecialType.System_SByte => 1,
            SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
            SpecialType.System_Int32 or SpecialType.System_UInt32 => 4,
            _ => 8,
        };
}
