namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>The models of the cloud SDK that the measured code reads, as far as it reads them.</summary>
internal static class CloudSdk
{
    public const string Source = """
        namespace TencentCloud.Common { public abstract class AbstractModel { } }
        namespace TencentCloud.Trtc.V20190722.Models
        {
            using TencentCloud.Common;
            public class EventMessage : AbstractModel
            {
                public ulong? Type { get; set; }
                public ulong? Time { get; set; }
                public ulong? EventId { get; set; }
                public long? ParamOne { get; set; }
                public long? ParamTwo { get; set; }
            }
            public class EventList : AbstractModel { public EventMessage[] Content { get; set; } public string PeerId { get; set; } }
            public class AbnormalEvent : AbstractModel { public ulong? AbnormalEventId { get; set; } public string PeerId { get; set; } }
            public class AbnormalExperience : AbstractModel
            {
                public ulong? ExperienceId { get; set; }
                public AbnormalEvent[] AbnormalEventList { get; set; }
                public string UserId { get; set; }
                public string RoomId { get; set; }
                public ulong? EventTime { get; set; }
            }
        }
        """;
}
