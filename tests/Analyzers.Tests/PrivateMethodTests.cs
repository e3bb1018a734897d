namespace TrtcAnalyzers.Tests;

/// <summary>A parameter of a private method is what all its callers pass.</summary>
public class PrivateMethodTests
{
    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using TrtcCatalog;

        partial class Handler
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); static bool Is(ulong? id) => id == {|TRTC1001:1003|} || id == {|TRTC2002:9999|};")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId); bool Is(int id) => id is {|TRTC1001:1003|} or {|TRTC1001:1001|};")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId.Value); bool Is(ulong id) { switch (id) { case {|TRTC1001:1003|}: return true; default: return false; } }")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId ?? 0); bool Is(ulong id) { var known = id; return known == {|TRTC1001:1003|}; }")]
    [InlineData("bool Run(EventMessage m) { var id = m.EventId; return Is(id); } bool Is(ulong? number) => number == {|TRTC1001:1003|};")]
    [InlineData("bool Run(AbnormalEvent a) => Is(a.AbnormalEventId); bool Is(ulong? id) => id == {|TRTC1001:2002|};")]
    [InlineData("bool Run(List<EventMessage> all) => all.Any(m => Is(m.EventId)); bool Is(ulong? id) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId) || Is(SdkEventIds.RoomExited) || Is(null) || Is(); bool Is(ulong? id = 0) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is(SdkEventIds.RoomExited) || Is(m.EventId); bool Is(ulong? id) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(-1); bool Is(int id) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is(m, m.EventId); bool Is(EventMessage m, ulong? number) => m.Time > 0 && number == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Next(m.EventId); bool Next(ulong? number) => Is(number); bool Is(ulong? id) => id == {|TRTC1001:1003|};")]
    [InlineData("void Run(EventMessage m) => On((int)m.EventId, (int)m.ParamOne, (int)m.ParamTwo); void On(int id, int one, int two) { if (id == {|TRTC1001:1003|} && one == {|TRTC2001:7|}) { } if (id == {|TRTC1001:1003|} && two == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(EventMessage m) => On(one: (int)m.ParamOne, id: (int)m.EventId); void On(int id, int one) { if (one == {|TRTC1002:1|} && id == {|TRTC1001:1003|}) { } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); } void On(long? reason) { switch (reason) { case {|TRTC1002:1|}: break; case {|TRTC2001:7|}: break; } }")]
    [InlineData("static bool Run(EventMessage m) => m.EventId.Is(); } static class More { public static bool Is(this ulong? id) => Has(id); static bool Has(ulong? id) => id == 1003; } static class Own { static bool Run(EventMessage m) => m.EventId.Has(); static bool Has(this ulong? id) => id == {|TRTC1001:1003|};")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(ulong? id) => new ulong?[] { {|TRTC1001:1003|} }.Contains(id);")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(id: {|TRTC1001:1003|}); bool Is(int id) => id == {|TRTC1001:1001|};")]
    public Task A_parameter_is_what_all_callers_pass(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); internal bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId) || Is(m.Time); bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m, ulong n) => Is(m.EventId) || Is(n); bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m, AbnormalEvent a) => Is(m.EventId) || Is(a.AbnormalEventId); bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); Func<ulong?, bool> Give() => Is; bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId + 1); bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => Is((byte)m.EventId); bool Is(int low) => low == 103;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(ulong? id) { id = 5; return id == 1003; }")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(ulong? id) { id++; return id == 1003; }")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(ulong? id) { Change(ref id); return id == 1003; } static void Change(ref ulong? n) => n++;")]
    [InlineData("bool Run(EventMessage m) { var id = m.EventId; return Is(ref id); } bool Is(ref ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => m.EventId != null && Is(1003); bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => m.EventId != null; bool Is(ulong? id) => id == 1003;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(ulong? id) => id == null || Is(id - 1) || id == 1003;")]
    [InlineData("string Run(EventMessage m) => Show((int)m.EventId) + Show(500); string Show(int code) => code == 500 ? \"failed\" : code == 1003 ? \"network\" : null;")]
    [InlineData("bool Run(EventMessage m) => Is((int)m.EventId) || Is(RealTimeEventIds.SystemCpuTooHigh); bool Is(int code) => code == RealTimeEventIds.SystemCpuTooHigh;")]
    [InlineData("bool Run(EventMessage m) => Is(m.EventId); bool Is(object id) => id.Equals(1003);")]
    public Task A_parameter_is_nothing_where_callers_differ_or_may_be_others(string members) => VerifyAsync(members);

    [Fact]
    public Task Another_part_of_the_type_in_another_file_may_call_it() => Verify.SourcesAsync(
        Sources.Usings + "partial class Handler { bool Run(EventMessage m) => Is(m.EventId) && Has(m.EventId); bool Is(ulong? id) => id == 1003; bool Has(ulong? id) => id == {|TRTC1001:1003|}; }",
        ("Other.cs", "partial class Handler { bool Other(ulong n) => Is(n); }"));
}
