using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Tries the forms of all places of a document together: writes them, has the result parsed and bound, compares each place, and gives
/// those that changed their meaning the next form, until all are the same or left alone.
/// </summary>
internal sealed class Trial
{
    private const int LeftAlone = int.MaxValue;

    private readonly ImmutableArray<View> _views;
    private readonly NameLayout _layout;
    private readonly ImmutableArray<Place> _places;
    private readonly CancellationToken _cancellationToken;
    private readonly int[] _forms;
    private readonly string[] _names;
    private readonly TextSpan[] _spans;
    private bool _isShortened;

    private Trial(LinkedDocuments linked, NameLayout layout, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        (_layout, _places, _cancellationToken) = (layout, places, cancellationToken);
        _views = linked.Models.Select((model, i) => View.Of(model, isOwn: i == 0, places, cancellationToken)).ToImmutableArray();
        // Whatever is written into a text that the program asks for, it is another one.
        _forms = places
            .Select((place, i) =>
                place.SameValue && _views.Any(view => view.Places[i] is { } here && ArgumentText.IsPassed(view.Model, here.Node, cancellationToken))
                    ? LeftAlone
                    : 0)
            .ToArray();
        _names = layout.Names.ToArray();
        _spans = new TextSpan[places.Length];
    }

    /// <summary>The text with the constants written, or null when no place has a form that fits.</summary>
    public static SourceText? Run(LinkedDocuments linked, NameLayout layout, ImmutableArray<Place> places, CancellationToken cancellationToken)
    {
        var trial = new Trial(linked, layout, places, cancellationToken);
        // Every round takes at least one place a step further, and most take all that fail: in practice there are two or three.
        while (trial._forms.Any(f => f != LeftAlone))
        {
            var text = trial.Write();
            if (!trial.Improve(text) && !trial.Shorten())
                return text;
        }

        return null;
    }

    private SourceText Write()
    {
        var changes = new List<TextChange>(_places.Length);
        var shift = 0;
        for (var i = 0; i < _places.Length; i++)
        {
            var span = _layout.Spans[i];
            var text = _forms[i] == LeftAlone
                ? _places[i].Node.ToString()
                : _places[i].Forms[_forms[i]] is var form
                    ? form.Before + _names[i] + form.After
                    : "";
            // return-(-1003), and 1003or 1001: a name runs into the word beside it, where a number or a sign did not
            var before = span.Start > 0 && IsWord(_layout.Text[span.Start - 1]) && IsWord(text[0]) ? " " : "";
            var behind = span.End < _layout.Text.Length && IsWord(_layout.Text[span.End]) && IsWord(text[text.Length - 1]) && _forms[i] != LeftAlone ? " " : "";
            changes.Add(new TextChange(span, before + text + behind));
            _spans[i] = new TextSpan(span.Start + shift + before.Length, text.Length);
            shift += before.Length + text.Length + behind.Length - span.Length;
        }

        return _layout.Text.WithChanges(changes);
    }

    private static bool IsWord(char character) => SyntaxFacts.IsIdentifierPartCharacter(character);

    /// <summary>Gives every place that changed its meaning its next form; false when there is none.</summary>
    private bool Improve(SourceText text)
    {
        var readings = _views.Select(view => (View: view, After: LinkedDocuments.WithText(view.Model, text, _cancellationToken))).ToList();
        var written = Enumerable.Range(0, _places.Length).Where(i => _forms[i] != LeftAlone).ToList();
        var (renamed, failed, around) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
        foreach (var (view, after) in readings)
        {
            var root = after.SyntaxTree.GetRoot(_cancellationToken);
            var meaning = new SameMeaning(view.Model, after, _cancellationToken);
            foreach (var i in written)
            {
                var finding = view.Places[i] is { } place ? meaning.Compare(place, NodeOf(root, i), NameOf(root, i)) : Finding.Same;
                var found = finding switch
                {
                    Finding.OtherName when _places[i].Constant is not null && _names[i] != Rooted(i) => renamed,
                    Finding.OtherName or Finding.OtherValue => failed,
                    Finding.OtherAround => around,
                    _ => null,
                };
                found?.Add(i);
            }
        }

        foreach (var i in renamed)
            _names[i] = Rooted(i);
        if (failed.Count == 0 && renamed.Count == 0)
        {
            // What is wrong around a place is often another place's doing: new[] { 1003UL, e.EventId == 1004UL ? ... }, or a call that an error in one of its
            // arguments breaks. So an error inside of a place says most, and one that is near several says least.
            var blamed = readings.ConvertAll(reading =>
                new NewErrors(reading.View.Model, reading.After, _cancellationToken).Blame(reading.View.Places, _spans, written));
            failed.UnionWith(blamed.SelectMany(static blame => blame.Inside));
            if (failed.Count == 0)
                failed.UnionWith(around.Count > 0 ? around : blamed.SelectMany(static blame => blame.Near));
        }

        foreach (var i in failed)
            _forms[i] = _forms[i] + 1 < _places[i].Forms.Length ? _forms[i] + 1 : LeftAlone;
        return renamed.Count + failed.Count > 0;
    }

    private string Rooted(int i) =>
        ShortestName.Rooted(_views.Select(static view => view.Model).ToImmutableArray(), _places[i].Node.SpanStart, _places[i].Constant!, _cancellationToken);

    /// <summary>
    /// Takes back the casts that change nothing: in <c>f ? 1003 : 1001u</c> both arms change while the second is an int, and only that one needs
    /// its cast. True where there were any, once.
    /// </summary>
    private bool Shorten()
    {
        if (_isShortened)
            return false;
        _isShortened = true;
        var found = false;
        for (var i = 0; i < _places.Length; i++)
        {
            if (_forms[i] is 0 or LeftAlone
                || _places[i].Constant?.Type.SpecialType != SpecialType.System_Int32
                || !_places[i].Forms[_forms[i]].Before.EndsWith("(int)", StringComparison.Ordinal))
            {
                continue;
            }

            _forms[i] = 0;
            found = true;
        }

        return found;
    }

    private SyntaxNode? NodeOf(SyntaxNode root, int i)
    {
        var form = _places[i].Forms[_forms[i]];
        // A comment that was kept stands behind the node.
        var span = form.After.EndsWith("*/", StringComparison.Ordinal)
            ? TextSpan.FromBounds(_spans[i].Start, _spans[i].End - form.After.Length)
            : _spans[i];
        return Place.NodeAt(root, span);
    }

    private SyntaxNode? NameOf(SyntaxNode root, int i) =>
        _places[i].Constant is null ? null : Place.NodeAt(root, new TextSpan(_spans[i].Start + _places[i].Forms[_forms[i]].Before.Length, _names[i].Length));
}
