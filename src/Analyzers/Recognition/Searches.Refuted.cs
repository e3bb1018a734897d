using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Assert.False(IsValid(1003, 7)): the test says itself that the combination is none.
internal static partial class Searches
{
    // Assert.False(IsValid(1003, 7)), IsValid(1003, 7).Should().BeFalse(). A condition alone does not tell: if (!TrySend(1003, 7)) counts on the message.
    // What a refused call is given may itself be the answer of a call.
    private static bool IsRefuted(IInvocationOperation? call, ref int left)
    {
        var isInside = false;
        for (IOperation? around = call; around is not null && left > 0; around = around.Parent, left--)
        {
            isInside |= around is IAnonymousFunctionOperation;
            if (around is not IInvocationOperation outer)
                continue;
            if (outer.Instance is IInvocationOperation before && IsUnwanted(before))
                return true;
            if (HasAnswer(outer) && IsRefusal(outer, outer.TargetMethod.Name, ref left) == true)
                return true;
            // What is said from here on is about the answer, or about what a search has found.
            if (isInside || Expectations.SubjectOf(outer) is not null)
                return false;
        }

        return false;
    }

    // That there is no exception is no refusal.
    private static bool HasAnswer(IInvocationOperation call) => call.Type is { SpecialType: not SpecialType.System_Void } && !KeepsException(call);

    // sender.DidNotReceive().Send(1003, 7), sender.Received(0).Send(1003, 7)
    private static bool IsUnwanted(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "DidNotReceive" or "DidNotReceiveWithAnyArgs" => true,
        "Received" => call.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: 0 }),
        _ => false,
    };

    private static bool IsYesOrNo(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean } or INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    /// <summary>Whether an assertion wants there to be nothing, or something; null where there is no assertion.</summary>
    private static bool? AssertsNone(IOperation whole, IOperation answer, ref int left)
    {
        var wantsNone = false;
        for (var step = new Step(whole, answer, IsOpposite: false); left > 0; left--)
        {
            wantsNone ^= step.IsOpposite;
            if (KeeperOf(step.Whole) is { } keeper)
            {
                // var isValid = IsValid(1003, 7); Assert.False(isValid); and nothing else goes by it
                var (kept, isOpposite) = (step.Answer, wantsNone);
                return UsesSay(keeper, ref left, (IOperation use, ref int steps) => AssertsNone(use, kept, ref steps) == !isOpposite) == true ? true : null;
            }

            if (Around(step.Whole, step.Answer) is not { } next)
                return !ReferenceEquals(step.Whole, whole) && IsAssertion(step.Whole) ? wantsNone : null;
            step = next;
        }

        return null;
    }

    private static bool IsAssertion(IOperation whole) => whole switch
    {
        IInvocationOperation call =>
            !Source.IsOfTheFramework(call.TargetMethod)
            || call.Arguments.Any(static argument => Assertions.Find(argument.Parameter) is not null),
        // if (IsValid(1003, 7)) Assert.Fail();
        IConditionalOperation => true,
        _ => false,
    };
}
