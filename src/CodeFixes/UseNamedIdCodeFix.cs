using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC1001: writes the named constant in place of a raw ID; the compiled code stays the same.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseNamedIdCodeFix))]
public sealed class UseNamedIdCodeFix() : ConstantCodeFix(DiagnosticIds.UseNamedId)
{
    private protected override Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        FirstConstant(model, root, diagnostic, sameValue: true, cancellationToken);
}
