using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC2001: the other parameter of the event where the value is one of its, then one action for each value that the event allows, in the order
/// that the rule gives.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImpossibleParamCodeFix))]
public sealed class ImpossibleParamCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.ImpossibleParam)
{
    private protected override ImmutableArray<CodeAction> FirstActions(
        Document document, SemanticModel model, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // Any number that makes sense is right for a measured one: that says nothing about what was meant, unless nothing else is possible.
        if (!diagnostic.Properties.TryGetValue(FixFacts.OtherParam, out var fact) || fact is null
            || (fact.Length == 0 && !FixFacts.ConstantsOf(diagnostic).IsEmpty)
            || !diagnostic.Properties.TryGetValue(FixFacts.Role, out var roleName) || !Enum.TryParse<Role>(roleName, out var role)
            || OtherParam.Find(document, model, node, role, cancellationToken) is not { } other)
        {
            return ImmutableArray<CodeAction>.Empty;
        }

        var value = ConstantName.Parse(fact) is { } constant
            ? Titles.UseOther(other.Name, constant)
            : Titles.UseOther(other.Name, model.GetConstantValue(node, cancellationToken).Value);
        return ImmutableArray.Create(CodeAction.Create(
            value,
            async token => document.WithText((await document.GetTextAsync(token).ConfigureAwait(false)).WithChanges(new TextChange(other.Span, other.Name))),
            equivalenceKey: diagnostic.Id + ":OtherParam"));
    }
}
