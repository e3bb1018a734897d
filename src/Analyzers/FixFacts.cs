using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers;

/// <summary>A constant of the catalog, as a diagnostic hands it to a fix.</summary>
/// <param name="TypeName">The full metadata name of the class, e.g. <c>TrtcCatalog.SdkEventParams+NetworkChanged</c>.</param>
/// <param name="Name">The name of the constant.</param>
/// <param name="Value">Its number.</param>
internal sealed record ConstantName(string TypeName, string Name, long Value)
{
    /// <summary>The class and the constant, as users read them: <c>SdkEventIds.NetworkChanged</c>.</summary>
    public string ShortName => TableName + "." + Name;

    /// <summary>The class without its namespace: <c>SdkEventIds</c>, <c>SdkEventParams.NetworkChanged</c>.</summary>
    public string TableName => TypeName.Substring(TypeName.LastIndexOf('.') + 1).Replace('+', '.');

    /// <summary>With the namespace: <c>TrtcCatalog.SdkEventIds.NetworkChanged</c>.</summary>
    public string FullName => TypeName.Replace('+', '.') + "." + Name;

    public override string ToString() => TypeName + "|" + Name + "|" + Value.ToString(CultureInfo.InvariantCulture);

    public static ConstantName? Parse(string text) =>
        text.Split('|') is [var type, var name, var value] && long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new ConstantName(type, name, number)
            : null;
}

/// <summary>
/// What a rule tells its fix, carried in <see cref="Diagnostic.Properties"/>, so that no fix finds out again what the rule already knew
/// and no fix parses a message.
/// </summary>
internal static class FixFacts
{
    /// <summary>The constants to offer, best first, separated by <c>;</c>, each as <see cref="ConstantName"/> writes it.</summary>
    public const string Constants = "Constants";

    /// <summary>The name of the <see cref="Recognition.Role"/> of the place.</summary>
    public const string Role = "Role";

    /// <summary>The number at hand, where there is one.</summary>
    public const string Value = "Value";

    /// <summary>
    /// Present on TRTC2001 and TRTC2004 where the value would be right for the other parameter of the event: the constant, or empty for a measured one.
    /// </summary>
    public const string OtherParam = "OtherParam";

    /// <summary>Present on TRTC2001 where the event does not use the parameter: the number that stands for that.</summary>
    public const string Unused = "Unused";

    /// <summary>What a switch leaves out, as <see cref="Completeness.MissingCase"/> writes it.</summary>
    public const string Missing = "Missing";

    /// <summary>
    /// How the labels of a switch hold an ID and parameters: <c>Tuple:EventId=0,ParamOne=1</c>, <c>Members:EventId=EventId</c>, <c>Number:EventId=</c>.
    /// </summary>
    public const string Parts = "Parts";

    /// <summary>On TRTC1003: the documentation comment ID of the member that receives the value, or that has the parameter that does.</summary>
    public const string Member = "Member";

    /// <summary>On TRTC1003: which parameter of the member receives it, where one does.</summary>
    public const string Parameter = "Parameter";

    public static ImmutableDictionary<string, string?> Create(Recognition.Role role, string member, int? parameter)
    {
        var facts = ImmutableDictionary<string, string?>.Empty.Add(Role, role.ToString()).Add(Member, member);
        return parameter is { } ordinal ? facts.Add(Parameter, ordinal.ToString(CultureInfo.InvariantCulture)) : facts;
    }

    public static ImmutableDictionary<string, string?> Create(Recognition.Role role, long? value, ImmutableArray<ConstantName> constants)
    {
        var facts = ImmutableDictionary<string, string?>.Empty.Add(Role, role.ToString());
        if (value is { } number)
            facts = facts.Add(Value, number.ToString(CultureInfo.InvariantCulture));
        return constants.IsDefaultOrEmpty ? facts : facts.Add(Constants, string.Join(";", constants));
    }

    public static Recognition.Role RoleOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(Role, out var text) && Enum.TryParse<Recognition.Role>(text, out var role) ? role : Recognition.Role.None;

    public static ImmutableArray<ConstantName> ConstantsOf(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(Constants, out var text) || string.IsNullOrEmpty(text))
            return ImmutableArray<ConstantName>.Empty;
        var constants = ImmutableArray.CreateBuilder<ConstantName>();
        foreach (var part in text!.Split(';'))
        {
            if (ConstantName.Parse(part) is { } constant)
                constants.Add(constant);
        }

        return constants.ToImmutable();
    }
}
