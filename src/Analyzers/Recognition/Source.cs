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
        switch (operation.Kind)
        {
            case OperationKind.Conversion when operation is IConversionOperation conversion && conversion.HandsOn() && Carries(conversion):
                return conversion.Operand;
            case OperationKind.DeclarationExpression:
                return ((IDeclarationExpressionOperation)operation).Expression;
            case OperationKind.Await:
                return ((IAwaitOperation)operation).Operation;
            case OperationKind.TranslatedQuery:
                return ((ITranslatedQueryOperation)operation).Operation;
            case OperationKind.ConditionalAccess:
                return ((IConditionalAccessOperation)operation).WhenNotNull;
            case OperationKind.ConditionalAccessInstance:
                return ReceiverOf(operation);
            case OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment:
                return ((IAssignmentOperation)operation).Target;
            case OperationKind.ArrayElementReference:
                return ((IArrayElementReferenceOperation)operation).ArrayReference;
            case OperationKind.ImplicitIndexerReference:
                return ((IImplicitIndexerReferenceOperation)operation).Instance;
            case OperationKind.PropertyReference when operation is IPropertyReferenceOperation { Instance: { } instance, Property: var property }:
                return IsFirstOfType(property.OriginalDefinition.Type) && KeepsNumbers(property) ? instance : null;
            case OperationKind.Invocation:
                return OfCall((IInvocationOperation)operation);
            case OperationKind.ObjectCreation
                when operation is IObjectCreationOperation { Constructor: { } constructor, Arguments: { IsEmpty: false } arguments }
                    && KeepsNumbers(constructor):
                return arguments.FirstOrDefault(static argument => IsFirstOfType(argument.Parameter?.OriginalDefinition.Type))?.Value;
            default:
                return null;
        }
    }

    private static IOperation? OfCall(IInvocationOperation call)
    {
        if (call.TargetMethod is { ContainingType: { Name: "Convert", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } })
            return call.Arguments is [{ Value: var converted }] && Integers.IsNumber(call.Type) ? Unboxed(converted) : null;
        return TypeParameterIn(call.TargetMethod.OriginalDefinition.ReturnType) is { } returned
            && !Calculates(call.TargetMethod.Name)
            && KeepsNumbers(call.TargetMethod)
            ? Of(call, returned) : null;
    }

    /// <summary>
    /// What a call gives besides that: <c>ids.Concat(others)</c>, <c>ids.Append(id)</c>. Nothing where it is not known to give what it takes.
    /// </summary>
    public static IEnumerable<IOperation> OthersOf(IOperation operation) =>
        operation is IInvocationOperation
        {
            Arguments.Length: > 1,
            TargetMethod: { Name: not ("Except" or "Intersect"), OriginalDefinition.ReturnType: var type }
        } call
            && TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Method } returned && OfCall(call) is not null
            ? OthersOf(call, returned)
            : [];

    // Apart, so that nothing is made for the many calls that have none.
    private static IEnumerable<IOperation> OthersOf(IInvocationOperation call, ITypeParameterSymbol returned) =>
        call.Arguments.Where(argument => IsOf(argument, returned)).Skip(1).Select(static argument => argument.Value);

    private static bool IsOf(IArgumentOperation argument, ITypeParameterSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(TypeParameterIn(argument.Parameter?.OriginalDefinition.Type), parameter);

    /// <summary>
    /// The wrapper that a member of the user's own generic type unwraps, <c>id.Value</c> of a <c>Maybe&lt;ulong&gt;</c>: what is typed as the
    /// type parameter is what the wrapper holds. Only asked where nothing nearer tells the role, and only an annotated wrapper has one.
    /// </summary>
    public static IOperation? OfWrapper(IOperation operation) => operation.Kind switch
    {
        OperationKind.PropertyReference
            when operation is IPropertyReferenceOperation { Instance: { } instance } property
                && IsOwnParameter(property.Property.OriginalDefinition.Type) =>
            instance,
        OperationKind.FieldReference
            when operation is IFieldReferenceOperation { Instance: { } instance } field
                && IsOwnParameter(field.Field.OriginalDefinition.Type) =>
            instance,
        OperationKind.Invocation
            when operation is IInvocationOperation { Instance: { } instance } call
                && IsOwnParameter(call.TargetMethod.OriginalDefinition.ReturnType)
                && !Calculates(call.TargetMethod.Name) =>
            instance,
        _ => null,
    };

    private static bool IsOwnParameter(ITypeSymbol type) => type is ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type, Ordinal: 0 };

    /// <summary>The argument, receiver or lambda result that gives a type parameter of a call its meaning.</summary>
    public static IOperation? Of(IInvocationOperation call, ITypeParameterSymbol parameter)
    {
        if (parameter.TypeParameterKind == TypeParameterKind.Type)
            return parameter.Ordinal == 0 ? call.Instance : null;
        foreach (var argument in call.Arguments)
        {
            if (IsOf(argument, parameter))
                return argument.Value;
        }

        foreach (var argument in call.Arguments)
        {
            if (LambdaOf(argument.Value) is { } lambda
                && SymbolEqualityComparer.Default.Equals(TypeParameterIn(SignatureOf(argument.Parameter?.OriginalDefinition.Type)?.ReturnType), parameter))
            {
                return ResultOf(lambda);
            }
        }

        // ids.Cast<ulong>(): the list is named without the type of its elements
        return call is { TargetMethod.Name: "Cast" or "OfType", Arguments: [{ Value: var cast }] } ? cast : null;
    }

    /// <summary>The type parameter that a type is, or that its elements are.</summary>
    public static ITypeParameterSymbol? TypeParameterIn(ITypeSymbol? type)
    {
        type = ObjectTypes.WithoutNull(type);
        return type as ITypeParameterSymbol ?? NumberTypes.FirstOf(type) as ITypeParameterSymbol;
    }

    /// <summary>Whether a type is the first type parameter of the type that uses it, or a collection of it.</summary>
    public static bool IsFirstOfType(ITypeSymbol? type) => TypeParameterIn(type) is { TypeParameterKind: TypeParameterKind.Type, Ordinal: 0 };

    /// <summary>The only expression that a lambda gives back, or null where it has several statements.</summary>
    public static IOperation? ResultOf(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Operations is [IReturnOperation { ReturnedValue: { } result }] ? result : null;

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
        conversion.Conversion is { IsReference: true } or { IsIdentity: true }
        || NumberTypes.HoldsNumbers(conversion.Type) && NumberTypes.HoldsNumbers(conversion.Operand.Type)
        || NumberTypes.TupleIn(conversion.Type) is not null && NumberTypes.TupleIn(conversion.Operand.Type) is not null;

    // Convert.ToInt32(e.EventId) takes an object
    public static IOperation Unboxed(IOperation operation)
    {
        while (operation is IConversionOperation { Type.SpecialType: SpecialType.System_Object, OperatorMethod: null } boxing)
            operation = boxing.Operand;
        return operation;
    }

    /// <summary>What stands before the <c>?.</c> of a member: the value that is known not to be null there.</summary>
    public static IOperation? ReceiverOf(IOperation instance)
    {
        var child = instance;
        for (var parent = child.Parent; parent is not null; child = parent, parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, child))
                return access.Operation;
        }

        return null;
    }

    /// <summary>Whether a generic type gives back what it takes: the framework's do, and collections. What the user's others do is not known.</summary>
    public static bool KeepsNumbers(ISymbol member) => IsOfTheFramework(member) || IsCollection(member.ContainingType);

    /// <summary>Whether what a method of a set is given bounds a range, <c>set.GetViewBetween(1000, 1999)</c>, and need not be in the set.</summary>
    public static bool TakesBounds(ISymbol method) => method.Name == "GetViewBetween";

    public static bool IsOfTheFramework(ISymbol member)
    {
        var container = member.ContainingNamespace;
        while (container is { ContainingNamespace.IsGlobalNamespace: false })
            container = container.ContainingNamespace;
        return container?.Name == "System";
    }

    private static bool IsCollection(INamedTypeSymbol? type) => type is { Arity: > 0 } && NumberTypes.SequencesOf(type).Any(IsFirstOfType);

    private static bool Calculates(string name) => name is "Aggregate" or "Sum" or "Average";
}
