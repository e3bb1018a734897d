using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Configuration;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC9001 on the lines of annotation files and option files that cannot be understood, each at its place.</summary>
internal static class InvalidFileRule
{
    public static bool Reads(AdditionalText file) => AnnotationSet.IsAnnotationFile(file) || OptionFile.IsOptionFile(file);

    public static void Report(AdditionalFileAnalysisContext context, AnnotationSet? annotations)
    {
        var file = context.AdditionalFile;
        var problems = annotations is not null && AnnotationSet.IsAnnotationFile(file) ? annotations.ProblemsIn(file.Path)
            : OptionFile.IsOptionFile(file) ? OptionFile.ProblemsIn(file, context.CancellationToken)
            : [];
        foreach (var (location, text) in problems)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidConfiguration, location, text));
    }
}
