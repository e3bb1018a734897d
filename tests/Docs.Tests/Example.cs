using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>
/// A piece of C# in a document with a claim above it: <c>&lt;!-- reports: TRTC2001 --&gt;</c> names every rule that reports something in it,
/// <c>&lt;!-- reports: nothing --&gt;</c> says that none does. A remark that begins with rules (<c>// TRTC1001, TRTC2001: why</c>) says which
/// report on its line.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="Line">Where the claim stands, counted from 1.</param>
/// <param name="Reports">The rules that the claim names.</param>
/// <param name="Code">The code.</param>
internal sealed partial record Example(string Document, int Line, string[] Reports, string Code)
{
    /// <summary>What the remarks claim, as (line of the code, rule).</summary>
    public IEnumerable<(int Line, string Id)> Remarks =>
        from line in Code.Split('\n').Select(static (text, index) => (Text: text, Number: index + 1))
        from id in RemarkPattern().Match(line.Text).Groups["id"].Captures
        select (line.Number, id.Value);

    /// <summary>Its lines without remarks and indentation, none of them empty.</summary>
    public IEnumerable<string> Statements =>
        Code.Split('\n').Select(static line => line.Split("//")[0].Trim()).Where(static line => line.Length > 0);

    public static IEnumerable<Example> In(string document)
    {
        var text = Repository.Text(document);
        foreach (Match match in Pattern().Matches(text))
        {
            var claim = match.Groups["claim"].Value;
            var reports = claim == "nothing" ? [] : claim.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return new Example(document, LineAt(text, match.Index), reports, match.Groups["code"].Value);
        }
    }

    public override string ToString() => $"{Document}, line {Line}";

    public static int LineAt(string text, int position) => text.AsSpan(0, position).Count('\n') + 1;

    [GeneratedRegex(@"<!-- reports: (?<claim>[^>]*?) -->\n+ *```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"// (?<id>TRTC\d{4})(, (?<id>TRTC\d{4}))*", RegexOptions.ExplicitCapture)]
    private static partial Regex RemarkPattern();
}
