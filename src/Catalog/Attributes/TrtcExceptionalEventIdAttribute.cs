namespace TrtcCatalog;

/// <summary>
/// Says that a value is the ID of an exceptional event (<see cref="TrtcIdSpace.ExceptionalEvent"/>). On an array, a list or a set it speaks
/// of the elements, on a dictionary of the keys. Overrides and implementations inherit it.
/// </summary>
[AttributeUsage(TrtcRoleTargets.All)]
public sealed class TrtcExceptionalEventIdAttribute : Attribute;
