using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// The names that the constants of a document's places get, and the text that they are written into: the document's own, or the same
/// with usings added.
/// </summary>
/// <param name="Document">The document, with the usings that the names need; null when only a trial is made.</param>
/// <param name="Text">Its text.</param>
/// <param name="Spans">Where each place stands in it.</param>
/// <param name="Names">The name for each place.</param>
internal sealed record NameLayout(Document Document, SourceText Text, ImmutableArray<TextSpan> Spans, ImmutableArray<string> Names)
{
    /// <summary>Every name in full: for a trial that is thrown away.</summary>
    public static NameLayout Qualified(SemanticModel model, ImmutableArray<Place> places) =>
        new(null!, model.SyntaxTree.GetText(), places.Select(p => p.Node.Span).ToImmutableArray(), places.Select(p => p.Constant is null ? "" : ShortestName.Qualified(p.Constant)).ToImmutableArray());

    public static async Task<NameLayout> CreateAsync(Document document, SemanticModel original, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var annotated = await AnnotateAsync(document, places, cancellationToken).ConfigureAwait(false);
        var names = new string?[places.Length];
        var refused = new HashSet<string>(StringComparer.Ordinal);
        var current = await ReadAsync(annotated, original, places.Length, cancellationToken).ConfigureAwait(false);
        Name(current, places, names, cancellationToken);

        // One round for each namespace that constants come from, and for each namespace block that asks for usings of its own.
        for (var index = NextToImport(); index >= 0; index = NextToImport())
        {
            var constant = places[index].Constant!;
            var imported = await Imports.AddAsync(annotated, current.Model, current.Nodes[index], constant, cancellationToken).ConfigureAwait(false);
            if (imported is not null)
            {
                var next = await ReadAsync(imported, original, places.Length, cancellationToken).ConfigureAwait(false);
                var nextNames = (string?[])names.Clone();
                Name(next, places, nextNames, cancellationToken);
                if (nextNames[index] is not null)
                {
                    (annotated, current, names) = (imported, next, nextNames);
                    continue;
                }
            }

            // The import does not help here: the name is hidden by something nearer.
            var key = Key(index);
            refused.Add(key);
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (places[i].Constant is { } constant)
                names[i] ??= new ShortestName(current.Model, cancellationToken).FindQualified(current.Nodes[i].SpanStart, constant);
        }

        var text = await annotated.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var before = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return NewLines.Match(before, new NameLayout(annotated, text, current.Nodes.Select(n => n.Span).ToImmutableArray(), names.Select(n => n ?? "").ToImmutableArray()));

        int NextToImport() => Enumerable.Range(0, names.Length).Where(i => names[i] is null && places[i].Constant is not null && !refused.Contains(Key(i))).DefaultIfEmpty(-1).First();

        // A name that is hidden in one member may well be free in the next.
        string Key(int index) => places[index].Constant!.ContainingType.ToDisplayString() + "@" + (Member(places[index].Node)?.SpanStart ?? 0);
    }

    private static Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax? Member(SyntaxNode node) =>
        node.FirstAncestorOrSelf<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>();

    private static void Name(Reading reading, ImmutableArray<Place> places, string?[] names, CancellationToken cancellationToken)
    {
        var shortest = new ShortestName(reading.Model, cancellationToken);
        for (var i = 0; i < places.Length; i++)
        {
            if (names[i] is null && places[i].Constant is { } constant)
                names[i] = shortest.Find(reading.Nodes[i].SpanStart, constant);
        }
    }

    private static async Task<Document> AnnotateAsync(Document document, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var numbers = new Dictionary<SyntaxNode, int>();
        for (var i = 0; i < places.Length; i++)
            numbers[places[i].Node] = i;
        return document.WithSyntaxRoot(root.ReplaceNodes(numbers.Keys, (node, rewritten) =>
            rewritten.WithAdditionalAnnotations(new SyntaxAnnotation(ConstantWriter.PlaceAnnotation, numbers[node].ToString(System.Globalization.CultureInfo.InvariantCulture)))));
    }

    private static async Task<Reading> ReadAsync(Document document, SemanticModel original, int count, CancellationToken cancellationToken)
    {
        var tree = (await document.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false))!;
        var root = await tree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var nodes = new SyntaxNode[count];
        foreach (var node in root.GetAnnotatedNodes(ConstantWriter.PlaceAnnotation))
        {
            foreach (var annotation in node.GetAnnotations(ConstantWriter.PlaceAnnotation))
                nodes[int.Parse(annotation.Data!, System.Globalization.CultureInfo.InvariantCulture)] = node;
        }

        var model = original.Compilation.ReplaceSyntaxTree(original.SyntaxTree, tree).GetSemanticModel(tree);
        return new Reading(model, nodes.ToImmutableArray());
    }

    private readonly record struct Reading(SemanticModel Model, ImmutableArray<SyntaxNode> Nodes);
}
