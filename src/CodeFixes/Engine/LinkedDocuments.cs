using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

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
    public bool Have(Place place) => place.Constant is not { } constant || _others.TrueForAll(other => ConstantSymbols.Find(other, ConstantReader.NameOf(constant)) is not null);
}
