using System.Globalization;

namespace TrtcCatalog;

/// <summary>
/// Says at run time what the numbers of TRTC's monitoring data mean. Every method accepts every number, known or not, and throws nothing; all
/// of them are safe to call from several threads, and under trimming and ahead-of-time compilation. The facts are those of
/// <see cref="SdkEventIds"/> and the other classes of constants, as published by TRTC on 2023-10-11, with the additions that these
/// classes mark.
/// </summary>
public static class TrtcEvents
{
    /// <summary>Describes an SDK or WebRTC event, e.g. <c>Network changed: Wi-Fi</c> or <c>Video resolution changed: 1280 x 720</c>.</summary>
    /// <param name="eventId">The ID, as in <c>EventMessage.EventId</c>.</param>
    /// <param name="paramOne">Parameter one. Where it is -1 or null, the text does not speak of it.</param>
    /// <param name="paramTwo">Parameter two. Where it is -1 or null, the text does not speak of it.</param>
    /// <param name="culture">The language of the text: Chinese (simplified) and Korean have their own; every other one, and null, gives English.</param>
    /// <returns>A short text; it says so where the ID or a parameter is not in the catalog.</returns>
    public static string Describe(
        [TrtcEventId] long? eventId,
        [TrtcEventParam(1)] long? paramOne = -1,
        [TrtcEventParam(2)] long? paramTwo = -1,
        CultureInfo? culture = null)
    {
        var text = new EventText(TextLanguage.Of(culture));
        if (eventId is not { } id)
            return text.Plain(Texts.NoEventId);
        return IdLookup.TryGetEvent(id, out var info) ? text.Known(info, paramOne, paramTwo) : text.Unknown(EventText.Number(id), paramOne, paramTwo);
    }

    /// <inheritdoc cref="Describe(long?, long?, long?, CultureInfo?)"/>
    public static string Describe(
        [TrtcEventId] ulong? eventId,
        [TrtcEventParam(1)] long? paramOne = -1,
        [TrtcEventParam(2)] long? paramTwo = -1,
        CultureInfo? culture = null) =>
        eventId is > long.MaxValue
            ? new EventText(TextLanguage.Of(culture)).Unknown(EventText.Number(eventId.Value), paramOne, paramTwo)
            : Describe((long?)eventId, paramOne, paramTwo, culture);

    /// <summary>Describes an exceptional event (real time, or after a room is dismissed), e.g. <c>Upstream latency too high</c>.</summary>
    /// <param name="exceptionalEventId">The ID, as in <c>AbnormalEvent.AbnormalEventId</c>.</param>
    /// <param name="culture">The language of the text: Chinese (simplified) and Korean have their own; every other one, and null, gives English.</param>
    /// <returns>A short text; it says so where the ID is not in the catalog.</returns>
    public static string DescribeExceptionalEvent([TrtcExceptionalEventId] long? exceptionalEventId, CultureInfo? culture = null)
    {
        var text = new EventText(TextLanguage.Of(culture));
        if (exceptionalEventId is not { } id)
            return text.Plain(Texts.NoExceptionalEventId);
        return IdLookup.TryGetExceptionalEvent(id, out var info) ? text.Plain(info.TextIndex) : text.Fill(Texts.UnknownExceptionalEvent, EventText.Number(id));
    }

    /// <inheritdoc cref="DescribeExceptionalEvent(long?, CultureInfo?)"/>
    public static string DescribeExceptionalEvent([TrtcExceptionalEventId] ulong? exceptionalEventId, CultureInfo? culture = null) =>
        exceptionalEventId is > long.MaxValue
            ? new EventText(TextLanguage.Of(culture)).Fill(Texts.UnknownExceptionalEvent, EventText.Number(exceptionalEventId.Value))
            : DescribeExceptionalEvent((long?)exceptionalEventId, culture);

    /// <summary>Describes an exceptional experience, e.g. <c>Video lagged</c>.</summary>
    /// <param name="experienceId">The ID, as in <c>AbnormalExperience.ExperienceId</c>.</param>
    /// <param name="culture">The language of the text: Chinese (simplified) and Korean have their own; every other one, and null, gives English.</param>
    /// <returns>A short text; it says so where the ID is not in the catalog.</returns>
    public static string DescribeExceptionalExperience([TrtcExceptionalExperienceId] long? experienceId, CultureInfo? culture = null)
    {
        var text = new EventText(TextLanguage.Of(culture));
        if (experienceId is not { } id)
            return text.Plain(Texts.NoExceptionalExperienceId);
        return IdLookup.TryGetExceptionalExperience(id, out var info)
            ? text.Plain(info.TextIndex)
            : text.Fill(Texts.UnknownExceptionalExperience, EventText.Number(id));
    }

    /// <inheritdoc cref="DescribeExceptionalExperience(long?, CultureInfo?)"/>
    public static string DescribeExceptionalExperience([TrtcExceptionalExperienceId] ulong? experienceId, CultureInfo? culture = null) =>
        experienceId is > long.MaxValue
            ? new EventText(TextLanguage.Of(culture)).Fill(Texts.UnknownExceptionalExperience, EventText.Number(experienceId.Value))
            : DescribeExceptionalExperience((long?)experienceId, culture);

    /// <summary>Finds an SDK or WebRTC event.</summary>
    /// <param name="eventId">The ID, as in <c>EventMessage.EventId</c>.</param>
    /// <param name="info">Its names and its parameters; empty where there is none.</param>
    /// <returns>Whether the catalog has the ID.</returns>
    public static bool TryGetEvent([TrtcEventId] long? eventId, out TrtcEventInfo info) => IdLookup.TryGetEvent(eventId ?? NoId, out info);

    /// <inheritdoc cref="TryGetEvent(long?, out TrtcEventInfo)"/>
    public static bool TryGetEvent([TrtcEventId] ulong? eventId, out TrtcEventInfo info) => IdLookup.TryGetEvent(ToId(eventId), out info);

    /// <summary>Finds an exceptional event (real time, or after a room is dismissed).</summary>
    /// <param name="exceptionalEventId">The ID, as in <c>AbnormalEvent.AbnormalEventId</c>.</param>
    /// <param name="info">Its names; empty where there is none.</param>
    /// <returns>Whether the catalog has the ID.</returns>
    public static bool TryGetExceptionalEvent([TrtcExceptionalEventId] long? exceptionalEventId, out TrtcIdInfo info) =>
        IdLookup.TryGetExceptionalEvent(exceptionalEventId ?? NoId, out info);

    /// <inheritdoc cref="TryGetExceptionalEvent(long?, out TrtcIdInfo)"/>
    public static bool TryGetExceptionalEvent([TrtcExceptionalEventId] ulong? exceptionalEventId, out TrtcIdInfo info) =>
        IdLookup.TryGetExceptionalEvent(ToId(exceptionalEventId), out info);

    /// <summary>Finds an exceptional experience.</summary>
    /// <param name="experienceId">The ID, as in <c>AbnormalExperience.ExperienceId</c>.</param>
    /// <param name="info">Its names; empty where there is none.</param>
    /// <returns>Whether the catalog has the ID.</returns>
    public static bool TryGetExceptionalExperience([TrtcExceptionalExperienceId] long? experienceId, out TrtcIdInfo info) =>
        IdLookup.TryGetExceptionalExperience(experienceId ?? NoId, out info);

    /// <inheritdoc cref="TryGetExceptionalExperience(long?, out TrtcIdInfo)"/>
    public static bool TryGetExceptionalExperience([TrtcExceptionalExperienceId] ulong? experienceId, out TrtcIdInfo info) =>
        IdLookup.TryGetExceptionalExperience(ToId(experienceId), out info);

    /// <summary>Finds the listed value of parameter one of an event.</summary>
    /// <param name="eventId">The ID, as in <c>EventMessage.EventId</c>.</param>
    /// <param name="paramOne">Parameter one.</param>
    /// <param name="info">The listed value; empty where there is none.</param>
    /// <returns>Whether the catalog has the event, and the event lists the value for parameter one.</returns>
    public static bool TryGetParamOne([TrtcEventId] long? eventId, [TrtcEventParam(1)] long? paramOne, out TrtcValueInfo info)
    {
        TryGetEvent(eventId, out var known); // an event that is not known lists nothing
        return known.ParamOne.TryGetValue(paramOne ?? TrtcParamInfo.UnusedValue, out info);
    }

    /// <inheritdoc cref="TryGetParamOne(long?, long?, out TrtcValueInfo)"/>
    public static bool TryGetParamOne([TrtcEventId] ulong? eventId, [TrtcEventParam(1)] long? paramOne, out TrtcValueInfo info) =>
        TryGetParamOne(ToId(eventId), paramOne, out info);

    /// <summary>Finds the listed value of parameter two of an event.</summary>
    /// <param name="eventId">The ID, as in <c>EventMessage.EventId</c>.</param>
    /// <param name="paramTwo">Parameter two.</param>
    /// <param name="info">The listed value; empty where there is none.</param>
    /// <returns>Whether the catalog has the event, and the event lists the value for parameter two.</returns>
    public static bool TryGetParamTwo([TrtcEventId] long? eventId, [TrtcEventParam(2)] long? paramTwo, out TrtcValueInfo info)
    {
        TryGetEvent(eventId, out var known);
        return known.ParamTwo.TryGetValue(paramTwo ?? TrtcParamInfo.UnusedValue, out info);
    }

    /// <inheritdoc cref="TryGetParamTwo(long?, long?, out TrtcValueInfo)"/>
    public static bool TryGetParamTwo([TrtcEventId] ulong? eventId, [TrtcEventParam(2)] long? paramTwo, out TrtcValueInfo info) =>
        TryGetParamTwo(ToId(eventId), paramTwo, out info);

    /// <summary>A number that no table has: their numbers are not negative.</summary>
    private const long NoId = -1;

    private static long ToId(ulong? id) => id is <= long.MaxValue ? (long)id.Value : NoId;
}
