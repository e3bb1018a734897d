using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC9001 on the attributes of the user's own tables.</summary>
internal static class InvalidTableRule
{
    public static void Analyze(SyntaxNodeAnalysisContext context, CatalogContext catalog)
    {
    }
}
