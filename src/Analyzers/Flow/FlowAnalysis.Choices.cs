using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Expressions that give one thing or another.
internal sealed partial class FlowAnalysis
{
    // What stands before the ?. at hand. The member behind it begins with that, so nothing comes between.
    private int _accessed;

    /// <summary>
    /// Evaluates what is given back, or counted on: a condition in it says what it says in an <c>if</c>, and so does one that an arm of a choice gives.
    /// </summary>
    private Val EvaluateAnswer(IOperation? operation)
    {
        if (operation is not { Type: { } type } || _state is null || ObjectTypes.WithoutNull(type)?.SpecialType != SpecialType.System_Boolean)
            return Evaluate(operation);
        EnterOperation();
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return EvaluateAnswer(conversion.Operand);
            case IConditionalOperation { WhenFalse: not null } conditional:
                return EvaluateConditional(conditional, isAnswer: true);
            case ISwitchExpressionOperation @switch:
                return EvaluateSwitchExpression(@switch, isAnswer: true);
            case IInvocationOperation call when IsTest(call):
            case not IInvocationOperation when IsCondition(operation):
                var outcome = Branch(operation);
                _state = Join(outcome.True, outcome.False);
                return Val.Unknown;
            default:
                return Evaluate(operation);
        }
    }

    private Val EvaluateConditional(IConditionalOperation conditional, bool isAnswer = false)
    {
        if (NullChoices.Of(conditional) is var (value, whenNull))
            return EvaluateOr(value, whenNull);
        var outcome = Branch(conditional.Condition);
        _state = outcome.True;
        var first = isAnswer ? EvaluateAnswer(conditional.WhenTrue) : Evaluate(conditional.WhenTrue);
        var afterFirst = _state;
        _state = outcome.False;
        var second = isAnswer ? EvaluateAnswer(conditional.WhenFalse) : Evaluate(conditional.WhenFalse);
        return Either(first, afterFirst, second, _state);
    }

    /// <summary>The value of one path or the other; the paths join here.</summary>
    private Val Either(Val first, FlowState? afterFirst, Val second, FlowState? afterSecond)
    {
        if (afterFirst is null || afterSecond is null)
        {
            _state = afterFirst ?? afterSecond;
            return afterFirst is null ? second : first;
        }

        // The second path is the one that was followed last, and so the nearer one.
        var secondSet = SetOf(second.Number, afterSecond);
        var isShared = IsShared(second.Number, afterSecond);
        var firstSet = SetOf(first.Number, afterFirst);
        isShared |= IsShared(first.Number, afterFirst);
        _state = Join(afterFirst, afterSecond);
        var merged = MergeValues(first.Number, firstSet, second.Number, secondSet);
        if (isShared)
            _state = _state?.Share(merged);
        var role = first.Role == second.Role || second.Role == Role.None ? first.Role : first.Role == Role.None ? second.Role : Role.None;
        return new Val(merged, role, first.Id == second.Id ? first.Id : 0);
    }

    private Val EvaluateCoalesce(ICoalesceOperation coalesce) => EvaluateOr(coalesce.Value, coalesce.WhenNull);

    /// <summary>A value, or another one where there is none.</summary>
    private Val EvaluateOr(IOperation given, IOperation whenNull)
    {
        var value = Evaluate(given);
        var before = _state;
        var fallback = Evaluate(whenNull);
        if (before is null)
            return Val.Unknown;

        // e.EventId ?? 0: a test for 1003 is a test of e.EventId. Where something happens on the way, there are two paths.
        if (value.Number != 0 && ReferenceEquals(_state, before) && _state is { } state && fallback.Number != 0
            && SetOf(fallback.Number, state) is { IsFinite: true, Elements: [{ Value: { } number }] })
        {
            return value with { Number = _values.AddFallback(ValueSet.Anything, value, number) };
        }

        return Either(value, before, fallback, _state);
    }

    private Val EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Evaluate(access.Operation);
        var before = _state;
        _accessed = receiver.Number;
        var value = Evaluate(access.WhenNotNull);

        // Where nothing but reading happens, the state is the same whether there was an object or not; and where there was none, nobody asks for what
        // e?.EventId = 1003 has put into it.
        if (!OnlyReads(
            access.WhenNotNull is ISimpleAssignmentOperation { Target: var target, Value: var written }
                && ConstantUse.TryCreate(written) is not null
                    ? target
                    : access.WhenNotNull))
        {
            _state = Join(before, _state);
        }

        return value;
    }

    private static bool OnlyReads(IOperation? access)
    {
        while (access is IMemberReferenceOperation or IConditionalAccessOperation)
        {
            if (access is IPropertyReferenceOperation { Arguments.IsEmpty: false })
                return false;
            access = access is IMemberReferenceOperation member ? member.Instance : ((IConditionalAccessOperation)access).Operation;
        }

        return access is IConditionalAccessInstanceOperation;
    }

    /// <summary>
    /// What else may be passed or written in the place of a value: where an arm right there gives the value, the program means it, whatever the others give.
    /// </summary>
    private static ImmutableArray<Element> Alternatives(ValueSet set, Element element, IOperation written) =>
        set.Elements.Length > 1 && element.Origin is { } constant && IsArm(constant, written) ? ImmutableArray<Element>.Empty : Alternatives(set);

    private static bool IsArm(ConstantUse constant, IOperation written)
    {
        var arms = new List<Leaf>();
        Leaves.AddTo(arms, written);
        return arms.Exists(arm => arm.Operation.IsConstant() && arm.Operation.Syntax.Span.Contains(constant.Syntax.Span));
    }
}
