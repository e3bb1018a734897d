using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
                if (TableReader.SpaceOf(type) is not null && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                    yield return type;
            }
        }

        var aliases = AliasesOf(compilation, cancellation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var declaration in DeclarationsOf(tree.GetRoot(cancellation)))
            {
                if (!declaration.AttributeLists.Any(list => list.Attributes.Any(attribute => MayBeIdTable(attribute) || aliases.Contains(NameOf(attribute)))))
                    continue;
                if (compilation.Assembly.GetTypeByMetadataName(MetadataName(declaration)) is { } type && TableReader.SpaceOf(type) is not null)
                    yield return type;
            }
        }
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

    /// <summary>Whether an attribute is written as <c>TrtcIdTable</c>, with or without its suffix and namespace.</summary>
    public static bool MayBeIdTable(AttributeSyntax attribute) =>
        NameOf(attribute) is "TrtcIdTable" or CatalogNames.IdTable;

    public static string NameOf(AttributeSyntax attribute) => NameOf(attribute.Name);

    private static string NameOf(NameSyntax? written) => written switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax name } => name.Identifier.ValueText,
        AliasQualifiedNameSyntax { Name: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => "",
    };

    // using Table = TrtcCatalog.TrtcIdTableAttribute; which may be global
    private static HashSet<string> AliasesOf(Compilation compilation, CancellationToken cancellation)
    {
        var aliases = new HashSet<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            {
                if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias, Name: var name } && NameOf(name) == CatalogNames.IdTable)
                    aliases.Add(alias);
            }
        }

        return aliases;
    }

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

    private static string MetadataName(TypeDeclarationSyntax declaration)
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
            string.Join(".", written.DescendantTokens().Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText));

        static string Arity(TypeDeclarationSyntax type) => type.TypeParameterList is { Parameters.Count: var count } ? "`" + count : "";
    }

    private static IEnumerable<TypeDeclarationSyntax> DeclarationsOf(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>();
}
