using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC2002: the nearest IDs that the rule names, or the number as an ID of the project's own table.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownIdCodeFix))]
public sealed class UnknownIdCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.UnknownId)
{
    private protected override ImmutableArray<CodeAction> MoreActions(Choice choice, CancellationToken cancellationToken)
    {
        var role = FixFacts.RoleOf(choice.Diagnostic);
        if (!int.TryParse(choice.Fact(FixFacts.Value), out var value) || value <= 0 || !role.IsId()
            || choice.Model.Compilation.GetTypesByMetadataName(OwnTable.AttributeType).IsEmpty)
        {
            return ImmutableArray<CodeAction>.Empty;
        }

        return ImmutableArray.Create(CodeAction.Create(
            Titles.Declare(value),
            token => OwnTable.DeclareAsync(choice.Document, choice.Node, role, value, token),
            equivalenceKey: choice.Diagnostic.Id + ":Declare"));
    }
}
