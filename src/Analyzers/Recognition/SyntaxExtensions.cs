using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

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

    /// <summary>
    /// Whether an expression writes the constant of a table, or its number, as far as its letters tell: <c>SdkEventIds.RoomExited</c>, <c>RoomExited</c>,
    /// <c>7001</c>, but not <c>Kind.RoomExited</c>.
    /// </summary>
    public static bool Writes(this ExpressionSyntax value, ConstantName constant) => value switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name == constant.Name,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var owner } =>
            name == constant.Name && WrittenPlace.NameOf(owner) is { } table && constant.TypeName.EndsWith(table, StringComparison.Ordinal),
        _ => value.WrittenNumber() == constant.Value,
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

    /// <summary>Where a name stands in a file. A property, its field and a parameter only differ in their first letters.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The name, with two letters or more.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <param name="isDeclared">Whether it is enough to look where the name is not behind a dot, as most are.</param>
    public static IEnumerable<SyntaxToken> TokensNamed(this SyntaxTree tree, string name, CancellationToken cancellation, bool isDeclared = false)
    {
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        var (rest, named) = (name.Substring(1), WrittenPlace.Named(name));
        for (var at = text.IndexOf(rest, StringComparison.Ordinal); at >= 0; at = text.IndexOf(rest, at + rest.Length, StringComparison.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (isDeclared && IsBehindDot(text, at))
                continue;
            if (root.FindToken(at) is { RawKind: (int)SyntaxKind.IdentifierToken } token && WrittenPlace.Named(token.ValueText) == named)
                yield return token;
        }
    }

    private static bool IsBehindDot(string text, int at)
    {
        while (at > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[at - 1]))
            at--;
        return at > 0 && text[at - 1] == '.';
    }

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
