namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>What the package adds to the build of its consumer besides analyzers and constants.</summary>
public class BuildLogicTests
{
    private const string Project = "App/App.csproj";

    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn4.0")]
    [InlineData("roslyn3.11")]
    public async Task A_compiler_that_cannot_run_the_analyzers_is_said_so(string compiler)
    {
        using var consumer = Library();
        var outcome = (await consumer.BuildAsync(Project, "-p:CompilerApiVersion=" + compiler)).Succeeds();
        var warning = Assert.Single(outcome.Messages);
        Assert.Equal("TRTCPKG001", warning.Id);
        Assert.Equal("warning", warning.Level);
        Assert.Contains(compiler, warning.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn10.0")]
    public async Task A_compiler_that_can_is_not_mentioned(string compiler)
    {
        using var consumer = Library();
        Assert.Empty((await consumer.BuildAsync(Project, "-p:CompilerApiVersion=" + compiler)).Succeeds().Messages);
    }

    [Fact]
    public async Task The_warning_about_the_compiler_can_be_silenced()
    {
        using var consumer = Library("<NoWarn>$(NoWarn);TRTCPKG001</NoWarn>");
        Assert.Empty((await consumer.BuildAsync(Project, "-p:CompilerApiVersion=roslyn4.7")).Succeeds().Messages);
    }

    [Fact]
    public async Task The_compiler_passes_over_what_is_there_for_editors()
    {
        using var consumer = Library("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Assert.Empty((await consumer.BuildAsync(Project)).Succeeds().Messages);
        var analyzers = await consumer.ItemsAsync(Project, "Analyzer", target: "Compile");
        Assert.Contains("TrtcAnalyzers.Completion.dll", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain(".resources.dll", analyzers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotation_files_beside_the_project_reach_the_compiler_once()
    {
        using var consumer = Library()
            .Write("App/TrtcAnnotations.txt", "")
            .Write("App/TrtcAnnotations.Vendor.txt", "")
            .Write("App/Deeper/TrtcAnnotations.txt", "")
            .Write("App/Notes.txt", "");
        Assert.Equal(["TrtcAnnotations.Vendor.txt", "TrtcAnnotations.txt"], await AdditionalFilesAsync(consumer));
    }

    [Theory]
    [InlineData("TrtcAnnotations.txt")]
    [InlineData("./TrtcAnnotations.txt")]
    [InlineData("$(MSBuildProjectDirectory)/TrtcAnnotations.txt")]
    public async Task An_annotation_file_that_the_project_lists_itself_is_not_added_again(string listed)
    {
        using var consumer = Library(listedFile: listed).Write("App/TrtcAnnotations.txt", "");
        Assert.Single(await AdditionalFilesAsync(consumer));
    }

    [Fact]
    public async Task A_project_can_do_without_them()
    {
        using var consumer = Library("<EnableDefaultTrtcAnnotations>false</EnableDefaultTrtcAnnotations>").Write("App/TrtcAnnotations.txt", "");
        Assert.Empty(await AdditionalFilesAsync(consumer));
    }

    private static Consumer Library(string properties = "", string? listedFile = null) => new Consumer()
        .Write(Project, Sources.Project(
            "<TargetFramework>net10.0</TargetFramework>" + properties,
            listedFile is null ? null : $"""<PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" /><AdditionalFiles Include="{listedFile}" />"""))
        .Write("App/Empty.cs", "public static class Empty { }");

    [Fact]
    public async Task Configuration_files_reach_the_compiler_so_that_mistakes_in_them_have_a_place()
    {
        using var consumer = Library().Write("App/.editorconfig", "[*.cs]\n").Write("App/.globalconfig", "is_global = true\n");
        Assert.Equal([".editorconfig", ".editorconfig", ".globalconfig"], await AdditionalFilesAsync(consumer, ""));
    }

    [Fact]
    public async Task A_project_can_do_without_the_check_of_its_configuration()
    {
        using var consumer = Library("<CheckTrtcConfiguration>false</CheckTrtcConfiguration>").Write("App/.editorconfig", "[*.cs]\ntrtc_analyzers.no = 1\n");
        Assert.Empty(await AdditionalFilesAsync(consumer, ""));
    }

    [Fact]
    public async Task An_editor_that_loads_the_project_gets_them_once_and_annotation_files_as_ever()
    {
        using var consumer = Library().Write("App/.editorconfig", "[*.cs]\n").Write("App/.globalconfig", "is_global = true\n").Write("App/TrtcAnnotations.txt", "");
        Assert.Equal(["TrtcAnnotations.txt"], await AdditionalFilesAsync(consumer, "", "-p:DesignTimeBuild=true"));
    }

    private static async Task<string[]> AdditionalFilesAsync(Consumer consumer, string start = "TrtcAnnotations", params string[] options)
    {
        (await consumer.BuildAsync(Project)).Succeeds();
        using var items = System.Text.Json.JsonDocument.Parse(await consumer.ItemsAsync(Project, "AdditionalFiles", "", options));
        return [.. items.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
            .Select(static item => Path.GetFileName(item.GetProperty("Identity").GetString()!))
            .Where(name => name.StartsWith(start, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
