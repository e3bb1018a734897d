using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Assert.False(IsValid(1003, 7)): the test says itself that the combination is none.
internal static partial class Searches
{
    /// <summary>
    /// Whether an assertion says that the answer of a call is no: <c>Assert.False(IsValid(1003, 7))</c>, <c>IsValid(1003, 7).Should().BeFalse()</c>. A condition alone does not:
    /// <c>if (!TrySend(1003, 7))</c> counts on the message.
    /// </summary>
    public static bool IsRefuted(IInvocationOperation call)
    {
        if (call.Instance is IInvocationOperation before && IsUnwanted(before))
        {
            // What it is not to get may be what a search is to find.
            return !call.Arguments.SelectMany(static argument => argument.Descendants()).Any(static operation => operation is IAnonymousFunctionOperation);
        }

        // What is not found for a message says nothing against the message: only a yes or no does, be it in a task.
        var left = MostSteps;
        if (!IsYesOrNo(call.Type) && call.Type is not INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] })
            return !call.Arguments.IsEmpty && IsResultRefuted(call, ref left) == true;
        return AssertsNone(call, call, ref left) == true;
    }

    // sender.DidNotReceive().Send(1003, 7), sender.Received(0).Send(1003, 7)
    private static bool IsUnwanted(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "DidNotReceive" or "DidNotReceiveWithAnyArgs" => true,
        "Received" => call.Arguments.Any(static argument => argument.Value.ConstantValue is { HasValue: true, Value: 0 }),
        _ => false,
    };

    private static bool IsYesOrNo(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether an assertion wants there to be nothing, or something; null where there is no assertion.</summary>
    private static bool? AssertsNone(IOperation whole, IOperation answer, ref int left)
    {
        var wantsNone = false;
        for (var step = new Step(whole, answer, IsOpposite: false); left > 0; left--)
        {
            wantsNone ^= step.IsOpposite;
            if (KeeperOf(step.Whole) is { } keeper)
                return UsesAssertNone(keeper, step.Answer, wantsNone, ref left) ? true : null;
            if (Around(step.Whole, step.Answer) is not { } next)
                return IsAssertion(step.Whole) ? wantsNone : null;
            step = next;
        }

        return null;
    }

    // var isValid = IsValid(1003, 7); Assert.False(isValid); and nothing else goes by it
    private static bool UsesAssertNone(in Keeper keeper, IOperation answer, bool isOpposite, ref int left)
    {
        var isUsed = false;
        foreach (var operation in Behind(keeper))
        {
            if (--left <= 0)
                return isUsed;
            if (!keeper.IsUse(operation))
                continue;
            if (AssertsNone(operation, answer, ref left) != !isOpposite)
                return false;
            isUsed = true;
        }

        return isUsed;
    }

    private static bool IsAssertion(IOperation whole) =>
        whole is IInvocationOperation call && (!Source.IsOfTheFramework(call.TargetMethod) || call.Arguments.Any(static argument => Assertions.Find(argument.Parameter) is not null));
}
