using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Objects that are made of others: structs, which whoever stores them copies, and records.
internal sealed partial class FlowAnalysis
{
    private static bool IsStruct(ITypeSymbol? type) => type is { IsValueType: true } && ObjectTypes.IsObject(type);

    private int CopyStruct(int source)
    {
        var copy = Copy(source);
        _work.Structs.Add(source);
        _work.Structs.Add(copy);
        return copy;
    }

    /// <summary>A new object with the same contents, as <c>with</c> and the assignment of a struct make it.</summary>
    private int Copy(int source)
    {
        var copy = Fresh();
        if (source is not (0 or ValueTable.This))
        {
            _work.Copied.Add(source);
            // It was not made for its own sake: r with { ParamOne = 5 }.
            _work.Given.Add(source);
        }

        _work.Copied.Add(copy);
        _work.Made.Add(copy);
        // A reference can lead to a struct.
        if (!_scan.HasReferences)
            _work.Fresh.Add(copy);
        var state = _state!;
        foreach (var original in _values.CellsOf(source))
        {
            if (Known(original, state) is not (not 0 and var value))
                continue;
            var cell = original.Of(copy);
            // A struct in a struct is copied with it.
            if (original.Member is { } member ? IsStruct(TypeOf(member)) : _work.Structs.Contains(value))
            {
                value = CopyStruct(value);
                // It goes where the whole goes.
                _work.Fresh.Remove(value);
            }

            _state = _state!.With(cell, new Slot(value, _clock));
            _values.AddCell(cell, value);
            CopyLeft(original, cell, value, value);
            if (_work.TupleElements.TryGetValue(original, out var element))
                _work.TupleElements[cell] = element;
            foreach (var (param, role) in _values.ParamCellsOf(original))
                _values.AddParamCell(param.Of(copy), role, cell);
            if (!_values.ParamCellsOf(cell).IsEmpty)
                _values.AddIdCell(value, cell);
        }

        if (state.IsBuilt(source))
            _state = _state!.Build(copy);
        return copy;
    }
}
