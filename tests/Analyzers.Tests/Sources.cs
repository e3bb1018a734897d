namespace TrtcAnalyzers.Tests;

/// <summary>Sources that most tests compile against: the cloud SDK's models, and types that carry our attributes.</summary>
internal static class Sources
{
    public const string CloudSdk = """
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

    /// <summary>What stands above every test source.</summary>
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        """;

    /// <summary>What stands above a library's source, which has no cloud SDK.</summary>
    public const string LibraryUsings = """
        using System;
        using System.Collections.Generic;
        using TrtcCatalog;

        """;

    /// <summary>The statements of a method with an event, an exceptional event and an exceptional experience at hand.</summary>
    public static string Method(string statements) => $$"""
        class Program
        {
            void Run(EventMessage e, EventMessage other, AbnormalEvent a, AbnormalExperience x, bool flag)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
        }
        """;
}
