using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        // A positional record's property is declared by its parameter.
        IPropertySymbol or IFieldSymbol => place.DeclaringSyntaxReferences is [var reference] && Is(InitializerOf(reference.GetSyntax()), number),
        _ => false,
    };

    private static ExpressionSyntax? InitializerOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        VariableDeclaratorSyntax field => field.Initializer?.Value,
        ParameterSyntax parameter => parameter.Default?.Value,
        _ => null,
    };

    // Of another file there is no model: what is no plain number is not known.
    private static bool Is(ExpressionSyntax? initializer, long number) => initializer?.WithoutParentheses() switch
    {
        LiteralExpressionSyntax { Token.Value: var value } => Integers.TryGet(value, out var known) && known == number,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax { Token.Value: var value } } => Integers.TryGet(value, out var known) && known == -number,
        _ => false,
    };
}
