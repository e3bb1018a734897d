using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>A test of a boxed number as it is written, and what of it a comparison with <c>==</c> or <c>!=</c> takes the place of.</summary>
/// <param name="Node">The expression that is replaced as a whole.</param>
/// <param name="LeftSpan">Where the left side of the comparison stands: the ID, with the <c>?.</c> in front of it.</param>
/// <param name="Left">The left side as it is written.</param>
/// <param name="IsNegated">Whether the test asks for the opposite.</param>
internal sealed record BoxedTest(SyntaxNode Node, TextSpan LeftSpan, string Left, bool IsNegated)
{
    /// <summary>The test around a call or a pattern, or null where no comparison means the same.</summary>
    public static BoxedTest? Around(SyntaxNode shown, SyntaxNode id)
    {
        if (shown is not InvocationExpressionSyntax call)
            return Pattern(shown, id);
        if (StartsInTheMiddle(id))
            return Chain(call, id);
        // !e.EventId.Equals(1003) and !(e.EventId.Equals(1003))
        return Outside(call) is { RawKind: (int)SyntaxKind.LogicalNotExpression } negation ? Of(negation, id, isNegated: true) : Of(call, id, isNegated: false);
    }

    private static BoxedTest Of(SyntaxNode node, SyntaxNode id, bool isNegated) => new(node, id.Span, id.ToString(), isNegated);

    // (object)e.EventId is 1003, and `is not`; inside of a longer pattern there is nothing to rewrite
    private static BoxedTest? Pattern(SyntaxNode constant, SyntaxNode id) => constant.Parent switch
    {
        ConstantPatternSyntax { Parent: IsPatternExpressionSyntax test } => Of(test, id, isNegated: false),
        ConstantPatternSyntax { Parent: UnaryPatternSyntax { Parent: IsPatternExpressionSyntax test } } => Of(test, id, isNegated: true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Right == constant => Of(test, id, isNegated: false),
        _ => null,
    };

    /// <summary>
    /// In <c>e?.EventId.Equals(1003)</c> the call is a piece of a longer chain, which gives null where there is no message. A comparison
    /// gives false there, which is the same only for a test that takes null for false.
    /// </summary>
    private static BoxedTest? Chain(InvocationExpressionSyntax call, SyntaxNode id)
    {
        SyntaxNode chain = call;
        while (chain.Parent is ConditionalAccessExpressionSyntax access && access.WhenNotNull == chain)
            chain = access;
        if (chain == call || id.SpanStart != call.SpanStart)
            return null;
        var left = TextSpan.FromBounds(chain.SpanStart, id.Span.End);
        var text = chain.ToString().Substring(0, left.Length);
        switch (Outside(chain))
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test when IsTrue(test.Left) || IsTrue(test.Right):
                return new BoxedTest(test, left, text, IsNegated: false);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } test when IsTrue(test.Left) || IsTrue(test.Right):
                return new BoxedTest(test, left, text, IsNegated: true);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right.RawKind: (int)SyntaxKind.FalseLiteralExpression } test:
                return new BoxedTest(test, left, text, IsNegated: false);
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var asked } } test when IsTrue(asked):
                return new BoxedTest(test, left, text, IsNegated: false);
            case IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var asked } } } test when IsTrue(asked):
                return new BoxedTest(test, left, text, IsNegated: true);
            default:
                return null;
        }
    }

    private static bool IsTrue(SyntaxNode node) => node.IsKind(SyntaxKind.TrueLiteralExpression);

    private static SyntaxNode? Outside(SyntaxNode node)
    {
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent;
    }

    private static bool StartsInTheMiddle(SyntaxNode id) =>
        id.DescendantNodesAndSelf(n => n is not ConditionalAccessExpressionSyntax).Any(n => n is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);
}
