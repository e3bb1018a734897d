using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC1003: the member that receives a TRTC value gets the attribute that says so, wherever in the solution it is declared. One at a time:
/// whether the member holds nothing else is for its author to know.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotateMemberCodeFix))]
public sealed class AnnotateMemberCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.AnnotateMember);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false) is not { } compilation)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var role = FixFacts.RoleOf(diagnostic);
            if (role == Role.None || MemberOf(diagnostic, compilation) is not { } member)
                continue;
            // A tool may write the first declaration.
            var solution = context.Document.Project.Solution;
            var first = RoleInheritance.FirstDeclarationOf(member);
            var annotated = await RoleAttribute.AddAsync(first, role, solution, context.CancellationToken).ConfigureAwait(false)
                ?? await RoleAttribute.AddAsync(member, role, solution, context.CancellationToken).ConfigureAwait(false);
            if (annotated is null)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Titles.Annotate(member.Name, role.AttributeText()),
                    _ => Task.FromResult(annotated),
                    equivalenceKey: diagnostic.Id + ":" + role),
                diagnostic);
        }
    }

    private static ISymbol? MemberOf(Diagnostic diagnostic, Compilation compilation)
    {
        if (!diagnostic.Properties.TryGetValue(FixFacts.Member, out var id) || id is null
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not { } member)
        {
            return null;
        }

        if (!diagnostic.Properties.TryGetValue(FixFacts.Parameter, out var text) || !int.TryParse(text, out var ordinal))
            return member;
        var parameters = RoleMap.ParametersOf(member);
        return ordinal < parameters.Length ? parameters[ordinal] : null;
    }
}
