namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A message that is passed on to a function inside of the body: what all callers know of it is known where the function begins.</summary>
public class FlowLocalCallTests
{
    private static Task VerifyAsync(string statements) => Verify.ProgramAsync($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using TrtcCatalog;

        Row m = new(), n = new();
        {{statements}}

        class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } }
        """);

    [Theory]
    [InlineData("Run(m); void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: On(m); break; } } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|} || m.ParamOne == {|TRTC1002:1|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); static void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } } if (m.EventId == SdkEventIds.NetworkChanged) On(m);")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); void On(long one) { if (one == {|TRTC2001:7|} || one == {|TRTC1002:1|}) { } }")]
    [InlineData("On(m.EventId, m.ParamOne); void On(ulong a, long b) { if (a == SdkEventIds.NetworkChanged && b == {|TRTC2001:7|}) { } }")]
    [InlineData("On(m.EventId, m.ParamOne); void On(ulong a, long b) { if (b == {|TRTC2001:7|} && a == SdkEventIds.NetworkChanged) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) First(m); void First(Row m) => Second(m); void Second(Row m) => Third(m); void Third(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { if (args.Length > 0) First(m); else Second(m); } void First(Row m) => Second(m); void Second(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("Run(); void Run() { if (m.EventId == SdkEventIds.NetworkChanged) First(m); } void First(Row m) => Second(m); void Second(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) First(m); void First(Row m) => Second(m, new Row { EventId = SdkEventIds.RoomExited }); void Second(Row m, Row next) => Third(m); void Third(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); else if (m.EventId == SdkEventIds.RoomExited) On(m); void On(Row m) { if (m.ParamOne == 2 || m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("new List<Row>().ForEach(m => { if (m.EventId == SdkEventIds.NetworkChanged) On(m); }); void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); void On<T>(T m) where T : Row { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("_ = m.EventId switch { SdkEventIds.NetworkChanged => On(m), _ => false }; bool On(Row m) => m.ParamOne == {|TRTC2001:7|};")]
    public Task What_all_callers_know_is_known_where_a_function_begins(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); On(n); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(n); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); new List<Row>().ForEach(On); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); Action<Row> other = On; void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); void On(Row m) { if (m.ParamOne == 7) { } On(new Row()); }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m); void On(Row m) { if (m.ParamOne == 7) { } On(m); }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(m).ToList(); IEnumerable<int> On(Row m) { if (m.ParamOne == 7) yield return 1; }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) On(ref m); void On(ref Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("On(m.EventId, n.ParamOne); void On(ulong a, long b) { if (a == SdkEventIds.NetworkChanged && b == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) return; On(m); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void On(Row m) { if (m.ParamOne == 7) { } }")]
    public Task Nothing_is_known_where_a_caller_may_know_nothing(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData(3, "{|TRTC2001:7|}")]
    [InlineData(4, "7")]
    public Task Functions_that_call_one_another_are_followed_so_far(int count, string value) => VerifyAsync(
        "if (m.EventId == SdkEventIds.NetworkChanged) On1(m); "
        + string.Concat(Enumerable.Range(1, count - 1).Select(static i => $"void On{i}(Row m) => On{i + 1}(m); "))
        + $"void On{count}(Row m) {{ if (m.ParamOne == {value}) {{ }} }}");
}
