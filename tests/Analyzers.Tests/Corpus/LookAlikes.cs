using System.Globalization;
using System.Text;

namespace TrtcAnalyzers.Tests.Corpus;

/// <summary>
/// Writes types and methods that have almost the names of TRTC's messages: an ID without its partner, with a partner of nearly the right
/// name or of a wrong type, a static one, one that travels under another name, in every spelling and place. The same number gives the same
/// code.
/// </summary>
internal static class LookAlikes
{
    private static readonly (string Id, string Partner)[] s_pairs = [("EventId", "ParamOne"), ("AbnormalEventId", "PeerId"), ("ExperienceId", "AbnormalEventList")];

    // Partners that are none. {0} is the right one.
    private static readonly string[] s_partners = ["", "{0}s", "My{0}", "{0}Text", "{0}2", "Other", "Is{0}", "Param1", "ParameterOne", "ParamTwo", "ParamThree", "Peer", "AbnormalEvents", "EventList"];

    // IDs that are none, beside the right partner.
    private static readonly string[] s_ids = ["{0}s", "My{0}", "{0}entifier", "{0}Text", "{0}2", "Last{0}", "Id", "EventNo"];

    private static readonly string[] s_numbers = ["int", "long", "ulong?", "uint", "short", "Kind"];

    private static readonly string[] s_otherTypes = ["string", "double?", "object", "int[]", "System.DateTime?"];

    /// <summary>Where two names can stand side by side.</summary>
    public enum Place
    {
        Properties,
        Fields,
        Struct,
        Record,
        RecordStruct,
        Interface,
        Generic,
        Nested,
        Method,
        Constructor,
        LocalFunction,
        Delegate,
        Indexer,
        Lambda,
        Tuple,
        TwoTypes,
    }

    /// <summary>All of them, a hundred to a file.</summary>
    public static IEnumerable<(string Name, string Text)> Files(int count)
    {
        for (var first = 0; first < count; first += 100)
        {
            var text = new StringBuilder(first == 0 ? "namespace LookAlikes\n{\n    public enum Kind { None }\n}\n" : "");
            for (var number = first; number < Math.Min(first + 100, count); number++)
                text.Append(Write(number));
            yield return ($"LookAlikes{first:D5}.cs", text.ToString());
        }
    }

    /// <summary>One look-alike.</summary>
    public static string Write(int number)
    {
        var index = number;
        var place = (Place)Next(16);
        var spelling = Next(6);
        var miss = Next(s_partners.Length + s_ids.Length + s_otherTypes.Length + 3);
        var (id, partner) = s_pairs[Next(s_pairs.Length)];
        var type = s_numbers[(index + number) % s_numbers.Length];
        var (idType, partnerType, modifier, attribute) = (type, "int", "", "");
        (id, partner) = (id, partner, miss) switch
        {
            _ when miss < s_partners.Length => (id, Format(s_partners[miss], partner)),
            _ when (miss -= s_partners.Length) < s_ids.Length => (Format(s_ids[miss], id), partner),
            _ => (id, partner),
        };
        if (miss >= s_ids.Length)
        {
            miss -= s_ids.Length;
            if (miss < s_otherTypes.Length)
                idType = s_otherTypes[miss];
            else if (place <= Place.Nested && place is not (Place.Record or Place.RecordStruct or Place.Interface))
                (modifier, attribute) = miss == s_otherTypes.Length ? ("static ", "") : ("", miss == s_otherTypes.Length + 1 ? "[System.Text.Json.Serialization.JsonPropertyName(\"value\")] " : "[System.Runtime.Serialization.DataMember(Name = \"x\")] ");
            else
                partner = "";
        }

        return Write(number, place, Spell(id, spelling), idType, partner.Length == 0 ? "" : Spell(partner, spelling), partnerType, modifier, attribute);

        int Next(int choices)
        {
            var choice = index % choices;
            index /= choices;
            return choice;
        }
    }

    /// <summary>A pair of names in a place, and code that compares with what would be IDs.</summary>
    public static string Write(int number, Place place, string id, string idType, string partner, string partnerType, string modifier = "", string attribute = "")
    {
        var isNumber = s_numbers.Contains(idType);
        string Compared(string prefix) => isNumber ? $"{prefix}{id} == {(idType == "Kind" ? "(Kind)1003" : "1003")}" : $"{prefix}{id} != null";
        string Stored(string prefix) => isNumber && idType != "Kind" ? $"{prefix}{id} = 1001;" : "";
        var other = partner.Length == 0 ? "" : partner;
        var parameters = other.Length == 0 ? $"{idType} {id}" : $"{idType} {id}, {partnerType} {other}";
        var argument = isNumber ? idType == "Kind" ? "(Kind)1003" : "1003" : "default";
        var arguments = other.Length == 0 ? argument : argument + ", 7";
        string Members(string kind) => $"{kind}{idType} {id}{Accessors()} {(other.Length == 0 ? "" : $"{attribute}{kind}{modifier}{partnerType} {other}{Accessors()}")}";
        string Accessors() => place == Place.Fields ? ";" : place == Place.Interface ? " { get; }" : " { get; set; }";
        string Used(string type) => $"bool Use({type} m) {{ {Stored("m.")} return {Compared("m.")} || m is {{ {id}: {(isNumber ? argument : "null")} }}; }}";
        var body = place switch
        {
            Place.Properties or Place.Fields => $"class M {{ {Members("public ")} }} class U {{ {Used("M")} }}",
            Place.Struct => $"struct M {{ {Members("public ")} }} class U {{ {Used("M")} }}",
            Place.Record => $"record M({parameters}); class U {{ bool Use(M m) => {Compared("m.")} && new M({arguments}) == m; }}",
            Place.RecordStruct => $"record struct M({parameters}); class U {{ {Used("M")} object New() => new M({arguments}); }}",
            Place.Interface => $"interface M {{ {Members("")} }} class U {{ bool Use(M m) => {Compared("m.")}; }}",
            Place.Generic => $"class M<T> {{ {Members("public ")} public T Value; }} class U {{ {Used("M<string>")} }}",
            Place.Nested => $"class O {{ public class M {{ {Members("public ")} }} }} class U {{ {Used("O.M")} }}",
            Place.Method => $"class U {{ bool Use({parameters}) {{ {Stored("")} return {Compared("")}; }} bool Call() => Use({arguments}); }}",
            Place.Constructor => $"class U {{ public U({parameters}) {{ if ({Compared("")}) {{ }} }} object New() => new U({arguments}); }}",
            Place.LocalFunction => $"class U {{ bool Use() {{ return Local({arguments}); bool Local({parameters}) => {Compared("")}; }} }}",
            Place.Delegate => $"delegate bool D({parameters}); class U {{ bool Use(D d) => d({arguments}); }}",
            Place.Indexer => $"class U {{ bool this[{parameters}] => {Compared("")}; bool Use() => this[{arguments}]; }}",
            Place.Lambda => $"delegate bool D({(other.Length == 0 ? $"{idType} a" : $"{idType} a, {partnerType} b")}); class U {{ D d = ({(other.Length == 0 ? id : id + ", " + other)}) => {Compared("")}; }}",
            Place.Tuple => other.Length == 0
                ? $"class U {{ bool Use(({idType} {id}, string Name) t) => {Compared("t.")}; }}"
                : $"class U {{ bool Use(({idType} {id}, {partnerType} {other}) t) => {Compared("t.")}; }}",
            // The right names, but never in one type.
            _ => $"class A {{ public {idType} {id} {{ get; set; }} }} class B : A {{ }} class C {{ public int {(other.Length == 0 ? "Other" : other)} {{ get; set; }} }} class U {{ {Used("B")} }}",
        };
        return string.Create(CultureInfo.InvariantCulture, $"namespace LookAlikes.N{number:D5}\n{{\n    {body}\n}}\n");
    }

    public static string Spell(string name, int spelling) => spelling switch
    {
        0 => name,
        1 => char.ToLowerInvariant(name[0]) + name[1..],
        2 => Snake(name),
        3 => Snake(name).ToUpperInvariant(),
        4 => "_" + char.ToLowerInvariant(name[0]) + name[1..],
        _ => name.EndsWith("Id", StringComparison.Ordinal) ? name[..^1] + "D" : name.ToLowerInvariant(),
    };

    private static string Snake(string name) =>
        string.Concat(name.Select(static (letter, index) => char.IsUpper(letter) && index > 0 ? "_" + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    private static string Format(string pattern, string name) => pattern.Replace("{0}", name, StringComparison.Ordinal);
}
