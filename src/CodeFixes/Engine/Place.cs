using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>One way to write the new text: the constant's name between two pieces.</summary>
internal readonly record struct Form(string Before, string After)
{
    public static readonly Form Bare = new("", "");
}

/// <summary>
/// A piece of a document that a fix replaces: which node, by which constant, and the forms that the new text can have,
/// the one a reader likes best first.
/// </summary>
/// <param name="Node">The node of the document that is replaced, as a whole.</param>
/// <param name="Constant">The constant whose name is written, or null where <paramref name="Forms"/> hold the whole text.</param>
/// <param name="Forms">What can stand around the name. The first that keeps the program's meaning is taken.</param>
/// <param name="SameValue">Whether the new text must have the value of the old: false where the old number is the mistake.</param>
internal sealed record Place(SyntaxNode Node, IFieldSymbol? Constant, ImmutableArray<Form> Forms, bool SameValue)
{
    /// <summary>The place of a number (or of a wrong constant): the name alone, or with the cast that keeps the number's type.</summary>
    public static Place? OfValue(SemanticModel model, SyntaxNode node, IFieldSymbol constant, bool sameValue, CancellationToken cancellationToken)
    {
        if (CommentsInside(node) is not { } comments)
            return null;
        var forms = ImmutableArray.CreateBuilder<Form>();
        forms.Add(new Form("", comments));
        // $"{id == global::X}": a colon ends what is written into a text.
        if (node.Ancestors()
            .TakeWhile(static around => around is ExpressionSyntax or PatternSyntax or InterpolationSyntax)
            .Any(static around => around is InterpolationSyntax))
        {
            forms.Add(new Form("(", comments + ")"));
        }

        if (model.GetTypeInfo(node, cancellationToken).Type is { SpecialType: >= SpecialType.System_Char and <= SpecialType.System_UInt64 } type)
        {
            var cast = "(" + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) + ")";
            forms.Add(new Form(cast, comments));
            // (ulong)X.Equals(y) is another call than 1003UL.Equals(y)
            forms.Add(new Form("(" + cast, comments + ")"));
        }

        return new Place(node, constant, forms.ToImmutable(), sameValue);
    }

    /// <summary>The place of a wrong number that becomes another one which has no name, or with the cast or the parentheses that it needs there.</summary>
    public static Place? OfNumber(SemanticModel model, SyntaxNode node, string number, CancellationToken cancellationToken)
    {
        if (CommentsInside(node) is not { } comments)
            return null;
        var forms = ImmutableArray.CreateBuilder<Form>();
        forms.Add(new Form(number, comments));
        // (Number)(-1): behind a name in parentheses, a sign is an operator.
        forms.Add(new Form("(" + number, comments + ")"));
        if (model.GetTypeInfo(node, cancellationToken).Type?.SpecialType == SpecialType.System_Int64)
            forms.Add(new Form(number + "L", comments));
        return new Place(node, null, forms.ToImmutable(), SameValue: false);
    }

    /// <summary>
    /// The comments between the tokens of an expression, e.g. in <c>1000 /* base */ + 3</c>, to be kept behind the name;
    /// null where something stands inside that cannot be moved.
    /// </summary>
    internal static string? CommentsInside(SyntaxNode node)
    {
        var text = "";
        foreach (var trivia in node.DescendantTrivia())
        {
            if (!node.Span.Contains(trivia.Span) || trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                continue;
            if (!trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
                return null;
            text += " " + trivia.ToString();
        }

        return text;
    }

    /// <summary>The expression that a diagnostic points at: of two nodes with the same span, the inner one.</summary>
    public static SyntaxNode? NodeAt(SyntaxNode root, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        if (!root.FullSpan.Contains(span))
            return null;
        var node = root.FindNode(span, findInsideTrivia: false, getInnermostNodeForTie: true);
        return node.Span == span && node is ExpressionSyntax ? node : null;
    }
}
