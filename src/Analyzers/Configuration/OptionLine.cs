using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Configuration;

/// <summary>One line <c>key = value</c> of an <c>.editorconfig</c> or <c>.globalconfig</c>, as the compiler reads it.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeySpan">Where it stands.</param>
/// <param name="Value">The value without the comment behind it.</param>
/// <param name="ValueSpan">Where it stands; where there is none, the key's place.</param>
internal readonly record struct OptionLine(string Key, TextSpan KeySpan, string Value, TextSpan ValueSpan)
{
    /// <summary>Reads a line; null where it is no option, or cannot be one about TRTC: almost every line ends at its first letter.</summary>
    public static OptionLine? TryParse(SourceText text, TextLine line)
    {
        var position = line.Start;
        while (position < line.End && char.IsWhiteSpace(text[position]))
            position++;
        if (position == line.End || (text[position] | 0x20) is not ('t' or 'd' or 'r'))
            return null;

        var start = position;
        while (position < line.End && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '-' or '_'))
            position++;
        var keySpan = TextSpan.FromBounds(start, position);
        while (position < line.End && char.IsWhiteSpace(text[position]))
            position++;
        if (position == line.End || text[position] is not ('=' or ':'))
            return null;

        position++;
        while (position < line.End && char.IsWhiteSpace(text[position]))
            position++;
        start = position;
        // The rest of the line behind # or ; is a comment.
        while (position < line.End && text[position] is not ('#' or ';'))
            position++;
        while (position > start && char.IsWhiteSpace(text[position - 1]))
            position--;
        var valueSpan = TextSpan.FromBounds(start, position);
        return new OptionLine(text.ToString(keySpan), keySpan, text.ToString(valueSpan), valueSpan.IsEmpty ? keySpan : valueSpan);
    }
}
