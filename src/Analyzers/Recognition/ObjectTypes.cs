using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>What types say of the objects that they stand for.</summary>
internal static class ObjectTypes
{
    /// <summary>The type of what a property, a field or a parameter holds.</summary>
    public static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>The type of what a nullable value holds; any other type is what it is.</summary>
    public static ITypeSymbol? WithoutNull(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } ? value : type;

    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>
    /// Whether something can be a message or lead to one, as far as its type says: numbers and texts cannot, nor what the framework makes of them,
    /// as times and tasks without a result.
    /// </summary>
    public static bool IsObject(ITypeSymbol? type)
    {
        if (type is null)
            return true;
        if (Integers.IsNumber(type) || type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Void)
            return false;
        return type is not INamedTypeSymbol { IsGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct } named
            || !(named.IsSealed || named.IsValueType || named.Name == nameof(Task))
            || !Source.IsOfTheFramework(named) || IsEnumerable(named);
    }

    /// <summary>Whether what is known as one type can be the object that is known as another.</summary>
    public static bool CanBe(ITypeSymbol? one, ITypeSymbol? other) =>
        one is not null
        && other is not null
        && IsObject(one)
        && (Is(one, other) || Is(other, one));

    /// <summary>Whether a type is another one, or has it among its bases and interfaces.</summary>
    public static bool Is(ITypeSymbol type, ITypeSymbol above)
    {
        for (ITypeSymbol? declared = type; declared is not null; declared = declared.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(declared, above))
                return true;
        }

        return type.AllInterfaces.Contains(above, SymbolEqualityComparer.Default);
    }

    /// <summary>Whether a class or struct says of itself that it is a sequence.</summary>
    public static bool IsEnumerable(ITypeSymbol type) =>
        type.AllInterfaces.Any(static promised => promised.SpecialType == SpecialType.System_Collections_IEnumerable);

    /// <summary>Whether a member of an object may be another one than it is known by: a class below may override it.</summary>
    /// <param name="member">The member.</param>
    /// <param name="type">What the object is known to be.</param>
    public static bool CanBeOverridden(ISymbol member, INamedTypeSymbol type) =>
        (member.IsVirtual || member.IsAbstract || member.IsOverride) && !member.IsSealed && !type.IsSealed;
}
