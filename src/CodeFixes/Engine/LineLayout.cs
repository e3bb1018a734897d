using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>How the lines of a file are written: their indentation and their ends.</summary>
internal sealed class LineLayout(SourceText text)
{
    /// <summary>What a line of the file ends with.</summary>
    public string NewLine { get; } = FirstNewLine(text);

    /// <summary>One step of indentation.</summary>
    public string Step { get; } = text.Lines.Any(static line => line.Span.Length > 0 && line.Text![line.Start] == '\t') ? "\t" : "    ";

    public string IndentationAt(int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var end = line.Start;
        while (end < line.End && text[end] is ' ' or '\t')
            end++;
        return text.ToString(TextSpan.FromBounds(line.Start, end));
    }

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

    public bool IsSameLine(int left, int right) => text.Lines.GetLineFromPosition(left).LineNumber == text.Lines.GetLineFromPosition(right).LineNumber;

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

    private static string FirstNewLine(SourceText text)
    {
        var line = text.Lines[0];
        return line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";
    }
}
