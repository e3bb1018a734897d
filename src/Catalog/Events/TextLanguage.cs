using System.Globalization;

namespace TrtcCatalog;

/// <summary>A language in which the catalog has its texts.</summary>
internal readonly struct TextLanguage
{
    private readonly Kind _kind;

    private TextLanguage(Kind kind) => _kind = kind;

    private enum Kind
    {
        English,
        Chinese,
        Korean,
    }

    /// <summary>
    /// The language that readers of a culture understand. Its name decides and not its parents, which a program without globalization data
    /// does not have.
    /// </summary>
    public static TextLanguage Of(CultureInfo? culture)
    {
        if (culture is null)
            return default;
        var parts = culture.Name.Split('-');
        if (Is(parts[0], "ko"))
            return new TextLanguage(Kind.Korean);
        return Is(parts[0], "zh") && !IsTraditional(parts) ? new TextLanguage(Kind.Chinese) : default;
    }

    public string Of(int text) => _kind switch
    {
        Kind.Chinese => Texts.Chinese(text),
        Kind.Korean => Texts.Korean(text),
        _ => Texts.English(text),
    };

    // zh-Hant, zh-TW, zh-Hant-MO, zh-CHT; a script that is named decides: zh-Hans-HK
    private static bool IsTraditional(string[] parts)
    {
        foreach (var part in parts)
        {
            if (Is(part, "Hans"))
                return false;
        }

        foreach (var part in parts)
        {
            if (Is(part, "Hant") || Is(part, "CHT") || Is(part, "TW") || Is(part, "HK") || Is(part, "MO"))
                return true;
        }

        return false;
    }

    private static bool Is(string part, string name) => string.Equals(part, name, StringComparison.OrdinalIgnoreCase);
}
