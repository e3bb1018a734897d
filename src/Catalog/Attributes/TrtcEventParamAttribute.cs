namespace TrtcCatalog;

/// <summary>
/// Says that a value is a parameter of an event: of the nearest <see cref="TrtcEventIdAttribute"/> declared before it in the same
/// parameter list or type, else the next one after it. On an array, a list or a set it speaks of the elements, on a dictionary of the keys.
/// Overrides and implementations inherit it.
/// </summary>
/// <param name="number">1 for the first parameter of the event, 2 for the second.</param>
[AttributeUsage(TrtcRoleTargets.All)]
public sealed class TrtcEventParamAttribute(int number) : Attribute
{
    /// <summary>1 for the first parameter of the event, 2 for the second.</summary>
    public int Number { get; } = number;
}
