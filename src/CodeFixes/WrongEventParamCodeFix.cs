using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC2004: offers the constant of the same value that belongs to the event at hand. Not for all at once: the event may be the wrong one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongEventParamCodeFix))]
public sealed class WrongEventParamCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.WrongEventParam)
{
    // WiFi is a value of several events: it is the event that changes.
    private protected override string Title(ConstantName constant) => Titles.UseValue(constant.ShortName, constant.Value);
}
