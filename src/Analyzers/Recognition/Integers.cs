using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The types that can hold an ID or a parameter, and their constants as numbers.</summary>
internal static class Integers
{
    /// <summary>Whether the boxed constant is an integer that fits <see cref="long"/>. Larger ones are no number of any table.</summary>
    public static bool TryGet(object? constant, out long value)
    {
        switch (constant)
        {
            case int number: value = number; return true;
            case long number: value = number; return true;
            case uint number: value = number; return true;
            case ulong number when number <= long.MaxValue: value = (long)number; return true;
            case short number: value = number; return true;
            case ushort number: value = number; return true;
            case byte number: value = number; return true;
            case sbyte number: value = number; return true;
            case char number: value = number; return true;
            default: value = 0; return false;
        }
    }

    /// <summary>Whether the boxed constant is an integer that does not fit <see cref="long"/>.</summary>
    public static bool IsTooLarge(object? constant) => constant is ulong and > long.MaxValue;

    /// <summary>An integer, an enum, or a nullable of one of them.</summary>
    public static bool IsNumber(ITypeSymbol? type)
    {
        // Most types are classes.
        if (type is null or { TypeKind: TypeKind.Class or TypeKind.Interface })
            return false;
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            type = ((INamedTypeSymbol)type).TypeArguments[0];
        return type.TypeKind == TypeKind.Enum || IsInteger(type.SpecialType);
    }

    /// <summary>Whether a number takes one byte: no ID of an event fits in there.</summary>
    public static bool IsByte(ITypeSymbol? type)
    {
        type = ObjectTypes.WithoutNull(type);
        return (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type)
            is { SpecialType: SpecialType.System_Byte or SpecialType.System_SByte };
    }

    /// <summary>Whether a constant goes into, or is compared with, what takes two bytes and knows no negative numbers.</summary>
    public static bool IsInTwoBytes(ConstantUse constant) => constant.Operation is { } number
        && (IsUShort(number.Type) || number.Parent switch
        {
            IBinaryOperation { LeftOperand: var left, RightOperand: var right } =>
                IsUShort(MeetingCollector.Unconverted(ReferenceEquals(left, number) ? right : left).Type),
            IPatternOperation { InputType: var asked } => IsUShort(asked),
            _ => false,
        });

    private static bool IsUShort(ITypeSymbol? type) => ObjectTypes.WithoutNull(type)?.SpecialType == SpecialType.System_UInt16;

    public static bool IsInteger(SpecialType type) => type is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
