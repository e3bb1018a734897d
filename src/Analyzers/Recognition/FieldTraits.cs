using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which fields hold what was written into them last, by their own name.</summary>
internal static class FieldTraits
{
    /// <summary>
    /// Whether reading a field twice gives the same, as long as nobody writes it: nothing else has its bytes, no other thread is expected to write it,
    /// and it is no second name of another place. Of a field of a library nobody sees where it lies.
    /// </summary>
    public static bool KeepsValue(IFieldSymbol field) =>
        field is { IsVolatile: false, RefKind: RefKind.None }
        && (field.IsStatic
            || OffsetOf(field.OriginalDefinition) is not { } offset
            || !IsShared(field.OriginalDefinition, offset));

    // [FieldOffset(0)] int EventId; [FieldOffset(0)] long Raw: who writes one writes the other.
    private static bool IsShared(IFieldSymbol field, int offset)
    {
        var end = offset + SizeOf(field.Type);
        foreach (var member in field.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol other
                && !ReferenceEquals(other, field)
                && OffsetOf(other) is { } start
                && start < end
                && offset < start + SizeOf(other.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static int? OffsetOf(IFieldSymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "FieldOffsetAttribute", ConstructorArguments: [{ Value: int offset }] })
                return offset;
        }

        return null;
    }

    // What is no number of the language can be of any size.
    private static long SizeOf(ITypeSymbol type) => (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Boolean => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Char => 2,
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Single => 4,
        SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Double => 8,
        _ => int.MaxValue,
    };
}
