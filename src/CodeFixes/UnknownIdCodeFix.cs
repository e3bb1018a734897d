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
    private protected override ImmutableArray<CodeAction> MoreActions(
        Document document, SemanticModel model, SyntaxNode node, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixFacts.Value, out var text) || !int.TryParse(text, out var value) || value <= 0
            || !diagnostic.Properties.TryGetValue(FixFacts.Role, out var roleName) || !Enum.TryParse<Role>(roleName, out var role) || !role.IsId()
            || model.Compilation.GetTypesByMetadataName(OwnTable.AttributeType).IsEmpty)
        {
            return ImmutableArray<CodeAction>.Empty;
        }

        return ImmutableArray.Create(CodeAction.Create(
            Titles.Declare(value),
            token => OwnTable.DeclareAsync(document, role, value, token),
            equivalenceKey: diagnostic.Id + ":Declare"));
    }
}
