using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Parameters of the primary constructor of a class: what holds one for the class has no symbol, but it stays as it is where nobody assigns the parameter.
/// </summary>
internal static class PrimaryParameters
{
    /// <summary>Whether a name in a class is such a parameter, of a given type, which nothing in the class assigns.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The class.</param>
    /// <param name="held">The type that the parameter is to have.</param>
    public static bool IsConstant(string name, INamedTypeSymbol type, ITypeSymbol held) =>
        ConstantOf(name, type) is { } parameter && SymbolEqualityComparer.Default.Equals(parameter.Type, held);

    /// <summary>The parameter that a name in a class is, which nothing in the class assigns.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The class.</param>
    public static IParameterSymbol? ConstantOf(string name, INamedTypeSymbol type) =>
        type.IsReferenceType && ParameterOf(type, name) is { } parameter
        // A member of that name is meant instead, wherever it comes from.
        && GetterTypes.MemberOf(type, name) is null && !type.DeclaringSyntaxReferences.Any(part => ChangedNames.IsChangedIn(part.GetSyntax(), name))
            ? parameter : null;

    private static IParameterSymbol? ParameterOf(INamedTypeSymbol type, string name) =>
        type.InstanceConstructors
            .SelectMany(static constructor => constructor.Parameters)
            .FirstOrDefault(parameter => parameter.Name == name && Variable.IsOfType(parameter));
}
