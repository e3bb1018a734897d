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

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } }
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
