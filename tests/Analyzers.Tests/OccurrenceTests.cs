using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>
/// A program in whose text nothing speaks of TRTC is passed over as a whole. What it gets from a library counts all the same: these programs name
/// neither an event nor a parameter.
/// </summary>
public class OccurrenceTests
{
    private const string Record = "namespace Wire { public record Message(long EventId, long ParamOne); }";

    private const string Snake = "namespace Wire { public class Message { public Message(int event_id, int param_one) { } } }";

    private const string Named = """
        namespace Wire
        {
            public sealed class JsonPropertyNameAttribute : System.Attribute { public JsonPropertyNameAttribute(string name) { } }
            public class Message { [JsonPropertyName("event_id")] public long Id; [JsonPropertyName("param_one")] public long One; public void Deconstruct(out long id, out long one) { id = Id; one = One; } }
        }
        """;

    private const string Annotated = "namespace Wire { public static class Log { public static void Write([TrtcCatalog.TrtcEventId] int number) { } } }";

    // A library in which nothing but two parameters speaks of messages.
    private const string Taking = "namespace Wire { public class Message { public Message(int ";

    private const string Taken = ") { } } }";

    private const string Models = "namespace Wire { public static class Log { public static System.Collections.Generic.List<TencentCloud.Trtc.V20190722.Models.EventMessage> All; } }";

    [Theory]
    [InlineData(Record, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Record, "bool M(Wire.Message m) => m is (1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Snake, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Named, "bool M(Wire.Message m) => m.Id == 1003 && m.One == 1;", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Annotated, "void M() => Wire.Log.Write(1003);", "TRTC1001 '1003'")]
    [InlineData(Taking + "eventid, int paramone" + Taken, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Taking + "Event_Id, int Param_One" + Taken, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Taking + "EVENTID, int PARAMONE" + Taken, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Taking + "EVENT_ID, int PARAM_ONE" + Taken, "object M() => new Wire.Message(1003, 1);", "TRTC1001 '1003'", "TRTC1002 '1'")]
    [InlineData(Taking + "abnormalEventId, int peerId" + Taken, "object M() => new Wire.Message(1001, 1);", "TRTC1001 '1001'")]
    [InlineData(Taking + "ABNORMALEVENTID, int PEERID" + Taken, "object M() => new Wire.Message(1001, 1);", "TRTC1001 '1001'")]
    [InlineData(Models, "void M() { foreach (var m in Wire.Log.All) { if (m.EventId == 1003) return; } }", "TRTC1001 '1003'")]
    public async Task What_a_library_hands_out_counts(string library, string member, params string[] expected)
    {
        var sdk = Library.Compile(Sources.CloudSdk, "TencentCloud.Trtc");
        foreach (var reference in Library.Both(library, sdk))
        {
            var found = await Findings.OfAsync("class C { " + member + " }", withModels: false, more: [sdk, reference]);
            Assert.Equal(expected, found.Select(static text => string.Join(' ', text.Split(' ').Take(2))));
        }
    }

    // The calls of a library whose names say nothing are not looked at.
    [Theory]
    [InlineData("namespace Wire { public record Message(long EventId, long Two); }", false)]
    [InlineData(Record, true)]
    [InlineData(Named, true)]
    [InlineData(Taking + "abnormalEventId, int peerId" + Taken, true)]
    public void A_library_tells_by_its_names(string source, bool expected)
    {
        var sdk = Library.Compile(Sources.CloudSdk, "TencentCloud.Trtc");
        foreach (var reference in Library.Both(source, sdk))
        {
            var compilation = CSharpCompilation.Create("Test", [], Verify.References.Append(reference));
            var library = compilation.SourceModule.ReferencedAssemblySymbols.Single(static assembly => assembly.Name == "Library");
            Assert.Equal(expected, NamesInLibrary.Of(compilation, library, CancellationToken.None).TellsMessages);
        }
    }

    // What implements a library's interface can have any name, whatever else there is.
    [Theory]
    [InlineData("")]
    [InlineData("delegate void Handler([TrtcCatalog.TrtcEventId] int id); ")]
    public async Task What_a_library_declares_is_inherited(string own)
    {
        var listener = Library.Compile("namespace Wire { public interface IListener { void Arrived([TrtcEventId] int id); } }", "Listener");
        var found = await Findings.OfAsync(
            own + "class C : Wire.IListener { public void Arrived(int number) { if (number == 1003) return; } }", withModels: false, more: [listener, Library.Compile(Annotated, "Log")]);
        Assert.StartsWith("TRTC1001 '1003'", Assert.Single(found));
    }

    [Theory]
    [InlineData("System.Wire")]
    [InlineData("Microsoft.Wire")]
    [InlineData("System")]
    [InlineData("mscorlib")]
    [InlineData("netstandard")]
    [InlineData("WindowsBase")]
    public async Task The_framework_has_no_messages(string name) =>
        Assert.Empty(await Findings.OfAsync("class C { object M() => new Wire.Message(1003, 1); }", withModels: false, more: Library.Compile(Record, name)));

    [Theory]
    [InlineData("class C { int Id; int Take(int number) => number == 1003 ? Id : 0; }", false)]
    [InlineData("class C { [TrtcCatalog.TrtcEventId] int Id; int Take(int number) => number == 1003 ? Id : 0; }", true)]
    public void A_program_or_a_name_that_says_nothing_is_passed_over(string source, bool canOccur)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var names = new RoleNames(compilation, null, CancellationToken.None);
        var type = compilation.GetTypeByMetadataName("C")!;
        Assert.Equal(canOccur, names.CanOccur);
        Assert.Equal(canOccur, names.MayHaveRole(type.GetMembers("Id").Single()));
        Assert.False(names.MayTakeOrGive((IMethodSymbol)type.GetMembers("Take").Single()));
        Assert.False(names.MayHaveRole(compilation.GetSpecialType(SpecialType.System_Array).GetMembers("Empty").Single()));
    }

    /// <summary>The libraries whose names say nothing are not looked at any more, so this is what the programs above would say without them.</summary>
    [Fact]
    public async Task A_library_that_says_nothing_of_messages_has_none()
    {
        var library = Library.Both("namespace Wire { public record Message(long EventId, long Two); }").First();
        Assert.Empty(await Findings.OfAsync("class C { object M() => new Wire.Message(1003, 1); }", withModels: false, more: library));
    }
}
