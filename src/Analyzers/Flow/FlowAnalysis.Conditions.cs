using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Conditions, and what each outcome of them says.
internal sealed partial class FlowAnalysis
{
    // The number of the condition at hand, which tells one test of a constant from another.
    private int _condition;

    // Whether the caller looks at all that a conjunction says, so that a conjunction inside it need not.
    private bool _isChecked;

    // Whether the program counts on it that nothing fits the conditions at hand: what they say is followed, but nothing in them is a mistake.
    private bool _isForNone;

    // Whether the program counts on it that the code at hand fails: whatever it does, it is tried out.
    private bool _isToFail;

    // The innermost call that is being made.
    private IInvocationOperation? _call;

    /// <summary>What is known where a condition holds and where it does not; null where that cannot be.</summary>
    private readonly record struct Outcome(FlowState? True, FlowState? False)
    {
        public static Outcome Both(FlowState? state) => new(state, state);

        public Outcome Swap() => new(False, True);
    }

    /// <summary>Evaluates a whole condition, as of an <c>if</c>.</summary>
    private Outcome Branch(IOperation condition)
    {
        var before = _state;
        _condition++;
        _isChecked = true;
        var outcome = Test(condition, isClaim: true);
        _isChecked = false;
        CheckLinked(before, outcome.True);
        return outcome;
    }

    /// <summary>Evaluates a condition. A claim is one that the program counts on: under a negation it is the opposite that it counts on.</summary>
    private Outcome Test(IOperation condition, bool isClaim)
    {
        if (_state is null)
            return default;
        EnterOperation();
        var isChecked = _isChecked;
        _isChecked = false;
        if (condition.Kind.MayBeConstant() && condition.ConstantValue is { HasValue: true, Value: bool known })
            return known ? new Outcome(_state, null) : new Outcome(null, _state);
        switch (condition.Kind)
        {
            case OperationKind.Conversion when condition is IConversionOperation { OperatorMethod: null } conversion:
                _isChecked = isChecked;
                return Test(conversion.Operand, isClaim);
            case OperationKind.Unary when condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                _isChecked = isChecked;
                return Test(not.Operand, !isClaim).Swap();
            case OperationKind.Binary when condition is IBinaryOperation { OperatorMethod: null } binary:
                return TestBinary(binary, isClaim, isChecked);
            case OperationKind.IsPattern:
                return TestPattern((IIsPatternOperation)condition, isClaim, isChecked);
            case OperationKind.IsType:
                Evaluate(((IIsTypeOperation)condition).ValueOperand);
                return Outcome.Both(_state);
            case OperationKind.Conditional when condition is IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                return TestConditional(conditional, whenFalse, isClaim);
            case OperationKind.Invocation
                when condition is IInvocationOperation { TargetMethod.Name: nameof(Equals) } invocation
                    && EqualsOperands(invocation) is { } operands:
                return TestEqual(Evaluate(operands.Left), Evaluate(operands.Right), isClaim);
            case OperationKind.Invocation when ContainsOperands((IInvocationOperation)condition) is { } search:
                return TestContains(search.List, search.Value, isClaim);
            case OperationKind.Invocation or OperationKind.PropertyReference when PredicateOf(condition) is { } predicate:
                return TestPredicate(condition, predicate);
            case OperationKind.TupleBinary:
                return TestTuples((ITupleBinaryOperation)condition, isClaim);
            case OperationKind.Binary when condition is IBinaryOperation equality && CodeCalls.IsOfRecord(equality):
                return TestRecords(equality);
            case OperationKind.Binary or OperationKind.Unary:
                // An operator of the program's own: what it means is not known.
                EvaluateChildren(condition);
                return Outcome.Both(_state);
            case OperationKind.SwitchExpression when isClaim:
                EvaluateAnswer(condition);
                return Outcome.Both(_state);
            default:
                return TestAnswer(Evaluate(condition).Number, isClaim);
        }
    }

    private Outcome TestBinary(IBinaryOperation binary, bool isClaim, bool isChecked)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr:
                return TestChain(binary, isClaim, isChecked);
            case BinaryOperatorKind.And or BinaryOperatorKind.Or when binary.Type?.SpecialType == SpecialType.System_Boolean:
                return TestBoth(binary, isClaim);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals:
                var claim = binary.OperatorKind == BinaryOperatorKind.Equals ? isClaim : !isClaim;
                var equal = IsBoolean(binary.RightOperand, out var expected) ? TestBoolean(binary.LeftOperand, expected, claim)
                    : IsBoolean(binary.LeftOperand, out expected) ? TestBoolean(binary.RightOperand, expected, claim)
                    : TestEqual(Evaluate(binary.LeftOperand), binary.RightOperand, claim);
                return binary.OperatorKind == BinaryOperatorKind.Equals ? equal : equal.Swap();
            default:
                return TestOrder(binary);
        }
    }

    private static bool IsBoolean(IOperation operand, out bool value)
    {
        // Most operands are numbers, and each look at a constant makes a box for it.
        value = false;
        if (operand.Type?.SpecialType != SpecialType.System_Boolean || operand.ConstantValue is not { HasValue: true, Value: bool known })
            return false;
        value = known;
        return true;
    }

    // (condition) == true
    private Outcome TestBoolean(IOperation condition, bool expected, bool isClaim)
    {
        var outcome = Test(condition, expected ? isClaim : !isClaim);
        return expected ? outcome : outcome.Swap();
    }

    // a && b && c leans to the left and can be long: it is walked, not descended.
    private Outcome TestChain(IBinaryOperation binary, bool isClaim, bool isChecked)
    {
        var kind = binary.OperatorKind;
        var bottom = _work.Operands.Count;
        IOperation first = binary;
        while (first is IBinaryOperation { OperatorMethod: null } chain && chain.OperatorKind == kind)
        {
            _work.Operands.Push(chain.RightOperand);
            first = chain.LeftOperand;
        }

        var before = _state;
        var isAnd = kind == BinaryOperatorKind.ConditionalAnd;
        var isConjunction = isAnd == isClaim;
        var denial = Deny(!isConjunction);
        var left = _work.Paths.Count;
        for (var operand = first; ; operand = _work.Operands.Pop())
        {
            _isChecked = isConjunction;
            var next = Test(operand, isClaim);
            _work.Paths.Add(isAnd ? next.False : next.True);
            _state = isAnd ? next.True : next.False;
            if (_work.Operands.Count == bottom)
                break;
        }

        _isChecked = false;
        NameDenied(denial);
        // ParamOne == 7 && EventId == 1003 is as wrong as the other way round; so is !(ParamOne != 7 || EventId != 1003).
        if (isConjunction && !isChecked)
            CheckLinked(before, _state);
        return isAnd ? new Outcome(_state, JoinPaths(left)) : new Outcome(JoinPaths(left), _state);
    }

    // a & b evaluates both whatever the first says.
    private Outcome TestBoth(IBinaryOperation binary, bool isClaim)
    {
        var before = _state;
        var isAnd = binary.OperatorKind == BinaryOperatorKind.And;
        var first = Test(binary.LeftOperand, isClaim);
        var (going, skipped) = isAnd ? (first.True, first.False) : (first.False, first.True);
        if (skipped is not null)
        {
            _state = skipped;
            Forget(_scan.EffectsOf(binary.RightOperand));
            skipped = _state;
        }

        _state = going;
        var second = Test(binary.RightOperand, isClaim);
        var result = isAnd
            ? new Outcome(second.True, Join(skipped, second.False))
            : new Outcome(Join(skipped, second.True), second.False);
        if (isAnd == isClaim)
            CheckLinked(before, isAnd ? result.True : result.False);
        return result;
    }

    private Outcome TestConditional(IConditionalOperation conditional, IOperation whenFalse, bool isClaim)
    {
        var condition = Branch(conditional.Condition);
        _state = condition.True;
        var first = Test(conditional.WhenTrue, isClaim);
        _state = condition.False;
        var second = Test(whenFalse, isClaim);
        return new Outcome(Join(first.True, second.True), Join(first.False, second.False));
    }
}
