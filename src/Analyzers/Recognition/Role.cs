namespace TrtcAnalyzers.Recognition;

/// <summary>What a TRTC value is: an ID of one of the three spaces, or a parameter of an event.</summary>
internal enum Role : byte
{
    None,
    EventId,
    ExceptionalEventId,
    ExceptionalExperienceId,
    ParamOne,
    ParamTwo,
}

internal static class RoleExtensions
{
    public static bool IsId(this Role role) => role is Role.EventId or Role.ExceptionalEventId or Role.ExceptionalExperienceId;

    public static bool IsParam(this Role role) => role is Role.ParamOne or Role.ParamTwo;

    /// <summary>The parameter beside this one.</summary>
    public static Role OtherParam(this Role role) => role == Role.ParamOne ? Role.ParamTwo : Role.ParamOne;

    /// <summary>The name that TRTC's own models use, which is also the name that users read in messages.</summary>
    public static string DisplayName(this Role role) => role switch
    {
        Role.EventId => "EventId",
        Role.ExceptionalEventId => "AbnormalEventId",
        Role.ExceptionalExperienceId => "ExperienceId",
        Role.ParamOne => "ParamOne",
        Role.ParamTwo => "ParamTwo",
        _ => "",
    };

    /// <summary>The attribute that gives a member the role, as it is written between the brackets.</summary>
    public static string AttributeText(this Role role) => role switch
    {
        Role.EventId => "TrtcEventId",
        Role.ExceptionalEventId => "TrtcExceptionalEventId",
        Role.ExceptionalExperienceId => "TrtcExceptionalExperienceId",
        Role.ParamOne => "TrtcEventParam(1)",
        Role.ParamTwo => "TrtcEventParam(2)",
        _ => "",
    };
}
