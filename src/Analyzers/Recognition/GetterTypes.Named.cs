using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

// Feed.Default: the type that a name alone stands for.
internal sealed partial class GetterTypes
{
    // A type of that name in the type itself, in what is around it, or else anywhere in the program: of several, one that is in a namespace that is used.
    private INamedTypeSymbol? Named(SyntaxNode? name)
    {
        if (name is NullableTypeSyntax { ElementType: var element })
            name = element;
        if (name is not IdentifierNameSyntax { Identifier.ValueText: var text } || !type.ContainingAssembly.TypeNames.Contains(text))
            return null;
        for (INamespaceOrTypeSymbol? around = type; around is not null; around = (INamespaceOrTypeSymbol?)around.ContainingType ?? around.ContainingNamespace)
        {
            if (around.GetTypeMembers(text, 0) is [var found, ..])
                return found;
        }

        List<INamedTypeSymbol> all = [];
        AddAll(type.ContainingAssembly.GlobalNamespace, text, all);
        if (all.Count > 1)
            all.RemoveAll(found => !_usings.Exists(directive => Brings(directive, found)));
        return all is [var only] ? only : null;
    }

    private static void AddAll(INamespaceSymbol around, string name, List<INamedTypeSymbol> all)
    {
        all.AddRange(around.GetTypeMembers(name, 0));
        foreach (var inner in around.GetNamespaceMembers())
            AddAll(inner, name, all);
    }

    // using Calls.Models, and in the namespace Calls using Models
    private static bool Brings(UsingDirectiveSyntax directive, INamedTypeSymbol found)
    {
        if (directive.Alias is not null || IsStatic(directive) || directive.Name?.ToString() is not { } used)
            return false;
        var container = found.ContainingNamespace.ToDisplayString();
        return container == used || container.EndsWith("." + used, StringComparison.Ordinal);
    }

    private static bool IsStatic(UsingDirectiveSyntax directive) => directive.StaticKeyword.RawKind != (int)SyntaxKind.None;
}
