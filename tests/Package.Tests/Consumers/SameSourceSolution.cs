namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>Projects of one source that differ in what they configure, built together, each with the rules that it should hear of.</summary>
internal sealed class SameSourceSolution(string source, string targetFramework = "netstandard2.0") : IDisposable
{
    private readonly Consumer _consumer = new();
    private readonly Dictionary<string, string[]> _expected = [];

    public SameSourceSolution Add(string name, string properties, string[] expected, params (string Name, string Text)[] files)
    {
        _expected.Add(name, expected);
        _consumer
            .Write($"{name}/{name}.csproj", Sources.Project($"<TargetFramework>{targetFramework}</TargetFramework>" + properties))
            .Write($"{name}/Models.cs", Sources.CloudSdkModels)
            .Write($"{name}/Check.cs", source);
        foreach (var file in files)
            _consumer.Write($"{name}/{file.Name}", file.Text);
        return this;
    }

    public async Task<BuildOutcome> BuildAsync(bool succeeds = true)
    {
        _consumer.Write("All.slnx", $"<Solution>{string.Concat(_expected.Keys.Select(static name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        var outcome = await _consumer.BuildAsync("All.slnx");
        Assert.True(outcome.ExitCode == 0 == succeeds, outcome.Output);
        foreach (var (name, expected) in _expected)
        {
            var found = outcome.Messages.Where(message => message.Project == $"{name}/{name}.csproj").Select(static message => message.Id).Order(StringComparer.Ordinal);
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(found), $"{name} should say {string.Join(", ", expected)}, and says {string.Join(", ", found)}:\n{outcome.Output}");
        }

        return outcome;
    }

    public void Dispose() => _consumer.Dispose();
}
