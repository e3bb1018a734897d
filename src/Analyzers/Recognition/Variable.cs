using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What a body itself decides the role of: a local, a parameter or the result of a lambda or local function, a property of an anonymous
/// type, a list that its type keeps for itself; of a tuple one element.
/// </summary>
/// <param name="Symbol">The variable; for the result of a lambda the local that holds it, for that of a local function the function.</param>
/// <param name="Element">Which part of the tuple, or of the tuples in the collection; <see cref="ElementPath.Whole"/> where it holds numbers itself.</param>
internal readonly record struct Variable(ISymbol Symbol, int Element)
{
    /// <summary>The variable that an expression reads, of a tuple: the part that is asked for.</summary>
    public static Variable? Of(IOperation operation, int element = ElementPath.Whole)
    {
        if (operation.Kind != OperationKind.FieldReference || operation is not IFieldReferenceOperation { Field.ContainingType.IsTupleType: true })
        {
            // What is cast to tuples from something else, nobody knows.
            return SymbolOf(operation) is { } symbol
                && element != ElementPath.Lost
                && (element == ElementPath.Whole || NumberTypes.TupleIn(operation.Type) is not null)
                    ? new Variable(symbol, element)
                    : null;
        }

        // t.Item2.Id is a part of t, and pairs[0].Id of all that pairs holds.
        IOperation? source = operation;
        while (source is IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } field, Instance: { } tuple })
        {
            element = ElementPath.Join(ElementPath.Then(ElementPath.Whole, IndexOf(field)), element);
            for (source = tuple; source is not null and not IFieldReferenceOperation { Field.ContainingType.IsTupleType: true }; source = Source.Of(source))
            {
                if (SymbolOf(source) is { } root)
                    return element == ElementPath.Lost ? null : new Variable(root, element);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a variable is a second name for some place: a ref local, or a parameter that is passed by reference and has a value at the start.
    /// </summary>
    public static bool IsReference(ISymbol? variable) =>
        variable is ILocalSymbol { RefKind: not RefKind.None } or IParameterSymbol { RefKind: not (RefKind.None or RefKind.Out) };

    /// <summary>Whether a variable is a parameter of a type, <c>class Handler(EventMessage m)</c>: in its members, such a parameter is a field.</summary>
    public static bool IsOfType(ISymbol? variable)
    {
        if (variable is not IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor })
            return false;
        foreach (var declaration in constructor.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax() is TypeDeclarationSyntax)
                return true;
        }

        return false;
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation.Kind switch
    {
        OperationKind.LocalReference when operation is ILocalReferenceOperation { Local: { IsConst: false } local } => local,
        OperationKind.ParameterReference
            when operation is IParameterReferenceOperation
            {
                Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } } parameter
            } =>
            parameter,
        OperationKind.PropertyReference
            when operation is IPropertyReferenceOperation { Property: { ContainingType.IsAnonymousType: true } property } =>
            property,
        OperationKind.PropertyReference
            when operation is IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private, OriginalDefinition: var property } }
                && PrivateLists.IsOne(property) =>
            property,
        OperationKind.FieldReference
            when operation is IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private, OriginalDefinition: var field } }
                && PrivateLists.IsOne(field) =>
            field,
        OperationKind.Invocation
            when operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } =>
            function.OriginalDefinition,
        OperationKind.Invocation
            when operation is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: { } called } =>
            DelegateIn(called),
        _ => null,
    };

    /// <summary>The local that holds the delegate that is called.</summary>
    public static ILocalSymbol? DelegateIn(IOperation called) => RootOf(called) as ILocalSymbol;

    private static ISymbol? RootOf(IOperation operation)
    {
        for (IOperation? source = operation; source is not null; source = Source.Of(source))
        {
            if (SymbolOf(source) is { } symbol)
                return symbol;
        }

        return null;
    }

    // Id and Item1 are the same element.
    public static int IndexOf(IFieldSymbol field)
    {
        var name = (field.CorrespondingTupleField ?? field).Name;
        return name.StartsWith("Item", StringComparison.Ordinal) && int.TryParse(name.Substring(4), out var number) ? number - 1 : -1;
    }
}
