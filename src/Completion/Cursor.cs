using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion;

/// <summary>
/// Decides by the text before the cursor whether a value may stand there at all. It is asked at every keystroke in every program, so it looks
/// at a few characters and at no tree.
/// </summary>
internal static class Cursor
{
    /// <summary>Whether the character that has just been typed may be followed by a value.</summary>
    public static bool CanFollow(SourceText text, int position) =>
        position > 0 && text[position - 1] is ' ' or '(' or '[' or '{' or '=' or ':' or ',' && MayPrecedeValue(text, position);

    private static bool MayPrecedeValue(SourceText text, int position)
    {
        var end = position;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == 0)
            return false;

        // case  e.EventId ==  { EventId:  new() { EventId =  (e.EventId,  [  id =>
        if (text[end - 1] is '=' or '(' or '[' or '{' or ':' or ',' or '?' or '>' or '<')
            return true;
        var start = end;
        while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(text[start - 1]))
            start--;
        return start < end
            && end < position
            && text.ToString(TextSpan.FromBounds(start, end)) is "case" or "is" or "not" or "or" or "and" or "return" or "in" or "equals";
    }
}
