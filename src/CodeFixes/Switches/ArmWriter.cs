using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Completeness;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>Writes missing arms of a <c>switch</c> expression as their neighbours are written. What they give, only the author knows: they throw.</summary>
internal static class ArmWriter
{
    /// <param name="switch">The switch.</param>
    /// <param name="fallback">The arm that takes the rest.</param>
    /// <param name="layout">How the file is written.</param>
    /// <param name="labels">Writes the patterns.</param>
    /// <param name="missing">What is missing.</param>
    /// <param name="exception">What the new arms throw.</param>
    /// <param name="isBroken">Whether each new arm gets a line: they are too many for one. A switch that stands in one line is broken as a whole.</param>
    public static IEnumerable<Insertion> Write(
        SwitchExpressionSyntax @switch,
        SwitchExpressionArmSyntax? fallback,
        LineLayout layout,
        CaseLabels labels,
        ImmutableArray<MissingCase> missing,
        string exception,
        bool isBroken)
    {
        var thrown = "throw new " + exception + "()";
        var result = " => " + thrown;
        if (isBroken && layout.IsSameLine(@switch.SwitchKeyword.SpanStart, @switch.CloseBraceToken.SpanStart))
        {
            foreach (var insertion in OneLineArms.Break(@switch, fallback, layout, labels, missing, result))
                yield return insertion;
            yield break;
        }

        if (fallback?.GetFirstToken() is { } first)
        {
            // A comment in front of what takes the rest is about it, on one line as well.
            var previous = first.GetPreviousToken();
            yield return layout.StartsLine(first) ? Lines(LineLayout.Above(first), layout.IndentationOf(first))
                : isBroken || LineLayout.Behind(previous) > previous.Span.End ? Inline(previous.Span.End, " ", ",")
                : Inline(first.SpanStart, "", ", ");
            yield break;
        }

        if (@switch.Arms.Count == 0)
        {
            yield return Inline(@switch.OpenBraceToken.Span.End, " ", ",");
            yield break;
        }

        var last = @switch.Arms.Last();
        var isClosed = @switch.Arms.SeparatorCount == @switch.Arms.Count;
        var end = isClosed ? @switch.Arms.GetSeparators().Last() : last.GetLastToken();
        var isLine = layout.StartsLine(last.GetFirstToken());
        if (!layout.StartsLine(@switch.CloseBraceToken) || !isLine && !LineLayout.HasLineComment(end))
        {
            yield return isClosed ? Inline(LineLayout.Behind(end), " ", ",") : Inline(LineLayout.Behind(end), ", ", "");
            yield break;
        }

        if (!isClosed)
            yield return new Insertion(end.Span.End, ",", ImmutableArray<RawNumber>.Empty);
        yield return Lines(
            LineLayout.Above(@switch.CloseBraceToken),
            isLine
                ? layout.IndentationOf(last.GetFirstToken())
                : layout.IndentationOf(@switch.CloseBraceToken) + layout.Step,
            isLast: !isClosed);

        Insertion Lines(int position, string indentation, bool isLast = false)
        {
            var (text, numbers) = (new StringBuilder(), new List<RawNumber>());
            var blankLines = new BlankLines(@switch.Arms, fallback);
            var lines = BetweenPatternAndResult(@switch, fallback, layout) + thrown;
            for (var i = 0; i < missing.Length; i++)
            {
                text.Append((i == 0 ? blankLines.IsOneBefore : blankLines.AreBetween) ? layout.NewLine : "").Append(indentation);
                labels.Append(text, missing[i], numbers);
                text.Append(lines).Append(isLast && i == missing.Length - 1 ? "" : ",").Append(layout.NewLine);
            }

            if (blankLines.IsOneBehind)
                text.Append(layout.NewLine);
            return new Insertion(position, text.ToString(), numbers.ToImmutableArray());
        }

        Insertion Inline(int position, string before, string after)
        {
            var (text, numbers) = (new StringBuilder(), new List<RawNumber>());
            if (isBroken)
                before = before.TrimEnd() + layout.NewLine + layout.IndentationAt(@switch.SpanStart) + layout.Step;
            foreach (var label in missing)
            {
                text.Append(before);
                labels.Append(text, label, numbers);
                text.Append(result).Append(after);
            }

            return new Insertion(position, text.ToString(), numbers.ToImmutableArray());
        }
    }

    /// <summary>The arrow, with the line break before or behind it that most of the other arms have there.</summary>
    private static string BetweenPatternAndResult(SwitchExpressionSyntax @switch, SwitchExpressionArmSyntax? fallback, LineLayout layout)
    {
        var others = @switch.Arms.Where(arm => arm != fallback && layout.StartsLine(arm.GetFirstToken())).ToArray();
        return Break(static arm => arm.EqualsGreaterThanToken) is { } before ? before + "=> "
            : Break(static arm => arm.Expression.GetFirstToken()) is { } behind ? " =>" + behind
            : " => ";

        string? Break(Func<SwitchExpressionArmSyntax, SyntaxToken> tokenOf)
        {
            var broken = others.Where(arm => layout.StartsLine(tokenOf(arm))).ToArray();
            return broken.Length * 2 > others.Length ? layout.NewLine + layout.IndentationOf(tokenOf(broken.Last())) : null;
        }
    }
}
