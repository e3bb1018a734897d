using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Configuration;

/// <summary>
/// Whether somebody has given a rule a severity. For a rule that speaks by itself only where it is certain, and of everything when asked:
/// the compiler knows only "on" and "off", so its descriptor is on and the rule asks here.
/// </summary>
internal static class RuleSeverity
{
    /// <summary>
    /// Whether <c>dotnet_diagnostic.ID.severity</c> in an <c>.editorconfig</c> or <c>.globalconfig</c>, a rule set, or the command line
    /// gives the rule a severity in a file, other than <c>default</c> and <c>none</c>.
    /// </summary>
    /// <remarks>Such keys are not among the options that analyzers are handed: the compiler keeps them with the severities of the tree.</remarks>
    public static bool IsSet(string id, CompilationOptions options, SyntaxTree tree, CancellationToken cancellation)
    {
        // What is said about a file goes before what is said about the project.
        if (options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, id, cancellation, out var severity)
                || provider.TryGetGlobalDiagnosticValue(id, cancellation, out severity))
            && severity != ReportDiagnostic.Default)
        {
            return severity != ReportDiagnostic.Suppress;
        }

        return options.SpecificDiagnosticOptions.TryGetValue(id, out severity) && severity is not (ReportDiagnostic.Default or ReportDiagnostic.Suppress);
    }
}
