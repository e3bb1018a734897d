using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Writes constants into the places of one document, all in one go: names first (with at most one new using for a namespace), then
/// the shortest form of each place that keeps the program's meaning. Only the places' own text changes, and the usings.
/// </summary>
internal static class ConstantWriter
{
    /// <summary>The document with the constants written; the places where no form fits stay as they are. Null when none fits.</summary>
    public static async Task<Document?> WriteAsync(Document document, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || places.IsEmpty)
            return null;
        places = WithoutOverlaps(places);
        var linked = await LinkedDocuments.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var layout = await NameLayout.CreateAsync(document, linked, places, cancellationToken).ConfigureAwait(false);
        var trial = Trial.Run(linked, layout, places, cancellationToken);
        return trial is null ? null : document.WithText(trial);
    }

    /// <summary>Whether <see cref="WriteAsync"/> has a form for the place: asked before a fix is offered, without looking for short names.</summary>
    public static bool CanWrite(LinkedDocuments linked, Place place, CancellationToken cancellationToken) =>
        ImmutableArray.Create(place) is var places && Trial.Run(linked, NameLayout.Qualified(linked.Models[0], places), places, cancellationToken) is not null;

    private static ImmutableArray<Place> WithoutOverlaps(ImmutableArray<Place> places)
    {
        var kept = ImmutableArray.CreateBuilder<Place>(places.Length);
        foreach (var place in places.OrderBy(p => p.Node.SpanStart).ThenByDescending(p => p.Node.Span.Length))
        {
            if (kept.Count == 0 || place.Node.SpanStart >= kept[kept.Count - 1].Node.Span.End)
                kept.Add(place);
        }

        return kept.ToImmutable();
    }
}
