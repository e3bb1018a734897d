namespace TrtcCatalog;

/// <summary>
/// Says what the two parameters of an event can be. A parameter that the attribute does not mention is unused: always -1.
/// On an event constant without this attribute the parameters are unknown, and nothing is reported about them.
/// </summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class TrtcParamsAttribute : Attribute
{
    /// <summary>The class or enum whose constants, inherited ones as well, are the values of parameter one.</summary>
    /// <remarks>
    /// Internal constants count only where they can be named, so a list that other assemblies use has to make its values public. A list that a project cannot
    /// name says nothing there: the parameter is unknown. Of several constants with one value, one that is not obsolete is suggested.
    /// </remarks>
    public Type? One { get; set; }

    /// <summary>The class or enum whose constants are the values of parameter two.</summary>
    /// <remarks>As with <see cref="One"/>.</remarks>
    public Type? Two { get; set; }

    /// <summary>What parameter one measures; it is then any number that is not negative. Excludes <see cref="One"/>.</summary>
    public TrtcMeasure MeasuredOne { get; set; }

    /// <summary>What parameter two measures; it is then any number that is not negative. Excludes <see cref="Two"/>.</summary>
    public TrtcMeasure MeasuredTwo { get; set; }
}
