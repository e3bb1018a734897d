namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What a query says of its elements: parameters that it takes out of messages, the one element that is found, the list that is made of it.</summary>
public class FlowSequenceTests
{
    [Theory]
    // The parameter itself, without its message
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).Any(p => p == {|TRTC2001:7|});")]
    [InlineData("_ = (from m in all where m.EventId == 1003 select m.ParamOne).Any(p => p == {|TRTC2001:7|});")]
    [InlineData("_ = from p in (from m in all where m.EventId == 1003 select m.ParamOne) where p == {|TRTC2001:7|} select p;")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne)) if (p == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var p in from m in all where m.EventId == 1003 select m.ParamOne) if (p == {|TRTC2001:7|}) Do();")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).OrderBy(p => p)) { Do(all); if (p == {|TRTC2001:7|}) Do(); }")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToList()) if (p == {|TRTC2001:7|}) Do();")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne.Value).Distinct().Any(p => p == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? 0).Any(p => p == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).First() == {|TRTC2001:7|};")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne.Value).FirstOrDefault() == {|TRTC2001:7|};")]
    [InlineData("var p = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).FirstOrDefault(); if (p == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).Select(m => new { m.ParamOne })) if (x.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => new { m.ParamOne }).First().ParamOne == {|TRTC2001:7|};")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).GroupBy(m => m.ParamOne).Any(g => g.Key == {|TRTC2001:7|});")]
    [InlineData("var p = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? -1).First(); if (p == {|TRTC2001:7|} || p == -1) { }")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? -1)) if (p == {|TRTC2001:7|} || p == -1) Do();")]
    // The one that is found
    [InlineData("if (all.First(m => m.EventId == 1003).ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); if (x?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); if (x == null) return; if (x.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.FirstOrDefault(m => m.EventId == 1003) is { ParamOne: {|TRTC2001:7|} }) { }")]
    [InlineData("var x = all.Last(m => m.EventId == 1003); if (x.ParamOne == {|TRTC2001:7|} || other.ParamOne == 7) { }")]
    [InlineData("if (all.Where(m => m.EventId == 1003).OrderBy(m => m.Time).Last().ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.Where(m => m.EventId == 1003).LastOrDefault()?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.Single(m => m.EventId == 1003).ParamOne == {|TRTC2001:7|} || all.SingleOrDefault(m => m.EventId == 1003)?.ParamOne == {|TRTC2001:8|}) { }")]
    [InlineData("if (all.Where(m => m.EventId == 1003).ElementAt(2).ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.Where(m => m.EventId == 1003).ElementAtOrDefault(2)?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("if (all.Find(m => m.EventId == 1003).ParamOne == {|TRTC2001:7|} || all.FindLast(m => m.EventId == 1003)?.ParamOne == {|TRTC2001:8|}) { }")]
    [InlineData("if (Array.Find(array, m => m.EventId == 1003)?.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); Do(); if (x.ParamOne == {|TRTC2001:7|}) { }")]
    // The list that is made of it
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).ToList()) if (x.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).ToArray().Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).ToHashSet().All(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); foreach (var x in list) if (x.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); if (list.Count > 1 && list.First().ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_ = all.FindAll(m => m.EventId == 1003).Exists(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = Array.Exists(Array.FindAll(array, m => m.EventId == 1003), m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).ToList().OrderBy(m => m.Time).Skip(1).ToArray().First().ParamOne == {|TRTC2001:7|};")]
    // The other clauses
    [InlineData("_ = all.Where(m => m.EventId == 1003).Reverse().TakeLast(2).SkipLast(1).DistinctBy(m => m.Time).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Concat(array.Where(m => m.EventId == 1003)).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Concat(array.Where(m => m.EventId == 1001)).Any(m => m.ParamOne == {|TRTC2001:77|});")]
    [InlineData("_ = lists.SelectMany(list => list.Where(m => m.EventId == 1003)).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == SdkEventIds.PermissionMissing).Select(m => m.ParamOne.Value).MaxBy(p => p) == {|TRTC2001:0|};")]
    [InlineData("var x = all.First(m => m.EventId == 1003); if (x?.EventId != 1003) x = other; if (x.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003)) { var y = x; if (y?.EventId != 1003) y = other; if (y.ParamOne == {|TRTC2001:7|}) Do(); }")]
    [InlineData("_ = all.Where(m => m.EventId == SdkEventIds.PermissionMissing).Select(m => m.ParamOne.Value).First() == {|TRTC2001:0|} || all.Where(m => m.EventId == SdkEventIds.PermissionMissing).Select(m => m.ParamOne).FirstOrDefault() == {|TRTC2001:0|};")]
    [InlineData("var p = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne.Value).FirstOrDefault(); if (p == {|TRTC2001:7|}) { }")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).OrderByDescending(m => m.Time).ThenBy(m => m.Time).ThenByDescending(m => m.Time).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).Order().OrderDescending().Any(p => p == {|TRTC2001:7|});")]
    [InlineData("foreach (var g in all.Where(m => m.EventId == 1003).GroupBy(m => m)) if (g.Key.ParamOne == {|TRTC2001:7|}) Do();")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray(); foreach (var p in list) { if (p == {|TRTC2001:7|}) flag = true; Do(); }")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray()) { if (p == {|TRTC2001:7|}) flag = true; _numbers[0] = p; }")]
    public Task Reports(string statements) => In(statements);

    [Theory]
    // What the parameter was read from is not known
    [InlineData("_ = all.Where(m => m.EventId == 1003 || m.Time == 1).Select(m => m.ParamOne).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => other.ParamOne).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => e.EventId == 1003).Select(m => m.ParamOne).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Where(m => Fill(m)).Select(m => m.ParamOne).Any(p => p == 7);")]
    [InlineData("_ = all.Where(condition).Select(m => m.ParamOne).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne + 3).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).Append(7).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).Concat(all.Select(m => m.ParamOne)).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).SelectMany(m => new long?[] { 7, m.ParamTwo }).Any(p => p == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).GroupBy(m => m.Time).Any(g => g.Any(m => Fill(m) && m.ParamOne == 7));")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne.Value).FirstOrDefault() == 0 || all.Where(m => m.EventId == 7001).Select(m => m.ParamOne.Value).FirstOrDefault() == 0;")]
    [InlineData("var p = all.Where(m => m.EventId == 1003 && m.ParamOne == 1).Select(m => m.ParamOne).FirstOrDefault(); if (p == null) p = other.ParamOne; if (p == 7) { }")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).FirstOrDefault(7) == 7;")]
    [InlineData("var q = all.Where(m => m.ParamOne != 12345); foreach (var x in q) foreach (var p in q.Select(m => m.ParamOne)) if (x.EventId == 1003 && p == 7) Do();")]
    [InlineData("var old = e; e = other; foreach (var x in all.Where(m => e.EventId == 1003).Select(m => e)) if (old.ParamOne == 7) Do();")]
    // The condition says nothing
    [InlineData("if (all.First(condition).ParamOne == 7) { }")]
    [InlineData("if (all.First(m => Fill(m)).ParamOne == 7) { }")]
    [InlineData("if (all.First(m => m.EventId == 1003 || m.Time == 1).ParamOne == 7) { }")]
    [InlineData("if (all.First(m => m.EventId != 1003).ParamOne == 7) { }")]
    [InlineData("if (all.First(m => m.EventId == 1003 && Fill(m)).ParamOne == 7) { }")]
    [InlineData("if (all.Find(Fill).ParamOne == 7) { }")]
    [InlineData("if (all.FindIndex(m => m.EventId == 1003) == 7) { }")]
    // Another object, or none
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003, other); if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003) ?? other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); if (x == null) x = other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); if (x?.EventId == null) x = other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); if (x?.EventId != 1003) x = other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == 1003); x ??= other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.FirstOrDefault(m => m.EventId == null || m.EventId == 1003); if (x?.ParamOne == 7) { }")]
    // The message has changed, or may have
    [InlineData("var x = all.First(m => m.EventId == 1003); x = other; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); Do(x); if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); Do(all); if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); other.EventId = other.Time; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); all[0].EventId = other.Time; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); foreach (var m in all) m.EventId = m.Time; if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.First(m => m.EventId == 1003); _first = x; Do(); if (x.ParamOne == 7) { }")]
    [InlineData("var x = all.Find(m => m.EventId == 1003); all.ForEach(m => m.EventId = m.Time); if (x.ParamOne == 7) { }")]
    // The list has changed, or may have
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list.Add(other); foreach (var x in list) if (x.ParamOne == 7) Do();")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list[0] = other; foreach (var x in list) if (x.ParamOne == 7) Do();")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list.Clear(); list.AddRange(all); if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); var same = list; same.Add(other); if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); Do(list); if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); other.EventId = other.Time; if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); var q = list.Where(m => m.Time == 1); list.Add(other); if (q.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); list = all; if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = flag ? all.Where(m => m.EventId == 1003).ToList() : all; if (list.Any(m => m.ParamOne == 7)) { }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToList(); while (flag) { foreach (var x in list) if (x.ParamOne == 7) Do(); list.Add(other); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); foreach (var x in list) { list[1] = other; if (x.ParamOne == 7) Do(); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); _array = list; foreach (var x in list) { if (x.ParamOne == 7) flag = true; Do(); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).ToArray(); void Put() => list[1] = other; foreach (var x in list) { if (x.ParamOne == 7) flag = true; Put(); }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).ToList()) { if (x.ParamOne == 7) flag = true; all[0].EventId = all[0].Time; }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).ToList()) { if (x.ParamOne == 7) flag = true; Do(all); }")]
    [InlineData("_array = all.Where(m => m.EventId == 1003).ToArray(); Do(); foreach (var x in _array) if (x.ParamOne == 7) flag = true;")]
    [InlineData("var list = all.FindAll(m => m.EventId == 1003); list.Add(other); if (list.Exists(m => m.ParamOne == 7)) { }")]
    // What the query itself puts there for null
    [InlineData("var p = all.Where(m => m.EventId == SdkEventIds.PermissionMissing).Select(m => m.ParamOne ?? 0).First(); if (p == 0) { }")]
    [InlineData("var p = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? -1).FirstOrDefault(); if (p == -1) { }")]
    [InlineData("var p = all.Where(m => m.EventId == SdkEventIds.PermissionMissing).Select(m => m.ParamOne ?? -1).LastOrDefault(); if (p == 0 || p == -1) { }")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? -1)) if (p == -1) Do();")]
    [InlineData("foreach (var p in all.Where(m => m.EventId == 1003).Select(m => m.ParamOne.GetValueOrDefault(-1))) if (p == -1) Do();")]
    [InlineData("foreach (var p in from m in all where m.EventId == 1003 select m.ParamOne ?? -1) switch (p) { case -1: Do(); break; }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne ?? -1).ToList(); foreach (var p in list) if (p == -1) flag = true;")]
    [InlineData("foreach (var g in all.Where(m => m.EventId == 1003).GroupBy(m => m.ParamOne ?? -1)) if (g.Key == -1) Do();")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).Select(m => new { One = m.ParamOne ?? -1 })) if (x.One == -1) Do();")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Select(m => (m.Time, m.ParamOne ?? -1)).First().Item2 == -1;")]
    // Only one side is known
    [InlineData("_ = all.Where(m => m.EventId == 1003).Concat(array).Any(m => m.ParamOne == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Concat(array.Where(m => m.Time == 1)).Any(m => m.ParamOne == 7);")]
    [InlineData("_ = all.Where(m => m.EventId == 1003).Concat(array.Where(m => m.EventId == 7001)).Any(m => m.ParamOne == 0 || m.ParamOne == 1);")]
    [InlineData("var x = all.Where(m => m.EventId == 1003).MaxBy(m => m.Time); if (x?.EventId != 1003) x = other; if (x.ParamOne == 7) { }")]
    [InlineData("foreach (var g in all.Where(m => m.EventId == 1003).GroupBy(m => m)) { if (g.Key.ParamOne == 7) flag = true; other.EventId = other.Time; }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).OrderBy(m => m.Time)) { if (x.ParamOne == 7) flag = true; other.EventId = other.Time; }")]
    [InlineData("foreach (var x in all.Where(m => m.EventId == 1003).OrderBy(m => m.Time)) { if (x.ParamOne == 7) flag = true; Do(other); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray(); foreach (var p in list) { if (p == 7) flag = true; list[0] = other.ParamOne; }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray(); void Put() => list[1] = other.ParamOne; foreach (var p in list) { if (p == 7) flag = true; Put(); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray(); _numbers = list; foreach (var p in list) { if (p == 7) flag = true; Do(); }")]
    [InlineData("var list = all.Where(m => m.EventId == 1003).Select(m => m.ParamOne).ToArray(); ref var place = ref _numbers[0]; foreach (var p in list) { if (p == 7) flag = true; place = other.ParamOne; }")]
    public Task Is_silent(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            EventMessage _first;
            EventMessage[] _array;
            long?[] _numbers;

            void Run(List<EventMessage> all, EventMessage[] array, List<List<EventMessage>> lists, EventMessage e, EventMessage other, Func<EventMessage, bool> condition, bool flag)
            {
                {{statements}}
            }

            void Do(params object[] arguments) { }
            bool Fill(EventMessage m) => true;
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
