using System.Xml.Linq;

namespace TrtcAnalyzers.Package.Tests.Contents;

public class NuspecTests
{
    private static readonly XElement Metadata = ReadMetadata();

    [Fact]
    public void The_package_depends_on_nothing()
    {
        var group = Assert.Single(Single("dependencies").Elements());
        Assert.Equal(".NETStandard2.0", group.Attribute("targetFramework")?.Value);
        Assert.Empty(group.Elements());
    }

    [Fact]
    public void It_is_no_development_dependency_or_the_constants_would_be_hidden() =>
        Assert.DoesNotContain(Metadata.Elements(), static element => element.Name.LocalName == "developmentDependency" && element.Value == "true");

    [Theory]
    [InlineData("id", "TrtcAnalyzers")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    public void The_nuspec_says(string element, string value) => Assert.Equal(value, Single(element).Value);

    [Fact]
    public void The_version_is_that_of_the_build() => Assert.Equal(BuildFacts.PackageVersion, Single("version").Value);

    [Theory]
    [InlineData("trtc")]
    [InlineData("roslyn")]
    [InlineData("analyzer")]
    public void The_tags_lead_to_it(string tag) => Assert.Contains(tag, Single("tags").Value.Split(' '));

    [Fact]
    public void The_description_says_that_the_project_is_independent() =>
        Assert.Contains("neither made nor endorsed by Tencent", Single("description").Value, StringComparison.Ordinal);

    [Fact]
    public void So_does_the_readme() =>
        Assert.Contains("neither made nor endorsed by Tencent", System.Text.Encoding.UTF8.GetString(PackedFiles.Read("README.md")), StringComparison.Ordinal);

    private static XElement Single(string name) => Metadata.Elements().Single(element => element.Name.LocalName == name);

    private static XElement ReadMetadata()
    {
        using var nuspec = new MemoryStream(PackedFiles.Read("TrtcAnalyzers.nuspec"));
        return XDocument.Load(nuspec).Root!.Elements().Single();
    }
}
