using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Messages that the body makes itself: when they are judged, and what becomes of those that nobody ever gets.
internal sealed partial class FlowAnalysis
{
    // Told at the end, and only where nobody has got the message on any path: what one path lets go of is what another one completes.
    private List<(int Owner, Observation Observation)>? _letGo;

    /// <summary>The body makes an object.</summary>
    private int Make()
    {
        var owner = Fresh();
        _work.Fresh.Add(owner);
        _work.Made.Add(owner);
        return owner;
    }

    /// <summary>A message that the program has built gets into other hands, or others look at it: its parameters must go with its ID.</summary>
    private void Flush(int owner)
    {
        if (_state is { } state && state.IsBuilt(owner))
            Judge(owner, state, isLetGo: false);
    }

    /// <summary>A message comes to an end on this path. Where the body has made it, and nobody else has it, that matters only if nobody ever gets it.</summary>
    private void LetGo(int owner)
    {
        if (_state is { } state && state.IsBuilt(owner))
            Judge(owner, state, isLetGo: IsOwn(owner, state));
    }

    /// <summary>
    /// A jump leaves behind what the body has made in the blocks that it leaves: nobody gets that on this path. What it leads out of is never a function.
    /// </summary>
    private void Abandon(IBranchOperation jump)
    {
        if (jump.BranchKind == BranchKind.GoTo || _state is not { PrivatelyBuiltCount: > 0 })
            return;
        for (var around = jump.Parent; around is not null; around = around.Parent)
        {
            foreach (var local in LocalsOf(around))
            {
                if (Known(Cell.Variable(local), _state) is not 0 and var owner && _state.IsBuilt(owner) && IsOwn(owner, _state))
                    _state = _state.Finish(owner);
            }

            if (around is ILoopOperation loop && (IsTarget(loop.ExitLabel) || IsTarget(loop.ContinueLabel))
                || around is ISwitchOperation @switch && IsTarget(@switch.ExitLabel))
            {
                return;
            }
        }

        bool IsTarget(ILabelSymbol label) => SymbolEqualityComparer.Default.Equals(label, jump.Target);
    }

    // The variables that end with an operation.
    private static ImmutableArray<ILocalSymbol> LocalsOf(IOperation around) => around switch
    {
        IBlockOperation block => block.Locals,
        ILoopOperation loop => loop.Locals,
        ISwitchOperation @switch => @switch.Locals,
        _ => ImmutableArray<ILocalSymbol>.Empty,
    };

    // Nobody else has it on this path.
    private bool IsOwn(int owner, FlowState state) => _work.Made.Contains(owner) && !IsShared(owner, state);

    private void Judge(int owner, FlowState state, bool isLetGo)
    {
        // Those that functions of the body complete are done when these have run, whenever that is; others are only made for code that is to fail.
        if (!_work.CompletedByFunctions.Contains(owner))
            Observe(owner, state, isLetGo);
        _state = state.Finish(owner);
    }

    private void Observe(int owner, FlowState state, bool isLetGo)
    {
        foreach (var id in _values.IdsOf(owner))
        {
            if (IsFilledByCallers(Held(id, state)))
                continue;
            foreach (var (param, role) in _values.ParamCellsOf(id))
            {
                foreach (var (element, ids) in PairingsAt(id, param, state))
                {
                    if (Seen(element, role, ids, isClaim: !_isToFail, canBeNamed: true, ImmutableArray<Element>.Empty) is not { } observation)
                        continue;
                    if (isLetGo)
                        (_letGo ??= []).Add((owner, observation));
                    else
                        _observe(observation);
                }
            }
        }
    }

    private void ObserveLetGo()
    {
        if (_letGo is null)
            return;
        foreach (var (owner, observation) in _letGo)
        {
            if (!_work.Given.Contains(owner))
                _observe(observation);
        }
    }

    // flag ? new EventMessage() : null is made here as well.
    private bool IsMade(int value, ValueSet set) => _work.Made.Contains(value) || set.Elements is [{ Value: null }];

    /// <summary>
    /// Remembers what the body writes into a message that it has made: it may well ask for that again, to see whether it has written anything else.
    /// </summary>
    private void NoteWritten(Cell param, Role role, int value, int id)
    {
        if (_state is null)
            return;
        var set = SetOf(value, _state);
        if (set is { IsFinite: false, Elements.IsEmpty: false } or { IsFinite: true, Elements.Length: > 1 } && !IdsOf(id, _state).IsFinite)
            _work.Placeholders.Add((param, value));
        if (!_work.Made.Contains(param.Owner))
            return;
        foreach (var number in WrittenNumbers(set))
            _work.Written.Add((param.Owner, role, number));
    }

    private static IEnumerable<long> WrittenNumbers(ValueSet set)
    {
        foreach (var element in set.Elements)
        {
            if (element is { IsWritten: true, Value: { } number })
                yield return number;
        }
    }

    /// <summary>Whether a place is a parameter into which the body has written a number, or may have, or which holds that from its beginning.</summary>
    private bool IsWritten(Val place, ValueSet set, long? number)
    {
        if (!place.Role.IsParam() || number is not { } value)
            return false;
        foreach (var element in set.Elements)
        {
            if (element.IsWritten && element.Value == value)
                return true;
        }

        if (_roles.Defaults.Has(_values.PlaceOf(place.Number), value))
            return true;
        if (place.Id == 0 || _work.Written.Count == 0)
            return false;
        foreach (var id in _values.IdCellsOf(place.Id))
        {
            if (_work.Written.Contains((id.Owner, place.Role, value)))
                return true;
        }

        return false;
    }
}
