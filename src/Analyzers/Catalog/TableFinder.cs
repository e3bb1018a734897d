using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>Finds the <c>[TrtcIdTable]</c> classes that a compilation references or declares, the bundled ones first.</summary>
internal static class TableFinder
{
    public static IEnumerable<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation)
    {
        // Only an assembly that references the catalog can carry its attribute, so the types of the others are never looked at.
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.OrderByDescending(assembly => assembly.Name == CatalogNames.Assembly))
        {
            if (!CanUseCatalog(assembly))
                continue;
            foreach (var type in TypesOf(assembly.GlobalNamespace, cancellation))
            {
                // What the program cannot name, an internal class of a library, is no table of its.
                if (IsTable(type))
                    yield return type;
            }
        }

        var aliases = AttributeAliases.Of(compilation, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            // An editor asks again after every key, and few files declare tables.
            if (aliases.IsEmpty && !NamesInTree.Of(tree, cancellation).MentionsTables)
                continue;
            foreach (var declaration in DeclarationsOf(tree.GetRoot(cancellation)))
            {
                if (!declaration.AttributeLists.Any(list => list.Attributes.Any(aliases.MayBeIdTable)))
                    continue;
                if (compilation.Assembly.GetTypeByMetadataName(MetadataName(declaration)) is { } type && IsTable(type))
                    yield return type;
            }
        }

        bool IsTable(INamedTypeSymbol type) => TableReader.SpaceOf(type) is not null && TableReader.ProblemOf(type, compilation) == TableProblem.None;
    }

    public static bool CanUseCatalog(IAssemblySymbol assembly)
    {
        if (assembly.Name == CatalogNames.Assembly)
            return true;
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == CatalogNames.Assembly)
                    return true;
            }
        }

        return false;
    }

    /// <summary>The name of an attribute as it is written, without its namespace.</summary>
    public static string NameOf(AttributeSyntax attribute) => NameOf(attribute.Name);

    public static string NameOf(NameSyntax? written) => written switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: var name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: var name } => name.Identifier.ValueText,
        _ => "",
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        foreach (var member in container.GetMembers())
        {
            cancellation.ThrowIfCancellationRequested();
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in TypesOf(inner, cancellation))
                    yield return nested;
            }
        }
    }

    /// <summary>The name by which metadata knows a type of the program.</summary>
    /// <param name="declaration">A part of the type.</param>
    public static string MetadataName(TypeDeclarationSyntax declaration)
    {
        var name = declaration.Identifier.ValueText + Arity(declaration);
        for (var outer = declaration.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is TypeDeclarationSyntax type)
                name = type.Identifier.ValueText + Arity(type) + "+" + name;
            else if (outer is BaseNamespaceDeclarationSyntax container)
                name = Plain(container.Name) + "." + name;
        }

        return name;

        // @event is called event
        static string Plain(NameSyntax written) =>
            string.Join(
                ".",
                written.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));

        static string Arity(TypeDeclarationSyntax type) => type.TypeParameterList is { Parameters.Count: var count } ? "`" + count : "";
    }

    private static IEnumerable<TypeDeclarationSyntax> DeclarationsOf(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>();
}
