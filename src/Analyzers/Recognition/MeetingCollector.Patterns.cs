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
        IOperation? previous = null;
        foreach (var arm in @switch.Arms)
        {
            VisitPattern(arm.Pattern, @switch.Value, Role.None);
            // The values of the arms are of one kind.
            if (previous is not null)
                Compare(previous, arm.Value);
            previous = arm.Value;
        }
    }

    private void AddSwitch(IOperation @switch)
    {
        if (ThrowingDefault.MayBeIn(@switch) || wantsSwitches is not null && wantsSwitches(@switch.Syntax.SyntaxTree))
            (Switches ??= []).Add(@switch);
    }

    /// <summary>Gathers what a pattern compares the value at hand with: an expression, or a role that is certain without one.</summary>
    private void VisitPattern(IPatternOperation pattern, IOperation? input, Role certain)
    {
        // A long chain of `or` leans to the left.
        while (pattern is IBinaryPatternOperation binary)
        {
            VisitPattern(binary.RightPattern, input, certain);
            pattern = binary.LeftPattern;
        }

        switch (pattern)
        {
            case IConstantPatternOperation constant:
                if (certain != Role.None)
                    Meetings.Add(new Meeting(MeetingKind.Compared, null, certain, constant.Value, null));
                else if (input is not null && (NumberTypes.HoldsNumbers(input.Type) || input.Type?.SpecialType == SpecialType.System_Object))
                    Meetings.Add(new Meeting(MeetingKind.Compared, input, Role.None, constant.Value, null));
                break;
            case INegatedPatternOperation negated:
                VisitPattern(negated.Pattern, input, certain);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Declare(local, input, certain);
                break;
            case IRecursivePatternOperation recursive:
                VisitRecursivePattern(recursive, input, certain);
                break;
            case IListPatternOperation list:
                VisitListPattern(list, input);
                break;
        }
    }

    private void VisitRecursivePattern(IRecursivePatternOperation pattern, IOperation? input, Role certain)
    {
        if (pattern.DeclaredSymbol is ILocalSymbol local)
            Declare(local, input, certain);
        foreach (var property in pattern.PropertySubpatterns)
            VisitPattern(property.Pattern, property.Member, Role.None);

        var tuple = input is null ? null : Unconverted(input) as ITupleOperation;
        var parts = PartsOf(pattern);
        var elements = (pattern.MatchedType as INamedTypeSymbol)?.TupleElements ?? default;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
        {
            if (tuple is not null && i < tuple.Elements.Length)
                VisitPattern(pattern.DeconstructionSubpatterns[i], tuple.Elements[i], Role.None);
            else if (!elements.IsDefault && i < elements.Length)
                VisitPattern(pattern.DeconstructionSubpatterns[i], null, roles.RoleOf(elements[i]));
            else
                VisitPattern(pattern.DeconstructionSubpatterns[i], null, i < parts.Length ? roles.RoleOf(parts[i]) : Role.None);
        }
    }

    /// <summary>What a positional pattern takes apart: the parameters of <c>Deconstruct</c>, without the receiver of an extension.</summary>
    internal static System.Collections.Immutable.ImmutableArray<IParameterSymbol> PartsOf(IRecursivePatternOperation pattern) =>
        pattern.DeconstructSymbol is IMethodSymbol method
            ? method.IsExtensionMethod && method.ReducedFrom is null ? method.Parameters.RemoveAt(0) : method.Parameters
            : System.Collections.Immutable.ImmutableArray<IParameterSymbol>.Empty;

    private void VisitListPattern(IListPatternOperation list, IOperation? input)
    {
        // The elements are what their collection holds.
        var elements = NumberTypes.HoldsNumbers(input?.Type) ? input : null;
        foreach (var element in list.Patterns)
        {
            if (element is ISlicePatternOperation { Pattern: IListPatternOperation inner })
                VisitListPattern(inner, input);
            else if (element is not ISlicePatternOperation)
                VisitPattern(element, elements, Role.None);
        }
    }

    private void Declare(ILocalSymbol local, IOperation? input, Role certain)
    {
        if (!NumberTypes.HoldsNumbers(local.Type))
            return;
        if (certain != Role.None)
            Meetings.Add(new Meeting(MeetingKind.Moved, null, certain, null, local));
        else if (input is not null)
            MoveInto(local, input);
    }
}
