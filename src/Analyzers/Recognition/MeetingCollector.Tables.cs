using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Tables of numbers, whose columns are several things: an ID, a parameter, a limit. Where the program reads one certain column of whichever row,
// nobody knows what the others hold.
internal sealed partial class MeetingCollector
{
    private HashSet<ISymbol>? _rows;
    private HashSet<Variable>? _tables;

    /// <summary>Tables of which the program reads one certain column.</summary>
    public IReadOnlyCollection<Variable> Tables => _tables ?? (IReadOnlyCollection<Variable>)[];

    private void NoteRow(ISymbol variable, ITypeSymbol type, IOperation value)
    {
        if (NumberTypes.IsSequence(type) && !NumberTypes.IsTable(type) && IsOfTable(value))
            (_rows ??= new(SymbolEqualityComparer.Default)).Add(variable);
    }

    private static bool IsOfTable(IOperation value)
    {
        for (var table = value; table is not null; table = Source.Of(table))
        {
            if (NumberTypes.IsTable(table.Type))
                return true;
        }

        return false;
    }

    // table[i, 0], rows[i][0], and row[0] where a loop goes through the rows; but not table[i, j], and table[0, 0] is one number
    private void VisitElement(IOperation element)
    {
        if (!Integers.IsNumber(element.Type))
            return;
        var (isCertain, isAny) = (false, false);
        var list = element;
        for (var indices = IndicesOf(list); indices.Length > 0 && Source.Of(list) is { } outer; indices = IndicesOf(list))
        {
            isCertain |= indices.Any(IsCertain);
            isAny |= !indices.All(IsCertain);
            list = Unconverted(outer);
        }

        if (isCertain && (isAny || IsRow(list)))
            NoteTable(list);
    }

    // row is [var id, ..]
    private void VisitRowPattern(IOperation? input)
    {
        if (input is not null && IsRow(input))
            NoteTable(input);
    }

    private void NoteTable(IOperation table)
    {
        if (Variable.Of(table) is { } variable)
            (_tables ??= []).Add(variable);
    }

    private bool IsRow(IOperation list) => _rows is not null && Variable.Of(list) is { Symbol: var variable } && _rows.Contains(variable);

    private static IOperation[] IndicesOf(IOperation element) => element switch
    {
        IArrayElementReferenceOperation { Indices: var indices } => [.. indices],
        IImplicitIndexerReferenceOperation { Argument: var index } => [index],
        // What a dictionary is asked for is no place.
        IPropertyReferenceOperation
        {
            Property.OriginalDefinition: { IsIndexer: true, Parameters: [{ Type: not ITypeParameterSymbol }] },
            Arguments: [{ Value: var index }]
        } => [index],
        _ => [],
    };

    // 0, ^1
    private static bool IsCertain(IOperation index)
    {
        while (index is IConversionOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat })
            index = index is IConversionOperation conversion ? conversion.Operand : ((IUnaryOperation)index).Operand;
        return index.ConstantValue.HasValue;
    }
}
