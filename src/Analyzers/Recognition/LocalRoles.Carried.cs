using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// if (m.EventId is { } id && m.ParamOne is { } one) table[(id, one)]: locals that carry what is read from a message into a tuple. In the body of the table the
// flow analysis sees whether both are of one message; what is asked elsewhere is only read.
internal sealed partial class LocalRoles
{
    // What a local is read from; null where it is read from several.
    private Dictionary<ISymbol, SyntaxNode?>? _origins;

    // The tuples that have such a local in them, and what the tuple meets there.
    private List<(Variable Met, ITupleOperation Tuple)>? _carried;

    /// <summary>Whether a meeting gives a local its value where it is declared, and nothing that another variable holds.</summary>
    private static bool IsCarried(Meeting meeting, List<Leaf> leaves) =>
        meeting is { Kind: MeetingKind.Moved, Variable: { Symbol: ILocalSymbol, Element: ElementPath.Whole }, Element: ElementPath.Whole }
        && leaves.TrueForAll(static leaf =>
            leaf.Element == ElementPath.Whole
            && Variable.Of(leaf.Operation) is null
            && TupleShapes.ElementOf(leaf.Operation) is null);

    private void NoteOrigin(Meeting meeting, List<Leaf> leaves)
    {
        var local = meeting.Variable!.Value.Symbol;
        _origins ??= new Dictionary<ISymbol, SyntaxNode?>(SymbolEqualityComparer.Default);
        _origins[local] = _origins.ContainsKey(local) ? null : OriginOf(local, leaves);
    }

    private static SyntaxNode? OriginOf(ISymbol local, List<Leaf> leaves)
    {
        SyntaxNode? found = null;
        foreach (var leaf in leaves)
        {
            if (leaf.Operation.IsConstant())
                continue;
            if (leaf.Operation is not IMemberReferenceOperation { Instance: { Syntax: var receiver } instance }
                || found is not null && !receiver.IsEquivalentTo(found, topLevel: false))
            {
                return null;
            }

            if (instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput })
                return OwnerOf(local);
            found = receiver;
        }

        return found;
    }

    // m is { EventId: { } id }: what is taken apart there; inside of other patterns, the pattern that takes it apart
    private static SyntaxNode? OwnerOf(ISymbol local)
    {
        var designation = local.DeclaringSyntaxReferences is [var declaration] ? declaration.GetSyntax() : null;
        var pattern = designation?.FirstAncestorOrSelf<SubpatternSyntax>() is { ExpressionColon: NameColonSyntax, Parent.Parent: RecursivePatternSyntax around }
            ? around
            : null;
        return pattern?.Parent is IsPatternExpressionSyntax test ? test.Expression : pattern;
    }

    /// <summary>Marks what was told by tuples whose parts may be of several messages.</summary>
    private void MarkCarried(SyntaxNode body)
    {
        foreach (var (met, tuple) in _carried ?? [])
        {
            if (!IsOfOneMessage(tuple, body))
                Mark(met, Marks.Single);
        }
    }

    private bool IsOfOneMessage(ITupleOperation tuple, SyntaxNode body)
    {
        SyntaxNode? found = null;
        var leaves = new List<Leaf>();
        foreach (var element in tuple.Elements)
            Leaves.AddTo(leaves, element);
        foreach (var leaf in leaves)
        {
            var origin = leaf.Operation switch
            {
                ILocalReferenceOperation { Local: var local } when _origins is not null && _origins.TryGetValue(local, out var known) => known,
                IMemberReferenceOperation { Instance.Syntax: var receiver } => receiver,
                _ => tuple.Syntax,
            };
            if (ReferenceEquals(origin, tuple.Syntax))
                continue;
            if (origin is null
                || found is not null
                    && !ReferenceEquals(found, origin)
                    && !(found is ExpressionSyntax && found.IsEquivalentTo(origin, topLevel: false)))
            {
                return false;
            }

            found = origin;
        }

        // var id = m.EventId; m = next; var one = m.ParamOne;
        return found is not IdentifierNameSyntax { Identifier.ValueText: var name }
            || !body.DescendantNodes().Any(node =>
                node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var assigned } }
                && assigned == name);
    }
}
