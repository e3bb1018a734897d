namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Elements of lists, and messages in places of other objects, while the body waits: whoever has given it the list or the object goes on meanwhile, and may put other messages into it.</summary>
public class FlowWaitTests
{
    [Theory]
    [InlineData("if (all[i].EventId == 1003) { await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[0].EventId == 1003) { await Task.Yield(); if (all[0].ParamOne == 7) { } }")]
    [InlineData("if (all[^1].EventId == 1003) { await Task.Yield(); if (all[^1].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { await Task.Yield(); if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[^1].EventId == 1003) { await Task.Yield(); if (array[^1].ParamOne == 7) { } }")]
    [InlineData("if (_all[i].EventId == 1003) { await Task.Yield(); if (_all[i].ParamOne == 7) { } }")]
    [InlineData("if (byNumber[i].EventId == 1003) { await Task.Yield(); if (byNumber[i].ParamOne == 7) { } }")]
    [InlineData("if (list.Content[i].EventId == 1003) { await Task.Yield(); if (list.Content[i].ParamOne == 7) { } }")]
    [InlineData("if (pairs[i].EventId == 1003) { await Task.Yield(); if (pairs[i].ParamOne == 7) { } }")]
    [InlineData("if (all is [{ EventId: 1003 }, ..]) { await Task.Yield(); if (all[0].ParamOne == 7) { } }")]
    [InlineData("var same = all; if (same[i].EventId == 1003) { await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("var got = Get(); if (got[i].EventId == 1003) { await Task.Yield(); if (got[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003 && await task && all[i].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003 && await Query.AnyAsync(all, m => m.Time > 0) && all[i].ParamOne == 7) { }")]
    [InlineData("if (all[i].ParamOne == 7) { await Task.Yield(); if (all[i].EventId == 1003) { } }")]
    [InlineData("if (all[i].EventId == 1003) { await foreach (var n in numbers) { if (all[i].ParamOne == 7) { } } }")]
    [InlineData("if (all[i].EventId == 1003) { await foreach (var n in numbers) { } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { await using (resource) { if (flag) i = i; } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { { await using var opened = resource; } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) lock (all) { if (all[i].ParamOne == 7) { } }")]
    // On some path, or another time round
    [InlineData("if (flag) await Task.Yield(); else if (all[i].EventId != 1003) return; if (all[i].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003) { if (flag) await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) while (flag) { if (all[i].ParamOne == 7) { } await Task.Yield(); }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) { await foreach (var n in numbers) { } } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) { await using (resource) { } } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) { await using var opened = resource; } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) lock (this) { } if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { for (var n = 0; n < 5; n++) foreach (var m in array) await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { foreach (var m in array) await Task.Yield(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { try { await Task.Yield(); } catch { if (all[i].ParamOne == 7) { } } }")]
    // What an object of somebody else holds
    [InlineData("if (s.Last.EventId == 1003) { await Task.Yield(); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("while (s.Last?.EventId != 1003) await Task.Delay(50); await Task.Delay(50); if (s.Last.ParamOne == 7) { }")]
    [InlineData("while (s.Last?.EventId == 1003) { await Task.Delay(50); if (s.Last.ParamOne == 7) break; }")]
    [InlineData("if (s.Field.EventId == 1003) { await task; if (s.Field.ParamOne == 7) { } }")]
    [InlineData("if (s is { Last: { EventId: 1003 } }) { await task; if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) lock (s) { if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { changed.WaitOne(); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { System.Threading.Thread.Sleep(5); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { task.Wait(); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { task.GetAwaiter().GetResult(); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { while (flag) changed.WaitOne(5); if (s.Last.ParamOne == 7) { } }")]
    [InlineData("foreach (var one in new[] { s }) if (one.Last.EventId == 1003) { await task; if (one.Last.ParamOne == 7) { } }")]
    [InlineData("if (all[0].EventId == 1003) { changed.WaitOne(); if (all[0].ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { if (task.Result) i++; if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { while (flag) flag = task.Result; if (s.Last.ParamOne == 7) { } }")]
    public Task Is_silent(string statements) => In("async Task", statements);

    [Theory]
    [InlineData("if (all[i].EventId == 1003) { if (all[i].ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    [InlineData("if (all[i].EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|} && await task) { }")]
    [InlineData("await Task.Yield(); if (all[i].EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("while (flag) { await Task.Yield(); if (all[i].EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (all[i].EventId == 1003) { Do(); if (all[i].ParamOne == {|TRTC2001:7|}) { } } await Task.Yield();")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) Do(); if (all[i].ParamOne == {|TRTC2001:7|}) { } } await Task.Yield();")]
    [InlineData("if (all[i].EventId == 1003) { foreach (var n in array) { } if (all[i].ParamOne == {|TRTC2001:7|}) { } } await Task.Yield();")]
    [InlineData("if (all[i].EventId == 1003) { Func<Task> later = async () => await Task.Yield(); if (all[i].ParamOne == {|TRTC2001:7|}) { } } await Task.Yield();")]
    // The message itself is where it was
    [InlineData("var m = all[i]; if (m.EventId == 1003) { await Task.Yield(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (e.EventId == 1003) { await Task.Yield(); if (e.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var m = s.Last; if (m.EventId == 1003) { await Task.Yield(); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { if (s.Last.ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    [InlineData("if (s.Last.EventId == 1003) { Math.Max(i, 5); if (s.Last.ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    [InlineData("if (e.EventId == 1003) { changed.WaitOne(); if (e.ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    // What only has to do with threads does not wait
    [InlineData("if (s.Last.EventId == 1003) { System.Threading.Interlocked.Increment(ref i); if (s.Last.ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    [InlineData("if (s.Last.EventId == 1003) { var done = Task.FromResult(5); if (s.Last.ParamOne == {|TRTC2001:7|}) { } await Task.Yield(); }")]
    // What it is made with it keeps
    [InlineData("if (s.First.EventId == 1003) { await Task.Yield(); if (s.First.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (s.Made.EventId == 1003) { await Task.Yield(); if (s.Made.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (s.Only.EventId == 1003) { await Task.Yield(); if (s.Only.ParamOne == {|TRTC2001:7|}) { } }")]
    // Nobody else has the list, or the tuple, or the object
    [InlineData("var own = new Session { Last = e }; if (own.Last.EventId == 1003) { await Task.Yield(); if (own.Last.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var made = new List<EventMessage> { new() { Time = 1 } }; if (made[0].EventId == 1003) { await Task.Yield(); if (made[0].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (pair.EventId == 1003) { await Task.Yield(); if (pair.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var both = (e.EventId, e.ParamOne); if (both.EventId == 1003) { await Task.Yield(); if (both.ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Reports(string statements) => In("async Task", statements);

    [Theory]
    [InlineData("if (all[i].EventId == 1003) { yield return i; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[0].EventId == 1003) { yield return i; if (all[0].ParamOne == 7) { } }")]
    [InlineData("if (_all[i].EventId == 1003) { yield return i; if (_all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) while (flag) { if (all[i].ParamOne == 7) { } yield return i; }")]
    [InlineData("if (all[i].EventId == 1003) { while (flag) yield return i; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (s.Last.EventId == 1003) { yield return i; if (s.Last.ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { yield return i; if (all[i].EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (all[i].EventId == 1003) { if (flag) yield break; if (all[i].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("var m = all[i]; if (m.EventId == 1003) { yield return i; if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Between_two_elements(string statements) => In("IEnumerable<int>", statements + " yield return i;");

    private static Task In(string result, string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            List<EventMessage> _all;

            {{result}} Run(
                List<EventMessage> all, EventMessage[] array, Dictionary<int, EventMessage> byNumber, EventList list, List<(ulong EventId, long ParamOne)> pairs, (ulong EventId, long ParamOne) pair,
                EventMessage e, int i, bool flag, Task<bool> task, IAsyncEnumerable<int> numbers, IAsyncDisposable resource, Session s, System.Threading.AutoResetEvent changed)
            {
                {{statements}}
            }

            List<EventMessage> Get() => _all;
            void Do() { }
        }

        class Session
        {
            public EventMessage Last { get; set; }
            public EventMessage Field;
            public EventMessage First { get; }
            public EventMessage Made { get; init; }
            public readonly EventMessage Only;
        }

        static class Query
        {
            public static Task<bool> AnyAsync<T>(IEnumerable<T> all, Func<T, bool> condition) => null;
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
