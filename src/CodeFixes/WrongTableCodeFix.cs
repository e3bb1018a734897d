using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC2003: writes the constant of the same number from the table that the place belongs to.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongTableCodeFix))]
public sealed class WrongTableCodeFix() : ConstantCodeFix(DiagnosticIds.WrongTable)
{
    private protected override Place? PlaceOf(SemanticModel model, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        FirstConstant(model, root, diagnostic, sameValue: false, cancellationToken);
}
