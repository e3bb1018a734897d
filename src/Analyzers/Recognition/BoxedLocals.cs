using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The locals of a body that are given a boxed number where they are declared, and nothing else: <c>object boxed = e.EventId;</c></summary>
internal sealed class BoxedLocals
{
    private readonly Dictionary<ILocalSymbol, IOperation> _numbers = new(SymbolEqualityComparer.Default);

    private BoxedLocals()
    {
    }

    public static BoxedLocals In(IOperation root)
    {
        var locals = new BoxedLocals();
        var changed = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation.Kind == OperationKind.VariableDeclarator)
                locals.Add((IVariableDeclaratorOperation)operation);
            else if (operation.Kind == OperationKind.LocalReference && !IsRead(operation))
                changed.Add(((ILocalReferenceOperation)operation).Local);
        }

        foreach (var local in changed)
            locals._numbers.Remove(local);
        return locals;
    }

    /// <summary>The number that is in the box; null where that is not known.</summary>
    public IOperation? Of(ILocalSymbol local) => _numbers.TryGetValue(local, out var number) ? number : null;

    private void Add(IVariableDeclaratorOperation declarator)
    {
        if (declarator is
            {
                Symbol: { RefKind: RefKind.None, Type.IsReferenceType: true } local,
                Initializer.Value: IConversionOperation { OperatorMethod: null, Operand: { } number }
            }
            && Integers.IsNumber(number.Type))
        {
            _numbers[local] = number;
        }
    }

    // Everything else may write it, or be another name for it.
    private static bool IsRead(IOperation local) => local.Parent switch
    {
        IArgumentOperation argument => argument.Parameter is { RefKind: RefKind.None },
        IInvocationOperation or IConversionOperation or IBinaryOperation
            or IIsPatternOperation or IIsTypeOperation or IInterpolationOperation or IConditionalAccessOperation
            or ISwitchOperation or ISwitchExpressionOperation => true,
        _ => false,
    };
}
