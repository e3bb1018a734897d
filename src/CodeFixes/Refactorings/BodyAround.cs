using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>A body around a node of an open document, read as the rules read it.</summary>
internal static class BodyAround
{
    /// <summary>The body and the roles of its file; null where the project cannot use the catalog.</summary>
    public static (Body Body, RoleMap Roles, CatalogContext Context)? Read(Document document, SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (CatalogContext.TryCreate(model.Compilation, document.Project.AnalyzerOptions, cancellationToken) is not { } context
            || RootOf(model, node, cancellationToken) is not { } root
            || model.GetEnclosingSymbol(node.SpanStart, cancellationToken) is not { } owner)
        {
            return null;
        }

        // A lambda belongs to the member that it stands in.
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer })
            owner = outer;
        var roles = context.RolesIn(model.SyntaxTree);
        return (Body.Read(root, roles, owner, cancellationToken), roles, context);
    }

    private static IOperation? RootOf(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (model.GetOperation(around, cancellationToken) is not { } operation)
                continue;
            while (operation.Parent is { } parent)
                operation = parent;
            return operation;
        }

        return null;
    }
}
