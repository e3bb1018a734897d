using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// m.EventId = 7001; if (m.ParamOne == 5) m.ParamOne = 2: until it is written as well, a parameter belongs to what the message was before.
internal sealed partial class FlowAnalysis
{
    /// <summary>Whether a parameter was there before the ID that stands beside it now: the body has written the ID, and not the parameter.</summary>
    private bool IsLeft(Cell param, int value, Cell id, int idValue, FlowState state) =>
        _work.Assigned.Count > 0 && _work.Assigned.TryGetValue((id, idValue), out var assigned) && !_work.Stored.Contains((param, value))
        // What a test has told may be that it is not the one that was written.
        && !SetOf(idValue, state).Intersect(assigned).IsEmpty;

    private Val OfEventBefore(int value, Role role, bool isNew)
    {
        if (isNew)
            _work.Left.Add(value);
        return new Val(value, role, _values.IdBeside(value));
    }

    // What the body makes has no parameters of another event, unless it was made of another object.
    private bool IsNew(int owner) => _work.Made.Contains(owner) && !_work.Copied.Contains(owner) && !_work.MadeOfOthers.Contains(owner);

    // An ID that one path has written may be that one; a parameter is written where both have.
    private void MergeLeft(Cell cell, int a, int b, int merged)
    {
        if (_work.Assigned.Count > 0 && (_work.Assigned.TryGetValue((cell, a), out var one) | _work.Assigned.TryGetValue((cell, b), out var other)))
            _work.Assigned[(cell, merged)] = one is null ? other! : other is null ? one : one.Union(other);
        if (_work.Stored.Count > 0 && _work.Stored.Contains((cell, a)) && _work.Stored.Contains((cell, b)))
            _work.Stored.Add((cell, merged));
    }

    private void CopyLeft(Cell original, Cell copy, int value)
    {
        if (_work.Assigned.TryGetValue((original, value), out var assigned))
            _work.Assigned[(copy, value)] = assigned;
        if (_work.Stored.Contains((original, value)))
            _work.Stored.Add((copy, value));
    }
}
