using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// What conditions let through. One that is about something else lets everything through, whether it holds or not.
internal sealed partial class Guards
{
    private NumberSet Of(IOperation condition, bool holds)
    {
        if (IsExhausted)
            return NumberSet.All;
        _read++;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return Of(conversion.Operand, holds);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Of(not.Operand, !holds);
            case IBinaryOperation { OperatorMethod: null } binary:
                return OfBinary(binary, holds);
            case IIsPatternOperation test:
                return Of(test.Pattern, SubjectOf(test.Value), holds);
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                return Either(choice.Condition, Of(choice.WhenTrue, holds), Of(whenFalse, holds));
            case ILocalReferenceOperation { Local: var local } when _paths.SourceOf(local) is { } source and not IPatternOperation && !IsWrittenOfAsked(local):
                return Of(source, holds);
            case ITupleBinaryOperation { LeftOperand: ITupleOperation left, RightOperand: ITupleOperation right } tuples
                when left.Elements.Length == right.Elements.Length:
                return OfTuples(left, right, holds == (tuples.OperatorKind == BinaryOperatorKind.Equals));
            case IPropertyReferenceOperation { Instance: { } instance, Property.Name: "HasValue" } when ObjectTypes.IsNullable(instance.Type):
                return !holds && IsAsked(instance) ? NumberSet.None : NumberSet.All;
            case IInvocationOperation { TargetMethod.Name: nameof(Equals), Instance: { } instance, Arguments: [{ Value: var other }] }:
                return OfEqual(instance, other, holds);
            case IInvocationOperation { TargetMethod.Name: nameof(Equals), Instance: null, Arguments: [{ Value: var one }, { Value: var other }] }:
                return OfEqual(one, other, holds);
            case IInvocationOperation { TargetMethod.Name: "Contains" } search when OfContains(search, holds) is { } found:
                return found;
            case IInvocationOperation attempt when Fills(attempt):
                return NumberSet.None;
            case IIsTypeOperation { ValueOperand: var tested, TypeOperand: var type } when IsOwner(tested):
                return OfType(type, tested.Type, holds);
            default:
                return Unread(condition);
        }
    }

    private NumberSet Unread(IOperation operation) => AsksFor(operation) ? NumberSet.None : NumberSet.All;

    private bool IsAsked(IOperation operation) => ValuePaths.AreSame(_asked, _paths.Of(operation));

    private bool IsOwner(IOperation operation) => ValuePaths.AreSame(Owner, _paths.Of(operation));

    private NumberSet OfBinary(IBinaryOperation binary, bool holds) => binary.OperatorKind switch
    {
        BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr => OfChain(binary, holds),
        BinaryOperatorKind.And or BinaryOperatorKind.Or when binary.Type?.SpecialType == SpecialType.System_Boolean => OfChain(binary, holds),
        BinaryOperatorKind.Equals => OfEqual(binary.LeftOperand, binary.RightOperand, holds),
        BinaryOperatorKind.NotEquals => OfEqual(binary.LeftOperand, binary.RightOperand, !holds),
        _ => OfOrder(binary, holds),
    };

    // It leans to the left and can be long: it is walked, not descended.
    private NumberSet OfChain(IBinaryOperation chain, bool holds)
    {
        var kind = chain.OperatorKind;
        var isAnd = kind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And;
        var isBoth = holds == isAnd;
        var set = Part(chain.RightOperand);
        var rest = chain.LeftOperand;
        while (rest is IBinaryOperation { OperatorMethod: null } link && link.OperatorKind == kind && !IsExhausted)
        {
            set = JoinedParts(Part(link.RightOperand), set, isBoth);
            rest = link.LeftOperand;
        }

        return JoinedParts(Part(rest), set, isBoth) ?? NumberSet.All;

        NumberSet? Part(IOperation part) => Of(part, holds) is var known && isAnd && !holds && known.IsAll && IsOfEvent(part) ? null : known;
    }

    // id == 7001 && one == 0: where the program is known to go on with this event only, the other number is all there is to be taken away. So the test for
    // the event is passed over, where the whole does not hold: null.
    private static NumberSet? JoinedParts(NumberSet? left, NumberSet? right, bool isBoth) =>
        left is not { } one ? right : right is not { } other ? left : Joined(one, other, isBoth);

    private static NumberSet Joined(NumberSet left, NumberSet right, bool isBoth) => isBoth ? left.Intersect(right) : left.Union(right);

    private bool IsOfEvent(IOperation condition) => condition switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right } => IsEvent(left) || IsEvent(right),
        IIsPatternOperation { Pattern: var pattern } => IsOfEvent(pattern),
        _ => false,
    };

    // 7001, 7000 or 7001, { EventId: 7001 }
    private bool IsOfEvent(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value: var value } => IsEvent(value),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => IsOfEvent(either.LeftPattern) || IsOfEvent(either.RightPattern),
        IRecursivePatternOperation { PropertySubpatterns: { IsEmpty: false } parts } => parts.All(part => IsOfEvent(part.Pattern)),
        _ => false,
    };

    private bool IsEvent(IOperation value) => _event is { } number && ConstantUse.TryCreate(value)?.Value == number;

    private NumberSet OfTuples(ITupleOperation left, ITupleOperation right, bool equal)
    {
        var set = equal ? NumberSet.All : NumberSet.None;
        for (var i = 0; i < left.Elements.Length; i++)
            set = Joined(set, OfEqual(left.Elements[i], right.Elements[i], equal), isBoth: equal);
        return set;
    }

    private NumberSet OfEqual(IOperation left, IOperation right, bool equal)
    {
        if (IsWritten(left))
            (left, right) = (right, left);
        if (right.ConstantValue is { HasValue: true, Value: bool expected })
            return Of(left, expected == equal);
        if (ConstantUse.TryCreate(right) is { } constant)
            return OfConstant(constant, SubjectOf(left), equal);
        // Not to be some other number leaves out one at most.
        if (IsAsked(left) || IsAsked(right))
            return equal ? NumberSet.None : NumberSet.All;
        return Unread(left).Intersect(Unread(right));
    }

    // 1003 < m.EventId: what is converted to a number that may be missing has no constant value any more.
    private static bool IsWritten(IOperation operand) => operand.ConstantValue.HasValue || ConstantUse.TryCreate(operand) is not null;

    private NumberSet OfOrder(IBinaryOperation comparison, bool holds)
    {
        var (operand, bound, order) = (comparison.LeftOperand, comparison.RightOperand, comparison.OperatorKind);
        return IsWritten(operand)
            ? OfOrder(bound, operand, Flow.FlowAnalysis.Mirrored(order), holds)
            : OfOrder(operand, bound, order, holds);
    }

    private NumberSet OfOrder(IOperation operand, IOperation bound, BinaryOperatorKind order, bool holds) =>
        IsAsked(operand) && ConstantUse.TryCreate(bound)?.Value is { } number && NumberPatterns.InOrder(order, number) is { } set
            ? When(set, holds)
            : Unread(operand).Intersect(Unread(bound));

    private static NumberSet When(NumberSet set, bool holds) => holds ? set : set.Except();

    /// <summary>A search of a list whose numbers are all written in place; null for others.</summary>
    private NumberSet? OfContains(IInvocationOperation search, bool holds)
    {
        var values = search.Arguments
            .Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .Select(static argument => argument.Value)
            .ToArray();
        var (list, sought) = (search.Instance, values) switch
        {
            ({ } instance, [var only]) => (instance, only),
            (null, [var first, var second]) => (first, second),
            _ => (null, null),
        };
        if (list is null || sought is null || !IsAsked(sought) || !CollectionElements.AreAll(list = Written(list)))
            return null;
        var constants = CollectionElements.Of(list).Select(ConstantUse.TryCreate).ToArray();
        return constants.Contains(null) ? null : When(NumberSet.Of(constants.Select(static constant => constant!.Value).OfType<long>()), holds);
    }

    private IOperation Written(IOperation list) =>
        MeetingCollector.Unconverted(list) is ILocalReferenceOperation { Local: var local } && _paths.SourceOf(local) is { } source ? source : list;
}
