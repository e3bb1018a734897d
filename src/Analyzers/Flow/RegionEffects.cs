using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What running a region of the program any number of times can change. A loop is entered with all of that forgotten, which makes one pass
/// over its body the fixed point: nothing that the body changes is known at its head, and what it does not change cannot differ.
/// </summary>
internal sealed partial class RegionEffects(ObjectCode objects)
{
    private static readonly HashSet<ISymbol> s_none = new(SymbolEqualityComparer.Default);

    // Most regions do only some of it.
    private HashSet<ISymbol>? _assigned;
    private HashSet<ISymbol>? _written;
    private HashSet<ISymbol>? _handedOut;
    private HashSet<ISymbol>? _renamed;

    /// <summary>Variables that are assigned or handed out by reference.</summary>
    public IReadOnlyCollection<ISymbol> Assigned => _assigned ?? s_none;

    /// <summary>Members that are assigned, on whatever object.</summary>
    public IReadOnlyCollection<ISymbol> Written => _written ?? s_none;

    /// <summary>Variables whose object others get hold of.</summary>
    public IReadOnlyCollection<ISymbol> HandedOut => ByAllNames()._handedOut ?? s_none;

    /// <summary>Whether others get hold of the object of a variable.</summary>
    public bool HandsOut(ISymbol variable) => ByAllNames()._handedOut?.Contains(variable) == true;

    /// <summary>Variables whose object another variable gets.</summary>
    public IReadOnlyCollection<ISymbol> Renamed => ByAllNames()._renamed ?? s_none;

    /// <summary>Whether another variable gets the object of a variable.</summary>
    public bool Renames(ISymbol variable) => ByAllNames()._renamed?.Contains(variable) == true;

    /// <summary>Whether any code outside the body may run.</summary>
    public bool Calls { get; private set; }

    /// <summary>Whether the body may wait, and others go on meanwhile.</summary>
    public bool Waits { get; private set; }

    /// <summary>Whether an element of some array or list is assigned.</summary>
    public bool WritesElements { get; private set; }

    /// <summary>
    /// Whether an object is read out of a list or got from a call, or out of a property that does not store one: it may be any other such object.
    /// </summary>
    public bool ReadsElements { get; private set; }

    /// <summary>Whether something is assigned that has no name here: through a pointer or a returned reference.</summary>
    public bool WritesAnything { get; private set; }

    public static RegionEffects Of(IOperation region, ObjectCode objects)
    {
        var effects = new RegionEffects(objects);
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
        AddAll(ref _assigned, inner._assigned);
        AddAll(ref _written, inner._written);
        AddAll(ref _handedOut, inner._handedOut);
        AddAll(ref _renamed, inner._renamed);
        if (inner._rewrites is not null)
            (_rewrites ??= []).AddRange(inner._rewrites);
        if (inner._names is not null)
        {
            (_names ??= []).AddRange(inner._names);
            _hasNewNames = true;
        }

        Calls |= inner.Calls;
        Waits |= inner.Waits;
        WritesElements |= inner.WritesElements;
        ReadsElements |= inner.ReadsElements;
        WritesAnything |= inner.WritesAnything;
    }

    /// <summary>Adds what one operation does, without the operations inside it.</summary>
    public void Add(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.LocalReference:
                AddUse(operation, ((ILocalReferenceOperation)operation).Local);
                break;
            case OperationKind.ParameterReference:
                AddUse(operation, ((IParameterReferenceOperation)operation).Parameter);
                break;
            case OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment
                or OperationKind.CompoundAssignment or OperationKind.DeconstructionAssignment:
                AddTarget(((IAssignmentOperation)operation).Target);
                AddRewrite((IAssignmentOperation)operation);
                Calls |= CodeCalls.RunsCode(operation);
                break;
            case OperationKind.Increment or OperationKind.Decrement:
                AddTarget(((IIncrementOrDecrementOperation)operation).Target);
                Calls |= CodeCalls.RunsCode(operation);
                break;
            case OperationKind.VariableDeclarator:
                Add(ref _assigned, ((IVariableDeclaratorOperation)operation).Symbol);
                break;
            case OperationKind.DeclarationPattern or OperationKind.RecursivePattern or OperationKind.ListPattern:
                if (DeclaredBy(operation) is { } declared)
                    Add(ref _assigned, declared);
                ReadsElements |= operation.Kind == OperationKind.ListPattern;
                Calls |= operation is IRecursivePatternOperation { DeconstructSymbol: not null } || CodeCalls.RunsCode(operation);
                break;
            case OperationKind.Argument:
                var argument = (IArgumentOperation)operation;
                if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out })
                    AddTarget(argument.Value);
                ReadsElements |= IsObjectOfMember(argument.Value);
                break;
            case OperationKind.Loop:
                if (operation is not IForEachLoopOperation each)
                    break;
                if (each.LoopControlVariable is { } variable and not IVariableDeclaratorOperation)
                    AddTarget(variable);
                Calls |= CodeCalls.RunsCodeToEnumerate(each) || CodeCalls.RunsDeconstructor(each);
                Waits |= each.IsAsynchronous;
                ReadsElements = true;
                break;
            case OperationKind.PropertyReference:
                var property = ((IPropertyReferenceOperation)operation).Property;
                Calls |= !objects.Properties.IsHarmless(property);
                Waits |= CodeCalls.Waits(property);
                ReadsElements |= !objects.Properties.KeepsValue(property) && ObjectTypes.IsObject(property.Type);
                break;
            case OperationKind.ArrayElementReference or OperationKind.ImplicitIndexerReference:
                Calls |= CodeCalls.RunsCode(operation);
                ReadsElements |= ObjectTypes.IsObject(operation.Type);
                break;
            case OperationKind.Invocation:
                var call = (IInvocationOperation)operation;
                if (CodeCalls.OnlyLooks(call.TargetMethod))
                    break;
                Calls = true;
                Waits |= CodeCalls.Waits(call.TargetMethod);
                // _room.Refresh() may change what a list in it holds.
                ReadsElements |= FlowAnalysis.GivesObject(call) || FlowAnalysis.IsOfBody(call) || IsObjectOfMember(call.Instance);
                break;
            case OperationKind.Await:
                Calls = Waits = true;
                ReadsElements |= ObjectTypes.IsObject(operation.Type);
                break;
            case OperationKind.Lock or OperationKind.YieldReturn:
                Calls = Waits = true;
                break;
            case OperationKind.Using or OperationKind.UsingDeclaration:
                Calls = true;
                Waits |= CodeCalls.IsAwaited(operation);
                AddResources(operation);
                break;
            case OperationKind.ObjectCreation or OperationKind.DynamicInvocation or OperationKind.FunctionPointerInvocation
                or OperationKind.Return or OperationKind.YieldBreak
                or OperationKind.EventAssignment or OperationKind.RaiseEvent or OperationKind.InterpolatedString or OperationKind.TypeParameterObjectCreation
                or OperationKind.DynamicObjectCreation:
                Calls = true;
                break;
            case OperationKind.Conversion:
                Calls |= CodeCalls.RunsCode(operation);
                ReadsElements |= ((IConversionOperation)operation).OperatorMethod is not null && ObjectTypes.IsObject(operation.Type);
                break;
            case OperationKind.Binary or OperationKind.Unary or OperationKind.With or OperationKind.SlicePattern
                or OperationKind.DynamicMemberReference or OperationKind.DynamicIndexerAccess:
                Calls |= CodeCalls.RunsCode(operation);
                break;
            default:
                Calls |= CollectionElements.IsExpression(operation) && CodeCalls.RunsCode(operation);
                break;
        }
    }

    // What is disposed of may tell others about itself.
    private void AddResources(IOperation @using)
    {
        var resources = @using is IUsingDeclarationOperation declaration ? declaration.DeclarationGroup : ((IUsingOperation)@using).Resources;
        if (resources is not IVariableDeclarationGroupOperation group)
            return;
        foreach (var local in group.GetDeclaredVariables())
            Add(ref _handedOut, local);
    }

    private static bool IsObjectOfMember(IOperation? operation) =>
        operation is not null && MeetingCollector.Unconverted(operation) is IMemberReferenceOperation { Type: var type } && ObjectTypes.IsObject(type);

    private static void Add(ref HashSet<ISymbol>? all, ISymbol symbol) => (all ??= new(SymbolEqualityComparer.Default)).Add(symbol);

    private static void AddAll(ref HashSet<ISymbol>? all, HashSet<ISymbol>? others)
    {
        if (others is not null)
            (all ??= new(SymbolEqualityComparer.Default)).UnionWith(others);
    }
}
