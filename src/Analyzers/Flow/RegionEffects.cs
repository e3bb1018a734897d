using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What running a region of the program any number of times can change. A loop is entered with all of that forgotten, which makes one pass
/// over its body the fixed point: nothing that the body changes is known at its head, and what it does not change cannot differ.
/// </summary>
internal sealed class RegionEffects
{
    /// <summary>Variables that are assigned or handed out by reference.</summary>
    public HashSet<ISymbol> Assigned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Members that are assigned, on whatever object.</summary>
    public HashSet<ISymbol> Written { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Variables whose object is passed on.</summary>
    public HashSet<ISymbol> PassedOn { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether any code outside the body may run.</summary>
    public bool Calls { get; private set; }

    /// <summary>Whether an element of some array or list is assigned.</summary>
    public bool WritesElements { get; private set; }

    public static RegionEffects Of(params IOperation?[] regions)
    {
        var effects = new RegionEffects();
        var pending = new Stack<IOperation>();
        foreach (var region in regions)
        {
            if (region is not null)
                pending.Push(region);
        }

        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            effects.Add(operation);
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }

        return effects;
    }

    private void Add(IOperation operation)
    {
        switch (operation)
        {
            case IAssignmentOperation assignment:
                AddTarget(assignment.Target);
                break;
            case IIncrementOrDecrementOperation increment:
                AddTarget(increment.Target);
                break;
            case IVariableDeclaratorOperation declarator:
                Assigned.Add(declarator.Symbol);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                Assigned.Add(symbol);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: { } symbol }:
                Assigned.Add(symbol);
                break;
            case IListPatternOperation { DeclaredSymbol: { } symbol }:
                Assigned.Add(symbol);
                break;
            case IInvocationOperation invocation:
                Calls = true;
                AddPassedOn(invocation.Instance);
                break;
            case IArgumentOperation argument:
                if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
                    AddTarget(argument.Value);
                AddPassedOn(argument.Value);
                break;
            case IAwaitOperation or IObjectCreationOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation:
                Calls = true;
                break;
            case IReturnOperation { ReturnedValue: { } value }:
                AddPassedOn(value);
                break;
        }
    }

    private void AddTarget(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local: Assigned.Add(local.Local); break;
            case IParameterReferenceOperation parameter: Assigned.Add(parameter.Parameter); break;
            case IFieldReferenceOperation field: Written.Add(field.Field.OriginalDefinition); break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property: Written.Add(property.Property.OriginalDefinition); Calls = true; break;
            case IPropertyReferenceOperation or IArrayElementReferenceOperation: WritesElements = true; break;
            case IDeclarationExpressionOperation declaration: AddTarget(declaration.Expression); break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    AddTarget(element);
                break;
            default: Calls = true; break;
        }
    }

    private void AddPassedOn(IOperation? value)
    {
        for (; value is not null; value = value is IMemberReferenceOperation member ? member.Instance : value is IConversionOperation conversion ? conversion.Operand : null)
        {
            if (value is ILocalReferenceOperation local)
                PassedOn.Add(local.Local);
            else if (value is IParameterReferenceOperation parameter)
                PassedOn.Add(parameter.Parameter);
        }
    }
}
