using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>Reads the patterns that a number meets in a switch as sets of numbers, and remembers the IDs that they name.</summary>
internal sealed class NumberPatterns(SwitchShape shape)
{
    private readonly HashSet<long> _ids = [];

    /// <summary>The IDs that the patterns name.</summary>
    public IReadOnlyCollection<long> Ids => _ids;

    /// <summary>The links of a chain of <c>and</c> or <c>or</c>, which leans to the left, from its second part on; the first part stands alone.</summary>
    public static Stack<IBinaryPatternOperation> ChainOf(IBinaryPatternOperation pattern, out IPatternOperation first)
    {
        var links = new Stack<IBinaryPatternOperation>();
        for (first = pattern; first is IBinaryPatternOperation link; first = link.LeftPattern)
            links.Push(link);
        return links;
    }

    /// <summary>The numbers that a pattern takes; null where they cannot be told.</summary>
    public NumberSet? Of(IPatternOperation pattern, int part)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation or ITypePatternOperation:
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true }:
                return NumberSet.All;
            case IConstantPatternOperation constant:
                return OfConstant(constant.Value, part);
            case IRelationalPatternOperation relational:
                return Relational(relational, part);
            case INegatedPatternOperation negated:
                return Of(negated.Pattern, part)?.Except();
            case IBinaryPatternOperation binary:
                var chain = ChainOf(binary, out var first);
                var result = Of(first, part);
                foreach (var next in chain)
                {
                    if (result is null || Of(next.RightPattern, part) is not { } right)
                        return null;
                    result = next.OperatorKind == BinaryOperatorKind.Or ? result.Union(right) : result.Intersect(right);
                }

                return result;
            default:
                return null;
        }
    }

    /// <summary>The number that a constant is, none for null; null where it is no whole number.</summary>
    public NumberSet? OfConstant(IOperation value, int part)
    {
        if (ConstantUse.TryCreate(value) is not { } constant)
            return null;
        if (constant.Value is not { } number)
            return NumberSet.None;
        Name(number, part);
        return NumberSet.Of(number);
    }

    private NumberSet? Relational(IRelationalPatternOperation pattern, int part)
    {
        if (ConstantUse.TryCreate(pattern.Value)?.Value is not { } number)
            return null;
        Name(number, part);
        return InOrder(pattern.OperatorKind, number);
    }

    /// <summary>The numbers that are less than another one, or greater, or the like; null where it is not such a comparison.</summary>
    public static NumberSet? InOrder(BinaryOperatorKind order, long number) => order switch
    {
        BinaryOperatorKind.LessThan => number == long.MinValue ? NumberSet.None : NumberSet.Range(long.MinValue, number - 1),
        BinaryOperatorKind.LessThanOrEqual => NumberSet.Range(long.MinValue, number),
        BinaryOperatorKind.GreaterThan => number == long.MaxValue ? NumberSet.None : NumberSet.Range(number + 1, long.MaxValue),
        BinaryOperatorKind.GreaterThanOrEqual => NumberSet.Range(number, long.MaxValue),
        _ => null,
    };

    private void Name(long number, int part)
    {
        if (shape.Parts[part].Role.IsId())
            _ids.Add(number);
    }
}
