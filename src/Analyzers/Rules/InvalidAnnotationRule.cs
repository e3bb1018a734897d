using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Configuration;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC9001 on the lines of annotation files that cannot be understood, each at its place.</summary>
internal static class InvalidAnnotationRule
{
    public static void Report(AnnotationSet annotations, AdditionalFileAnalysisContext context)
    {
        foreach (var (location, text) in annotations.ProblemsIn(context.AdditionalFile.Path))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidConfiguration, location, text));
    }
}
