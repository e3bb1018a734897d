namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Calls: what their arguments do, which of them wait, and whether what they give is anybody else's.</summary>
public class FlowCallTests
{
    [Theory]
    // What is only looked at is evaluated all the same.
    [InlineData("ArgumentNullException.ThrowIfNull(e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|} ? e : null);")]
    [InlineData("if (ReferenceEquals(e = other, null)) return; if (other.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("await task.ConfigureAwait(e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|});")]
    // What has to do with threads, and does not wait
    [InlineData("if (s.Last.EventId == 1003) { if (Volatile.Read(ref _stopped)) return; if (s.Last.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { stop.ThrowIfCancellationRequested(); if (s.Last.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { source.CancelAfter(5); if (s.Last.ParamOne == {|TRTC2001:7|}) { } }")]
    // An assertion's subject that is given no arguments
    [InlineData("other.Should(); if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    // Nobody else has what was made, read or loaded here.
    [InlineData("var m = Activator.CreateInstance<EventMessage>(); if (m.EventId == 1003) { Do(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var m = s.Load(); if (m.EventId == 1003) { Do(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var m = Load(); if (m.EventId == 1003) { Do(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    // Nor does a function that captures something else change it, or one that captures nothing.
    [InlineData("var made = new List<EventMessage> { new() { Time = 1 } }; Func<int> later = () => i; if (made[0].EventId == 1003) { Do(); if (made[0].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var made = new List<EventMessage> { new() { Time = 1 } }; if (made[0].EventId == 1003) { act(); if (made[0].ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    [InlineData("if (e.EventId == 1003) { if (ReferenceEquals(e = other, null)) return; if (e.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003) { ArgumentNullException.ThrowIfNull(e = other); if (e.ParamOne == 7) { } }")]
    [InlineData("if (e.EventId == 1003) { await task.ConfigureAwait((e = other) is null); if (e.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { task.ConfigureAwait(false).GetAwaiter().GetResult(); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { await foreach (var n in numbers.WithCancellation(stop)) { } if (s.Last.ParamOne == 7) { } }")]
    [InlineData("_kept = e; var m = e.With(1); if (m.EventId == 1003) { Do(); if (m.ParamOne == 7) { } }")]
    public Task Is_silent(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        using System.Threading;

        class Program
        {
            bool _stopped;
            Row _kept;

            async Task Run(Row e, Row other, Session s, Task<bool> task, CancellationToken stop, CancellationTokenSource source, IAsyncEnumerable<int> numbers, Action act, int i)
            {
                {{statements}}
            }

            EventMessage Load() => new();
            void Do() { }
        }

        class Row : EventMessage
        {
            public Row With(long number) => this;
            public object Should() => null;
        }

        class Session
        {
            public EventMessage Last { get; set; }
            public EventMessage Load() => Last;
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
