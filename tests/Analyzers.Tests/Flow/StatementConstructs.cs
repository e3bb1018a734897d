namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The constructs through which what is known of a message reaches a parameter, as statements of a method.</summary>
internal static class StatementConstructs
{
    /// <summary>Operators, negation, <c>?:</c>, casts, <c>Equals</c>.</summary>
    public static readonly string[] Conditions =
    [
        "if (e.ParamOne == {|TRTC2001:7|} & e.EventId == 1003) { }",
        "if (e.EventId == 1003 && other == e && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId == 1003 && DateTime.Now == DateTime.MinValue && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (DateTime.Now > DateTime.MinValue && e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId == 1003 && new Version(1, 0) == new Version(1, 1) | e.ParamOne == {|TRTC2001:7|}) { }",
        "if (1003 == e.EventId && {|TRTC2001:7|} == e.ParamOne) { }",
        "if (!(e.EventId == 1003 && e.ParamOne != {|TRTC2001:7|}) && e.EventId == 1003) { }",
        "if (e.EventId != 1003) { return; } else { if (e.ParamOne == {|TRTC2001:7|}) { } }",
        "if (e.EventId == 1003 && (e.ParamOne == {|TRTC2001:7|} || e.ParamOne == {|TRTC2001:8|})) { }",
        "if ((e.ParamOne == {|TRTC2001:7|} || e.ParamOne == {|TRTC2001:8|}) && e.EventId == 1003) { }",
        "if (e.EventId == 1003 ? e.ParamOne == {|TRTC2001:7|} : e.ParamOne == 10) { }",
        "if ((e.EventId == 1003) is true && e.ParamOne == {|TRTC2001:7|}) { }",
        "if ((e.EventId != 1003) is false && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId is not (null or not 1003) && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId > 0 && e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId == 1003 ^ false) { if (e.ParamOne == 7) { } }",
        "if (e.EventId.GetValueOrDefault() == 1003 && e.ParamOne.GetValueOrDefault() == {|TRTC2001:7|}) { }",
        "if (e.EventId.HasValue && e.EventId.Value == 1003 && e.ParamOne.HasValue && e.ParamOne.Value == {|TRTC2001:7|}) { }",
        "if ((int)e.EventId == 1003 && (int)e.ParamOne == {|TRTC2001:7|}) { }",
        "if (Convert.ToInt32(e.EventId) == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (Equals(e.EventId, 1003UL) && Equals(e.ParamOne, {|TRTC2001:7L|})) { }",
        "if (Nullable.Equals(e.EventId, 1003UL) && Nullable.Equals<long>(e.ParamOne, {|TRTC2001:7|})) { }",
        "bool known = e.EventId == 1003; if (known && e.ParamOne == {|TRTC2001:7|}) { }",
    ];

    /// <summary>Statements and jumps.</summary>
    public static readonly string[] Statements =
    [
        "if (e.EventId == 1003) { } else { throw new Exception(); } if (e.ParamOne == {|TRTC2001:7|}) { }",
        "while (true) { if (e.EventId == 1003) break; e = other; } if (e.ParamOne == {|TRTC2001:7|}) { }",
        "while (e.EventId == 1003) { if (e.ParamOne == {|TRTC2001:7|}) { } e = other; }",
        "do { if (e.EventId != 1003) continue; if (e.ParamOne == {|TRTC2001:7|}) { } } while (flag);",
        "for (var i = 0; i < 3; i++) { if (e.EventId != 1003) continue; if (e.ParamOne == {|TRTC2001:7|}) { } e = other; }",
        "for (var m = e; m.EventId == 1003; m = other) { if (m.ParamOne == {|TRTC2001:7|}) { } }",
        "foreach (var m in new List<EventMessage>()) { switch (m.EventId) { case 1003 when m.ParamOne == {|TRTC2001:7|}: continue; case 1003: if (m.ParamOne == {|TRTC2001:8|}) { } break; } }",
        "switch (e.EventId) { case 1003: { if (e.ParamOne == {|TRTC2001:7|}) { } break; } case 1001: if (e.ParamOne == {|TRTC2001:7|}) { } break; default: if (e.ParamOne == 7) { } break; }",
        "switch (e.EventId) { case 1001: case 1002: switch (e.ParamOne) { case {|TRTC2001:5|}: case {|TRTC2001:6|}: break; case 1: break; } break; }",
        "switch (e.EventId) { case 1001: goto case 1002; case 1002: if (e.ParamOne == {|TRTC2001:5|}) { } break; }",
        "switch (e.EventId) { case 1003: goto default; default: if (e.ParamOne == 7) { } break; }",
        "switch (e) { case { EventId: 1003 }: if (e.ParamOne == {|TRTC2001:7|}) { } break; case { EventId: 1001, ParamOne: {|TRTC2001:7|} }: break; }",
        "switch (e) { case { EventId: 1003 } m when m.ParamOne == {|TRTC2001:7|}: break; case { EventId: 1001 } m: if (m.ParamOne == {|TRTC2001:7|}) { } break; }",
        "switch (e.EventId) { case 1003 or 1001: if (e.ParamOne == {|TRTC2001:7|}) { } break; }",
        "switch (e.EventId) { case 1003: return; } if (e.EventId != 1003) return; if (e.ParamOne == 7) { }",
        "try { Do(); } catch when (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { } finally { if (e.EventId == 1003) { if (e.ParamOne == {|TRTC2001:7|}) { } } }",
        "try { if (e.EventId != 1003) throw new Exception(); } catch { return; } if (e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId != 1003) return; try { Do(); } catch (Exception) { } if (e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId != 1003) return; using var s = new System.IO.MemoryStream(); if (e.ParamOne == {|TRTC2001:7|}) { }",
        "goto start; start: if (e.EventId != 1003) return; if (e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId != 1003) goto end; if (e.ParamOne == {|TRTC2001:7|}) { } end: ;",
        "if (e.EventId != 1003) return; goto end; end: if (e.ParamOne == {|TRTC2001:7|}) { }",
        "{ if (e.EventId != 1003) return; } { if (e.ParamOne == {|TRTC2001:7|}) { } }",
        "if (e.EventId == 1003) { unchecked { if (e.ParamOne == {|TRTC2001:7|}) { } } }",
        "if (e.EventId != 1003) return; ; ; if (e.ParamOne == {|TRTC2001:7|}) { }",
    ];

    /// <summary>Patterns of all kinds, switch expressions.</summary>
    public static readonly string[] Patterns =
    [
        "if (e is { EventId: 1003 } and { ParamOne: {|TRTC2001:7|} }) { }",
        "if (e is { ParamOne: {|TRTC2001:7|} } and { EventId: 1003 }) { }",
        "if (e is { EventId: { } id } && id == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e.EventId is ulong id && id == 1003 && e.ParamOne is long p && p == {|TRTC2001:7|}) { }",
        "if (e.EventId is { } id && e.ParamOne is { } p && id is 1003 && p is {|TRTC2001:7|}) { }",
        "if (e is null or { EventId: not 1003 }) return; if (e.ParamOne == {|TRTC2001:7|}) { }",
        "if (e is { EventId: 1003, ParamOne: > 0 and {|TRTC2001:7|} }) { }",
        "if (e is { EventId: (ulong)1003, ParamOne: ({|TRTC2001:7|}) }) { }",
        "if (e is { EventId: > 1002 and 1003, ParamOne: {|TRTC2001:7|} }) { }",
        "object o = e; if (o is EventMessage { EventId: 1003, ParamOne: {|TRTC2001:7|} }) { }",
        "object o = e; if (o is EventMessage m && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { }",
        "object o = e; if (o is not EventMessage m || m.EventId != 1003) return; if (m.ParamOne == {|TRTC2001:7|}) { }",
        "var m = (object)e as EventMessage; if (m?.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { }",
        "if ((e, other) is ({ EventId: 1003, ParamOne: {|TRTC2001:7|} }, _)) { }",
        "if ((e.EventId, e.ParamOne, e.ParamTwo) is (1003, _, {|TRTC2001:5|})) { }",
        "if ((e.EventId, e.ParamOne) is (1003 or 1001, {|TRTC2001:7|})) { }",
        "var t = (e.EventId, e.ParamOne) switch { (1001, {|TRTC2001:7|}) => 1, (1003, var p) when p == {|TRTC2001:8|} => 2, _ => 3 };",
        "var t = e switch { { EventId: 1003 } and { ParamOne: {|TRTC2001:7|} } => 1, { EventId: 1001 } m when m.ParamOne == {|TRTC2001:7|} => 2, _ => 3 };",
        "var t = e.EventId switch { 1003 or 1001 => e.ParamOne == {|TRTC2001:7|}, _ => false };",
        "var t = e.ParamOne switch { {|TRTC2001:7|} when e.EventId == 1003 => 1, _ => 2 };",
        "var list = new[] { e, other }; if (list is [{ EventId: 1003 } m, ..] && m.ParamOne == {|TRTC2001:7|}) { }",
        "var list = new[] { e, other }; if (list is [.., { EventId: 1003, ParamOne: {|TRTC2001:7|} }]) { }",
        "var list = new List<EventMessage>(); if (list is [{ EventId: 1003, ParamOne: {|TRTC2001:7|} }]) { }",
        "var list = new[] { e, other }; if (list is [var first, ..] && first is { EventId: 1003, ParamOne: {|TRTC2001:7|} }) { }",
        "var list = new EventList(); if (list is { Content: [{ EventId: 1003, ParamOne: {|TRTC2001:7|} }, ..] }) { }",
        "var list = new EventList(); if (list.Content[0].EventId == 1003 && list.Content[0].ParamOne == {|TRTC2001:7|}) { }",
        "var list = new EventList(); if (list is { Content: { Length: 1 } c } && c[0] is { EventId: 1003, ParamOne: {|TRTC2001:7|} }) { }",
    ];

    /// <summary>Copies in locals, tuples, anonymous types.</summary>
    public static readonly string[] Copies =
    [
        "var p = e.ParamOne; var id = e.EventId; if (p == {|TRTC2001:7|} && id == 1003) { }",
        "var m = e; var n = m; if (n.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "EventMessage m; m = e; if (m.EventId == 1003) { if (e.ParamOne == {|TRTC2001:7|}) { } }",
        "var id = e.EventId ?? 0; if (id == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "var id = (int)(e.EventId ?? 0); switch (id) { case 1003: if (e.ParamOne == {|TRTC2001:7|}) { } break; }",
        "ulong? id; long? p; (id, p) = (e.EventId, e.ParamOne); if (id == 1003 && p == {|TRTC2001:7|}) { }",
        "var t = (e.EventId, e.ParamOne); if (t.EventId == 1003 && t.ParamOne == {|TRTC2001:7|}) { }",
        "var t = (Id: e.EventId, P: e.ParamOne); if (t.Id == 1003 && t.P == {|TRTC2001:7|}) { }",
        "var t = (e, other); if (t.e.EventId == 1003 && t.Item1.ParamOne == {|TRTC2001:7|}) { }",
        "var (m, n) = (e, other); if (m.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }",
        "var x1 = new { e.EventId, e.ParamOne }; if (x1.EventId == 1003 && x1.ParamOne == {|TRTC2001:7|}) { }",
        "var x1 = new { M = e }; if (x1.M.EventId == 1003 && x1.M.ParamOne == {|TRTC2001:7|}) { }",
        "var m = flag ? e : other; if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { }",
        "var m = e ?? other; if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { }",
        "var m = e; if (flag) m = other; if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { }",
    ];

    /// <summary>Objects built at once or over several statements.</summary>
    public static readonly string[] Building =
    [
        "var m = new EventMessage(); m.EventId = 1003; Do(); m.ParamOne = {|TRTC2001:7|};",
        "var m = new EventMessage { EventId = flag ? 1003UL : 1001UL, ParamOne = {|TRTC2001:7|} };",
        "var m = new EventMessage(); switch (x.EventTime) { case 1: m.EventId = 1003; break; default: m.EventId = 1001; break; } m.ParamOne = {|TRTC2001:7|}; Do(m);",
        "(e.EventId, e.ParamOne) = (1003, {|TRTC2001:7|});",
        "e.EventId ??= 1003; e.ParamOne = 7;",
        "var all = new[] { new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }, new() { ParamOne = {|TRTC2001:8|}, EventId = 1003 } };",
        "var list = new EventList { Content = new[] { new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} } } };",
        "e.EventId = SdkEventIds.NetworkChanged; e.ParamOne = {|TRTC2004:SdkEventParams.AppStateChanged.Background|};",
        "EventMessage Make() { return new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; }",
        "EventMessage Make(ulong id) => new EventMessage { EventId = id, ParamOne = 7 };",
    ];

    /// <summary>Functions inside, LINQ in both syntaxes.</summary>
    public static readonly string[] Functions =
    [
        "bool Local(EventMessage m) => m is { EventId: 1003, ParamOne: {|TRTC2001:7|} };",
        "Func<EventMessage, bool> f = delegate(EventMessage m) { return m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}; };",
        "Predicate<EventMessage> f = m => { if (m.EventId != 1003) return false; return m.ParamOne == {|TRTC2001:7|}; };",
        "var q = from m in new[] { e } where m.EventId == 1003 where m.ParamOne == {|TRTC2001:7|} select m;",
        "var q = from m in new[] { e } let id = m.EventId where id == 1003 && m.ParamOne == {|TRTC2001:7|} select m;",
        "var q = from m in new[] { e } let id = m.EventId let p = m.ParamOne where id == 1003 where p == {|TRTC2001:7|} select m;",
        "var q = from m in new[] { e } where m.EventId == 1003 select m.ParamOne == {|TRTC2001:7|};",
        "var q = from m in new[] { e } where m.ParamOne == {|TRTC2001:7|} where m.EventId == 1003 select m;",
        "var q = from m in new[] { e } where m.EventId == 1003 orderby m.Time where m.ParamOne == {|TRTC2001:7|} select m;",
        "var q = from m in new[] { e } from n in new[] { other } where m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|} select n;",
        "var q = new[] { e }.Where(m => m.EventId == 1003).Where(n => n.ParamOne == {|TRTC2001:7|});",
        "var q = new[] { e }.Where(m => m.EventId == 1003).Any(n => n.ParamOne == {|TRTC2001:7|});",
        "var q = new[] { e }.Where(m => m.EventId == 1003).Select(n => n.ParamOne == {|TRTC2001:7|} ? 1 : 2);",
        "var q = new[] { e }.Where(m => m.EventId == 1003).OrderBy(m => m.Time).First(n => n.ParamOne == {|TRTC2001:7|});",
        "foreach (var m in new[] { e }.Where(m => m.EventId == 1003)) { if (m.ParamOne == {|TRTC2001:7|}) { } }",
        "var q = new[] { e }.Count(m => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|});",
        "System.Linq.Expressions.Expression<Func<EventMessage, bool>> f = m => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};",
    ];

    /// <summary>Locals that carry literals: the literal is reported where it stands.</summary>
    public static readonly string[] Literals =
    [
        "ulong id = 1003; if (e.EventId == id && e.ParamOne == {|TRTC2001:7|}) { }",
        "int expected = {|TRTC2001:7|}; int again = expected; int third = again; if (e.EventId == 1003 && e.ParamOne == third) { }",
        "long expected; expected = {|TRTC2001:7|}; if (e.EventId == 1003 && e.ParamOne == expected) { }",
        "long expected = 7; expected = 1; if (e.EventId == 1003 && e.ParamOne == expected) { }",
        "long expected = {|TRTC2001:7|}; if (flag) expected = {|TRTC2001:8|}; if (e.EventId == 1003 && e.ParamOne == expected) { }",
        "long expected = 7; if (flag) expected = 1; if (e.EventId == 1003 && e.ParamOne == expected) { }",
        "const long expected = 7; if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:expected|}) { }",
        "long p = {|TRTC2001:7|}; e.EventId = 1003; e.ParamOne = p;",
        "long p = {|TRTC2001:7|}; var m = new EventMessage { EventId = 1003, ParamOne = p };",
        "var id = 1003; var p = {|TRTC2001:7|}; var m = new EventMessage { EventId = (ulong)id, ParamOne = p };",
        "foreach (var p in new long[] { {|TRTC2001:7|}, {|TRTC2001:8|} }) { if (e.EventId == 1003 && e.ParamOne == p) { } }",
        "foreach (var p in new long[] { 1, 7 }) { if (e.EventId == 1003 && e.ParamOne == p) { } }",
        "switch (e.ParamOne) { case 1: if (e.EventId == 1003) goto case {|TRTC2001:7|}; break; case 7: break; }",
        "if (e is not { EventId: 1003 }) return; switch (e.ParamOne) { case {|TRTC2001:7|}: break; case 1: break; }",
        "if (e.EventId.HasValue) { switch (e.EventId.Value) { case 1003 when e.ParamOne is {|TRTC2001:7|} or {|TRTC2001:8|}: break; } }",
        "if (e.EventId == 6001 && e.ParamOne == {|TRTC2001:99|}) { }",
    ];
}
