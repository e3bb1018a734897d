using System.IO.Compression;

namespace TrtcAnalyzers.Package.Tests.Contents;

/// <summary>The packed package, read entry by entry.</summary>
internal static class PackedFiles
{
    /// <summary>The paths of all entries, in ordinal order.</summary>
    public static IReadOnlyList<string> Paths { get; } = ReadPaths();

    public static byte[] Read(string path)
    {
        using var archive = ZipFile.OpenRead(BuildFacts.Package);
        using var entry = archive.GetEntry(path)?.Open() ?? throw new FileNotFoundException("Not in the package: " + path);
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string[] ReadPaths()
    {
        using var archive = ZipFile.OpenRead(BuildFacts.Package);
        return [.. archive.Entries.Select(static entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
