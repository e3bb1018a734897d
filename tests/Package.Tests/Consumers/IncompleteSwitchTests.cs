namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>TRTC3001 in a build: which switches it speaks of, as the project configures it.</summary>
public class IncompleteSwitchTests
{
    // Two switches that claim to be complete, one that does not, and one that is.
    private const string Source = """
        using System;
        using System.Diagnostics;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        namespace Calls
        {
            public static class Check
            {
                public static string OutOfRange(AbnormalExperience x)
                {
                    switch (x.ExperienceId)
                    {
                        case ExceptionalExperienceIds.VideoLagged: return "video";
                        default: throw new ArgumentOutOfRangeException(nameof(x));
                    }
                }

                public static string Unreachable(AbnormalExperience x) => x.ExperienceId switch
                {
                    ExceptionalExperienceIds.VideoLagged => "video",
                    _ => throw new UnreachableException(),
                };

                public static string NoClaim(AbnormalExperience x) => x.ExperienceId switch
                {
                    ExceptionalExperienceIds.VideoLagged => "video",
                    _ => "",
                };

                public static string Complete(AbnormalExperience x) => x.ExperienceId switch
                {
                    >= 1 and <= 5 => "lag",
                    _ => throw new UnreachableException(),
                };
            }
        }
        """;

    private const string Rule = "TRTC3001";

    [Fact]
    public async Task It_is_off_but_for_switches_that_claim_to_be_complete_until_it_is_given_a_severity()
    {
        using var consumer = new SameSourceSolution(Source, "net10.0")
            .Add("Unset", "", [Rule, Rule])
            .Add("EditorConfig", "", [Rule, Rule, Rule], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC3001.severity = warning\n"))
            .Add("GlobalConfig", "", [Rule, Rule, Rule], (".globalconfig", "is_global = true\ndotnet_diagnostic.TRTC3001.severity = warning\n"))
            .Add("Strict", "<TrtcAnalysisMode>Strict</TrtcAnalysisMode>", [Rule, Rule, Rule])
            .Add("Category", "", [Rule, Rule], (".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-TRTC.Completeness.severity = warning\n"))
            .Add("Suggestion", "", [], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC3001.severity = suggestion\n"))
            .Add("Off", "", [], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC3001.severity = none\n"))
            .Add("NoWarn", "<NoWarn>$(NoWarn);TRTC3001</NoWarn>", []);
        var outcome = await consumer.BuildAsync();
        Assert.All(outcome.Messages, static message => Assert.Equal("warning", message.Level));
        Assert.Equal([12, 19], LinesIn(outcome, "Unset"));
        Assert.Equal([12, 19, 25], LinesIn(outcome, "EditorConfig"));
    }

    [Fact]
    public async Task It_stops_a_build_that_asks_for_that()
    {
        using var consumer = new SameSourceSolution(Source, "net10.0")
            .Add("EditorConfig", "", [Rule, Rule, Rule], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC3001.severity = error\n"))
            .Add("WarningsAsErrors", "<WarningsAsErrors>TRTC3001</WarningsAsErrors>", [Rule, Rule, Rule])
            .Add("TreatWarningsAsErrors", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", [Rule, Rule]);
        var outcome = await consumer.BuildAsync(succeeds: false);
        Assert.All(outcome.Messages, static message => Assert.Equal("error", message.Level));
    }

    private static IEnumerable<int> LinesIn(BuildOutcome outcome, string project) =>
        outcome.Messages.Where(message => message.Project == $"{project}/{project}.csproj").Select(static message => message.Line).Order();
}
