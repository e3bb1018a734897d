using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC1002: writes the named constant in place of a raw parameter value; the compiled code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedParamCodeFix))]
public sealed class UseNamedParamCodeFix() : ConstantCodeFix(DiagnosticIds.UseNamedParam)
{
    private protected override Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        FirstConstant(model, root, diagnostic, sameValue: true, cancellationToken);
}
