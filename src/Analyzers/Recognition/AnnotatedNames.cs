using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// The names of what a compiled library gives a role, or a name on the wire, by an attribute: what implements or overrides it in a program inherits the role,
/// and has its name. A parameter can be called something else there, so the name of its method counts as well.
/// </summary>
internal static class AnnotatedNames
{
    /// <summary>The names in a library; null where its metadata is broken, as tools leave it that hide what a library does.</summary>
    /// <param name="modules">The metadata of its modules.</param>
    public static ImmutableArray<string>? In(IEnumerable<MetadataReader> modules)
    {
        try
        {
            return modules.SelectMany(In).Distinct().ToImmutableArray();
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    /// <summary>Reads the names from the metadata of a module, without any symbol.</summary>
    /// <param name="reader">The metadata.</param>
    /// <exception cref="BadImageFormatException">The metadata is broken.</exception>
    public static IEnumerable<string> In(MetadataReader reader)
    {
        var parameters = new HashSet<ParameterHandle>();
        foreach (var handle in reader.CustomAttributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!Tells(reader, attribute))
                continue;
            switch (attribute.Parent.Kind)
            {
                case HandleKind.PropertyDefinition:
                    var property = reader.GetString(reader.GetPropertyDefinition((PropertyDefinitionHandle)attribute.Parent).Name);
                    foreach (var name in NamesOfProperty(property))
                        yield return name;
                    break;
                case HandleKind.FieldDefinition:
                    yield return NameOfField(reader.GetString(reader.GetFieldDefinition((FieldDefinitionHandle)attribute.Parent).Name));
                    break;
                case HandleKind.Parameter:
                    parameters.Add((ParameterHandle)attribute.Parent);
                    break;
            }
        }

        if (parameters.Count == 0)
            yield break;
        // A parameter does not know its method.
        foreach (var method in reader.MethodDefinitions.Select(reader.GetMethodDefinition))
        {
            foreach (var name in method.GetParameters().Where(parameters.Contains).SelectMany(parameter => NamesOf(reader, method, parameter)))
                yield return name;
        }
    }

    // What a method gives is a parameter without a name, which is what an accessor's property holds.
    private static IEnumerable<string> NamesOf(MetadataReader reader, MethodDefinition method, ParameterHandle parameter)
    {
        if (reader.GetString(reader.GetParameter(parameter).Name) is { Length: > 0 } own)
            yield return own;
        var name = RoleNames.SimpleName(reader.GetString(method.Name));
        yield return name;
        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal))
        {
            foreach (var property in NamesOfProperty(name.Substring("get_".Length)))
                yield return property;
        }
    }

    // In metadata an indexer is called as its type says, Item mostly, and this[] as a symbol: any property can be one.
    private static IEnumerable<string> NamesOfProperty(string name) => [RoleNames.SimpleName(name), Microsoft.CodeAnalysis.WellKnownMemberNames.Indexer];

    // <Code>k__BackingField keeps what Code holds.
    private static string NameOfField(string name) =>
        name.StartsWith("<", StringComparison.Ordinal)
        && name.IndexOf('>') is > 0 and var end
            ? name.Substring(1, end - 1)
            : name;

    // An attribute of the catalog's, or a serializer's that says the name of a part of a message.
    private static bool Tells(MetadataReader reader, CustomAttribute attribute)
    {
        var type = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent,
            HandleKind.MethodDefinition => reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType(),
            _ => default,
        };
        var (container, name) = type.Kind switch
        {
            HandleKind.TypeReference when reader.GetTypeReference((TypeReferenceHandle)type) is var reference => (reference.Namespace, reference.Name),
            HandleKind.TypeDefinition when reader.GetTypeDefinition((TypeDefinitionHandle)type) is var definition => (definition.Namespace, definition.Name),
            _ => default,
        };
        return reader.StringComparer.Equals(container, CatalogNames.Namespace)
            || WireNames.IsOfSerializer(reader.GetString(name)) && WireNames.StandIn(Encoding.UTF8.GetString(reader.GetBlobBytes(attribute.Value)));
    }
}
