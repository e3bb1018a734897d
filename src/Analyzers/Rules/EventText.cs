using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>How messages name events and what their parameters can be.</summary>
internal static class EventText
{
    private const int MostValues = 12;

    /// <summary>"Event 1003 (NetworkChanged)", or "None of the events ..." where several are possible.</summary>
    public static LocalizableString Subject(ImmutableArray<CatalogId> events) =>
        events.Length == 1 ? Resources.Text("Event", events[0].Constant.Value, events[0].Constant.Name) : Resources.Text("NoneOfEvents", Brief(events));

    /// <summary>"event 1003 (NetworkChanged)", or "one of the events ...".</summary>
    public static LocalizableString Object(ImmutableArray<CatalogId> events) =>
        events.Length == 1 ? Resources.Text("EventName", events[0].Constant.Value, events[0].Constant.Name) : Resources.Text("EventList", Brief(events));

    /// <summary>What a parameter can be instead.</summary>
    public static LocalizableString Allowed(ImmutableArray<CatalogId> events, Role role)
    {
        var spec = events[0].Param(role);
        if (events.Length > 1 && !events.All(id => id.Param(role).Kind == spec.Kind && id.Param(role).Values.SequenceEqual(spec.Values)))
            return Resources.Text("AllowedSeveral");
        return spec.Kind switch
        {
            ParamKind.Unused => Resources.Text("AllowedUnused", role.DisplayName()),
            ParamKind.Measured => Resources.Text("AllowedMeasured"),
            _ => Resources.Text("AllowedOne", List(spec.Values)),
        };
    }

    private static LocalizableString List(ImmutableArray<ConstantName> values)
    {
        var texts = values.Take(MostValues).Select(static value => Resources.Text("Value", value.Value, value.Name)).ToArray();
        if (values.Length > MostValues)
            return Resources.Text("More", Resources.List(texts));
        return texts.Length == 1 ? texts[0] : Resources.Text("Or", Resources.List(texts.Take(texts.Length - 1)), texts[texts.Length - 1]);
    }

    private static LocalizableString Brief(ImmutableArray<CatalogId> events) =>
        Resources.List(events.Select(static id => Resources.Text("EventBrief", id.Constant.Value, id.Constant.Name)));
}
