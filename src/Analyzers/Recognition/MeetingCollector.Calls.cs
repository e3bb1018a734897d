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
            role = KeyRoleOf(argument, parameter);
        if (role == Role.None)
            return;
        // out var id, ref id: the variable holds what the parameter holds
        if (parameter.RefKind is RefKind.Out or RefKind.Ref && LocalOf(argument.Value) is { } variable)
            Meetings.Add(new Meeting(MeetingKind.Moved, null, role, null, variable));
        else
            Move(role, argument.Value);
    }

    // names[1003], names.TryGetValue(1003, ...), ids.Contains(1003): a parameter of the type of the elements of an annotated collection
    private Role KeyRoleOf(IArgumentOperation argument, IParameterSymbol parameter)
    {
        var receiver = argument.Parent switch
        {
            IInvocationOperation invocation => invocation.Instance,
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        return receiver is not null
            && parameter.OriginalDefinition.Type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type, Ordinal: 0 }
            ? _places.ElementRoleOf(receiver)
            : Role.None;
    }

    private void VisitInvocation(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.Name == nameof(Equals))
            VisitEquals(invocation);
        else if (invocation.TargetMethod.IsGenericMethod && !IsAboutOrder(invocation.TargetMethod.Name))
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

        left = Unconverted(left);
        right = Unconverted(right);
        if (Underlying(left.Type) is not { } leftType || Underlying(right.Type) is not { } rightType)
            return;
        if (leftType == rightType)
            Compare(left, right);
        else if (_places.RoleOf(left) != Role.None)
            BoxedComparisons.Add(new BoxedComparison(invocation, left, right));
        else if (_places.RoleOf(right) != Role.None)
            BoxedComparisons.Add(new BoxedComparison(invocation, right, left));
    }

    // The type that is in the box: of a nullable its value's, of an enum not that of its numbers.
    private static SpecialType? Underlying(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type is { TypeKind: not TypeKind.Enum } && Integers.IsInteger(type.SpecialType) ? type.SpecialType : null;
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

    private static ITypeParameterSymbol? TypeParameterOf(IArgumentOperation argument) => argument.Parameter?.OriginalDefinition.Type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } own => own,
        IArrayTypeSymbol { ElementType: ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } element } => element,
        INamedTypeSymbol { TypeArguments: [ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } element] } => element,
        _ => null,
    };

    private void CompareAll(IOperation left, IOperation right)
    {
        var leftNumber = Integers.IsNumber(left.Type);
        var rightNumber = Integers.IsNumber(right.Type);
        if (leftNumber && rightNumber)
        {
            Compare(left, right);
        }
        else if (rightNumber)
        {
            foreach (var element in CollectionElements.Of(Unconverted(left)))
                Compare(right, element);
            if (_places.ElementRoleOf(Unconverted(left)) is not Role.None and var role)
                Move(role, right);
        }
        else if (leftNumber)
        {
            CompareAll(right, left);
        }
    }

    // Assert.InRange(id, 1001UL, 1999UL) asks for an order, and what bounds a range need not be an ID.
    private static bool IsAboutOrder(string name) =>
        name.Contains("Range") || name.Contains("Between") || name.Contains("Clamp") || name.Contains("Compare")
        || name.Contains("Greater") || name.Contains("Less") || name.Contains("Max") || name.Contains("Min");
}
