using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Reads the labels of a switch as sets of numbers. Where a pattern cannot be told exactly, the whole switch is given up on:
/// who does not know what is taken cannot know what is missing.
/// </summary>
internal sealed class CaseReader(SwitchShape shape)
{
    // Patterns of tuples can multiply when they are negated or combined.
    private const int MostBoxes = 256;

    private readonly NumberPatterns _numbers = new(shape);

    /// <summary>The IDs that the labels name.</summary>
    public IReadOnlyCollection<long> Ids => _numbers.Ids;

    /// <summary>The labels in the order in which they are asked, <c>default</c> last; null where one of them cannot be told.</summary>
    public List<SwitchCase>? Read()
    {
        var cases = new List<SwitchCase>();
        if (shape.Switch is ISwitchExpressionOperation expression)
        {
            foreach (var arm in expression.Arms)
            {
                if (Boxes(arm.Pattern) is not { } boxes)
                    return null;
                cases.Add(new SwitchCase(arm, boxes, arm.Guard));
            }

            return cases;
        }

        SwitchCase? rest = null;
        foreach (var section in ((ISwitchOperation)shape.Switch).Cases)
        {
            foreach (var clause in section.Clauses)
            {
                var boxes = clause switch
                {
                    IDefaultCaseClauseOperation => Everything(isPartial: false),
                    ISingleValueCaseClauseOperation { Value: { } value } => _numbers.OfConstant(value, 0) is { } set ? InPart(0, set) : null,
                    IPatternCaseClauseOperation pattern => Boxes(pattern.Pattern),
                    _ => null,
                };
                if (boxes is not { } known)
                    return null;
                var label = new SwitchCase(section, known, (clause as IPatternCaseClauseOperation)?.Guard);
                if (clause is IDefaultCaseClauseOperation)
                    rest = label;
                else
                    cases.Add(label);
            }
        }

        if (rest is { } last)
            cases.Add(last);
        return cases;
    }

    private ImmutableArray<CaseBox>? Boxes(IPatternOperation pattern)
    {
        if (shape.Kind == SwitchKind.Number)
            return _numbers.Of(pattern, 0) is { } set ? InPart(0, set) : null;
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Everything(isPartial: false);
            case IDeclarationPatternOperation declaration:
                return Everything(isPartial: !declaration.MatchesNull && !TakesAll(declaration.MatchedType, declaration.InputType));
            case ITypePatternOperation type:
                return Everything(isPartial: !TakesAll(type.MatchedType, type.InputType));
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return ImmutableArray<CaseBox>.Empty;
            case INegatedPatternOperation negated:
                return Boxes(negated.Pattern) is { } taken ? Except(taken) : null;
            case IBinaryPatternOperation binary:
                return Binary(binary);
            case IRecursivePatternOperation recursive:
                return Recursive(recursive);
            default:
                return null;
        }
    }

    private ImmutableArray<CaseBox>? Binary(IBinaryPatternOperation pattern)
    {
        var parts = NumberPatterns.ChainOf(pattern, out var first);
        var result = Boxes(first);
        foreach (var part in parts)
        {
            if (result is not { } left || Boxes(part.RightPattern) is not { } right)
                return null;
            result = part.OperatorKind == BinaryOperatorKind.Or ? left.AddRange(right) : Intersect(left, right);
            if (result is { Length: > MostBoxes })
                return null;
        }

        return result;
    }

    private ImmutableArray<CaseBox>? Recursive(IRecursivePatternOperation pattern)
    {
        var sets = NothingAsked().ToBuilder();
        var isPartial = !TakesAll(pattern.MatchedType, pattern.InputType);
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = shape.Kind == SwitchKind.Tuple ? PartAt(i)
                : Records.PropertyAt(pattern.DeconstructSymbol as IMethodSymbol, i) is { } property ? PartOf(property)
                : -1;
            if (!Narrow(part, pattern.DeconstructionSubpatterns[i]))
                return null;
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (!Narrow(property.Member is IMemberReferenceOperation { Member: var member } ? PartOf(member) : -1, property.Pattern))
                return null;
        }

        return ImmutableArray.Create(new CaseBox(sets.ToImmutable(), isPartial));

        bool Narrow(int part, IPatternOperation inner)
        {
            if (part < 0)
            {
                isPartial |= inner is not (IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true });
                return true;
            }

            if (_numbers.Of(inner, part) is not { } set)
                return false;
            sets[part] = sets[part].Intersect(set);
            return true;
        }
    }

    private ImmutableArray<NumberSet> NothingAsked() => shape.Parts.Select(static _ => NumberSet.All).ToImmutableArray();

    private ImmutableArray<CaseBox> Everything(bool isPartial) => ImmutableArray.Create(new CaseBox(NothingAsked(), isPartial));

    private ImmutableArray<CaseBox> InPart(int part, NumberSet set) => ImmutableArray.Create(new CaseBox(NothingAsked().SetItem(part, set), false));

    // A message is not in a box when one of its parts is not.
    private ImmutableArray<CaseBox>? Except(ImmutableArray<CaseBox> boxes)
    {
        ImmutableArray<CaseBox>? result = Everything(isPartial: false);
        foreach (var box in boxes)
        {
            if (box.IsPartial || result is not { Length: <= MostBoxes } rest)
                return null;
            var outside = ImmutableArray<CaseBox>.Empty;
            for (var i = 0; i < box.Parts.Length; i++)
                outside = outside.AddRange(InPart(i, box.Parts[i].Except()));
            result = Intersect(rest, outside);
        }

        return result;
    }

    private static ImmutableArray<CaseBox> Intersect(ImmutableArray<CaseBox> left, ImmutableArray<CaseBox> right) =>
        (from a in left
         from b in right
         select new CaseBox(a.Parts.Zip(b.Parts, static (x, y) => x.Intersect(y)).ToImmutableArray(), a.IsPartial || b.IsPartial)).ToImmutableArray();

    private int PartAt(int index)
    {
        for (var i = 0; i < shape.Parts.Length; i++)
        {
            if (shape.Parts[i].Index == index)
                return i;
        }

        return -1;
    }

    private int PartOf(ISymbol member)
    {
        for (var i = 0; i < shape.Parts.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(shape.Parts[i].Member, member))
                return i;
        }

        return -1;
    }

    // Whatever is switched over, or whatever has the members that are asked for: what else there is, is no message.
    private bool TakesAll(ITypeSymbol? matched, ITypeSymbol input) =>
        SymbolEqualityComparer.Default.Equals(matched, input)
        || matched is not null
            && shape.Kind == SwitchKind.Members
            && shape.Parts.All(part => part.Member is { ContainingType: { } type } && ObjectTypes.Is(type, matched));
}
