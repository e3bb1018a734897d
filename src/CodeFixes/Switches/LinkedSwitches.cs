using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Rules;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>
/// A file's switches as the other projects and target frameworks read them that compile the same file. A condition (<c>#if</c>) in a switch, or
/// before it, lets them miss other cases, and what is written is written for all of them.
/// </summary>
internal sealed class LinkedSwitches
{
    private readonly List<(Document Document, SemanticModel Model, CatalogContext? Catalog)> _others = [];

    private LinkedSwitches()
    {
    }

    public static async Task<LinkedSwitches> OfAsync(Document document, CancellationToken cancellationToken)
    {
        var linked = new LinkedSwitches();
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } other
                && await other.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
            {
                linked._others.Add((other, model, CatalogContext.TryCreate(model.Compilation, other.Project.AnalyzerOptions, cancellationToken)));
            }
        }

        return linked;
    }

    /// <summary>Whether the insertions are right for all of them.</summary>
    /// <param name="diagnostic">What the rule says of the switch.</param>
    /// <param name="insertions">What is to be written for it.</param>
    /// <param name="write">What another one of them would write.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public bool Agree(
        Diagnostic diagnostic,
        IReadOnlyCollection<Insertion> insertions,
        Func<Document, SemanticModel, Diagnostic, IEnumerable<Insertion>> write,
        CancellationToken cancellationToken)
    {
        foreach (var (document, model, catalog) in _others)
        {
            var root = model.SyntaxTree.GetRoot(cancellationToken);
            if (insertions.All(insertion => LinkedDocuments.IsLeftOut(root, insertion.Position)))
                continue;
            if (catalog is null || Find(model, catalog, root, diagnostic, cancellationToken) is not { } same
                || !write(document, model, same)
                    .Select(static insertion => (insertion.Position, insertion.Text))
                    .SequenceEqual(insertions.Select(static insertion => (insertion.Position, insertion.Text))))
            {
                return false;
            }
        }

        return true;
    }

    private static Diagnostic? Find(SemanticModel model, CatalogContext catalog, SyntaxNode root, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        root.FullSpan.Contains(diagnostic.Location.SourceSpan)
        && root.FindToken(diagnostic.Location.SourceSpan.Start).Parent is (SwitchStatementSyntax or SwitchExpressionSyntax) and var @switch
            ? IncompleteSwitchRule.Find(model, catalog, @switch, cancellationToken)
                .FirstOrDefault(found => found.Location.SourceSpan == diagnostic.Location.SourceSpan)
            : null;
}
