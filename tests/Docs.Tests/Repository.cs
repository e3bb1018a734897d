using System.Reflection;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>The clone that the tests were built from; paths are relative to its root and have forward slashes.</summary>
internal static class Repository
{
    public static string Root { get; } = Read("RepositoryRoot");

    /// <summary>The project's public address as the build has it; empty as long as there is none.</summary>
    public static string ProjectUrl { get; } = Read("TrtcProjectUrl");

    /// <summary>Every document: those at the root, and all below <c>docs</c>.</summary>
    public static string[] Documents { get; } =
        [.. Directory.GetFiles(Root, "*.md").Concat(Directory.GetFiles(FullPath("docs"), "*.md", SearchOption.AllDirectories)).Select(Relative)];

    public static string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>The text of a file, with line feeds whatever the clone's line ends are.</summary>
    public static string Text(string path) => File.ReadAllText(FullPath(path)).ReplaceLineEndings("\n");

    public static string[] Lines(string path) => Text(path).Split('\n');

    public static bool Exists(string path) => File.Exists(FullPath(path)) || Directory.Exists(FullPath(path));

    /// <summary>The sources of the sample, as they are compiled.</summary>
    public static IEnumerable<string> SampleSources(string under = "") => Sources("samples/CallMonitor/" + under);

    /// <summary>The C# files below a folder, without those that a build leaves.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.GetFiles(FullPath(folder), "*.cs", SearchOption.AllDirectories)
            .Select(Relative)
            .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal));

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string Read(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value ?? "";
}
