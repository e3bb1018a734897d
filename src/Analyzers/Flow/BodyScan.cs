using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What the analysis has to know about a body before it starts: captured variables, where the program jumps, and what its regions change.
/// Everything is gathered on one walk, so that nested loops do not cost their square.
/// </summary>
internal sealed class BodyScan(IOperation root, ObjectCode objects)
{
    // Most bodies have no jump, and none of their variables is captured.
    private Dictionary<IOperation, RegionEffects>? _effects;
    private Dictionary<ILabelSymbol, int>? _lastGoto;
    private HashSet<ISymbol>? _captured;
    private HashSet<ISymbol>? _taken;
    private HashSet<ISymbol>? _completed;
    private HashSet<ISymbol>? _reassigned;

    // Of the function that was looked at last: it may use many variables.
    private (IMethodSymbol? Function, bool IsToFail) _tried;

    /// <summary>Whether a function inside of the body uses anything from outside.</summary>
    public bool HasCaptures => _captured is not null;

    /// <summary>Whether a variable is a second name for some place.</summary>
    public bool HasReferences { get; private set; }

    /// <param name="root">The body.</param>
    /// <param name="objects">What the program's types do.</param>
    /// <param name="around">An empty stack, for what is around the operation at hand.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static BodyScan Of(IOperation root, ObjectCode objects, WalkStack<Frame> around, CancellationToken cancellation)
    {
        var scan = new BodyScan(root, objects);
        scan.Enter(root, null, null, isRegion: false, around);
        while (around.Count > 0)
        {
            ref var frame = ref around.Last;
            if (!frame.Children.MoveNext())
            {
                var left = frame;
                around.Pop();
                if (left.IsRegion)
                    scan.Leave(left, around.Last.Effects);
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var child = frame.Children.Current;
            scan.Enter(child, frame.Function, frame.Effects, frame.HoldsRegions || ReferenceEquals(child, frame.Region), around);
        }

        return scan;
    }

    private void Enter(IOperation operation, IMethodSymbol? function, RegionEffects? effects, bool isRegion, WalkStack<Frame> around)
    {
        var kind = operation.Kind;
        if (isRegion)
            effects = new RegionEffects(objects);
        effects?.Add(operation);
        function = Visit(operation, kind, function);
        // A region is left when its turn is over, whether there is anything inside it or not.
        if (isRegion || kind.HasChildren())
        {
            around.Push(new Frame(
                operation,
                operation.ChildOperations.GetEnumerator(),
                function,
                effects,
                isRegion,
                kind is OperationKind.Loop or OperationKind.Try,
                RegionOf(operation, kind)));
        }
    }

    private void Leave(in Frame region, RegionEffects? outer)
    {
        (_effects ??= []).Add(region.Operation, region.Effects!);
        outer?.Add(region.Effects!);
    }

    /// <summary>What a part of a loop, of a <c>try</c>, or a right operand of <c>&amp;</c> changes.</summary>
    public RegionEffects EffectsOf(IOperation region) =>
        _effects is not null
        && _effects.TryGetValue(region, out var effects)
            ? effects
            : RegionEffects.Of(region, objects);

    /// <summary>Whether a lambda or local function uses a variable from outside: whoever calls it can change what the variable holds.</summary>
    public bool IsCaptured(ISymbol variable) => _captured is not null && _captured.Contains(variable);

    /// <summary>
    /// Whether a lambda or local function does more with a variable from outside than reading numbers of what it holds, so that others may get hold of that.
    /// </summary>
    public bool IsTakenByFunctions(ISymbol variable) => _taken is not null && _taken.Contains(variable);

    /// <summary>Whether a lambda or local function can find something else in a variable than what its declaration gave it.</summary>
    public bool IsChangedByFunctions(ISymbol variable) => IsCaptured(variable) && (HasReferences || (_reassigned ??= Reassigned.In(root)).Contains(variable));

    /// <summary>Whether a lambda or local function writes members of what a variable from outside holds, or is to fail with it.</summary>
    public bool IsCompletedByFunctions(ISymbol variable) => _completed is not null && _completed.Contains(variable);

    /// <summary>Whether a <c>goto</c> that stands behind a position leads back to a label.</summary>
    public bool IsTargetFromBehind(ILabelSymbol? label, int position) =>
        label is not null
        && _lastGoto is not null
        && _lastGoto.TryGetValue(label, out var last)
        && last >= position;

    // The operand of & and | that runs whatever the other one says.
    private static IOperation? RegionOf(IOperation operation, OperationKind kind) =>
        kind == OperationKind.Binary
        && operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or,
            Type.SpecialType: SpecialType.System_Boolean,
            RightOperand: var right
        }
            ? right : null;

    private IMethodSymbol? Visit(IOperation operation, OperationKind kind, IMethodSymbol? function)
    {
        switch (kind)
        {
            case OperationKind.AnonymousFunction:
                return ((IAnonymousFunctionOperation)operation).Symbol;
            case OperationKind.LocalFunction:
                return ((ILocalFunctionOperation)operation).Symbol;
            case OperationKind.LocalReference:
                var local = ((ILocalReferenceOperation)operation).Local;
                Capture(local, function, operation);
                HasReferences |= Variable.IsReference(local);
                break;
            case OperationKind.ParameterReference:
                var parameter = ((IParameterReferenceOperation)operation).Parameter;
                Capture(parameter, function, operation);
                HasReferences |= Variable.IsReference(parameter);
                break;
            case OperationKind.AddressOf:
                HasReferences = true;
                break;
            case OperationKind.Branch when operation is IBranchOperation { BranchKind: BranchKind.GoTo } jump:
                // The walk goes down the program, so the last one that is seen is the last one there.
                (_lastGoto ??= new(SymbolEqualityComparer.Default))[jump.Target] = jump.Syntax.SpanStart;
                break;
        }

        return function;
    }

    private void Capture(ISymbol variable, IMethodSymbol? function, IOperation use)
    {
        if (function is null || SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            return;
        (_captured ??= new(SymbolEqualityComparer.Default)).Add(variable);
        var isCompleted = IsCompleted(use)
            || variable is ILocalSymbol { Type.IsReferenceType: true } or IParameterSymbol { Type.IsReferenceType: true }
                && !IsCompletedByFunctions(variable)
                && IsTried(variable, use);
        if (isCompleted)
            (_completed ??= new(SymbolEqualityComparer.Default)).Add(variable);
        if (isCompleted || !OnlyReadsNumber(use))
            (_taken ??= new(SymbolEqualityComparer.Default)).Add(variable);
    }

    // all.Any(other => other.Time > m.Time): nobody gets hold of the message.
    private bool OnlyReadsNumber(IOperation use) =>
        use.Parent is IPropertyReferenceOperation { Property: { ReturnsByRef: false, ReturnsByRefReadonly: false } property } read
        && ReferenceEquals(read.Instance, use)
        && (Integers.IsNumber(property.Type) || property.Type.SpecialType is SpecialType.System_String or SpecialType.System_Boolean)
        && objects.Properties.IsHarmless(property) && !Reassigned.IsTarget(read);

    private static bool IsCompleted(IOperation use) =>
        use.Parent is IMemberReferenceOperation { Parent: IAssignmentOperation { Target: var target } } member && ReferenceEquals(target, member);

    // var bad = new EventMessage { ... }; Assert.Throws(() => Send(bad));
    private bool IsTried(ISymbol variable, IOperation use)
    {
        for (var around = use.Parent; around is not null; around = around.Parent)
        {
            var function = around switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is null)
                continue;
            if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
                return false;
            if (!SymbolEqualityComparer.Default.Equals(_tried.Function, function))
            {
                _tried = (
                    function,
                    around is IAnonymousFunctionOperation code ? Searches.WantsFailure(code) : Searches.WantsFailure((ILocalFunctionOperation)around));
            }

            if (_tried.IsToFail)
                return true;
        }

        return false;
    }

    /// <summary>An operation that the walk is inside of, and the region that it belongs to.</summary>
    /// <param name="Operation">The operation.</param>
    /// <param name="Children">Those inside it that are still to come.</param>
    /// <param name="Function">The lambda or local function that they are in.</param>
    /// <param name="Effects">What the region that they are in changes.</param>
    /// <param name="IsRegion">Whether the operation is a region of its own.</param>
    /// <param name="HoldsRegions">Whether each of them is one.</param>
    /// <param name="Region">The one of them that is.</param>
    internal record struct Frame(
        IOperation Operation,
        IOperation.OperationList.Enumerator Children,
        IMethodSymbol? Function,
        RegionEffects? Effects,
        bool IsRegion,
        bool HoldsRegions,
        IOperation? Region)
    {
        // A field: what moves on is the enumerator itself, not a copy of it.
        public IOperation.OperationList.Enumerator Children = Children;
    }
}
