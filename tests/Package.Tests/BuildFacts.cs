using System.Reflection;

namespace TrtcAnalyzers.Package.Tests;

/// <summary>What the build of this project hands over: where the package and its surroundings are.</summary>
internal static class BuildFacts
{
    /// <summary>The path of the <c>.nupkg</c> that was packed when this project was built.</summary>
    public static string Package { get; } = Read("Package");

    public static string PackageVersion { get; } = Read("PackageVersion");

    public static string RepositoryRoot { get; } = Read("RepositoryRoot");

    /// <summary>NuGet's global package folder, which holds all that the solution was restored with.</summary>
    public static string PackageFolder { get; } = Read("PackageFolder");

    /// <summary>The assembly of the SDK that compiles for others in a process that stays.</summary>
    public static string CompilerServer { get; } = Read("CompilerServer");

    /// <summary>The assemblies that the code fixes are compiled against: the oldest Roslyn that is served, and what it needs.</summary>
    public static IReadOnlyList<string> RoslynReferences { get; } = File.ReadAllLines(Read("RoslynReferences"));

    /// <summary>The assemblies that completion is compiled against.</summary>
    public static IReadOnlyList<string> FeaturesReferences { get; } = File.ReadAllLines(Read("FeaturesReferences"));

    private static string Read(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
