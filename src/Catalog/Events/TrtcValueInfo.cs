using System.Globalization;

namespace TrtcCatalog;

/// <summary>A listed value of a parameter of an event.</summary>
public readonly struct TrtcValueInfo
{
    private readonly string? _name;
    private readonly int _text;

    internal TrtcValueInfo(int value, string name, int text)
    {
        Value = value;
        _name = name;
        _text = text;
    }

    /// <summary>The number that TRTC reports, e.g. 1.</summary>
    public int Value { get; }

    /// <summary>The name of the constant in its class, e.g. <c>WiFi</c>.</summary>
    public string Name => _name ?? "";

    /// <summary>What the value means, in a word or a short phrase in English, e.g. <c>Wi-Fi</c>.</summary>
    public string Text => Texts.English(_text);

    internal int TextIndex => _text;

    /// <summary>Says what the value means in the language of a culture.</summary>
    /// <param name="culture">A culture. Chinese (simplified) and Korean have texts of their own; every other one, and null, gives English.</param>
    /// <returns>A short phrase.</returns>
    public string GetText(CultureInfo? culture) => TextLanguage.Of(culture).Of(_text);

    /// <summary>The same as <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
