using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

internal static class SyntaxExtensions
{
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
