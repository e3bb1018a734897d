using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Tells which IDs a message can have at a place by the conditions around that place alone, without following the program: those of
/// <c>m.EventId == 1003 &amp;&amp; ...</c>, <c>case 1003:</c>, <c>{ EventId: 1003 }</c>, and of <c>if (m.EventId != 1003) return;</c> in front.
/// Whatever else the program knows there can only make them fewer, as long as nothing in the body makes the message another event
/// (<see cref="SteadyMessages"/>).
/// </summary>
/// <param name="roles">The roles of symbols.</param>
internal sealed partial class EnclosingTests(RoleMap roles)
{
    // A program of generated code can have thousands of branches around each place, and then it is followed instead: that visits everything once.
    // A switch with thousands of labels has few around each.
    private const int StepsInBody = 4096;
    private const int StepsForEach = 64;

    private int _steps;
    private int _mostSteps = StepsInBody;

    // if (m.EventId != 1003) return;
    private IConditionalOperation? _guard;

    private static ImmutableArray<long> Nothing => ImmutableArray<long>.Empty;

    /// <summary>The IDs that a message can have where a constant is compared; empty where nothing around says.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="member">The parameter of the message that it is compared with.</param>
    /// <param name="test">What says; null where nothing does.</param>
    /// <exception cref="InsufficientExecutionStackException">A condition nests too deep.</exception>
    public ImmutableArray<long> IdsAt(IOperation constant, IMemberReferenceOperation member, out EnclosingTest? test)
    {
        test = null;
        _mostSteps += StepsForEach;
        var message = VariableOf(member.Instance);
        var end = constant.Syntax.SpanStart;
        for (var (inner, outer) = (constant, constant.Parent); outer is not null && _steps < _mostSteps; (inner, outer) = (outer, outer.Parent))
        {
            _steps++;
            if (message is null)
            {
                // { EventId: 1003, ParamOne: 3 } asks its members in this order.
                if (outer is not IRecursivePatternOperation pattern)
                    continue;
                if (inner is not IPropertySubpatternOperation part || !ReferenceEquals(part.Member, member))
                    return Nothing;
                if (NumbersBefore(part, pattern) is { IsEmpty: false } numbers)
                {
                    test = new(null, default, default);
                    return numbers;
                }

                message = VariableOf(InputOf(pattern));
            }
            // Whoever calls a function comes from somewhere else.
            else if (outer is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return Nothing;
            }
            else if (NumbersAround(inner, outer, message) is { IsEmpty: false } numbers)
            {
                test = new(message, ConditionOf(outer), TextSpan.FromBounds(Math.Min(BeginningOf(inner, outer), end), end));
                return numbers;
            }
            else if (outer is ILoopOperation)
            {
                end = outer.Syntax.Span.End;
            }
        }

        return Nothing;
    }

    private ImmutableArray<long> NumbersAround(IOperation inner, IOperation outer, ISymbol message)
    {
        _guard = null;
        switch (outer)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both
                when ReferenceEquals(both.RightOperand, inner):
                return Numbers(both.LeftOperand, message, both.OperatorKind == BinaryOperatorKind.ConditionalAnd);
            case IConditionalOperation choice when !ReferenceEquals(choice.Condition, inner):
                return Numbers(choice.Condition, message, ReferenceEquals(choice.WhenTrue, inner));
            case IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when ReferenceEquals(loop.Body, inner):
                return Numbers(condition, message, true);
            case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation { Value: var value } } arm when !ReferenceEquals(arm.Pattern, inner):
                var matched = Numbers(arm.Pattern, value, message);
                return !matched.IsEmpty || arm.Guard is not { } guard || ReferenceEquals(guard, inner) ? matched : Numbers(guard, message, true);
            case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation { Value: var value } } clause when ReferenceEquals(clause.Guard, inner):
                return Numbers(clause.Pattern, value, message);
            case ISwitchCaseOperation section when inner is not ICaseClauseOperation:
                return NumbersInFront(section.Body, inner, message) is { IsEmpty: false } left ? left : NumbersOf(section, message);
            case IBlockOperation block:
                return NumbersInFront(block.Operations, inner, message);
            default:
                return Nothing;
        }
    }

    // if (m.EventId != 1003) return;
    private ImmutableArray<long> NumbersInFront(ImmutableArray<IOperation> statements, IOperation statement, ISymbol message)
    {
        var numbers = Nothing;
        foreach (var other in statements)
        {
            _steps++;
            if (ReferenceEquals(other, statement))
                break;
            if (other is IConditionalOperation guard && IsLeft(guard.WhenTrue)
                && Numbers(guard.Condition, message, false) is { IsEmpty: false } left)
            {
                (numbers, _guard) = (left, guard);
            }
        }

        return numbers;
    }

    // Whether the program never comes to the end of a statement.
    private static bool IsLeft(IOperation statement)
    {
        while (statement is IBlockOperation { Operations: [.., var last] })
            statement = last;
        return statement is IReturnOperation { Kind: not OperationKind.YieldReturn } or IBranchOperation or IThrowOperation;
    }

    private ImmutableArray<long> NumbersOf(ISwitchCaseOperation section, ISymbol message)
    {
        if (section.Parent is not ISwitchOperation { Value: var value })
            return Nothing;
        // Most sections have one label.
        if (section.Clauses is [var only])
            return NumbersOf(only, value, message);
        var all = ImmutableArray.CreateBuilder<long>(section.Clauses.Length);
        foreach (var clause in section.Clauses)
        {
            var numbers = NumbersOf(clause, value, message);
            if (numbers.IsEmpty)
                return Nothing;
            all.AddRange(numbers);
        }

        return all.ToImmutable();
    }

    private ImmutableArray<long> NumbersOf(ICaseClauseOperation clause, IOperation value, ISymbol message)
    {
        _steps++;
        return clause switch
        {
            ISingleValueCaseClauseOperation { Value: { } constant } when IsIdOf(value, message) => NumberOf(constant),
            IPatternCaseClauseOperation labelled => Numbers(labelled.Pattern, value, message),
            _ => Nothing,
        };
    }

    /// <summary>The IDs that a message can have where a condition has an answer; empty where that says nothing.</summary>
    private ImmutableArray<long> Numbers(IOperation condition, ISymbol message, bool answer)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_steps >= _mostSteps)
            return Nothing;
        // The operators of the program's own types say nothing: nothing in such a type is a condition, or a constant.
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Numbers(not.Operand, message, !answer);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both:
                return Joined(
                    Numbers(both.RightOperand, message, answer),
                    Numbers(both.LeftOperand, message, answer),
                    hold: both.OperatorKind == BinaryOperatorKind.ConditionalAnd == answer);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality
                when equality.OperatorKind == BinaryOperatorKind.Equals == answer:
                return IsIdOf(equality.LeftOperand, message) ? NumberOf(equality.RightOperand)
                    : IsIdOf(equality.RightOperand, message) ? NumberOf(equality.LeftOperand)
                    : Nothing;
            case IIsPatternOperation test:
                return Numbers(test.Pattern, test.Value, message, answer);
            default:
                return Nothing;
        }
    }

    // Where both hold, either says enough; where one of two holds, both have to say something.
    private static ImmutableArray<long> Joined(ImmutableArray<long> one, ImmutableArray<long> other, bool hold) =>
        hold ? one.IsEmpty ? other : one
        : one.IsEmpty || other.IsEmpty ? Nothing
        : one.AddRange(other);

    private static ImmutableArray<long> NumberOf(IOperation constant) =>
        ConstantUse.TryCreate(constant)?.Value is { } number ? ImmutableArray.Create(number) : Nothing;

    private bool IsIdOf(IOperation operation, ISymbol message) =>
        Unconverted(operation) is IMemberReferenceOperation { Instance: { } holder } member
        && IsVariable(holder, message)
        && roles.RoleOf(member.Member, holder.Type) == Role.EventId;

    /// <summary>What is converted, as long as the conversion loses nothing.</summary>
    public static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion && conversion.HandsOn() && !conversion.CutsToByte())
            operation = conversion.Operand;
        return operation;
    }

    private static bool IsVariable(IOperation? operation, ISymbol message) => SymbolEqualityComparer.Default.Equals(VariableOf(operation), message);

    private static ISymbol? VariableOf(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        _ => null,
    };
}
