using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace TrtcAnalyzers.Tests.Corpus;

/// <summary>
/// The C# that comes with the packages that the tests are built with: as files, as resources of an assembly (source generators carry what
/// they write), and inside of debug information.
/// </summary>
internal static class PackagedSources
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    public static IEnumerable<(string Name, string Text)> All()
    {
        foreach (var file in Files())
        {
            var found = Path.GetExtension(file) switch
            {
                ".cs" => [(file, File.ReadAllText(file))],
                ".dll" => OfAssembly(file),
                ".pdb" => OfPdb(file),
                _ => [],
            };
            foreach (var source in found)
                yield return source;
        }
    }

    // What restore has written down: the packages, and where they lie.
    private static IEnumerable<string> Files()
    {
        var path = typeof(PackagedSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "ProjectAssetsFile").Value!;
        using var assets = JsonDocument.Parse(File.ReadAllText(path));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(static folder => folder.Name).ToList();
        foreach (var library in assets.RootElement.GetProperty("libraries").EnumerateObject())
        {
            if (library.Value.GetProperty("type").GetString() != "package")
                continue;
            var relative = library.Value.GetProperty("path").GetString()!;
            var folder = folders.Select(root => Path.Combine(root, relative)).First(Directory.Exists);
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return file;
        }
    }

    private static List<(string Name, string Text)> OfAssembly(string file)
    {
        var found = new List<(string, string)>();
        using var image = new PEReader(File.OpenRead(file));
        if (!image.HasMetadata)
            return found;
        var reader = image.GetMetadataReader();
        foreach (var handle in reader.ManifestResources)
        {
            var resource = reader.GetManifestResource(handle);
            var name = reader.GetString(resource.Name);
            if (!resource.Implementation.IsNil || !name.EndsWith(".cs", StringComparison.Ordinal))
                continue;
            var section = image.GetSectionData(image.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
            var data = section.GetReader((int)resource.Offset, section.Length - (int)resource.Offset);
            found.Add((name, Encoding.UTF8.GetString(data.ReadBytes(data.ReadInt32())).TrimStart('\uFEFF')));
        }

        foreach (var entry in image.ReadDebugDirectory())
        {
            if (entry.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
                continue;
            using var debug = image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            found.AddRange(OfDebugInformation(debug.GetMetadataReader()));
        }

        return found;
    }

    private static List<(string Name, string Text)> OfPdb(string file)
    {
        using var stream = File.OpenRead(file);
        // A portable one begins with BSJB; Windows' own are left out.
        if (stream.ReadByte() != 'B' || stream.ReadByte() != 'S')
            return [];
        stream.Position = 0;
        using var provider = MetadataReaderProvider.FromPortablePdbStream(stream);
        return OfDebugInformation(provider.GetMetadataReader());
    }

    private static List<(string Name, string Text)> OfDebugInformation(MetadataReader reader)
    {
        var found = new List<(string, string)>();
        foreach (var handle in reader.CustomDebugInformation)
        {
            var information = reader.GetCustomDebugInformation(handle);
            if (information.Parent.Kind != HandleKind.Document || reader.GetGuid(information.Kind) != s_embeddedSource)
                continue;
            var name = reader.GetString(reader.GetDocument((DocumentHandle)information.Parent).Name);
            if (!name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
                continue;
            var blob = reader.GetBlobReader(information.Value);
            // The length when unpacked; 0 says that it is not packed.
            var length = blob.ReadInt32();
            var content = new MemoryStream(blob.ReadBytes(blob.RemainingBytes));
            using var text = new StreamReader(length == 0 ? content : new DeflateStream(content, CompressionMode.Decompress));
            found.Add((name, text.ReadToEnd()));
        }

        return found;
    }
}
