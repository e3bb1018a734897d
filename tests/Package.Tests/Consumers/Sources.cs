namespace TrtcAnalyzers.Package.Tests.Consumers;

/// <summary>Texts that the consumers are made of.</summary>
internal static class Sources
{
    /// <summary>The models of the cloud SDK that carry the numbers, as its packages declare them. Compiles as C# 5.</summary>
    public const string CloudSdkModels = """
        namespace TencentCloud.Common { public abstract class AbstractModel { } }

        namespace TencentCloud.Trtc.V20190722.Models
        {
            public class EventMessage : TencentCloud.Common.AbstractModel
            {
                public ulong? Type { get; set; }
                public ulong? Time { get; set; }
                public ulong? EventId { get; set; }
                public long? ParamOne { get; set; }
                public long? ParamTwo { get; set; }
            }

            public class AbnormalEvent : TencentCloud.Common.AbstractModel
            {
                public ulong? AbnormalEventId { get; set; }
                public string PeerId { get; set; }
            }

            public class AbnormalExperience : TencentCloud.Common.AbstractModel
            {
                public ulong? ExperienceId { get; set; }
                public string UserId { get; set; }
                public string RoomId { get; set; }
                public AbnormalEvent[] AbnormalEventList { get; set; }
                public ulong? EventTime { get; set; }
            }
        }
        """;

    /// <summary>One ID to name and one parameter that its event cannot have. Compiles as C# 7.3, as a library or a program.</summary>
    public const string NetworkCheck = """
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            public static class NetworkCheck
            {
                public static bool IsWired(EventMessage e)
                {
                    return e.EventId == {|TRTC1001:1003|} && e.ParamOne == {|TRTC2001:7|};
                }
            }
        }
        """;

    /// <summary>An empty entry point. Compiles as C# 7.3.</summary>
    public const string EntryPoint = """
        namespace Calls
        {
            internal static class Program
            {
                private static void Main()
                {
                }
            }
        }
        """;

    /// <summary>A project file that refers to the package.</summary>
    /// <param name="properties">Lines of a property group.</param>
    /// <param name="reference">The package reference, where it is not the usual one.</param>
    public static string Project(string properties, string? reference = null) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {reference ?? $"""<PackageReference Include="TrtcAnalyzers" Version="{BuildFacts.PackageVersion}" />"""}
          </ItemGroup>
        </Project>
        """;
}
