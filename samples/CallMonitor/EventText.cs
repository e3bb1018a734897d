using TencentCloud.Trtc.V20190722.Models;
using TrtcCatalog;

namespace CallMonitor;

/// <summary>Says in words what an event of the SDK or of the browser reports.</summary>
internal static class EventText
{
    public static string Of(EventMessage e) => e.EventId switch
    {
        1001 => e.ParamOne == 1 ? "plugged in the headset" : "unplugged the headset",
        1002 => e.ParamOne == 1 ? "bluetooth headset connected" : "bluetooth headset gone",
        1003 => "network: " + Network(e.ParamOne),
        2001 => e.ParamOne == 0 ? "back in the app" : "left the app",
        2002 => "no permission: " + Permission(e.ParamOne),
        >= 3001 and <= 3004 => Audio(e),
        >= 4001 and <= 4015 => Video(e),
        5001 => "entering the room",
        5002 => e.ParamOne == 1 ? "server address found" : "server address not found",
        5003 => e.ParamOne == 1 ? "entry accepted" : "entry failed",
        5004 => "sending video",
        5005 => "connection timed out",
        5006 => "receiving video",
        5007 => "video is on the screen",
        5008 => e.ParamOne == 1 ? "exit accepted" : "exit failed",
        5009 => "sending audio",
        6001 => "quality profile: " + Profile(e),
        7000 or 7001 => Presence(e),
        >= 32768 => Browser(e.EventId),
        _ => $"event {e.EventId} ({e.ParamOne}, {e.ParamTwo})",
    };

    private static string Network(long? kind) => kind switch
    {
        0 => "none",
        1 => "Wi-Fi",
        2 => "4G",
        3 => "3G",
        4 => "2G",
        5 => "cable",
        _ => $"kind {kind}",
    };

    private static string Permission(long? what) => what switch
    {
        1 => "network",
        2 => "read files",
        3 => "write files",
        4 => "microphone",
        5 => "camera",
        _ => $"kind {what}",
    };

    private static string Presence(EventMessage e) => (e.EventId, e.ParamOne) switch
    {
        (7000, 0) => "in the room",
        (7000, 1) => "in the room again",
        (7001, 0) => "left the room",
        (7001, 1) => "gone without a word",
        (7001, 2) => "kicked out",
        _ => $"presence {e.ParamOne}",
    };

    private static string Audio(EventMessage e)
    {
        switch (e.EventId)
        {
            case 3001 when e.ParamOne == 0:
                return "microphone on";
            case 3001 when e.ParamOne == 1:
                return "muted";
            case 3001:
                return e.ParamOne == 2 ? "microphone off" : "unmuted";
            case 3002:
                return e.ParamOne == 1 ? "playback muted" : "playback on";
            case 3003:
                return e.ParamOne == 11 ? "audio codec: opus" : "audio codec: aac";
            default:
                return e.ParamOne == 0 ? "sound on the speaker" : "sound on the earpiece";
        }
    }

    private static string Video(EventMessage e) => e switch
    {
        { EventId: 4001, ParamOne: 0 } => "front camera on",
        { EventId: 4001, ParamOne: 1 } => "rear camera on",
        { EventId: 4002, ParamOne: 0 } => "front camera failed",
        { EventId: 4002, ParamOne: 1 } => "rear camera failed",
        { EventId: 4003 or 4007 } => $"resolution: {e.ParamOne} x {e.ParamTwo}{Stream(e.Type)}",
        { EventId: 4004 } => e.ParamOne == 1 ? "encoding in hardware" : "encoding in software",
        { EventId: 4005 } => e.ParamOne == 1 ? "decoding in hardware" : "decoding in software",
        { EventId: 4006 } => (e.ParamOne == 0 ? "video up" : "video down") + Stream(e.Type),
        { EventId: 4008 } => $"frame rate: {e.ParamOne}",
        { EventId: 4009 } => $"bitrate: {e.ParamOne}",
        { EventId: 4010 } => "reference pictures off: too slow",
        { EventId: 4011 } => "hardware decoder does not start",
        { EventId: 4012 } => "hardware decoder falls behind",
        { EventId: 4013 } => $"{e.ParamOne} frames not decoded",
        { EventId: 4014 } => e.ParamOne == 0 ? "remote picture on" : "remote picture off",
        { EventId: 4015 } => e.ParamOne == 1 ? "subscribed to video" : "unsubscribed from video",
        _ => $"video event {e.EventId}",
    };

    private static string Stream(ulong? type) => type switch { 3 => " (small)", 7 => " (screen)", _ => "" };

    private static string Profile(EventMessage e)
    {
        var preference = e.ParamOne is 1 or 101 ? "smooth" : "sharp";
        var control = e.ParamOne > 100 ? "cloud" : "local";
        return $"{preference}, {control}";
    }

    private static string Browser([TrtcEventId] ulong? id) => id switch
    {
        32768 or 32775 => "browser: video on",
        32769 or 32774 => "browser: audio on",
        32770 or 32773 => "browser: video off",
        32771 or 32772 => "browser: audio off",
        32776 or 32777 => "browser: subscribed",
        32778 or 32779 => "browser: unsubscribed",
        32780 or 32781 => "browser: other device",
        32784 or 32785 => "browser: remote media off",
        32786 or 32787 => "browser: remote media on",
        32788 => "browser: in the room",
        32789 => "browser: left the room",
        32790 or 36864 => "browser: signaling lost",
        32791 => "browser: signaling connected",
        32792 => "browser: media connection lost",
        32793 => "browser: media connected",
        _ => "browser: stream updated",
    };
}
