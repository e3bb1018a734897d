namespace TrtcCatalog;

/// <summary>
/// Says that a value is the ID of an SDK or WebRTC event (<see cref="TrtcIdSpace.Event"/>). On an array, a list or a set it speaks
/// of the elements, on a dictionary of the keys. Overrides and implementations inherit it.
/// </summary>
[AttributeUsage(TrtcRoleTargets.All)]
public sealed class TrtcEventIdAttribute : Attribute;
