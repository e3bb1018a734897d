namespace TrtcAnalyzers.Tests;

/// <summary>People's own models, recognised by the names of their parts.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("class M { public ulong EventId { get; set; } public long ParamOne { get; set; } }")]
    [InlineData("class M { public int EventId; public int ParamOne; }")]
    [InlineData("class M { private int _eventId; private int _paramOne; public int EventId { get => _eventId; set => _eventId = value; } public int ParamOne { get => _paramOne; set => _paramOne = value; } }")]
    [InlineData("class M { public int EventId { get { return eventId; } } public int ParamOne { get { return paramOne; } } int eventId; int paramOne; }")]
    [InlineData("class B { private int event_id; public int EventId => event_id; } class M : B { private int _paramOne; public int ParamOne => _paramOne; }")]
    [InlineData("record M(int EventId, int ParamOne, int ParamTwo);")]
    [InlineData("record struct M(int? EventId, int? ParamOne);")]
    [InlineData("interface M { int EventId { get; } int ParamOne { get; } }")]
    [InlineData("class Outer { public class M0 { public int EventId { get; set; } public int ParamOne { get; set; } } } class M : Outer.M0 { }")]
    [InlineData("class B { public int EventId { get; set; } } class M : B { public int ParamOne { get; set; } }")]
    [InlineData("class B { public string EventId { get; set; } } class M : B { public new int EventId { get; set; } public int ParamOne { get; set; } }")]
    [InlineData("partial class M { public int EventId { get; set; } } partial class M { public int ParamOne { get; set; } }")]
    [InlineData("class M { public int EventId { get; set; } [System.Text.Json.Serialization.JsonPropertyName(\"event_id\")] public int Other { get; set; } public int ParamOne { get; set; } }")]
    public Task Types_with_all_names(string type) => Verify.SourceAsync(type + """

        class Program
        {
            bool Run(M m) => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC2001:7|};
        }
        """);

    // The field is what the property gives, whatever its setter does besides.
    [Theory]
    [InlineData("public ulong EventId { get => _eventId; set { _eventId = value; Console.WriteLine(value); } } public long ParamOne { get { return _paramOne; } set { if (_paramOne == value) return; _paramOne = value; } }", "_eventId", "_paramOne")]
    [InlineData("public ulong EventId => this._eventId; public long ParamOne => _paramOne; public M(ulong eventId, long paramOne) { _eventId = eventId; _paramOne = paramOne; }", "this._eventId", "_paramOne")]
    [InlineData("public ulong EventId { get => m_eventId; set => m_eventId = value; } public long ParamOne { get; set; } ulong m_eventId;", "m_eventId", "ParamOne")]
    [InlineData("public ulong EventId { get; set; } public long ParamOne { get => _paramOne; set => _paramOne = Math.Max(0, value); }", "EventId", "_paramOne")]
    [InlineData("public ulong EventId { get => _eventId; set => _eventId = value; } public long ParamOne { get; set; } public long ParamTwo { get => paramTwo; set => paramTwo = value; } long paramTwo;", "_eventId", "paramTwo")]
    [InlineData("[TrtcEventId] public ulong EventId { get => _eventId; set => _eventId = value; } [TrtcEventParam(1)] public long ParamOne { get => _paramOne; set => _paramOne = value; }", "_eventId", "_paramOne")]
    public Task Fields_of_properties(string members, string id, string one) => Verify.SourceAsync("class M { ulong _eventId; long _paramOne; " + members
        + $" bool Has() => {id} == {{|TRTC1001:1003|}} && {one} == {{|TRTC2001:7|}}; void Set() => {id} = {{|TRTC1001:7001|}}; }}");

    // It is worked out, has another type or another name, or the property is no part of a message.
    [Theory]
    [InlineData("public ulong EventId { get => _eventId + 1; set => _eventId = value - 1; } public long ParamOne { get; set; }")]
    [InlineData("public ulong EventId { get { Console.WriteLine(); return _eventId; } } public long ParamOne { get; set; }")]
    [InlineData("public int EventId => (int)_eventId; public long ParamOne { get; set; }")]
    [InlineData("public ulong EventId => _eventId; public string ParamOne { get; set; }")]
    [InlineData("public ulong EventId => _eventId;")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"windows_event\")] public ulong EventId => _eventId; [System.Text.Json.Serialization.JsonPropertyName(\"EventId\")] public ulong Id { get; set; } public long ParamOne { get; set; }")]
    [InlineData("[TrtcEventId] public ulong Id => _eventId; [TrtcEventParam(1)] public long One { get; set; }")]
    public Task Fields_of_others(string members) => Verify.SourceAsync(
        "class M { ulong _eventId; " + members + " bool Has() => _eventId == 1003; void Set() => _eventId = 7001; }");

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"EventId\")]", "[System.Text.Json.Serialization.JsonPropertyName(\"ParamOne\")]")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"event_id\")]", "[System.Text.Json.Serialization.JsonPropertyName(\"param_one\")]")]
    [InlineData("[System.Runtime.Serialization.DataMember(Name = \"eventId\")]", "[System.Runtime.Serialization.DataMember(Name = \"paramOne\")]")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"EventId\")]", "[Newtonsoft.Json.JsonProperty(PropertyName = \"ParamOne\")]")]
    public Task Wire_names(string id, string one) => Verify.SourceAsync($$"""
        namespace Newtonsoft.Json
        {
            class JsonPropertyAttribute : Attribute
            {
                public JsonPropertyAttribute() { }
                public JsonPropertyAttribute(string name) { }
                public string PropertyName { get; set; }
            }
        }

        class M<T>
        {
            {{id}} public int Kind { get; set; }
            {{one}} public int First { get; set; }
        }

        class Program
        {
            bool Run(M<string> m) => m.Kind == {|TRTC1001:1003|} && m.First == {|TRTC2001:7|};
        }
        """);

    [Fact]
    public Task Parameters_and_tuples() => Verify.SourceAsync("""
        class Program
        {
            void Handle(int eventId, long paramOne) { if (eventId == {|TRTC1001:1003|} && paramOne == {|TRTC2001:7|}) { } }

            void Call((int EventId, int ParamOne) t)
            {
                Handle({|TRTC1001:1003|}, {|TRTC2001:7|});
                if (t.EventId == {|TRTC1001:1003|} && t.ParamOne == {|TRTC2001:7|}) { }
                if (t is ({|TRTC1001:1003|}, {|TRTC2001:7|})) { }
            }
        }
        """);

    [Fact]
    public Task Exceptional_events_and_experiences() => Verify.SourceAsync("""
        class A { public short AbnormalEventId { get; set; } public string PeerId { get; set; } }
        class X { public byte ExperienceId { get; set; } public A[] AbnormalEventList { get; set; } }
        class Program
        {
            bool Run(A a, X x) => a.AbnormalEventId == {|TRTC1001:1001|} || x.ExperienceId == {|TRTC1001:5|} || a.AbnormalEventId == {|TRTC2003:SdkEventIds.NetworkChanged|};
        }
        """);

    [Theory]
    [InlineData("class M { public ulong? EventId { get; set; } public int Value { get; set; } }", "m.EventId == 1003")]
    [InlineData("class M { public int EventId { get; set; } public string ParamOne { get; set; } }", "m.EventId == 1003")]
    [InlineData("class M { public string EventId { get; set; } public int ParamOne { get; set; } }", "m.ParamOne == 7")]
    [InlineData("class M { public int EventId { get; set; } public static int ParamOne { get; set; } }", "m.EventId == 1003")]
    [InlineData("class M { public int EventIds { get; set; } public int ParamOne { get; set; } }", "m.EventIds == 1003")]
    [InlineData("class M { public int AbnormalEventId { get; set; } public string Peer { get; set; } }", "m.AbnormalEventId == 1001")]
    [InlineData("class M { public int ExperienceId { get; set; } }", "m.ExperienceId == 5")]
    [InlineData("class M { public int EventId { get; set; } } class N : M { public int ParamOne { get; set; } }", "m.EventId == 1003")]
    // No ID of an event fits into a byte.
    [InlineData("class M { public byte EventId { get; set; } public int ParamOne { get; set; } }", "m.EventId == 100 && m.ParamOne == 7")]
    [InlineData("class M { public sbyte? EventId { get; set; } public int ParamOne { get; set; } }", "m.EventId is 100")]
    [InlineData("enum K : byte { A = 100 } record M(K EventId, int ParamOne);", "m.EventId == K.A || m is ((K)101, 7)")]
    [InlineData("class M { public byte AbnormalEventId { get; set; } public string PeerId { get; set; } }", "m.AbnormalEventId == 4")]
    [InlineData("struct M { public int Id; } class L { void F(int eventId, string text) { if (eventId == 1003) { } } }", "m.Id == 1003")]
    public Task Near_misses_are_silent(string type, string test) => Verify.SourceAsync(type + $$"""

        class Program
        {
            bool Run(M m) => {{test}};
        }
        """);

    [Theory]
    [InlineData("namespace Microsoft.Extensions.Logging { public struct EventId { public int Id { get; } public static implicit operator EventId(int i) => default; public static bool operator ==(EventId a, EventId b) => true; public static bool operator !=(EventId a, EventId b) => false; public override bool Equals(object o) => false; public override int GetHashCode() => 0; } } class B { void Log(Microsoft.Extensions.Logging.EventId eventId, string m) { if (eventId == 1003 || eventId.Id == 1003) { } Log(1003, \"\"); } }")]
    [InlineData("namespace TencentCloud.Trtc.V20180101.Models { class EventMessage { public ulong? EventId { get; set; } } } class B { bool M(TencentCloud.Trtc.V20180101.Models.EventMessage m) => m.EventId == 1003; }")]
    [InlineData("namespace Outer.TencentCloud.Trtc.V20190722.Models { class EventMessage { public ulong? EventId { get; set; } } } class B { bool M(Outer.TencentCloud.Trtc.V20190722.Models.EventMessage m) => m.EventId == 1003; }")]
    public Task Names_of_others_are_silent(string source) => Verify.SourceAsync(source);

    [Theory]
    [InlineData("trtc_analyzers.recognize_shapes = false", false)]
    [InlineData("trtc_analyzers.recognize_shapes = true", true)]
    public Task Can_be_switched_off(string option, bool isOn) => Verify.ProjectAsync($$"""
        record M(int EventId, int ParamOne);
        class Program
        {
            bool Run(M m, EventMessage e, AbnormalExperience x) => m.EventId == {{(isOn ? "{|TRTC1001:1003|}" : "1003")}} || e.EventId == {|TRTC1001:1003|} || x.ExperienceId == {|TRTC1001:5|};
        }
        """, [], option);

    [Theory]
    [InlineData("EventMessage", "EventId", 1003)]
    [InlineData("AbnormalEvent", "AbnormalEventId", 1001)]
    [InlineData("AbnormalExperience", "ExperienceId", 5)]
    public async Task The_models_of_the_SDK_need_none(string type, string member, int number)
    {
        var findings = await Findings.OfAsync(
            $"namespace TencentCloud.Trtc.V20190722.Models {{ class {type} {{ public ulong? {member}; bool Is() => {member} == {number}; }} }}", withModels: false);
        Assert.StartsWith($"TRTC1001 '{number}'", Assert.Single(findings), StringComparison.Ordinal);
    }

    // What a record hands out is what its properties hold.
    [Fact]
    public Task A_call_of_a_deconstructor() => Verify.SourceAsync(
        "record M(int EventId, int ParamOne); class C { bool Run(M m) { m.Deconstruct(out var id, out _); return id == {|TRTC1001:1003|}; } }");
}
