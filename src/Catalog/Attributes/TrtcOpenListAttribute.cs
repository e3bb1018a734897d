namespace TrtcCatalog;

/// <summary>
/// Marks a class or an enum of parameter values as known to be incomplete: a value that it does not list is then never reported.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Enum, Inherited = false)]
public sealed class TrtcOpenListAttribute : Attribute;
