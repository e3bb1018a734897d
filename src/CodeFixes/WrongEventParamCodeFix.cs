using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC2004: offers the other parameter of the event where the constant is one of its, and the constant of the same value that belongs to the event at hand.
/// Not for all at once: the event may be the wrong one.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongEventParamCodeFix))]
public sealed class WrongEventParamCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.WrongEventParam)
{
    // WiFi is a value of several events: it is the event that changes.
    private protected override string Title(ConstantName constant) => Titles.UseValue(constant.ShortName, constant.Value);

    private protected override ImmutableArray<CodeAction> FirstActions(Choice choice, CancellationToken cancellationToken) =>
        choice.Fact(FixFacts.OtherParam) is { } constant && OtherParamAction(choice, constant, cancellationToken) is { } swap
            ? ImmutableArray.Create(swap)
            : ImmutableArray<CodeAction>.Empty;
}
