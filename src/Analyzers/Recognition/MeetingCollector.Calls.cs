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
            MeetReceiver(argument, parameter);
            return;
        }

        // out var id, ref id: the variable holds what the parameter holds
        if (parameter.RefKind is RefKind.Out or RefKind.Ref && LocalOf(argument.Value) is { } variable)
            Meetings.Add(new Meeting(MeetingKind.Moved, null, role, null, variable));
        else
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
        if (receiver is null || !Source.IsFirstOfType(parameter.OriginalDefinition.Type) || !NumberTypes.HoldsNumbers(receiver.Type))
            return;
        Meet(MeetingKind.Moved, receiver, Role.None, argument.Value);
        // new List<ulong> { 1003, 1001 }.Contains(e.EventId.Value)
        foreach (var element in ElementsOf(receiver))
            Meetings.Add(new Meeting(MeetingKind.Compared, argument.Value, Role.None, element, null));
    }

    private void VisitInvocation(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == nameof(Equals))
        {
            VisitEquals(invocation);
            return;
        }

        VisitLambdaArguments(invocation);
        if (invocation.TargetMethod.IsGenericMethod && !IsAboutOrder(invocation.TargetMethod.Name))
            VisitSharedTypeParameters(invocation);
    }

    private void VisitEquals(IInvocationOperation invocation)
    {
        var (left, right) = invocation switch
        {
            { Instance: { } instance, Arguments: [{ Value: var other }] } => (instance, other),
            { Arguments: [{ Value: var first }, { Value: var second }] } => (first, second),
            _ => (null, null),
        };
        if (left is null || right is null)
            return;
        var boxed = invocation.Arguments[0].Parameter?.Type.SpecialType == SpecialType.System_Object;
        if (!boxed)
        {
            Compare(left, right);
            return;
        }

        left = Unboxed(left);
        right = Unboxed(right);
        if (Boxed(left.Type) is not { } leftType || Boxed(right.Type) is not { } rightType)
            return;
        if (SymbolEqualityComparer.Default.Equals(leftType, rightType))
            Compare(left, right);
        // Two that can be null are equal where both are.
        else if (SymbolEqualityComparer.Default.Equals(left.Type, leftType) || SymbolEqualityComparer.Default.Equals(right.Type, rightType))
            BoxedComparisons.Add(new BoxedComparison(invocation, left, right));
    }

    // (object)e.EventId: the casts before the boxing decide what is in the box
    private static IOperation Unboxed(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion && !Integers.IsNumber(conversion.Type))
            operation = conversion.Operand;
        return operation;
    }

    // What is in the box: of a nullable its value.
    private static ITypeSymbol? Boxed(ITypeSymbol? type)
    {
        if (!Integers.IsNumber(type))
            return null;
        return type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
    }

    // Assert.Equal(1003UL, e.EventId), new[] { 1003UL, 1004UL }.Contains(id): parameters that share a type parameter hold the same kind of number
    private void VisitSharedTypeParameters(IInvocationOperation invocation)
    {
        for (var i = 0; i < invocation.Arguments.Length; i++)
        {
            if (TypeParameterOf(invocation.Arguments[i]) is not { } shared)
                continue;
            for (var j = i + 1; j < invocation.Arguments.Length; j++)
            {
                if (SymbolEqualityComparer.Default.Equals(TypeParameterOf(invocation.Arguments[j]), shared))
                    CompareAll(invocation.Arguments[i].Value, invocation.Arguments[j].Value);
            }
        }
    }

    private static ITypeParameterSymbol? TypeParameterOf(IArgumentOperation argument) =>
        Source.TypeParameterIn(argument.Parameter?.OriginalDefinition.Type) is { TypeParameterKind: TypeParameterKind.Method } own ? own : null;

    private void CompareAll(IOperation left, IOperation right)
    {
        if (!NumberTypes.HoldsNumbers(left.Type) || !NumberTypes.HoldsNumbers(right.Type))
            return;
        Meetings.Add(new Meeting(MeetingKind.Compared, left, Role.None, right, null));
        IOperation? sample = null;
        foreach (var element in ElementsOf(left))
        {
            sample = sample is null || sample.ConstantValue.HasValue ? element : sample;
            Meetings.Add(new Meeting(MeetingKind.Compared, right, Role.None, element, null));
        }

        // Two lists are compared by what is in them: one element that is no constant stands for its list.
        foreach (var element in ElementsOf(right))
        {
            Meetings.Add(new Meeting(MeetingKind.Compared, left, Role.None, element, null));
            if (sample is not null)
                Meetings.Add(new Meeting(MeetingKind.Compared, sample, Role.None, element, null));
            if (!element.ConstantValue.HasValue)
            {
                foreach (var other in ElementsOf(left))
                    Meetings.Add(new Meeting(MeetingKind.Compared, element, Role.None, other, null));
                break;
            }
        }
    }

    // Assert.InRange(id, 1001UL, 1999UL) asks for an order, and what bounds a range need not be an ID.
    private static bool IsAboutOrder(string name) =>
        name.Contains("Range") || name.Contains("Between") || name.Contains("Clamp") || name.Contains("Compare")
        || name.Contains("Greater") || name.Contains("Less") || name.Contains("Max") || name.Contains("Min");
}
