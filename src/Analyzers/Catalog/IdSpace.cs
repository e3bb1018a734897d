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
        Role.ExceptionalEventId => IdSpace.ExceptionalEvent,
        Role.ExceptionalExperienceId => IdSpace.ExceptionalExperience,
        _ => IdSpace.Event,
    };
}
