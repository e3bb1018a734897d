namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 behind conditions that let only some numbers through: ranges are read, and behind what cannot be read nothing is certain.</summary>
public class IncompleteSwitchGuardTests
{
    private const string Three = " switch { 1001 => 1, 1002 => 2, 1003 => 3, _ => throw new ArgumentOutOfRangeException() }";
    private const string Two = " switch { 1003 => 1, 5003 => 2, _ => throw new ArgumentOutOfRangeException() }";
    private const string TwoReported = " {|TRTC3001:switch|} { 1003 => 1, 5003 => 2, _ => throw new ArgumentOutOfRangeException() }";

    [Theory]
    [InlineData("Do(e.EventId is >= 1001 and <= 1003 ? e.EventId" + Three + " : 0);")]
    [InlineData("if (e.EventId < 1001 || e.EventId > 1003) return; Do(e.EventId" + Three + ");")]
    [InlineData("if (!(e.EventId >= 1001 && 1003 >= e.EventId)) throw new Exception(); Do(e.EventId" + Three + ");")]
    [InlineData("if (e.EventId is not (>= 1001 and <= 1003)) { return; } else { Do(1); } Do(e.EventId" + Three + ");")]
    [InlineData("var id = e.EventId; if (id >= 1001) { if (id > 1003) return; } else if (id < 1001) return; Do(e.EventId" + Three + ");")]
    [InlineData("if ((e.EventId ?? 0) <= 1003) Do((int)(e.EventId ?? 0)" + Three + ");")]
    [InlineData("if (e.EventId.Value <= 1003) Do(e.EventId.GetValueOrDefault()" + Three + ");")]
    [InlineData("if (e?.EventId > 1003) return; Do(e.EventId" + Three + ");")]
    [InlineData("if (e is { EventId: <= 1003, Type: 1 }) Do(e.EventId" + Three + ");")]
    [InlineData("if (e is not { EventId: var id and <= 1003 }) return; Do(id" + Three + ");")]
    [InlineData("if ((e.EventId, e.Type) is (<= 1003, 1)) Do(e.EventId" + Three + ");")]
    [InlineData("if (e.EventId is { } id && id <= 1003) Do(id" + Three + ");")]
    [InlineData("var (id, one) = (e.EventId, e.ParamOne); if (e.EventId <= 1003) Do(id" + Three + ");")]
    [InlineData("bool isLow = e.EventId <= 1003; if (isLow == false) return; Do(e.EventId" + Three + ");")]
    [InlineData("var ok = e.EventId <= 1003 && e.EventId" + Three + " == 1;")]
    [InlineData("var ok = e.EventId > 1003 || e.EventId" + Three + " == 1;")]
    [InlineData("if (flag ? e.EventId <= 1003 : e.EventId <= 1002) Do(e.EventId" + Three + ");")]
    [InlineData("while (e.EventId <= 1003) Do(e.EventId" + Three + ");")]
    [InlineData("for (; e.EventId <= 1003;) Do(e.EventId" + Three + ");")]
    [InlineData("foreach (var m in all) { if (m.EventId > 1003) continue; Do(m.EventId" + Three + "); }")]
    [InlineData("foreach (var m in all.Where(m => m.EventId <= 1003).OrderBy(m => m.Time)) Do(m.EventId" + Three + ");")]
    [InlineData("Do(all.Where(m => m.EventId <= 1003).Select(m => m.EventId" + Three + "));")]
    [InlineData("Do(from m in all where m.EventId <= 1003 select m.EventId" + Three + ");")]
    [InlineData("Do(e.EventId switch { >= 1001 and <= 1003 => e.EventId" + Three + ", _ => 0 });")]
    [InlineData("Do(e.EventId switch { > 1003 => 0, _ => e.EventId" + Three + " });")]
    [InlineData("Do(e switch { { EventId: > 1003 } => 0, null => 1, _ => e.EventId" + Three + " });")]
    [InlineData("Do((e.EventId, flag) switch { (<= 1003, true) => e.EventId" + Three + ", _ => 0 });")]
    [InlineData("switch (e.EventId) { case > 1003: return; default: Do(e.EventId" + Three + "); break; }")]
    [InlineData("switch (e.EventId) { case <= 1003 when flag: Do(e.EventId" + Three + "); break; }")]
    [InlineData("if (e.EventId > 1003) return; Do(e switch { { EventId: 1001 or 1002 } => 1, { EventId: 1003 } => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId != 1003 || e.ParamOne <= 0) return; Do(e.ParamOne switch { 1 or 5 => 1, 2 or 3 or 4 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId > 1003 || e.ParamOne == 0) return; Do((e.EventId, e.ParamOne) switch { (1001 or 1002, _) => 1, (1003, 1 or 2 or 3 or 4 or 5) => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId >= 1001 & e.EventId <= 1003) Do(e.EventId" + Three + ");")]
    [InlineData("if (e.EventId < 1001 | e.EventId > 1003) return; Do(e.EventId" + Three + ");")]
    [InlineData("if ((e.EventId > 1003) != true) Do(e.EventId" + Three + ");")]
    [InlineData("if (e.EventId != 1003 && e.EventId <= 1003) Do(e.EventId switch { 1001 => 1, 1002 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId <= 1003 && (e.EventId, e.EventId) != (1003, 1003)) Do(e.EventId switch { 1001 => 1, 1002 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId.HasValue) return; Do(e.EventId" + Two + ");")]
    [InlineData("switch (e.EventId) { default: Do(e.EventId" + Three + "); break; case > 1003: return; }")]
    [InlineData("Do(e.EventId switch { ulong id when id <= 1003 => e.EventId" + Three + ", _ => 0 });")]
    [InlineData("if (e is { EventId: <= 1003 } and { Type: 1 }) Do(e.EventId" + Three + ");")]
    [InlineData("if (e is { Type: 1 } or { Type: 2 } or { EventId: > 1003 }) return; Do(e.EventId" + Three + ");")]
    [InlineData("Do((e.EventId, e.Type) switch { (> 1003, _) => 0, _ => e.EventId" + Three + " });")]
    [InlineData("var t = (e.EventId, e.Type); if (t is (<= 1003, 1)) Do(t.EventId" + Three + ");")]
    [InlineData("var t = (e.Type, e.EventId); if (t is (1, <= 1003)) Do(t.EventId" + Three + ");")]
    [InlineData("if (e.EventId > 1003) return; Do(e.EventId.Value" + Three + ");")]
    [InlineData("if (e.EventId > 1003) return; Do((ulong)e.EventId" + Three + ");")]
    [InlineData("if (s_last.EventId > 1003) return; Do(s_last.EventId" + Three + ");")]
    [InlineData("if (all[0].EventId > 1003) return; Do(all[0].EventId" + Three + ");")]
    [InlineData("if (all.ToArray() is var array && array[0].EventId <= 1003) Do(array[0].EventId" + Three + ");")]
    [InlineData("for (var i = 0; i < all.Count; i++) { if (all[i].EventId <= 1003) Do(all[i].EventId" + Three + "); }")]
    [InlineData("if (all[^1].EventId <= 1003) Do(all[all.Count - 1].EventId" + Three + ");")]
    [InlineData("if (e is ({ EventId: >= 1001 } and { EventId: <= 1003 }) or { EventId: 1002 }) Do(e.EventId" + Three + ");")]
    [InlineData("if (e is null) Do(e.EventId" + Two + ");")]
    [InlineData("if (e == null) Do(e.EventId" + Two + ");")]
    [InlineData("if (e is not { }) Do(e.EventId" + Two + ");")]
    [InlineData("if ((e.EventId, flag) is { Item1: > 1003 }) return; Do(e.EventId" + Three + ");")]
    [InlineData("if ((flag, e.EventId) is { Item2: <= 1003, Item1: true }) Do(e.EventId" + Three + ");")]
    [InlineData("if ((flag, id: e.EventId) is { id: <= 1003 }) Do(e.EventId" + Three + ");")]
    [InlineData("if ((flag, e) is (_, { EventId: <= 1003 })) Do(e.EventId" + Three + ");")]
    [InlineData("if (e is Room { Type: 1 }) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId != 1003 || e is { EventId: 1003 } && e.ParamOne == 0) return; Do(e.ParamOne switch { 1 or 5 => 1, 2 or 3 or 4 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    public Task Reads_ranges(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("if (e.EventId > 1003) return; Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, 1003 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId is 1001 or 1002 or 1003) if (e.EventId > 1001) Do(e.EventId {|TRTC3001:switch|} { 1002 => 1, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (other.EventId > 1003) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId > 1003) Do(1); Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (flag && e.EventId > 1003) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId != 1003 || e.ParamOne < 0) return; Do(e.ParamOne {|TRTC3001:switch|} { > 0 => 1, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if ((byte)e.EventId == other.Type) Do(1); if (new ulong?[] { 1001, 1003 }.Contains(e.EventId)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if ((e.EventId, e.Type) == (1003, 5)) Do(e.EventId {|TRTC3001:switch|} { 5003 => 1, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if ((e.EventId, flag) is (<= 1003, true)) Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, 1003 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("switch (e.EventId) { case > 1003 when flag: return; default: Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, 1002 => 2, 1003 => 3, _ => throw new ArgumentOutOfRangeException() }); break; }")]
    [InlineData("if (new ulong?[] { 1001, 1003 }.Contains(other.EventId)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e is null or { EventId: null }) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId >= 1001 & e.EventId <= 1003) Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, 1003 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (1003 < e.EventId) return; Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, 1003 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (e.EventId != 1003 || e.Time is > 5 && e.ParamOne == 0) return; Do(e.ParamOne {|TRTC3001:switch|} { 1 or 5 => 1, 2 or 3 or 4 => 2, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("if (!new ulong?[] { 1003, 5003 }.Contains(other.EventId)) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId > 1003 || 1003 == e.EventId) return; Do(e.EventId {|TRTC3001:switch|} { 1001 => 1, _ => throw new ArgumentOutOfRangeException() });")]
    public Task Asks_for_what_a_range_lets_through(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("if (e.EventId is not { } id || !s_handled.Contains(id)) return; Do(id" + Two + ");")]
    [InlineData("if (e.EventId is { } id && s_handled.Contains(id)) Do(e.EventId" + Two + ");")]
    [InlineData("Do(IsNetwork(e) ? e.EventId" + Two + " : 0);")]
    [InlineData("if (!IsNetwork(e.EventId)) return; Do(e.EventId" + Two + ");")]
    [InlineData("if (e is null || !IsNetwork(e)) return; Do(e.EventId" + Two + ");")]
    [InlineData("if (e != null && IsNetwork(e)) Do(1); else return; Do(e.EventId" + Two + ");")]
    [InlineData("if (IsNetwork(e)) { var id = e.EventId; if (flag) { Do(id" + Two + "); } }")]
    [InlineData("if (IsNetwork(e) is false) return; Do(e" + " switch { { EventId: 1003 } => 1, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("var isNetwork = IsNetwork(e); if (!isNetwork) return; Do(e.EventId" + Two + ");")]
    // Locals that are made of it
    [InlineData("var name = NameOf(e); if (name == null) return; Do(e.EventId" + Two + ");")]
    [InlineData("var thousand = e.EventId / 1000; if (thousand != 1) return; Do(e.EventId" + Two + ");")]
    [InlineData("var name = NameOf(e); var length = name?.Length; if (length is null or > 5) return; Do(e.EventId" + Two + ");")]
    [InlineData("var text = e.EventId.ToString(); if (text != \"1003\") return; Do(e.EventId" + Two + ");")]
    [InlineData("var kind = e.EventId switch { 1001 => 1, 1003 => 2, _ => 0 }; if (kind == 0) return; Do(e.EventId" + Two + ");")]
    [InlineData("s_names.TryGetValue(e.EventId.Value, out var name); if (name == null) return; Do(e.EventId" + Two + ");")]
    [InlineData("var (isNetwork, count) = (IsNetwork(e), 1); if (!isNetwork) return; Do(e.EventId" + Two + ");")]
    [InlineData("var (id, name) = new KeyValuePair<ulong, string>(e.EventId.Value, \"\"); if (name != \"\") return; Do(e.EventId" + Two + ");")]
    [InlineData("var ok = false; if (IsNetwork(e)) ok = true; if (!ok) return; Do(e.EventId" + Two + ");")]
    [InlineData("bool ok; if (IsNetwork(e)) { ok = true; } else { ok = false; } if (!ok) return; Do(e.EventId" + Two + ");")]
    [InlineData("var ok = false; foreach (var one in s_handled) if (one == e.EventId) ok = true; if (!ok) return; Do(e.EventId" + Two + ");")]
    [InlineData("var count = 0; foreach (var one in all) { while (IsNetwork(e)) count++; } if (count == 0) return; Do(e.EventId" + Two + ");")]
    [InlineData("var kind = 0; switch (NameOf(e)) { case \"a\": kind = 1; break; } if (kind == 0) return; Do(e.EventId" + Two + ");")]
    [InlineData("if (flag) { if (!IsNetwork(e)) return; } else if (!s_handled.Contains(e.EventId.Value)) return; Do(e.EventId" + Two + ");")]
    [InlineData("if (IsNetwork(e)) { if (e.EventId == 1001) return; Do(e.EventId" + Two + "); }")]
    [InlineData("if (e.EventId == 1003 || IsNetwork(e)) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId / 1000 == 1) Do(e.EventId" + Two + ");")]
    [InlineData("if ((e.EventId & 1) != 0) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId - 1000 is 3) Do(e.EventId" + Two + ");")]
    [InlineData("if ((byte)e.EventId > 5) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId > other.EventId) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId == other.EventId) Do(e.EventId" + Two + ");")]
    [InlineData("if (Enum.IsDefined((DayOfWeek)(int)e.EventId)) Do(e.EventId" + Two + ");")]
    [InlineData("if (s_names.TryGetValue(e.EventId.Value, out var name)) Do(e.EventId" + Two + ");")]
    [InlineData("if (e.EventId.ToString().StartsWith('1')) Do(e.EventId" + Two + ");")]
    [InlineData("if (NameOf(e) is { Length: > 0 }) Do(e.EventId" + Two + ");")]
    [InlineData("if (!s_pairs.Contains((e.EventId, e.ParamOne))) return; Do(e.EventId" + Two + ");")]
    [InlineData("if (!s_seen.Add(e)) return; Do(e.EventId" + Two + ");")]
    [InlineData("switch (NameOf(e)) { case \"a\": Do(e.EventId" + Two + "); break; default: Do(e.EventId" + Two + "); break; }")]
    [InlineData("Do(NameOf(e) switch { \"a\" => e.EventId" + Two + ", _ => 0 });")]
    [InlineData("Do(e switch { null => 0, var m when IsNetwork(m) => m.EventId" + Two + ", _ => 0 });")]
    [InlineData("while (IsNetwork(e)) Do(e.EventId" + Two + ");")]
    [InlineData("foreach (var m in all) { if (!IsNetwork(m)) continue; Do(m.EventId" + Two + "); }")]
    [InlineData("foreach (var m in all.Where(IsNetwork)) Do(m.EventId" + Two + ");")]
    [InlineData("var some = all.Where(m => IsNetwork(m.EventId)).ToList(); foreach (var m in some) Do(m.EventId" + Two + ");")]
    [InlineData("Do(all.Where(m => { return IsNetwork(m); }).Select(m => m.EventId" + Two + "));")]
    [InlineData("var m = all.First(m => IsNetwork(m)); Do(m.EventId" + Two + ");")]
    [InlineData("if (e.EventId != 1003 || !IsNetwork(e)) return; Do(e.ParamOne switch { > 0 => 1, _ => throw new ArgumentOutOfRangeException() });")]
    [InlineData("Action run = () => Do(1); if (IsNetwork(e)) run = () => Do(e.EventId" + Two + ");")]
    [InlineData("if (new ulong?[] { 1001, other.EventId }.Contains(e.EventId)) Do(e.EventId" + Two + ");")]
    [InlineData("ulong?[] some = [1001, .. s_handled]; if (some.Contains(e.EventId)) Do(e.EventId" + Two + ");")]
    [InlineData("bool IsOther() => e.EventId != 1001; if (IsOther()) Do(e.EventId" + Two + ");")]
    [InlineData("if (IsLast()) Do(s_last.EventId" + Two + ");")]
    [InlineData("if (!TryReadEvent(out var id) || !IsLow()) return; Do(id" + Two + "); bool IsLow() => id <= 5003;")]
    [InlineData("var id = e.EventId; if (!IsLow()) return; Do(id" + Two + "); bool IsLow() => id <= 5003;")]
    [InlineData("var id = e.EventId; if (!IsLow()) return; Do(e.EventId" + Two + "); bool IsLow() { return id <= 5003; }")]
    [InlineData("var id = e.EventId; Func<bool> isLow = () => id <= 5003; if (!isLow()) return; Do(id" + Two + ");")]
    public Task Behind_what_cannot_be_read_nothing_is_certain(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("if (e == null || e.EventId is null || !e.EventId.HasValue) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e is not { EventId: { } id } || e is { EventId: null }) return; Do(id" + TwoReported + ");")]
    [InlineData("if (e.Time > 5 || s_users.Contains(e.Type.ToString()) || e.ParamOne == 3) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e is not { Time: > 5, Type: { } type }) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("Do(e); if (IsOn(1)) Do(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (IsNetwork(e)) Do(e); Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (IsNetwork(e)) Do(e); else if (IsNetwork(e.EventId)) Do(1); Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (flag || IsNetwork(e)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (flag && !IsNetwork(e)) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (IsNetwork(other)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (IsNetwork(other.EventId)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId == other.EventId) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.EventId == 1001 || e.EventId.Equals(1002UL)) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("if ((e.EventId, e.Type) != (1003, 5)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if ((e.Type, e.EventId) is { Item1: > 5 }) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e is { }) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (e.GetType() != typeof(EventMessage)) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("while (TryRead(out var m)) Do(m.EventId" + TwoReported + ");")]
    [InlineData("if (!TryReadId(out var id)) return; e.EventId = id; Do(e.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all.Where(m => m.Time > 5).Take(5)) { try { Do(m.EventId" + TwoReported + "); } catch (Exception) when (IsNetwork(m)) { } }")]
    [InlineData("Do(all.Where(m => m.Time > 5).Select(m => m.EventId" + TwoReported + "));")]
    // Locals that have nothing to do with it, or hang together with it in the other direction
    [InlineData("var name = NameOf(other); if (name == null) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("var ok = false; if (flag) ok = true; if (!ok) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("var count = 0; foreach (var m in all) { count++; if (count > 5) break; Do(m.EventId" + TwoReported + "); }")]
    [InlineData("var count = 0; foreach (var m in all) { if (IsNetwork(m)) { Do(1); } count++; if (count > 5) break; Do(m.EventId" + TwoReported + "); }")]
    [InlineData("var x = 1; x = x + 1; if (x > 5) return; Do(e.EventId" + TwoReported + ");")]
    [InlineData("foreach (var m in all) { if (m.Type == 2) continue; if (m.Time < 5) break; Do(m.EventId" + TwoReported + "); }")]
    [InlineData("switch (e.Type) { case 1: Do(e.EventId" + TwoReported + "); break; }")]
    [InlineData("object o = e; switch (o) { case EventMessage m: Do(m.EventId" + TwoReported + "); break; }")]
    [InlineData("void Local() => Do(e.EventId" + TwoReported + "); if (flag) Local();")]
    [InlineData("if (!TryReadEvent(out var id)) return; Do(id" + TwoReported + ");")]
    [InlineData("switch (e.Type.ToString()) { case \"1\": Do(e.EventId" + TwoReported + "); break; }")]
    [InlineData("if (IsNetwork(all.First().EventId)) Do(all.Last().EventId" + TwoReported + ");")]
    [InlineData("bool IsRoom(EventMessage m) => m.EventId == 1003; if (IsRoom(other)) Do(e.EventId" + TwoReported + ");")]
    [InlineData("bool IsOpen() => flag; if (IsOpen()) Do(e.EventId" + TwoReported + ");")]
    [InlineData("var id = e.EventId; var time = e.Time; if (!IsOld()) return; Do(id" + TwoReported + "); bool IsOld() => time <= 5003;")]
    [InlineData("if (IsLast()) Do(e.EventId" + TwoReported + ");")]
    [InlineData("if (!TryReadEvent(out var id) || !IsSet()) return; Do(id" + TwoReported + "); static bool IsSet() { var id = 5; return id > 3; }")]
    public Task Other_conditions_change_nothing(string statements) => InProgramAsync(statements);

    [Theory]
    [InlineData("First()")]
    [InlineData("FirstOrDefault()")]
    [InlineData("Last()")]
    [InlineData("LastOrDefault()")]
    [InlineData("Single()")]
    [InlineData("SingleOrDefault()")]
    [InlineData("ToList().Find(m => m.Time > 5)")]
    [InlineData("ToList().FindLast(m => m.Time > 5)")]
    public Task Elements_that_a_query_has_let_through(string taken) => InProgramAsync($"var m = all.Where(IsNetwork).{taken}; Do(m.EventId{Two});");

    [Theory]
    [InlineData("Take(5)")]
    [InlineData("Skip(5)")]
    [InlineData("TakeWhile(m => flag)")]
    [InlineData("OrderBy(m => m.Time)")]
    [InlineData("OrderByDescending(m => m.Time)")]
    [InlineData("OrderBy(m => m.Time).ThenBy(m => m.Type)")]
    [InlineData("OrderBy(m => m.Time).ThenByDescending(m => m.Type)")]
    [InlineData("Distinct()")]
    [InlineData("Reverse()")]
    [InlineData("ToList()")]
    [InlineData("ToArray()")]
    [InlineData("AsEnumerable()")]
    [InlineData("ToList().FindAll(m => m.Time > 5)")]
    public Task Sequences_that_a_query_has_let_through(string taken) => InProgramAsync($"foreach (var m in all.Where(IsNetwork).{taken}) Do(m.EventId{Two});");

    // A property may be a name for a question about the ID, or have nothing to do with it.
    [Theory]
    [InlineData("m.IsNetwork", false)]
    [InlineData("m is { IsNetwork: true }", false)]
    [InlineData("m.Is(1)", false)]
    [InlineData("m?.IsNetwork == true", false)]
    [InlineData("m.IsOld", true)]
    [InlineData("m.IsRead", true)]
    [InlineData("m is { IsOld: true }", true)]
    public Task Properties_of_the_message(string condition, bool reports) => Verify.SourceAsync(
        """
        class M
        {
            public int EventId;
            public int ParamOne;
            public int Time;
            public bool IsRead { get; set; }
            public bool IsNetwork => EventId is 1003 or 5003;
            public bool IsOld => Time < 5;
            public bool Is(int kind) => kind == 1;
        }
        """
        + "\nclass P { int Run(M m) => " + condition + " ? m.EventId" + (reports ? TwoReported : Two) + " : 0; }", ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    [Theory]
    [InlineData("class P(EventMessage e) { bool IsRoom => e.EventId == 1003; int Run(P other) => IsRoom ? e.EventId" + Two + " : 0; }")]
    [InlineData("class P(EventMessage e) { bool IsRoom => e.EventId == 1003; int Run(P other) => other.IsRoom ? e.EventId" + TwoReported + " : 0; }")]
    public Task Members_of_what_holds_the_message(string source) => Verify.SourceAsync(source, ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);

    // What is too far away is not read.
    [Theory]
    [InlineData(100, false)]
    [InlineData(4000, true)]
    public Task Locals_that_are_made_of_each_other(int count, bool reports)
    {
        var chain = string.Concat(Enumerable.Range(1, count).Select(static i => $"var x{i} = x{i - 1} + 1; "));
        return InProgramAsync($"var x0 = e.EventId - 1; {chain} if (x{count} > 5) return; Do(e.EventId{(reports ? TwoReported : Two)});");
    }

    private static Task InProgramAsync(string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            static readonly HashSet<ulong> s_handled = [1003, 5003];
            static readonly HashSet<string> s_users = [];
            static EventMessage s_last = new EventMessage();
            static readonly HashSet<EventMessage> s_seen = [];
            static readonly HashSet<(ulong?, long?)> s_pairs = [];
            static readonly Dictionary<ulong, string> s_names = [];

            static bool IsNetwork(EventMessage m) => m.Type == 1;
            static bool IsNetwork(ulong? id) => true;
            static bool IsOn(int level) => true;
            static bool IsLast() => s_last.EventId == 1003;
            static string NameOf(EventMessage m) => "";
            static bool TryRead(out EventMessage m) { m = new EventMessage(); return true; }
            static bool TryReadId(out ulong? id) { id = 1; return true; }
            static bool TryReadEvent([TrtcEventId] out ulong? id) { id = 1; return true; }
            static void Do(params object[] arguments) { }

            void Run(EventMessage e, EventMessage other, List<EventMessage> all, bool flag)
            {
                {{statements}}
            }
        }
        class Room : EventMessage { }
        """, ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);
}
