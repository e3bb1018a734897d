using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.Completion;

/// <summary>Writes the constant that the user has chosen, as the fixes write one: as short as the file allows, with the using that it needs.</summary>
internal static class Insertion
{
    public static async Task<CompletionChange> WriteAsync(Document document, TextSpan span, ConstantName name, CancellationToken cancellationToken)
    {
        var before = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var after = await TryWriteAsync(document, before, span, name, cancellationToken).ConfigureAwait(false);
        return after is null
            ? CompletionChange.Create(new TextChange(span, name.FullName))
            : Compare(before, after, span);
    }

    private static async Task<SourceText?> TryWriteAsync(
        Document document,
        SourceText before,
        TextSpan span,
        ConstantName name,
        CancellationToken cancellationToken)
    {
        var trial = document.WithText(before.Replace(span, Trial.Placeholder));
        var model = await trial.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await trial.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null
            || Place.NodeAt(root, new TextSpan(span.Start, Trial.Placeholder.Length)) is not { } node
            || ConstantSymbols.Find(model.Compilation, name) is not { } constant
            || Place.OfValue(model, node, constant, sameValue: false, cancellationToken) is not { } place)
        {
            return null;
        }

        var places = ImmutableArray.Create(place);
        if (await ConstantWriter.WriteAsync(trial, places, cancellationToken).ConfigureAwait(false) is { } written)
            return await written.GetTextAsync(cancellationToken).ConfigureAwait(false);

        // The constant brings an error, such as a second label of the same value: that is what the user has chosen.
        var layout = await NameLayout.CreateAsync(trial, LinkedDocuments.None(trial, model), places, cancellationToken).ConfigureAwait(false);
        return layout.Text.Replace(layout.Spans[0], layout.Names[0]);
    }

    /// <summary>What changes: the usings above, and the piece itself. Behind the piece everything is as it was.</summary>
    private static CompletionChange Compare(SourceText before, SourceText after, TextSpan span)
    {
        var end = after.Length - (before.Length - span.End);
        var same = 0;
        while (same < span.Start && same < end && before[same] == after[same])
            same++;
        var whole = new TextChange(TextSpan.FromBounds(same, span.End), after.ToString(TextSpan.FromBounds(same, end)));
        if (same == span.Start)
            return CompletionChange.Create(whole, newPosition: end);

        // A using stands above: what lies between it and the piece is the same, and is best left alone.
        var between = before.ToString(TextSpan.FromBounds(same, span.Start));
        var written = after.ToString(TextSpan.FromBounds(same, end));
        for (var start = written.Length; start >= between.Length; start--)
        {
            if (string.CompareOrdinal(written, start - between.Length, between, 0, between.Length) == 0)
            {
                return CompletionChange.Create(
                    whole,
                    ImmutableArray.Create(
                        new TextChange(new TextSpan(same, 0), written.Substring(0, start - between.Length)),
                        new TextChange(span, written.Substring(start))),
                    newPosition: end);
            }
        }

        return CompletionChange.Create(whole, newPosition: end);
    }
}
