using System.Reflection;
using System.Xml.Linq;

namespace TrtcCatalog.Tests;

/// <summary>The catalog as a compiler sees it: public constants, their attributes and their XML documentation.</summary>
internal static class PublicCatalog
{
    private static readonly Dictionary<string, XElement> s_docs = XDocument
        .Load(Path.ChangeExtension(typeof(SdkEventIds).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => member.Attribute("name")!.Value);

    public sealed record Constant(FieldInfo Field)
    {
        public string Name => Field.Name;

        public int Value => (int)Field.GetRawConstantValue()!;

        public TrtcParamsAttribute? Params => Field.GetCustomAttribute<TrtcParamsAttribute>();

        public string Summary => Doc("F:" + Field.DeclaringType!.FullName!.Replace('+', '.') + "." + Name, "summary") ?? "";

        public override string ToString() => Field.DeclaringType!.Name + "." + Name;
    }

    public static IReadOnlyList<Type> IdClasses { get; } = typeof(SdkEventIds).Assembly.GetExportedTypes()
        .Where(static type => type.IsDefined(typeof(TrtcIdTableAttribute)))
        .OrderBy(static type => type.MetadataToken)
        .ToList();

    public static IReadOnlyList<Type> Lists { get; } = typeof(SdkEventParams).GetNestedTypes();

    public static TrtcIdSpace Space(Type idClass) => idClass.GetCustomAttribute<TrtcIdTableAttribute>()!.Space;

    public static bool IsOpen(Type list) => list.IsDefined(typeof(TrtcOpenListAttribute));

    public static IReadOnlyList<Constant> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => new Constant(field)).ToList();

    public static Constant Find(Type type, int value) => Constants(type).Single(constant => constant.Value == value);

    /// <summary>A part of the documentation of a member as plain text, or null where there is none.</summary>
    public static string? Doc(string id, string part)
    {
        if (!s_docs.TryGetValue(id, out var member) || member.Element(part) is not { } element)
            return null;
        var words = element.Nodes().Select(static node => node switch
        {
            XElement { Name.LocalName: "see" } see => "`" + string.Join('.', see.Attribute("cref")!.Value.Split(':')[1].Split('.')[1..]) + "`",
            XElement code => "`" + code.Value + "`",
            _ => node.ToString(),
        });
        return string.Join(' ', string.Concat(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
