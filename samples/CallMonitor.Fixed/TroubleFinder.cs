using TencentCloud.Trtc.V20190722.Models;
using TrtcCatalog;

namespace CallMonitor;

/// <summary>Decides which events and experiences a shift leader has to see, and why.</summary>
internal static class TroubleFinder
{
    /// <summary>What is wrong, or null where nothing is.</summary>
    public static string? Find(EventMessage e)
    {
        if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == SdkEventParams.NetworkChanged.Disconnected)
            return "offline";
        if (e.EventId == SdkEventIds.NetworkChanged && (e.ParamOne == SdkEventParams.NetworkChanged.Cellular3G || e.ParamOne == SdkEventParams.NetworkChanged.Cellular2G))
            return "slow network";
        if (e.EventId == SdkEventIds.RoomEntryFinished && e.ParamOne == SdkEventParams.RoomEntryFinished.Failed)
            return "cannot enter the room";

        switch (e.EventId)
        {
            case SdkEventIds.PermissionMissing when e.ParamOne is SdkEventParams.PermissionMissing.AudioRecording or SdkEventParams.PermissionMissing.Camera:
                return "ask the user to allow it in the settings";
            case SdkEventIds.PermissionMissing:
                return "permission missing";
            case SdkEventIds.CameraEnableFailed:
                return "camera failed";
            case SdkEventIds.VideoDecodingFailed when e.ParamOne > 20:
                return "picture frozen";
            case SdkEventIds.IpAddressLookupFinished when e.ParamOne == SdkEventParams.IpAddressLookupFinished.Failed:
            case SdkEventIds.CvmConnectionTimedOut:
                return "server not reached";
            case SdkEventIds.RoomExited when e.ParamOne == SdkEventParams.RoomExited.KickedOut:
                return "kicked";
            case SdkEventIds.RoomExited when e.ParamOne == SdkEventParams.RoomExited.TimedOut:
                return "dropped out of the call";
            case WebRtcEventIds.SignalingDisconnected:
            case WebRtcEventIds.MediaDisconnected:
            case WebRtcEventIds.BackendSignalingDisconnected:
                return "browser lost the connection";
            default:
                return null;
        }
    }

    /// <summary>What the user noticed.</summary>
    public static string Name(AbnormalExperience experience) =>
        "BAD: " + TrtcEvents.DescribeExceptionalExperience(experience.ExperienceId);

    /// <summary>Why, as far as the service knows.</summary>
    public static string Causes(AbnormalExperience experience)
    {
        var causes = (experience.AbnormalEventList ?? []).Select(Cause).Distinct().ToList();
        return causes.Count == 0 ? "cause unknown" : string.Join(", ", causes);
    }

    private static string Cause(AbnormalEvent a)
    {
        var text = TrtcEvents.DescribeExceptionalEvent(a.AbnormalEventId);
        return string.IsNullOrEmpty(a.PeerId) ? text : text + " from " + a.PeerId;
    }
}
