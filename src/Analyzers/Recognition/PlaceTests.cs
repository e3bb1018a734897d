using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>What something is compared with.</summary>
/// <param name="Number">The number that is written there; null where there is none.</param>
/// <param name="IsNegative">Whether it is asked to be negative: <c>&lt; 0</c>, <c>&gt;= 0</c>, <c>&gt; -1</c>.</param>
/// <param name="Name">The last part of the name that stands there; null where there is none.</param>
/// <param name="IsVariable">Whether what stands there is no constant, as far as its letters tell.</param>
/// <param name="Either">The <c>||</c> that it is a part of; null where it is none.</param>
/// <param name="Whole">The comparison itself.</param>
internal readonly record struct PlaceTest(
    long? Number, bool IsNegative, string? Name, bool IsVariable, SyntaxNode? Either = null, SyntaxNode? Whole = null)
{
    /// <summary>Whether it asks for a number, or for the constant of some name that is this number.</summary>
    public bool AsksFor(long number, string? name) => Number == number && !IsNegative || IsNegative && number < 0 || name is not null && Name == name;

    /// <summary>Whether it asks for what only the run of the program tells.</summary>
    public bool IsOther(string? name) => IsVariable && (name is null || Name != name);
}

/// <summary>What one file compares places of some name with: by names, since nothing is bound here.</summary>
internal static class PlaceTests
{
    private static readonly PerTree<ImmutableArray<PlaceTest>> s_known = new(Read);

    /// <summary>The tests of places, those of one expression in one member together.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The name of the places, with two letters or more; the first may be a small one as well.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ImmutableArray<ImmutableArray<PlaceTest>> Of(SyntaxTree tree, string name, CancellationToken cancellation) =>
        s_known.Of(tree, name, cancellation);

    private static ImmutableArray<ImmutableArray<PlaceTest>> Read(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        var tests = new List<(SyntaxNode Member, string Place, PlaceTest Test)>();
        foreach (var token in tree.TokensNamed(name, cancellation))
        {
            if (token.Parent is SimpleNameSyntax place && Whole(place) is var whole && TestOf(whole) is { } test)
            {
                test = test with { Either = EitherAround(whole), Whole = whole.WithCasts().Parent };
                tests.Add((place.MemberAround() ?? tree.GetRoot(cancellation), whole.ToString(), test));
            }
        }

        return tests.GroupBy(static test => (test.Member, test.Place), static test => test.Test)
            .Select(static tests => tests.ToImmutableArray())
            .ToImmutableArray();
    }

    private static SyntaxNode? EitherAround(ExpressionSyntax place)
    {
        SyntaxNode? either = null;
        for (var around = place.Parent; around is ExpressionSyntax or PatternSyntax; around = around.Parent)
        {
            if (around.IsKind(SyntaxKind.LogicalOrExpression))
                either = around;
            else if (either is not null && around is not ParenthesizedExpressionSyntax || around.IsKind(SyntaxKind.LogicalAndExpression))
                break;
        }

        return either;
    }

    // rule.ParamOne
    private static ExpressionSyntax Whole(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;

    private static PlaceTest? TestOf(ExpressionSyntax place)
    {
        var written = place.WithCasts();
        switch (written.Parent)
        {
            case BinaryExpressionSyntax { Left: var left, Right: var right } comparison:
                return Compared(comparison.Kind(), isTurned: right == written, right == written ? left : right);
            case IsPatternExpressionSyntax { Pattern: var pattern }:
                while (pattern is UnaryPatternSyntax or ParenthesizedPatternSyntax)
                    pattern = pattern is UnaryPatternSyntax negated ? negated.Pattern : ((ParenthesizedPatternSyntax)pattern).Pattern;
                return pattern switch
                {
                    ConstantPatternSyntax { Expression: var value } => Compared(SyntaxKind.EqualsExpression, isTurned: false, value),
                    RelationalPatternSyntax { OperatorToken.RawKind: var asked, Expression: var value } => Compared((SyntaxKind)asked switch
                    {
                        SyntaxKind.LessThanToken => SyntaxKind.LessThanExpression,
                        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanOrEqualExpression,
                        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanExpression,
                        _ => SyntaxKind.GreaterThanOrEqualExpression,
                    }, isTurned: false, value),
                    _ => null,
                };
            default:
                return null;
        }
    }

    private static PlaceTest? Compared(SyntaxKind how, bool isTurned, ExpressionSyntax other) => (isTurned ? Turned(how) : how, other.WrittenNumber()) switch
    {
        (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression, { } number) => new PlaceTest(number, false, null, false),
        (SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression, null) =>
            new PlaceTest(null, false, WrittenPlace.NameOf(Plain(other)), IsVariable(other)),
        (SyntaxKind.LessThanExpression or SyntaxKind.GreaterThanOrEqualExpression, 0) => new PlaceTest(0, true, null, false),
        (SyntaxKind.GreaterThanExpression or SyntaxKind.LessThanOrEqualExpression, -1) => new PlaceTest(-1, true, null, false),
        _ => null,
    };

    // 0 > rule.ParamOne
    private static SyntaxKind Turned(SyntaxKind how) => how switch
    {
        SyntaxKind.LessThanExpression => SyntaxKind.GreaterThanExpression,
        SyntaxKind.LessThanOrEqualExpression => SyntaxKind.GreaterThanOrEqualExpression,
        SyntaxKind.GreaterThanExpression => SyntaxKind.LessThanExpression,
        SyntaxKind.GreaterThanOrEqualExpression => SyntaxKind.LessThanOrEqualExpression,
        _ => how,
    };

    private static ExpressionSyntax Plain(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Plain(inner),
        CastExpressionSyntax { Expression: var inner } => Plain(inner),
        PostfixUnaryExpressionSyntax { Operand: var inner } => Plain(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var inner } => Plain(inner),
        _ => expression,
    };

    // message.ParamOne, one, _one, Read(), but SdkEventParams.NetworkChanged.WiFi is none.
    private static bool IsVariable(ExpressionSyntax expression) => Plain(expression) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: [var first, ..] } => !char.IsUpper(first),
        MemberAccessExpressionSyntax { Expression: var holder } => IsVariable(holder),
        ThisExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => true,
        _ => false,
    };
}
