using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TrtcAnalyzers.Package.Tests.Contents;

/// <summary>What the metadata of an assembly refers to. The assembly is read, never loaded.</summary>
internal sealed class ShippedAssembly
{
    public const string Analyzers = "analyzers/dotnet/roslyn4.8/cs/TrtcAnalyzers.dll";
    public const string CodeFixes = "analyzers/dotnet/roslyn4.8/cs/TrtcAnalyzers.CodeFixes.dll";
    public const string Completion = "analyzers/dotnet/roslyn4.8/cs/TrtcAnalyzers.Completion.dll";
    public const string Catalog = "lib/netstandard2.0/TrtcCatalog.dll";

    private readonly MetadataReader _metadata;

    private ShippedAssembly(byte[] image) => _metadata = new PEReader(ImmutableArray.Create(image)).GetMetadataReader();

    public string Name => _metadata.GetString(_metadata.GetAssemblyDefinition().Name);

    public Version Version => _metadata.GetAssemblyDefinition().Version;

    /// <summary>The assemblies that it refers to.</summary>
    public IEnumerable<(string Name, Version Version)> References =>
        _metadata.AssemblyReferences.Select(handle => _metadata.GetAssemblyReference(handle)).Select(reference => (_metadata.GetString(reference.Name), reference.Version));

    /// <summary>The types of other assemblies that it refers to, by full name; nested ones by their outermost type.</summary>
    public IEnumerable<string> ReferencedTypes =>
        _metadata.TypeReferences.Where(handle => _metadata.GetTypeReference(handle).ResolutionScope.Kind == HandleKind.AssemblyReference).Select(FullName).Distinct();

    /// <summary>The members of types of other assemblies that it refers to, as <c>Namespace.Type.Member</c>.</summary>
    public IEnumerable<string> ReferencedMembers =>
        from handle in _metadata.MemberReferences
        let member = _metadata.GetMemberReference(handle)
        where member.Parent.Kind == HandleKind.TypeReference
        select FullName((TypeReferenceHandle)member.Parent) + "." + _metadata.GetString(member.Name);

    /// <summary>The methods that are implemented in native code.</summary>
    public IEnumerable<string> NativeMethods =>
        from handle in _metadata.MethodDefinitions
        let method = _metadata.GetMethodDefinition(handle)
        where method.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl)
        select _metadata.GetString(method.Name);

    /// <summary>Opens an entry of the package.</summary>
    public static ShippedAssembly Open(string entry) => new(PackedFiles.Read(entry));

    public static ShippedAssembly OpenFile(string path) => new(File.ReadAllBytes(path));

    /// <summary>The values of the string constants of a class.</summary>
    public IReadOnlyList<string> StringConstantsOf(string className) =>
    [
        .. from handle in _metadata.TypeDefinitions
           let type = _metadata.GetTypeDefinition(handle)
           where _metadata.GetString(type.Name) == className
           from fieldHandle in type.GetFields()
           let constantHandle = _metadata.GetFieldDefinition(fieldHandle).GetDefaultValue()
           where !constantHandle.IsNil
           let constant = _metadata.GetConstant(constantHandle)
           where constant.TypeCode == ConstantTypeCode.String
           select (string)_metadata.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String)!,
    ];

    private string FullName(TypeReferenceHandle handle)
    {
        var type = _metadata.GetTypeReference(handle);
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? FullName((TypeReferenceHandle)type.ResolutionScope)
            : _metadata.GetString(type.Namespace) + "." + _metadata.GetString(type.Name);
    }
}
