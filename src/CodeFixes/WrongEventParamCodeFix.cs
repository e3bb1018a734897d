using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC2004: writes the constant of the same value that belongs to the event at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongEventParamCodeFix))]
public sealed class WrongEventParamCodeFix() : ConstantCodeFix(DiagnosticIds.WrongEventParam)
{
    private protected override Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        FirstConstant(model, root, diagnostic, sameValue: false, cancellationToken);
}
