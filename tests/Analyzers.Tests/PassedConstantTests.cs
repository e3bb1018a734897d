namespace TrtcAnalyzers.Tests;

/// <summary>A number that is passed to a private method is an ID where all that the others pass is one.</summary>
public class PassedConstantTests
{
    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using TrtcCatalog;

        partial class Handler
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is({|TRTC1001:1003|}); static bool Is(int id) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Other() => Is({|TRTC1001:1003|}) || this.Is(id: {|TRTC1001:0x3E9|}) || Is(0) || Is(null); bool Is(ulong? id) => id != null;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId.Value); static readonly bool s_is = Is({|TRTC1001:1003UL|}); static bool Is(ulong id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId.Value); bool Any => Is({|TRTC1001:1003|}); static bool Is(ulong id) => id > 5;")]
    [InlineData("bool Run(AbnormalEvent a) => Is(a.AbnormalEventId); bool Other() => Is({|TRTC1001:2002|}); bool Is(ulong? id) => id != null;")]
    [InlineData("void Run(EventMessage m) { Log(1003, m.EventId.Value); Log(1, {|TRTC1001:1003|}); Log(id: {|TRTC1001:1001|}, level: 1001); } void Log(int level, ulong id) { }")]
    [InlineData("bool Run(EventMessage m) => Next(m.EventId); bool Other() => Is({|TRTC1001:1003|}); bool Next(ulong? number) => Is(number); bool Is(ulong? id) => id != null;")]
    [InlineData("void Run(EventMessage m) { Line(m.EventId ?? 0); Line({|TRTC1001:1003|}); Line(0); void Line(ulong number) => Console.WriteLine(number); }")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId) || Is(SdkEventIds.RoomExited) || Is({|TRTC1001:1003|}); bool Is(ulong? id) => id != null;")]
    public Task A_constant_is_what_the_others_pass(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("bool Run(EventMessage m) => m.EventId != null && Is(1003); bool Other() => Is(1001); bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m, int n) => Is((int)m.EventId) || Is(1003) || Is(n); bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003) || Is((int)m.Time); bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003) || Is(500); bool Is(int code) => code > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003) || Is(RealTimeEventIds.SystemCpuTooHigh); bool Is(int code) => code > 5;")]
    [InlineData("bool Run(EventMessage m, AbnormalEvent a) => Is(m.EventId) || Is(a.AbnormalEventId) || Is(1003); bool Is(ulong? id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003); public bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003); Func<int, bool> Give() => Is; bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003); bool Is(int id) { id += 5; return id > 5; }")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.ParamOne) || Is(1003); bool Is(int id) => id > 5;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId) || Is(1003); bool Is(object id) => id != null;")]
    [InlineData("void Run(EventMessage m) { Line(m.EventId ?? 0); Line(1003); Line(8080); void Line(ulong number) => Console.WriteLine(number); }")]
    [InlineData("void Run(EventMessage m) { Action<ulong> line = number => Console.WriteLine(number); line(m.EventId ?? 0); line(1003); line(8080); }")]
    [InlineData("bool Run(EventMessage m) => Is((byte)m.EventId) || Is(103); bool Is(int low) => low > 5;")]
    [InlineData("const int Network = 1003; bool Run(EventMessage m) => Is((int)m.EventId) || Is(Network); bool Is(int id) => id > 5;")]
    public Task A_constant_is_nothing_where_that_is_not_certain(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("bool Run(List<EventMessage> all) => Has(all, {|TRTC1001:7001|}) && !Has(all, {|TRTC1001:7000|}); static bool Has(List<EventMessage> all, ulong id) => all.Any(m => m.EventId == id);")]
    [InlineData("bool Run(EventMessage m) => Is(m, {|TRTC1001:1003|}); bool Is(EventMessage m, int id) => m.EventId == (ulong)id;")]
    [InlineData("bool Run(EventMessage m) => Is(id: {|TRTC1001:1003|}, m: m) || Is(m); bool Is(EventMessage m, int id = 1001) { Console.WriteLine(id); return id > 0 && (int?)m.EventId != id; }")]
    [InlineData("int Run(List<EventMessage> all, ulong wanted) => Count(all, {|TRTC1001:1003|}) + Count(all, wanted); int Count(IEnumerable<EventMessage> all, ulong id) { var n = 0; foreach (var m in all) { if (m.EventId == id) n++; } return n; }")]
    [InlineData("bool Run(List<EventMessage> all) => all.Exists(m => Is(m, {|TRTC1001:1003|})); bool Is(EventMessage m, ulong id) { switch (m.EventId) { case var other when other == id: return true; default: return false; } }")]
    [InlineData("bool Run(AbnormalEvent a) => Is(a, {|TRTC1001:2002|}) || Is(a, 0); bool Is(AbnormalEvent a, int id) => id == 0 || a.AbnormalEventId == (ulong)id;")]
    [InlineData("EventMessage Run() => Make({|TRTC1001:1003|}, 500); EventMessage Make(ulong id, ulong time) => new EventMessage { EventId = id, Time = time };")]
    [InlineData("void Run(EventMessage m, AbnormalEvent a) { Is(m, a, {|TRTC1001:1003|}, {|TRTC1001:2002|}); } bool Is(EventMessage m, AbnormalEvent a, ulong one, ulong two) => m.EventId == one && a.AbnormalEventId == two;")]
    [InlineData("bool Run(EventMessage m) => Is(m, {|TRTC1001:1003|}); bool Is(EventMessage m, ulong id) { Console.WriteLine(\"asked for \" + id + $\"{id}\"); return m.EventId == id; }")]
    [InlineData("bool Run(EventMessage m) => Is(m, {|TRTC1001:1003|}); Func<EventMessage, ulong, bool> Give() => Is; bool Is(EventMessage m, ulong id) => id != 0 && m.EventId == id;")]
    public Task A_constant_is_what_the_method_compares_it_with(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003) || Is(m, 500); bool Is(EventMessage m, int code) => m.EventId == (ulong)code;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003) || Is(m, RealTimeEventIds.SystemCpuTooHigh); bool Is(EventMessage m, int code) => m.EventId == (ulong)code;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, int code) => m.EventId == (ulong)code || m.Time == (ulong)code;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, ulong n) { n += 5; return m.EventId == n; }")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, ulong n) { if (n > 2000) n = m.Time.Value; return m.EventId == n; }")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, ulong n) => m.EventId == n + 1;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, int n) => m.EventId == (ulong)-n;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, int n) => m.EventId == (ulong)n || m.ParamOne == -n;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); bool Is(EventMessage m, ulong n) => m.EventId == n || m.Time > n + 5;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1001, 2000); bool Is(EventMessage m, ulong low, ulong high) => m.EventId >= low && m.EventId < high;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 235); bool Is(EventMessage m, int n) => m.EventId == (byte)n;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 3); bool Is(EventMessage m, long n) => m.ParamOne == n;")]
    [InlineData("bool Run(EventMessage m) => Is(m, 1003); public bool Is(EventMessage m, ulong n) => m.EventId == n;")]
    [InlineData("bool Run(EventMessage m, AbnormalEvent a) => Is(m, a, 1003); bool Is(EventMessage m, AbnormalEvent a, ulong n) => m.EventId == n || a.AbnormalEventId == n;")]
    public Task A_constant_is_nothing_where_the_method_does_not_say_for_certain(string members) => VerifyAsync(members);

    [Fact]
    public Task Another_part_of_the_type_in_another_file_may_pass_something_else() => Verify.SourcesAsync(
        Sources.Usings + "partial class Handler { bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003); bool Is(int id) => id > 5; }",
        ("Other.cs", "partial class Handler { bool Other(int n) => Is(n); }"));
}
