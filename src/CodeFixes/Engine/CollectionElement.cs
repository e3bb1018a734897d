using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Tells what the elements of a collection expression become, where the type of the collection alone says it.</summary>
internal static class CollectionElement
{
    /// <summary>The type that every element is converted to; null where that depends on the element.</summary>
    public static ITypeSymbol? TypeIn(ITypeSymbol? collection) => collection switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { OriginalDefinition: var definition } type when IsSpan(definition) => type.TypeArguments[0],
        INamedTypeSymbol type when HasBuilder(type.OriginalDefinition) => TypeOfEach(type),
        INamedTypeSymbol { TypeKind: TypeKind.Interface, TypeArguments: [var element] } => element,
        INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type => TypeOfAdded(type),
        _ => null,
    };

    private static bool IsSpan(INamedTypeSymbol definition) =>
        definition is
        {
            Name: "Span" or "ReadOnlySpan",
            Arity: 1,
            ContainingType: null,
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
        };

    private static bool HasBuilder(INamedTypeSymbol definition) =>
        definition.GetAttributes().Any(
            static attribute => attribute.AttributeClass?.ToDisplayString() == "System.Runtime.CompilerServices.CollectionBuilderAttribute");

    /// <summary>What a loop over the collection gets, which is what its builder takes.</summary>
    private static ITypeSymbol? TypeOfEach(INamedTypeSymbol type)
    {
        var enumerators = RoleMap.WithBases(type)
            .SelectMany(static its => its.GetMembers(WellKnownMemberNames.GetEnumeratorMethodName))
            .OfType<IMethodSymbol>()
            .Where(static method => method.Parameters.IsEmpty)
            .ToList();
        if (enumerators is [{ ReturnType: INamedTypeSymbol enumerator }])
        {
            return RoleMap.WithBases(enumerator)
                .Concat(enumerator.AllInterfaces)
                .SelectMany(static its => its.GetMembers(WellKnownMemberNames.CurrentPropertyName))
                .OfType<IPropertySymbol>()
                .FirstOrDefault()?.Type;
        }

        var sequences = type.AllInterfaces
            .Where(static its => its.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            .ToList();
        return enumerators.Count == 0 && sequences is [var sequence] ? sequence.TypeArguments[0] : null;
    }

    /// <summary>What the only <c>Add</c> takes. Of several, and of a generic one, the element decides.</summary>
    private static ITypeSymbol? TypeOfAdded(INamedTypeSymbol type)
    {
        var adds = RoleMap.WithBases(type)
            .SelectMany(static its => its.GetMembers(WellKnownMemberNames.CollectionInitializerAddMethodName))
            .OfType<IMethodSymbol>()
            .Where(static method => !method.IsOverride && TakesOne(method)).ToList();
        return adds is [{ IsGenericMethod: false, IsStatic: false, Parameters: [{ IsParams: false, Type: var element }, ..] }] ? element : null;
    }

    private static bool TakesOne(IMethodSymbol method) =>
        !method.Parameters.IsEmpty
        && method.Parameters.Skip(1).All(static parameter => parameter.IsOptional || parameter.IsParams);
}
