using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1003: what the light bulb "annotate this member" is offered at.</summary>
public class AnnotateMemberTests
{
    [Theory]
    [InlineData("Take({|TRTC1003:e.EventId|});", "void Take(ulong? id) { }")]
    [InlineData("Take({|TRTC1003:e.EventId.Value|});", "void Take(ulong id) { }")]
    [InlineData("Take({|TRTC1003:(int)e.EventId|});", "void Take(int id) { }")]
    [InlineData("Take(one: {|TRTC1003:e.ParamOne|}, id: {|TRTC1003:e.EventId ?? 0|});", "void Take(ulong id, long? one) { }")]
    [InlineData("Take({|TRTC1003:e.ParamTwo|});", "void Take(long? two) { }")]
    [InlineData("Take({|TRTC1003:a.AbnormalEventId|});", "void Take(ulong? id) { }")]
    [InlineData("Take({|TRTC1003:flag ? x.ExperienceId : 0|});", "void Take(ulong? id) { }")]
    [InlineData("Take({|TRTC1003:SdkEventIds.NetworkChanged|});", "void Take(int id) { }")]
    [InlineData("Take({|TRTC1003:flag ? SdkEventIds.NetworkChanged : 0|});", "void Take(int id) { }")]
    [InlineData("var id = e.EventId; Take({|TRTC1003:id|});", "void Take(ulong? id) { }")]
    [InlineData("last = {|TRTC1003:e.EventId|};", "private ulong? last;")]
    [InlineData("last ??= {|TRTC1003:e.EventId|};", "private ulong? last;")]
    [InlineData("Last = {|TRTC1003:e.EventId|};", "public ulong? Last { get; set; }")]
    [InlineData("var c = new C { Last = {|TRTC1003:e.EventId|} };", "class C { public ulong? Last { get; set; } }")]
    [InlineData("var c = new C({|TRTC1003:e.EventId|});", "record C(ulong? Id);")]
    [InlineData("var c = new C(0) with { Id = {|TRTC1003:e.EventId|} };", "record C(ulong? Id);")]
    [InlineData("var c = new C()[{|TRTC1003:e.EventId|}];", "class C { public string this[ulong? id] => null; }")]
    [InlineData("handler({|TRTC1003:e.EventId|});", "delegate void Handler(ulong? id); Handler handler = null;")]
    [InlineData("Take(new[] { {|TRTC1003:e.EventId.Value|}, other.EventId.Value });", "void Take(ulong[] ids) { }")]
    [InlineData("Take({|TRTC1003:e.EventId.Value|}, 2);", "void Take(params ulong[] ids) { }")]
    [InlineData("if (Ids.Contains({|TRTC1003:e.EventId.Value|})) { }", "public static readonly HashSet<ulong> Ids = new HashSet<ulong>();")]
    [InlineData("if (Ids.Contains({|TRTC1003:e.EventId.Value|})) { }", "internal static ulong[] Ids { get; } = { 1003 };")]
    [InlineData("var name = Names[{|TRTC1003:e.EventId.Value|}];", "public Dictionary<ulong, string> Names { get; } = new Dictionary<ulong, string>();")]
    [InlineData("Names.TryGetValue({|TRTC1003:e.EventId ?? 0|}, out var name);", "public IReadOnlyDictionary<ulong, string> Names { get; }")]
    [InlineData("seen.Add({|TRTC1003:e.EventId.Value|});", "internal List<ulong> seen;")]
    [InlineData("Take({|TRTC1003:new[] { e, other }.Select(m => m.EventId.Value).ToList()|});", "void Take(List<ulong> ids) { }")]
    [InlineData("Take({|TRTC1003:x.AbnormalEventList.Select(m => m.AbnormalEventId)|});", "void Take(IEnumerable<ulong?> ids) { }")]
    [InlineData("Take({|TRTC1003:e.EventId|}); Take(e.Time);", "private void Take(ulong? id) { }")]
    [InlineData("Take({|TRTC1003:e.EventId|}); Action<ulong?> take = Take;", "private void Take(ulong? id) { }")]
    public Task Is_offered(string statements, string member) => RunAsync(statements, member);

    [Theory]
    // It has a role already: its own, one that it inherits, or its shape's.
    [InlineData("Take(e.EventId);", "void Take([TrtcEventId] ulong? id) { }")]
    [InlineData("Take(e.EventId, e.ParamOne);", "void Take(ulong? eventId, long? paramOne) { }")]
    [InlineData("new C().Take(e.EventId);", "interface I { void Take([TrtcEventId] ulong? id); } class C : I { public void Take(ulong? id) { } }")]
    [InlineData("other.EventId = e.EventId;", "")]
    // The list is known to hold IDs, or the ID is what belongs to a key.
    [InlineData("if (ids.Contains(e.EventId.Value)) { }", "private static readonly HashSet<ulong> ids = new HashSet<ulong>();")]
    [InlineData("if (ids.Contains(e.EventId.Value)) { }", "private static readonly HashSet<ulong> ids = new() { SdkEventIds.NetworkChanged, SdkEventIds.RoomExited };")]
    [InlineData("if (Ids.Contains(e.EventId.Value)) { }", "[TrtcEventId] public static readonly HashSet<ulong> Ids = new HashSet<ulong>();")]
    [InlineData("Counts.Add(1, e.EventId.Value); if (Counts.ContainsValue(e.EventId.Value)) { }", "public Dictionary<int, ulong> Counts;")]
    [InlineData("if (Ids.Contains(e.Time.Value)) { }", "public static readonly HashSet<ulong> Ids = new HashSet<ulong>();")]
    // What all callers of a private method pass is known.
    [InlineData("Take(e.EventId); Take(other.EventId, 7); Take(0);", "private void Take(ulong? id, int count = 0) { }")]
    [InlineData("Take(e.ParamOne);", "private void Take(long? one) { }")]
    // It is in an assembly that cannot be changed.
    [InlineData("Console.WriteLine(e.EventId.Value); Math.Max(e.EventId.Value, 1UL); new List<ulong?>().Add(e.EventId); string.Format(\"{0}\", e.EventId);", "")]
    // It is no TRTC value, or not only one.
    [InlineData("Take(e.Time); Take(1003); Take(other.Type);", "void Take(ulong? id) { }")]
    [InlineData("Take(e.EventId + 1);", "void Take(ulong? id) { }")]
    [InlineData("Take(flag ? e.EventId : a.AbnormalEventId);", "void Take(ulong? id) { }")]
    [InlineData("Take(int.MaxValue); Take(SdkEventParams.NetworkChanged.WiFi);", "void Take(int id) { }")]
    // It holds no numbers, or whatever it is given.
    [InlineData("Take(e.EventId); Text(e.EventId + \"\"); Real(e.EventId.Value);", "void Take(object id) { } void Text(string id) { } void Real(double id) { }")]
    [InlineData("Take(e.EventId); Take(e);", "void Take<T>(T value) { }")]
    // It is no member.
    [InlineData("void Local(ulong? id) { } Local(e.EventId); Action<ulong?> lambda = id => { }; lambda(e.EventId); var t = (Id: e.EventId, 1); var n = new { e.EventId };", "")]
    [InlineData("Take(out var id, ref Other);", "void Take(out ulong id, ref ulong? next) { id = 0; } ulong? Other;")]
    public Task Is_not_offered(string statements, string member) => RunAsync(statements, member);

    [Fact]
    public Task Not_where_the_member_does_not_compile() => RunAsync("Take({|CS0103:Nothing|}(e.EventId));", "void Take(ulong? id) { }");

    [Fact]
    public Task In_initializers() => RunAsync("", """
        class Defaults
        {
            private int last = {|TRTC1003:SdkEventIds.NetworkChanged|};
            public int Last { get; } = {|TRTC1003:SdkEventIds.NetworkChanged|};
            [TrtcEventId] private int known = SdkEventIds.NetworkChanged;
            private const int Name = SdkEventIds.NetworkChanged;
        }
        """);

    [Fact]
    public async Task Only_beside_the_catalog()
    {
        // The attribute must be there to be written.
        Assert.Empty(await Findings.OfAsync(Sources.Usings.Replace("using TrtcCatalog;", "", StringComparison.Ordinal) + Method("Take(e.EventId);", "void Take(ulong? id) { }"), withCatalog: false));
    }

    private static string Method(string statements, string member) => Sources.Method(statements).Replace("void Do(", (member.StartsWith("void", StringComparison.Ordinal) ? "internal " : "") + member + "\nvoid Do(", StringComparison.Ordinal);

    private static Task RunAsync(string statements, string member)
    {
        var test = new CSharpAnalyzerTest<AnnotateMemberAnalyzer, DefaultVerifier>
        {
            TestCode = Sources.Usings + Method(statements, member),
            ReferenceAssemblies = new ReferenceAssemblies("net10.0"),
        };
        test.TestState.Sources.Add(("CloudSdk.cs", Sources.CloudSdk));
        test.TestState.AdditionalReferences.AddRange(Verify.References);
        return test.RunAsync();
    }
}
