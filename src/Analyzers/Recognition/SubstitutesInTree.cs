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
/// <param name="Numbers">The numbers.</param>
internal sealed record SubstitutesInTree(ImmutableArray<Substitute> Numbers)
{
    // A tree never changes: an editor that makes a new compilation for every key pressed pays for the changed file only.
    private static readonly ConditionalWeakTable<SyntaxTree, SubstitutesInTree> s_known = new();
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<(WrittenPlace Place, string Method)>>> s_calls = new();

    // What all of it has in its text. A file has fewer of them than nodes.
    private static readonly string[] s_marks = ["-", "?", "switch", "GetValueOrDefault", "null", "HasValue"];

    public static SubstitutesInTree Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out var known))
            known = s_known.GetValue(tree, tree => Read(tree, cancellation));
        return known;
    }

    /// <summary>
    /// The methods of one file whose results are written, and what gets these. Most files have more calls than anything else, and seldom does a method
    /// give such a number.
    /// </summary>
    public static ImmutableArray<(WrittenPlace Place, string Method)> CallsIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_calls.TryGetValue(tree, out var known))
        {
            known = s_calls.GetValue(tree, tree => new(
                TokensWith("(", tree.GetText(cancellation).ToString(), tree.GetRoot(cancellation), cancellation).SelectMany(CallAt).ToImmutableArray()));
        }

        return known.Value;
    }

    /// <summary>The constant of a type that is declared with a number; null where the number stands elsewhere.</summary>
    public static VariableDeclaratorSyntax? ConstantWith(ExpressionSyntax number) =>
        number.WithCasts().Parent is EqualsValueClauseSyntax
        {
            Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Modifiers: var modifiers } } constant
        }
        && modifiers.Any(SyntaxKind.ConstKeyword) ? constant : null;

    /// <summary>What one file writes under the name of a constant, and into what.</summary>
    public static IEnumerable<Substitute> UsesOf(
        string constant, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var token in TokensWith(constant, tree.GetText(cancellation).ToString(), tree.GetRoot(cancellation), cancellation))
        {
            if (token.ValueText != constant || token.Parent is not IdentifierNameSyntax name)
                continue;
            ExpressionSyntax use = name.Parent is MemberAccessExpressionSyntax member && member.Name == name ? member : name;
            foreach (var written in Written(use, use, isForNothing: false))
                yield return written;
        }
    }

    private static SubstitutesInTree Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var root = tree.GetRoot(cancellation);
        return new(s_marks.SelectMany(mark => TokensWith(mark, text, root, cancellation)).SelectMany(At).ToImmutableArray());
    }

    private static IEnumerable<SyntaxToken> TokensWith(string mark, string text, SyntaxNode root, CancellationToken cancellation)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at, StringComparison.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            var token = root.FindToken(at);
            if (token.Span.Contains(at))
                yield return token;
            // A comment may have many.
            at = at < token.SpanStart ? token.SpanStart : token.FullSpan.End;
        }
    }

    // ParamOne = Number(fields, 1)
    private static IEnumerable<(WrittenPlace, string)> CallAt(SyntaxToken token) =>
        token.Parent is ArgumentListSyntax { Parent: InvocationExpressionSyntax call } && WrittenPlace.NameOf(call) is { } method
            ? WrittenPlace.Of(call).Where(static place => !place.IsResult).Select(place => (place, method))
            : [];

    private static IEnumerable<Substitute> At(SyntaxToken token) => token.Parent switch
    {
        // ParamOne = -1
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression } negative =>
            Written(negative, negative, isForNothing: false).Concat(OtherwiseBy(negative)),
        // m.ParamOne ??= 0
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression, Right: var other } => Written(other, other),
        // row.ParamOne ?? 0
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: var other } whole => Written(whole, other),
        // text is null ? 0 : long.Parse(text), but one of two numbers is a choice.
        ConditionalExpressionSyntax { WhenTrue: var one, WhenFalse: var other } whole when one.WrittenNumber() is null || other.WrittenNumber() is null =>
            Written(whole, one).Concat(Written(whole, other)),
        // parts.Length switch { 2 => long.Parse(parts[1]), _ => 0 }
        SwitchExpressionSyntax { Arms: var arms } whole => arms.Where(IsForNothing).SelectMany(arm => Written(whole, arm.Expression)),
        // row.ParamOne.GetValueOrDefault(0)
        SimpleNameSyntax
        {
            Identifier.ValueText: "GetValueOrDefault",
            Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: [.., { } other] } whole }
        } => Written(whole, other.Expression),
        // if (m.ParamOne is null) m.ParamOne = 0;
        ExpressionSyntax asked when token.ValueText is "null" or "HasValue" && ChoiceBy(asked) is { } choice => WrittenWhere(choice, asked),
        _ => [],
    };

    // config.GetValue("one", -1), numbers.DefaultIfEmpty(-1).First(): what a call is told last it gives where there is nothing else.
    private static IEnumerable<Substitute> OtherwiseBy(ExpressionSyntax number)
    {
        if (number.WithCasts().Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call, Arguments: var all } } last
            || all.Last() != last
            || WrittenPlace.NameOf(call) is { } name && MeetingCollector.IsAboutOrder(name))
        {
            return [];
        }

        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
            call = next;
        return Written(call, number);
    }

    private static bool IsForNothing(SwitchExpressionArmSyntax arm) => arm.Pattern is DiscardPatternSyntax || MissingTests.IsNull(arm.Pattern);

    private static IEnumerable<Substitute> Written(ExpressionSyntax whole, ExpressionSyntax value, bool isForNothing = true) =>
        WrittenPlace.Of(whole).Select(place => new Substitute(place, value, isForNothing));

    private static IfStatementSyntax? ChoiceBy(ExpressionSyntax asked) =>
        asked.FirstAncestorOrSelf<StatementSyntax>() is IfStatementSyntax choice && choice.Condition.Span.Contains(asked.Span) ? choice : null;

    private static IEnumerable<Substitute> WrittenWhere(IfStatementSyntax choice, ExpressionSyntax asked)
    {
        var test = asked.AncestorsAndSelf().TakeWhile(node => node != choice).FirstOrDefault(static node =>
            node is MemberAccessExpressionSyntax or IsPatternExpressionSyntax
                or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression });
        if (test is null)
            yield break;
        var names = test.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(static name => name.Identifier.ValueText).ToArray();
        foreach (var statement in new[] { choice.Statement, choice.Else?.Statement })
        {
            foreach (var written in statement is BlockSyntax { Statements: var all } ? all : new[] { statement }.OfType<StatementSyntax>())
            {
                if (written is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: var place, Right: var value } }
                    && WrittenPlace.NameOf(place) is { } name && names.Contains(name))
                {
                    yield return new Substitute(WrittenPlace.Named(name), value, IsForNothing: true);
                }
            }
        }
    }
}
