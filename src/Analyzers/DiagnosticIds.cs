using System.Collections.Immutable;

namespace TrtcAnalyzers;

/// <summary>The numbers of the rules. They are never reused.</summary>
internal static class DiagnosticIds
{
    public const string UseNamedId = "TRTC1001";
    public const string UseNamedParam = "TRTC1002";
    public const string AnnotateMember = "TRTC1003";
    public const string ImpossibleParam = "TRTC2001";
    public const string UnknownId = "TRTC2002";
    public const string WrongTable = "TRTC2003";
    public const string WrongEventParam = "TRTC2004";
    public const string BoxedEquals = "TRTC2005";
    public const string IncompleteSwitch = "TRTC3001";
    public const string InvalidConfiguration = "TRTC9001";

    /// <summary>All of them, so that a line of a configuration file that names another one can be told.</summary>
    public static readonly ImmutableHashSet<string> All = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        UseNamedId,
        UseNamedParam,
        AnnotateMember,
        ImpossibleParam,
        UnknownId,
        WrongTable,
        WrongEventParam,
        BoxedEquals,
        IncompleteSwitch,
        InvalidConfiguration);
}
