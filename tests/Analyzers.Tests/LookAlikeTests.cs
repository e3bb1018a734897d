namespace TrtcAnalyzers.Tests;

/// <summary>Names and numbers that TRTC shares with everybody: no rule says anything about them.</summary>
public class LookAlikeTests
{
    // As their packages declare them.
    private const string Libraries = """
        namespace Microsoft.Extensions.Logging
        {
            public enum LogLevel { Information = 2 }
            public readonly struct EventId : System.IEquatable<EventId>
            {
                public EventId(int id, string name = null) { Id = id; Name = name; }
                public int Id { get; }
                public string Name { get; }
                public static implicit operator EventId(int i) => new EventId(i);
                public static bool operator ==(EventId left, EventId right) => left.Id == right.Id;
                public static bool operator !=(EventId left, EventId right) => left.Id != right.Id;
                public bool Equals(EventId other) => Id == other.Id;
                public override bool Equals(object obj) => obj is EventId other && Equals(other);
                public override int GetHashCode() => Id;
            }
            public interface ILogger { void Log<TState>(LogLevel logLevel, EventId eventId, TState state, System.Exception exception, System.Func<TState, System.Exception, string> formatter); }
            public static class LoggerExtensions { public static void LogInformation(this ILogger logger, EventId eventId, string message, params object[] args) { } }
            public sealed class LoggerMessageAttribute : System.Attribute { public int EventId { get; set; } public LogLevel Level { get; set; } public string Message { get; set; } }
        }
        namespace System.Diagnostics
        {
            public class EventLogEntry { public int EventID => 0; public long InstanceId => 0; public short CategoryNumber => 0; }
            public class EventLog { public static void WriteEntry(string source, string message, int type, int eventID, short category) { } }
        }
        """;

    [Theory]
    [InlineData("bool M(ILogger logger, EventId id) { logger.LogInformation(1003, \"text\"); logger.Log(LogLevel.Information, new EventId(1001), 7, null, null); return id == 1003 || id.Id == 1003 || id.Id is 1001 or 7002 || id.Equals(1003); }")]
    [InlineData("static readonly EventId Started = 1003, Stopped = new(7001, \"Stopped\"); [LoggerMessage(EventId = 1003, Level = LogLevel.Information, Message = \"m\")] void M() { }")]
    [InlineData("bool M(EventLogEntry entry) { EventLog.WriteEntry(\"s\", \"m\", 1, 1003, 7); return entry.EventID == 1003 && entry.CategoryNumber == 7 || entry is { EventID: 1001 or 7002, InstanceId: 1003 }; }")]
    [InlineData("bool M(HttpStatusCode code, int status) => status == 404 || status is 1003 or 2001 || code == (HttpStatusCode)1001 || (int)code == 1003;")]
    [InlineData("class Foo { public ulong? EventId; } bool M(Foo foo) { foo.EventId = 1003; foo = new Foo { EventId = 7002 }; switch (foo.EventId) { case 1001: goto case 1003; case 1003: return true; } return foo.EventId.Equals(1003) || foo is { EventId: 2001 } || 1003 == foo.EventId; }")]
    [InlineData("class Foo { public int ParamOne, ParamTwo, Type; } bool M(Foo foo) => foo is { ParamOne: 7, ParamTwo: 1003 } || foo.ParamOne == 7;")]
    [InlineData("class Row { public int EventId { get; set; } public string Name { get; set; } public int PeerId { get; set; } public int ExperienceId { get; set; } } bool M(Row row) => row.EventId == 1003 && row.PeerId == 1001 && row.ExperienceId == 5 && row is { EventId: 7002 };")]
    [InlineData("bool M(int eventId, int errorCode, int experienceId) => eventId == 1003 && errorCode == 7 && experienceId == 5; void N() => M(1003, 7, 5);")]
    [InlineData("enum EventId { NetworkChanged = 1003, Other = 7002 } bool M(EventId id) => id == EventId.NetworkChanged || (int)id == 1003 || id == (EventId)1001;")]
    [InlineData("Dictionary<int, string> M() => new() { [1003] = \"EventId\", [7002] = \"ParamOne\" }; object N() => new { EventId = 1003 };")]
    public Task Stay_silent(string members) => Verify.SourcesAsync(
        "using System.Diagnostics;\nusing System.Net;\nusing Microsoft.Extensions.Logging;\n\nclass C\n{\n    " + members + "\n}\n",
        ("Libraries.cs", Libraries));

    // What docs/look-alikes.md says of the forms in which the pair counts; that page's own blocks are tested with it.
    [Theory]
    [InlineData("", "delegate void D(int event_id, int PARAM_ONE); static void M(D d) => d({|TRTC1001:1003|}, {|TRTC2001:7|});")]
    [InlineData("", "int this[int EventID, int _paramOne] => 0; int M() => this[{|TRTC1001:1003|}, {|TRTC2001:7|}];")]
    [InlineData("", "C(int eventId, int paramOne) { } static C M() => new({|TRTC1001:1003|}, {|TRTC2001:7|});")]
    [InlineData("namespace Mine { class JsonPropertyNameAttribute : System.Attribute { public JsonPropertyNameAttribute(string name) { } } }", "class R { [Mine.JsonPropertyName(\"EventId\")] public int A; [Mine.JsonPropertyName(\"ParamOne\")] public int B; } static bool M(R r) => r.A == {|TRTC1001:1003|};")]
    [InlineData("namespace Microsoft.Some { public class Base { public int EventId { get; set; } } }", "class R : Microsoft.Some.Base { public int ParamOne; } static bool M(R r, Microsoft.Some.Base b) => r.EventId == {|TRTC1001:1003|} || b.EventId == 1003;")]
    [InlineData("namespace Microsoft.Some { public class Both { public int EventId, ParamOne; } }", "static bool M(Microsoft.Some.Both b) => b.EventId == 1003 && b.ParamOne == 7;")]
    [InlineData("namespace System.Some { public class Both { public int EventId, ParamOne; } }", "static bool M(System.Some.Both b) => b.EventId == 1003 && b.ParamOne == 7;")]
    [InlineData("namespace TencentCloud.Trtc.V20190722.Models { public class Other { public int EventId; } }", "static bool M(TencentCloud.Trtc.V20190722.Models.Other o) => o.EventId == 1003;")]
    public Task What_could_be_taken_for_a_message_and_what_could_not(string other, string members) => Verify.SourcesAsync("class C\n{\n    " + members + "\n}\n", ("Other.cs", other));

    /// <summary>The same file may hold both: being silent is not a matter of the file.</summary>
    [Fact]
    public Task Beside_a_message_of_TRTC_only_the_message_counts() => Verify.SourcesAsync("""
        using Microsoft.Extensions.Logging;

        class C
        {
            bool M(ILogger logger, EventId id, EventMessage e)
            {
                logger.LogInformation(1003, "{Id}", e.EventId);
                return id.Id == 1003 && e.EventId == {|TRTC1001:1003|};
            }
        }
        """, ("Libraries.cs", Libraries));
}
