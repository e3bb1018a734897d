namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>The first five minutes with the package: install, build, fix, build again.</summary>
public class FirstUseTests
{
    private const string Project = "App/App.csproj";
    private const string Program = "App/Program.cs";

    [Fact]
    public async Task A_console_project_is_warned_is_fixed_and_builds_clean()
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project("""
                <TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>
                """))
            .Write("App/Models.cs", Sources.CloudSdkModels)
            .Write(Program, """
                using TencentCloud.Trtc.V20190722.Models;

                var e = new EventMessage();
                if (e.EventId == {|TRTC1001:1003|} && e.ParamOne == {|TRTC2001:7|})
                    Console.WriteLine("wired");
                """);

        var first = (await consumer.BuildAsync(Project)).Succeeds();
        Assert.Equal(consumer.Expected, first.Findings);
        Assert.All(first.Messages, static message => Assert.Equal("warning", message.Level));
        var impossible = Assert.Single(first.Messages, static message => message.Id == "TRTC2001").Text;
        Assert.Contains("1003 (NetworkChanged)", impossible, StringComparison.Ordinal);
        Assert.Contains("ParamOne 7", impossible, StringComparison.Ordinal);
        Assert.Contains("1 (WiFi)", impossible, StringComparison.Ordinal);
        Assert.Contains("5 (Wired)", impossible, StringComparison.Ordinal);

        await consumer.FixAsync(Project, "TRTC1001");
        var mended = consumer.Read(Program);
        Assert.Contains("e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7", mended, StringComparison.Ordinal);
        Assert.Single(mended.Split('\n'), static line => line.Trim() == "using TrtcCatalog;");

        var second = (await consumer.BuildAsync(Project)).Succeeds();
        Assert.Equal(["TRTC2001"], second.Findings.Select(static finding => finding.Id));

        consumer.Write(Program, mended.Replace("e.ParamOne == 7", "e.ParamOne == SdkEventParams.NetworkChanged.Wired", StringComparison.Ordinal));
        Assert.Empty((await consumer.BuildAsync(Project)).Succeeds().Findings);
    }
}
