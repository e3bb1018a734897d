using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Configuration;

/// <summary>
/// The lines of an <c>.editorconfig</c> or <c>.globalconfig</c> that speak to this package. The compiler hands over what they say, but not
/// where; so the package hands the files over as additional files besides, and what is wrong in them is reported at its place.
/// </summary>
internal static class OptionFile
{
    private const string DiagnosticPrefix = "dotnet_diagnostic.";
    private const string CategoryPrefix = "dotnet_analyzer_diagnostic.category-";
    private const string SeveritySuffix = ".severity";

    // EditorConfig's own word for "as if nothing were said", in a folder below the one that says something.
    private const string Unset = "unset";

    // What the compiler understands besides.
    private const string OldSilent = "refactoring";

    // A word that is none of these has no effect. The compiler names the file, of a category not even that.
    private static readonly string[] s_severities = ["error", "warning", "suggestion", "silent", "none", "default"];

    /// <summary>Whether an additional file is one of options.</summary>
    public static bool IsOptionFile(AdditionalText file) =>
        file.Path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong in a file, in the order of its lines.</summary>
    public static IEnumerable<(Location Location, LocalizableString Text)> ProblemsIn(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
            yield break;
        foreach (var line in text.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            if (OptionLine.TryParse(text, line) is not { } option || Problem(option) is not { } problem)
                continue;
            yield return (Location.Create(file.Path, problem.Span, text.Lines.GetLinePositionSpan(problem.Span)), problem.Text);
        }
    }

    private static (TextSpan Span, LocalizableString Text)? Problem(in OptionLine line)
    {
        if (IsOurs(line.Key))
            return Option.Values.TryGetValue(line.Key, out var values) ? ProblemOfValue(line, values, values) : (line.KeySpan, BadKey(line.Key));
        if (Between(line.Key, DiagnosticPrefix + "TRTC", SeveritySuffix) is { } number)
            return DiagnosticIds.All.Contains("TRTC" + number) ? ProblemOfSeverity(line) : (line.KeySpan, Resources.Text("BadRuleId", "TRTC" + number));
        if (Between(line.Key, CategoryPrefix + "TRTC.", SeveritySuffix) is { } category)
            return Descriptors.Categories.Contains("TRTC." + category, StringComparer.OrdinalIgnoreCase)
                ? ProblemOfSeverity(line)
                : (line.KeySpan, Near("BadCategory", "TRTC." + category, Descriptors.Categories));
        return null;
    }

    private static (TextSpan Span, LocalizableString Text)? ProblemOfSeverity(in OptionLine line) =>
        ProblemOfValue(line, s_severities, [.. s_severities, OldSilent]);

    private static (TextSpan Span, LocalizableString Text)? ProblemOfValue(
        in OptionLine line,
        IReadOnlyCollection<string> values,
        IEnumerable<string> understood) =>
        understood.Append(Unset).Contains(line.Value, StringComparer.OrdinalIgnoreCase) ? null : (line.ValueSpan, BadValue(line, values));

    // trtc_analyzers.x, and what is hardly anything else: trct_analyzers.x, trtc_analyzer.x
    private static bool IsOurs(string key)
    {
        var dot = key.IndexOf('.');
        if (dot < 0 || Math.Abs(dot - (Option.Prefix.Length - 1)) > 2)
            return false;
        return key.StartsWith(Option.Prefix, StringComparison.OrdinalIgnoreCase) || Spelling.Distance(key.Substring(0, dot + 1), Option.Prefix) <= 2;
    }

    private static string? Between(string key, string start, string end) =>
        key.Length >= start.Length + end.Length
        && key.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && key.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(start.Length, key.Length - start.Length - end.Length)
            : null;

    private static LocalizableString BadKey(string key) => Near("BadOption", key, Option.Values.Keys);

    private static LocalizableString BadValue(in OptionLine line, IReadOnlyCollection<string> values) =>
        Spelling.Nearest(line.Value, values) is { } meant
            ? Resources.Text("BadOptionValueNear", line.Value, line.Key, meant)
            : Resources.Text("BadOptionValue", line.Value, line.Key, Listed(values));

    private static LocalizableString Near(string key, string written, IEnumerable<string> names) =>
        Spelling.Nearest(written, names) is { } meant ? Resources.Text(key + "Near", written, meant) : Resources.Text(key, written, Listed(names));

    private static LocalizableString Listed(IEnumerable<string> names) => Resources.List(names.Select(static name => (LocalizableString)name));
}
