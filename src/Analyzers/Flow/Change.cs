namespace TrtcAnalyzers.Flow;

/// <summary>What about a thing one state knows differently from the state before it.</summary>
internal enum ChangeKind : byte
{
    None,
    Cell,
    Fact,
    Write,
    Marks,
}

/// <summary>One step from a state to the next: what changed, and what it was and is.</summary>
/// <param name="Kind">What about the thing.</param>
/// <param name="Cell">The thing: a cell, or a value as the owner.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is.</param>
internal readonly record struct Change(ChangeKind Kind, Cell Cell, Known Before, Known After)
{
    public static Change Of(Cell cell, Slot before, Slot after) => new(ChangeKind.Cell, cell, new Known(before), new Known(after));

    public static Change Of(int value, ValueSet? before, ValueSet after) => new(ChangeKind.Fact, OfValue(value), new Known(Set: before), new Known(Set: after));

    public static Change Of(int value, Marks before, Marks after) =>
        new(ChangeKind.Marks, OfValue(value), new Known(new Slot((int)before, 0)), new Known(new Slot((int)after, 0)));

    public static Change OfWrite(Cell member, int before, int after) =>
        new(ChangeKind.Write, member, new Known(new Slot(0, before)), new Known(new Slot(0, after)));

    private static Cell OfValue(int value) => Cell.OfElement(value, 0);
}
