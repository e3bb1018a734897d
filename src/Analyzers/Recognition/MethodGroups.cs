using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Which delegates methods become: what a delegate's parameters hold, those of its handler hold. A method does not say that of itself, so the type
/// that declares it is searched for its name, once, and only where the program can see a delegate with a role.
/// </summary>
internal sealed class MethodGroups(Compilation compilation, Func<IMethodSymbol, bool> hasRole)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableDictionary<SyntaxNode, IMethodSymbol>> _types = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _hasDelegates = new(() => HasDelegates(compilation, hasRole));

    /// <summary>
    /// The signature of a delegate with a role that a method or local function becomes in the type that declares it; null where there is none.
    /// </summary>
    public IMethodSymbol? SignatureOf(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, ContainingType: { } type }
            && _hasDelegates.Value
            && method.DeclaringSyntaxReferences is [var declaration, ..]
            && _types.GetOrAdd(type.OriginalDefinition, Find).TryGetValue(declaration.GetSyntax(), out var signature)
            ? signature
            : null;

    private static bool HasDelegates(Compilation compilation, Func<IMethodSymbol, bool> hasRole)
    {
        return IsInNamespace(compilation.Assembly.GlobalNamespace)
            || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly =>
                TableFinder.CanUseCatalog(assembly)
                && IsInNamespace(assembly.GlobalNamespace));

        bool IsInNamespace(INamespaceSymbol container)
        {
            foreach (var type in container.GetTypeMembers())
            {
                if (IsIn(type))
                    return true;
            }

            foreach (var inner in container.GetNamespaceMembers())
            {
                if (IsInNamespace(inner))
                    return true;
            }

            return false;
        }

        bool IsIn(INamedTypeSymbol type)
        {
            if (type is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } signature })
                return hasRole(signature);
            foreach (var nested in type.GetTypeMembers())
            {
                if (IsIn(nested))
                    return true;
            }

            return false;
        }
    }

    private ImmutableDictionary<SyntaxNode, IMethodSymbol> Find(INamedTypeSymbol type)
    {
        var found = ImmutableDictionary<SyntaxNode, IMethodSymbol>.Empty;
        var methods = new HashSet<string>(
            type.GetMembers().OfType<IMethodSymbol>()
                .Where(static member => member.MethodKind == MethodKind.Ordinary)
                .Select(static member => member.Name));
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax();
            var names = new HashSet<string>(
                methods.Concat(declaration.DescendantNodes().OfType<LocalFunctionStatementSyntax>().Select(static local => local.Identifier.ValueText)));
#pragma warning disable RS1030 // The method may be read before the place where it becomes a delegate, which can be in another file.
            SemanticModel? model = null;
            foreach (var name in declaration.DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (!names.Contains(name.Identifier.ValueText) || GroupAt(name) is not { } group)
                    continue;
                model ??= compilation.GetSemanticModel(reference.SyntaxTree);
                if (model.GetSymbolInfo(group).Symbol is IMethodSymbol { OriginalDefinition.DeclaringSyntaxReferences: [var method, ..] }
                    && SignatureAt(model, group) is { } signature && hasRole(signature))
                {
                    found = found.SetItem(method.GetSyntax(), signature);
                }
            }
#pragma warning restore RS1030
        }

        return found;
    }

    // Handle, this.Handle, but not Handle(1)
    private static ExpressionSyntax? GroupAt(SimpleNameSyntax name)
    {
        ExpressionSyntax group = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return group.Parent is InvocationExpressionSyntax or MemberAccessExpressionSyntax ? null : group;
    }

    private static IMethodSymbol? SignatureAt(SemanticModel model, ExpressionSyntax group)
    {
        if (group.Parent is CastExpressionSyntax cast)
            return Source.SignatureOf(model.GetTypeInfo(cast).Type);
        var type = group.Parent is ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax creation }
            && model.GetTypeInfo(creation).Type is { TypeKind: TypeKind.Delegate } created
            ? created
            : model.GetTypeInfo(group).ConvertedType;
        return Source.SignatureOf(type);
    }
}
