using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>The ID spaces, with the numbers that <c>TrtcCatalog.TrtcIdSpace</c> gives them.</summary>
internal enum IdSpace
{
    Event = 0,
    ExceptionalEvent = 1,
    ExceptionalExperience = 2,
}

internal static class IdSpaceExtensions
{
    public static IdSpace Space(this Role role) => role switch
    {
        Recognition.Role.ExceptionalEventId => IdSpace.ExceptionalEvent,
        Recognition.Role.ExceptionalExperienceId => IdSpace.ExceptionalExperience,
        _ => IdSpace.Event,
    };

    /// <summary>What an ID of a space is.</summary>
    public static Role Role(this IdSpace space) => space switch
    {
        IdSpace.ExceptionalEvent => Recognition.Role.ExceptionalEventId,
        IdSpace.ExceptionalExperience => Recognition.Role.ExceptionalExperienceId,
        _ => Recognition.Role.EventId,
    };
}
