namespace TrtcAnalyzers.Configuration;

/// <summary>The name at the end of a path, which may come from a machine of either kind; an analyzer may not use the framework's file API.</summary>
internal static class FileName
{
    private static readonly char[] s_separators = ['/', '\\'];

    public static string Of(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);
}
