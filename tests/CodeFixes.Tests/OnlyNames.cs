using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// The reviewer who reads the diff: every character outside the reported numbers is as it was, each number is as it was or a name, and what was
/// added besides are usings, each once.
/// </summary>
internal static partial class OnlyNames
{
    /// <summary>What is wrong with a change of a document, or null.</summary>
    /// <param name="spans">The numbers that the rules reported before, in order.</param>
    public static string? Problem(string before, string after, IReadOnlyList<Microsoft.CodeAnalysis.Text.TextSpan> spans)
    {
        if (before == after)
            return null;
        var known = UsingsOf(before).Select(static u => Text(u)).ToList();
        var added = UsingsOf(after).Where(u => !known.Remove(Text(u))).ToList();
        foreach (var group in added.GroupBy(static u => (u.Parent, Text(u))))
        {
            if (group.Count() > 1)
                return $"{group.Key.Item2} is added {group.Count()} times";
        }

        if (added.Find(static u => u.Alias is not null || u.StaticKeyword != default || u.GlobalKeyword != default) is { } odd)
            return $"{odd} is added";
        return Without(after, [.. added.OrderByDescending(static u => u.SpanStart)], 0).Any(rest => Fits(before, rest, spans)) ? null : FirstDifference(before, after);
    }

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot().DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>();

    private static string Text(UsingDirectiveSyntax directive) => directive.ToString();

    /// <summary>The text without the lines of the usings, and of each with or without an empty line that came with it.</summary>
    private static IEnumerable<string> Without(string text, List<UsingDirectiveSyntax> added, int index)
    {
        if (index == added.Count)
            return [text];
        var span = added[index].Span;
        // using System; using TrtcCatalog; class C { }
        var line = text[(text.LastIndexOf('\n', span.Start) + 1)..LineEnd(text, span.End)];
        if (line.Trim() != Text(added[index]))
            return span.Start > 0 ? Without(text.Remove(span.Start - 1, span.Length + 1), added, index + 1) : [];
        var start = text.LastIndexOf('\n', span.Start) + 1;
        var end = LineEnd(text, span.End);
        var results = Without(text.Remove(start, end - start), added, index + 1);
        if (end < text.Length && text[end..LineEnd(text, end)].Trim().Length == 0)
            results = results.Concat(Without(text.Remove(start, LineEnd(text, end) - start), added, index + 1));
        if (start > 1 && text.LastIndexOf('\n', start - 2) + 1 is var previous && text[previous..start].Trim().Length == 0)
            results = results.Concat(Without(text.Remove(previous, end - previous), added, index + 1));
        return results;
    }

    private static int LineEnd(string text, int position) => text.IndexOf('\n', position) is var end and >= 0 ? end + 1 : text.Length;

    private static bool Fits(string before, string after, IReadOnlyList<Microsoft.CodeAnalysis.Text.TextSpan> spans)
    {
        var (old, now) = (0, 0);
        foreach (var span in spans)
        {
            // a number inside a number that is reported as a whole
            if (span.Start < old)
                continue;
            var length = span.Start - old;
            if (now + length > after.Length || string.CompareOrdinal(before, old, after, now, length) != 0)
                return false;
            (old, now) = (span.End, now + length);
            if (string.CompareOrdinal(before, span.Start, after, now, span.Length) == 0)
                now += span.Length;
            else if (End(before, span, after, now) is { } end)
                now = end;
            else
                return false;
        }

        return string.CompareOrdinal(before, old, after, now, int.MaxValue) == 0;
    }

    /// <summary>Where a name ends that stands for a number, with the comments that were inside of the number.</summary>
    private static int? End(string before, Microsoft.CodeAnalysis.Text.TextSpan span, string after, int start)
    {
        var name = Name().Match(after, start);
        if (!name.Success)
            return null;
        var end = start + name.Length;
        for (var comments = before.Substring(span.Start, span.Length).Split("/*").Length - 1; comments > 0; comments--)
        {
            if (Comment().Match(after, end) is not { Success: true } comment)
                return null;
            end += comment.Length;
        }

        if (name.Value.TrimStart().StartsWith("((", StringComparison.Ordinal))
        {
            if (end == after.Length || after[end] != ')')
                return null;
            end++;
        }

        // 1003or 1001 became a name, a space and the word
        return end + 1 < after.Length && after[end] == ' ' && span.End < before.Length && char.IsLetter(before[span.End]) ? end + 1 : end;
    }

    private static string FirstDifference(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return "something else than names and usings changed:\n" + string.Join("\n", old.Except(now).Take(5).Select(static l => "- " + l).Concat(now.Except(old).Take(5).Select(static l => "+ " + l)));
    }

    // SdkEventIds.NetworkChanged, (ulong)global::TrtcCatalog.SdkEventIds.NetworkChanged, ((ulong)X.Y)
    [GeneratedRegex(@"\G ?(\(\([a-z]+\)(global::)?[@\w.]+|(\([a-z]+\))?(global::)?@?[A-Za-z][@\w.]+)")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G /\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
