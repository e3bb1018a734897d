using System.Globalization;

namespace TrtcCatalog;

/// <summary>An exceptional event or an exceptional experience of the catalog.</summary>
public readonly struct TrtcIdInfo
{
    private readonly string? _table;
    private readonly string? _name;
    private readonly int _text;

    internal TrtcIdInfo(int id, string table, string name, int text)
    {
        Id = id;
        _table = table;
        _name = name;
        _text = text;
    }

    /// <summary>The ID, e.g. 2001.</summary>
    public int Id { get; }

    /// <summary>The name of the class that has the constant, e.g. <c>RealTimeEventIds</c>.</summary>
    public string Table => _table ?? "";

    /// <summary>The name of the constant, e.g. <c>SystemCpuTooHigh</c>. It is unique in its <see cref="Table"/>.</summary>
    public string Name => _name ?? "";

    /// <summary>What was exceptional, as a short phrase in English, e.g. <c>System CPU usage too high</c>.</summary>
    public string Text => Texts.English(_text);

    internal int TextIndex => _text;

    /// <summary>Says what was exceptional in the language of a culture.</summary>
    /// <param name="culture">A culture. Chinese (simplified) and Korean have texts of their own; every other one, and null, gives English.</param>
    /// <returns>A short phrase.</returns>
    public string GetText(CultureInfo? culture) => TextLanguage.Of(culture).Of(_text);

    /// <summary>The same as <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
