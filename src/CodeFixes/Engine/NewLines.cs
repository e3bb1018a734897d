using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Gives added lines the line ending of the file: Roslyn takes the machine's where no .editorconfig says which.</summary>
internal static class NewLines
{
    public static SourceText Match(SourceText before, SourceText text) =>
        Match(before, new NameLayout(null!, text, ImmutableArray<TextSpan>.Empty, ImmutableArray<string>.Empty)).Text;

    public static NameLayout Match(SourceText before, NameLayout layout)
    {
        var (crlf, lf) = Count(before);
        if (crlf > 0 == lf > 0)
            return layout; // mixed, or a single line: there is nothing to follow
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var line in layout.Text.Lines)
        {
            var length = line.EndIncludingLineBreak - line.End;
            if (crlf > 0 && length == 1 && layout.Text[line.End] == '\n')
                changes.Add(new TextChange(new TextSpan(line.End, 0), "\r"));
            else if (lf > 0 && length == 2)
                changes.Add(new TextChange(new TextSpan(line.End, 1), ""));
        }

        if (changes.Count == 0)
            return layout;
        var spans = ImmutableArray.CreateBuilder<TextSpan>(layout.Spans.Length);
        foreach (var span in layout.Spans)
        {
            int Shift(int position) => position + changes.TakeWhile(c => c.Span.Start < position).Sum(c => c.NewText!.Length - c.Span.Length);
            spans.Add(TextSpan.FromBounds(Shift(span.Start), Shift(span.End)));
        }

        return layout with { Text = layout.Text.WithChanges(changes), Spans = spans.ToImmutable() };
    }

    private static (int CrLf, int Lf) Count(SourceText text)
    {
        var (crlf, lf) = (0, 0);
        foreach (var line in text.Lines)
        {
            var length = line.EndIncludingLineBreak - line.End;
            if (length == 2)
                crlf++;
            else if (length == 1)
                lf++;
        }

        return (crlf, lf);
    }
}
