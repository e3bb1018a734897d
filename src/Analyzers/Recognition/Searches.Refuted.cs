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
        // What is not found for a message says nothing against the message: only a yes or no does, be it in a task.
        var left = MostSteps;
        if (!IsYesOrNo(call.Type) && call.Type is not INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] })
            return IsResultRefuted(call, ref left) == true;
        return AssertsNone(call, call, ref left) == true;
    }

    private static bool IsYesOrNo(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;

    /// <summary>Whether an assertion wants there to be nothing, or something; null where there is no assertion.</summary>
    private static bool? AssertsNone(IOperation whole, IOperation answer, ref int left)
    {
        var wantsNone = false;
        for (var step = new Step(whole, answer, IsOpposite: false); left > 0; left--)
        {
            wantsNone ^= step.IsOpposite;
            if (step.Whole.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator })
                return UsesAssertNone(declarator, step.Answer, wantsNone, ref left) ? true : null;
            if (Around(step.Whole, step.Answer) is not { } next)
                return IsAssertion(step.Whole) ? wantsNone : null;
            step = next;
        }

        return null;
    }

    // var isValid = IsValid(1003, 7); Assert.False(isValid); and nothing else goes by it
    private static bool UsesAssertNone(IVariableDeclaratorOperation declarator, IOperation answer, bool isOpposite, ref int left)
    {
        var isUsed = false;
        foreach (var operation in Behind(declarator))
        {
            if (--left <= 0)
                return isUsed;
            if (operation is not ILocalReferenceOperation { Local: var local } || !SymbolEqualityComparer.Default.Equals(local, declarator.Symbol))
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
