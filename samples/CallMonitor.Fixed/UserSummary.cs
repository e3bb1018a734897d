using TencentCloud.Trtc.V20190722.Models;
using TrtcCatalog;

namespace CallMonitor;

/// <summary>One user of a call in numbers.</summary>
internal sealed record UserSummary(
    string User, TimeSpan Present, int NetworkChanges, TimeSpan Offline, int Denied, int Failures, bool Kicked, int BadExperiences)
{
    public static IEnumerable<UserSummary> Of(RecordedCall call)
    {
        foreach (var user in call.Users)
        {
            var events = user.Content ?? [];
            if (events.Length == 0)
                continue;

            yield return new UserSummary(
                user.PeerId ?? "?",
                RecordedCall.At(events.Max(e => e.Time)) - RecordedCall.At(events.Min(e => e.Time)),
                events.Count(e => e.EventId == SdkEventIds.NetworkChanged),
                TimeOffline(events),
                events.Count(e => e.EventId == SdkEventIds.PermissionMissing),
                events.Count(e => e.EventId is SdkEventIds.CameraEnableFailed or SdkEventIds.HardwareDecoderStartFailed or SdkEventIds.CvmConnectionTimedOut),
                events.Any(e => e is { EventId: SdkEventIds.RoomExited, ParamOne: SdkEventParams.RoomExited.KickedOut }),
                call.Experiences.Count(x => x.UserId == user.PeerId));
        }
    }

    /// <summary>From each loss of the network to the next change of it, or to the last event.</summary>
    private static TimeSpan TimeOffline(EventMessage[] events)
    {
        var offline = TimeSpan.Zero;
        DateTimeOffset? lost = null;
        foreach (var e in events.OrderBy(e => e.Time))
        {
            if (e.EventId != SdkEventIds.NetworkChanged)
                continue;

            if (e.ParamOne == SdkEventParams.NetworkChanged.Disconnected)
                lost ??= RecordedCall.At(e.Time);
            else if (lost is { } since)
                (offline, lost) = (offline + (RecordedCall.At(e.Time) - since), null);
        }

        return lost is { } end ? offline + (RecordedCall.At(events.Max(e => e.Time)) - end) : offline;
    }
}
