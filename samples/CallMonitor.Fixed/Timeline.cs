using TencentCloud.Trtc.V20190722.Models;
using TrtcCatalog;

namespace CallMonitor;

/// <summary>One line of a timeline. <paramref name="Trouble"/> is null where all is well.</summary>
internal sealed record TimelineEntry(DateTimeOffset Time, string User, string Text, string? Trouble);

/// <summary>What happened in a call, all users and both recordings together, in the order of time.</summary>
internal static class Timeline
{
    public static IReadOnlyList<TimelineEntry> Of(RecordedCall call)
    {
        // The encoder adjusts frame rate and bitrate all the time; nobody wants to read that.
        var events =
            from user in call.Users
            from e in WithExit(user.Content ?? [])
            where e.EventId != SdkEventIds.UserChangedVideoFrameRate && e.EventId != SdkEventIds.UserChangedVideoBitrate
            select new TimelineEntry(RecordedCall.At(e.Time), user.PeerId ?? "?", TrtcEvents.Describe(e.EventId, e.ParamOne, e.ParamTwo), TroubleFinder.Find(e));

        var experiences = call.Experiences.Select(x =>
            new TimelineEntry(RecordedCall.At(x.EventTime), x.UserId ?? "?", TroubleFinder.Name(x), TroubleFinder.Causes(x)));

        return events.Concat(experiences).OrderBy(entry => entry.Time).ToList();
    }

    /// <summary>Closes the story of a user who vanished: the server reports no exit for them.</summary>
    private static IEnumerable<EventMessage> WithExit(EventMessage[] content)
    {
        if (content.Length == 0 || content.Any(e => e.EventId is SdkEventIds.RoomExited or WebRtcEventIds.RoomExited))
            return content;

        var exit = new EventMessage { EventId = SdkEventIds.RoomExited, ParamOne = SdkEventParams.RoomExited.TimedOut, ParamTwo = -1, Time = content.Max(e => e.Time) };
        return content.Append(exit);
    }
}
