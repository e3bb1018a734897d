using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers;

/// <summary>A body around a node of an open document, read as the rules read it: for light bulbs and completion.</summary>
internal static class BodyAround
{
    /// <summary>The body and the roles of its file; null where the project cannot use the catalog.</summary>
    public static (Body Body, RoleMap Roles, CatalogContext Context)? Read(
        SemanticModel model,
        AnalyzerOptions options,
        SyntaxNode node,
        CancellationToken cancellation) =>
        CatalogContext.TryCreate(model.Compilation, options, cancellation) is { } context && Read(model, context, node, cancellation) is var (body, roles)
            ? (body, roles, context)
            : null;

    /// <summary>The same for one of several nodes of a project.</summary>
    public static (Body Body, RoleMap Roles)? Read(
        SemanticModel model, CatalogContext context, SyntaxNode node, CancellationToken cancellation, Func<SyntaxTree, bool>? wantsSwitches = null)
    {
        if (EnclosingBody.RootAt(node, model, cancellation) is not { } root || EnclosingBody.OwnerAt(node, model, cancellation) is not { } owner)
            return null;
        return (context.Read(root, owner, cancellation, wantsSwitches), context.RolesIn(model.SyntaxTree));
    }
}
