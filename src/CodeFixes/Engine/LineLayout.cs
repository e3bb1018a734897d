using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>How the lines of a file are written: their indentation and their ends.</summary>
/// <param name="text">The file.</param>
/// <param name="options">What <c>.editorconfig</c> says about it.</param>
internal sealed class LineLayout(SourceText text, AnalyzerConfigOptions? options = null)
{
    /// <summary>What a line of the file ends with.</summary>
    public string NewLine { get; } = FirstNewLine(text);

    /// <summary>One step of indentation.</summary>
    public string Step { get; } = ConfiguredStep(options) ?? MostUsedStep(text);

    public string IndentationAt(int position) => IndentationOf(text, text.Lines.GetLineFromPosition(position));

    /// <summary>Whether nothing but white space stands before a position in its line.</summary>
    public bool StartsLine(int position)
    {
        for (var i = position - 1; i >= 0 && text[i] is not ('\n' or '\r'); i--)
        {
            if (text[i] is not (' ' or '\t'))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing but white space and comments stands before a token in its line.</summary>
    public bool StartsLine(SyntaxToken token) => text.Lines.GetLineFromPosition(token.SpanStart).Start >= token.FullSpan.Start;

    /// <summary>The indentation of a token that starts its line, or of the comment before it that does.</summary>
    public string IndentationOf(SyntaxToken token)
    {
        var start = text.Lines.GetLineFromPosition(token.SpanStart).Start;
        foreach (var trivia in token.LeadingTrivia)
        {
            if (trivia.SpanStart < start && start < trivia.Span.End)
                return IndentationAt(trivia.SpanStart);
        }

        return IndentationAt(start);
    }

    public bool IsSameLine(int left, int right) => text.Lines.GetLineFromPosition(left).LineNumber == text.Lines.GetLineFromPosition(right).LineNumber;

    /// <summary>How many blanks stand behind a position.</summary>
    public int BlanksAt(int position)
    {
        var end = position;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        return end - position;
    }

    /// <summary>Whether the line break at a position is a part of a text: only texts go over several lines without trivia.</summary>
    public static bool IsInText(SyntaxNode root, int lineBreak) => root.FindToken(lineBreak).Span.Contains(lineBreak);

    /// <summary>Where new lines above a token go: above its comments, but not above a directive that ends what stands before.</summary>
    public static int Above(SyntaxToken token)
    {
        var (position, openBranches) = (token.FullSpan.Start, 0);
        foreach (var directive in token.LeadingTrivia.Select(static trivia => trivia.GetStructure()).OfType<DirectiveTriviaSyntax>())
        {
            if (directive is IfDirectiveTriviaSyntax)
                openBranches++;
            else if (directive is EndIfDirectiveTriviaSyntax && openBranches > 0)
                openBranches--;

            // An #if that the token is in may not be for what is new.
            if (openBranches == 0 && (directive is EndIfDirectiveTriviaSyntax or EndRegionDirectiveTriviaSyntax
                or PragmaWarningDirectiveTriviaSyntax { DisableOrRestoreKeyword.RawKind: (int)SyntaxKind.RestoreKeyword }))
            {
                position = directive.FullSpan.End;
            }
        }

        return position;
    }

    /// <summary>Where the comments end that stand behind a token in its line.</summary>
    public static int Behind(SyntaxToken token) =>
        token.TrailingTrivia.LastOrDefault(static trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)) is var comment
        && comment != default
            ? comment.Span.End
            : token.Span.End;

    /// <summary>Whether a comment that stands behind a token in its line goes to the line's end.</summary>
    public static bool HasLineComment(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.SingleLineCommentTrivia);

    private static string IndentationOf(SourceText text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

    private static string? ConfiguredStep(AnalyzerConfigOptions? options)
    {
        if (options is null)
            return null;
        if (options.TryGetValue("indent_style", out var style) && string.Equals(style, "tab", StringComparison.OrdinalIgnoreCase))
            return "\t";
        return options.TryGetValue("indent_size", out var size)
            && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var blanks)
            && blanks is > 0 and <= 16
            ? new string(' ', blanks)
            : null;
    }

    // By what most lines are further in than those above them: a text or a comment may be laid out otherwise.
    private static string MostUsedStep(SourceText text)
    {
        var (uses, above) = (new Dictionary<string, int>(StringComparer.Ordinal), "");
        foreach (var line in text.Lines)
        {
            var indentation = IndentationOf(text, line);
            if (line.Start + indentation.Length == line.End)
                continue;
            if (indentation.Length > above.Length && indentation.StartsWith(above, StringComparison.Ordinal)
                && indentation.Substring(above.Length) is var step && (step == "\t" || step.Length is >= 2 and <= 8 && step.IndexOf('\t') < 0))
            {
                uses[step] = uses.TryGetValue(step, out var count) ? count + 1 : 1;
            }

            above = indentation;
        }

        return uses.Count == 0 ? "    " : uses.OrderByDescending(static use => use.Value).ThenBy(static use => use.Key.Length).First().Key;
    }

    private static string FirstNewLine(SourceText text)
    {
        var line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
