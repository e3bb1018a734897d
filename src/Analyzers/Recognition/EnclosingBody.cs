using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>The body that a piece of syntax stands in.</summary>
internal static class EnclosingBody
{
    /// <summary>The whole body around a node, which need not have an operation of its own (<c>goto case</c>); null where there is none.</summary>
    public static IOperation? RootAt(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => OperationAt(node, model, cancellation)?.Root();

    /// <summary>The operation that a node is, or is a part of, as the name in <c>this.ids</c>; null where there is none.</summary>
    public static IOperation? OperationAt(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        for (var around = node; around is not null; around = around.Parent)
        {
            if (model.GetOperation(around, cancellation) is { } operation)
                return operation;
        }

        return null;
    }

    /// <summary>The member that the body belongs to. A lambda belongs to the member that it stands in.</summary>
    public static ISymbol? OwnerAt(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        var owner = model.GetEnclosingSymbol(node.SpanStart, cancellation);
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } outer })
            owner = outer;
        return owner;
    }
}
