using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// A file as the other projects and target frameworks read it that compile the same file: what is written is written for all of them, and one of them may not have
/// the constant, as where a package is referenced for one target framework only.
/// </summary>
internal sealed class LinkedDocuments
{
    private readonly List<Compilation> _others = [];

    private LinkedDocuments()
    {
    }

    public static async Task<LinkedDocuments> OfAsync(Document document, CancellationToken cancellationToken)
    {
        var linked = new LinkedDocuments();
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetProject(id.ProjectId) is { } other && await other.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation)
                linked._others.Add(compilation);
        }

        return linked;
    }

    /// <summary>Whether all of them have the constant of a place: also where they leave the place out, as the using is written for them, too.</summary>
    public bool Have(Place place) => place.Constant is not { } constant || _others.TrueForAll(other => Has(other, constant));

    private static bool Has(Compilation compilation, IFieldSymbol constant)
    {
        var type = constant.ContainingType;
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;
        if (type.ContainingNamespace is { IsGlobalNamespace: false } @namespace)
            name = @namespace.ToDisplayString() + "." + name;
        return ConstantSymbols.Find(compilation, new ConstantName(name, constant.Name, 0)) is not null;
    }
}
