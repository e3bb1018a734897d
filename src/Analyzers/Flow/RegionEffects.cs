using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What running a region of the program any number of times can change. A loop is entered with all of that forgotten, which makes one pass
/// over its body the fixed point: nothing that the body changes is known at its head, and what it does not change cannot differ.
/// </summary>
internal sealed class RegionEffects(StoredProperties properties)
{
    /// <summary>Variables that are assigned or handed out by reference.</summary>
    public HashSet<ISymbol> Assigned { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Members that are assigned, on whatever object.</summary>
    public HashSet<ISymbol> Written { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Variables whose object others get hold of.</summary>
    public HashSet<ISymbol> HandedOut { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether any code outside the body may run.</summary>
    public bool Calls { get; private set; }

    /// <summary>Whether an element of some array or list is assigned.</summary>
    public bool WritesElements { get; private set; }

    /// <summary>Whether something is assigned that has no name here: through a pointer or a returned reference.</summary>
    public bool WritesAnything { get; private set; }

    public static RegionEffects Of(IOperation region, StoredProperties properties)
    {
        var effects = new RegionEffects(properties);
        var pending = new Stack<IOperation>();
        pending.Push(region);
        while (pending.Count > 0)
        {
            var operation = pending.Pop();
            effects.Add(operation);
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }

        return effects;
    }

    /// <summary>Adds what a region inside this one does.</summary>
    public void Add(RegionEffects inner)
    {
        Assigned.UnionWith(inner.Assigned);
        Written.UnionWith(inner.Written);
        HandedOut.UnionWith(inner.HandedOut);
        Calls |= inner.Calls;
        WritesElements |= inner.WritesElements;
        WritesAnything |= inner.WritesAnything;
    }

    /// <summary>Adds what one operation does, without the operations inside it.</summary>
    public void Add(IOperation operation)
    {
        switch (operation)
        {
            case ILocalReferenceOperation { Local: var local } when IsHandedOut(operation):
                HandedOut.Add(local);
                break;
            case IParameterReferenceOperation { Parameter: var parameter } when IsHandedOut(operation):
                HandedOut.Add(parameter);
                break;
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
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } declared)
                    Assigned.Add(declared);
                Calls |= recursive.DeconstructSymbol is not null;
                break;
            case IListPatternOperation { DeclaredSymbol: { } symbol }:
                Assigned.Add(symbol);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                AddTarget(argument.Value);
                break;
            case IForEachLoopOperation { LoopControlVariable: { } variable } and not IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation }:
                AddTarget(variable);
                Calls = true;
                break;
            case IPropertyReferenceOperation property:
                Calls |= !properties.IsHarmless(property.Property);
                break;
            case IInvocationOperation or IAwaitOperation or IObjectCreationOperation or IDynamicInvocationOperation or IFunctionPointerInvocationOperation
                or IForEachLoopOperation or IUsingOperation or IUsingDeclarationOperation or ILockOperation or IReturnOperation or IEventAssignmentOperation:
                Calls = true;
                break;
            default:
                Calls |= CodeCalls.IsOperatorOfTheProgram(operation);
                break;
        }
    }

    private void AddTarget(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Assigned.Add(local.Local);
                WritesAnything |= local.Local.RefKind != RefKind.None;
                break;
            case IParameterReferenceOperation parameter:
                Assigned.Add(parameter.Parameter);
                break;
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } }:
                WritesElements = true;
                break;
            case IFieldReferenceOperation field:
                Written.Add(field.Field.OriginalDefinition);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                Written.Add(property.Property.OriginalDefinition);
                Calls = true;
                break;
            case IPropertyReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                WritesElements = true;
                Calls = true;
                break;
            case IDeclarationExpressionOperation declaration:
                AddTarget(declaration.Expression);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    AddTarget(element);
                break;
            case IDiscardOperation:
                break;
            default:
                WritesAnything = true;
                break;
        }
    }

    // Do(e), kept = e, new[] { e }, Do(e.Inner); but not e.EventId, e is { }, var m = e
    private static bool IsHandedOut(IOperation use)
    {
        if (Integers.IsNumber(use.Type))
            return false;
        while (true)
        {
            switch (use.Parent)
            {
                case IConversionOperation conversion:
                    use = conversion;
                    break;
                case IMemberReferenceOperation member when ReferenceEquals(member.Instance, use):
                    if (Integers.IsNumber(member.Type) || member.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Boolean)
                        return false;
                    use = member;
                    break;
                case IConditionalAccessOperation access:
                    return !(Integers.IsNumber(access.Type) || access.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Boolean);
                case IBinaryOperation or IIsPatternOperation or IIsTypeOperation or ISwitchOperation or ISwitchExpressionOperation or IVariableInitializerOperation:
                    return false;
                case IAssignmentOperation assignment:
                    return !ReferenceEquals(assignment.Target, use);
                default:
                    return true;
            }
        }
    }
}
