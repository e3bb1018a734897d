using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Finds errors that were not there before, and the places that brought them. A warning about an obsolete constant counts as one: the number had none.
/// </summary>
internal sealed class NewErrors(SemanticModel before, SemanticModel after, CancellationToken cancellationToken)
{
    /// <summary>The indexes of the places to blame; empty when the document compiles as well as it did.</summary>
    public List<int> Blame(ImmutableArray<Place> places, TextSpan[] newSpans, Func<int, bool> isWritten)
    {
        var blamed = new List<int>();
        // A light bulb looks at one member; a whole document is bound in one go.
        var oldSpan = places.Length == 1 ? Member(places[0].Node)?.Span : null;
        var newSpan = oldSpan is null ? null : Member(after.SyntaxTree.GetRoot(cancellationToken).FindToken(newSpans[0].Start).Parent)?.Span;
        var now = Errors(after, newSpan);
        if (now.Count == 0)
            return blamed;

        var known = Errors(before, newSpan is null ? null : oldSpan).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        foreach (var error in now)
        {
            if (known.TryGetValue(Key(error), out var count) && count > 0)
            {
                known[Key(error)] = count - 1;
                continue;
            }

            Blame(error.Location.SourceSpan, newSpans, isWritten, blamed);
        }

        return blamed.Distinct().ToList();
    }

    /// <summary>The place that the error is in, else those in the same statement, else those in the same member, else all.</summary>
    private void Blame(TextSpan error, TextSpan[] newSpans, Func<int, bool> isWritten, List<int> blamed)
    {
        var node = after.SyntaxTree.GetRoot(cancellationToken).FindNode(error);
        var written = Enumerable.Range(0, newSpans.Length).Where(isWritten).ToList();
        var inside = written.Where(i => newSpans[i].Contains(error)).ToList();
        foreach (var scope in new SyntaxNode?[] { node.FirstAncestorOrSelf<StatementSyntax>(), Member(node) })
        {
            if (inside.Count == 0 && scope is not null)
                inside = written.Where(i => scope.Span.Contains(newSpans[i])).ToList();
        }

        blamed.AddRange(inside.Count > 0 ? inside : written);
    }

    private List<Diagnostic> Errors(SemanticModel model, TextSpan? span) =>
        model.GetDiagnostics(span, cancellationToken).Where(d => (d.Severity == DiagnosticSeverity.Error || d.Id is "CS0612" or "CS0618") && !d.IsSuppressed).ToList();

    private static string Key(Diagnostic error) => error.Id + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static MemberDeclarationSyntax? Member(SyntaxNode? node) => node?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
