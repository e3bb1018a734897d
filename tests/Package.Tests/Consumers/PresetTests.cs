namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>What <c>TrtcAnalysisMode</c> makes of the same file in one solution of projects that differ in nothing else.</summary>
public class PresetTests
{
    // One finding of each kind: a raw ID, a raw parameter, an impossible one, an unknown ID.
    private const string Source = """
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class Check
            {
                public static bool Is(EventMessage e)
                {
                    return e.EventId == 1003 && e.ParamOne == 1
                        || e.EventId == 1003 && e.ParamOne == 7
                        || e.EventId == 7002;
                }
            }
        }
        """;

    private static readonly string[] s_default = ["TRTC1001", "TRTC1001", "TRTC2001"];
    private static readonly string[] s_recommended = ["TRTC1001", "TRTC1001", "TRTC1002", "TRTC2001"];
    private static readonly string[] s_strict = ["TRTC1001", "TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"];

    [Fact]
    public async Task Each_mode_says_what_its_page_says()
    {
        using var consumer = new SameSourceSolution(Source)
            .Add("Unset", "", s_default)
            .Add("Default", Mode("Default"), s_default)
            .Add("Recommended", Mode("Recommended"), s_recommended)
            .Add("Strict", Mode("Strict"), s_strict)
            .Add("None", Mode("None"), [])
            .Add("LowerCase", Mode("strict"), s_strict)
            .Add("Unknown", Mode("Sttrict"), ["TRTCPKG002", .. s_default])
            .Add("UnknownAccepted", Mode("Sttrict") + "<NoWarn>$(NoWarn);TRTCPKG002</NoWarn>", s_default);
        var outcome = await consumer.BuildAsync();
        var unknown = Assert.Single(outcome.Messages, static message => message.Id == "TRTCPKG002");
        Assert.Equal("warning", unknown.Level);
        Assert.StartsWith("TrtcAnalysisMode is 'Sttrict', which is none of Default, Recommended, Strict and None.", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_the_user_writes_counts_more()
    {
        using var consumer = new SameSourceSolution(Source)
            .Add("EditorConfig", Mode("Strict"), ["TRTC1002", "TRTC2001"], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC2002.severity = none\ndotnet_diagnostic.TRTC1001.severity = none\n"))
            .Add("EditorConfigOn", Mode("None"), ["TRTC2001", "TRTC2002"], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC2001.severity = warning\ndotnet_diagnostic.TRTC2002.severity = warning\n"))
            .Add("GlobalConfig", Mode("Strict"), ["TRTC1001", "TRTC1001", "TRTC2001"], (".globalconfig", "is_global = true\ndotnet_diagnostic.TRTC1002.severity = none\ndotnet_diagnostic.TRTC2002.severity = suggestion\n"))
            .Add("NoWarn", Mode("Strict") + "<NoWarn>$(NoWarn);TRTC1001;TRTC1002</NoWarn>", ["TRTC2001", "TRTC2002"], (".editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC1002.severity = warning\n"))
            // A line about a category speaks of the rules that nobody has named.
            .Add("Category", Mode("Recommended"), ["TRTC1002", "TRTC2001"], (".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-TRTC.Naming.severity = none\n"))
            .Add("CategoryOfDefault", Mode("Default"), ["TRTC2001"], (".editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-TRTC.Naming.severity = none\n"));
        var outcome = await consumer.BuildAsync();
        Assert.All(outcome.Messages, static message => Assert.Equal("warning", message.Level));
    }

    [Fact]
    public async Task The_mode_can_be_said_after_the_project()
    {
        using var consumer = new SameSourceSolution(Source).Add("App", "", s_strict, ("Directory.Build.targets", $"<Project><PropertyGroup>{Mode("Strict")}</PropertyGroup></Project>"));
        await consumer.BuildAsync();
    }

    [Fact]
    public async Task Warnings_of_a_preset_are_errors_where_warnings_are()
    {
        using var consumer = new SameSourceSolution(Source).Add("App", Mode("Strict") + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", s_strict);
        var outcome = await consumer.BuildAsync(succeeds: false);
        Assert.All(outcome.Messages, static message => Assert.Equal("error", message.Level));
    }

    private static string Mode(string value) => $"<TrtcAnalysisMode>{value}</TrtcAnalysisMode>";
}
