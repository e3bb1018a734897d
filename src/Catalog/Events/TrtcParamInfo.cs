namespace TrtcCatalog;

/// <summary>What a parameter of an event can be.</summary>
public readonly struct TrtcParamInfo
{
    /// <summary>What TRTC reports in a parameter that an event does not use.</summary>
    internal const long UnusedValue = -1;

    private readonly int _list;

    internal TrtcParamInfo(TrtcParamKind kind, TrtcMeasure measure, int list)
    {
        Kind = kind;
        Measure = measure;
        _list = list;
    }

    /// <summary>Whether the parameter is unused, listed or measured.</summary>
    public TrtcParamKind Kind { get; }

    /// <summary>What a measured parameter counts; <see cref="TrtcMeasure.None"/> where <see cref="Kind"/> is another.</summary>
    public TrtcMeasure Measure { get; }

    /// <summary>Lists the values that have a name; none where the parameter is unused or measured.</summary>
    /// <returns>A new list, in the order of the published table.</returns>
    public IReadOnlyList<TrtcValueInfo> GetValues() => ValueLookup.All(_list);

    /// <summary>Finds the listed value of a number.</summary>
    /// <param name="value">The number that TRTC reported.</param>
    /// <param name="info">The listed value; empty where there is none.</param>
    /// <returns>Whether the list has the number; false for every number where the parameter has no list.</returns>
    public bool TryGetValue(long value, out TrtcValueInfo info) => ValueLookup.TryGet(_list, value, out info);

    /// <summary>Says whether the parameter can have a value, as far as the catalog knows.</summary>
    /// <param name="value">The number that TRTC reported.</param>
    /// <returns>
    /// True for -1 where the parameter is unused, for a listed value, for any value of an open list, and for a quantity that is not negative.
    /// </returns>
    public bool Allows(long value) => Kind switch
    {
        TrtcParamKind.Unused => value == UnusedValue,
        TrtcParamKind.Listed => TryGetValue(value, out _),
        TrtcParamKind.Measured => value >= 0,
        _ => true,
    };
}
