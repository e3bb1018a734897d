using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// The steps of <c>docs/adopting.md</c>, as they stand there, on a program of a thousand findings: commands are run, files are written, and what the page
/// says of a build is what the build says.
/// </summary>
public partial class AdoptionTests
{
    private const int Files = 25;

    // 36 raw IDs and one of each mistake, in the ways that people write them.
    private const string Source = """
        using System.Collections.Generic;
        using System.Linq;
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class HandlerNUMBER
            {
                public static string Name(EventMessage e)
                {
                    switch (e.EventId)
                    {
                        case 1001: return "wired";
                        case 1002: return "bluetooth";
                        case 1003: return "network";
                        case 2001: return "app";
                        case 2002: return "permission";
                        case 3001: case 3002: return "audio";
                        case 3003: case 3004: return "codec or route";
                        case 4001: case 4002: return "camera";
                        case 4003: case 4004: case 4005: case 4006: return "video";
                        case 5001: case 5002: case 5003: return "entry";
                        case 5004: case 5005: return "upload";
                        default: return "";
                    }
                }

                public static string Cause(AbnormalEvent a)
                {
                    if (a.AbnormalEventId == 1001 || a.AbnormalEventId == 1002 || a.AbnormalEventId == 1003) return "start";
                    if (a.AbnormalEventId == 1004 || a.AbnormalEventId == 1005 || a.AbnormalEventId == 1006) return "entry";
                    return a.AbnormalEventId == 2001 || a.AbnormalEventId == 2002 ? "processor" : "";
                }

                public static EventMessage Exit() { return new EventMessage { EventId = 7001, ParamTwo = -1 }; }
                public static bool IsLate(AbnormalExperience x) { return x.ExperienceId == 4 || x.ExperienceId == 5 || x.ExperienceId == 1; }
                public static bool IsOffline(EventMessage e) { return e.EventId == 1003 && e.ParamOne == 0; }
                public static bool IsLost(EventMessage e) { return e.EventId == 1003 && e.ParamOne == 7; }
                public static bool IsNew(EventMessage e) { return e.EventId == 7002 || e.EventId == 7000 || e.EventId == 6001; }
                public static int Changes(IEnumerable<EventMessage> all) { return all.Count(e => e.EventId.Equals(1003)); }
                public static bool IsToken(AbnormalEvent a) { return a.AbnormalEventId == TrtcCatalog.SdkEventIds.NetworkChanged; }
                public static bool IsRefused(EventMessage e) { return e.EventId == TrtcCatalog.SdkEventIds.RoomEntryFinished && e.ParamOne == TrtcCatalog.SdkEventParams.RoomExitFinished.Failed; }
            }
        }
        """;

    // What a developer makes of each mistake that has no fix for a whole solution.
    private static readonly Dictionary<string, (string Wrong, string Right)> s_byHand = new()
    {
        ["TRTC2001"] = ("e.ParamOne == 7", "e.ParamOne == SdkEventParams.NetworkChanged.Wired"),
        ["TRTC2003"] = ("TrtcCatalog.SdkEventIds.NetworkChanged", "RoomDismissalEventIds.TokenRequestFailed"),
        ["TRTC2004"] = ("TrtcCatalog.SdkEventParams.RoomExitFinished.Failed", "SdkEventParams.RoomEntryFinished.Failed"),
    };

    [Fact]
    public async Task The_steps_of_the_page_lead_from_a_thousand_findings_to_none()
    {
        using var consumer = new Consumer()
            .Write("Calls.slnx", """<Solution><Project Path="Calls/Calls.csproj" /></Solution>""")
            .Write("Calls/Calls.csproj", Sources.Project("<TargetFramework>net10.0</TargetFramework>"))
            .Write("Calls/Models.cs", Sources.CloudSdkModels);
        for (var file = 0; file < Files; file++)
            consumer.Write(HandlerPath(file), Source.Replace("NUMBER", $"{file}", StringComparison.Ordinal));

        var page = (await File.ReadAllTextAsync(Path.Combine(BuildFacts.RepositoryRoot, "docs", "adopting.md"))).ReplaceLineEndings("\n");
        var builds = new List<int>();
        foreach (Match step in Step().Matches(page))
        {
            var text = step.Groups["text"].Value;
            switch (step.Groups["kind"].Value)
            {
                case "bash":
                    foreach (var command in text.Trim().Split('\n'))
                        await RunAsync(consumer, command);
                    break;
                case "ini":
                    Assert.StartsWith("# .globalconfig", text, StringComparison.Ordinal);
                    consumer.Write(".globalconfig", text);
                    break;
                case "xml":
                    consumer.Write("Directory.Build.props", consumer.Read("Directory.Build.props").Replace("</PropertyGroup>", text + "</PropertyGroup>", StringComparison.Ordinal));
                    break;
                case "by hand":
                    var (wrong, right) = s_byHand[text];
                    for (var file = 0; file < Files; file++)
                    {
                        Assert.Contains(wrong, consumer.Read(HandlerPath(file)), StringComparison.Ordinal);
                        consumer.Write(HandlerPath(file), consumer.Read(HandlerPath(file)).Replace(wrong, right, StringComparison.Ordinal));
                    }

                    break;
                default:
                    builds.Add(await BuildSaysAsync(consumer, text));
                    break;
            }
        }

        Assert.Equal([1000, 0, 0, 0, 75, 0, 25, 0], builds);
    }

    private static async Task RunAsync(Consumer consumer, string command)
    {
        var words = command.Split(' ');
        Assert.Equal("dotnet", words[0]);
        var (exitCode, output) = await Dotnet.RunAsync(consumer.Folder, words[1..]);
        Assert.True(exitCode == 0, $"{command}\n{output}");
    }

    /// <summary>Builds, compares, and gives the number of findings.</summary>
    private static async Task<int> BuildSaysAsync(Consumer consumer, string claim)
    {
        var outcome = (await consumer.BuildAsync("Calls.slnx", "--no-incremental")).Succeeds();
        var counts = outcome.Messages.GroupBy(static message => message.Id).OrderBy(static group => group.Key, StringComparer.Ordinal).Select(static group => $"{group.Key} {group.Count()}");
        var said = string.Join(", ", counts);
        Assert.True(claim == (said.Length == 0 ? "nothing" : said), $"docs/adopting.md says:\n> A build says: {claim}\nand the build says:\n{said}");
        return outcome.Messages.Count;
    }

    private static string HandlerPath(int file) => $"Calls/Handler{file}.cs";

    // ```bash blocks, files, changes by hand and what a build says, in the order of the page
    [GeneratedRegex(@"```(?<kind>bash|ini|xml)\n(?<text>.*?)```|<!-- (?<kind>by hand): (?<text>\S+) -->|^> A build says: (?<text>[^\n]+)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Step();
}
