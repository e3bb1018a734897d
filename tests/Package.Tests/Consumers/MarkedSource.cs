using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>A source text in which the expected findings are marked, as in <c>e.EventId == {|TRTC1001:1003|}</c>.</summary>
internal static partial class MarkedSource
{
    /// <summary>Takes the marks out of a text, and says what they expect in a file of the name.</summary>
    public static (string Text, IReadOnlyList<Finding> Expected) Read(string file, string marked)
    {
        var expected = new List<Finding>();
        var text = marked;
        while (Mark().Match(text) is { Success: true } mark)
        {
            var before = text[..mark.Index];
            var line = before.Count(static character => character == '\n') + 1;
            var column = mark.Index - before.LastIndexOf('\n');
            expected.Add(new Finding(file, line, column, mark.Groups["id"].Value));
            text = before + mark.Groups["code"].Value + text[(mark.Index + mark.Length)..];
        }

        return (text, expected);
    }

    [GeneratedRegex(@"\{\|(?<id>TRTC\d+):(?<code>.*?)\|\}")]
    private static partial Regex Mark();
}
