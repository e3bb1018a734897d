using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Methods that only return where a condition is what they want: <c>Debug.Assert</c>, the assertions of test frameworks, whatever has the attribute.</summary>
internal sealed class Assertions
{
    // Libraries for older frameworks bring the attribute along, so it is known by its name.
    private const string Attribute = "DoesNotReturnIfAttribute";

    private readonly ConcurrentDictionary<IParameterSymbol, bool?> _wanted = new(SymbolEqualityComparer.Default);

    /// <summary>What an argument is wherever the method returns; null where it may be either.</summary>
    public bool? WantedOf(IParameterSymbol? parameter)
    {
        if (!IsCondition(parameter))
            return null;
        parameter = parameter!.OriginalDefinition;
        return _wanted.TryGetValue(parameter, out var wanted) ? wanted : _wanted.GetOrAdd(parameter, Find(parameter));
    }

    /// <summary>The same for who asks seldom, and remembers nothing.</summary>
    public static bool? Find(IParameterSymbol? parameter)
    {
        if (!IsCondition(parameter))
            return null;
        foreach (var attribute in parameter!.OriginalDefinition.GetAttributes())
        {
            if (attribute is { AttributeClass: { Name: Attribute } type, ConstructorArguments: [{ Value: bool unwanted }] } && IsOfCodeAnalysis(type))
                return !unwanted;
        }

        return ByName(parameter.OriginalDefinition);
    }

    // Older versions of test frameworks do not have the attribute. Assert.False mostly gets a conjunction, of which nothing is known behind it.
    private static bool? ByName(IParameterSymbol parameter) =>
        parameter is
        {
            Ordinal: 0,
            Type.TypeKind: not TypeKind.TypeParameter,
            ContainingSymbol: IMethodSymbol { IsStatic: true, ReturnsVoid: true, Name: "True" or "IsTrue" or "That", ContainingType.Name: "Assert" or "ClassicAssert" },
        } ? true : null;

    // Of the many parameters few are.
    private static bool IsCondition(IParameterSymbol? parameter) =>
        parameter is { RefKind: RefKind.None } && ObjectTypes.WithoutNull(parameter.Type)?.SpecialType == SpecialType.System_Boolean;

    private static bool IsOfCodeAnalysis(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "CodeAnalysis", ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } };
}
