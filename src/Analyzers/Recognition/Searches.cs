using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells what a program wants of a search, or of a condition that it hands over: whether it counts on finding something, or on finding nothing, as in
/// <c>!all.Any(...)</c>, <c>all.Count(...) == 0</c>, <c>Assert.Null(all.Find(...))</c>. Where nothing says so, it wants to find something.
/// </summary>
internal static partial class Searches
{
    // More are rare, and each condition in a long chain would go all the way.
    private const int MostSteps = 256;

    private static readonly string[] s_not = ["Not", "Never", "No"];

    private static readonly string[] s_none = ["None", "Empty", "False", "Null", "Zero", "Throw", "Throws"];

    /// <summary>Whether the program counts on it that a condition does not hold, or that nothing is found with it.</summary>
    /// <param name="condition">The condition, or the lambda that gives it.</param>
    public static bool WantsNone(IOperation condition)
    {
        var left = MostSteps;
        return WantsNone(condition, condition, ref left);
    }

    private static bool WantsNone(IOperation whole, IOperation answer, ref int left)
    {
        var wantsNone = false;
        // What becomes of the answer, what becomes of that, and so on.
        for (Step? step = new Step(whole, answer, IsOpposite: false); step is { } next && left > 0; step = Around(next.Whole, next.Answer), left--)
        {
            // No exception is another thing than nothing found.
            if (next.Whole is IInvocationOperation call && KeepsException(call))
                return false;
            wantsNone ^= next.IsOpposite;
            if (KeeperOf(next.Whole) is { } keeper)
                return UsesWantNone(keeper, next.Answer, wantsNone, ref left);
        }

        return wantsNone;
    }

    /// <summary>One step on the way out.</summary>
    /// <param name="Whole">All that has been looked at.</param>
    /// <param name="Answer">What of that gives the answer: the lambda, what was found, how much that is, a yes or no.</param>
    /// <param name="IsOpposite">Whether this step turns what is wanted into the opposite.</param>
    private readonly record struct Step(IOperation Whole, IOperation Answer, bool IsOpposite);

    private static Step? Around(IOperation whole, IOperation answer)
    {
        switch (whole.Parent)
        {
            case IConversionOperation or IDelegateCreationOperation or IParenthesizedOperation or ITranslatedQueryOperation or IAwaitOperation:
                return new Step(whole.Parent, answer, IsOpposite: false);
            case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, whole):
                return new Step(access, answer, IsOpposite: false);
            case IConditionalOperation { WhenFalse: not null } choice when !ReferenceEquals(choice.Condition, whole):
                return new Step(choice, answer, IsOpposite: false);
            case ISwitchExpressionArmOperation { Parent: { } choice } arm when ReferenceEquals(arm.Value, whole):
                return new Step(choice, answer, IsOpposite: false);
            case ICoalesceOperation coalesce when ReferenceEquals(coalesce.Value, whole):
                return new Step(coalesce, answer, IsOpposite: false);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return new Step(not, not, IsOpposite: true);
            case IBinaryOperation binary:
                return AroundBinary(binary, whole, answer);
            case IIsPatternOperation test:
                return new Step(test, test, SaysNone(test.Pattern, answer));
            case IPropertyReferenceOperation { Property.Name: "Count" or "Length" or "HasValue" } property:
                return new Step(property, property, IsOpposite: false);
            case IInvocationOperation call:
                return AroundCall(call, whole, answer);
            // It is said, whatever the method is called: Guard.Against(all.Any(...))
            case IArgumentOperation { Parent: { } method, Parameter: var parameter } when Assertions.Find(parameter) is { } wanted:
                return new Step(method, method, IsOpposite: !wanted);
            case IArgumentOperation { Parent: IInvocationOperation call } argument:
                return AroundCall(call, argument, answer);
            case IReturnOperation or IExpressionStatementOperation when whole.Parent.Parent is IBlockOperation { Parent: IAnonymousFunctionOperation lambda }:
                return new Step(lambda, lambda, IsOpposite: false);
            default:
                return null;
        }
    }

    private static Step? AroundBinary(IBinaryOperation binary, IOperation whole, IOperation answer)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
            return new Step(binary, binary, IsOpposite: false);
        var isLeft = ReferenceEquals(binary.LeftOperand, whole);
        var other = isLeft ? binary.RightOperand : binary.LeftOperand;
        return binary.OperatorKind switch
        {
            BinaryOperatorKind.Equals => new Step(binary, binary, IsNone(other, answer)),
            BinaryOperatorKind.NotEquals => new Step(binary, binary, MeetingCollector.Unconverted(other).ConstantValue is { HasValue: true, Value: true }),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual =>
                new Step(binary, binary, IsOnlyNone(binary.OperatorKind, isLeft, other, answer)),
            _ => null,
        };
    }

    private static Step? AroundCall(IInvocationOperation call, IOperation whole, IOperation answer)
    {
        var method = call.TargetMethod;
        // all.Any(...).Should().BeFalse(): what follows tells.
        if (method.Name is "Should" or "ConfigureAwait")
            return new Step(call, answer, IsOpposite: false);
        if (Source.IsOfTheFramework(method))
            return new Step(call, call, IsOpposite: false);
        var isOpposite = SaysNone(call, answer, whole);
        var isLambda = answer is IAnonymousFunctionOperation;
        foreach (var argument in call.Arguments)
        {
            // Assert.That(all.Any(...), Is.False), Verify(sender => ..., Times.Never)
            if (!ReferenceEquals(argument, whole) && StaticIn(argument.Value) is { } other)
                isOpposite ^= ChainSaysNone(other, answer);
        }

        // sender.DidNotReceive().Send(Arg.Is(...)), Has.None.Matches(...)
        if (isLambda && !ReferenceEquals(call.Instance, whole))
            isOpposite ^= ChainSaysNone(call.Instance, answer, isBefore: true);
        // It.Is<EventMessage>(...) stands for what is found, and somebody's own search is one like those of the framework; but what becomes of a list
        // that is passed on, nobody knows.
        return isLambda && method is { IsStatic: true, OriginalDefinition.ReturnType: ITypeParameterSymbol } ? new Step(call, answer, isOpposite)
            : isLambda || isOpposite ? new Step(call, call, isOpposite)
            : null;
    }

    // Is.False, Times.Never, Times.Never(), but not a text that is shown where the test fails
    private static IOperation? StaticIn(IOperation argument)
    {
        var value = MeetingCollector.Unconverted(argument);
        if (value is IDelegateCreationOperation { Target: var target })
            value = target;
        if (value.Type is { SpecialType: not SpecialType.None })
            return null;
        var root = value;
        while (ReceiverOf(root) is { } receiver)
            root = receiver;
        return root is IMemberReferenceOperation { Member.IsStatic: true } or IInvocationOperation { TargetMethod.IsStatic: true } ? value : null;
    }

    private static IOperation? ReceiverOf(IOperation value) => value switch
    {
        IInvocationOperation call => call.Instance,
        IMemberReferenceOperation reference => reference.Instance,
        _ => null,
    };

    // Is.Not.Empty: each of the names has its say, but what came before the call at hand only as far back as to what is complete by itself, as in
    // all.Should().NotBeEmpty().And.Contain(...).
    private static bool ChainSaysNone(IOperation? value, IOperation answer, bool isBefore = false)
    {
        var saysNone = false;
        for (; value is not null && !(isBefore && IsComplete(value)); value = ReceiverOf(value))
            saysNone ^= value is IInvocationOperation call ? SaysNone(call, answer) : value is IMemberReferenceOperation { Member.Name: var name } && SaysNone(name);
        return saysNone;
    }

    private static bool IsComplete(IOperation link) => link switch
    {
        IMemberReferenceOperation { Member.Name: "And" or "Or" } => true,
        IInvocationOperation call => call.Arguments.Any(static argument => Source.LambdaOf(argument.Value) is not null),
        _ => false,
    };

    private static bool SaysNone(IInvocationOperation call, IOperation answer, IOperation? whole = null)
    {
        var name = call.TargetMethod.Name;
        if (!IsEquality(name))
            return SaysNone(name);
        // HaveCount(0), Exactly(0): the name says what is counted, not the answer.
        var isCounted = name.EndsWith("Count", StringComparison.Ordinal) || name == "Exactly";
        return !HasWord(name, s_not) && call.Arguments.Any(argument => !ReferenceEquals(argument, whole) && IsNone(argument.Value, answer, isCounted));
    }

    // DoesNotContain, BeEmpty, but not NotEmpty
    private static bool SaysNone(string name) => HasWord(name, s_not) ^ HasWord(name, s_none);

    private static bool IsEquality(string name) =>
        name.Replace("Not", "") is nameof(Equals) or "Equal" or "AreEqual" or "IsEqual" or "IsEqualTo" or "EqualTo" or "ShouldEqual" or "ShouldBe" or "Be" or "Is" or "Same" or "AreSame"
            or "Exactly" or "HaveCount" or "HasCount"
            // Of a mock: Setup(s => s.IsValid(1003, 7)).Returns(false)
            or "Returns" or "ReturnsAsync";

    private static bool HasWord(string name, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                // Notify is no Not.
                if (at + word.Length == name.Length || !char.IsLower(name[at + word.Length]))
                    return true;
            }
        }

        return false;
    }

    // == 0, == false, == null
    private static bool IsNone(IOperation other, IOperation answer, bool isCounted = false)
    {
        // Is.EqualTo(false) takes an object, ShouldBe(0) a number that can be null.
        other = MeetingCollector.Unconverted(Source.Unboxed(other));
        if (!other.IsConstant())
            return false;
        return other.ConstantValue.Value switch
        {
            null or false => true,
            true => false,
            _ => ConstantUse.TryCreate(other)?.Value is { } number && number == (isCounted ? 0 : NumberOfNone(answer)),
        };
    }

    // What all.Count(...) and all.FindIndex(...) give where nothing is found
    private static long? NumberOfNone(IOperation answer) => answer switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } or IInvocationOperation { TargetMethod.Name: "Count" or "LongCount" or "CountAsync" or "LongCountAsync" or "RemoveAll" } => 0,
        IInvocationOperation { TargetMethod.Name: "FindIndex" or "FindLastIndex" } => -1,
        _ => null,
    };

    // all.Count(...) < 1 holds where nothing is found, and nowhere else.
    private static bool IsOnlyNone(BinaryOperatorKind order, bool isLeft, IOperation other, IOperation answer)
    {
        if (NumberOfNone(answer) is not { } none || ConstantUse.TryCreate(other)?.Value is not { } bound)
            return false;
        return (order, isLeft) switch
        {
            (BinaryOperatorKind.LessThan, true) or (BinaryOperatorKind.GreaterThan, false) => bound == none + 1,
            (BinaryOperatorKind.LessThanOrEqual, true) or (BinaryOperatorKind.GreaterThanOrEqual, false) => bound == none,
            _ => false,
        };
    }

    // is null, is false, is not true; but is not { } found leaves where nothing is found, so that it counts on something
    private static bool SaysNone(IPatternOperation pattern, IOperation answer) => pattern switch
    {
        IConstantPatternOperation constant => IsNone(constant.Value, answer),
        INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } } } => true,
        INegatedPatternOperation { Pattern: IRecursivePatternOperation { DeclaredSymbol: null } } => true,
        IRelationalPatternOperation relational => IsOnlyNone(relational.OperatorKind, isLeft: true, relational.Value, answer),
        _ => false,
    };
}
