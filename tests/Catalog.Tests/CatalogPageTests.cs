using System.Reflection;

namespace TrtcCatalog.Tests;

/// <summary>
/// <c>docs/catalog.md</c> is in sync with the catalog. To write the page anew, run <see cref="Command"/> from the root of the clone.
/// </summary>
public class CatalogPageTests
{
    private const string Command = "dotnet test tests/Catalog.Tests -e TRTC_WRITE_DOCS=1 --filter CatalogPageTests";

    private static readonly string s_path = typeof(CatalogPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "CatalogPage").Value!;

    [Fact]
    public void The_page_is_in_sync()
    {
        var expected = CatalogPage.Write();
        if (Environment.GetEnvironmentVariable("TRTC_WRITE_DOCS") == "1")
            File.WriteAllText(s_path, expected);
        var actual = File.Exists(s_path) ? File.ReadAllText(s_path).ReplaceLineEndings("\n") : "";
        Assert.True(expected == actual, $"docs/catalog.md is not what the catalog says ({FirstDifference(expected, actual)}). Write it anew: {Command}");
    }

    [Fact]
    public void The_page_has_every_constant()
    {
        var lines = CatalogPage.Write().Split('\n');
        foreach (var constant in PublicCatalog.IdClasses.Concat(PublicCatalog.Lists).SelectMany(PublicCatalog.Constants))
            Assert.Contains(lines, line => line.StartsWith($"| {constant.Value} | `{constant.Name}` | ", StringComparison.Ordinal));
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = left.Zip(right).TakeWhile(static pair => pair.First == pair.Second).Count();
        return $"line {line + 1} should be '{left.ElementAtOrDefault(line)}'";
    }
}
