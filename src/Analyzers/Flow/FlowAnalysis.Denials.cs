using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// !(e.ParamOne == 1 && e.EventId == 1003): nobody counts on it, but where all of it holds the event is known, and so is the name of the 1.
internal sealed partial class FlowAnalysis
{
    // Tests of parameters that the program does not count on, in the conditions at hand: those of the innermost last.
    private List<(Val Place, Element Value)>? _denied;
    private bool _isDenied;

    /// <summary>Where a condition begins.</summary>
    /// <param name="IsDenied">Whether the program does not count on it that all of the parts hold.</param>
    /// <param name="IsAround">Whether the same goes for what is around it.</param>
    /// <param name="First">Where its tests begin.</param>
    private readonly record struct Denial(bool IsDenied, bool IsAround, int First);

    private Denial Deny(bool isDenied)
    {
        var denial = new Denial(isDenied, _isDenied, _denied?.Count ?? 0);
        _isDenied |= isDenied;
        return denial;
    }

    private void NoteDenied(Val place, Element value)
    {
        if (_isDenied && place.Role.IsParam())
            (_denied ??= []).Add((place, value));
    }

    /// <summary>
    /// The parts of a condition are evaluated: in the state at hand, all of them hold. Where that says nothing of the event yet, what is around may.
    /// </summary>
    private void NameDenied(in Denial denial)
    {
        _isDenied = denial.IsAround;
        if (!denial.IsDenied || _denied is null)
            return;
        for (var i = _denied.Count - 1; i >= denial.First && _state is { } state; i--)
        {
            var (place, value) = _denied[i];
            if (place.Id == 0 || !IdsOf(place.Id, state).IsFinite)
                continue;
            Observe(value, place.Role, place.Id, state, isClaim: false, canBeNamed: true, ImmutableArray<Element>.Empty);
            _denied.RemoveAt(i);
        }

        if (!denial.IsAround)
            _denied.RemoveRange(denial.First, _denied.Count - denial.First);
    }
}
