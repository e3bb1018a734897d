using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Adds the using directive that a constant or an attribute needs, where the file's configuration wants it.</summary>
internal static class Imports
{
    /// <summary>
    /// The insertion that imports a namespace for a place; null where it would change what a name in the file means to one of the
    /// projects that compile it, or where they want it at different lines.
    /// </summary>
    /// <param name="models">The file as each project sees it.</param>
    /// <param name="placeIn">The place in a root of the file; null where the project leaves it out.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="text">The file.</param>
    /// <param name="style">How the file's usings are to be written.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static TextChange? For(
        ImmutableArray<SemanticModel> models,
        Func<SyntaxNode, SyntaxNode?> placeIn,
        INamespaceSymbol space,
        SourceText text,
        UsingStyle style,
        CancellationToken cancellationToken)
    {
        if (space.IsGlobalNamespace)
            return null;
        var lines = new HashSet<TextChange?>();
        foreach (var model in models)
        {
            var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken);
            if (ChangesMeaning(model, root, space, cancellationToken))
                return null;
            if (placeIn(root) is { } node)
                lines.Add(new UsingLine(text, root, style).For(node, space.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)));
        }

        return lines.Count == 1 ? lines.Single() : null;
    }

    /// <summary>
    /// Whether the file writes a name that a type of the namespace has too, and means something else by it, be it a type or a member that a
    /// static using brings in: the name would become ambiguous. Or whether it calls an extension method, and the namespace has one of that name.
    /// </summary>
    public static bool ChangesMeaning(SemanticModel model, SyntaxNode root, INamespaceSymbol space, CancellationToken cancellationToken)
    {
        var compilation = model.Compilation;
        // The project and other libraries may have types in the namespace, too.
        space = compilation.GetCompilationNamespace(space) ?? space;
        // What a library keeps to itself is not to be had, whatever its name is.
        var names = new HashSet<string>(
            space.GetTypeMembers().Where(t => compilation.IsSymbolAccessibleWithin(t, compilation.Assembly)).Select(static t => t.Name),
            StringComparer.Ordinal);
        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (!names.Contains(name.Identifier.ValueText) && !(name.Parent is AttributeSyntax && names.Contains(name.Identifier.ValueText + "Attribute")))
                continue;
            if (!LoneName.Is(name))
                continue;
            var info = model.GetSymbolInfo(name, cancellationToken);
            // nameof(Method) is none of its overloads.
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol && IsTakenOver(symbol, name))
                return true;
        }

        return new ExtensionCalls(model, space, IsOwn).AnyIn(root, cancellationToken);

        bool IsTakenOver(ISymbol symbol, SyntaxNode name) => symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => IsTakenOver(symbol.ContainingType, name),
            INamedTypeSymbol type => type.ContainingNamespace?.ToDisplayString() != space.ToDisplayString() && !IsOwn(type, name),
            // The alias of an array.
            ITypeSymbol => symbol is not ITypeParameterSymbol,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol =>
                symbol.ContainingType is { } holder
                && !(model.GetEnclosingSymbol(name.SpanStart, cancellationToken) is { } enclosing && IsMember(holder, enclosing)),
            _ => symbol is INamespaceSymbol,
        };

        // A type of the namespace in which it is named comes before every using, and so does a nested one inside of its type.
        bool IsOwn(INamedTypeSymbol type, SyntaxNode name) =>
            model.GetEnclosingSymbol(name.SpanStart, cancellationToken) is { } enclosing
            && (type.ContainingType is null || IsMember(type.ContainingType, enclosing))
            && (enclosing as INamespaceSymbol ?? enclosing.ContainingNamespace)?.ToDisplayString() == type.ContainingNamespace?.ToDisplayString();
    }

    /// <summary>Whether what a type holds are members of one of the types around, which come before every using.</summary>
    private static bool IsMember(INamedTypeSymbol type, ISymbol enclosing)
    {
        for (var outer = enclosing as INamedTypeSymbol ?? enclosing.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            for (var holder = outer; holder is not null; holder = holder.BaseType)
            {
                if (SymbolEqualityComparer.Default.Equals(holder.OriginalDefinition, type.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }
}
