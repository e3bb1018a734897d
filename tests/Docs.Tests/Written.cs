namespace TrtcAnalyzers.Docs.Tests;

/// <summary>The parts of files that are written from the rules, between a line that begins and a line that ends them.</summary>
internal static class Written
{
    private const string Begin = "<!-- written from the rules: begin -->\n";
    private const string End = "<!-- written from the rules: end -->\n";

    /// <summary>The text with its written part replaced. Without one, it is put under the heading, and what stands there is left to its author.</summary>
    public static string Replace(string document, string text, string heading, string part)
    {
        var written = Begin + part + End;
        var begin = text.IndexOf(Begin, StringComparison.Ordinal);
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (begin >= 0 && end > begin)
            return text[..begin] + written + text[(end + End.Length)..];
        var start = text.IndexOf($"\n{heading}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{document} should have a heading '{heading}', to write under.");
        var after = start + heading.Length + 2;
        return text[..after] + "\n" + written + text[after..];
    }

    /// <summary>The section Configuration of a rule's page.</summary>
    public static string Configuration(Rule rule)
    {
        // What somebody would want to write: less of a rule that shows, and more of one that does not.
        var example = rule.Severity is "Warning" or "Error" ? "none" : "warning";
        return $"""
            {Shows(rule)}

            In `.editorconfig`, for all files or a folder of them; `error`, `warning`, `suggestion`, `silent` and `none` are the choices:

            ```ini
            [*.cs]
            dotnet_diagnostic.{rule.Id}.severity = {example}
            ```

            All rules of the category: `dotnet_analyzer_diagnostic.category-{rule.Category}.severity`, see [the index](README.md#severities).
            With the presets of [`TrtcAnalysisMode`](../presets.md):

            | {string.Join(" | ", Presets.All)} |
            |{string.Concat(Enumerable.Repeat("---|", Presets.All.Length))}
            | {string.Join(" | ", Presets.All.Select(preset => Presets.Cell(preset, rule)))} |

            """;
    }

    private static string Shows(Rule rule) => rule.Severity switch
    {
        "Disabled" => "The rule is off by default.",
        "Hidden" => "The default severity is Hidden: no squiggle, only a light bulb in the editor, and nothing in the output of a build.",
        "Info" => "The default severity is Info: the rule shows in the editor, and not in the output of a build.",
        _ => $"The default severity is {rule.Severity}: the rule shows in the editor and in the output of a build.",
    };
}
