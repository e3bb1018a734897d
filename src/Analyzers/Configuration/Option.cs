using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Configuration;

/// <summary>The options of the package in <c>.editorconfig</c>.</summary>
internal static class Option
{
    /// <summary>Whether people's own models are recognised by their shape: <c>true</c> unless the file's options say <c>false</c>.</summary>
    public const string RecognizeShapesKey = "trtc_analyzers.recognize_shapes";

    public static bool RecognizeShapes(AnalyzerConfigOptions options) =>
        !(options.TryGetValue(RecognizeShapesKey, out var value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase));
}
