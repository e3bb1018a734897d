namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>A build says what is wrong in the language that it is asked for, in every way in which one can ask.</summary>
public class LanguageTests(LanguageTests.Restored restored) : IClassFixture<LanguageTests.Restored>
{
    private const string Project = "App/App.csproj";
    private const string English = "it is 0 (Disconnected), 1 (WiFi), 2 (Cellular4G), 3 (Cellular3G), 4 (Cellular2G) or 5 (Wired)";
    private const string Chinese = "事件 1003 (NetworkChanged) 的 ParamOne 不可能是 7；应为 0 (Disconnected)、1 (WiFi)、2 (Cellular4G)、3 (Cellular3G)、4 (Cellular2G) 或 5 (Wired)";
    private const string Korean = "이벤트 1003 (NetworkChanged)의 ParamOne은(는) 7일 수 없습니다. 가능한 값: 0 (Disconnected), 1 (WiFi), 2 (Cellular4G), 3 (Cellular3G), 4 (Cellular2G) 또는 5 (Wired)";

    public static TheoryData<string?, string, string?, string> Ways()
    {
        var ways = new TheoryData<string?, string, string?, string>
        {
            { "zh-Hans", "", null, Chinese },
            { "ko", "", null, Korean },
            { "zh-CN", "", null, Chinese },
            { "fr", "", null, English },
            { null, "DOTNET_CLI_UI_LANGUAGE", "zh-Hans", Chinese },
            { null, "DOTNET_CLI_UI_LANGUAGE", "ko-KR", Korean },
            { null, "VSLANG", "2052", Chinese },
            { null, "VSLANG", "1042", Korean },
        };
        if (!OperatingSystem.IsWindows()) // where the language of the user is no variable
        {
            ways.Add(null, "LANG", "zh_CN.UTF-8", Chinese);
            ways.Add(null, "LANG", "ko_KR.UTF-8", Korean);
        }

        return ways;
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Warnings_are_in_the_language_of_the_build(string? property, string variable, string? value, string expected)
    {
        // Nothing else may say which language it is, and a server would speak the one that it was started with.
        var environment = new Dictionary<string, string?>
        {
            ["UseSharedCompilation"] = "false",
            ["DOTNET_CLI_UI_LANGUAGE"] = property is null ? null : "en",
            ["VSLANG"] = null,
            ["PreferredUILang"] = null,
            ["LANG"] = null,
            ["LC_ALL"] = null,
            ["LC_MESSAGES"] = null,
            ["LANGUAGE"] = null,
        };
        if (value is not null)
            environment[variable] = value;
        var outcome = (await restored.Consumer.BuildAsync(Project, environment, ["--no-restore", "-t:Rebuild", .. property is null ? Array.Empty<string>() : ["-p:PreferredUILang=" + property]])).Succeeds();
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
        Assert.Contains("TRTC2001", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS80", outcome.Output, StringComparison.Ordinal); // an assembly that could not be loaded
    }

    /// <summary>A program with one finding, restored once for all ways to ask.</summary>
    public sealed class Restored : IAsyncLifetime
    {
        internal Consumer Consumer { get; } = new Consumer()
            .Write(Project, Sources.Project("<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>enable</Nullable>"))
            .Write("App/Models.cs", Sources.CloudSdkModels)
            .Write("App/Program.cs", """
                using TencentCloud.Trtc.V20190722.Models;
                using TrtcCatalog;

                var e = new EventMessage();
                if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2001:7|})
                    System.Console.WriteLine("wired");
                """);

        public async Task InitializeAsync() => (await Consumer.BuildAsync(Project)).Succeeds();

        public Task DisposeAsync()
        {
            Consumer.Dispose();
            return Task.CompletedTask;
        }
    }
}
