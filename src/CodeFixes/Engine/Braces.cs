using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Where opening braces stand: at the end of a line that they open something for, or each on a line of its own.</summary>
internal static class Braces
{
    /// <summary>Whether most of the braces stand at the end of such a line; null where none tells. One with more behind it in its line tells nothing.</summary>
    public static bool? AreInLine(IEnumerable<SyntaxToken> braces, LineLayout layout)
    {
        var told = braces.Where(static brace => brace.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia)).ToArray();
        return told.Length == 0 ? null : told.Count(brace => !layout.StartsLine(brace)) * 2 > told.Length;
    }

    /// <summary>What <c>.editorconfig</c> says of the braces of one kind, such as <c>types</c>; null where it says nothing.</summary>
    public static bool? AreInLine(string kind, AnalyzerConfigOptions options)
    {
        if (options.StyleOf("csharp_new_line_before_open_brace") is not { } list || list is "" or "unset")
            return null;
        var kinds = list.Split(',').Select(static part => part.Trim()).ToArray();
        return !kinds.Contains("all", StringComparer.OrdinalIgnoreCase) && !kinds.Contains(kind, StringComparer.OrdinalIgnoreCase);
    }
}
