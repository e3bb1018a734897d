using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Engine;

internal static class EditorConfigExtensions
{
    /// <summary>What <c>.editorconfig</c> says of a style, without the severity that may stand behind it; null where it says nothing.</summary>
    public static string? StyleOf(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) ? value.Split(':')[0].Trim() : null;
}
