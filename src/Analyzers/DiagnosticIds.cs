namespace TrtcAnalyzers;

/// <summary>The numbers of the rules. They are never reused.</summary>
internal static class DiagnosticIds
{
    public const string UseNamedId = "TRTC1001";
    public const string UseNamedParam = "TRTC1002";
    public const string ImpossibleParam = "TRTC2001";
    public const string UnknownId = "TRTC2002";
    public const string WrongTable = "TRTC2003";
    public const string WrongEventParam = "TRTC2004";
    public const string BoxedEquals = "TRTC2005";
    public const string IncompleteSwitch = "TRTC3001";
    public const string InvalidConfiguration = "TRTC9001";
}
