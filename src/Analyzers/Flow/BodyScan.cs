using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// What the analysis has to know about a body before it starts: captured variables, where the program jumps, and what its regions change.
/// Everything is gathered on one walk, so that nested loops do not cost their square.
/// </summary>
internal sealed class BodyScan(StoredProperties properties)
{
    // What is still to be walked; kept from one body to the next, because most of a walk over a small one would be to make it.
    [ThreadStatic]
    private static Stack<Step>? t_pending;

    // Most bodies have no jump, and none of their variables is captured.
    private readonly Dictionary<IOperation, RegionEffects> _effects = [];
    private Dictionary<ILabelSymbol, int>? _lastGoto;
    private HashSet<ISymbol>? _captured;

    /// <summary>Whether a lambda or local function uses any variable from outside.</summary>
    public bool HasCaptured => _captured is not null;

    /// <summary>Whether a variable is a second name for some place.</summary>
    public bool HasReferences { get; private set; }

    public static BodyScan Of(IOperation root, StoredProperties properties, CancellationToken cancellation)
    {
        var scan = new BodyScan(properties);
        var around = new Stack<(IOperation Region, RegionEffects Effects)>();
        var pending = t_pending ?? new();
        // Whoever is interrupted leaves it to nobody.
        t_pending = null;
        pending.Push(new Step(root, null));
        while (pending.Count > 0)
        {
            var (operation, function, isRegion, isDone) = pending.Pop();
            if (isDone)
            {
                var (region, effects) = around.Pop();
                scan._effects.Add(region, effects);
                if (around.Count > 0)
                    around.Peek().Effects.Add(effects);
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            if (isRegion)
            {
                around.Push((operation, new RegionEffects(properties)));
                pending.Push(new Step(operation, function, IsDone: true));
            }

            if (around.Count > 0)
                around.Peek().Effects.Add(operation);
            function = scan.Visit(operation, function);
            var isDivided = operation.Kind is OperationKind.Loop or OperationKind.Try;
            var operand = RegionOf(operation);
            foreach (var child in operation.ChildOperations)
                pending.Push(new Step(child, function, isDivided || ReferenceEquals(child, operand)));
        }

        t_pending = pending;
        return scan;
    }

    /// <summary>What a part of a loop, of a <c>try</c>, or a right operand of <c>&amp;</c> changes.</summary>
    public RegionEffects EffectsOf(IOperation region) => _effects.TryGetValue(region, out var effects) ? effects : RegionEffects.Of(region, properties);

    /// <summary>Whether a lambda or local function uses a variable from outside: whoever calls it can change what the variable holds.</summary>
    public bool IsCaptured(ISymbol variable) => _captured is not null && _captured.Contains(variable);

    /// <summary>Whether a <c>goto</c> that stands behind a position leads back to a label.</summary>
    public bool IsTargetFromBehind(ILabelSymbol? label, int position) => label is not null && _lastGoto is not null && _lastGoto.TryGetValue(label, out var last) && last >= position;

    // The operand of & and | that runs whatever the other one says.
    private static IOperation? RegionOf(IOperation operation) =>
        operation is { Kind: OperationKind.Binary } and IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, Type.SpecialType: SpecialType.System_Boolean, RightOperand: var right }
            ? right : null;

    private IMethodSymbol? Visit(IOperation operation, IMethodSymbol? function)
    {
        switch (operation.Kind)
        {
            case OperationKind.AnonymousFunction:
                return ((IAnonymousFunctionOperation)operation).Symbol;
            case OperationKind.LocalFunction:
                return ((ILocalFunctionOperation)operation).Symbol;
            case OperationKind.LocalReference:
                var local = ((ILocalReferenceOperation)operation).Local;
                Capture(local, function);
                HasReferences |= local.RefKind != RefKind.None;
                break;
            case OperationKind.ParameterReference:
                var parameter = ((IParameterReferenceOperation)operation).Parameter;
                Capture(parameter, function);
                HasReferences |= parameter.RefKind is not (RefKind.None or RefKind.Out);
                break;
            case OperationKind.Branch when operation is IBranchOperation { BranchKind: BranchKind.GoTo } jump:
                AddGoto(jump);
                break;
        }

        return function;
    }

    private void Capture(ISymbol variable, IMethodSymbol? function)
    {
        if (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            (_captured ??= new(SymbolEqualityComparer.Default)).Add(variable);
    }

    private void AddGoto(IBranchOperation jump)
    {
        var position = jump.Syntax.SpanStart;
        _lastGoto ??= new(SymbolEqualityComparer.Default);
        if (!_lastGoto.TryGetValue(jump.Target, out var last) || last < position)
            _lastGoto[jump.Target] = position;
    }

    /// <summary>An operation to look at, or, <paramref name="IsDone"/>, a region all of which has been looked at.</summary>
    private readonly record struct Step(IOperation Operation, IMethodSymbol? Function, bool IsRegion = false, bool IsDone = false);
}
