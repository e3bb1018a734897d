using System.Text.RegularExpressions;
using TrtcAnalyzers.Package.Tests.Consumers;

namespace TrtcAnalyzers.Package.Tests.Sample;

/// <summary>The sample after the fixes: it is what the fixes and the recorded changes make of the sample, and nothing is found in it.</summary>
public class FixedSampleTests(SampleRun run) : IClassFixture<SampleRun>
{
    private const string Before = SampleRun.Before;
    private const string After = SampleRun.After;

    [Fact]
    public void It_is_what_the_fixes_and_the_changes_of_its_page_make_of_the_sample()
    {
        var changes = HandChange.In(run.Page);
        var files = run.Copy.Files(After, "*.cs");
        Assert.NotEmpty(files);
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Contains(change.File, files));
        foreach (var file in files)
        {
            var made = changes.Where(change => change.File == file).Aggregate(run.Copy.Read($"{Before}/{file}"), static (text, change) => change.Apply(text));
            Assert.True(made == run.Copy.Read($"{After}/{file}"), $"{After}/{file} should be:\n{made}");
        }
    }

    [Fact]
    public void Every_other_file_of_the_sample_is_linked_or_said_to_be_gone()
    {
        var files = run.Copy.Files(After, "*.cs");
        var project = run.Copy.Read($"{After}/CallMonitor.Fixed.csproj");
        Assert.All(run.Copy.Files(Before, "*.cs"), file => Assert.True(
            files.Contains(file) || project.Contains($"../CallMonitor/{file}", StringComparison.Ordinal) || run.Page.Contains($"`{file}` is gone", StringComparison.Ordinal),
            $"{After} neither has nor links {file}, and its page does not say that it is gone."));
    }

    [Fact]
    public void Nothing_is_found_in_it() => Assert.Empty(run.Found);

    /// <summary>The comparison that is always false (TRTC2005) left the column "networks" at 0 for every user.</summary>
    [Fact]
    public void It_counts_what_the_sample_missed()
    {
        Assert.Equal(12, run.NetworksBefore.Length);
        Assert.All(run.NetworksBefore, static count => Assert.Equal("0", count));
        Assert.Equal(["1", "1", "1", "13", "1", "1", "1", "0", "1", "1", "3", "5"], run.NetworksAfter);
    }
}

/// <summary>Both samples in one copy of the repository: built, run, and then the first one mended by the command of the second one's page.</summary>
public sealed partial class SampleRun : IAsyncLifetime, IDisposable
{
    internal const string Before = "samples/CallMonitor";
    internal const string After = "samples/CallMonitor.Fixed";

    private static readonly string[] s_build = ["-m:1", "-tl:off", "-v:q", "-nologo", "-clp:NoSummary"];

    internal RepositoryCopy Copy { get; } = new();

    internal string Page => Copy.Read($"{After}/README.md");

    /// <summary>What the build of the second sample said.</summary>
    internal IReadOnlyList<BuildMessage> Found { get; private set; } = [];

    /// <summary>The column "networks" of all summaries, in order.</summary>
    internal string[] NetworksBefore { get; private set; } = [];

    internal string[] NetworksAfter { get; private set; } = [];

    public async Task InitializeAsync()
    {
        await Copy.DotnetAsync(["build", Before, .. s_build]);
        Found = BuildMessage.ReadAll(await Copy.DotnetAsync(["build", After, .. s_build]), Copy.Folder);
        NetworksBefore = await NetworksAsync(Before);
        NetworksAfter = await NetworksAsync(After);
        await Copy.DotnetAsync([.. Command().Match(Page).Groups["arguments"].Value.Split(' ')]);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Copy.Dispose();

    private async Task<string[]> NetworksAsync(string project) =>
        [.. SummaryRow().Matches(await Copy.DotnetAsync("run", "--no-build", "--project", project)).Select(static match => match.Groups["networks"].Value)];

    [GeneratedRegex(@"```bash\ndotnet (?<arguments>[^\n]+)\n```")]
    private static partial Regex Command();

    //   customer-0933   18:56          13  02:07 ...
    [GeneratedRegex(@"^  \S+ +\d\d:\d\d +(?<networks>\d+)  \d\d:\d\d ", RegexOptions.Multiline)]
    private static partial Regex SummaryRow();
}
