namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// A throw-away folder of projects that use the packed package, as a user's would: restored from a local folder, built and mended with the
/// <c>dotnet</c> command. It reaches for no network: everything but our package comes from the package folder of this machine.
/// </summary>
internal sealed class Consumer : IDisposable
{
    private readonly Dictionary<string, IReadOnlyList<Finding>> _expected = [];

    public Consumer()
    {
        Folder = Path.Combine(Path.GetTempPath(), "trtc-consumer-" + Guid.NewGuid().ToString("n")[..12]);
        Directory.CreateDirectory(Folder);
        // Nothing that lies in a folder above reaches in.
        Write(".editorconfig", "root = true\n");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("Directory.Build.props", """
            <Project>
              <PropertyGroup>
                <RestorePackagesPath>$(MSBuildThisFileDirectory)packages/</RestorePackagesPath>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
            </Project>
            """);
        // Mapped, so that a TrtcAnalyzers of the same version that somebody once installed on this machine is never taken for ours.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{Path.GetDirectoryName(BuildFacts.Package)}" />
                <add key="installed" value="{BuildFacts.PackageFolder}" />
              </packageSources>
              <packageSourceMapping>
                <clear />
                <packageSource key="packed"><package pattern="TrtcAnalyzers" /></packageSource>
                <packageSource key="installed"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    public string Folder { get; }

    /// <summary>What the marks in the files that were written expect, in order.</summary>
    public IReadOnlyList<Finding> Expected => Sorted(_expected.Values.SelectMany(static findings => findings));

    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(static finding => finding.File, StringComparer.Ordinal).ThenBy(static finding => finding.Line).ThenBy(static finding => finding.Column).ThenBy(static finding => finding.Id, StringComparer.Ordinal)];

    /// <summary>Writes a file, and takes the marks of expected findings out of it. A file that is written again is replaced.</summary>
    public Consumer Write(string path, string marked)
    {
        var (text, expected) = MarkedSource.Read(path, marked.ReplaceLineEndings("\n"));
        _expected[path] = expected;
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public Consumer Delete(string path)
    {
        _expected.Remove(path);
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path)).ReplaceLineEndings("\n");

    /// <summary>Restores and builds a project or solution.</summary>
    public Task<BuildOutcome> BuildAsync(string project, params string[] options) => BuildAsync(project, new Dictionary<string, string?>(), options);

    /// <summary>The same with variables of the environment; null takes one away.</summary>
    public async Task<BuildOutcome> BuildAsync(string project, IReadOnlyDictionary<string, string?> environment, params string[] options)
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            Folder, environment, ["build", project, "-m:1", "-tl:off", "-v:q", "-nologo", "-clp:NoSummary", .. options]);
        return new BuildOutcome(exitCode, output, BuildMessage.ReadAll(output, Folder));
    }

    /// <summary>Applies the fixes of a rule on the command line.</summary>
    public async Task FixAsync(string project, string rule)
    {
        var (exitCode, output) = await Dotnet.RunAsync(Folder, "format", "analyzers", project, "--diagnostics", rule, "--severity", "info", "--no-restore", "-v", "n");
        Assert.True(exitCode == 0, output);
    }

    /// <summary>Asks MSBuild for the items of a project as they are once it has read the project, or after a target has run.</summary>
    public async Task<string> ItemsAsync(string project, string itemType, string target = "", params string[] options)
    {
        var (exitCode, output) = await Dotnet.RunAsync(
            Folder, ["build", project, "-tl:off", "-nologo", "-getItem:" + itemType, .. target.Length == 0 ? Array.Empty<string>() : ["-t:" + target], .. options]);
        Assert.True(exitCode == 0, output);
        return output;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // A folder that is left in the temporary directory does no harm; a test that fails for it would.
        }
    }
}

/// <summary>How a build ended, and what it said.</summary>
internal sealed record BuildOutcome(int ExitCode, string Output, IReadOnlyList<BuildMessage> Messages)
{
    /// <summary>What was found, each place once, also if several target frameworks were built.</summary>
    public IReadOnlyList<Finding> Findings => Consumer.Sorted(Messages.Select(static message => message.Finding).Distinct());

    public BuildOutcome Succeeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
