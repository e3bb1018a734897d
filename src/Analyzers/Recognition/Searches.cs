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
            {
                // One that nobody uses tells nothing.
                var (kept, isOpposite) = (next.Answer, wantsNone);
                return UsesSay(keeper, ref left, (IOperation use, ref int steps) => WantsNone(use, kept, ref steps) != isOpposite) ?? isOpposite;
            }
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
            // if (IsValid(1003, 7)) Assert.Fail();
            case IConditionalOperation { WhenFalse: null } choice when ReferenceEquals(choice.Condition, whole) && FailsTest(choice.WhenTrue):
                return new Step(choice, choice, IsOpposite: true);
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
        if (method.Name is "Should" or "ConfigureAwait" || method is { Name: "That", ReturnsVoid: false })
            return new Step(call, answer, IsOpposite: false);
        // string.IsNullOrEmpty
        if (Source.IsOfTheFramework(method))
            return new Step(call, call, IsOpposite: method.Name.StartsWith("IsNull", StringComparison.Ordinal));
        var isOpposite = SaysNone(call, answer, whole);
        var isLambda = answer is IAnonymousFunctionOperation;
        foreach (var argument in call.Arguments)
        {
            // Assert.That(all.Any(...), Is.False), Verify(sender => ..., Times.Never)
            if (!ReferenceEquals(argument, whole) && !TakesValues(method.Name) && StaticIn(argument.Value) is { } other)
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
}
