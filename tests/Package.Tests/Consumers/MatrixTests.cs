namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>The projects that people have: each builds, shows the same two findings, and nothing else.</summary>
public class MatrixTests
{
    private const string Project = "App/App.csproj";
    private const string NetFramework = """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />""";

    private static string Usual => $"""<PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" />""";

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")]
    [InlineData("<TargetFramework>netstandard2.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>")]
    [InlineData("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><LangVersion>7.3</LangVersion>")]
    public async Task Finds_the_same_two(string properties)
    {
        using var consumer = Usually(Sources.Project(properties));
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Fact]
    public async Task Net48()
    {
        using var consumer = Usually(Sources.Project(
            "<TargetFramework>net48</TargetFramework><OutputType>Exe</OutputType>", Usual + NetFramework));
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Fact]
    public async Task An_older_compiler_passes_over_what_is_there_for_editors()
    {
        // The oldest compiler that can be had as a package; CodeFixes.Tests.Roslyn48 takes the compiler's way on the oldest that is supported.
        // A toolset of that age does not tell the SDK of today that the compiler is another one, and the compiler server is the SDK's.
        const string Compiler = """<PackageReference Include="Microsoft.Net.Compilers.Toolset" Version="4.14.0" PrivateAssets="all" />""";
        using var consumer = Usually(Sources.Project(
                "<TargetFramework>netstandard2.0</TargetFramework><RoslynCompilerType>Custom</RoslynCompilerType><UseSharedCompilation>false</UseSharedCompilation>", Usual + Compiler))
            .Write("App/Version.cs", "#if SAY_VERSION\n#error version\n#endif\n");
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
        // This line makes every compiler say which one it is.
        Assert.Contains("Compiler version: '4.14.0-", (await consumer.BuildAsync(Project, "-p:DefineConstants=SAY_VERSION")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_target_frameworks_are_warned()
    {
        using var consumer = Usually(Sources.Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>"));
        var outcome = (await consumer.BuildAsync(Project)).Succeeds();
        Assert.Equal(
            ["App/App.csproj::TargetFramework=net10.0", "App/App.csproj::TargetFramework=netstandard2.0"],
            outcome.Messages.Where(static message => message.Id == "TRTC2001").Select(static message => message.Project).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Private_assets_keep_the_constants_and_the_warnings()
    {
        using var consumer = Usually(Sources.Project(
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
                $"""<PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" PrivateAssets="all" />"""))
            .Write("App/Named.cs", "static class Named { public const int Id = TrtcCatalog.SdkEventIds.NetworkChanged; }");
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Fact]
    public async Task Central_package_management()
    {
        using var consumer = Usually(Sources.Project(
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
                """<PackageReference Include="TrtcAnalyzers" />"""))
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" /></ItemGroup>
                </Project>
                """);
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Fact]
    public async Task Warnings_as_errors_stop_the_build_at_the_same_two()
    {
        using var consumer = Usually(Sources.Project(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>"));
        var outcome = await consumer.BuildAsync(Project);
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Equal(consumer.Expected, outcome.Findings);
        Assert.All(outcome.Messages, static message => Assert.Equal("error", message.Level));
    }

    [Fact]
    public async Task NoWarn_in_the_project_silences_a_rule()
    {
        using var consumer = Usually(Sources.Project(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><NoWarn>$(NoWarn);TRTC1001</NoWarn>"));
        Assert.Equal(
            consumer.Expected.Where(static finding => finding.Id != "TRTC1001"),
            (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TRTC1001.severity = none\n")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.TRTC1001.severity = none\n")]
    public async Task A_configuration_file_silences_a_rule(string file, string text)
    {
        using var consumer = Usually(Sources.Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")).Write(file, text);
        Assert.Equal(
            consumer.Expected.Where(static finding => finding.Id != "TRTC1001"),
            (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Theory]
    [InlineData(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TRTC1001.severity = error\n")]
    [InlineData(".globalconfig", "is_global = true\ndotnet_diagnostic.TRTC1001.severity = error\n")]
    public async Task A_configuration_file_makes_a_rule_an_error(string file, string text)
    {
        using var consumer = Usually(Sources.Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")).Write(file, text);
        var outcome = await consumer.BuildAsync(Project);
        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Equal(consumer.Expected, outcome.Findings);
        Assert.All(outcome.Messages, static message => Assert.Equal(message.Id == "TRTC1001" ? "error" : "warning", message.Level));
    }

    [Fact]
    public async Task A_project_that_refers_to_the_consumer_has_the_constants_and_the_warnings()
    {
        using var consumer = Usually(Sources.Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>"))
            .Write("Beyond/Beyond.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../App/App.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("Beyond/Beyond.cs", """
                public static class Beyond
                {
                    public static bool IsNetwork(TencentCloud.Trtc.V20190722.Models.EventMessage e) =>
                        e.EventId == TrtcCatalog.SdkEventIds.NetworkChanged || e.EventId == {|TRTC1001:1002|};
                }
                """);
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync("Beyond/Beyond.csproj")).Succeeds().Findings);
    }

    private static Consumer Usually(string project) => new Consumer()
        .Write(Project, project)
        .Write("App/Models.cs", Sources.CloudSdkModels)
        .Write("App/NetworkCheck.cs", Sources.NetworkCheck)
        .Write("App/Program.cs", Sources.EntryPoint);
}
