namespace TrtcCatalog;

/// <summary>
/// Says that a value is the ID of an exceptional experience (<see cref="TrtcIdSpace.ExceptionalExperience"/>). On an array, a list or a set it speaks
/// of the elements, on a dictionary of the keys. Overrides and implementations inherit it.
/// </summary>
[AttributeUsage(TrtcRoleTargets.All)]
public sealed class TrtcExceptionalExperienceIdAttribute : Attribute;
