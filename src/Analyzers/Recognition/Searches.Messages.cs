using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// var bad = new EventMessage { EventId = 1003, ParamOne = 7 }; Assert.False(IsValid(bad)): what becomes of a message tells.
internal static partial class Searches
{
    /// <summary>
    /// Whether an assertion says that the message is refused which a constant is written into, or that of a call that it is passed to the answer is no.
    /// </summary>
    /// <param name="constant">The constant.</param>
    /// <param name="call">The innermost call that gets it, be it in a message; null where there is none.</param>
    public static bool IsRefuted(ConstantUse constant, IInvocationOperation? call)
    {
        var left = MostUses;
        if (IsRefuted(call, ref left))
            return true;
        var written = constant.Operation?.Converted();
        var message = CreationWith(written);
        var keeper = message is not null ? KeeperOf(Received(message)) : LocalWith(written);
        return message is not null && IsDenied(message) || keeper is { } kept && UsesSay(kept, ref left, IsMessageRefused) == true;
    }

    // What is asked of the message itself is a yes or no: Assert.False(bad.IsValid).
    private static bool? IsMessageRefused(IOperation use, ref int left) =>
        PartOf(use) is not var (part, name) ? IsGivenToRefused(use, ref left) : IsYesOrNo(part.Type) ? IsRefusal(part, name, ref left) : null;

    // new EventMessage { ..., ParamOne = 7 }, new Message(1003, 7)
    private static IOperation? CreationWith(IOperation? number) => number?.Parent switch
    {
        ISimpleAssignmentOperation { Target: IMemberReferenceOperation, Parent: IObjectOrCollectionInitializerOperation { Parent: { } creation } } => creation,
        IArgumentOperation { Parent: IObjectCreationOperation creation } => creation,
        _ => null,
    };

    // bad.ParamOne = 7
    private static Keeper? LocalWith(IOperation? number) =>
        number?.Parent is ISimpleAssignmentOperation
        {
            Target: IMemberReferenceOperation { Instance: ILocalReferenceOperation { Local: var local } },
            Parent: IExpressionStatementOperation statement
        }
            ? new Keeper(local, statement) : null;

    // key != new Key(1003, 7), !keys.Contains(new Key(1003, 7)), Assert.NotEqual(new Key(1003, 7), key)
    private static bool IsDenied(IOperation message)
    {
        while (message.Parent is IConversionOperation or IArrayInitializerOperation or IArrayCreationOperation)
            message = message.Parent;
        return message.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } => true,
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equality => WantsNone(equality),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } call } =>
                IsYesOrNo(call.Type)
                    ? (method.Name == nameof(Equals) || method.Name.StartsWith("Contains", StringComparison.Ordinal)) && WantsNone(call)
                    : method.Name == "Except" || SaysNotEqual(method.Name),
            _ => false,
        };
    }

    // NotEqual, AreNotEqual, DoesNotContain, ShouldNotBe
    private static bool SaysNotEqual(string name) =>
        SaysNone(name)
        && (name.StartsWith("Not", StringComparison.Ordinal)
            || name.StartsWith("AreNot", StringComparison.Ordinal)
            || name.StartsWith("DoesNot", StringComparison.Ordinal)
            || name.StartsWith("ShouldNot", StringComparison.Ordinal));

    /// <summary>Whether a value gets into a call whose answer is a refusal, or into code that is to fail; null where nothing says so.</summary>
    private static bool? IsGivenToRefused(IOperation value, ref int left)
    {
        for (var around = value.Parent; around is not null && left > 0; around = around.Parent, left--)
        {
            switch (around)
            {
                case IInvocationOperation call:
                    if (Expectations.SubjectOf(call) is not null)
                        return null;
                    if (HasAnswer(call) && IsRefusal(call, call.TargetMethod.Name, ref left) is { } isRefusal)
                        return isRefusal;
                    break;
                case IAnonymousFunctionOperation code:
                    return WantsFailure(code) ? true : null;
                case ILocalFunctionOperation function:
                    return WantsFailure(function) ? true : null;
            }
        }

        return null;
    }
}
