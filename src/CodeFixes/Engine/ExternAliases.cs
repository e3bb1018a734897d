using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the names that a file has for libraries that are referenced with an alias.</summary>
internal static class ExternAliases
{
    /// <summary>The aliases as they are written, those of namespaces behind those of the file.</summary>
    public static IEnumerable<string> In(SyntaxNode root) =>
        root
            .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<ExternAliasDirectiveSyntax>()
            .Select(static directive => directive.Identifier.Text);
}
