using TrtcAnalyzers.Package.Tests.Consumers;

namespace TrtcAnalyzers.Package.Tests.Sample;

/// <summary>The sample, built from the sources in a copy of the repository, as somebody does who has just cloned it.</summary>
public class SampleTests
{
    private const string Project = "samples/CallMonitor";

    [Fact]
    public async Task It_builds_with_the_warnings_of_Data_sample_warnings_and_runs()
    {
        using var copy = new RepositoryCopy();

        var build = BuildMessage.ReadAll(await copy.DotnetAsync("build", Project, "-m:1", "-tl:off", "-v:q", "-nologo", "-clp:NoSummary"), copy.Folder);
        string[] expected = [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "sample-warnings.txt")).Where(static line => !line.StartsWith('#'))];
        string[] found = [.. Consumer.Sorted(build.Select(static message => message.Finding)).Select(static finding => $"{finding.File}({finding.Line},{finding.Column}): {finding.Id}")];
        Assert.NotEmpty(expected);
        Assert.True(expected.SequenceEqual(found), "Data/sample-warnings.txt should say:\n" + string.Join('\n', found));

        var report = await copy.DotnetAsync("run", "--no-build", "--project", Project);
        Assert.False(string.IsNullOrWhiteSpace(report), "The sample printed nothing.");
    }
}
