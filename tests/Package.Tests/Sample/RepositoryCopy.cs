using TrtcAnalyzers.Package.Tests.Consumers;

namespace TrtcAnalyzers.Package.Tests.Sample;

/// <summary>
/// A throw-away copy of what the sample is built from, without anything that was built: the build that runs these tests is not touched,
/// and nothing is found that a fresh clone would lack. Packages come from the package folder of this machine, never from a network.
/// </summary>
internal sealed class RepositoryCopy : IDisposable
{
    private static readonly string[] Parts = ["src", "samples"];

    public RepositoryCopy()
    {
        Folder = Directory.CreateTempSubdirectory("trtc-copy-").FullName;
        // In a linked worktree .git is a file, and would lead back to the repository itself.
        foreach (var file in Directory.GetFiles(BuildFacts.RepositoryRoot).Where(static file => Path.GetFileName(file) != ".git"))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        foreach (var part in Parts)
            Copy(new DirectoryInfo(Path.Combine(BuildFacts.RepositoryRoot, part)), Path.Combine(Folder, part));
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{BuildFacts.PackageFolder}" /></config>
              <packageSources><clear /></packageSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>The text of a file, with line feeds whatever the clone's line ends are.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    /// <summary>The names of the files that lie directly in a folder.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern) =>
        [.. Directory.GetFiles(Path.Combine(Folder, folder), pattern).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    /// <summary>Runs <c>dotnet</c> in the copy, and gives its output; a failure is a failed test.</summary>
    public async Task<string> DotnetAsync(params string[] arguments)
    {
        var (exitCode, output) = await Dotnet.RunAsync(Folder, arguments);
        Assert.True(exitCode == 0, output);
        return output;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // As with a consumer: a folder that is left does no harm.
        }
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.EnumerateDirectories().Where(static folder => folder.Name is not ("bin" or "obj")))
            Copy(folder, Path.Combine(to, folder.Name));
    }
}
