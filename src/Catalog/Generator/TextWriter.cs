using Microsoft.CodeAnalysis.CSharp;

namespace TrtcCatalog.Generator;

/// <summary>
/// Writes the texts apart from the structure: lookups carry the index of a text, and each language is a switch over the same indices. So
/// there are no resources to find at run time, and a trimmed program keeps all that it needs.
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

        for (var language = 0; language < Languages.Methods.Length; language++)
            WriteLanguage(source, catalog, language);
        source.Close();
        return source.ToString();
    }

    private static void WriteLanguage(SourceWriter source, Catalog catalog, int language)
    {
        source.Line("");
        source.Open($"internal static string {Languages.Methods[language]}(int text)");
        source.Open("switch (text)");
        for (var i = 0; i < catalog.Texts.Count; i++)
        {
            source.Line(
                $"case {Index(i)}: return {SymbolDisplay.FormatLiteral(catalog.Texts[i].InLanguages[language], quote: true)}; // {catalog.Texts[i].Key}");
        }

        source.Line("default: return \"\";");
        source.Close();
        source.Close();
    }
}
