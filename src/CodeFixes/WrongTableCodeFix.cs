using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC2003: offers the constant of the same number from the table that the place belongs to. Not for all at once: the constant that was written
/// may tell what was meant, and the place be wrong.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongTableCodeFix))]
public sealed class WrongTableCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.WrongTable)
{
    // The name alone would not say that it is the table that changes.
    private protected override string Title(ConstantName constant) => Titles.UseValue(constant.ShortName, constant.Value);
}
