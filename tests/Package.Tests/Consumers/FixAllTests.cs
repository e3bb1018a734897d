namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// All numbers of a solution named on the command line: several projects, a file that two of them share, a project for two frameworks with code for
/// each, and the layouts that people have.
/// </summary>
public class FixAllTests
{
    private const string Solution = "Calls.slnx";

    private const string Handler = """
        // Licence
        using System;
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class NAME
            {
                public static bool Is(EventMessage e)
                {
                    switch (e.EventId) // 1003
                    {
                        case {|TRTC1001:1003|}: // network
                            return e.ParamOne == {|TRTC1002:1|};
                        case {|TRTC1001:1001UL|}:
                            return true;
                    }

                    return e.EventId == /* a */ {|TRTC1001:1002|};
                }
            }
        }
        """;

    private const string Branches = """
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class Branches
            {
                public static bool Is(EventMessage e)
                {
        #if NETSTANDARD
                    if (e.EventId == {|TRTC1001:1001|})
                        return true;
        #else
                    if (e.EventId == {|TRTC1001:1002|})
                        return true;
        #endif
                    return e.EventId == {|TRTC1001:1003|};
                }

                // Whether the first one needs a cast depends on the other, which stands there for one framework only.
                public static ulong Of(EventMessage e, bool isNetwork, ulong other)
                {
                    var id = isNetwork ? {|TRTC1001:1003UL|} :
        #if NETSTANDARD
                        {|TRTC1001:1001UL|};
        #else
                        other;
        #endif
                    e.EventId = id;
                    return id;
                }
            }
        }
        """;

    // Each framework has a name of its own for the parameter, and there is one file: it stays, which Roslynator's command line calls a failure.
    private const string Parameters = """
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class Parameters
            {
                public static bool IsOff(EventMessage e) =>
        #if NETSTANDARD
                    e.EventId == {|TRTC1001:1001|} &&
        #else
                    e.EventId == {|TRTC1001:1002|} &&
        #endif
                    e.ParamOne == 0;
            }
        }
        """;

    [Fact]
    public async Task By_dotnet_format()
    {
        using var consumer = Write(new Consumer()).Write("Both/Parameters.cs", Parameters);
        await BuildsWithTheExpectedAsync(consumer);
        // A solution of projects for one and for two frameworks; the second run has what is left: nothing.
        await FormatAsync(consumer, "TRTC1001", "TRTC1002");
        await IsNamedAsync(consumer);
        Assert.Equal(Named(MarkedSource.Read("", Parameters).Text), consumer.Read("Both/Parameters.cs"));
    }

    [Fact]
    public async Task By_the_command_line_of_Roslynator()
    {
        using var consumer = Write(new Consumer()).Write("dotnet-tools.json", """
            { "version": 1, "isRoot": true, "tools": { "roslynator.dotnet.cli": { "version": "1.0.1", "commands": ["roslynator"] } } }
            """);
        (await consumer.BuildAsync(Solution)).Succeeds();
        await RunAsync(consumer, "tool", "restore");
        await RunAsync(consumer, "roslynator", "fix", Solution, "--supported-diagnostics", "TRTC1001", "TRTC1002", "--severity-level", "info");
        await IsNamedAsync(consumer);
    }

    [Fact]
    public async Task Cases_are_added_where_all_target_frameworks_miss_the_same()
    {
        const string Switches = """
            using System;
            using TencentCloud.Trtc.V20190722.Models;
            using TrtcCatalog;

            namespace Calls
            {
                public static class Switches
                {
                    public static string Ordinary(EventMessage e)
                    {
                        if (e.EventId != SdkEventIds.BluetoothEarphoneChanged)
                            return "";
                        switch (e.ParamOne)
                        {
                            case 0: return "off";
                            default: throw new ArgumentOutOfRangeException();
                        }
                    }

                    public static string OneMore(AbnormalExperience x)
                    {
                        switch (x.ExperienceId)
                        {
            #if NET10_0_OR_GREATER
                            case 4: return "video";
            #endif
                            case 5: return "audio";
                            default: throw new ArgumentOutOfRangeException();
                        }
                    }

                    public static string OneLess(AbnormalExperience x)
                    {
            #if NET10_0_OR_GREATER
                        if (x.ExperienceId == 2)
                            return "joined late";
            #endif
                        return x.ExperienceId switch
                        {
                            5 => "audio",
                            _ => throw new ArgumentOutOfRangeException(),
                        };
                    }
                }
            }
            """;
        using var consumer = new Consumer()
            .Write("Both/Both.csproj", Sources.Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>"))
            .Write("Both/Models.cs", Sources.CloudSdkModels)
            .Write("Both/Switches.cs", Switches);
        (await consumer.BuildAsync("Both/Both.csproj")).Succeeds();
        await consumer.FixAsync("Both/Both.csproj", "TRTC3001");
        Assert.Equal(
            Switches.Replace("return \"off\";\n", "return \"off\";\n                case SdkEventParams.BluetoothEarphoneChanged.Connected: throw new NotImplementedException();\n", StringComparison.Ordinal),
            consumer.Read("Both/Switches.cs"));
    }

    private static async Task BuildsWithTheExpectedAsync(Consumer consumer)
    {
        // TRTC1002 is a suggestion, which a build does not print.
        var expected = consumer.Expected.Where(static finding => finding.Id != "TRTC1002");
        Assert.Equal(expected, (await consumer.BuildAsync(Solution)).Succeeds().Findings);
    }

    private static async Task IsNamedAsync(Consumer consumer)
    {
        string Plain(string marked, string name) => Named(MarkedSource.Read("", marked).Text.Replace("NAME", name, StringComparison.Ordinal));
        Assert.Equal(Plain(Handler, "First"), consumer.Read("Library/First.cs"));
        Assert.Equal(Plain(Handler, "Second"), consumer.Read("Library/Second.cs"));
        Assert.Equal(Plain(Handler, "Shared"), consumer.Read("Shared/Shared.cs"));
        Assert.Equal(Plain(Handler, "Third"), consumer.Read("App/Third.cs"));
        Assert.Equal(Plain(Branches, ""), consumer.Read("Both/Branches.cs"));
        // Windows files stay Windows files.
        var bytes = File.ReadAllText(Path.Combine(consumer.Folder, "Library/Second.cs"));
        Assert.DoesNotContain('\n', bytes.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Path.Combine(consumer.Folder, "Library/Second.cs")).Take(3));
        Assert.Empty((await consumer.BuildAsync(Solution)).Succeeds().Findings);
    }

    private static string Named(string text) => text
        .Replace("using TencentCloud.Trtc.V20190722.Models;\n", "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n", StringComparison.Ordinal)
        .Replace("case 1003:", "case SdkEventIds.NetworkChanged:", StringComparison.Ordinal)
        .Replace("e.ParamOne == 1;", "e.ParamOne == SdkEventParams.NetworkChanged.WiFi;", StringComparison.Ordinal)
        .Replace("case 1001UL:", "case SdkEventIds.WiredEarphoneChanged:", StringComparison.Ordinal)
        .Replace("/* a */ 1002;", "/* a */ SdkEventIds.BluetoothEarphoneChanged;", StringComparison.Ordinal)
        .Replace("e.EventId == 1001 &&", "e.EventId == SdkEventIds.WiredEarphoneChanged &&", StringComparison.Ordinal)
        .Replace("e.EventId == 1002 &&", "e.EventId == SdkEventIds.BluetoothEarphoneChanged &&", StringComparison.Ordinal)
        .Replace("? 1003UL", "? (ulong)SdkEventIds.NetworkChanged", StringComparison.Ordinal)
        .Replace("    1001UL;", "    (ulong)SdkEventIds.WiredEarphoneChanged;", StringComparison.Ordinal)
        .Replace("e.EventId == 1001)", "e.EventId == SdkEventIds.WiredEarphoneChanged)", StringComparison.Ordinal)
        .Replace("e.EventId == 1002)", "e.EventId == SdkEventIds.BluetoothEarphoneChanged)", StringComparison.Ordinal)
        .Replace("e.EventId == 1003;", "e.EventId == SdkEventIds.NetworkChanged;", StringComparison.Ordinal);

    private static Consumer Write(Consumer consumer)
    {
        const string Shared = """<Compile Include="../Shared/Shared.cs" Link="Shared.cs" />""";
        string Reference(string more) => $"""<PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" />{more}""";
        consumer
            .Write(Solution, """<Solution><Project Path="App/App.csproj" /><Project Path="Both/Both.csproj" /><Project Path="Library/Library.csproj" /></Solution>""")
            .Write("Library/Library.csproj", Sources.Project("<TargetFramework>net10.0</TargetFramework>", Reference(Shared)))
            .Write("Library/Models.cs", Sources.CloudSdkModels)
            .Write("Library/First.cs", Handler.Replace("NAME", "First", StringComparison.Ordinal))
            .Write("Library/Second.cs", Handler.Replace("NAME", "Second", StringComparison.Ordinal))
            .Write("Shared/Shared.cs", Handler.Replace("NAME", "Shared", StringComparison.Ordinal))
            .Write("App/App.csproj", Sources.Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>", Reference(Shared)))
            .Write("App/Models.cs", Sources.CloudSdkModels)
            .Write("App/Program.cs", Sources.EntryPoint)
            .Write("App/Third.cs", Handler.Replace("NAME", "Third", StringComparison.Ordinal))
            .Write("Both/Both.csproj", Sources.Project("<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>"))
            .Write("Both/Models.cs", Sources.CloudSdkModels)
            .Write("Both/Branches.cs", Branches);
        var second = Path.Combine(consumer.Folder, "Library/Second.cs");
        File.WriteAllText(second, File.ReadAllText(second).ReplaceLineEndings("\r\n"), new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        return consumer;
    }

    private static Task FormatAsync(Consumer consumer, params string[] rules) =>
        RunAsync(consumer, ["format", "analyzers", Solution, "--diagnostics", .. rules, "--severity", "info", "--no-restore", "-v", "n"]);

    private static async Task RunAsync(Consumer consumer, params string[] arguments)
    {
        var (exitCode, output) = await Dotnet.RunAsync(consumer.Folder, arguments);
        Assert.True(exitCode == 0, output);
    }
}
