using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>In which namespace a file that is added to a project declares what it has, and how.</summary>
/// <param name="Space">The namespace; null where the place that asks is in none, and the project has none of its own.</param>
/// <param name="Folders">The folder that goes with it.</param>
/// <param name="AreFileScoped">Whether such a file has one namespace without braces.</param>
internal sealed record NamespaceDeclarations(string? Space, IReadOnlyList<string> Folders, bool AreFileScoped)
{
    /// <summary>
    /// The project's own namespace where the place is in it: everything in the project sees what is declared there, and it goes with the project's folder. Else
    /// the place's.
    /// </summary>
    public static async Task<NamespaceDeclarations> ForAsync(Document document, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        var around = place.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>();
        var own = around is null ? null : model.GetDeclaredSymbol(around, cancellationToken)?.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        var project = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.RootNamespace", out var root)
            && root.Length > 0 ? root : document.Project.DefaultNamespace;
        if (own is not null && !IsIn(own, project))
            return new NamespaceDeclarations(own, document.Folders, around is FileScopedNamespaceDeclarationSyntax);
        // Where no file has the project's namespace, its name alone is no reason to begin with one.
        if (own is null && (project is null || !IsDeclared(project, model.Compilation)))
            return new NamespaceDeclarations(null, [], AreFileScoped: false);
        around ??= await FirstAsync(document.Project, project!, cancellationToken).ConfigureAwait(false);
        return new NamespaceDeclarations(project, [], around is FileScopedNamespaceDeclarationSyntax);
    }

    private static bool IsDeclared(string name, Compilation compilation)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        foreach (var part in name.Split('.'))
            space = space?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        return space is not null;
    }

    private static bool IsIn(string space, string? outer) => space == outer || space.StartsWith(outer + ".", StringComparison.Ordinal);

    /// <summary>The first declaration of a project's own namespace, or of one in it.</summary>
    private static async Task<BaseNamespaceDeclarationSyntax?> FirstAsync(Project project, string name, CancellationToken cancellationToken)
    {
        foreach (var document in project.Documents)
        {
            var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
            if (root is CompilationUnitSyntax unit && !GeneratedFile.Is(document, root)
                && unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(space => IsIn(space.Name.ToString(), name)) is { } first)
            {
                return first;
            }
        }

        return null;
    }
}
