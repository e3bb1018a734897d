using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// What patterns say.
internal sealed partial class EnclosingTests
{
    /// <summary>The IDs that a message can have where a pattern matches a value, or does not; empty where that says nothing.</summary>
    private ImmutableArray<long> Numbers(IPatternOperation pattern, IOperation value, ISymbol message, bool answer = true) =>
        IsIdOf(value, message) || IsVariable(value, message) || Declares(pattern, message) ? Numbers(pattern, answer) : Nothing;

    private static bool Declares(IPatternOperation pattern, ISymbol message) =>
        pattern is IRecursivePatternOperation recursive && SymbolEqualityComparer.Default.Equals(recursive.DeclaredSymbol, message);

    // A pattern for a message asks for its ID in a member, one for the ID itself in a constant: neither can hold what the other one does.
    private ImmutableArray<long> Numbers(IPatternOperation pattern, bool answer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps >= _mostSteps)
            return Nothing;
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return Numbers(negated.Pattern, !answer);
            case IBinaryPatternOperation both:
                return Joined(
                    Numbers(both.RightPattern, answer),
                    Numbers(both.LeftPattern, answer),
                    hold: both.OperatorKind == BinaryOperatorKind.And == answer);
            case IConstantPatternOperation constant when answer:
                return NumberOf(constant.Value);
            case IRecursivePatternOperation recursive when answer:
                return NumbersBefore(null, recursive);
            default:
                return Nothing;
        }
    }

    /// <summary>The IDs that a pattern asks for in front of one of its parts, or at all.</summary>
    private ImmutableArray<long> NumbersBefore(IPropertySubpatternOperation? part, IRecursivePatternOperation pattern)
    {
        foreach (var other in pattern.PropertySubpatterns)
        {
            _steps++;
            if (ReferenceEquals(other, part))
                break;
            if (other.Member is IMemberReferenceOperation { Instance: { } holder } member
                && roles.RoleOf(member.Member, holder.Type) == Role.EventId
                && Numbers(other.Pattern, answer: true) is { IsEmpty: false } numbers)
            {
                return numbers;
            }
        }

        return Nothing;
    }

    /// <summary>What a pattern is asked of; null where that is a part of something else.</summary>
    private static IOperation? InputOf(IPatternOperation pattern)
    {
        IOperation? outer = pattern.Parent;
        while (outer is INegatedPatternOperation or IBinaryPatternOperation)
            outer = outer.Parent;
        return outer switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => @switch.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => @switch.Value,
            _ => null,
        };
    }
}
