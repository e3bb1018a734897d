namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>What <c>dotnet format</c> says of a project with the package where it has nothing to do: nothing.</summary>
public class FormatTests
{
    private const string Project = "App/App.csproj";

    [Theory]
    [InlineData("analyzers")]
    [InlineData("")]
    public async Task Configuration_files_of_the_project_are_loaded_without_a_warning(string part)
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project("<TargetFramework>net10.0</TargetFramework>"))
            .Write("App/Empty.cs", "public static class Empty { }\n")
            .Write("App/TrtcAnnotations.txt", "")
            .Write("App/.editorconfig", "[*.cs]\ntrtc_analyzers.recognize_shapes = false\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TRTC1001.severity = warning\n");
        var (exitCode, output) = await Dotnet.RunAsync(consumer.Folder, ["format", .. part.Length == 0 ? Array.Empty<string>() : [part], Project, "--verify-no-changes"]);
        Assert.True(exitCode == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
    }
}
