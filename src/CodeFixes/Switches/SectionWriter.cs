using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Completeness;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>Writes missing sections of a <c>switch</c> statement as their neighbours are written.</summary>
internal static class SectionWriter
{
    /// <summary>
    /// What the sections can contain. Where the others end up when none of them fits, they throw: what is added is not to pass in silence what was an exception
    /// before. Else as most of the others end, or <c>throw</c>, which fits everywhere. Where as many end in one way as in another, what is new goes on
    /// where the default does: that is where it went before.
    /// </summary>
    public static ImmutableArray<string> Bodies(SwitchStatementSyntax @switch, SwitchSectionSyntax? fallback, string exception)
    {
        var thrown = "throw new " + exception + "();";
        var rest = fallback is null ? null : Last(fallback);
        if (rest is ThrowStatementSyntax)
            return ImmutableArray.Create(thrown);
        var endings = @switch.Sections.Where(section => section != fallback && !IsForNull(section))
            .GroupBy(static section => EndingOf(Last(section)))
            .OrderByDescending(static group => group.Count())
            .ToArray();
        var most = endings is [var first, ..] && (endings.Length == 1 || endings[1].Count() < first.Count())
            ? first.Key
            // default: goto case 1003;
            : rest is GotoStatementSyntax ? "goto default;"
            : EndingOf(rest);
        return most.Length == 0 ? ImmutableArray.Create(thrown) : ImmutableArray.Create(most, thrown);
    }

    /// <summary>
    /// The jump that a section ends with: <c>break</c> where it is none that can be repeated, empty where only the author knows what to give back.
    /// </summary>
    private static string EndingOf(StatementSyntax? last) => last switch
    {
        ReturnStatementSyntax { Expression: null } => "return;",
        ReturnStatementSyntax or ThrowStatementSyntax => "",
        ContinueStatementSyntax => "continue;",
        YieldStatementSyntax { ReturnOrBreakKeyword.RawKind: (int)SyntaxKind.BreakKeyword } => "yield break;",
        GotoStatementSyntax { CaseOrDefaultKeyword.RawKind: (int)SyntaxKind.DefaultKeyword } => "goto default;",
        _ => "break;",
    };

    /// <param name="switch">The switch.</param>
    /// <param name="fallback">The section that takes the rest.</param>
    /// <param name="layout">How the file is written.</param>
    /// <param name="labels">Writes the patterns.</param>
    /// <param name="missing">What is missing.</param>
    /// <param name="body">What the new sections contain.</param>
    /// <param name="isBroken">Whether each new section gets a line where the switch stands in one: they are too many for it.</param>
    public static Insertion Write(
        SwitchStatementSyntax @switch,
        SwitchSectionSyntax? fallback,
        LineLayout layout,
        CaseLabels labels,
        ImmutableArray<MissingCase> missing,
        string body,
        bool isBroken)
    {
        var neighbour = @switch.Sections.LastOrDefault(section => section != fallback) ?? fallback;
        var (position, isInline) = PositionOf(@switch, fallback, layout, isBroken);
        var text = new StringBuilder();
        var numbers = new List<RawNumber>();
        if (isInline)
        {
            // switch (id) { case 1003: break; default: throw ...; }
            var isBehind = isBroken || position < (fallback?.SpanStart ?? @switch.CloseBraceToken.SpanStart);
            var before = isBroken ? layout.NewLine + layout.IndentationAt(@switch.SpanStart) + layout.Step : isBehind ? " " : "";
            foreach (var label in missing)
            {
                text.Append(before).Append("case ");
                labels.Append(text, label, numbers);
                text.Append(": ").Append(body).Append(isBehind ? "" : " ");
            }

            return new Insertion(position, text.ToString(), numbers.ToImmutableArray());
        }

        var indentation = neighbour is not null && layout.StartsLine(neighbour.GetFirstToken())
            ? layout.IndentationOf(neighbour.GetFirstToken())
            : layout.IndentationAt(@switch.SpanStart) + layout.Step;
        var statement = neighbour?.Statements.FirstOrDefault();
        var isOwnLine = statement is not null && layout.StartsLine(statement.GetFirstToken());
        var inner = isOwnLine ? layout.IndentationOf(statement!.GetFirstToken()) : indentation + layout.Step;
        var block = statement as BlockSyntax;
        // case 1003: { break; }
        if (block is not null && !isOwnLine && layout.IsSameLine(block.SpanStart, block.Span.End))
            (block, body) = (null, "{ " + body + " }");
        var isSameLine = statement is not null && block is null && !isOwnLine;
        // A brace behind the label is closed below the label.
        var brace = isOwnLine ? inner : block is not null ? layout.IndentationAt(block.CloseBraceToken.SpanStart) : indentation;
        var blankLines = new BlankLines(@switch.Sections, fallback);
        foreach (var label in missing)
        {
            if (text.Length == 0 ? blankLines.IsOneBefore : blankLines.AreBetween)
                text.Append(layout.NewLine);
            text.Append(indentation).Append("case ");
            labels.Append(text, label, numbers);
            text.Append(':');
            if (isSameLine)
                text.Append(' ').Append(body).Append(layout.NewLine);
            else if (block is not null)
            {
                text.Append(isOwnLine ? layout.NewLine + brace : " ").Append('{').Append(layout.NewLine)
                    .Append(brace).Append(layout.Step).Append(body).Append(layout.NewLine)
                    .Append(brace).Append('}').Append(layout.NewLine);
            }
            else
                text.Append(layout.NewLine).Append(inner).Append(body).Append(layout.NewLine);
        }

        if (blankLines.IsOneBehind)
            text.Append(layout.NewLine);
        return new Insertion(position, text.ToString(), numbers.ToImmutableArray());
    }

    // What is done without an ID says nothing of what is done with one.
    private static bool IsForNull(SwitchSectionSyntax section) => section.Labels.All(static label => label is
        CaseSwitchLabelSyntax { Value.RawKind: (int)SyntaxKind.NullLiteralExpression }
        or CasePatternSwitchLabelSyntax { Pattern: ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression } });

    private static (int Position, bool IsInline) PositionOf(SwitchStatementSyntax @switch, SwitchSectionSyntax? fallback, LineLayout layout, bool isBroken)
    {
        var next = fallback?.GetFirstToken() ?? @switch.CloseBraceToken;
        if (layout.StartsLine(next))
            return (LineLayout.Above(next), false);
        // A comment in front of the default is about it, on one line as well.
        var previous = next.GetPreviousToken();
        return fallback is null ? (isBroken ? LineLayout.Behind(previous) : next.SpanStart, true)
            : (isBroken || LineLayout.Behind(previous) > previous.Span.End ? previous.Span.End : next.SpanStart, true);
    }

    private static StatementSyntax? Last(SwitchSectionSyntax section)
    {
        var last = section.Statements.LastOrDefault();
        while (last is BlockSyntax block)
            last = block.Statements.LastOrDefault();
        return last;
    }
}
