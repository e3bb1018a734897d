using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>Where blank lines go with new sections or arms: between them where most of the others have one between them.</summary>
internal readonly struct BlankLines
{
    /// <param name="all">The sections or arms that are there.</param>
    /// <param name="fallback">The one that takes the rest, above which the new ones go.</param>
    public BlankLines(IReadOnlyList<SyntaxNode> all, SyntaxNode? fallback)
    {
        // A blank line above what takes the rest sets that one apart, and says nothing of the others; unless there is only one other.
        var told = all.Skip(1).Where(node => node != fallback).ToArray();
        if (told.Length == 0)
            told = all.Skip(1).ToArray();
        AreBetween = told.Length > 0 && told.Count(IsBelowOne) * 2 >= told.Length;
        var isOnTop = fallback is not null && all[0] == fallback;
        IsOneBefore = AreBetween && !isOnTop;
        IsOneBehind = AreBetween && isOnTop && !IsBelowOne(fallback!);
    }

    /// <summary>Whether there is one between two new ones.</summary>
    public bool AreBetween { get; }

    /// <summary>Whether there is one above the first of the new ones: not below the brace.</summary>
    public bool IsOneBefore { get; }

    /// <summary>Whether there is one below the last of the new ones: where what follows has none that would be there.</summary>
    public bool IsOneBehind { get; }

    private static bool IsBelowOne(SyntaxNode node) => node.GetLeadingTrivia().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))
        .FirstOrDefault().IsKind(SyntaxKind.EndOfLineTrivia);
}
