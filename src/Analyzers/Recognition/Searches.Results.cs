using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Assert.False(Validate(message).IsValid), Assert.Null(Map(message)): the answer is no, but there may be more in the result.
internal static partial class Searches
{
    private static readonly string[] s_refused =
    [
        "Invalid", "Unknown", "Unrecognized", "Unsupported", "Undefined", "Unspecified", "Malformed", "Illegal", "Impossible", "Rejected", "Refused", "Denied",
        "Unrecognised", "Unhandled", "Ignored", "Skipped", "Dropped", "Discarded", "Quarantined", "Fallback",
        "DeadLetter", "DeadLettered", "Filtered", "Unmapped", "Suspicious", "Anomaly", "OutOfRange",
        "Failed", "Failure", "Failures", "Error", "Errors", "BadRequest", "NotFound", "Unprocessable", "Problem", "Problems", "Violations",
    ];

    // What these methods find is what is wrong.
    private static readonly string[] s_checks = ["Validate", "Check", "Verify"];

    /// <summary>Whether an assertion says of a result that it is a refusal, or that it is none; null where nothing says so.</summary>
    /// <param name="result">The result, or a part of it.</param>
    /// <param name="name">What gives it.</param>
    /// <param name="left">How many steps are left to look around.</param>
    private static bool? IsRefusal(IOperation result, string name, ref int left)
    {
        result = Received(result);
        // A chain can be long.
        while (PartOf(result) is var (part, member))
            (result, name) = (Received(part), member);
        var isYesOrNo = IsYesOrNo(result.Type);
        // Whether it is an error was asked, or whether there is nothing, so that yes is the refusal.
        var isError = HasWord(name, s_refused) || (isYesOrNo ? SaysNone(name) : HasWord(name, s_checks));
        if (!isYesOrNo && KeeperOf(result) is { } keeper)
        {
            // var result = Validate(message); Assert.False(result.IsValid); what else is asked of the result says nothing.
            var kept = name;
            return UsesSay(keeper, ref left, (IOperation use, ref int steps) => IsRefusal(use, kept, ref steps) ?? IsGivenToRefused(use, ref steps));
        }

        var saysNone = AssertsNone(result, result, ref left) ?? (!isYesOrNo && IsAsserted(result) ? false : null);
        // That there is something, or that it is yes, says all of an error; of anything else only a yes does.
        return isError ? !saysNone : saysNone is false && !isYesOrNo ? null : saysNone;
    }

    // What is waited for, and cast
    private static IOperation Received(IOperation result)
    {
        while (result.Parent is IConversionOperation or IAwaitOperation
            || result.Parent is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: var awaited }
                && ReferenceEquals(awaited, result))
        {
            result = result.Parent;
        }

        return result;
    }

    // result.IsValid, result?.IsValid; but how many there are, Around knows.
    private static (IOperation Part, string Name)? PartOf(IOperation result) => result.Parent switch
    {
        IPropertyReferenceOperation { Property: { Name: not ("Count" or "Length" or "HasValue") and var name, IsIndexer: false } } property
            when ReferenceEquals(property.Instance, result) =>
            (property, name),
        IConditionalAccessOperation
        {
            WhenNotNull: IPropertyReferenceOperation { Property.Name: var name, Instance: IConditionalAccessInstanceOperation }
        } access when ReferenceEquals(access.Operation, result) =>
            (access, name),
        _ => null,
    };

    // Assert.NotEmpty(result.Errors), Assert.Equal(1, result.Errors.Count), result.Errors.First().ShouldContain("ParamOne")
    private static bool IsAsserted(IOperation value) => value.Parent switch
    {
        IPropertyReferenceOperation property => IsAsserted(property),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } call } when Source.IsOfTheFramework(method) => IsAsserted(call),
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: var name, ContainingType.Name: var type } } } =>
            type.EndsWith("Assert", StringComparison.Ordinal) || name.StartsWith("Should", StringComparison.Ordinal),
        _ => false,
    };
}
