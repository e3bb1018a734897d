using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>The places of a document as one of the projects reads them that compile its file.</summary>
/// <param name="Model">What the document means there.</param>
/// <param name="Places">The places, in the order of the document's own; null where a place is not compiled there.</param>
internal sealed record View(SemanticModel Model, ImmutableArray<Place?> Places)
{
    /// <param name="model">What the document means to one of them.</param>
    /// <param name="isOwn">Whether that is the document's own project, whose constants the places name. Their nodes can be another's.</param>
    /// <param name="places">The places.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public static View Of(SemanticModel model, bool isOwn, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        return new View(model, places.Select(place => isOwn && place.Node.SyntaxTree == model.SyntaxTree ? place : Counterpart(place)).ToImmutableArray());

        Place? Counterpart(Place place) => Place.NodeAt(root, place.Node.Span) is not { } node ? null : place with
        {
            Node = node,
            Constant = isOwn || place.Constant is not { } constant ? place.Constant : ConstantSymbols.Find(model.Compilation, ConstantReader.NameOf(constant)),
        };
    }
}
