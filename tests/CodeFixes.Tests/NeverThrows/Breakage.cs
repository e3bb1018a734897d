using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests.NeverThrows;

/// <summary>Breaks a text as somebody does who is typing: cut off, with tokens missing, doubled or in the wrong order.</summary>
internal static class Breakage
{
    /// <summary>Where a text can be cut off: before each of its tokens.</summary>
    public static IEnumerable<int> Cuts(string text) => Tokens(text).Select(static token => token.SpanStart);

    /// <summary>Tells texts apart without keeping them.</summary>
    public static UInt128 Fingerprint(ReadOnlySpan<char> text) => MemoryMarshal.Read<UInt128>(SHA256.HashData(MemoryMarshal.AsBytes(text)));

    /// <summary>The text after one to three random edits: after more there is little left that a rule understands.</summary>
    public static string Edit(string text, Random random)
    {
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            if (Tokens(text) is { Length: > 1 } tokens)
                text = EditOnce(text, tokens, random);
        }

        return text;
    }

    private static string EditOnce(string text, SyntaxToken[] tokens, Random random)
    {
        var at = random.Next(tokens.Length);
        var span = tokens[at].Span;
        switch (random.Next(5))
        {
            case 0:
                return text.Remove(span.Start, span.Length);
            case 1:
                return text.Insert(span.Start, tokens[at].Text + " ");
            case 2:
                return Swap(text, tokens[Math.Min(at, tokens.Length - 2)], tokens[Math.Min(at, tokens.Length - 2) + 1]);
            case 3:
                var other = random.Next(tokens.Length);
                return at == other ? text : Swap(text, tokens[Math.Min(at, other)], tokens[Math.Max(at, other)]);
            // Another token of the same program in its place.
            default:
                return text.Remove(span.Start, span.Length).Insert(span.Start, tokens[random.Next(tokens.Length)].Text);
        }
    }

    private static string Swap(string text, SyntaxToken first, SyntaxToken second) => string.Concat(
        text[..first.SpanStart],
        second.Text,
        text[first.Span.End..second.SpanStart],
        first.Text,
        text[second.Span.End..]);

    private static SyntaxToken[] Tokens(string text) => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
}
