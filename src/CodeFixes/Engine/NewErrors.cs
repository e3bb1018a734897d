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
    /// <summary>
    /// The places to blame, by their index: those that an error is in, and those near the other errors.
    /// Both are empty when the document compiles as well as it did.
    /// </summary>
    public (HashSet<int> Inside, HashSet<int> Near) Blame(ImmutableArray<Place?> places, TextSpan[] newSpans, IReadOnlyList<int> written)
    {
        var (inside, near) = (new HashSet<int>(), new HashSet<int>());
        var root = after.SyntaxTree.GetRoot(cancellationToken);
        // A light bulb looks at one member; a whole document is bound in one go.
        var oldSpan = places.Length == 1 ? Member(places[0]?.Node)?.Span : null;
        var newSpan = oldSpan is null ? null : Member(root.FindToken(newSpans[0].Start).Parent)?.Span;
        var now = Errors(after, newSpan);
        if (now.Count == 0)
            return (inside, near);

        var known = Errors(before, newSpan is null ? null : oldSpan).GroupBy(Key).ToDictionary(g => g.Key, g => g.Count());
        foreach (var error in now)
        {
            if (known.TryGetValue(Key(error), out var count) && count > 0)
                known[Key(error)] = count - 1;
            else if (written.Where(i => newSpans[i].Contains(error.Location.SourceSpan)).ToList() is { Count: > 0 } around)
                inside.UnionWith(around);
            else
                near.UnionWith(Around(root, error.Location.SourceSpan, newSpans, written));
        }

        return (inside, near);
    }

    /// <summary>The places in the same statement, else those in the same member, else all.</summary>
    private static IReadOnlyList<int> Around(SyntaxNode root, TextSpan span, TextSpan[] newSpans, IReadOnlyList<int> written)
    {
        var node = root.FindNode(span);
        foreach (var scope in new SyntaxNode?[] { node.FirstAncestorOrSelf<StatementSyntax>(), Member(node) })
        {
            if (scope is not null && written.Where(i => scope.Span.Contains(newSpans[i])).ToList() is { Count: > 0 } inside)
                return inside;
        }

        return written;
    }

    private List<Diagnostic> Errors(SemanticModel model, TextSpan? span) =>
        model.GetDiagnostics(span, cancellationToken)
            .Where(d => (d.Severity == DiagnosticSeverity.Error || d.Id is "CS0612" or "CS0618") && !d.IsSuppressed)
            .ToList();

    private static string Key(Diagnostic error) => error.Id + error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static MemberDeclarationSyntax? Member(SyntaxNode? node) => node?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
}
