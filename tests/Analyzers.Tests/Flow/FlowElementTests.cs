namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Elements of lists: the same index, as long as neither it nor the list has changed, is the same message.</summary>
public class FlowElementTests
{
    [Theory]
    [InlineData("if (all[i].EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all[i].ParamOne == {|TRTC2001:7|} && all[i].EventId == 1003) { }")]
    [InlineData("var kept = System.Collections.Immutable.ImmutableArray.CreateRange(all); if (kept[i].EventId == 1003 && kept[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var kept = System.Collections.Immutable.ImmutableList.CreateRange(all); if (kept[0].EventId == 1003 && kept[0].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (array[i].EventId == 1003 && array[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("for (var k = 0; k < all.Count; k++) if (all[k].EventId == 1003 && all[k].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("for (var k = 0; k < array.Length; k++) { if (array[k].EventId != 1003) continue; if (array[k].ParamOne == {|TRTC2001:7|}) Do(); }")]
    [InlineData("var k = 0; while (k < all.Count) { if (all[k].EventId == 1003 && all[k].ParamOne == {|TRTC2001:7|}) Do(); k++; }")]
    [InlineData("while (flag) { if (all[i].EventId == 1003) break; i++; } if (!flag) return; if (all[i].ParamOne == 1) { }")]
    [InlineData("foreach (var k in numbers) if (all[k].EventId == 1003 && all[k].ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("switch (all[i].EventId) { case 1003: if (all[i].ParamOne == {|TRTC2001:7|}) { } break; }")]
    [InlineData("if (all[i] is { EventId: 1003 } && all[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var m = all[i]; if (m.EventId == 1003 && all[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all[^1].EventId == 1003 && all[^1].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (array[^2].EventId == 1003 && array[^2].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (byNumber[i].EventId == 1003 && byNumber[i].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (lists[i][j].EventId == 1003 && lists[i][j].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all[i].EventId == 1003) { Do(); if (all[i].ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (all[i].EventId == 1003) { i = i; j++; if (all[i].ParamOne == {|TRTC2001:7|}) { } }")]
    // What is written into a list of numbers changes no message.
    [InlineData("var counts = new Dictionary<ulong, int>(); foreach (var m in all) { var id = m.EventId ?? 0; counts[id] = counts.GetValueOrDefault(id) + 1; if (id == 1003 && m.ParamOne == {|TRTC2001:7|}) Do(); }")]
    [InlineData("var counts = new Dictionary<string, long>(); foreach (var m in all) { if (m.EventId == 1003) { counts[m.Time + \"\"]++; if (m.ParamOne == {|TRTC2001:7|}) Do(); } }")]
    [InlineData("var counts = new System.Collections.Concurrent.ConcurrentDictionary<ulong, int>(); foreach (var m in all) { if (m.EventId == 1003) { counts[m.Time.Value] = 1; if (m.ParamOne == {|TRTC2001:7|}) Do(); } }")]
    // The list that a query was made into
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); if (list[0].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); if (list.Count > 0 && list[^1].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); if (list[i].ParamOne == {|TRTC2001:7|} || list[i + 1].ParamOne == {|TRTC2001:8|}) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); for (var k = 0; k < list.Count; k++) if (list[k].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); if (list[0].ParamOne == 1 && list[1].ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToList(); if (list[0] == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.FindAll(m => m.EventId == 1003)[i].ParamOne == {|TRTC2001:7|}) { }")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    // Another index
    [InlineData("if (all[i].EventId == 1003 && all[j].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003 && all[i + 1].ParamOne == 7) { }")]
    [InlineData("if (all[i - 1].EventId == 1003 && all[i - 1].ParamOne == 7) { i = 0; }")]
    [InlineData("if (all[^1].EventId == 1003 && all[^2].ParamOne == 7) { }")]
    [InlineData("if (all[^i].EventId == 1003 && all[^j].ParamOne == 7) { }")]
    [InlineData("if (all[^1].EventId == 1003 && all[1].ParamOne == 7) { }")]
    [InlineData("if (byNumber[i].EventId == 1003 && (byNumber[-2].ParamOne == 7 || byNumber[-5].ParamOne == 7 || byNumber[-6].ParamOne == 7 || byNumber[-7].ParamOne == 7)) { }")]
    [InlineData("if (all[i++].EventId == 1003 && all[i].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003 && all[++i].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003) { i++; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { i = j; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { if (flag) i = j; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { Next(ref i); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { int.TryParse(\"1\", out i); if (all[i].ParamOne == 7) { } }")]
    [InlineData("void Move() => i++; if (all[i].EventId == 1003) { Move(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) while (flag) { if (all[i].ParamOne == 7) flag = false; i++; }")]
    [InlineData("for (var k = 0; k < all.Count; k++) { if (all[k].ParamOne == 7) flag = true; if (all[k].EventId != 1003) break; }")]
    [InlineData("for (var k = 0; k < all.Count; k++) { if (all[k].EventId == 1003) { foreach (var n in numbers) { k = n; if (all[k].ParamOne == 7) flag = true; } } }")]
    [InlineData("for (var k = 1; k < all.Count; k++) if (all[k - 1].EventId == 1003 && all[k].ParamOne == 7) { }")]
    [InlineData("foreach (var k in numbers) if (all[k].EventId == 1003) foreach (var n in numbers) if (all[n].ParamOne == 7) flag = true;")]
    [InlineData("if (this[i].EventId == 1003 && this[i].ParamOne == 7) { }")]
    // Another list
    [InlineData("if (all[i].EventId == 1003 && array[i].ParamOne == 7) { }")]
    [InlineData("if (lists[i][j].EventId == 1003 && lists[j][i].ParamOne == 7) { }")]
    [InlineData("if (all[i].EventId == 1003) { all = lists[0]; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (lists[i][j].EventId == 1003) { lists[0] = all; if (lists[i][j].ParamOne == 7) { } }")]
    [InlineData("if (lists[i][j].EventId == 1003) { lists[0].Add(e); if (lists[i][j].ParamOne == 7) { } }")]
    // The list has changed, or may have
    [InlineData("var shown = new System.Collections.ObjectModel.ReadOnlyCollection<EventMessage>(all); if (shown[0].EventId == 1003) { all[0] = other; if (shown[0].ParamOne == 7) { } }")]
    [InlineData("var shown = array.AsSpan(1); if (shown[0].EventId == 1003) { array[1] = other; if (shown[0].ParamOne == 7) { } }")]
    [InlineData("var kept = System.Collections.Immutable.ImmutableArray.CreateRange(all); if (kept[0].EventId == 1003) { kept = kept.RemoveAt(0); if (kept[0].ParamOne == 7) { } }")]
    [InlineData("var made = System.Collections.Immutable.ImmutableArray.CreateBuilder<EventMessage>(); made.AddRange(all); if (made[0].EventId == 1003) { made.RemoveAt(0); if (made[0].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all[0] = other; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all[i] = other; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all[j] = other; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[0].EventId == 1003) { all[j] = other; if (all[0].ParamOne == 7) { } }")]
    [InlineData("if (all[^1].EventId == 1003) { all[0] = other; if (all[^1].ParamOne == 7) { } }")]
    [InlineData("if (all[^1].EventId == 1003) { all[^2] = other; if (all[^1].ParamOne == 7) { } }")]
    [InlineData("if (all[^1].EventId == 1003) { all.Add(other); if (all[^1].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all.Insert(0, other); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all.RemoveAt(i); if (all[i].ParamOne == 7) { } }")]
    [InlineData("for (var k = 0; k < all.Count; k++) if (all[k].EventId == 1003) { all.RemoveAt(k); if (all[k].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { array[0] = other; if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { array[j] = other; if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { array[^1] = other; if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[^1].EventId == 1003) { array[i] = other; if (array[^1].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { (array[i], array[j]) = (array[j], array[i]); if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { Array.Reverse(array); if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (array[i].EventId == 1003) { ref var place = ref array[j]; place = other; if (array[i].ParamOne == 7) { } }")]
    [InlineData("var same = array; if (array[i].EventId == 1003) { same[j] = other; if (array[i].ParamOne == 7) { } }")]
    [InlineData("if (flag) { array[0] = other; } else { if (array[i].EventId != 1003) return; } if (array[i].ParamOne == 7) { }")]
    [InlineData("if (flag) { if (array[i].EventId != 1003) return; } else { array[0] = other; } if (array[i].ParamOne == 7) { }")]
    [InlineData("if (array[i].EventId == 1003) { while (flag) { if (array[i].ParamOne == 7) flag = false; array[0] = other; } }")]
    [InlineData("if (array[i].EventId == 1003) { try { array[0] = other; Do(); } catch { if (array[i].ParamOne == 7) { } } }")]
    [InlineData("if (all[i].EventId == 1003) { Do(all); if (all[i].ParamOne == 7) { } }")]
    [InlineData("_all = all; if (all[i].EventId == 1003) { Do(); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (_all[i].EventId == 1003) { Do(); if (_all[i].ParamOne == 7) { } }")]
    [InlineData("var made = new List<EventMessage> { e, other }; if (made[i].EventId == 1003) { made[0] = array[0]; if (made[i].ParamOne == 7) { } }")]
    [InlineData("var made = new List<EventMessage> { e, other }; if (made[0].EventId == 1003) { made[i] = array[0]; if (made[0].ParamOne == 7) { } }")]
    [InlineData("var made = new EventMessage[] { e, other }; if (made[i].EventId == 1003) { made[0] = array[0]; if (made[i].ParamOne == 7) { } }")]
    [InlineData("if (byNumber[i].EventId == 1003) { byNumber[j] = other; if (byNumber[i].ParamOne == 7) { } }")]
    // The message has changed, or may have
    [InlineData("if (all[i].EventId == 1003) { all[i].EventId = e.Time; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all[j].EventId = e.Time; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { all[0].EventId = e.Time; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { other.EventId = e.Time; if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { Do(all[j]); if (all[i].ParamOne == 7) { } }")]
    [InlineData("if (all[i].EventId == 1003) { foreach (var m in all) m.EventId = m.Time; if (all[i].ParamOne == 7) { } }")]
    // The list that a query was made into
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list[0] = other; if (list[0].ParamOne == 7 || list[i].ParamOne == 7) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list[i] = other; if (list[0].ParamOne == 7 || list[i].ParamOne == 7) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list.Add(other); if (list[0].ParamOne == 7 || list[^1].ParamOne == 7) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); for (var k = 0; k < list.Count; k++) { if (list[k].ParamOne == 7) flag = true; list.Add(other); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); for (var k = 0; k < list.Length; k++) { if (list[k].ParamOne == 7) flag = true; list[0] = other; }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); for (var k = 0; k < list.Length; k++) { if (list[k].ParamOne == 7) flag = true; list[k].EventId = e.Time; }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); list[0].EventId = e.Time; if (list[i].ParamOne == 7) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); list[0].EventId = e.Time; if (list[0].ParamOne == 7) { }")]
    [InlineData("var list = flag ? all.Where(m => m.EventId == 1003).ToList() : all; if (list[0].ParamOne == 7) { }")]
    [InlineData("var list = all.Where(m => m.EventId != 1003).ToList(); if (list[0].ParamOne == 7) { }")]
    public Task Is_silent(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            List<EventMessage> _all;
            EventMessage this[int i] => new();

            void Run(List<EventMessage> all, EventMessage[] array, List<List<EventMessage>> lists, Dictionary<int, EventMessage> byNumber, int[] numbers, EventMessage e, EventMessage other, int i, int j, bool flag)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
            void Next(ref int i) => i++;
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
