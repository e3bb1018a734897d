namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Variables that lambdas and local functions use: those that nobody assigns again hold the same at any time.</summary>
public class FlowCapturedTests
{
    [Theory]
    [InlineData("var id = m.EventId; var one = m.ParamOne; var same = all.Count(other => other.EventId == id); Log(); if (id == SdkEventIds.NetworkChanged) { Log(); if (one == {|TRTC2001:7|}) { } }")]
    [InlineData("var (id, one) = (m.EventId, m.ParamOne); Action log = () => Console.Write($\"{id} {one}\"); log(); if (id == SdkEventIds.NetworkChanged) { log(); if (one == {|TRTC2001:7|}) { } }")]
    [InlineData("var id = m.EventId; var one = m.ParamOne; bool Same(Row other) => other.EventId == id; if (all.Any(Same)) { Log(); if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m is { EventId: var id, ParamOne: var one }) { Action log = () => Console.Write(id); log(); if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    public Task What_is_never_assigned_again_stays_what_it_was(string statements) => In(statements);

    [Theory]
    [InlineData("var id = m.EventId; var one = m.ParamOne; Action next = () => id++; next(); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var id = m.EventId; var one = m.ParamOne; void Next() => ulong.TryParse(Console.ReadLine(), out id); Next(); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var id = m.EventId; var one = m.ParamOne; Action next = () => (id, one) = (id + 1, 2); next(); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    [InlineData("var id = m.EventId; var one = m.ParamOne; ref var place = ref id; Action next = () => Console.Write(one); place++; next(); if (id == SdkEventIds.NetworkChanged && one == 7) { }")]
    public Task What_a_function_assigns_may_be_something_else(string statements) => In(statements);

    [Theory]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { var later = all.Any(other => other.Time > m.Time); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("bool IsLater(Row other) => other.Time > m.Time; if (m.EventId == SdkEventIds.NetworkChanged) { Log(); if (all.Exists(IsLater) && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var n = new Row(); n.EventId = SdkEventIds.NetworkChanged; all.RemoveAll(other => other.EventId == n.EventId); n.ParamOne = {|TRTC2001:7|}; all.Add(n);")]
    [InlineData("var n = new Row { EventId = SdkEventIds.NetworkChanged }; var found = all.Find(other => other.Name == n.Name && !n.IsLast); n.ParamOne = {|TRTC2001:7|}; all.Add(n);")]
    public Task A_message_of_which_a_function_only_reads_numbers_is_in_nobody_elses_hands(string statements) => In(statements);

    [Theory]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => m.EventId = other.EventId); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => m.EventId++); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => (m.EventId, other.EventId) = (other.EventId, m.EventId)); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => other.Next = m); all[0].Next.EventId = 0; if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => m.Next.Next = other); Log(); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => Console.WriteLine(m.Shared)); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => { var n = m; n.EventId = other.EventId; }); if (m.ParamOne == 7) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { all.ForEach(other => m = other); if (m.ParamOne == 7 && m.Time > 0) { } }")]
    [InlineData("Action next = () => m = all[(int)m.Time]; if (m.EventId == SdkEventIds.NetworkChanged) { next(); if (m.ParamOne == 7) { } }")]
    [InlineData("var n = new Row(); Action next = () => { m.EventId = 0; n.EventId = 0; }; if (m.EventId == SdkEventIds.NetworkChanged) { next(); if (m.ParamOne == 7) { } }")]
    public Task One_that_it_writes_or_hands_over_may_be_another_one(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Row
        {
            public static Row Last;
            public ulong EventId { get; set; }
            public long ParamOne { get; set; }
            public long Time { get; set; }
            public string Name { get; set; }
            public bool IsLast { get; set; }
            public Row Next { get; set; }
            public long Shared { get { Last = this; return EventId == 0 ? 0 : (long)(EventId = 0); } }
        }

        class Program
        {
            void Log() => Console.WriteLine();

            void Run(Row m, List<Row> all)
            {
                {{statements}}
            }
        }
        """);
}
