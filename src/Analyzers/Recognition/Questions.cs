using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells what a program only asks about: a negative or defensive test does not say that the program counts on what it tests for.</summary>
internal static class Questions
{
    /// <summary>
    /// Whether a value is passed to a call whose answer the program may want to be no:
    /// <c>!set.Contains((1003, 7))</c>, <c>Assert.False(set.Contains((1003, 7)))</c>, <c>Assert.DoesNotContain((1003, 7), set)</c>.
    /// </summary>
    public static bool IsDoubted(IOperation value)
    {
        var whole = value;
        while (whole.Parent is IConversionOperation or ITupleOperation or IArrayInitializerOperation or IArrayCreationOperation)
            whole = whole.Parent;
        if (whole.Parent is not IArgumentOperation { Parent: IInvocationOperation call } argument)
            return false;
        return call.Type?.SpecialType == SpecialType.System_Boolean ? MayBeNo(call)
            : Source.TypeParameterIn(argument.Parameter?.OriginalDefinition.Type) is { TypeParameterKind: TypeParameterKind.Method }
                && !SaysEqual(call.TargetMethod.Name)
                && !LooksUp(call.TargetMethod);
    }

    /// <summary>Whether a method, an extension of a dictionary's interface, gives what is kept under a key.</summary>
    public static bool LooksUp(IMethodSymbol method) => method.Name == "GetValueOrDefault" && Source.IsOfTheFramework(method);

    /// <summary>Whether a method that compares says by its name that it wants what it is given to be equal, or to be there.</summary>
    public static bool SaysEqual(string method) =>
        method is nameof(Equals) or "Equal" or "AreEqual" or "IsEqual" or "IsEqualTo" or "EqualTo" or "ShouldEqual" or "ShouldBe" or "Is" or "Same" or "AreSame"
            or "Contains" or "ShouldContain" or "IsIn" or "IsOneOf" or "ShouldBeOneOf";

    // Where the answer goes somewhere else, nobody knows which one is wanted.
    private static bool MayBeNo(IOperation call)
    {
        var answer = call;
        while (answer.Parent is IConversionOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
        {
            answer = answer.Parent;
        }

        // !all.Any(e => set.Contains((e.EventId, e.ParamOne)))
        if (answer.Parent is IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation condition } })
            return Searches.WantsNone(condition);
        return answer.Parent is not (IConditionalOperation or IExpressionStatementOperation or IObjectOrCollectionInitializerOperation
            or IReturnOperation or ILoopOperation);
    }
}
