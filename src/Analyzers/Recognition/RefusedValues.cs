using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tests for a wrong value by which the program refuses or mends it: <c>if (e.EventId == 1003 &amp;&amp; e.ParamOne == 7) throw new ArgumentException();</c>,
/// <c>... e.ParamOne = 5;</c>. Who asks so knows that the value is wrong. Any other exception may be what the event is turned into.
/// </summary>
internal static class RefusedValues
{
    // Besides those whose names say that something is invalid, not supported, or out of its range.
    private static readonly HashSet<string> s_refusals = ["argument", "format", "validation", "unreachable", "protocol"];

    /// <summary>Whether a constant is asked for so.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="events">The events that it is none of.</param>
    public static bool Has(ConstantUse constant, ImmutableArray<CatalogId> events)
    {
        var asked = constant.Syntax.WithCasts();
        var node = asked;
        while (true)
        {
            var around = node.Parent;
            switch (around)
            {
                // if (all.Any(m => m.EventId == 1003 && m.ParamOne == 7)) throw new ArgumentException();
                case LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax search } }
                    when WrittenPlace.NameOf(search) is "Any" or "Exists":
                    node = search;
                    continue;
                case BinaryExpressionSyntax
                    when around.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
                        || around.IsKind(SyntaxKind.EqualsExpression) && node == asked:
                case ParenthesizedExpressionSyntax or IsPatternExpressionSyntax:
                case ConstantPatternSyntax or BinaryPatternSyntax or ParenthesizedPatternSyntax:
                case RecursivePatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax or SubpatternSyntax:
                case WhenClauseSyntax or SwitchLabelSyntax:
                    node = around;
                    continue;
                case IfStatementSyntax { Condition: var condition, Statement: var statement } when condition == node:
                    return IsAnswer(statement, asked, events);
                case ConditionalExpressionSyntax { Condition: var condition, WhenTrue: var value } when condition == node:
                    return IsRefusal(value);
                case SwitchExpressionArmSyntax { Expression: var value } when value != node:
                    return IsRefusal(value);
                case SwitchSectionSyntax { Statements: [var statement, ..] }:
                    return IsAnswer(statement, asked, events);
                default:
                    return Validators.AnswerBy(node);
            }
        }
    }

    private static bool IsAnswer(StatementSyntax statement, SyntaxNode asked, ImmutableArray<CatalogId> events) => statement switch
    {
        // { if (m.EventId == 1003) throw new ArgumentException(); return 1; }: what is behind it, only other events come to.
        BlockSyntax { Statements: var all } when all.SelectMany(Choices).Where(choice => AsksFor(choice, events)).ToArray() is [_, ..] choices =>
            Array.TrueForAll(choices, choice => IsAnswer(choice.Statement, asked, events)),
        BlockSyntax { Statements: [var only] } => IsAnswer(only, asked, events),
        // { Log(m); throw new ArgumentException(); }, { error = "no such network"; return false; }
        BlockSyntax { Statements: [.., ThrowStatementSyntax or ReturnStatementSyntax] all } when all.Take(all.Count - 1).All(Explains) =>
            IsAnswer(all[all.Count - 1], asked, events),
        // if (m.ParamOne == 7) { if (m.EventId == 1003) throw new ArgumentException(); } says what one condition of both says.
        IfStatementSyntax { Else: null, Statement: var inner } => IsAnswer(inner, asked, events),
        ThrowStatementSyntax { Expression: { } thrown } => IsRefusal(thrown),
        ReturnStatementSyntax { Expression: { } answer } => IsRefusal(answer),
        YieldStatementSyntax { Expression: { } found } => Validators.IsFinding(found),
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call } => IsFailure(call) || Validators.IsFinding(call),
        // The place that was asked gets a number that stands there: what is read anew may be anything.
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } mended } =>
            IsAsked(mended.Left, asked)
            && !mended.Right.DescendantNodesAndSelf().Any(static part => part is InvocationExpressionSyntax or AwaitExpressionSyntax),
        _ => false,
    };

    // if (...) { } else if (...) { }
    private static IEnumerable<IfStatementSyntax> Choices(StatementSyntax statement)
    {
        for (var choice = statement as IfStatementSyntax; choice is not null; choice = choice.Else?.Statement as IfStatementSyntax)
            yield return choice;
    }

    // What is behind a test for other events, these come to.
    private static bool AsksFor(IfStatementSyntax choice, ImmutableArray<CatalogId> events) =>
        choice.Condition.DescendantNodesAndSelf(static part => !IsDenial(part)).OfType<ExpressionSyntax>()
            .Any(part => events.Any(id => part.Writes(id.Constant)));

    private static bool IsDenial(SyntaxNode part) =>
        part.Kind() is SyntaxKind.NotEqualsExpression or SyntaxKind.LogicalNotExpression or SyntaxKind.NotPattern;

    private static bool IsRefusal(ExpressionSyntax thrown) => thrown switch
    {
        ThrowExpressionSyntax { Expression: var inner } => IsRefusal(inner),
        ObjectCreationExpressionSyntax { Type: var type } when IsThrown(thrown) && WrittenPlace.NameOf(type) is { } name =>
            NegativeNames.SayWrong(name) && name != nameof(InvalidOperationException) || NegativeNames.HasWord(name, s_refusals)
            || Rejections.IsOne(thrown),
        _ => Validators.Refuse(thrown) || Rejections.IsOne(thrown),
    };

    private static bool IsThrown(ExpressionSyntax made) => made.Parent is ThrowStatementSyntax or ThrowExpressionSyntax;

    // Debug.Fail("no such network")
    private static bool IsFailure(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fail", Expression: var owner }
        && WrittenPlace.NameOf(owner) is "Debug" or "Trace";

    // What only says why: a call, or something that gets a name of its own. What is written into a message may be what the rest is for.
    private static bool Explains(StatementSyntax statement) => statement is ExpressionStatementSyntax
    {
        Expression: InvocationExpressionSyntax or AwaitExpressionSyntax { Expression: InvocationExpressionSyntax }
            or AssignmentExpressionSyntax { Left: IdentifierNameSyntax }
    } or LocalDeclarationStatementSyntax;

    // m.ParamOne == 7, m is { ParamOne: 7 or 8 }, switch (m.ParamOne) { case 7: }
    private static bool IsAsked(ExpressionSyntax place, SyntaxNode asked)
    {
        var node = asked;
        while (node.Parent is PatternSyntax pattern)
            node = pattern;
        return node.Parent switch
        {
            BinaryExpressionSyntax { Left: var left, Right: var right } => IsSame(place, left == node ? right : left),
            SubpatternSyntax { NameColon.Name: var name, Parent.Parent.Parent: var matching } =>
                place is MemberAccessExpressionSyntax { Expression: var holder, Name.Identifier.ValueText: var written }
                    && MatchedBy(matching) is { } owner && IsSame(holder, owner)
                    && written == name.Identifier.ValueText,
            var matching => MatchedBy(matching) is { } tested && IsSame(place, tested),
        };
    }

    // What a pattern or a label is asked of
    private static ExpressionSyntax? MatchedBy(SyntaxNode? matching) => matching switch
    {
        IsPatternExpressionSyntax { Expression: var tested } => tested,
        SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax { Expression: var tested } } => tested,
        _ => null,
    };

    private static bool IsSame(SyntaxNode one, SyntaxNode other)
    {
        while (other.WithoutParentheses() is CastExpressionSyntax { Expression: var inner })
            other = inner;
        return SyntaxFactory.AreEquivalent(one, other.WithoutParentheses());
    }
}
