using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// One element of a sequence: First, Find, the variable of a loop.
internal sealed partial class FlowAnalysis
{
    private static readonly ValueSet s_null = ValueSet.Of(new Element(null, Origin: null, IsWritten: false));

    /// <summary>What <c>First</c> and its like give; null where nothing is known of it.</summary>
    private Val? FoundBy(IInvocationOperation call, Clause clause)
    {
        var name = ForeignQueries.NameOf(call.TargetMethod);
        var type = ForeignQueries.TypeOf(call);
        var isExtreme = name is "MaxBy" or "MinBy";
        var mayBeAbsent = name is "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAtOrDefault" or "Find" or "FindLast"
            || isExtreme && type is { IsReferenceType: true };
        if (!mayBeAbsent && !isExtreme && name is not ("First" or "Last" or "Single" or "ElementAt"))
            return null;
        var given = GivenTo(call);
        var elements = given switch
        {
            // Of the biggest one the lambda asks how big it is.
            _ when isExtreme => clause.Seen,
            [] => clause.Seen,
            [_] when name is "ElementAt" or "ElementAtOrDefault" => clause.Seen,
            // Nothing is known of a condition that is not written there, and a default is another object.
            [_] => clause.Kept,
            _ => null,
        };
        if (elements is null || _state is null)
            return null;
        var isNumber = Integers.IsNumber(type);
        var isNullable = type is { IsReferenceType: true } || !SymbolEqualityComparer.Default.Equals(ObjectTypes.WithoutNull(type), type);
        // The default of a struct has other contents.
        if (mayBeAbsent && !isNumber && !isNullable)
            return null;
        var found = AnotherElement(elements, mayBeAbsent && isNullable);
        if (!isNumber)
        {
            MarkElement(found.Number);
            return found;
        }

        found = found with { Role = ForeignQueries.IsWaitedFor(call) ? elements.Element.Role : _places.RoleOf(call) };
        if (!mayBeAbsent || isNullable)
            return found;
        // 0 where there is none.
        var number = _values.AddFallback(ValueSet.Anything, found, 0);
        if (found.Id != 0)
            _values.Pair(number, found.Role, found.Id);
        return found with { Number = number };
    }

    // What the call is given besides the sequence; that it can be cancelled does not matter.
    private static ImmutableArray<IArgumentOperation> GivenTo(IInvocationOperation call) =>
        (call.Instance is null ? call.Arguments.RemoveAt(0) : call.Arguments)
            .RemoveAll(static argument => argument.Parameter?.Type.Name == nameof(CancellationToken));

    /// <summary>
    /// Another element than those before: what is known of all of them is known of it, and what is found out about it is not known of the others.
    /// </summary>
    /// <param name="elements">What is known of all of them.</param>
    /// <param name="mayBeAbsent">Whether there may be none.</param>
    private Val AnotherElement(Elements elements, bool mayBeAbsent)
    {
        var copies = new Dictionary<int, int>();
        var element = CopyOf(elements, mayBeAbsent, copies);
        TakeGroup(elements.Element.Number, element.Number, copies);
        return element;
    }

    private Val CopyOf(Elements elements, bool mayBeAbsent, Dictionary<int, int> copies)
    {
        var number = CopyElement(elements.Element.Number, elements.State, mayBeAbsent, DeepestElement, copies);
        // A parameter goes with the ID that it was read together with.
        foreach (var copy in copies.ToArray())
        {
            if (_values.IdOf(copy.Key) is not 0 and var id)
                _values.Pair(copy.Value, _values.RoleOf(copy.Key), CopyElement(id, elements.State, mayBeAbsent, depth: 0, copies));
            // What the program writes there for one that is missing, it finds there.
            if (_values.PlaceOf(copy.Key) is { } place)
                _values.SetPlace(copy.Value, place);
        }

        return new Val(number, elements.Element.Role, _values.IdOf(number));
    }

    private int CopyElement(int source, FlowState state, bool mayBeAbsent, int depth, Dictionary<int, int> copies)
    {
        if (copies.TryGetValue(source, out var made))
            return made;
        var set = SetOf(source, state);
        var copy = _values.Add(mayBeAbsent ? set.Union(s_null) : set);
        copies.Add(source, copy);
        if (mayBeAbsent && !set.Contains(null))
            _work.Absent.Add(copy);
        // A tuple in a tuple: who stores the whole copies it as well.
        if (_work.Structs.Contains(source))
            _work.Structs.Add(copy);
        // What it is instead of null is the program's own, in each of the copies.
        if (_values.FallbackOf(source) is ({ } held, var fallbacks))
            _values.SetFallbacks(copy, held with { Number = CopyElement(held.Number, state, mayBeAbsent, depth: 0, copies) }, fallbacks);
        if (depth == 0)
            return copy;
        foreach (var original in _values.CellsOf(source))
        {
            if (Known(original, state) is not (not 0 and var value))
                continue;
            var inner = CopyElement(value, state, mayBeAbsent, depth - 1, copies);
            var cell = original.Of(copy);
            if (HoldsObject(cell))
                MarkElement(inner);
            _state = _state!.With(cell, new Slot(inner, _clock));
            _values.AddCell(cell, inner);
            if (_work.TupleElements.TryGetValue(original, out var part) && part.Number == value)
                _work.TupleElements[cell] = part with { Number = inner, Id = part.Id == 0 ? 0 : CopyElement(part.Id, state, mayBeAbsent, depth: 0, copies) };
            foreach (var (param, role) in _values.ParamCellsOf(original))
                _values.AddParamCell(param.Of(copy), role, cell);
            if (!_values.ParamCellsOf(cell).IsEmpty)
                _values.AddIdCell(inner, cell);
        }

        return copy;
    }

    /// <summary>The IDs that the message of a parameter can have, where there is one: <c>exit?.ParamOne == 3</c> is not true of none.</summary>
    private ValueSet IdsOf(int id, FlowState state)
    {
        var set = SetOf(id, state);
        return _work.Absent.Contains(id) ? set.NotEqual(null) : set;
    }
}
