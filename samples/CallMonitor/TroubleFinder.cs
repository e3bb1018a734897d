using TencentCloud.Trtc.V20190722.Models;
using TrtcCatalog;

namespace CallMonitor;

/// <summary>Decides which events and experiences a shift leader has to see, and why.</summary>
internal static class TroubleFinder
{
    /// <summary>What is wrong, or null where nothing is.</summary>
    public static string? Find(EventMessage e)
    {
        if (e.EventId == 1003 && e.ParamOne == 0)
            return "offline";
        if (e.EventId == 1003 && e.ParamOne == 7)
            return "no coverage";
        if (e.EventId == 1003 && (e.ParamOne == 3 || e.ParamOne == 4))
            return "slow network";
        if (e.EventId == 5003 && e.ParamOne == SdkEventParams.RoomExitFinished.Failed)
            return "cannot enter the room";

        switch (e.EventId)
        {
            case 2002 when e.ParamOne is 4 or 5:
                return "ask the user to allow it in the settings";
            case 2002:
                return "permission missing";
            case 4002:
                return "camera failed";
            case 4013 when e.ParamOne > 20:
                return "picture frozen";
            case 5002 when e.ParamOne == 0:
            case 5005:
                return "server not reached";
            case 7001 when e.ParamOne == 2:
                return "kicked";
            case 7001 when e.ParamOne == 1:
                return "dropped out of the call";
            case 32790:
            case 32792:
            case 36864:
                return "browser lost the connection";
            default:
                return null;
        }
    }

    /// <summary>What the user noticed.</summary>
    public static string Name(AbnormalExperience experience) => experience.ExperienceId switch
    {
        1 => "BAD: waited long to get in",
        2 => "BAD: camera did not start",
        3 => "BAD: microphone did not start",
        4 => "BAD: picture stutters",
        5 => "BAD: sound stutters",
        _ => $"BAD: experience {experience.ExperienceId}",
    };

    /// <summary>Why, as far as the service knows.</summary>
    public static string Causes(AbnormalExperience experience)
    {
        var causes = (experience.AbnormalEventList ?? []).Select(Cause).Distinct().ToList();
        return causes.Count == 0 ? "cause unknown" : string.Join(", ", causes);
    }

    private static string Cause(AbnormalEvent a)
    {
        if (a.AbnormalEventId == SdkEventIds.NetworkChanged)
            return "network changed";

        var where = string.IsNullOrEmpty(a.PeerId) ? "" : $" from {a.PeerId}";
        return a.AbnormalEventId switch
        {
            1004 or 1005 or 1006 or 1013 => "room entry failed",
            >= 1008 and <= 1012 => "wrong entry parameters: call the developers",
            1015 or 1017 or 1018 => "camera trouble",
            1016 or 1020 => "permission denied",
            1019 or 1021 or 1022 => "microphone trouble",
            2001 or 2002 => "computer too slow",
            2003 or 2004 or 2013 or 2014 => "slow network" + where,
            2005 or 2007 or 2008 or 2009 => "packets lost on the way up",
            2006 => "microphone silent",
            2015 or 2017 or 2018 or 2019 => "packets lost" + where,
            2010 or 2011 or 2012 => "camera frame rate",
            2020 or 2021 or 2022 => "display frame rate" + where,
            2023 => "sound arrives late" + where,
            2024 or 2025 or 2026 => "picture arrives late" + where,
            _ => $"cause {a.AbnormalEventId}",
        };
    }
}
