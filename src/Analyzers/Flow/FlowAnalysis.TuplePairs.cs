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

    // IDs that only the names of a tuple's elements tell of: the compiler takes these from (e.EventId, other.ParamOne) as well.
    private HashSet<int>? _idsOfTuples;

    // What other tuples tell of the elements of tuples that say nothing themselves.
    private readonly IReadOnlyDictionary<IOperation, PairPart>? _pairParts;

    // What the body itself puts into a tuple where there is no such parameter: (e.EventId ?? 0, e.ParamOne ?? -1) finds what is kept under -1.
    private HashSet<(Role Role, long? Value)>? _ownParts;

    // Whether the tuples at hand are only there to be compared with.
    private bool _isAsked;

    private void ObservePaired()
    {
        if (_paired is null || _isMixed)
            return;
        foreach (var observation in _paired)
        {
            _observe(
                _ownParts is not null && _ownParts.Contains((observation.Role, observation.Constant.Value))
                    ? observation with { IsClaim = false }
                    : observation);
        }
    }

    private void NotePairs(ITupleOperation tuple, int owner)
    {
        var parts = new Val[tuple.Elements.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = _work.TupleElements.TryGetValue(Cell.OfElement(owner, i), out var element) ? element : Val.Unknown;
        NoteMixed(tuple, parts);
        if (_state is not { } state || _isMixed || _isAsked || IsCompared(tuple))
            return;
        var shape = TupleShapes.Of(tuple, element => _roles.RoleOf(element) != Role.None);
        if (shape is null && _pairParts is null)
            return;
        for (var i = 0; i < parts.Length; i++)
        {
            if (shape is not null && _roles.RoleOf(shape.TupleElements[i]) is var named && named.IsParam())
            {
                if (_roles.IdOf(shape.TupleElements[i]) is IFieldSymbol id && TupleIndexOf(id) is { } position)
                    NotePair(tuple.Elements[i], parts[i].Number, named, parts[position].Number, isMeant: !IsOwn(tuple.Elements[i]), state);
            }
            else if (_pairParts is not null && _pairParts.TryGetValue(tuple.Elements[i], out var part) && part.Role.IsParam() && IdIn(tuple, parts) is { } only)
            {
                NotePair(tuple.Elements[i], parts[i].Number, part.Role, parts[only].Number, part.IsMeant, state);
            }
        }
    }

    // What a list holds that the program asks for (e.EventId, -1) as well
    private bool IsOwn(IOperation element) => _pairParts is not null && _pairParts.TryGetValue(element, out var part) && part.IsOwn;

    // Part by part, by whoever knows what the comparison is for.
    private static bool IsCompared(IOperation tuple)
    {
        while (tuple.Parent is IConversionOperation or ITupleOperation)
            tuple = tuple.Parent;
        return tuple.Parent is ITupleBinaryOperation;
    }

    // Of two IDs, nobody knows which one a parameter belongs to.
    private int? IdIn(ITupleOperation tuple, Val[] parts)
    {
        int? found = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Role != Role.EventId && !(_pairParts!.TryGetValue(tuple.Elements[i], out var part) && part.Role == Role.EventId))
                continue;
            if (found is not null)
                return null;
            found = i;
        }

        return found;
    }

    private void NotePair(IOperation part, int param, Role role, int id, bool isMeant, FlowState state)
    {
        if (param == 0 || id == 0)
            return;
        var set = SetOf(param, state);
        var isClaim = isMeant && !_isToFail && set.IsFinite && !Questions.IsDoubted(part);
        foreach (var element in set.Elements)
        {
            if (element.IsWritten && Seen(element, role, id, state, isClaim, canBeNamed: true, Alternatives(set, element, part)) is { } observation)
                (_paired ??= []).Add(observation);
        }
    }

    // (e.EventId, other.ParamOne) shows that such tuples are not about one message. Where no ID stands beside it, it says nothing.
    private void NoteMixed(ITupleOperation tuple, Val[] parts)
    {
        for (var i = 0; i < tuple.Elements.Length && !_isMixed; i++)
        {
            var param = parts[i];
            if (!param.Role.IsParam())
                continue;
            foreach (var own in _values.FallbackOf(param.Number)?.Fallbacks ?? ImmutableArray<long>.Empty)
                (_ownParts ??= []).Add((param.Role, own));
            var (others, isPaired) = (0, false);
            for (var j = 0; j < tuple.Elements.Length; j++)
            {
                var other = parts[j];
                if (other.Role != Role.EventId)
                    continue;
                others++;
                isPaired |= param.Id != 0 && (other.Number == param.Id || _values.FallbackOf(other.Number)?.Source.Number == param.Id);
            }

            _isMixed = others > 0 && !isPaired;
        }
    }
}
