using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>The same code with models of the program's own, which no name but those on the wire tells apart from anything else.</summary>
internal static class OwnModels
{
    private const string Source = """
        using System.Text.Json.Serialization;
        namespace Calls.Models;
        public sealed class EventMessage
        {
            public ulong? Time { get; set; }
            [JsonPropertyName("EventId")] public ulong? Number { get; set; }
            [JsonPropertyName("ParamOne")] public long? First { get; set; }
            [JsonPropertyName("ParamTwo")] public long? Second { get; set; }
        }
        public sealed class EventList { public EventMessage[] Content { get; set; } public string PeerId { get; set; } }
        public sealed class AbnormalEvent
        {
            [JsonPropertyName("AbnormalEventId")] public ulong? Code { get; set; }
            public string PeerId { get; set; }
        }
        public sealed class AbnormalExperience
        {
            [JsonPropertyName("ExperienceId")] public ulong? Kind { get; set; }
            public AbnormalEvent[] AbnormalEventList { get; set; }
            public string UserId { get; set; }
        }
        """;

    private static readonly Dictionary<string, string> s_names = new()
    {
        ["TencentCloud.Trtc.V20190722.Models"] = "Calls.Models",
        ["AbnormalEventId"] = "Code",
        ["ExperienceId"] = "Kind",
        ["EventId"] = "Number",
        ["ParamOne"] = "First",
        ["ParamTwo"] = "Second",
    };

    private static readonly Regex s_name = new(@"\b(" + string.Join('|', s_names.Keys.Select(Regex.Escape)) + @")\b");

    /// <summary>Code that uses the models of the cloud SDK, made to use these.</summary>
    public static IReadOnlyList<(string Name, string Text)> InPlaceOfTheSdk(IReadOnlyList<(string Name, string Text)> files) =>
        [("Models.cs", Source), .. files.Select(static file => (file.Name, s_name.Replace(file.Text, static name => s_names[name.Value])))];
}
