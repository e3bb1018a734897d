namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>
/// Build, edit, build again, as <c>dotnet watch</c> and people do: each build says what is true of the files as they are, never of those
/// that the last build saw.
/// </summary>
public class RebuildTests
{
    private const string Project = "App/App.csproj";
    private const string Check = "App/Check.cs";
    private const string Roles = "App/TrtcAnnotations.txt";

    [Fact]
    public async Task A_build_after_an_edit_speaks_of_the_edited_files()
    {
        using var consumer = new Consumer()
            .Write(Project, Sources.Project("<TargetFramework>net10.0</TargetFramework>"))
            .Write("App/Models.cs", Sources.CloudSdkModels)
            .Write("App/Vendor.cs", "namespace Vendor { public class Packet { public int Kind { get; set; } } }")
            .Write("App/Vendor.Check.cs", "class VendorCheck { bool Is(Vendor.Packet p) => p.Kind == 1001; }")
            .Write(Check, Method("e.EventId == {|TRTC1001:1003|} && e.ParamOne == {|TRTC2001:7|}"));
        await SaysWhatIsMarked(consumer);

        // One mistake mended, another made, one line further down.
        consumer.Write(Check, Method("e.EventId == TrtcCatalog.SdkEventIds.NetworkChanged\n && e.ParamTwo == {|TRTC2001:5|}"));
        await SaysWhatIsMarked(consumer);

        // A table of the user's that knows a new event, and with it the event's parameters.
        consumer.Write(Check, Method("e.EventId == OurEventIds.Toggled && e.ParamOne == 2"))
            .Write("App/OurEventIds.cs", Table("Off = 0, On = 1"))
            .Write(Check, Method("e.EventId == OurEventIds.Toggled && e.ParamOne == {|TRTC2001:2|}"));
        await SaysWhatIsMarked(consumer);

        // The other file changes, this one does not.
        consumer.Write("App/OurEventIds.cs", Table("Off = 0, On = 1, Auto = 2"))
            .Write(Check, Method("e.EventId == OurEventIds.Toggled && e.ParamOne == 2"));
        await SaysWhatIsMarked(consumer);

        // A file with roles appears, changes and goes away.
        consumer.Write(Roles, "P:Vendor.Packet.Kind = EventId")
            .Write("App/Vendor.Check.cs", "class VendorCheck { bool Is(Vendor.Packet p) => p.Kind == {|TRTC1001:1001|}; }");
        await SaysWhatIsMarked(consumer);
        consumer.Write(Roles, "P:Vendor.Packet.Kind = {|TRTC9001:Event|}");
        consumer.Write("App/Vendor.Check.cs", "class VendorCheck { bool Is(Vendor.Packet p) => p.Kind == 1001; }");
        await SaysWhatIsMarked(consumer);
        consumer.Delete(Roles);
        await SaysWhatIsMarked(consumer);

        // So does a configuration file.
        consumer.Write(Check, Method("e.EventId == 1003")).Write("App/.editorconfig", "[*.cs]\ndotnet_diagnostic.TRTC1001.severity = none\n");
        await SaysWhatIsMarked(consumer);
        consumer.Write(Check, Method("e.EventId == {|TRTC1001:1003|}")).Delete("App/.editorconfig");
        await SaysWhatIsMarked(consumer);
    }

    private static async Task SaysWhatIsMarked(Consumer consumer) => Assert.Equal(consumer.Expected, (await consumer.BuildAsync(Project)).Succeeds().Findings);

    private static string Method(string condition) => $$"""
        class Check
        {
            bool Is(TencentCloud.Trtc.V20190722.Models.EventMessage e) =>
                {{condition}};
        }
        """;

    private static string Table(string values) => $$"""
        [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]
        public static class OurEventIds { [TrtcCatalog.TrtcParams(One = typeof(Toggle))] public const int Toggled = 4016; }
        public static class Toggle { public const int {{values}}; }
        """;
}
