using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Adds the using directive that a constant needs, where the file's configuration wants it.</summary>
internal static class Imports
{
    /// <summary>
    /// The insertion that imports the constant's namespace for a place; null where it would change what a name in the file means to one of the
    /// projects that compile it, or where they want it at different lines.
    /// </summary>
    public static TextChange? For(ImmutableArray<SemanticModel> models, TextSpan place, IFieldSymbol constant, SourceText text, UsingStyle style, CancellationToken cancellationToken)
    {
        var space = constant.ContainingNamespace;
        if (space.IsGlobalNamespace)
            return null;
        var lines = new HashSet<TextChange?>();
        foreach (var model in models)
        {
            var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken);
            if (ChangesMeaning(model, root, space, cancellationToken))
                return null;
            if (Place.NodeAt(root, place) is { } node)
                lines.Add(new UsingLine(text, root, style).For(node, space.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)));
        }

        return lines.Count == 1 ? lines.Single() : null;
    }

    /// <summary>
    /// Whether the file writes a name that a type of the namespace has too, and means something else by it: the name
    /// would become ambiguous. Or whether it calls an extension method, and the namespace has one of that name.
    /// </summary>
    public static bool ChangesMeaning(SemanticModel model, SyntaxNode root, INamespaceSymbol space, CancellationToken cancellationToken)
    {
        var compilation = model.Compilation;
        // The project and other libraries may have types in the namespace, too.
        space = compilation.GetCompilationNamespace(space) ?? space;
        // What a library keeps to itself is not to be had, whatever its name is.
        var names = new HashSet<string>(space.GetTypeMembers().Where(t => compilation.IsSymbolAccessibleWithin(t, compilation.Assembly)).Select(static t => t.Name), StringComparer.Ordinal);
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (!names.Contains(name.Identifier.ValueText) && !names.Contains(name.Identifier.ValueText + "Attribute"))
                continue;
            // x.Name and A.Name do not look at usings
            if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name
                || name.Parent is QualifiedNameSyntax qualified && qualified.Right == name)
            {
                continue;
            }

            var symbol = model.GetSymbolInfo(name, cancellationToken).Symbol;
            var type = symbol as INamedTypeSymbol ?? (symbol as IMethodSymbol)?.ContainingType;
            if (symbol is INamespaceSymbol || (type is not null && type.ContainingNamespace?.ToDisplayString() != space.ToDisplayString() && !IsOwn(type, name)))
                return true;
        }

        return new ExtensionCalls(model, space, IsOwn).AnyIn(root, cancellationToken);

        // A type of the namespace in which it is named comes before every using, and so does a nested one inside of its type.
        bool IsOwn(INamedTypeSymbol type, SyntaxNode name) =>
            model.GetEnclosingSymbol(name.SpanStart, cancellationToken) is { } enclosing
            && (type.ContainingType is null || IsMember(type, enclosing))
            && (enclosing as INamespaceSymbol ?? enclosing.ContainingNamespace)?.ToDisplayString() == type.ContainingNamespace?.ToDisplayString();
    }

    private static bool IsMember(INamedTypeSymbol type, ISymbol enclosing)
    {
        for (var outer = enclosing as INamedTypeSymbol ?? enclosing.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (var holder = outer; holder is not null; holder = holder.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(holder.OriginalDefinition, type.ContainingType.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }
}
