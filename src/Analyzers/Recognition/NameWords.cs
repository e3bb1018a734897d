namespace TrtcAnalyzers.Recognition;

/// <summary>The words that a name is made of, in small letters: <c>get</c>, <c>events</c> and <c>async</c> in <c>GetEventsAsync</c>.</summary>
internal static class NameWords
{
    /// <summary>The words of a name, in their order.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var start = 0;
        for (var i = 1; i <= name.Length; i++)
        {
            if (i < name.Length && !IsBegin(name, i))
                continue;
            yield return name.Substring(start, i - start).ToLowerInvariant();
            start = i;
        }
    }

    // A word begins behind a line or a number, with a capital behind a small letter, and with the last of some capitals.
    private static bool IsBegin(string name, int i) =>
        char.IsLetter(name[i]) != char.IsLetter(name[i - 1])
        || char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || i + 1 < name.Length && char.IsLower(name[i + 1]));
}
