namespace TrtcCatalog;

/// <summary>The ID spaces of TRTC's monitoring data. The same number in two spaces means two different things.</summary>
public enum TrtcIdSpace
{
    /// <summary>SDK and WebRTC events, as in <c>EventMessage.EventId</c>.</summary>
    Event = 0,

    /// <summary>Exceptional events (real time, and after a room is dismissed), as in <c>AbnormalEvent.AbnormalEventId</c>.</summary>
    ExceptionalEvent = 1,

    /// <summary>Exceptional experiences, as in <c>AbnormalExperience.ExperienceId</c>.</summary>
    ExceptionalExperience = 2,
}
