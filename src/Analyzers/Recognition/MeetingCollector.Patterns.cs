using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    private void VisitSwitch(ISwitchOperation @switch)
    {
        AddSwitch(@switch);
        foreach (var section in @switch.Cases)
        {
            foreach (var clause in section.Clauses)
            {
                if (clause is ISingleValueCaseClauseOperation { Value: { } value })
                    Compare(@switch.Value, value);
                else if (clause is IPatternCaseClauseOperation { Pattern: { } pattern })
                    VisitPattern(pattern, @switch.Value, Role.None);
            }
        }
    }

    private void VisitSwitchExpression(ISwitchExpressionOperation @switch)
    {
        AddSwitch(@switch);
        foreach (var arm in @switch.Arms)
            VisitPattern(arm.Pattern, @switch.Value, Role.None);
        // The values of the arms are of one kind: each of them meets all of them.
        if (!IsFarInside(@switch))
            Compare(@switch, @switch);
    }

    private void AddSwitch(IOperation @switch)
    {
        if (ThrowingDefault.MayBeIn(@switch) || wantsSwitches is not null && wantsSwitches(@switch.Syntax.SyntaxTree))
            (Switches ??= []).Add(@switch);
    }

    /// <summary>
    /// Gathers what a pattern compares the value at hand with: an expression, one element of a tuple, or a role that is certain without one.
    /// </summary>
    private void VisitPattern(IPatternOperation pattern, IOperation? input, Role certain, int element = ElementPath.Whole)
    {
        // A long chain of `or` leans to the left.
        while (pattern is IBinaryPatternOperation binary)
        {
            VisitPattern(binary.RightPattern, input, certain, element);
            pattern = binary.LeftPattern;
        }

        switch (pattern)
        {
            case IConstantPatternOperation constant:
                VisitConstantPattern(constant, input, certain, element);
                break;
            case INegatedPatternOperation negated:
                VisitPattern(negated.Pattern, input, certain, element);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Declare(local, input, certain, element);
                break;
            case IRecursivePatternOperation recursive:
                VisitRecursivePattern(recursive, input, certain, element);
                break;
            case IListPatternOperation list:
                VisitListPattern(list, input, certain, element);
                break;
        }
    }

    private void VisitConstantPattern(IConstantPatternOperation constant, IOperation? input, Role certain, int element)
    {
        if (certain != Role.None)
        {
            Meetings.Add(new Meeting(MeetingKind.Compared, null, certain, constant.Value, null));
        }
        else if (input is null)
        {
            return;
        }
        else if (element != ElementPath.Whole || NumberTypes.HoldsNumbers(input.Type))
        {
            Meetings.Add(new Meeting(MeetingKind.Compared, input, Role.None, constant.Value, null) { Element = element });
        }
        // (object)e.EventId is 1003
        else if (input.Type?.SpecialType == SpecialType.System_Object
            && Unboxed(input) is var number
            && Boxed(number.Type) is { } boxed
            && Boxed(constant.Value.Type) is { } type)
        {
            if (SymbolEqualityComparer.Default.Equals(boxed, type))
                Meetings.Add(new Meeting(MeetingKind.Compared, number, Role.None, constant.Value, null));
            else
                (_boxedComparisons ??= []).Add(new BoxedComparison(constant, number, constant.Value));
        }
    }

    private void VisitRecursivePattern(IRecursivePatternOperation pattern, IOperation? input, Role certain, int element)
    {
        if (pattern.DeclaredSymbol is ILocalSymbol local)
            Declare(local, input, certain, element);
        foreach (var property in pattern.PropertySubpatterns)
            VisitPropertyPattern(property, input, element);

        var tuple = input is null || element != ElementPath.Whole ? null : Unconverted(input) as ITupleOperation;
        var parts = PartsOf(pattern);
        var elements = (pattern.MatchedType as INamedTypeSymbol)?.TupleElements ?? default;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            var part = pattern.DeconstructionSubpatterns[i];
            if (tuple is not null && i < tuple.Elements.Length)
                VisitPattern(part, tuple.Elements[i], Role.None);
            // pair is (1003, _): the first is what the pair holds
            else if (i < parts.Length && Source.IsFirstOfType(parts[i].OriginalDefinition.Type) && Source.KeepsNumbers(parts[i].ContainingSymbol))
                VisitPattern(part, input, Role.None, element);
            else if (elements.IsDefault || i >= elements.Length)
                VisitPattern(part, null, i < parts.Length ? roles.RoleOf(parts[i]) : Role.None);
            else if (roles.RoleOf(elements[i]) is not Role.None and var named)
                VisitPattern(part, null, named);
            else
                VisitPart(part, input, ElementPath.Then(element, i));
        }
    }

    // t is { Id: 1003 } asks for a part of the tuple, pair is { Key: 1003 } for what the pair holds: the member's own receiver says neither
    private void VisitPropertyPattern(IPropertySubpatternOperation property, IOperation? input, int element)
    {
        if (property.Member is IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field } && roles.RoleOf(field) == Role.None)
            VisitPart(property.Pattern, input, ElementPath.Then(element, Variable.IndexOf(field)));
        else if (Source.Of(property.Member) is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput }
            && NumberTypes.HoldsNumbers(input?.Type))
        {
            VisitPattern(property.Pattern, input, Role.None, element);
        }
        else
            VisitPattern(property.Pattern, property.Member, Role.None);
    }

    private void VisitPart(IPatternOperation pattern, IOperation? input, int path)
    {
        if (path != ElementPath.Lost)
            VisitPattern(pattern, input, Role.None, path);
    }

    /// <summary>What a positional pattern takes apart: the parameters of <c>Deconstruct</c>, without the receiver of an extension.</summary>
    private static System.Collections.Immutable.ImmutableArray<IParameterSymbol> PartsOf(IRecursivePatternOperation pattern) =>
        pattern.DeconstructSymbol is IMethodSymbol method
            ? method.IsExtensionMethod && method.ReducedFrom is null ? method.Parameters.RemoveAt(0) : method.Parameters
            : System.Collections.Immutable.ImmutableArray<IParameterSymbol>.Empty;

    private void VisitListPattern(IListPatternOperation list, IOperation? input, Role certain, int element)
    {
        VisitRowPattern(input);
        // The elements are what their collection holds.
        var holder = element != ElementPath.Whole || NumberTypes.HoldsNumbers(input?.Type) || NumberTypes.TupleIn(input?.Type) is not null ? input : null;
        // new[] { e.EventId, other.EventId } is [1003, ..]
        var made = input is null || element != ElementPath.Whole ? null : ElementsOf(input).ToList();
        var counts = made is not null;
        for (var i = 0; i < list.Patterns.Length; i++)
        {
            switch (list.Patterns[i])
            {
                case ISlicePatternOperation { Pattern: IListPatternOperation inner }:
                    VisitListPattern(inner, input, certain, element);
                    counts = false;
                    break;
                case ISlicePatternOperation:
                    counts = false;
                    break;
                case var part:
                    VisitPattern(part, holder, certain, element);
                    if (counts && i < made!.Count)
                        VisitPattern(part, made[i], Role.None);
                    break;
            }
        }
    }

    private void Declare(ILocalSymbol local, IOperation? input, Role certain, int element)
    {
        if (certain != Role.None && NumberTypes.HoldsNumbers(local.Type))
            Meetings.Add(new Meeting(MeetingKind.Moved, null, certain, null, new Variable(local, ElementPath.Whole)));
        else if (input is not null && element == ElementPath.Whole)
            MoveInto(local, input);
        else if (input is not null && NumberTypes.HoldsNumbers(local.Type))
            MoveNumbersInto(new Variable(local, ElementPath.Whole), input, element);
    }
}
