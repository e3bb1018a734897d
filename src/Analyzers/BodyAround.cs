using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers;

/// <summary>A body around a node of an open document, read as the rules read it: for light bulbs and completion.</summary>
internal static class BodyAround
{
    /// <summary>The body and the roles of its file; null where the project cannot use the catalog.</summary>
    public static (Body Body, RoleMap Roles, CatalogContext Context)? Read(SemanticModel model, AnalyzerOptions options, SyntaxNode node, CancellationToken cancellation)
    {
        if (CatalogContext.TryCreate(model.Compilation, options, cancellation) is not { } context
            || RootOf(model, node, cancellation) is not { } root
            || model.GetEnclosingSymbol(node.SpanStart, cancellation) is not { } owner)
        {
            return null;
        }

        // A lambda belongs to the member that it stands in.
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer })
            owner = outer;
        var roles = context.RolesIn(model.SyntaxTree);
        return (Body.Read(root, roles, owner, cancellation), roles, context);
    }

    /// <summary>The whole body around a node, which need not have an operation of its own (<c>goto case</c>).</summary>
    private static IOperation? RootOf(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (model.GetOperation(around, cancellation) is { } operation)
                return operation.Root();
        }

        return null;
    }
}
