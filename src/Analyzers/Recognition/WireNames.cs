using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>The names under which members travel as JSON, and which of TRTC's names they are.</summary>
internal static class WireNames
{
    /// <summary>The parts that TRTC's messages are made of.</summary>
    public enum Part
    {
        None,
        EventId,
        ParamOne,
        ParamTwo,
        AbnormalEventId,
        PeerId,
        ExperienceId,
        AbnormalEventList,
    }

    /// <summary>The part of a message that a name says, its case and underscores ignored.</summary>
    public static Part PartOf(string name) => PartOf(name.AsSpan());

    /// <summary>Whether one of the names stands in a text of C#.</summary>
    public static bool StandIn(string text)
    {
        // \u0045ventId
        if (text.IndexOf("\\u", StringComparison.OrdinalIgnoreCase) >= 0)
            return true;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsInName(text[at]))
                continue;
            var first = at;
            while (at < text.Length && IsInName(text[at]))
                at++;
            if (PartOf(text.AsSpan(first, at - first)) != Part.None)
                return true;
        }

        return false;
    }

    private static bool IsInName(char letter) => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' or >= '0' and <= '9' or > '\x7f';

    private static Part PartOf(ReadOnlySpan<char> name)
    {
        // Almost every name ends here, at its first letter.
        var trimmed = name.TrimStart('_');
        if (trimmed.Length <= 5 || (trimmed[0] | 0x20) is not ('e' or 'p' or 'a'))
            return Part.None;
        if (Is(trimmed, "eventid"))
            return Part.EventId;
        if (Is(trimmed, "paramone"))
            return Part.ParamOne;
        if (Is(trimmed, "paramtwo"))
            return Part.ParamTwo;
        if (Is(trimmed, "abnormaleventid"))
            return Part.AbnormalEventId;
        if (Is(trimmed, "peerid"))
            return Part.PeerId;
        if (Is(trimmed, "experienceid"))
            return Part.ExperienceId;
        return Is(trimmed, "abnormaleventlist") ? Part.AbnormalEventList : Part.None;
    }

    /// <summary>Whether an attribute of some name is one of a serializer that gives members other names.</summary>
    public static bool IsOfSerializer(string attribute) => attribute is "JsonPropertyNameAttribute" or "JsonPropertyAttribute" or "DataMemberAttribute";

    /// <summary>The name that a serializer's attribute gives a member, else the member's own.</summary>
    public static string Of(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            var name = attribute.AttributeClass?.Name switch
            {
                "JsonPropertyNameAttribute" or "JsonPropertyAttribute" when attribute.ConstructorArguments is [{ Value: string given }, ..] => given,
                "JsonPropertyAttribute" => Named(attribute, "PropertyName"),
                "DataMemberAttribute" => Named(attribute, "Name"),
                _ => null,
            };
            if (name is not null)
                return name;
        }

        return member.Name;
    }

    private static string? Named(AttributeData attribute, string argument)
    {
        foreach (var named in attribute.NamedArguments)
        {
            if (named.Key == argument)
                return named.Value.Value as string;
        }

        return null;
    }

    private static bool Is(ReadOnlySpan<char> name, string part)
    {
        var matched = 0;
        foreach (var letter in name)
        {
            if (letter == '_')
                continue;
            if (matched == part.Length || (letter | 0x20) != part[matched])
                return false;
            matched++;
        }

        return matched == part.Length;
    }
}
