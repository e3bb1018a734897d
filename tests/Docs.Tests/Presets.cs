namespace TrtcAnalyzers.Docs.Tests;

/// <summary>
/// The presets of <c>TrtcAnalysisMode</c>: what each of them makes of a rule follows from the rule. A preset names the rules that it changes and
/// no others, because a line about a rule counts more than what a user writes about its category.
/// </summary>
internal static class Presets
{
    public const string Command = "dotnet test tests/Docs.Tests -e TRTC_WRITE_DOCS=1 --filter WrittenTests";

    /// <summary>Those that have a file. <c>Default</c> changes nothing, so it has none.</summary>
    public static readonly string[] WithFile = ["Recommended", "Strict", "None"];

    public static readonly string[] All = ["Default", .. WithFile];

    public static string PathOf(string preset) => $"src/Package/buildTransitive/presets/{preset}.globalconfig";

    /// <summary>What a preset sets, as an <c>.editorconfig</c> spells it; null where it leaves the rule alone.</summary>
    public static string? Setting(string preset, Rule rule) => (preset, rule) switch
    {
        ("None", _) => "none",
        // Names can be written in bulk and change nothing, so a build may insist on them.
        ("Recommended" or "Strict", { Severity: "Info", Category: "TRTC.Naming" }) => "warning",
        ("Strict", { Severity: "Info" or "Disabled" }) => "warning",
        // Silent about most switches until somebody gives the rule a severity, whatever its default is.
        ("Strict", { Category: "TRTC.Completeness" }) => "warning",
        _ => null,
    };

    /// <summary>The lines about rules in the file of a preset.</summary>
    public static IEnumerable<string> Lines(string preset) =>
        from rule in Rule.All
        let setting = Setting(preset, rule)
        where setting is not null
        select $"dotnet_diagnostic.{rule.Id}.severity = {setting}";

    public static string Write(string preset) => $"""
        # {Summary(preset)}
        # Written from the rules by a test; docs/presets.md says what it means.
        is_global = true
        # Below every configuration of the user: .globalconfig files have 100.
        global_level = -50

        {string.Join('\n', Lines(preset))}

        """;

    /// <summary>The table of <c>docs/presets.md</c>: what each preset makes of each rule.</summary>
    public static string WriteTable()
    {
        var rows = Rule.All.Select(static rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {rule.Title} | {string.Join(" | ", All.Select(preset => Cell(preset, rule)))} |");
        return $"""
            | Rule | Title | {string.Join(" | ", All)} |
            |---|---|{string.Concat(Enumerable.Repeat("---|", All.Length))}
            {string.Join('\n', rows)}

            """;
    }

    /// <summary>How severe a rule is under a preset, bold where the preset changes something.</summary>
    public static string Cell(string preset, Rule rule) =>
        Setting(preset, rule) is { } setting ? $"**{char.ToUpperInvariant(setting[0])}{setting[1..]}**" : rule.Severity;

    private static string Summary(string preset) => preset switch
    {
        "Recommended" => "TrtcAnalysisMode Recommended: what can be mended without a thought shows in a build, too.",
        "Strict" => "TrtcAnalysisMode Strict: every finding is a warning.",
        _ => "TrtcAnalysisMode None: no rule says anything.",
    };
}
