namespace TrtcAnalyzers.Configuration;

/// <summary>The name at the end of a path, which may come from a machine of either kind; an analyzer may not use the framework's file API.</summary>
internal static class FileName
{
    private static readonly char[] s_separators = ['/', '\\'];

    public static string Of(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);

    /// <summary>The name with as much of the path before it as tells the file from others: the shortest end of the path that none of them has.</summary>
    public static string Of(string path, IEnumerable<string> others)
    {
        var rest = others.Where(other => other != path).ToArray();
        for (var at = path.LastIndexOfAny(s_separators); at >= 0; at = at == 0 ? -1 : path.LastIndexOfAny(s_separators, at - 1))
        {
            var end = path.Substring(at + 1);
            if (!rest.Any(other => HasEnd(other, end)))
                return end;
        }

        return path;
    }

    private static bool HasEnd(string path, string end) =>
        path.EndsWith(end, StringComparison.Ordinal) && (path.Length == end.Length || Array.IndexOf(s_separators, path[path.Length - end.Length - 1]) >= 0);
}
