using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>One <c>if</c> of a chain: the labels that its condition compares the ID with, and what else it asks.</summary>
/// <param name="If">The statement.</param>
/// <param name="Labels">The constants or patterns.</param>
/// <param name="Guard">The rest of the condition, behind <c>&amp;&amp;</c>.</param>
internal sealed record ChainBranch(IfStatementSyntax If, ImmutableArray<SyntaxNode> Labels, ImmutableArray<ExpressionSyntax> Guard);

/// <summary>An <c>if</c>/<c>else if</c> chain that compares one ID with constants, and can be a <c>switch</c> that does the same.</summary>
/// <param name="Value">The ID.</param>
/// <param name="Branches">The branches, in order.</param>
/// <param name="Else">What the last <c>else</c> does, if there is one.</param>
internal sealed record IfChain(ExpressionSyntax Value, ImmutableArray<ChainBranch> Branches, ElseClauseSyntax? Else)
{
    /// <summary>Fewer are read faster as they are.</summary>
    private const int FewestBranches = 3;

    /// <summary>Reads the chain that begins with a statement; null where it is none, or a switch would not do the same.</summary>
    public static IfChain? TryRead(IfStatementSyntax first, SemanticModel model)
    {
        // A comment can be moved; a directive cannot. One above the chain stays where it is.
        if (first.ContainsDirectives && first.DescendantTrivia().Any(trivia => trivia.IsDirective && first.Span.Contains(trivia.Span)))
            return null;
        ExpressionSyntax? value = null;
        var branches = ImmutableArray.CreateBuilder<ChainBranch>();
        var (next, last) = ((IfStatementSyntax?)first, (ElseClauseSyntax?)null);
        while (next is not null)
        {
            if (Read(next, model, ref value) is not { } branch || DeclaresVariable(next.Condition) || LeavesTheSwitch(next.Statement))
                return null;
            branches.Add(branch);
            last = next.Else;
            next = last?.Statement as IfStatementSyntax;
        }

        return value is not null && branches.Count >= FewestBranches && (last is null || !LeavesTheSwitch(last.Statement))
            // A guard runs between two readings of the ID, so it must not be able to change it.
            && branches.All(branch => branch.Guard.All(guard => model.GetOperation(Inside(guard)) is { } operation && SteadyReading.ChangesNothing(operation)))
            ? new IfChain(value, branches.ToImmutable(), last)
            : null;
    }

    private static ChainBranch? Read(IfStatementSyntax @if, SemanticModel model, ref ExpressionSyntax? value)
    {
        // X == 1 && a && b leans to the left: what stands first is tested first.
        var guard = new Stack<ExpressionSyntax>();
        var test = @if.Condition;
        while (Inside(test) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } and)
        {
            guard.Push(and.Right);
            test = and.Left;
        }

        // X == 1 && (a || b): alone behind when, it needs no parentheses.
        if (guard.Count == 1 && guard.Peek() is ParenthesizedExpressionSyntax
            && Inside(guard.Peek()) is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } either)
        {
            guard = new Stack<ExpressionSyntax>([either]);
        }

        var labels = ImmutableArray.CreateBuilder<SyntaxNode>();
        return AddLabels(test, model, labels, ref value) ? new ChainBranch(@if, labels.ToImmutable(), guard.ToImmutableArray()) : null;
    }

    private static bool AddLabels(ExpressionSyntax test, SemanticModel model, ImmutableArray<SyntaxNode>.Builder labels, ref ExpressionSyntax? value)
    {
        switch (Inside(test))
        {
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } or:
                return AddLabels(or.Left, model, labels, ref value) && AddLabels(or.Right, model, labels, ref value);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equal:
                return AddLabel(equal.Left, equal.Right, model, labels, ref value) || AddLabel(equal.Right, equal.Left, model, labels, ref value);

            // X is SdkEventIds.NetworkChanged is read as a test of a type.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } typeTest:
                return AddLabel(typeTest.Left, typeTest.Right, model, labels, ref value);
            case IsPatternExpressionSyntax pattern:
                return AddLabel(pattern.Expression, pattern.Pattern, model, labels, ref value);
            default:
                return false;
        }
    }

    private static bool AddLabel(
        ExpressionSyntax tested,
        SyntaxNode label,
        SemanticModel model,
        ImmutableArray<SyntaxNode>.Builder labels,
        ref ExpressionSyntax? value)
    {
        tested = Inside(tested);
        // 1003 == e.EventId: the ID is the side that is no constant.
        if (tested is LiteralExpressionSyntax || model.GetConstantValue(tested).HasValue || value is not null && !SyntaxFactory.AreEquivalent(value, tested))
            return false;
        value ??= tested;
        labels.Add(label is ConstantPatternSyntax constant ? constant.Expression : label);
        return true;
    }

    private static ExpressionSyntax Inside(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }

    private static bool DeclaresVariable(SyntaxNode node) =>
        node.DescendantNodesAndSelf().Any(static inner =>
            inner is VariableDesignationSyntax and not DiscardDesignationSyntax
                or AnonymousFunctionExpressionSyntax);

    // break would leave the new switch instead of the loop around, and goto case would go somewhere else.
    private static bool LeavesTheSwitch(SyntaxNode statement) =>
        statement.DescendantNodesAndSelf().Any(node => node switch
        {
            BreakStatementSyntax => !IsInside(node, statement, static outer => outer is SwitchStatementSyntax || IsLoop(outer)),
            GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: not 0 } => !IsInside(node, statement, static outer => outer is SwitchStatementSyntax),
            _ => false,
        });

    private static bool IsInside(SyntaxNode jump, SyntaxNode statement, Func<SyntaxNode, bool> isLeft) =>
        jump.Ancestors().TakeWhile(outer => statement.Span.Contains(outer.Span)).Any(isLeft);

    private static bool IsLoop(SyntaxNode node) => node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax;
}
