using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

// What a loop, a `try` or a label that is led back to leaves of what is known.
internal sealed partial class FlowAnalysis
{
    /// <summary>Forgets what running a region any number of times can change.</summary>
    private void Forget(RegionEffects effects)
    {
        if (_state is null)
            return;
        if (effects.WritesAnything)
        {
            WriteAnything();
            return;
        }

        var left = LeftIn(effects);
        // What is nobody else's here may have got a second name when the region runs again.
        _work.Fresh.Clear();
        _clock++;
        foreach (var member in effects.Written)
        {
            if (member.IsStatic)
                Forget(Cell.Variable(member));
            else
                WriteMember(member);
        }

        if (effects.WritesElements)
            _state = _state.WithWrite(Cell.AnyElement, _clock);
        if (effects is { ReadsElements: true, Calls: true })
            _state = _state.WithElement(_clock);
        if (_scan.HasReferences)
            _state = _state.WithWrite(_clock);

        // Only now: a message whose parameters the region still writes is not looked at half-way.
        foreach (var variable in effects.HandedOut)
            Share(Touch(Cell.Variable(variable), out _));
        foreach (var variable in effects.Assigned)
        {
            var cell = Cell.Variable(variable);
            Forget(cell);
            // Nobody has looked at it yet: what it is given may be an element of a list all the same.
            if (variable is IParameterSymbol && HoldsObject(cell) && _state[cell].Value == 0)
                MarkElement(_values.InitialOf(cell, _state.Epoch));
        }

        if (effects.Renamed.Count > 0)
            MixNames(effects);
        if (effects.Waits)
            Wait();
        else if (effects.Calls)
            Call();

        // Last, as it is what is held from here on.
        foreach (var rewrite in effects.Rewrites)
            NoteRewrite(rewrite, effects);
        foreach (var (holder, id, written) in left ?? [])
            NoteAssigned(Cell.OfMember(Touch(holder, out _), id), written);
    }

    // a = b somewhere in a loop: at its head, any of the variables may hold what any other one holds.
    private void MixNames(RegionEffects effects)
    {
        var any = Fresh();
        var isShared = false;
        foreach (var variable in effects.Renamed.Concat(effects.Assigned))
        {
            var cell = Cell.Variable(variable);
            if (!HoldsObject(cell))
                continue;
            var value = Touch(cell, out _);
            AddAlias(any, value);
            isShared |= IsShared(value, _state!);
        }

        if (isShared)
            Share(any);
    }
}
