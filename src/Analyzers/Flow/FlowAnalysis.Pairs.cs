using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// An ID and a parameter that are written in one tuple, as a key or as an element of a list: they belong together, whatever is known of other messages.
internal sealed partial class FlowAnalysis
{
    // Told at the end: until then a tuple may turn up that has the ID of one message and a parameter of another.
    private List<Observation>? _paired;
    private bool _isMixed;

    private void ObservePaired()
    {
        if (_paired is null || _isMixed)
            return;
        foreach (var observation in _paired)
            _observe(observation);
    }

    private void NotePairs(ITupleOperation tuple, int owner)
    {
        if (_state is not { } state)
            return;
        NoteMixed(tuple, owner);
        if (_isMixed || TupleShapes.Around(tuple) is null && tuple.Parent is ITupleBinaryOperation)
            return;
        var shape = TupleShapes.Of(tuple, element => _roles.RoleOf(element) != Role.None);
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            if (shape is null || _roles.RoleOf(shape.TupleElements[i]) is var role && !role.IsParam())
                continue;
            if (_roles.IdOf(shape.TupleElements[i]) is IFieldSymbol id && TupleIndexOf(id) is { } position)
                NotePair(tuple, PartIn(owner, i).Number, role, PartIn(owner, position).Number, state);
        }
    }

    private void NotePair(ITupleOperation tuple, int param, Role role, int id, FlowState state)
    {
        if (param == 0 || id == 0)
            return;
        var set = SetOf(param, state);
        var isClaim = set.IsFinite && !Questions.IsDoubted(tuple);
        foreach (var element in set.Elements)
        {
            if (element.IsWritten && Seen(element, role, id, state, isClaim, canBeNamed: true, Alternatives(set)) is { } observation)
                (_paired ??= []).Add(observation);
        }
    }

    // (e.EventId, other.ParamOne) shows that such tuples are not about one message. Where no other number stands beside it, it says nothing.
    private void NoteMixed(ITupleOperation tuple, int owner)
    {
        for (var i = 0; i < tuple.Elements.Length && !_isMixed; i++)
        {
            var param = PartIn(owner, i);
            if (!param.Role.IsParam())
                continue;
            var (others, isPaired) = (0, false);
            for (var j = 0; j < tuple.Elements.Length; j++)
            {
                var other = PartIn(owner, j);
                if (!Integers.IsNumber(tuple.Elements[j].Type) || other.Role.IsParam())
                    continue;
                others++;
                isPaired |= param.Id != 0 && (other.Number == param.Id || _values.FallbackOf(other.Number)?.Source.Number == param.Id);
            }

            _isMixed = others > 0 && !isPaired;
        }
    }

    private Val PartIn(int owner, int position) => _work.TupleElements.TryGetValue(Cell.OfElement(owner, position), out var element) ? element : Val.Unknown;
}
