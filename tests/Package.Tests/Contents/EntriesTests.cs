namespace TrtcAnalyzers.Package.Tests.Contents;

public class EntriesTests
{
    [Fact]
    public void The_package_holds_what_Data_entries_lists_and_the_documents()
    {
        var pinned = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "entries.txt"));
        var packed = PackedFiles.Paths.Where(static path => !path.StartsWith("docs/", StringComparison.Ordinal));
        Assert.Equal(pinned.Order(StringComparer.Ordinal), packed);
    }

    [Fact]
    public void The_documents_are_those_of_the_repository()
    {
        // A page is added by writing it, so the folder is the list.
        var documents = Path.Combine(BuildFacts.RepositoryRoot, "docs");
        var written = Directory.Exists(documents) ? Directory.GetFiles(documents, "*", SearchOption.AllDirectories) : [];
        Assert.Equal(
            written.Select(static path => Path.GetRelativePath(BuildFacts.RepositoryRoot, path).Replace('\\', '/')).Order(StringComparer.Ordinal),
            PackedFiles.Paths.Where(static path => path.StartsWith("docs/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_rule_has_its_page_in_the_package()
    {
        var rules = ShippedAssembly.Open(ShippedAssembly.Analyzers).StringConstantsOf("DiagnosticIds");
        Assert.NotEmpty(rules);
        Assert.All(rules, static rule => Assert.Contains($"docs/rules/{rule}.md", PackedFiles.Paths));
    }

    [Fact]
    public void Packing_leaves_one_package_of_this_version_and_no_other_file()
    {
        var folder = Path.GetDirectoryName(BuildFacts.Package)!;
        Assert.Equal(
            [$"TrtcAnalyzers.{BuildFacts.PackageVersion}.nupkg"],
            Directory.GetFiles(folder, $"*.{BuildFacts.PackageVersion}.*").Select(Path.GetFileName));
    }
}
