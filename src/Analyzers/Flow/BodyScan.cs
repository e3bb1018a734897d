using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Flow;

/// <summary>What the analysis has to know about a body before it starts: captured variables, and where the program jumps.</summary>
internal sealed class BodyScan
{
    private readonly Dictionary<ILabelSymbol, int> _lastGoto = new(SymbolEqualityComparer.Default);

    /// <summary>Variables that a lambda or local function uses from outside: whoever calls it can change what they hold.</summary>
    public HashSet<ISymbol> Captured { get; } = new(SymbolEqualityComparer.Default);

    public static BodyScan Of(IOperation root)
    {
        var scan = new BodyScan();
        var pending = new Stack<(IOperation Operation, IMethodSymbol? Function)>();
        pending.Push((root, null));
        while (pending.Count > 0)
        {
            var (operation, function) = pending.Pop();
            switch (operation)
            {
                case IAnonymousFunctionOperation lambda: function = lambda.Symbol; break;
                case ILocalFunctionOperation local: function = local.Symbol; break;
                case ILocalReferenceOperation reference when function is not null: scan.Capture(reference.Local, function); break;
                case IParameterReferenceOperation reference when function is not null: scan.Capture(reference.Parameter, function); break;
                case IBranchOperation { BranchKind: BranchKind.GoTo } jump: scan.AddGoto(jump); break;
            }

            foreach (var child in operation.ChildOperations)
                pending.Push((child, function));
        }

        return scan;
    }

    /// <summary>Whether any <c>goto</c> leads to a label.</summary>
    public bool IsTarget(ILabelSymbol label) => _lastGoto.ContainsKey(label);

    /// <summary>Whether a <c>goto</c> that stands behind a position leads back to a label.</summary>
    public bool IsTargetFromBehind(ILabelSymbol? label, int position) => label is not null && _lastGoto.TryGetValue(label, out var last) && last >= position;

    private void Capture(ISymbol variable, IMethodSymbol function)
    {
        if (!SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, function))
            Captured.Add(variable);
    }

    private void AddGoto(IBranchOperation jump)
    {
        var position = jump.Syntax.SpanStart;
        if (!_lastGoto.TryGetValue(jump.Target, out var last) || last < position)
            _lastGoto[jump.Target] = position;
    }
}
