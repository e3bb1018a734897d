using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Completeness;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>
/// Labels that stand in a switch, in a part that is not compiled here (<c>#if</c>): elsewhere they are, and a second one for the same value is an error there.
/// </summary>
internal static class DisabledLabels
{
    /// <summary>Whether such labels may take what is missing.</summary>
    public static bool MayTake(SyntaxNode @switch, ImmutableArray<MissingCase> missing)
    {
        // What is not compiled has no tree, but what it is made of can be told.
        var tokens = @switch.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && @switch.Span.Contains(trivia.Span))
            .SelectMany(static text => SyntaxFactory.ParseTokens(text.ToFullString())).ToArray();
        if (tokens.Length == 0)
            return false;
        return tokens.Any(TakesMany) || missing.Any(label => label.Named.All(constant => Array.Exists(tokens, token => Names(token, constant))));
    }

    // case < 5, case not 5, case var other
    private static bool TakesMany(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken => true,
        SyntaxKind.IdentifierToken => token.ValueText is "not" or "var",
        _ => false,
    };

    // A constant of the program's own can have any name, so one of them counts only where it is called like that of the catalog.
    private static bool Names(SyntaxToken token, ConstantName constant) =>
        token.IsKind(SyntaxKind.NumericLiteralToken) ? Integers.TryGet(token.Value, out var number) && number == constant.Value
        : token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == constant.Name;
}
