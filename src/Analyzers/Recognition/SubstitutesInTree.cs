using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What one file writes where something is missing, and into what: by names, since nothing is bound here. No parameter of an event is negative, so a
/// negative number always stands for something else.
/// </summary>
internal static class SubstitutesInTree
{
    // A tree never changes: an editor that makes a new compilation for every key pressed pays for the changed file only.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<(WrittenPlace, ExpressionSyntax)>>> s_known = new();

    // What all of it has in its text. A file has fewer of them than nodes.
    private static readonly string[] s_marks = ["-", "?", "switch", "GetValueOrDefault", "null", "HasValue"];

    /// <summary>The numbers, and what gets them.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ImmutableArray<(WrittenPlace Place, ExpressionSyntax Value)> Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out var known))
            known = s_known.GetValue(tree, tree => new(s_marks.SelectMany(mark => TokensWith(mark, tree, cancellation)).SelectMany(At).ToImmutableArray()));
        return known.Value;
    }

    /// <summary>What gets what a method gives.</summary>
    /// <param name="method">The name of the method.</param>
    /// <param name="tree">The file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IEnumerable<WrittenPlace> PlacesOf(string method, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var token in TokensWith(method, tree, cancellation))
        {
            if (token.ValueText == method && token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && WrittenPlace.NameOf(call) == method)
            {
                foreach (var place in WrittenPlace.Of(call))
                    yield return place;
            }
        }
    }

    private static IEnumerable<SyntaxToken> TokensWith(string mark, SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = at < text.Length ? text.IndexOf(mark, at, StringComparison.Ordinal) : -1)
        {
            cancellation.ThrowIfCancellationRequested();
            var token = root.FindToken(at);
            yield return token;
            at = Math.Max(at + mark.Length, token.Span.End);
        }
    }

    private static IEnumerable<(WrittenPlace, ExpressionSyntax)> At(SyntaxToken token) => token.Parent switch
    {
        // ParamOne = -1
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negative => Written(negative, negative),
        // m.ParamOne ??= 0
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression, Right: var other } => Written(other, other),
        // row.ParamOne ?? 0
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var other } whole => Written(whole, other),
        // text is null ? 0 : long.Parse(text), but one of two numbers is a choice.
        ConditionalExpressionSyntax { WhenTrue: var one, WhenFalse: var other } whole when one.WrittenNumber() is null || other.WrittenNumber() is null =>
            Written(whole, one).Concat(Written(whole, other)),
        // parts.Length switch { 2 => long.Parse(parts[1]), _ => 0 }
        SwitchExpressionSyntax { Arms: [.., { Pattern: DiscardPatternSyntax, Expression: var other }] } whole => Written(whole, other),
        // row.ParamOne.GetValueOrDefault(0)
        SimpleNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [.., { } other] } whole } } =>
            Written(whole, other.Expression),
        // if (m.ParamOne is null) m.ParamOne = 0;
        ExpressionSyntax asked when ConditionalOn(asked) is { } choice => WrittenWhere(choice),
        _ => [],
    };

    private static IEnumerable<(WrittenPlace, ExpressionSyntax)> Written(ExpressionSyntax whole, ExpressionSyntax value) =>
        WrittenPlace.Of(whole).Select(place => (place, value));

    private static IfStatementSyntax? ConditionalOn(ExpressionSyntax asked) =>
        asked.FirstAncestorOrSelf<StatementSyntax>() is IfStatementSyntax choice && choice.Condition.Span.Contains(asked.Span) ? choice : null;

    private static IEnumerable<(WrittenPlace, ExpressionSyntax)> WrittenWhere(IfStatementSyntax choice)
    {
        var names = choice.Condition.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText);
        foreach (var written in choice.Statement is BlockSyntax { Statements: var all } ? all : [choice.Statement])
        {
            if (written is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var place, Right: var value } }
                && WrittenPlace.NameOf(place) is { } name && names.Contains(name))
            {
                yield return (WrittenPlace.Named(name), value);
            }
        }
    }
}
