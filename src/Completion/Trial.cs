using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion;

/// <summary>A document with a number at the cursor, so that the compiler sees what would stand there.</summary>
/// <param name="Tree">The document.</param>
/// <param name="Literal">The number.</param>
internal sealed record Trial(SyntaxTree Tree, SyntaxNode Literal)
{
    // No ID and no parameter has it, and it fits into every integral type.
    private const int Number = 126;

    /// <summary>The text of the number.</summary>
    public static readonly string Placeholder = Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number instead of a piece of a document; null where it would be none, as in a comment or a text.</summary>
    public static Trial? Write(SyntaxTree document, SourceText text, TextSpan span, CancellationToken cancellation) =>
        Read(document.WithChangedText(text.Replace(span, Placeholder)), span.Start, cancellation)?.WithArm(cancellation);

    /// <summary>The same with more that is not typed yet: texts at positions behind the number.</summary>
    public Trial? With(IEnumerable<TextChange> changes, CancellationToken cancellation) =>
        Read(Tree.WithChangedText(Tree.GetText(cancellation).WithChanges(changes)), Literal.SpanStart, cancellation)?.WithArm(cancellation);

    /// <summary>Where what is missing in a node is written: behind its last token.</summary>
    public static int EndOf(SyntaxNode node) => node.GetLastToken().Span.End;

    // id switch { |   is half an arm, which would leave the whole switch without a type
    private Trial? WithArm(CancellationToken cancellation)
    {
        if (Literal.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is not
            {
                EqualsGreaterThanToken.IsMissing: true,
                Parent: SwitchExpressionSyntax @switch
            } arm)
        {
            return this;
        }

        var open = arm.DescendantTokens().Count(static token => token.IsKind(SyntaxKind.CloseParenToken) && token.IsMissing);
        var rest = new string(')', open) + (@switch.Arms.Count == 1 ? " => 0" : " => default");
        return Read(Tree.WithChangedText(Tree.GetText(cancellation).Replace(new TextSpan(EndOf(arm), 0), rest)), Literal.SpanStart, cancellation);
    }

    private static Trial? Read(SyntaxTree tree, int position, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).FindToken(position) is { Value: Number } token
        && token.SpanStart == position
        && token.Parent is { } literal
            ? new Trial(tree, literal)
            : null;
}
