using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>The places of a document as one of the projects reads them that compile its file.</summary>
/// <param name="Model">What the document means there.</param>
/// <param name="Places">The places, in the order of the document's own; null where a place is not compiled there.</param>
internal sealed record View(SemanticModel Model, ImmutableArray<Place?> Places)
{
    public static View Of(SemanticModel model, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        return new View(model, places.Select(place => place.Node.SyntaxTree == model.SyntaxTree ? place : Counterpart(place)).ToImmutableArray());

        Place? Counterpart(Place place) => Place.NodeAt(root, place.Node.Span) is not { } node ? null : place with
        {
            Node = node,
            Constant = place.Constant is { } constant ? ConstantSymbols.Find(model.Compilation, ConstantReader.NameOf(constant)) : null,
        };
    }
}
