namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>Programs without the cloud SDK: people's own models, libraries with annotations, and mistakes in what people configure.</summary>
public class OwnTypesTests
{
    private const string Project = "App/App.csproj";

    private const string Properties = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>";

    [Fact]
    public async Task Own_records_without_the_cloud_SDK_are_warned_and_fixed_alike()
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project(Properties))
            .Write("App/Program.cs", """
                using System.Text.Json;
                using System.Text.Json.Serialization;

                var call = JsonSerializer.Deserialize<Call>(Console.In.ReadToEnd())!;
                foreach (var e in call.Events)
                {
                    if (e.Kind == {|TRTC1001:1003|} && e.First == {|TRTC2001:7|})
                        Console.WriteLine(e.Kind is {|TRTC1001:5003|} ? "entered" : "");
                }

                record Call(CallEvent[] Events);

                record CallEvent(
                    [property: JsonPropertyName("EventId")] int Kind,
                    [property: JsonPropertyName("ParamOne")] long? First);
                """);
        var outcome = (await consumer.BuildAsync(Project)).Succeeds();
        Assert.Equal(consumer.Expected, outcome.Findings);

        await consumer.FixAsync(Project, "TRTC1001");
        Assert.Contains("if (e.Kind == SdkEventIds.NetworkChanged && e.First == 7)", consumer.Read("App/Program.cs"), StringComparison.Ordinal);
        Assert.Contains("e.Kind is SdkEventIds.RoomEntryFinished", consumer.Read("App/Program.cs"), StringComparison.Ordinal);
        Assert.Equal(["TRTC2001"], (await consumer.BuildAsync(Project)).Succeeds().Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public async Task A_library_with_annotations_in_its_public_members_warns_those_who_call_it()
    {
        using var consumer = new Consumer()
            .Write("Library/Library.csproj", Sources.Project("<TargetFramework>netstandard2.0</TargetFramework>"))
            .Write("Library/Log.cs", """
                using TrtcCatalog;

                public static class Log
                {
                    public static void Write([TrtcEventId] int id, [TrtcEventParam(1)] long one) { }

                    [return: TrtcEventId]
                    public static int Last() => 0;
                }
                """)
            .Write(Project, Sources.Project(Properties, $"""
                <PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" /><ProjectReference Include="../Library/Library.csproj" />
                """))
            .Write("App/Program.cs", """
                Log.Write({|TRTC1001:1003|}, {|TRTC2001:7|});
                Log.Write(one: {|TRTC2001:7|}, id: TrtcCatalog.SdkEventIds.NetworkChanged);
                if (Log.Last() == {|TRTC1001:1003|}) { }
                """);
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Fact]
    public async Task A_mistake_in_an_annotation_or_an_option_is_shown_with_its_file_and_line()
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project(Properties))
            .Write("App/Program.cs", "var packet = new Vendor.Packet();\nif (packet.Kind == 1003) { }\nnamespace Vendor { class Packet { public int Kind { get; set; } } }")
            .Write("App/TrtcAnnotations.txt", "# what the packets hold\n\n{|TRTC9001:P:Vendor.Packet.Knid|} = EventId\nP:Vendor.Packet.Kind = {|TRTC9001:EventIds|}\n")
            .Write("App/.editorconfig", "[*.cs]\n{|TRTC9001:trtc_analyzers.recognise_shapes|} = false\ntrtc_analyzers.recognize_shapes = {|TRTC9001:fales|}\n")
            .Write(".globalconfig", "is_global = true\n{|TRTC9001:dotnet_diagnostic.TRTC1010.severity|} = none\n");
        var outcome = (await consumer.BuildAsync(Project)).Succeeds();
        Assert.Equal(consumer.Expected, outcome.Findings);
        Assert.Contains(outcome.Messages, static message => message.Text.Contains("did you mean 'P:Vendor.Packet.Kind'?", StringComparison.Ordinal));
        Assert.Contains(outcome.Messages, static message => message.Text.Contains("did you mean 'trtc_analyzers.recognize_shapes'?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_files_without_mistakes_are_understood()
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project(Properties))
            .Write("App/Program.cs", """
                var packet = new Vendor.Packet();
                if (packet.Kind == {|TRTC1001:1003|}) { }
                namespace Vendor { class Packet { public int Kind { get; set; } } }
                """)
            .Write("App/Shape.cs", "record Shape(int EventId, int ParamOne) { public bool IsNetwork => EventId == {|TRTC1001:1003|}; }")
            .Write("App/Other/Shape.cs", "record OtherShape(int EventId, int ParamOne) { public bool IsNetwork => EventId == 1003; }")
            .Write("App/TrtcAnnotations.txt", "P:Vendor.Packet.Kind = EventId\n")
            .Write("App/Other/.editorconfig", "[*.cs]\ntrtc_analyzers.recognize_shapes = false\n");
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }

    [Theory]
    [InlineData("<NoWarn>$(NoWarn);TRTC9001</NoWarn>", "")]
    [InlineData("", "dotnet_diagnostic.TRTC9001.severity = none")]
    public async Task It_can_be_silenced(string property, string line)
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project(Properties + property))
            .Write("App/Program.cs", "return;")
            .Write("App/TrtcAnnotations.txt", "nonsense\n")
            .Write(".globalconfig", "is_global = true\n" + line + "\ntrtc_analyzers.nonsense = true\n");
        Assert.Empty((await consumer.BuildAsync(Project)).Succeeds().Messages);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("dotnet_diagnostic.TRTC1003.severity = warning", true)]
    public async Task The_light_bulb_of_annotations_is_part_of_a_build_only_where_somebody_asks_for_it(string line, bool isShown)
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project(Properties))
            .Write("App/Models.cs", Sources.CloudSdkModels)
            .Write("App/Program.cs", "Log(new TencentCloud.Trtc.V20190722.Models.EventMessage().EventId);\nstatic void Log(ulong? id) => Keep.Last = id;\nstatic class Keep { public static ulong? Last; }")
            .Write("App/Log.cs", "class Log { public ulong? Last { get; set; } void Add(TencentCloud.Trtc.V20190722.Models.EventMessage e) => Last = " + (isShown ? "{|TRTC1003:e.EventId|}" : "e.EventId") + "; }")
            .Write(".globalconfig", "is_global = true\n" + line + "\n");
        Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);
    }
}
