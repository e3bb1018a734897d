using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>New text at a position of a document.</summary>
/// <param name="Position">Where it goes.</param>
/// <param name="Text">The text.</param>
/// <param name="Numbers">The numbers in it that get names.</param>
/// <param name="Replaced">How many blanks it takes the place of.</param>
internal readonly record struct Insertion(int Position, string Text, ImmutableArray<RawNumber> Numbers, int Replaced = 0)
{
    /// <summary>The text with all insertions in it, and where their numbers stand then.</summary>
    public static (SourceText Text, ImmutableArray<(TextSpan Span, ConstantName Constant)> Numbers) Apply(SourceText text, IEnumerable<Insertion> insertions)
    {
        var ordered = insertions.OrderBy(static insertion => insertion.Position).ToArray();
        var numbers = ImmutableArray.CreateBuilder<(TextSpan Span, ConstantName Constant)>();
        var shift = 0;
        foreach (var insertion in ordered)
        {
            foreach (var number in insertion.Numbers)
                numbers.Add((new TextSpan(insertion.Position + shift + number.Start, number.Length), number.Constant));
            shift += insertion.Text.Length - insertion.Replaced;
        }

        return (
            text.WithChanges(ordered.Select(static insertion => new TextChange(new TextSpan(insertion.Position, insertion.Replaced), insertion.Text))),
            numbers.ToImmutable());
    }
}
