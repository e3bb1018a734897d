namespace TrtcAnalyzers.Flow;

/// <summary>What is known of one thing.</summary>
/// <param name="Slot">Of a cell what it holds, of a member when it was written, of an object its marks.</param>
/// <param name="Set">Of a value what it can be.</param>
internal readonly record struct Known(Slot Slot = default, ValueSet? Set = null)
{
    /// <summary>What others can do with an object, and what the body has done to it.</summary>
    public Marks Marks => (Marks)Slot.Value;
}
