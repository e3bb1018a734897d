namespace TrtcAnalyzers.Package.Tests.Contents;

/// <summary>An editor with the oldest compiler that is served has to be able to load the analyzers.</summary>
public class AssemblyReferencesTests
{
    private static readonly string[] Roslyn =
        ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces"];

    private const string Features = "Microsoft.CodeAnalysis.Features";

    [Fact]
    public void What_the_fixes_are_built_against_is_Roslyn_4_8()
    {
        var versions = OldestRoslyn().ToDictionary(static assembly => assembly.Name, static assembly => assembly.Version);
        Assert.Equal(Roslyn.Order(StringComparer.Ordinal), versions.Keys.Order(StringComparer.Ordinal));
        Assert.All(versions.Values, static version => Assert.Equal(new Version(4, 8, 0, 0), version));
    }

    [Theory]
    [InlineData(ShippedAssembly.Analyzers)]
    [InlineData(ShippedAssembly.CodeFixes)]
    public void Nothing_newer_is_referenced_than_Roslyn_4_8_brings(string entry) => Assert.Empty(Missing(entry, OldestRoslyn()));

    [Fact]
    public void Completion_needs_Roslyn_4_14_and_nothing_newer()
    {
        var features = BuildFacts.FeaturesReferences.Where(static path => Roslyn.Append(Features).Contains(Path.GetFileNameWithoutExtension(path)))
            .Select(ShippedAssembly.OpenFile).ToList();
        Assert.Equal(Roslyn.Append(Features).Order(StringComparer.Ordinal), features.Select(static assembly => assembly.Name).Order(StringComparer.Ordinal));
        Assert.All(features, static assembly => Assert.Equal(new Version(4, 14, 0, 0), assembly.Version));
        Assert.Empty(Missing(ShippedAssembly.Completion, features));
        Assert.Contains(ShippedAssembly.Open(ShippedAssembly.Completion).References, static reference => reference.Name == Features);
    }

    [Theory]
    [InlineData(ShippedAssembly.Analyzers)]
    [InlineData(ShippedAssembly.CodeFixes)]
    public void What_older_hosts_load_needs_neither_completion_nor_what_it_needs(string entry) =>
        Assert.DoesNotContain(ShippedAssembly.Open(entry).References, static reference => reference.Name is Features or "TrtcAnalyzers.Completion");

    [Theory]
    [InlineData(ShippedAssembly.Analyzers)]
    [InlineData(ShippedAssembly.CodeFixes)]
    [InlineData(ShippedAssembly.Completion)]
    public void No_composition_library_is_referenced(string entry) =>
        Assert.DoesNotContain(ShippedAssembly.Open(entry).References, static reference => reference.Name.StartsWith("System.Composition", StringComparison.Ordinal));

    [Fact]
    public void The_analyzers_do_without_workspaces_which_a_compiler_on_the_command_line_lacks() =>
        Assert.DoesNotContain(ShippedAssembly.Open(ShippedAssembly.Analyzers).References, static reference => reference.Name.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void The_catalog_needs_nothing_but_the_framework() =>
        Assert.Equal([("netstandard", new Version(2, 0, 0, 0))], ShippedAssembly.Open(ShippedAssembly.Catalog).References);

    private static IEnumerable<ShippedAssembly> OldestRoslyn() =>
        BuildFacts.RoslynReferences.Where(static path => Roslyn.Contains(Path.GetFileNameWithoutExtension(path))).Select(ShippedAssembly.OpenFile);

    private static IEnumerable<string> Missing(string entry, IEnumerable<ShippedAssembly> roslyn)
    {
        var offered = Offered(roslyn);
        return from reference in ShippedAssembly.Open(entry).References
               where reference.Name is not ("TrtcAnalyzers" or "TrtcAnalyzers.CodeFixes")
               where !offered.TryGetValue(reference.Name, out var version) || reference.Version > version
               select $"{reference.Name} {reference.Version}";
    }

    // Roslyn itself, and the versions of other assemblies that it asks its host for.
    private static Dictionary<string, Version> Offered(IEnumerable<ShippedAssembly> roslyn)
    {
        var offered = new Dictionary<string, Version>();
        foreach (var (name, version) in roslyn.SelectMany(static assembly => assembly.References.Append((assembly.Name, assembly.Version))))
        {
            if (!offered.TryGetValue(name, out var known) || known < version)
                offered[name] = version;
        }

        return offered;
    }
}
