using System.Globalization;

namespace TrtcCatalog;

/// <summary>An SDK or WebRTC event of the catalog.</summary>
public readonly struct TrtcEventInfo
{
    private readonly string? _table;
    private readonly string? _name;
    private readonly int _text;

    internal TrtcEventInfo(int id, string table, string name, int text, TrtcParamInfo paramOne, TrtcParamInfo paramTwo)
    {
        Id = id;
        _table = table;
        _name = name;
        _text = text;
        ParamOne = paramOne;
        ParamTwo = paramTwo;
    }

    /// <summary>The ID, e.g. 1003.</summary>
    public int Id { get; }

    /// <summary>The name of the class that has the constant: <c>SdkEventIds</c> or <c>WebRtcEventIds</c>.</summary>
    public string Table => _table ?? "";

    /// <summary>The name of the constant, e.g. <c>NetworkChanged</c>. It is unique in its <see cref="Table"/>.</summary>
    public string Name => _name ?? "";

    /// <summary>What happened, as a short phrase in English without the parameters, e.g. <c>Network changed</c>.</summary>
    public string Text => Texts.English(_text);

    internal int TextIndex => _text;

    /// <summary>Says what happened in the language of a culture.</summary>
    /// <param name="culture">A culture. Chinese (simplified) and Korean have texts of their own; every other one, and null, gives English.</param>
    /// <returns>A short phrase.</returns>
    public string GetText(CultureInfo? culture) => TextLanguage.Of(culture).Of(_text);

    /// <summary>What parameter one of the event can be.</summary>
    public TrtcParamInfo ParamOne { get; }

    /// <summary>What parameter two of the event can be.</summary>
    public TrtcParamInfo ParamTwo { get; }

    /// <summary>The same as <see cref="Text"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;
}
