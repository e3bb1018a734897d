using Microsoft.CodeAnalysis.CSharp;

namespace TrtcCatalog.Generator;

/// <summary>
/// Writes the texts apart from the structure: lookups carry the index of a text, and a translation is another switch over the same
/// indices.
/// </summary>
internal static class TextWriter
{
    private const string PhrasePrefix = "Phrases.";

    /// <summary>The number of a text in the generated code. 0 is the empty text, which a default value has.</summary>
    public static int Index(int row) => row + 1;

    public static string Write(Catalog catalog)
    {
        var source = new SourceWriter();
        source.Line("/// <summary>The texts of the catalog by index, and the indices of the phrases.</summary>");
        source.Open("internal static class Texts");
        for (var i = 0; i < catalog.Texts.Count; i++)
        {
            if (catalog.Texts[i].Key.StartsWith(PhrasePrefix, StringComparison.Ordinal))
                source.Line($"internal const int {catalog.Texts[i].Key.Substring(PhrasePrefix.Length)} = {Index(i)};");
        }

        source.Line("");
        source.Open("internal static string English(int text)");
        source.Open("switch (text)");
        for (var i = 0; i < catalog.Texts.Count; i++)
            source.Line($"case {Index(i)}: return {SymbolDisplay.FormatLiteral(catalog.Texts[i].English, quote: true)}; // {catalog.Texts[i].Key}");
        source.Line("default: return \"\";");
        source.Close();
        source.Close();
        source.Close();
        return source.ToString();
    }
}
