using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Package.Tests.Sample;

/// <summary>A change that a person made to the sample after the fixes, as a <c>diff</c> block of a document has it.</summary>
/// <param name="File">The name of the file, which is the first line of the block.</param>
/// <param name="Before">The lines that are there before, which follow each other.</param>
/// <param name="After">The lines that take their place.</param>
internal sealed partial record HandChange(string File, string Before, string After)
{
    public static IReadOnlyList<HandChange> In(string document) => [.. Block().Matches(document).Select(static match => Read(match.Groups["lines"].Value.Split('\n')))];

    /// <summary>The text with the change made. What is to change must be there, and only once.</summary>
    public string Apply(string text)
    {
        Assert.True(text.Split(Before).Length == 2, $"{File} should have these lines once before a change by hand:\n{Before}");
        return text.Replace(Before, After, StringComparison.Ordinal);
    }

    private static HandChange Read(string[] lines) => new(lines[0], Lines(lines[1..], '-'), Lines(lines[1..], '+'));

    private static string Lines(string[] lines, char sign) =>
        string.Concat(lines.Where(line => line.StartsWith(sign) || line.StartsWith(' ')).Select(static line => line[1..] + "\n"));

    [GeneratedRegex(@"```diff\n(?<lines>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
