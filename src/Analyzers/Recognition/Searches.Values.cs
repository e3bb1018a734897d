using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// == 0, is null, < 1: what an answer is where nothing is found.
internal static partial class Searches
{
    // == 0, == false, == null
    private static bool IsNone(IOperation other, IOperation answer, bool isCounted = false)
    {
        other = Given(other);
        if (IsRefused(other, answer))
            return true;
        if (!other.IsConstant())
            return false;
        return other.ConstantValue.Value switch
        {
            null or false or "" => true,
            true => false,
            _ => ConstantUse.TryCreate(other)?.Value is { } number && number == (isCounted ? 0 : NumberOfNone(answer)),
        };
    }

    // Is.EqualTo(false) takes an object, ShouldBe(0) a number that can be null; Task.FromResult(false), new ValueTask<bool>(false),
    // () => false are what a mock is to give.
    private static IOperation Given(IOperation argument) => MeetingCollector.Unconverted(Source.Unboxed(argument)) switch
    {
        IInvocationOperation { TargetMethod: { Name: "FromResult", IsStatic: true }, Arguments: [{ Value: var result }] } => Given(result),
        IObjectCreationOperation { Type.Name: "ValueTask", Arguments: [{ Value: var result }] } => Given(result),
        var value => Source.LambdaOf(value) is { } lambda && Source.ResultOf(lambda) is { } result ? Given(result) : value,
    };

    // Verdict.Unknown, "unknown event", HttpStatusCode.BadRequest, 400
    private static bool IsRefused(IOperation other, IOperation answer) => other switch
    {
        IMemberReferenceOperation { Member: { IsStatic: true, Name: var name } } when HasWord(name, s_refused) || name is "None" or "Other" => true,
        { ConstantValue: { HasValue: true, Value: string text } } => SaysRefusal(text),
        { ConstantValue: { HasValue: true, Value: var value } }
            when Integers.TryGet(value, out var status) && status is >= 400 and < 600 =>
            other.Type?.Name == "HttpStatusCode" || IsStatus(answer),
        _ => false,
    };

    /// <summary>Whether a text or name has a word for a refusal in it.</summary>
    public static bool SaysRefusal(string text) => Array.Exists(s_refused, word => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // answer.StatusCode, answer?.StatusCode, (int)answer.Status
    private static bool IsStatus(IOperation answer) => answer switch
    {
        IConditionalAccessOperation access => IsStatus(access.WhenNotNull),
        IConversionOperation conversion => ObjectTypes.WithoutNull(conversion.Operand.Type)?.Name == "HttpStatusCode" || IsStatus(conversion.Operand),
        IMemberReferenceOperation reference => reference.Member.Name == "StatusCode",
        _ => false,
    };

    // What all.Count(...) and all.FindIndex(...) give where nothing is found
    private static long? NumberOfNone(IOperation answer) => answer switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" }
            or IInvocationOperation { TargetMethod.Name: "Count" or "LongCount" or "CountAsync" or "LongCountAsync" or "RemoveAll" } => 0,
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
