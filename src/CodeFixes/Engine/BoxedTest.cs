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
        var test = shown is not InvocationExpressionSyntax call ? Pattern(shown, id)
            : StartsInTheMiddle(id) ? Chain(call, id)
            : Of(call, id, isNegated: false);
        // !e.EventId.Equals(1003), !(e.EventId.Equals(1003)) and e.EventId.Equals(1003) == false, as far as a comment allows.
        while (test is not null && Asked(test.Node) is var (asked, isNegated) && Place.CommentsInside(asked) is not null)
            test = test with { Node = asked, IsNegated = test.IsNegated != isNegated };
        return test;
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
        return Outside(chain) is BinaryExpressionSyntax
        {
            RawKind: (int)SyntaxKind.CoalesceExpression,
            Right.RawKind: (int)SyntaxKind.FalseLiteralExpression
        } fallback
            ? new BoxedTest(fallback, left, text, IsNegated: false)
            : Compared(chain) is (var compared, true, var isEqual) ? new BoxedTest(compared, left, text, !isEqual) : null;
    }

    /// <summary>What asks whether a test that gives true or false is the one or the other, and whether it turns the answer round.</summary>
    private static (SyntaxNode Node, bool IsNegated)? Asked(SyntaxNode test) =>
        Outside(test) is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negation ? (negation, true)
        : Compared(test) is var (compared, literal, isEqual) ? (compared, literal != isEqual)
        : null;

    /// <summary>The comparison of a test with <c>true</c> or <c>false</c>: <c>test == true</c>, <c>false != test</c>, <c>test is not true</c>.</summary>
    private static (SyntaxNode Node, bool Literal, bool IsEqual)? Compared(SyntaxNode test) => Outside(test) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } compared
            when (Literal(compared.Left) ?? Literal(compared.Right)) is { } literal => (compared, literal, compared.IsKind(SyntaxKind.EqualsExpression)),
        IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var asked } } compared
            when Literal(asked) is { } literal => (compared, literal, true),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax { Pattern: ConstantPatternSyntax { Expression: var asked } } } compared
            when Literal(asked) is { } literal => (compared, literal, false),
        _ => null,
    };

    private static bool? Literal(SyntaxNode node) =>
        node.IsKind(SyntaxKind.TrueLiteralExpression) ? true : node.IsKind(SyntaxKind.FalseLiteralExpression) ? false : null;

    private static SyntaxNode? Outside(SyntaxNode node)
    {
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent;
    }

    private static bool StartsInTheMiddle(SyntaxNode id) =>
        id.DescendantNodesAndSelf(n => n is not ConditionalAccessExpressionSyntax)
            .Any(n => n is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax);
}
