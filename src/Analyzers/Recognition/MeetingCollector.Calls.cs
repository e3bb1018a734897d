using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    private void VisitArgument(IArgumentOperation argument)
    {
        if (argument.Parameter is not { } parameter || argument.ArgumentKind == ArgumentKind.DefaultValue)
            return;
        var role = roles.RoleOf(parameter);
        if (role == Role.None)
        {
            if (ParameterInside(argument, parameter) is { } inside)
                MoveIntoFunction(inside, argument.Value);
            else
                MeetReceiver(argument, parameter);
            return;
        }

        // So does a variable meet it that the call writes: out var id, ref id.
        Move(role, argument.Value);
    }

    // names[1003], ids.Contains(1003), ids.AddRange(others), id.GetValueOrDefault(1003): a parameter of the type of the receiver's elements
    private void MeetReceiver(IArgumentOperation argument, IParameterSymbol parameter)
    {
        var receiver = argument.Parent switch
        {
            IInvocationOperation invocation => invocation.Instance,
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        if (receiver is null
            || !Source.IsFirstOfType(parameter.OriginalDefinition.Type)
            || !Source.KeepsNumbers(parameter.ContainingSymbol)
            || Source.TakesBounds(parameter.ContainingSymbol))
        {
            return;
        }

        if (!NumberTypes.HoldsNumbers(receiver.Type))
        {
            if (NumberTypes.TupleIn(receiver.Type) is { } tuple)
            {
                MeetTuples(MeetingKind.Moved, receiver, null, tuple, argument.Value);
                CompareTuplesIn(receiver, argument.Value, tuple);
            }

            return;
        }

        if (IsCutOff(argument.Value))
        {
            Calculate(Unconverted(receiver));
            return;
        }

        Meet(MeetingKind.Moved, receiver, Role.None, argument.Value);
        // new List<ulong> { 1003, 1001 }.Contains(e.EventId.Value)
        foreach (var element in OneKindOf(receiver))
            Meetings.Add(new Meeting(MeetingKind.Compared, argument.Value, Role.None, element, null));
    }

    private void MeetExtended(ISymbol member, IOperation? receiver)
    {
        if (ExtensionReceiver.Of(member, receiver) is { } parameter)
            Move(roles.RoleOf(parameter), receiver!);
    }

    private void VisitInvocation(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == nameof(Equals))
            VisitEquals(invocation);
        if (Expectations.Of(invocation) is { } expectation)
        {
            foreach (var value in expectation.Values)
                MeetAll(MeetingKind.Compared, expectation.Subject, value);
        }

        VisitLambdaArguments(invocation);
        if (invocation.TargetMethod.IsGenericMethod && !IsAboutOrder(invocation.TargetMethod))
            VisitSharedTypeParameters(invocation);
    }

    // Assert.Equal(1003UL, e.EventId), new[] { 1003UL, 1004UL }.Contains(id): parameters that share a type parameter hold the same kind of number
    private void VisitSharedTypeParameters(IInvocationOperation invocation)
    {
        // Union compares as well, but only so as not to have anything twice; and a key is one as in names[1003].
        var kind = invocation.TargetMethod.Name is "Concat" or "Union" or "Append" or "Prepend" ? MeetingKind.Gathered
            : Questions.LooksUp(invocation.TargetMethod) ? MeetingKind.Moved
            : MeetingKind.Compared;
        for (var i = 0; i < invocation.Arguments.Length; i++)
        {
            var (shared, value) = SharedOf(invocation.Arguments[i]);
            if (shared is null || value is null)
                continue;
            for (var j = i + 1; j < invocation.Arguments.Length; j++)
            {
                var (otherShared, other) = SharedOf(invocation.Arguments[j]);
                if (other is not null && SymbolEqualityComparer.Default.Equals(otherShared, shared))
                    MeetAll(kind, value, other);
            }
        }
    }

    // The type parameter of the method that an argument is of, and what it passes of that type: the argument itself, or what its lambda gives.
    private static (ITypeParameterSymbol? Shared, IOperation? Value) SharedOf(IArgumentOperation argument)
    {
        var type = argument.Parameter?.OriginalDefinition.Type;
        if (Source.TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Method } own)
            return (own, argument.Value);
        return Source.SignatureOf(type)?.ReturnType is { } returned && Source.TypeParameterIn(returned) is { TypeParameterKind: TypeParameterKind.Method } given
            && Source.LambdaOf(argument.Value) is { } lambda
            ? (given, Source.ResultOf(lambda))
            : (null, null);
    }

    private void MeetAll(MeetingKind kind, IOperation left, IOperation right)
    {
        if (NumberTypes.TupleIn(left.Type) is { } tuple && NumberTypes.TupleIn(right.Type) is not null)
        {
            MeetTuples(kind, left, null, tuple, right);
            CompareTuplesIn(left, right, tuple);
            return;
        }

        if (!NumberTypes.HoldsNumbers(left.Type) || !NumberTypes.HoldsNumbers(right.Type))
            return;
        if (IsCutOff(left) || IsCutOff(right))
        {
            Calculate(Unconverted(left));
            Calculate(Unconverted(right));
            return;
        }

        Meetings.Add(new Meeting(kind, left, Role.None, right, null));
        IOperation? sample = null;
        var lefts = OneKindOf(left);
        foreach (var element in lefts)
        {
            sample ??= element.IsConstant() ? null : element;
            Meetings.Add(new Meeting(kind, right, Role.None, element, null));
        }

        // Two lists are compared by what is in them: one element that is no constant stands for its list.
        var isMet = false;
        foreach (var element in OneKindOf(right))
        {
            Meetings.Add(new Meeting(kind, left, Role.None, element, null));
            if (sample is not null)
                Meetings.Add(new Meeting(kind, sample, Role.None, element, null));
            if (isMet || element.IsConstant())
                continue;
            isMet = true;
            foreach (var other in lefts)
                Meetings.Add(new Meeting(kind, element, Role.None, other, null));
        }
    }

    // The elements of a list, but not of new[] { e.EventId, e.Time }: which of them a number is to be equal to, nobody knows.
    private IEnumerable<IOperation> OneKindOf(IOperation list)
    {
        var elements = ElementsOf(list);
        List<Leaf>? leaves = null;
        foreach (var element in elements)
        {
            if (!element.IsConstant())
                Leaves.AddTo(leaves ??= [], element);
        }

        return leaves is { Count: > 1 } && new PlaceReader(roles, LocalRoles.None).OneRoleOf(leaves) is null ? [] : elements;
    }

    // codes.Contains((byte)e.EventId): no event's ID fits, so what the list holds is something else. Those of experiences do, and parameters.
    private bool IsCutOff(IOperation value) => IsCutOff(value, roles);

    internal static bool IsCutOff(IOperation value, RoleMap roles)
    {
        while (value is IConversionOperation { OperatorMethod: null, Operand: var whole } conversion)
        {
            if (conversion.CutsToByte())
                return new PlaceReader(roles, LocalRoles.None).RoleOf(Unconverted(whole)) is Role.None or Role.EventId or Role.ExceptionalEventId;
            value = whole;
        }

        return false;
    }

    // Assert.InRange(id, 1001UL, 1999UL) asks for an order, and what bounds a range need not be an ID.
    internal static bool IsAboutOrder(string name) =>
        name.Contains("Range") || name.Contains("Between") || name.Contains("Clamp") || name.Contains("Compare")
        || name.Contains("Greater") || name.Contains("Less") || name.Contains("Max") || name.Contains("Min") || name == "Aggregate"
        || name.Contains("Within") || name.Contains("Outside") || name.Contains("Exceed")
        || name.Contains("AtLeast") || name.Contains("AtMost") || name.Contains("Above") || name.Contains("Below")
        || name.Contains("Distance") || name.Contains("Difference");

    /// <summary>The same of a method, by its parameters as well.</summary>
    internal static bool IsAboutOrder(IMethodSymbol method) =>
        IsAboutOrder(method.Name)
        || method.OriginalDefinition.Parameters is var parameters
            && (parameters.Any(IsBound) || !Questions.SaysEqual(method.Name) && AreBounds(parameters));

    // Lies<T>(T value, T from, T to), Lies<T>(T value, T a, T b) where T : IComparable<T>
    private static bool AreBounds(ImmutableArray<IParameterSymbol> parameters) =>
        parameters.Length > 2
        && parameters[parameters.Length - 2] is { Type: ITypeParameterSymbol { ConstraintTypes: var constraints } } first
        && parameters[parameters.Length - 1] is { IsParams: false } last
        && SymbolEqualityComparer.Default.Equals(last.Type, first.Type)
        && SymbolEqualityComparer.Default.Equals(parameters[parameters.Length - 3].Type, first.Type)
        && ((first.Name, last.Name) is ("from", "to") or ("start", "end") or ("begin", "end") or ("first", "last")
            || constraints.Any(static promised => promised.Name is nameof(IComparable) or "IComparisonOperators" or "INumber"));

    // Lies<T>(T value, T min, T max)
    private static bool IsBound(IParameterSymbol parameter) =>
        parameter.Name is "min" or "max" or "minimum" or "maximum" or "low" or "high" or "lo" or "hi"
            or "lower" or "upper" or "lowerBound" or "upperBound" or "limit" or "threshold";
}
