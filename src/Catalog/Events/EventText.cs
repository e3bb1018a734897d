using System.Globalization;

namespace TrtcCatalog;

/// <summary>
/// Composes the text of an event from the texts of its parts, in one language. The order of the parts is up to the phrases, not to this code.
/// </summary>
internal readonly struct EventText(TextLanguage language)
{
    public string Known(in TrtcEventInfo info, long? one, long? two)
    {
        var detail = (info.ParamOne.Measure, info.ParamTwo.Measure, one, two) is (TrtcMeasure.Width, TrtcMeasure.Height, >= 0, >= 0)
            ? Fill(Texts.Resolution, Number(one!.Value), Number(two!.Value))
            : Join(Detail(info.ParamOne, one, Texts.UnknownParamOne), Detail(info.ParamTwo, two, Texts.UnknownParamTwo));
        var text = Plain(info.TextIndex);
        return detail is null ? text : Fill(Texts.EventWithDetail, text, detail);
    }

    public string Unknown(string id, long? one, long? two)
    {
        var text = Fill(Texts.UnknownEvent, id);
        var detail = Join(Raw(one, Texts.ParamOneIs), Raw(two, Texts.ParamTwoIs));
        return detail is null ? text : Fill(Texts.EventWithDetail, text, detail);
    }

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Number(ulong value) => value.ToString(CultureInfo.InvariantCulture);

    public string Plain(int text) => language.Of(text);

    public string Fill(int phrase, params string[] parts) => string.Format(CultureInfo.InvariantCulture, language.Of(phrase), parts);

    private string? Detail(in TrtcParamInfo param, long? value, int unknown)
    {
        if (value is not { } number || number == TrtcParamInfo.UnusedValue)
            return null;
        if (param.TryGetValue(number, out var listed))
            return Plain(listed.TextIndex);
        return param.Kind == TrtcParamKind.Measured && param.Allows(number) ? Fill(Phrase(param.Measure), Number(number)) : Fill(unknown, Number(number));
    }

    private string? Raw(long? value, int phrase) =>
        value is { } number && number != TrtcParamInfo.UnusedValue ? Fill(phrase, Number(number)) : null;

    private string? Join(string? one, string? two) => one is null || two is null ? one ?? two : Fill(Texts.TwoDetails, one, two);

    private static int Phrase(TrtcMeasure measure) => measure switch
    {
        TrtcMeasure.Width => Texts.Width,
        TrtcMeasure.Height => Texts.Height,
        TrtcMeasure.FrameRate => Texts.FrameRate,
        TrtcMeasure.Bitrate => Texts.Bitrate,
        TrtcMeasure.FrameCount => Texts.FrameCount,
        _ => Texts.Other,
    };
}
