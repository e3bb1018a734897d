using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// all[0], all[i], all[^1]: which element of a list a position means.
internal sealed partial class FlowAnalysis
{
    /// <summary>The cell of the element of a list at an index that is a constant, a variable or so much from the end; null for any other.</summary>
    /// <param name="owner">The list.</param>
    /// <param name="index">The index.</param>
    /// <param name="held">What the list holds.</param>
    private Cell? CellAt(int owner, IOperation index, ITypeSymbol? held)
    {
        if (index.ConstantValue is { HasValue: true, Value: int and >= 0 and var position })
            return owner == 0 ? null : Cell.OfElement(owner, position);
        // The variable may change, the number that it has here does not.
        var value = Evaluate(index).Number;
        Hand(index, value);
        MarkList(owner, held, index.Type);
        _receiver = owner;
        if (owner == 0 || _state is null)
            return null;
        if (DistanceIn(index) is { } distance)
            return Cell.OfElementFromEnd(owner, distance);
        return value != 0
            && Integers.IsNumber(index.Type)
            && index is ILocalReferenceOperation or IParameterReferenceOperation
                ? Cell.OfElementAt(owner, value)
                : null;
    }

    // ^1
    private static int? DistanceIn(IOperation index) =>
        index is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int distance } } ? distance : null;

    private Cell? CellOfElement(IArrayElementReferenceOperation reference)
    {
        var array = Evaluate(reference.ArrayReference).Number;
        if (reference.Indices is [var position])
            return CellAt(array, position, reference.Type);
        foreach (var index in reference.Indices)
            Evaluate(index);
        MarkList(array, reference.Type, key: null);
        _receiver = array;
        return null;
    }

    // all[^1]
    private Val EvaluatePosition(IImplicitIndexerReferenceOperation position)
    {
        var list = Evaluate(position.Instance).Number;
        Evaluate(position.Argument);
        MarkList(list);
        if (CodeCalls.RunsCode(position))
            RunCodeOf(list, position.IndexerSymbol, position.Instance.Type);
        _receiver = list;
        if (list != 0 && _state is not null && (position.Instance.Type is IArrayTypeSymbol || IsOfList(position.IndexerSymbol))
            && DistanceIn(position.Argument) is { } distance && Cell.OfElementFromEnd(list, distance) is { } cell)
        {
            return ReadElement(cell, position);
        }

        return new Val(FreshElement(position.Type), _places.RoleOf(position));
    }
}
