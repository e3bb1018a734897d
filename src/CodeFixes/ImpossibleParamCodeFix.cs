using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC2001: one action for each value that the event allows, in the order that the rule gives.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImpossibleParamCodeFix))]
public sealed class ImpossibleParamCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.ImpossibleParam);
