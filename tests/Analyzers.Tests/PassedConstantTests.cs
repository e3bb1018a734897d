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

    [Fact]
    public Task Another_part_of_the_type_in_another_file_may_pass_something_else() => Verify.SourcesAsync(
        Sources.Usings + "partial class Handler { bool Run(EventMessage m) => Is((int)m.EventId) || Is(1003); bool Is(int id) => id > 5; }",
        ("Other.cs", "partial class Handler { bool Other(int n) => Is(n); }"));
}
