using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The expressions that an expression can turn out to be: the arms of <c>?:</c> and <c>switch</c>, both sides of <c>??</c>.</summary>
internal static class Leaves
{
    /// <param name="leaves">The list to add to.</param>
    /// <param name="operation">The expression.</param>
    /// <param name="element">Which part counts where the expression is a tuple or holds tuples.</param>
    public static void AddTo(List<Leaf> leaves, IOperation operation, int element = ElementPath.Whole)
    {
        // A constant is a leaf as it stands: its casts belong to it.
        if (operation.IsConstant())
        {
            leaves.Add(new Leaf(operation, element));
            return;
        }

        switch (operation.Kind)
        {
            case OperationKind.Conversion when operation is IConversionOperation conversion && conversion.HandsOn():
                // Whether (byte)id still is what id is depends on its role.
                if (conversion.CutsToByte())
                    leaves.Add(new Leaf(operation, element));
                else
                    AddTo(leaves, conversion.Operand, element);
                break;
            case OperationKind.Tuple
                when operation is ITupleOperation tuple
                    && ElementPath.First(element) is >= 0 and var first
                    && first < tuple.Elements.Length:
                AddTo(leaves, tuple.Elements[first], ElementPath.Rest(element));
                break;
            case OperationKind.Conditional when operation is IConditionalOperation { WhenFalse: { } whenFalse } conditional:
                AddTo(leaves, conditional.WhenTrue, element);
                AddTo(leaves, whenFalse, element);
                break;
            case OperationKind.Coalesce:
                var coalesce = (ICoalesceOperation)operation;
                AddTo(leaves, coalesce.Value, element);
                AddTo(leaves, coalesce.WhenNull, element);
                break;
            case OperationKind.SwitchExpression:
                foreach (var arm in ((ISwitchExpressionOperation)operation).Arms)
                    AddTo(leaves, arm.Value, element);
                break;
            case OperationKind.Throw:
                break;
            // An assignment is its target, and what is assigned is looked at by itself.
            default:
                if (Variable.Of(operation, element) is null && Source.Of(operation) is { } source)
                {
                    AddTo(leaves, source, element);
                    foreach (var other in Source.OthersOf(operation))
                        AddTo(leaves, other, element);
                }
                else
                {
                    leaves.Add(new Leaf(operation, element));
                }

                break;
        }
    }
}
