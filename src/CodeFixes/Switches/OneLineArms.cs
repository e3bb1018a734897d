using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Completeness;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>Breaks a <c>switch</c> expression of one line that gets more arms than fit: each arm has a line then, those that are there as well.</summary>
internal static class OneLineArms
{
    /// <param name="switch">The switch.</param>
    /// <param name="fallback">The arm that takes the rest.</param>
    /// <param name="layout">How the file is written.</param>
    /// <param name="labels">Writes the patterns.</param>
    /// <param name="missing">What is missing.</param>
    /// <param name="result">What stands behind the new patterns.</param>
    public static IEnumerable<Insertion> Break(
        SwitchExpressionSyntax @switch,
        SwitchExpressionArmSyntax? fallback,
        LineLayout layout,
        CaseLabels labels,
        ImmutableArray<MissingCase> missing,
        string result)
    {
        var outer = layout.NewLine + layout.IndentationAt(@switch.SpanStart);
        var inner = outer + layout.Step;
        yield return Instead(LineLayout.Behind(@switch.SwitchKeyword), new StringBuilder(outer));
        foreach (var arm in @switch.Arms)
        {
            // A comment in front of an arm is about it.
            var (text, numbers) = (new StringBuilder(), new List<RawNumber>());
            if (arm == fallback)
                Append(text, numbers, isLast: false);
            yield return Instead(arm.GetFirstToken().GetPreviousToken().Span.End, text.Append(inner), numbers);
        }

        var end = @switch.CloseBraceToken.GetPreviousToken();
        var (last, itsNumbers) = (new StringBuilder(), new List<RawNumber>());
        if (fallback is null)
        {
            var isClosed = @switch.Arms.SeparatorCount == @switch.Arms.Count;
            last.Append(isClosed ? "" : ",");
            Append(last, itsNumbers, isLast: !isClosed);
        }

        yield return Instead(LineLayout.Behind(end), last.Append(outer), itsNumbers);

        void Append(StringBuilder text, List<RawNumber> numbers, bool isLast)
        {
            for (var i = 0; i < missing.Length; i++)
            {
                text.Append(inner);
                labels.Append(text, missing[i], numbers);
                text.Append(result).Append(isLast && i == missing.Length - 1 ? "" : ",");
            }
        }

        Insertion Instead(int position, StringBuilder text, List<RawNumber>? numbers = null) => new(
            position, text.ToString(), numbers?.ToImmutableArray() ?? ImmutableArray<RawNumber>.Empty, layout.BlanksAt(position));
    }
}
