using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

// Assert.Throws(() => Send(1003, 7)): whatever the code does, it is to fail.
internal static partial class Searches
{
    // A function inside of a body can be declared far from where it is handed over.
    private const int MostUses = 1024;

    private static readonly string[] s_failure = ["Throw", "Throws"];

    /// <summary>
    /// Whether the program counts on it that code fails: <c>Assert.Throws(() => Send(1003, 7))</c>, <c>act.Should().Throw()</c>, <c>Record.Exception(...)</c>.
    /// </summary>
    public static bool WantsFailure(IAnonymousFunctionOperation code)
    {
        var left = MostSteps;
        return WantsFailure(code, ref left);
    }

    /// <summary>The same of a function inside of a body, which is never called but only handed over: <c>Assert.Throws(Act)</c>.</summary>
    public static bool WantsFailure(ILocalFunctionOperation function)
    {
        var left = MostUses;
        var isUsed = false;
        foreach (var operation in function.Parent!.Descendants())
        {
            if (--left <= 0)
                return false;
            if (operation is IInvocationOperation { TargetMethod: var called } && SymbolEqualityComparer.Default.Equals(called, function.Symbol))
                return false;
            if (operation is not IMethodReferenceOperation { Method: var method } || !SymbolEqualityComparer.Default.Equals(method, function.Symbol))
                continue;
            if (!WantsFailure(operation, ref left))
                return false;
            isUsed = true;
        }

        return isUsed;
    }

    /// <summary>Whether a method is to fail as a whole: <c>[ExpectedException(typeof(ArgumentException))]</c>.</summary>
    public static bool WantsFailure(IMethodBodyOperation body) =>
        body.Syntax is MethodDeclarationSyntax { AttributeLists: { Count: > 0 } lists }
        && lists.Any(static list =>
            list.Attributes.Any(static attribute => TableFinder.NameOf(attribute) is "ExpectedException" or "ExpectedExceptionAttribute"));

    /// <summary>Whether a <c>try</c> is not to come to its end: <c>try { Send(1003, 7); Assert.Fail(); } catch (ArgumentException) { }</c>.</summary>
    public static bool WantsFailure(ITryOperation attempt) =>
        !attempt.Catches.IsEmpty && FailsTest(attempt.Body);

    /// <summary>Whether code ends with a test's failure: <c>Assert.Fail()</c>, <c>Assert.True(false)</c>, <c>throw new XunitException()</c>.</summary>
    public static bool FailsTest(IOperation code) => code switch
    {
        IBlockOperation { Operations: [.., var last] } => FailsTest(last),
        IExpressionStatementOperation { Operation: var statement } => FailsTest(statement),
        IInvocationOperation { TargetMethod: { Name: "Fail", ContainingType.Name: "Assert" or "ClassicAssert" } } => true,
        IInvocationOperation { Arguments: var arguments } =>
            arguments.Any(static argument =>
                argument.Value.ConstantValue is { HasValue: true, Value: bool value }
                && Assertions.Find(argument.Parameter) == !value),
        // Assert.FailException of xUnit, AssertionException of NUnit, AssertFailedException of MSTest
        IThrowOperation { Exception: { } exception } =>
            MeetingCollector.Unconverted(exception).Type?.Name is { } thrown
            && (thrown.StartsWith("Assert", StringComparison.Ordinal) || thrown == "XunitException"),
        _ => false,
    };

    private static bool WantsFailure(IOperation code, ref int left)
    {
        for (Step? step = new Step(code, code, IsOpposite: false); step is { Answer: var answer } next && left > 0; step = Around(next.Whole, answer), left--)
        {
            if (next.Whole is IInvocationOperation call)
            {
                if (next.IsOpposite)
                    return HasWord(call.TargetMethod.Name, s_failure);
                // NUnit's Assert.Catch
                if (call.TargetMethod is { Name: "Catch" or "CatchAsync", ContainingType.Name: "Assert" })
                    return true;
                if (IsThrown(call) is { } isThrown)
                    return isThrown;
                // Who keeps the exception wants one, unless there is to be none: Assert.Null(Record.Exception(...)).
                if (KeepsException(call))
                    return AssertsNone(call, call, ref left) != true;
            }

            // Action act = () => Send(1003, 7); act.Should().Throw(): wherever it is used
            if (KeeperOf(next.Whole) is { } keeper)
                return UsesSay(keeper, ref left, static (IOperation use, ref int steps) => WantsFailure(use, ref steps)) == true;
        }

        return false;
    }

    // Assert.That(() => Send(1003, 7), Throws.ArgumentException), but not Throws.Nothing; null where nothing is said
    private static bool? IsThrown(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var isThrown = true;
            for (var link = StaticIn(argument.Value); link is not null; link = ReceiverOf(link))
            {
                var member = link is IInvocationOperation { TargetMethod: var method } ? method : (link as IMemberReferenceOperation)?.Member;
                isThrown &= member?.Name != "Nothing";
                if (member is { IsStatic: true, ContainingType.Name: "Throws" })
                    return isThrown;
            }
        }

        return null;
    }

    // xUnit's
    private static bool KeepsException(IInvocationOperation call) =>
        call.TargetMethod is { Name: "Exception" or "ExceptionAsync", ContainingType.Name: "Record" };
}
