namespace TrtcAnalyzers.Flow;

/// <summary>What a cell holds.</summary>
/// <param name="Value">The number of the value; 0 where the program has not touched the cell.</param>
/// <param name="Time">When it was read or written last, on the clock of the analysis.</param>
internal readonly record struct Slot(int Value, int Time)
{
    /// <summary>The same, but not any more: what the cell holds now is not known.</summary>
    public Slot OutOfDate() => this with { Time = -1 };
}
