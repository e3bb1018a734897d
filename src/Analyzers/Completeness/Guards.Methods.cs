using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Methods of the program that are given the value: RoomOnly(m) gives the message or nothing, ThrowIfNotRoom(m) leads on or throws,
// TryRoom(m, out var room) says whether it fills in another name.
internal sealed partial class Guards
{
    // What was found out of a method, by what is asked of it.
    private readonly Dictionary<(ISymbol Method, int Given, bool IsNumber, bool GivesNull, string Member), bool> _decided = [];

    private static readonly HashSet<string> s_refusing = ["assert", "check", "demand", "ensure", "guard", "must", "require", "throw", "validate", "verify"];

    private bool LeavesOut(IMethodSymbol method, IParameterSymbol? given, bool isNumber = false, bool givesNull = false)
    {
        // What an interface is asked for, its name says to who reads it.
        if (method.IsAbstract)
            return givesNull || SaysThrow(method.Name);
        var member = Number.Name;
        var question = (method, given?.Ordinal ?? -1, isNumber, givesNull, member);
        if (_decided.TryGetValue(question, out var known))
            return known;
        var leavesOut = DecidingMethod.LeavesOut(method, given, isNumber, member, IsId, givesNull);
        _decided.Add(question, leavesOut);
        return leavesOut;
    }

    // Whether what is asked about is an ID; of several numbers, the one that has its name.
    private bool IsId => _shape.Parts.All(part => part.Role.IsId() || part.Member is { } other && !SymbolEqualityComparer.Default.Equals(other, Number));

    private static bool SaysThrow(string method) => s_refusing.Contains(NameWords.Of(method).First());

    /// <summary>What gets past a call that stands as a statement.</summary>
    private NumberSet PastCall(IInvocationOperation call)
    {
        if (ThrowHelpers.Read(call) is var (value, bound, order))
        {
            return order is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
                ? OfEqual(value, bound, order == BinaryOperatorKind.Equals)
                : OfOrder(value, bound, order, holds: true);
        }

        foreach (var argument in call.Arguments)
        {
            // Ensure(e.EventId is 1003 or 1004): what it does where that does not hold, its name says to who reads it.
            if (IsTest(argument.Value) && !Of(argument.Value, holds: true).IsAll)
                return NumberSet.None;
            // ArgumentNullException.ThrowIfNull(name)
            if (SaysThrow(call.TargetMethod.Name)
                && MeetingCollector.Unconverted(argument.Value) is ILocalReferenceOperation { Local: var local }
                && IsMadeOfAsked(local))
            {
                return NumberSet.None;
            }

            var isNumber = IsAsked(argument.Value);
            if ((isNumber || IsOwner(argument.Value)) && LeavesOut(call.TargetMethod, argument.Parameter, isNumber))
                return NumberSet.None;
        }

        return call.Instance is { } message && IsOwner(message) && LeavesOut(call.TargetMethod, given: null) ? NumberSet.None : NumberSet.All;
    }

    private static bool IsTest(IOperation argument) => argument is { Type.SpecialType: SpecialType.System_Boolean, ConstantValue.HasValue: false };

    /// <summary>Whether a call gives what it is given for some messages only: <c>RoomOnly(m)</c>.</summary>
    private bool GivesSome(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (IsSame(MeetingCollector.Unconverted(argument.Value).Type, Given(call)) && LeavesOut(call.TargetMethod, argument.Parameter, givesNull: true))
                return true;
        }

        return IsSame(call.Instance?.Type, Given(call)) && LeavesOut(call.TargetMethod, given: null, givesNull: true);
    }

    /// <summary>The same of a function that a query is handed: <c>all.Select(RoomOnly)</c>, <c>all.Select(m => IsRoom(m) ? m : null)</c>.</summary>
    private bool GivesSome(IOperation function)
    {
        while (function is IConversionOperation or IDelegateCreationOperation)
            function = function is IDelegateCreationOperation { Target: var target } ? target : ((IConversionOperation)function).Operand;
        if (function is IMethodReferenceOperation { Method: { Parameters: [var given, ..] } method })
            return IsSame(given.Type, method.ReturnType) && LeavesOut(method, given, givesNull: true);
        if (function is not IAnonymousFunctionOperation { Symbol: { Parameters: [var element, ..], ReturnType: var type } } lambda
            || !IsSame(element.Type, type)
            || Source.ResultOf(lambda) is not { } result)
        {
            return false;
        }

        return MeetingCollector.Unconverted(result) switch
        {
            IInvocationOperation call => GivesSome(call),
            IConditionalOperation { Condition: var condition, WhenTrue: var yes, WhenFalse: { } no } =>
                (IsNull(yes) || IsNull(no)) && LeavesOut(element, condition),
            _ => false,
        };
    }

    // What a task gives at the end of the wait
    private static ITypeSymbol? Given(IInvocationOperation call) =>
        call.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] }
            ? result
            : call.Type;

    private static bool IsNull(IOperation value) =>
        MeetingCollector.Unconverted(value) is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } };

    /// <summary>
    /// Whether a call says if it has filled in the value, and was given another of its kind to decide that:
    /// <c>TryRoom(m, out var room)</c>, <c>room.TryGetValue(id, out var known)</c>.
    /// </summary>
    private bool Fills(IInvocationOperation call)
    {
        if (call.Type?.SpecialType != SpecialType.System_Boolean
            || Source.IsOfTheFramework(call.TargetMethod)
                && call.TargetMethod is not { Name: "TryGetValue", ContainingType.Arity: 1 })
        {
            return false;
        }

        foreach (var filled in call.Arguments)
        {
            if (filled.Parameter?.RefKind == RefKind.Out && (IsAsked(filled.Value) || IsOwner(filled.Value)))
                return call.Arguments.Any(given => given.Parameter?.RefKind != RefKind.Out && IsSame(given.Parameter?.Type, filled.Parameter.Type));
        }

        return false;
    }

    private static bool IsSame(ITypeSymbol? one, ITypeSymbol? other) =>
        one is not null
        && SymbolEqualityComparer.Default.Equals(ObjectTypes.WithoutNull(one), ObjectTypes.WithoutNull(other));
}
