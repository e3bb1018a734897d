using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// The names that the constants of a document's places get, and the text that they are written into: the document's own, or the same
/// with usings added.
/// </summary>
/// <param name="Text">The text of the document, with the usings that the names need.</param>
/// <param name="Spans">Where each place stands in it.</param>
/// <param name="Names">The name for each place.</param>
internal sealed record NameLayout(SourceText Text, ImmutableArray<TextSpan> Spans, ImmutableArray<string> Names)
{
    /// <summary>Every name with its namespace, for a trial that is thrown away; the trial roots those that something else owns.</summary>
    public static NameLayout Qualified(SemanticModel model, ImmutableArray<Place> places) => new(
        model.SyntaxTree.GetText(),
        places.Select(static p => p.Node.Span).ToImmutableArray(),
        places.Select(static p => p.Constant is null ? "" : ShortestName.WithNamespace(p.Constant)).ToImmutableArray());

    public static async Task<NameLayout> CreateAsync(
        Document document,
        LinkedDocuments linked,
        ImmutableArray<Place> places,
        CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var style = await UsingStyle.OfAsync(document, linked.Models[0].SyntaxTree, text, cancellationToken).ConfigureAwait(false);
        var names = new string?[places.Length];
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var current = new Reading(linked.Models, text, places.Select(static p => p.Node.Span).ToImmutableArray());
        current.Name(places, names, cancellationToken);

        // One round for each namespace that constants come from, and for each namespace block that asks for usings of its own.
        for (var index = NextToImport(); index >= 0; index = NextToImport())
        {
            var span = current.Spans[index];
            if (Imports.For(
                    current.Models,
                    root => Place.NodeAt(root, span),
                    places[index].Constant!.ContainingNamespace,
                    current.Text,
                    style,
                    cancellationToken) is { } change)
            {
                var next = current.With(change, cancellationToken);
                var nextNames = (string?[])names.Clone();
                next.Name(places, nextNames, cancellationToken);
                if (nextNames[index] is not null)
                {
                    (current, names) = (next, nextNames);
                    continue;
                }
            }

            // The import does not help here: the name is hidden by something nearer.
            refused.Add(Key(index));
        }

        var shortest = new ShortestName(current.Models, cancellationToken);
        for (var i = 0; i < names.Length; i++)
        {
            if (places[i].Constant is { } constant)
                names[i] ??= shortest.FindQualified(current.Spans[i].Start, constant);
        }

        return new NameLayout(current.Text, current.Spans, names.Select(static n => n ?? "").ToImmutableArray());

        int NextToImport() =>
            Enumerable.Range(0, names.Length)
                .Where(i => names[i] is null && places[i].Constant is not null && !refused.Contains(Key(i)))
                .DefaultIfEmpty(-1)
                .First();

        // A name that is hidden in one member may well be free in the next.
        string Key(int index) =>
            places[index].Constant!.ContainingType.ToDisplayString()
            + "@" + (places[index].Node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.SpanStart ?? 0);
    }

    /// <summary>A text with its meaning to each of the projects that compile it, and where the places stand in it.</summary>
    private sealed record Reading(ImmutableArray<SemanticModel> Models, SourceText Text, ImmutableArray<TextSpan> Spans)
    {
        /// <summary>The same with something inserted.</summary>
        public Reading With(TextChange insertion, CancellationToken cancellationToken)
        {
            var text = Text.WithChanges(insertion);
            return new Reading(
                Models.Select(model => LinkedDocuments.WithText(model, text, cancellationToken)).ToImmutableArray(),
                text,
                Spans
                    .Select(span => span.Start < insertion.Span.Start ? span : new TextSpan(span.Start + insertion.NewText!.Length, span.Length))
                    .ToImmutableArray());
        }

        public void Name(ImmutableArray<Place> places, string?[] names, CancellationToken cancellationToken)
        {
            var shortest = new ShortestName(Models, cancellationToken);
            for (var i = 0; i < places.Length; i++)
            {
                if (names[i] is null && places[i].Constant is { } constant)
                    names[i] = shortest.Find(Spans[i].Start, constant);
            }
        }
    }
}
