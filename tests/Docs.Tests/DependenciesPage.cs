using System.Text;
using System.Text.Json;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>Writes <c>docs/dependencies.md</c>: what the package depends on, and what its build, tests and benchmarks use.</summary>
internal static class DependenciesPage
{
    // Tools are restored for those who call them, so their packages need not be on this machine.
    private static readonly Dictionary<string, string> s_toolLicences = new() { ["dotnet-stryker"] = "Apache-2.0", ["roslynator.dotnet.cli"] = "Apache-2.0" };

    public static string Write()
    {
        var packages = ResolvedPackages.Read();
        var text = new StringBuilder("""
            # What the build uses

            <!-- Written by a test from what restoring the solution resolves: dotnet test tests/Docs.Tests -e TRTC_WRITE_DOCS=1 --filter DependenciesTests -->

            The package depends on nothing at run time and brings no assembly but its own: `TrtcCatalog.dll`, which needs netstandard2.0, and the analyzers, which
            need the C# compiler that loads them. `tests/Package.Tests` checks both. What follows is used to build and to test them, and none of it is in the package.


            """.ReplaceLineEndings("\n"));
        Section(text, "What ships is built with", packages.Where(static package => package.Projects.Any(IsShipped)), static package => package.Projects.Where(IsShipped));
        Section(text, "Only tests, benchmarks and scripts use", packages.Where(static package => !package.Projects.Any(IsShipped)), static package => package.Projects.Select(static project => project.Split('/')[0]));
        text.Append("## Tools\n\nFrom `.config/dotnet-tools.json`; no build needs them.\n\n| tool | version | licence |\n|---|---|---|\n");
        foreach (var (name, version) in Tools())
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {name} | {version} | {LicenceOfTool(name)} |\n");
        return text.ToString();
    }

    private static bool IsShipped(string project) => project.StartsWith("src/", StringComparison.Ordinal);

    private static void Section(StringBuilder text, string title, IEnumerable<ResolvedPackage> packages, Func<ResolvedPackage, IEnumerable<string>> users)
    {
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"## {title}\n\n| package | version | licence | for |\n|---|---|---|---|\n");
        foreach (var package in packages)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {package.Name} | {package.Version} | {package.Licence} | {string.Join(", ", users(package).Distinct().Order(StringComparer.Ordinal))} |\n");
        text.Append('\n');
    }

    private static IEnumerable<(string Name, string Version)> Tools()
    {
        using var manifest = JsonDocument.Parse(Repository.Text(".config/dotnet-tools.json"));
        return [.. manifest.RootElement.GetProperty("tools").EnumerateObject()
            .Select(static tool => (tool.Name, tool.Value.GetProperty("version").GetString()!))
            .OrderBy(static tool => tool.Name, StringComparer.Ordinal)];
    }

    private static string LicenceOfTool(string name) =>
        s_toolLicences.TryGetValue(name, out var licence) ? licence : throw new InvalidOperationException($"{nameof(DependenciesPage)} does not know the licence of {name}");
}
