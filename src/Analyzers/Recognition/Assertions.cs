using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Methods that only return where a condition is what they want, <c>Debug.Assert</c>, the assertions of test frameworks, whatever has the attribute;
/// and those that never return.
/// </summary>
internal sealed class Assertions
{
    // Libraries for older frameworks bring the attribute along, so it is known by its name.
    private const string Attribute = "DoesNotReturnIfAttribute";

    private const string EndAttribute = "DoesNotReturnAttribute";

    private readonly ConcurrentDictionary<IParameterSymbol, bool?> _wanted = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _ends = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a method never returns: it throws whatever it is given, or ends the program.</summary>
    public bool NeverReturns(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        return _ends.TryGetValue(method, out var ends) ? ends : _ends.GetOrAdd(method, IsEnd(method));
    }

    // Older frameworks do not have the attribute.
    private static bool IsEnd(IMethodSymbol method) =>
        method is { Name: nameof(Environment.Exit) or nameof(Environment.FailFast), ContainingType.Name: nameof(Environment) }
            && Source.IsOfTheFramework(method)
        || method.GetAttributes().Any(static attribute => attribute is { AttributeClass: { Name: EndAttribute } type } && IsOfCodeAnalysis(type));

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
            ContainingSymbol: IMethodSymbol
            {
                IsStatic: true,
                ReturnsVoid: true,
                Name: "True" or "IsTrue" or "That",
                ContainingType.Name: "Assert" or "ClassicAssert"
            },
        } ? true : null;

    // Of the many parameters few are.
    private static bool IsCondition(IParameterSymbol? parameter) =>
        parameter is { RefKind: RefKind.None } && ObjectTypes.WithoutNull(parameter.Type)?.SpecialType == SpecialType.System_Boolean;

    private static bool IsOfCodeAnalysis(INamedTypeSymbol type) =>
        type.ContainingNamespace is
        {
            Name: "CodeAnalysis",
            ContainingNamespace: { Name: "Diagnostics", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } }
        };
}
