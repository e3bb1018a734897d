namespace TrtcAnalyzers.Docs.Tests;

/// <summary><c>docs/dependencies.md</c> lists what is restored. To write it anew, run <see cref="Command"/> from the root of the clone.</summary>
public class DependenciesTests
{
    private const string Page = "docs/dependencies.md";
    private const string Command = "dotnet test tests/Docs.Tests -e TRTC_WRITE_DOCS=1 --filter DependenciesTests";

    [Fact]
    public void The_page_is_in_sync()
    {
        var expected = DependenciesPage.Write();
        if (Environment.GetEnvironmentVariable("TRTC_WRITE_DOCS") == "1")
            File.WriteAllText(Repository.FullPath(Page), expected);
        var actual = Repository.Exists(Page) ? Repository.Text(Page) : "";
        var missing = expected.Split('\n').Except(actual.Split('\n')).FirstOrDefault();
        Assert.True(expected == actual, $"{Page} is not what is restored (it should say '{missing}'). Write it anew: {Command}");
    }

    [Fact]
    public void Every_licence_is_stated() => Assert.DoesNotContain(ResolvedPackages.Read(), static package => package.Licence == "not stated");

    [Fact]
    public void What_ships_is_built_with_permissive_licences_only() =>
        Assert.All(
            ResolvedPackages.Read().Where(static package => package.Projects.Any(static project => project.StartsWith("src/", StringComparison.Ordinal))),
            static package => Assert.True(
                package.Licence is "MIT" or "Apache-2.0"
                // Packages of .NET from before licence expressions; the texts there are the MIT licence or .NET's own.
                || package.Licence.StartsWith("https://github.com/dotnet/", StringComparison.Ordinal)
                || package.Licence.StartsWith("http://go.microsoft.com/fwlink/", StringComparison.Ordinal),
                $"{package.Name}: {package.Licence}"));
}
