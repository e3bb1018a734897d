namespace TrtcCatalog;

/// <summary>
/// Marks a static class as a table of IDs: each of its integral constants, public or internal, is an ID of <see cref="Space"/>.
/// TrtcAnalyzers reads every such class that a project declares or references and that the whole project can name; internal constants count only
/// where they can be named. A generic class, or one in a generic class, is not read.
/// </summary>
/// <param name="space">The space that the IDs of the class belong to.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class TrtcIdTableAttribute(TrtcIdSpace space) : Attribute
{
    /// <summary>The space that the IDs of the class belong to.</summary>
    public TrtcIdSpace Space { get; } = space;
}
