using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tests for a parameter that is not there, in which "unused" or 0 stands beside "nothing": <c>ParamOne is null or -1</c>, <c>one == null || one == -1</c>,
/// <c>case null: case -1:</c>. Who asks so is careful, and claims nothing, as with <c>(one ?? -1) == -1</c>.
/// </summary>
internal static class MissingTests
{
    /// <summary>Whether a constant is a part of such a test.</summary>
    /// <param name="constant">The constant.</param>
    public static bool Has(ConstantUse constant)
    {
        if (constant.Value is not (0 or -1))
            return false;
        var written = constant.Syntax.WithCasts();
        return written.Parent switch
        {
            ConstantPatternSyntax pattern => IsBesideNull(pattern),
            CaseSwitchLabelSyntax label => IsBesideNull(label),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal => IsBesideNull(equal, equal.Left == written ? equal.Right : equal.Left),
            _ => false,
        };
    }

    private static bool IsBesideNull(ConstantPatternSyntax pattern)
    {
        var whole = Whole(pattern);
        return whole.DescendantNodesAndSelf(IsEither).Any(IsNull)
            || whole.Parent switch
            {
                IsPatternExpressionSyntax test => IsBesideNull(test, test.Expression),
                CasePatternSwitchLabelSyntax label => IsBesideNull(label),
                _ => false,
            };
    }

    private static bool IsBesideNull(SwitchLabelSyntax label) =>
        label.Parent is SwitchSectionSyntax { Labels: var labels }
        && labels.Any(static other => other switch
        {
            CaseSwitchLabelSyntax { Value: var value } => IsNull(value),
            CasePatternSwitchLabelSyntax { WhenClause: null, Pattern: var pattern } => IsNull(pattern),
            _ => false,
        });

    private static bool IsBesideNull(ExpressionSyntax test, ExpressionSyntax asked) => Whole(test).DescendantNodesAndSelf(IsEither)
        .Any(other => AskedForNull(other) is { } nothing && nothing.WithoutParentheses().IsEquivalentTo(asked.WithoutParentheses(), topLevel: false));

    // one == null, one is null, !one.HasValue
    private static ExpressionSyntax? AskedForNull(SyntaxNode test) => test switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: var left, Right: var right } =>
            IsNull(right) ? left : IsNull(left) ? right : null,
        IsPatternExpressionSyntax { Expression: var asked, Pattern: var pattern } when IsNull(pattern) => asked,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Operand: var operand }
            when operand.WithoutParentheses() is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue", Expression: var asked } =>
            asked,
        _ => null,
    };

    /// <summary>Whether an expression or a pattern is <c>null</c>.</summary>
    public static bool IsNull(SyntaxNode node) =>
        node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }
            or ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression };

    // What holds where one of its parts does
    private static SyntaxNode Whole(SyntaxNode part)
    {
        while (part.Parent is { } around && IsEither(around))
            part = around;
        return part;
    }

    private static bool IsEither(SyntaxNode node) => node is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax
        or BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression };
}
