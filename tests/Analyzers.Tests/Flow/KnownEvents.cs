using System.Reflection;
using TrtcCatalog;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What parameter one of an event can be, read from the catalog's public attributes and not through the analyzer.</summary>
internal static class KnownEvents
{
    /// <summary>Events of every kind: listed, listed, measured, unused, open, and one that no table has.</summary>
    public static readonly long[] Ids = [1003, 1001, 4008, 4011, 4006, 9999];

    /// <summary>What a message can have at the start: also an ID that no program names, as TRTC may add any day.</summary>
    public static readonly long[] IdsAtStart = [.. Ids, 77777];

    public static readonly long[] Values = [-1, 0, 1, 3, 5, 7, 10];

    private static readonly HashSet<(long Id, long Value)> s_allowed = [.. from id in IdsAtStart from value in Values where Find(id, value) select (id, value)];

    public static bool Allows(long id, long value) => s_allowed.Contains((id, value));

    private static bool Find(long id, long value)
    {
        var constant = typeof(SdkEventIds).GetFields().SingleOrDefault(field => (int)field.GetRawConstantValue()! == id);
        if (constant?.GetCustomAttribute<TrtcParamsAttribute>() is not { } parameters)
            return true;
        if (parameters.MeasuredOne != TrtcMeasure.None)
            return value >= 0;
        if (parameters.One is not { } list)
            return value == -1;
        return list.GetCustomAttribute<TrtcOpenListAttribute>() is not null
            || list.GetFields().Any(field => (int)field.GetRawConstantValue()! == value);
    }
}
