using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.Json;

namespace TrtcAnalyzers.Tests.Corpus;

/// <summary>
/// The C# that comes with the packages that this repository is built with: as files, as resources of an assembly (source generators carry what
/// they write), and inside of debug information.
/// </summary>
internal static class PackagedSources
{
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>Each source once: a package has the same in the assembly of every framework and language.</summary>
    public static IEnumerable<(string Name, string Text)> All() => InPackages().DistinctBy(static source => source.Text);

    private static IEnumerable<(string Name, string Text)> InPackages()
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

    // Of a package in several versions the newest: the others say almost the same, and the tests run on four versions of Roslyn.
    private static IEnumerable<string> Files() =>
        from package in Packages().GroupBy(static folder => Path.GetFileName(Path.GetDirectoryName(folder)), StringComparer.OrdinalIgnoreCase).OrderBy(static package => package.Key, StringComparer.Ordinal)
        let folder = package.MaxBy(static folder => Version.Parse(Path.GetFileName(folder).Split('-')[0]))
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select file;

    // What restore has written down: the packages of every project, and where they lie. Of the other projects those count that are restored.
    private static IEnumerable<string> Packages()
    {
        var root = Metadata("RepositoryRoot");
        var files = new[] { "src", "tests", "benchmarks" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "project.assets.json", SearchOption.AllDirectories))
            .Append(Metadata("ProjectAssetsFile"));
        foreach (var file in files)
        {
            using var assets = JsonDocument.Parse(File.ReadAllText(file));
            var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(static folder => folder.Name).ToList();
            var packages = assets.RootElement.GetProperty("libraries").EnumerateObject()
                .Where(static library => library.Value.GetProperty("type").GetString() == "package")
                .Select(static library => library.Value.GetProperty("path").GetString()!);
            // Packages that nothing is compiled against, such as tools.
            var downloads = from framework in assets.RootElement.GetProperty("project").GetProperty("frameworks").EnumerateObject()
                            where framework.Value.TryGetProperty("downloadDependencies", out _)
                            from download in framework.Value.GetProperty("downloadDependencies").EnumerateArray()
                            select download.GetProperty("name").GetString()!.ToLowerInvariant() + "/" + download.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0];
            foreach (var package in packages.Concat(downloads))
            {
                if (folders.Select(folder => Path.Combine(folder, package)).FirstOrDefault(Directory.Exists) is { } found)
                    yield return found;
            }
        }
    }

    private static string Metadata(string key) =>
        typeof(PackagedSources).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

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
