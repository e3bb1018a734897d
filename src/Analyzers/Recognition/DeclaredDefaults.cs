using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells what a place holds where nobody has given it anything: <c>long ParamOne { get; set; } = -1</c>, <c>long paramOne = -1</c>.</summary>
internal static class DeclaredDefaults
{
    /// <summary>Whether a parameter, a property or a field of the program is declared with a number.</summary>
    /// <param name="place">The place.</param>
    /// <param name="number">The number.</param>
    public static bool Has(ISymbol? place, long number) => place switch
    {
        IParameterSymbol { HasExplicitDefaultValue: true, ExplicitDefaultValue: var value } => Integers.TryGet(value, out var known) && known == number,
        // A positional record's property is declared by its parameter. Of another file there is no model.
        IPropertySymbol or IFieldSymbol => place.DeclaringSyntaxReferences is [var reference] && InitializerOf(reference.GetSyntax())?.WrittenNumber() == number,
        _ => false,
    };

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };
}
