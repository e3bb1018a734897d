using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>What the tests' programs compile against: the SDK's targeting pack and the catalog, both from disk.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static List<MetadataReference> Load()
    {
        var folder = typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ReferenceFolder").Value!;
        var references = Directory.GetFiles(folder, "*.dll").Select(file => (MetadataReference)MetadataReference.CreateFromFile(file)).ToList();
        references.Add(MetadataReference.CreateFromFile(typeof(TrtcCatalog.SdkEventIds).Assembly.Location));
        return references;
    }
}
