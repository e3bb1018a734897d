using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>The titles of the light bulbs, in the language of the user.</summary>
internal static class Titles
{
    private static readonly ResourceManager Resources = new("TrtcAnalyzers.CodeFixes.Resources", typeof(Titles).Assembly);

    /// <summary>Use SdkEventIds.NetworkChanged</summary>
    public static string Use(IFieldSymbol constant) => Format("UseConstant", constant.ContainingType.Name + "." + constant.Name);

    /// <summary>Use WiFi (1)</summary>
    public static string UseValue(string name, long value) => Format("UseValue", name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Use ParamTwo, where 101 is Camera</summary>
    public static string UseOther(string member, ConstantName constant) =>
        Format("UseOther", member, constant.Value.ToString(CultureInfo.InvariantCulture), constant.Name);

    /// <summary>Use ParamTwo, which can be 720</summary>
    public static string UseOther(string member, object? value) =>
        Format("UseOtherMeasured", member, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");

    /// <summary>Use -1 (unused)</summary>
    public static string UseUnused(string number) => Format("UseUnused", number);

    /// <summary>Declare 4016 in a [TrtcIdTable] class</summary>
    public static string Declare(int value) => Format("Declare", value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Annotate 'id' with [TrtcEventId]</summary>
    public static string Annotate(string member, string attribute) => Format("Annotate", member, attribute);

    /// <summary>Compare with ==</summary>
    public static string CompareByValue => Format("CompareByValue");

    /// <summary>Add the missing cases</summary>
    public static string AddMissingCases => Format("AddMissingCases");

    /// <summary>Convert to 'switch'</summary>
    public static string ConvertToSwitch => Format("ConvertToSwitch");

    /// <summary>Explain 1003 in a comment</summary>
    public static string Explain(long number) => Format("Explain", number.ToString(CultureInfo.InvariantCulture));

    // A localizable string looks its text up in the language of the user interface, without this assembly asking for a culture.
    private static string Format(string name, params string[] arguments) =>
        new LocalizableResourceString(name, Resources, typeof(Titles), arguments).ToString(formatProvider: null);
}
