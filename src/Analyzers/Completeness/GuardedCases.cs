using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Labels with a <c>when</c>. One may let nothing through, so that what it is for is not certain to be taken. But where its condition looks at the number, as
/// in <c>case long n when n > 0:</c>, or where another label with a condition is for the same number, nobody can say that anything is left.
/// </summary>
/// <param name="shape">The switch.</param>
/// <param name="cases">Its labels.</param>
/// <param name="paths">Names the values of the body.</param>
internal sealed class GuardedCases(SwitchShape shape, List<SwitchCase> cases, ValuePaths paths)
{
    private readonly ImmutableArray<SwitchCase> _guarded = cases.Where(static label => label.IsGuarded).ToImmutableArray();

    /// <summary>What those labels are for of which nobody can say that they leave something.</summary>
    public IEnumerable<CaseBox> ThatMayTakeAll()
    {
        foreach (var label in _guarded)
        {
            foreach (var box in label.Boxes)
            {
                if (Looks(label.Guard!) || IsDoubled(box))
                    yield return box;
            }
        }
    }

    // case 7000 when isWeb: ... case 7000 when !isWeb:
    private bool IsDoubled(CaseBox box)
    {
        return !box.AsksNothing && _guarded.Count(label => label.Boxes.Any(IsSame)) > 1;

        bool IsSame(CaseBox other)
        {
            for (var i = 0; i < box.Parts.Length; i++)
            {
                var (one, two) = (box.Parts[i], other.Parts[i]);
                if (!ReferenceEquals(one, two) && !(one.Intersect(two.Except()).IsNone && two.Intersect(one.Except()).IsNone))
                    return false;
            }

            return true;
        }
    }

    private bool Looks(IOperation guard) => guard.DescendantsAndSelf().Any(use => use switch
    {
        ILocalReferenceOperation { Local: var local } => IsPart(paths.Of(use)) || IsDeclaredAtPart(local),
        IParameterReferenceOperation or IMemberReferenceOperation => IsPart(paths.Of(use)),
        _ => false,
    });

    private bool IsPart(ImmutableArray<ISymbol> path) => shape.Parts.Any(part =>
        ValuePaths.PartOf(shape, part) is var (value, members)
        && paths.Of(value) is { IsEmpty: false } owner
        && ValuePaths.AreSame(path, owner.AddRange(members)));

    private bool IsDeclaredAtPart(ILocalSymbol local) =>
        paths.SourceOf(local) is IPatternOperation pattern
        && MatchedValue.Of(pattern) is var (value, members)
        && ReferenceEquals(value, shape.Value)
        && shape.Parts.Any(part => part.Member is { } member
            ? members is [var only] && SymbolEqualityComparer.Default.Equals(only, member.OriginalDefinition)
            : members.IsEmpty);
}
