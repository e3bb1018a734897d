using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>A package that restoring this repository brings.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">The version.</param>
/// <param name="Licence">A licence expression, or the address of a text where the package has only that.</param>
/// <param name="Projects">The projects that it is restored for, as folders of the repository.</param>
internal sealed record ResolvedPackage(string Name, string Version, string Licence, IReadOnlyList<string> Projects);

/// <summary>What restoring the solution has resolved, transitively, as NuGet writes it down for the build (<c>project.assets.json</c>).</summary>
internal static class ResolvedPackages
{
    /// <summary>All packages, by name and version.</summary>
    public static IReadOnlyList<ResolvedPackage> Read()
    {
        var packages = new Dictionary<(string Name, string Version), (string Licence, List<string> Projects)>();
        foreach (var project in Projects())
        {
            using var assets = JsonDocument.Parse(File.ReadAllText(AssetsOf(project)));
            var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(static folder => folder.Name).ToArray();
            foreach (var (name, version) in PackagesOf(assets.RootElement).Distinct())
            {
                if (!packages.TryGetValue((name, version), out var package))
                    packages[(name, version)] = package = (LicenceOf(name, version, folders), []);
                package.Projects.Add(Path.GetDirectoryName(project)!.Replace('\\', '/'));
            }
        }

        return [.. packages.Select(static package => new ResolvedPackage(package.Key.Name, package.Key.Version, package.Value.Licence, package.Value.Projects))
            .OrderBy(static package => package.Name, StringComparer.OrdinalIgnoreCase).ThenBy(static package => package.Version, StringComparer.Ordinal)];
    }

    // Everything in the solution, in its order.
    private static string[] Projects()
    {
        string[] projects = [.. Repository.Lines("TrtcAnalyzers.sln").Where(static line => line.Contains(".csproj\"", StringComparison.Ordinal))
            .Select(static line => line.Split('"').Single(static part => part.EndsWith(".csproj", StringComparison.Ordinal)).Replace('\\', '/'))];
        // These tests can be built without the rest.
        if (projects.Any(static project => !File.Exists(AssetsOf(project))))
            Restore();
        return projects;
    }

    private static void Restore()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["restore", "TrtcAnalyzers.sln", "-v", "q"]) { WorkingDirectory = Repository.Root })!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static string AssetsOf(string project) => Repository.FullPath(Path.Combine(Path.GetDirectoryName(project)!, "obj", "project.assets.json"));

    private static IEnumerable<(string Name, string Version)> PackagesOf(JsonElement assets)
    {
        foreach (var library in assets.GetProperty("libraries").EnumerateObject().Where(static library => library.Value.GetProperty("type").GetString() == "package"))
            yield return (library.Name[..library.Name.IndexOf('/', StringComparison.Ordinal)], library.Name[(library.Name.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        foreach (var framework in assets.GetProperty("project").GetProperty("frameworks").EnumerateObject())
        {
            if (!framework.Value.TryGetProperty("downloadDependencies", out var downloads))
                continue;
            // Exact versions: [1.0.3, 1.0.3]
            foreach (var download in downloads.EnumerateArray())
                yield return (download.GetProperty("name").GetString()!, download.GetProperty("version").GetString()!.Trim('[', ']').Split(',')[0]);
        }
    }

    private static string LicenceOf(string name, string version, string[] folders)
    {
        var (id, file) = (name.ToLowerInvariant(), name.ToLowerInvariant() + ".nuspec");
        var nuspec = folders.Select(folder => Path.Combine(folder, id, version.ToLowerInvariant(), file)).First(File.Exists);
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single(static element => element.Name.LocalName == "metadata");
        string? Value(string element) => metadata.Elements().SingleOrDefault(child => child.Name.LocalName == element)?.Value.Trim();
        return Value("license") ?? Value("licenseUrl") ?? "not stated";
    }
}
