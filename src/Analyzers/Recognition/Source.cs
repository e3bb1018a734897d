using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Where an expression that only hands a number on, or a collection of them, has it from: <c>ids[0]</c>, <c>pair.Key</c>,
/// <c>id.Value</c>, <c>messages.Select(m =&gt; m.EventId).Distinct()</c>. Type parameters tell: what goes in and comes out as the same one
/// is the same kind of number.
/// </summary>
internal static class Source
{
    /// <summary>The expression that holds the number, or null where this one makes or stores it.</summary>
    public static IOperation? Of(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion when conversion.HandsOn() && Carries(conversion):
                return conversion.Operand;
            case IDeclarationExpressionOperation declaration:
                return declaration.Expression;
            case IAwaitOperation awaited:
                return awaited.Operation;
            case IConditionalAccessOperation access:
                return access.WhenNotNull;
            case IConditionalAccessInstanceOperation instance:
                return ReceiverOf(instance);
            case IAssignmentOperation assignment and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                return assignment.Target;
            case IArrayElementReferenceOperation element:
                return element.ArrayReference;
            case IImplicitIndexerReferenceOperation element:
                return element.Instance;
            case IPropertyReferenceOperation { Instance: { } instance } property:
                return IsOfTheFramework(property.Property) && IsFirstOfType(property.Property.OriginalDefinition.Type) ? instance : null;
            case IInvocationOperation call when IsOfTheFramework(call.TargetMethod) && !Calculates(call.TargetMethod.Name):
                return TypeParameterIn(call.TargetMethod.OriginalDefinition.ReturnType) is { } returned ? Of(call, returned) : null;
            case IObjectCreationOperation { Constructor: { } constructor } creation when IsOfTheFramework(constructor):
                return creation.Arguments.FirstOrDefault(static argument => IsFirstOfType(argument.Parameter?.OriginalDefinition.Type))?.Value;
            default:
                return null;
        }
    }

    /// <summary>The argument, receiver or lambda result that gives a type parameter of a call its meaning.</summary>
    public static IOperation? Of(IInvocationOperation call, ITypeParameterSymbol parameter)
    {
        if (parameter.TypeParameterKind == TypeParameterKind.Type)
            return parameter.Ordinal == 0 ? call.Instance : null;
        foreach (var argument in call.Arguments)
        {
            if (SymbolEqualityComparer.Default.Equals(TypeParameterIn(argument.Parameter?.OriginalDefinition.Type), parameter))
                return argument.Value;
        }

        foreach (var argument in call.Arguments)
        {
            if (LambdaOf(argument.Value) is { } lambda
                && SymbolEqualityComparer.Default.Equals(TypeParameterIn(SignatureOf(argument.Parameter?.OriginalDefinition.Type)?.ReturnType), parameter))
            {
                return lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } result }] ? result : null;
            }
        }

        return null;
    }

    /// <summary>The type parameter that a type is, or that its elements are.</summary>
    public static ITypeParameterSymbol? TypeParameterIn(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type as ITypeParameterSymbol ?? NumberTypes.FirstOf(type) as ITypeParameterSymbol;
    }

    /// <summary>Whether a type is the first type parameter of the type that uses it, or a collection of it.</summary>
    public static bool IsFirstOfType(ITypeSymbol? type) => TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Type, Ordinal: 0 };

    /// <summary>The lambda that an argument is, whether for a delegate or for an expression tree.</summary>
    public static IAnonymousFunctionOperation? LambdaOf(IOperation value)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation conversion: value = conversion.Operand; break;
                case IDelegateCreationOperation creation: value = creation.Target; break;
                default: return value as IAnonymousFunctionOperation;
            }
        }
    }

    /// <summary>How a delegate, or an expression tree of one, is called.</summary>
    public static IMethodSymbol? SignatureOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { Name: "Expression", Arity: 1 } tree)
            type = tree.TypeArguments[0];
        return (type as INamedTypeSymbol)?.DelegateInvokeMethod;
    }

    // (int)e.EventId, but not (double)e.EventId and not what a user's operator makes of it; arrays to spans, lists to their interfaces
    private static bool Carries(IConversionOperation conversion) =>
        Integers.IsNumber(conversion.Type)
            ? Integers.IsNumber(conversion.Operand.Type)
            : conversion.Conversion is { IsReference: true } or { IsIdentity: true } || NumberTypes.HoldsNumbers(conversion.Type) && NumberTypes.HoldsNumbers(conversion.Operand.Type);

    // ?.Value: the value that is known not to be null here
    private static IOperation? ReceiverOf(IOperation instance)
    {
        var child = instance;
        for (var parent = child.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child))
                return access.Operation;
        }

        return null;
    }

    // What the user's own generic types do with a number is not known.
    private static bool IsOfTheFramework(ISymbol member)
    {
        var container = member.ContainingNamespace;
        while (container is { ContainingNamespace.IsGlobalNamespace: false })
            container = container.ContainingNamespace;
        return container?.Name == "System";
    }

    private static bool Calculates(string name) => name is "Aggregate" or "Sum" or "Average";
}
