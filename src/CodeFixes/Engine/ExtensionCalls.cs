using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the calls of a file that the extension methods of a namespace could take over, if a using brought them in.</summary>
/// <param name="isNearer">Whether a type comes before every using where a node stands.</param>
internal sealed class ExtensionCalls(SemanticModel model, INamespaceSymbol space, Func<INamedTypeSymbol, SyntaxNode, bool> isNearer)
{
    private readonly HashSet<string> _names = new(NamesIn(model.Compilation, space), StringComparer.Ordinal);

    // Which operator x += y and x++ come to depends on what there is, so one of another name can take over.
    private bool HasOperators => _names.Any(static name => name.StartsWith("op_", StringComparison.Ordinal));

    /// <summary>Whether there is any such call. Where it is not certain which method is called now, the answer is yes: a longer name is no harm.</summary>
    public bool AnyIn(SyntaxNode root, CancellationToken cancellationToken)
    {
        if (_names.Count == 0)
            return false;
        var hasOperators = HasOperators;
        // Nothing is written where a condition is asked for its truth.
        return _names.Contains(WellKnownMemberNames.TrueOperatorName) || root.DescendantNodes().Any(node =>
            UnwrittenCalls.At(node).Any(_names.Contains)
            || NameIn(node) is { } name && _names.Contains(name.Identifier.ValueText) && IsExtension(name, cancellationToken)
            || hasOperators && IsOperation(node) && IsExtension(node, cancellationToken));
    }

    private static bool IsOperation(SyntaxNode node) =>
        node is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax;

    private static SimpleNameSyntax? NameIn(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    // A member of the value's own type comes before every extension.
    private bool IsExtension(SyntaxNode name, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(name, cancellationToken).Symbol is not { } symbol)
            return false;
        var holder = ExtensionReceiver.IsInBlock(symbol) ? symbol.ContainingType.ContainingType : (symbol as IMethodSymbol)?.ReducedFrom?.ContainingType;
        return holder is not null && holder.ContainingNamespace.ToDisplayString() != space.ToDisplayString() && !isNearer(holder, name);
    }

    private static IEnumerable<string> NamesIn(Compilation compilation, INamespaceSymbol space) =>
        space.GetTypeMembers().Where(static type => type.MightContainExtensionMethods)
            .SelectMany(static type => type.GetMembers().Concat(type.GetTypeMembers().SelectMany(static block => block.GetMembers())))
            .Where(member =>
                (member is IMethodSymbol { IsExtensionMethod: true } || ExtensionReceiver.IsInBlock(member))
                && compilation.IsSymbolAccessibleWithin(member, compilation.Assembly))
            .Select(static member => member.Name);
}
