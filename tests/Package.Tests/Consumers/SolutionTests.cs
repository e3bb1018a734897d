namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// A solution as teams have them, five projects with different frameworks and different configuration, from the first build to a clean one:
/// what one build shows, what a log file for other tools says, what fixing everything leaves, and that a build with warnings as errors passes.
/// </summary>
public class SolutionTests
{
    private const string Solution = "Calls.sln";
    private const string Log = "log.sarif";
    private const string NetFramework = """<PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" />""";

    // Folder, properties, and what else the project refers to.
    private static readonly (string Name, string Properties, string References)[] s_projects =
    [
        ("Models", "<TargetFramework>netstandard2.0</TargetFramework>", ""),
        ("Core", "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>", """<ProjectReference Include="../Models/Models.csproj" />"""),
        ("Desktop", "<TargetFramework>net48</TargetFramework><LangVersion>7.3</LangVersion>", NetFramework + """<ProjectReference Include="../Core/Core.csproj" />"""),
        ("Legacy", "<TargetFramework>net10.0</TargetFramework><NoWarn>1591;TRTC1001</NoWarn>", """<ProjectReference Include="../Core/Core.csproj" />"""),
        ("Web", "<TargetFramework>net10.0</TargetFramework>", """<ProjectReference Include="../Core/Core.csproj" />"""),
    ];

    [Fact]
    public async Task From_the_first_build_to_a_clean_one()
    {
        using var consumer = Create();

        var first = (await consumer.BuildAsync(Solution, "-p:ErrorLog=" + Log + "%2cversion=2.1")).Succeeds();
        Assert.Equal(consumer.Expected, first.Findings);
        Assert.All(first.Messages, static message => Assert.Equal("warning", message.Level));

        // Every project has written a log of its own; the web project's says what its build said.
        var log = Sarif.Read(consumer.Read("Web/" + Log));
        Assert.Equal(
            consumer.Expected.Where(static finding => finding.File.StartsWith("Web/", StringComparison.Ordinal)),
            Consumer.Sorted(log.Where(static entry => entry.Level is "warning").Select(static entry => entry.In("Web/"))));
        // A rule whose severity is information is not printed by a build, but it is in the log.
        Assert.Contains(log, static entry => entry is { Id: "TRTC1002", Level: "note" });

        // Nothing has changed: nothing is compiled again, and a build from scratch says the same.
        Assert.Equal(first.Findings, (await consumer.BuildAsync(Solution, "--no-incremental")).Succeeds().Findings);

        await consumer.FixAsync(Solution, "TRTC1001");
        await consumer.FixAsync(Solution, "TRTC1002");
        var check = consumer.Read("Web/NetworkCheck.cs");
        Assert.Contains("e.EventId == SdkEventIds.NetworkChanged", check, StringComparison.Ordinal);
        Assert.Contains("e.ParamOne == SdkEventParams.NetworkChanged.Cellular4G", check, StringComparison.Ordinal);
        // What nobody but the author can decide is his to mend.
        foreach (var (name, _, _) in s_projects)
            consumer.Write(name + "/Wired.cs", Wired(name, "TrtcCatalog.SdkEventParams.NetworkChanged.Wired"));

        var last = (await consumer.BuildAsync(Solution, "-warnaserror", "--no-incremental")).Succeeds();
        // Only where a configuration file or NoWarn had the numbers stay was there nothing to name.
        Assert.Empty(last.Findings);
    }

    private static Consumer Create()
    {
        var consumer = new Consumer()
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" />
                    <PackageVersion Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Models/Models.cs", Sources.CloudSdkModels)
            // TRTC1001 is silent in the core by a global configuration file, and in the legacy project by NoWarn.
            .Write("Core/.globalconfig", "is_global = true\ndotnet_diagnostic.TRTC1001.severity = none\n")
            .Write("Web/.editorconfig", "[Generated*.cs]\ndotnet_diagnostic.TRTC1001.severity = none\n")
            .Write("Web/GeneratedCheck.cs", Check("Web", "GeneratedCheck", "1003", "2"))
            .Write(Solution, SolutionFile());
        foreach (var (name, properties, references) in s_projects)
        {
            var named = name is "Core" or "Legacy" ? "1003" : "{|TRTC1001:1003|}";
            consumer
                .Write($"{name}/{name}.csproj", Sources.Project(properties, """<PackageReference Include="TrtcAnalyzers" />""" + references))
                .Write(name + "/NetworkCheck.cs", Check(name, "NetworkCheck", named, "2"))
                .Write(name + "/Wired.cs", Wired(name, "{|TRTC2001:7|}"));
        }

        return consumer;
    }

    private static string Check(string project, string type, string id, string param) => $$"""
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls.{{project}}
        {
            public static class {{type}}
            {
                public static bool IsMobile(EventMessage e)
                {
                    return e.EventId == {{id}} && e.ParamOne == {{param}};
                }
            }
        }
        """;

    private static string Wired(string project, string param) => $$"""
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls.{{project}}
        {
            public static class Wired
            {
                public static bool Is(EventMessage e)
                {
                    return e.EventId == TrtcCatalog.SdkEventIds.NetworkChanged && e.ParamOne == {{param}};
                }
            }
        }
        """;

    private static string SolutionFile()
    {
        var text = new System.Text.StringBuilder("Microsoft Visual Studio Solution File, Format Version 12.00\n");
        for (var i = 0; i < s_projects.Length; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"Project(\"{{9A19103F-16F7-4668-BE54-9A1E7A4F7556}}\") = \"{s_projects[i].Name}\", \"{s_projects[i].Name}/{s_projects[i].Name}.csproj\", \"{{0000000{i}-0000-0000-0000-000000000000}}\"\nEndProject\n");
        }

        text.Append("Global\nGlobalSection(SolutionConfigurationPlatforms) = preSolution\nDebug|Any CPU = Debug|Any CPU\nEndGlobalSection\nGlobalSection(ProjectConfigurationPlatforms) = postSolution\n");
        for (var i = 0; i < s_projects.Length; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"{{0000000{i}-0000-0000-0000-000000000000}}.Debug|Any CPU.ActiveCfg = Debug|Any CPU\n{{0000000{i}-0000-0000-0000-000000000000}}.Debug|Any CPU.Build.0 = Debug|Any CPU\n");
        }

        return text.Append("EndGlobalSection\nEndGlobal\n").ToString();
    }
}
