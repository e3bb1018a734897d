namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// A message whose ID is written first and its parameters later, as whoever moves data from one event to another does: until a parameter is written, it is one of the
/// event before.
/// </summary>
public class FlowLeftTests
{
    private const string Types = """
        class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public Row() { } public Row(Row other) { ParamOne = other.ParamOne; } public Row Clone() => (Row)MemberwiseClone(); }
        class Raw { public ulong EventId; public long ParamOne; }
        record Message(ulong EventId, long ParamOne);
        struct Value { public ulong EventId; public long ParamOne; }

        """;

    [Theory]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5) m.ParamOne = SdkEventParams.RoomExited.KickedOut;")]
    [InlineData("m.ParamOne = paramTwo; if (m.EventId == SdkEventIds.NetworkChanged) { m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5) { } }")]
    [InlineData("m.ParamOne = Math.Max(m.ParamOne, 0); switch (m.EventId) { case SdkEventIds.NetworkChanged: m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5) { } break; }")]
    [InlineData("var made = new Row { EventId = eventId, ParamOne = paramOne }; if (made.EventId == SdkEventIds.NetworkChanged) { made.EventId = SdkEventIds.RoomExited; if (made.ParamOne == SdkEventParams.NetworkChanged.Wired) { } }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; m.ParamOne = m.ParamOne == 5 ? SdkEventParams.RoomExited.KickedOut : SdkEventParams.RoomExited.Normally;")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == SdkEventParams.NetworkChanged.Wired) m.ParamOne = SdkEventParams.RoomExited.KickedOut;")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; _ = m.ParamOne switch { 0 => 1, 5 => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (m is { EventId: SdkEventIds.RoomExited, ParamOne: 5 }) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5 && m.EventId == SdkEventIds.RoomExited) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; while (flag) { if (m.ParamOne == 5) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) m.EventId = SdkEventIds.RoomExited; if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == 5) { }")]
    [InlineData("if (flag) m.EventId = SdkEventIds.RoomExited; else m.EventId = SdkEventIds.RoomEntered; if (m.ParamOne == 5) { }")]
    [InlineData("if (m.ParamOne == 5) { m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5) { } }")]
    [InlineData("foreach (var row in rows.Where(row => row.EventId == SdkEventIds.NetworkChanged)) { row.EventId = SdkEventIds.RoomExited; if (row.ParamOne is 4 or 5) { } }")]
    [InlineData("rows[0].EventId = SdkEventIds.RoomExited; if (rows[0].ParamOne == 5) { }")]
    [InlineData("var copy = m.Clone(); copy.EventId = SdkEventIds.RoomExited; if (copy.ParamOne == 5) { }")]
    [InlineData("var copy = new Row(m) { EventId = SdkEventIds.RoomExited }; if (copy.ParamOne == 5) { }")]
    [InlineData("var copy = r with { EventId = SdkEventIds.RoomExited }; if (copy.ParamOne == 5) { }")]
    [InlineData("v.EventId = SdkEventIds.RoomExited; if (v.ParamOne == 5) { }")]
    [InlineData("v.EventId = SdkEventIds.RoomExited; var copy = v; if (copy.ParamOne == 5) { }")]
    [InlineData("var copy = v; copy.EventId = SdkEventIds.RoomExited; if (copy.ParamOne == 5) { }")]
    [InlineData("(ulong EventId, long ParamOne) t = (m.EventId, m.ParamOne); t.EventId = SdkEventIds.RoomExited; if (t.ParamOne == 5) { }")]
    [InlineData("eventId = SdkEventIds.RoomExited; if (paramOne == 5) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; other.ParamOne = m.ParamOne; if (m.ParamOne == 5) { }")]
    [InlineData("if (flag) m.EventId = SdkEventIds.RoomExited; else m.EventId = SdkEventIds.RoomEntered; if (m.EventId == SdkEventIds.RoomEntered && m.ParamOne == 5) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (flag) m.ParamOne = paramTwo; if (m.ParamOne == 5) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (flag) rows.Clear(); else m.ParamOne = paramTwo; if (m.ParamOne == 5) { }")]
    [InlineData("if (flag) { m.ParamOne = paramTwo; return; } m.EventId = other.EventId; if (m.ParamOne == 7 && m.EventId == SdkEventIds.NetworkChanged) { }")]
    // A loop that runs again, and a handler of an exception, may begin with an ID that was written there.
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId = other.EventId; }")]
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId = SdkEventIds.NetworkChanged; }")]
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId = rows.Count > 5 ? other.EventId : eventId; if (m.EventId == 0) m.EventId = SdkEventIds.RoomExited; }")]
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } if (rows.Count > 5) m.EventId = SdkEventIds.NetworkChanged; else m.EventId = SdkEventIds.RoomExited; }")]
    [InlineData("for (var i = 0; i < 3; i++) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId += 1; }")]
    [InlineData("try { m.EventId = other.EventId; flag = !flag; } catch { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } }")]
    [InlineData("m.EventId = other.EventId; try { m = other; } catch { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } }")]
    // Others have the message, so that a call may change it; where none was made, it still has the ID that was written before.
    [InlineData("Console.WriteLine(m); m.EventId = SdkEventIds.RoomExited; try { Console.WriteLine(); } catch { if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == 9) { } }")]
    [InlineData("Action send = () => Console.WriteLine(m); m.EventId = SdkEventIds.RoomExited; try { send(); } catch { if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == 9) { } }")]
    [InlineData("Console.WriteLine(m); m.EventId = SdkEventIds.RoomExited; while (flag) { if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == 9) { } Console.WriteLine(); }")]
    [InlineData("while (flag) { if (raw.EventId == SdkEventIds.NetworkChanged && raw.ParamOne == 7) { } raw.EventId = other.EventId; }")]
    [InlineData("while (flag) { if (EventId == SdkEventIds.NetworkChanged && ParamOne == 7) { } EventId = other.EventId; }")]
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7 || other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { } m.EventId = other.EventId = eventId; }")]
    public Task What_was_there_before_is_of_another_event(string statements) => In(statements);

    [Theory]
    // The message has got another name by the time that somebody looks at it.
    [InlineData("m.EventId = eventId; while (flag) { if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { } other = m; }")]
    [InlineData("m.EventId = eventId; while (flag) { if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { } other = m; m = rows[1]; }")]
    [InlineData("m.EventId = eventId; while (flag) { if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { } other = flag ? m : rows[1]; }")]
    [InlineData("v.EventId = eventId; while (flag) { if (w.EventId == SdkEventIds.NetworkChanged && w.ParamOne == 7) { } w = v; }")]
    [InlineData("Row last = null; foreach (var row in rows) { if (last?.EventId == SdkEventIds.NetworkChanged && last.ParamOne == 7) { } row.EventId = eventId; last = row; }")]
    [InlineData("Row last = null; foreach (var row in rows) { if (last?.EventId == SdkEventIds.NetworkChanged && last.ParamOne == 7) { } last = row; last.EventId = eventId; }")]
    [InlineData("Row last = null; foreach (var row in rows) { if (last?.EventId == SdkEventIds.NetworkChanged && last.ParamOne == 7) { } last = row; row.EventId = SdkEventIds.NetworkChanged; }")]
    [InlineData("try { other = m; other.EventId = eventId; flag = !flag; } catch { if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { } }")]
    // Somebody has got it since, and may not have looked at it.
    [InlineData("m.EventId = eventId; rows.Add(m); if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { }")]
    [InlineData("m.EventId = eventId; while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } rows.Add(m); }")]
    public Task So_it_is_under_another_name_and_in_other_hands(string statements) => In(statements);

    [Theory]
    // Whoever is called may have changed what a field holds, and most likely has not.
    [InlineData("_last.EventId = eventId; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { }")]
    [InlineData("_last.EventId = eventId; Log(); Log(); if (_last is { ParamOne: 7, EventId: SdkEventIds.NetworkChanged }) { }")]
    [InlineData("_last.EventId = SdkEventIds.NetworkChanged; Log(); if (_last.ParamOne == 7) { }")]
    [InlineData("Last.EventId = eventId; Log(); if (Last.EventId == SdkEventIds.NetworkChanged && Last.ParamOne == 7) { }")]
    [InlineData("_last.EventId = eventId; while (flag) { if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { } Log(); }")]
    [InlineData("_last = m; m.EventId = eventId; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { }")]
    [InlineData("m.EventId = eventId; _last = m; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { }")]
    [InlineData("var kept = _last; Log(); kept.EventId = eventId; if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { }")]
    [InlineData("var kept = _last; Log(); _last.EventId = eventId; if (kept.EventId == SdkEventIds.NetworkChanged && kept.ParamOne == 7) { }")]
    [InlineData("foreach (var row in rows) { var first = rows[0]; if (first.EventId == SdkEventIds.NetworkChanged && first.ParamOne == 7) { } row.EventId = eventId; }")]
    [InlineData("foreach (var row in rows) { var first = rows.First(); if (first.EventId == SdkEventIds.NetworkChanged && first.ParamOne == 7) { } row.EventId = eventId; }")]
    [InlineData("foreach (var row in rows) { row.EventId = eventId; if (rows[0].EventId == SdkEventIds.NetworkChanged && rows[0].ParamOne == 7) { } }")]
    [InlineData("foreach (var row in rows) { if (_last?.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { } row.EventId = eventId; _last = row; }")]
    [InlineData("_last.EventId = SdkEventIds.RoomExited; _last.ParamOne = paramTwo; while (flag) { if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == 7) { } _last = rows[2]; var kept = _last; kept.EventId = eventId; }")]
    // So may a function that uses a variable, or several of them that hold the same message.
    [InlineData("var n = m; Action log = () => Console.WriteLine(m + \"\" + n); Log(); n.EventId = eventId; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m = n = other;")]
    [InlineData("var n = m; Action log = () => Console.WriteLine(m + \"\" + n); n = flag ? m : n; log(); m.EventId = eventId; if (n.EventId == SdkEventIds.NetworkChanged && n.ParamOne == 7) { } m = other;")]
    public Task So_it_is_in_a_place_that_a_call_may_change(string statements) => In(statements);

    [Theory]
    [InlineData("var n = flag ? m : other; n.EventId = eventId; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { }")]
    [InlineData("var n = flag ? m : other; m.EventId = eventId; if (n.EventId == SdkEventIds.NetworkChanged && n.ParamOne == 7) { }")]
    [InlineData("m.EventId = eventId; var n = flag ? m : other; if (n.EventId == SdkEventIds.NetworkChanged && n.ParamOne == 7) { }")]
    [InlineData("m.EventId = eventId; other ??= m; if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { }")]
    [InlineData("if (flag) m = other; else m.EventId = eventId; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { }")]
    [InlineData("m.EventId = eventId; foreach (var n in new[] { m, other }) { if (n.EventId == SdkEventIds.NetworkChanged && n.ParamOne == 7) { } }")]
    [InlineData("foreach (var n in new[] { m, other }) { if (n.EventId == SdkEventIds.NetworkChanged && n.ParamOne == 7) { } m.EventId = eventId; }")]
    [InlineData("foreach (var row in rows) row.EventId = eventId; foreach (var row in rows) { if (row.EventId == SdkEventIds.NetworkChanged && row.ParamOne == 7) { } }")]
    [InlineData("for (var i = 1; i < rows.Count; i++) { var first = rows[0]; if (first.EventId == SdkEventIds.NetworkChanged && first.ParamOne == 7) { } rows[i].EventId = eventId; }")]
    [InlineData("m.EventId = eventId; ref var n = ref other; n = m; if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == 7) { }")]
    [InlineData("m.EventId = SdkEventIds.NetworkChanged; m.ParamOne = SdkEventParams.NetworkChanged.WiFi; while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m = other; m.EventId = SdkEventIds.NetworkChanged; }")]
    [InlineData("m.EventId = eventId; m.ParamOne = paramOne; while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m = other; m.EventId = SdkEventIds.NetworkChanged; }")]
    public Task So_it_is_where_it_is_one_of_two(string statements) => In(statements);

    [Theory]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId = eventId; if (flag) goto again;")]
    [InlineData("m.EventId = eventId; again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } if (flag) goto again;")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } (m.EventId, flag) = (eventId, !flag); if (flag) goto again;")]
    [InlineData("again: if (eventId == SdkEventIds.NetworkChanged && paramOne == 7) { } eventId = other.EventId; if (flag) goto again;")]
    [InlineData("again: if (raw.EventId == SdkEventIds.NetworkChanged && raw.ParamOne == 7) { } raw.EventId = eventId; if (flag) goto again;")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == 7) { } m.EventId = SdkEventIds.NetworkChanged; other.EventId = SdkEventIds.RoomExited; if (flag) goto again;")]
    [InlineData("var t = (m.EventId, m.ParamOne); again: if (t.EventId == SdkEventIds.NetworkChanged && t.ParamOne == 7) { } t.EventId = eventId; if (flag) goto again;")]
    public Task So_it_is_at_a_label_that_is_led_back_to(string statements) => In(statements);

    [Theory]
    [InlineData("_last.EventId = eventId; _last.ParamOne = paramTwo; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("Log(); _last.EventId = eventId; _last.ParamOne = paramTwo; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_last.EventId = SdkEventIds.RoomExited; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_last.EventId = eventId; _last = rows[0]; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("m.EventId = eventId; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("rows[0].EventId = eventId; Log(); if (_last.EventId == SdkEventIds.NetworkChanged && _last.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var row in rows) { if (row.EventId == 0) row.EventId = eventId; else if (row.EventId == SdkEventIds.NetworkChanged && row.ParamOne == {|TRTC2001:7|}) { } _last = m; }")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } m.EventId = SdkEventIds.RoomExited; if (flag) goto again;")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } m.ParamOne = paramTwo; if (flag) goto again;")]
    [InlineData("again: m.ParamOne = paramTwo; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } m.EventId = eventId; if (flag) goto again;")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } raw.EventId = eventId; if (flag) goto again;")]
    [InlineData("again: if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } rows.Add(new Row { ParamOne = paramTwo }); if (flag) goto again;")]
    public Task What_nobody_has_written_is_judged_there_too(string statements) => In(statements);

    [Theory]
    // The event before is known.
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC1002:1|}) { m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == {|TRTC1002:5|}) { } if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (m.EventId == SdkEventIds.NetworkChanged) { m.EventId = SdkEventIds.RoomExited; m.ParamOne = paramTwo; if (m.ParamOne == {|TRTC2001:9|}) { } }")]
    [InlineData("m.ParamOne = paramTwo; if (m.EventId == SdkEventIds.RoomExited) { m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == {|TRTC2001:9|}) { } }")]
    [InlineData("m.ParamOne = 2; if (m.EventId == SdkEventIds.NetworkChanged) { m.EventId = SdkEventIds.RoomExited; m.ParamOne = {|TRTC2001:9|}; }")]
    // What is written is of the new one.
    [InlineData("m.EventId = SdkEventIds.RoomExited; m.ParamOne = {|TRTC2001:9|};")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; m.ParamOne = paramTwo; if (m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("m.ParamOne = paramTwo; m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (flag) m.ParamOne = 1 + paramTwo; else m.ParamOne = paramTwo; if (m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("m.EventId = SdkEventIds.RoomExited; if (m.ParamOne == 5) m.ParamOne = {|TRTC2001:9|};")]
    [InlineData("v.EventId = SdkEventIds.RoomExited; v.ParamOne = paramTwo; var copy = v; if (copy.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("eventId = SdkEventIds.RoomExited; paramOne = paramTwo; if (paramOne == {|TRTC2001:9|}) { }")]
    // What is new had no event before.
    [InlineData("var made = new Row { EventId = SdkEventIds.RoomExited }; if (made.ParamOne == {|TRTC2001:9|}) { }")]
    // The ID of another message, or a local, is written.
    [InlineData("other.EventId = m.EventId; if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("var id = m.EventId; if (id == SdkEventIds.RoomExited && m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("m.EventId = eventId; m.ParamOne = paramTwo; rows.Add(m); if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { }")]
    // It cannot be the one that was written.
    [InlineData("m.EventId = SdkEventIds.RoomExited; rows.Add(m); if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("while (flag) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } m.EventId = SdkEventIds.RoomExited; }")]
    [InlineData("try { m.EventId = SdkEventIds.RoomExited; flag = !flag; } catch { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } }")]
    // Each turn has another message, or writes the parameter as well before it looks.
    [InlineData("foreach (var row in rows) { if (row.EventId == 0) row.EventId = other.EventId; else if (row.EventId == SdkEventIds.NetworkChanged && row.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("do { m.EventId = other.EventId; m.ParamOne = paramTwo; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } } while (flag);")]
    [InlineData("m.EventId = other.EventId; while (flag) { m = rows[1]; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("Console.WriteLine(m); m.EventId = SdkEventIds.RoomExited; m.ParamOne = paramTwo; try { Console.WriteLine(); } catch { if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == {|TRTC2001:9|}) { } }")]
    [InlineData("Console.WriteLine(m); m.EventId = SdkEventIds.RoomExited; try { Console.WriteLine(); } catch { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (flag) { m.EventId = SdkEventIds.RoomExited; if (m.EventId != SdkEventIds.RoomEntered) return; } if (m.EventId == SdkEventIds.RoomExited && m.ParamOne == {|TRTC2001:9|}) { }")]
    [InlineData("if (flag) m.EventId = SdkEventIds.RoomExited; if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("m.EventId = eventId; while (flag) { if (other.EventId == SdkEventIds.NetworkChanged && other.ParamOne == {|TRTC2001:7|}) { } other = rows[2]; m = rows[1]; }")]
    [InlineData("while (flag) { if (EventId == SdkEventIds.NetworkChanged && ParamOne == {|TRTC2001:7|}) { } rows.Add(new Row { EventId = eventId }); }")]
    [InlineData("Row last = null; foreach (var row in rows) { if (last?.EventId == SdkEventIds.NetworkChanged && last.ParamOne == {|TRTC2001:7|}) { } last = row; row.EventId = SdkEventIds.RoomExited; }")]
    public Task The_rest_is_judged(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        Types + $$"""
        class Program : Row
        {
            private Row _last;
            private Row Last { get; set; }

            void Log() => Console.WriteLine();

            void Run(Row m, Row other, Message r, Value v, Value w, Raw raw, List<Row> rows, bool flag, ulong eventId, long paramOne, long paramTwo)
            {
                {{statements}}
            }
        }
        """);
}
