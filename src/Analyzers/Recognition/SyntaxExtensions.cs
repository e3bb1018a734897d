using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

internal static class SyntaxExtensions
{
    /// <summary>The number that an expression writes out, with its sign; null where it is anything else, as a name is that no model tells.</summary>
    public static long? WrittenNumber(this SyntaxNode node) => node.WithoutParentheses() switch
    {
        LiteralExpressionSyntax { Token.Value: var value } => Integers.TryGet(value, out var number) ? number : null,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: var positive } => -positive.WrittenNumber(),
        _ => null,
    };

    /// <summary>An expression with the parentheses and casts around it.</summary>
    public static SyntaxNode WithCasts(this SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            node = node.Parent;
        return node;
    }

    /// <summary>The member that a node stands in; in statements of the top level the whole file. Null for what is in no file.</summary>
    public static SyntaxNode? MemberAround(this SyntaxNode node) => node.Ancestors().FirstOrDefault(static around =>
        around is CompilationUnitSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax);

    /// <summary>The expression inside parentheses, casts to nothing and <c>checked</c>.</summary>
    public static SyntaxNode WithoutParentheses(this SyntaxNode node)
    {
        while (true)
        {
            switch (node)
            {
                case ParenthesizedExpressionSyntax parenthesized: node = parenthesized.Expression; break;
                case CheckedExpressionSyntax @checked: node = @checked.Expression; break;
                default: return node;
            }
        }
    }
}
