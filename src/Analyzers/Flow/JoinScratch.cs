namespace TrtcAnalyzers.Flow;

/// <summary>What joins work with, kept from one to the next: most joins are small, and there are many.</summary>
internal sealed class JoinScratch
{
    // A map that has grown is not kept: emptying it would cost the next join what it has room for.
    private const int MostKept = 64;

    private Dictionary<(ChangeKind Kind, Cell Cell), int> _places = [];
    private Difference[] _differences = new Difference[8];
    private int _count;

    /// <summary>
    /// Goes back from two states to where they part, and gathers what changed on the way. The differences are there until the next comparison.
    /// </summary>
    public Span<Difference> Compare(FlowState left, FlowState right, out FlowState trunk)
    {
        Clear();
        while (!ReferenceEquals(left, right))
        {
            // Both come from one beginning, and whichever is farther from it is not where they part.
            if (left.Depth >= right.Depth)
            {
                Add(left.Change, isLeft: true);
                left = left.Previous!;
            }
            else
            {
                Add(right.Change, isLeft: false);
                right = right.Previous!;
            }
        }

        trunk = left;
        return _differences.AsSpan(0, _count);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_differences, 0, _count);
        _count = 0;
        if (_places.Count > MostKept)
            (_places, _differences) = ([], new Difference[8]);
        else
            _places.Clear();
    }

    private void Add(in Change change, bool isLeft)
    {
        if (change.Kind == ChangeKind.None)
            return;
        if (!_places.TryGetValue((change.Kind, change.Cell), out var place))
        {
            if (_count == _differences.Length)
                Array.Resize(ref _differences, 2 * _count);
            _places.Add((change.Kind, change.Cell), place = _count++);
        }

        _differences[place].Add(change, isLeft);
    }
}
