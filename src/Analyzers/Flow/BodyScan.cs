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
    private readonly Dictionary<ILabelSymbol, int> _lastGoto = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IOperation, RegionEffects> _effects = [];

    /// <summary>Variables that a lambda or local function uses from outside: whoever calls it can change what they hold.</summary>
    public HashSet<ISymbol> Captured { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a variable is a second name for some place.</summary>
    public bool HasReferences { get; private set; }

    public static BodyScan Of(IOperation root, StoredProperties properties, CancellationToken cancellation)
    {
        var scan = new BodyScan(properties);
        var around = new Stack<(IOperation Region, RegionEffects Effects)>();
        var pending = new Stack<(IOperation Operation, IMethodSymbol? Function, bool IsDone)>();
        pending.Push((root, null, false));
        while (pending.Count > 0)
        {
            var (operation, function, isDone) = pending.Pop();
            if (isDone)
            {
                var (region, effects) = around.Pop();
                scan._effects.Add(region, effects);
                if (around.Count > 0)
                    around.Peek().Effects.Add(effects);
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            if (IsRegion(operation))
            {
                around.Push((operation, new RegionEffects(properties)));
                pending.Push((operation, function, true));
            }

            if (around.Count > 0)
                around.Peek().Effects.Add(operation);
            function = scan.Visit(operation, function);
            foreach (var child in operation.ChildOperations)
                pending.Push((child, function, false));
        }

        return scan;
    }

    /// <summary>What a part of a loop, of a <c>try</c>, or a right operand of <c>&amp;</c> changes.</summary>
    public RegionEffects EffectsOf(IOperation region) => _effects.TryGetValue(region, out var effects) ? effects : RegionEffects.Of(region, properties);

    /// <summary>Whether a <c>goto</c> that stands behind a position leads back to a label.</summary>
    public bool IsTargetFromBehind(ILabelSymbol? label, int position) => label is not null && _lastGoto.TryGetValue(label, out var last) && last >= position;

    private static bool IsRegion(IOperation operation) => operation.Parent switch
    {
        ILoopOperation or ITryOperation => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or, Type.SpecialType: SpecialType.System_Boolean } binary => ReferenceEquals(binary.RightOperand, operation),
        _ => false,
    };

    private IMethodSymbol? Visit(IOperation operation, IMethodSymbol? function)
    {
        switch (operation)
        {
            case IAnonymousFunctionOperation lambda:
                return lambda.Symbol;
            case ILocalFunctionOperation local:
                return local.Symbol;
            case ILocalReferenceOperation { Local: var local }:
                Capture(local, function);
                HasReferences |= local.RefKind != RefKind.None;
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Capture(parameter, function);
                HasReferences |= parameter.RefKind is not (RefKind.None or RefKind.Out);
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo } jump:
                AddGoto(jump);
                break;
        }

        return function;
    }

    private void Capture(ISymbol variable, IMethodSymbol? function)
    {
        if (function is not null && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            Captured.Add(variable);
    }

    private void AddGoto(IBranchOperation jump)
    {
        var position = jump.Syntax.SpanStart;
        if (!_lastGoto.TryGetValue(jump.Target, out var last) || last < position)
            _lastGoto[jump.Target] = position;
    }
}
