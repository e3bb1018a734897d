using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Configuration;

/// <summary>The options of the package in <c>.editorconfig</c>.</summary>
internal static class Option
{
    /// <summary>What the keys of all options begin with.</summary>
    public const string Prefix = "trtc_analyzers.";

    /// <summary>Whether people's own models are recognised by their shape: <c>true</c> unless the file's options say <c>false</c>.</summary>
    public const string RecognizeShapesKey = Prefix + "recognize_shapes";

    /// <summary>Every option with the values that it can have. Keys and values are read without regard to case.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyCollection<string>> Values { get; } =
        new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.OrdinalIgnoreCase)
        {
            [RecognizeShapesKey] = ["true", "false"],
        };

    public static bool RecognizeShapes(AnalyzerConfigOptions options) =>
        !(options.TryGetValue(RecognizeShapesKey, out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase));
}
