namespace TrtcAnalyzers.Recognition;

/// <summary>What the two sides of a meeting can turn out to be. Kept from one body to the next on the same thread: bodies are many and small.</summary>
internal sealed class LeafLists
{
    [ThreadStatic]
    private static LeafLists? t_spare;

    private readonly List<Leaf> _places = [];
    private readonly List<Leaf> _values = [];

    public static LeafLists Rent()
    {
        var spare = t_spare ?? new LeafLists();
        // Whoever is interrupted leaves it to nobody.
        t_spare = null;
        return spare;
    }

    /// <summary>Both lists, with nothing in them: what they had is for another meeting.</summary>
    public (List<Leaf> Places, List<Leaf> Values) Empty()
    {
        _places.Clear();
        _values.Clear();
        return (_places, _values);
    }

    /// <summary>Gives both back, and holds on to nothing of the program.</summary>
    public void Return()
    {
        Empty();
        t_spare = this;
    }
}
