namespace TrtcAnalyzers.Docs.Tests;

/// <summary>What the README shows of the sample and of the commands is what is there.</summary>
public class ReadmeTests
{
    private const string Readme = "README.md";

    [Theory]
    [InlineData(0, "samples/CallMonitor")]
    [InlineData(1, "samples/CallMonitor.Fixed")]
    public void The_code_before_and_after_is_that_of_the_samples(int index, string sample)
    {
        var example = Example.In(Readme).ElementAt(index);
        var lines = Repository.Sources(sample).SelectMany(Repository.Lines).Select(static line => line.Trim()).ToHashSet();
        foreach (var line in example.Statements)
            Assert.True(lines.Contains(line), $"{example}: no source of {sample} has the line:\n{line}");
    }

    [Fact]
    public async Task The_warnings_that_it_quotes_are_the_sample_s()
    {
        var quoted = Repository.Lines(Readme).Where(static line => line.Contains(": warning TRTC", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(quoted);
        var reported = await Compiler.ReportedInTheSampleAsync();
        foreach (var line in quoted)
            Assert.True(reported.Contains(line), $"{Readme} quotes what a build of the sample does not say:\n{line}\nIt says of this rule:\n{string.Join('\n', reported.Where(other => other.Contains(line.Split(": ")[1], StringComparison.Ordinal)))}");
    }

    [Fact]
    public void Its_two_commands_are_those_that_are_checked()
    {
        var lines = Repository.Lines(Readme);
        Assert.True(string.Join('\n', lines).Contains("```bash\ndotnet build samples/CallMonitor\ndotnet test\n```", StringComparison.Ordinal), $"{Readme} should have its two commands in one block: dotnet build samples/CallMonitor, dotnet test");

        // The tests build the sample as the README does, and .ci/run runs the tests as it does.
        Assert.Contains("step test dotnet test ", Repository.Text(".ci/run"), StringComparison.Ordinal);
        var sample = Repository.Text("tests/Package.Tests/Sample/SampleTests.cs");
        Assert.Contains("Project = \"samples/CallMonitor\"", sample, StringComparison.Ordinal);
        Assert.Contains("\"build\", Project", sample, StringComparison.Ordinal);
    }

    [Fact]
    public void The_change_log_has_the_version_that_is_built()
    {
        var version = System.Xml.Linq.XDocument.Load(Repository.FullPath("Directory.Build.props")).Descendants("VersionPrefix").Single().Value;
        Assert.True(Repository.Text("CHANGELOG.md").Contains($"\n## [{version}]", StringComparison.Ordinal), $"CHANGELOG.md should have a section: ## [{version}]");
    }
}
