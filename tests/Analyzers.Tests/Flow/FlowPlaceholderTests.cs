namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What the program itself writes for a parameter that is not there, before it knows of which event, and what it asks for afterwards.</summary>
public class FlowPlaceholderTests
{
    private const string Row = "class Row { public ulong? EventId { get; set; } public long? ParamOne { get; set; } public long? ParamTwo { get; set; } } ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // Which event it is for turns out later.
    [InlineData("void Run(string[] c) { var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = c.Length > 1 ? long.Parse(c[1]) : -1 }; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(string[] c) { var m = new EventMessage { ParamOne = c.Length > 1 ? long.Parse(c[1]) : -1, EventId = ulong.Parse(c[0]) }; if (m.EventId is 1003 or 1001) Use(m); }")]
    [InlineData("void Run(string[] c) { var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = c.Length > 1 ? 3 : -1 }; switch (m.EventId) { case 1003: Use(m); break; } }")]
    [InlineData("void Run(string[] c) { long one = -1; if (c.Length > 1) one = long.Parse(c[1]); var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = one }; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(string[] c, int n) { var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = n switch { 0 => -1, 1 => long.Parse(c[1]), _ => -1 } }; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(string[] c) { if (!long.TryParse(c[1], out var one)) one = -1; var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = one }; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(EventMessage m) { m.ParamOne ??= -1; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(List<EventMessage> all) { foreach (var m in all) { m.ParamOne ??= -1; if (m.EventId == 1003) Use(m); } }")]
    [InlineData("void Run(EventMessage m) { m.ParamOne = m.ParamOne is null ? -1 : m.ParamOne; if (m.EventId == 1003) Use(m); }")]
    [InlineData("void Run(EventMessage m) { m.ParamOne ??= -1; switch (m.EventId) { case 1003 when m.ParamOne == -1: Use(m); break; } }")]
    // Asked for by who has written it
    [InlineData("bool Run(EventMessage m) { if (m.ParamOne is null) m.ParamOne = -1; return m.EventId == 1003 && m.ParamOne == -1; }")]
    [InlineData("bool Run(EventMessage m) { m.ParamOne ??= -1; return m.EventId == 1003 && m.ParamOne == -1; }")]
    [InlineData("bool Run(EventMessage m) { if (m.ParamOne > 5) m.ParamOne = 99; if (m.EventId == 1003) { if (m.ParamOne == 99) return true; } return false; }")]
    [InlineData("bool Run(ulong? eventId, long? paramOne) { paramOne ??= -1; return eventId == 1003 && paramOne == -1; }")]
    // ... also behind a call, or in another loop
    [InlineData("bool Run(EventMessage m) { m.ParamOne ??= -1; Use(m); return m.EventId == 1003 && m.ParamOne == -1; }")]
    [InlineData("bool Run(List<EventMessage> all) { foreach (var m in all) m.ParamOne ??= -1; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == -1) return true; return false; }")]
    [InlineData("void Run(EventMessage m, EventMessage n) { m.ParamOne = m.ParamOne ?? -1; n = m; Use(n); if (n.EventId == 1003 && n.ParamOne == -1) Use(n); }")]
    public Task Is_silent(string members) => VerifyAsync(members);

    [Theory]
    // Who knows the event where it writes means it.
    [InlineData("void Run(string[] c) { var m = new EventMessage { EventId = 1003, ParamOne = c.Length > 1 ? long.Parse(c[1]) : {|TRTC2001:-1|} }; Use(m); }")]
    [InlineData("void Run(string[] c) { var m = new EventMessage { ParamOne = c.Length > 1 ? long.Parse(c[1]) : {|TRTC2001:-1|}, EventId = 1003 }; Use(m); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003) { m.ParamOne ??= {|TRTC2001:-1|}; Use(m); } }")]
    [InlineData("void Run(EventMessage m) { m.ParamOne ??= {|TRTC2001:-1|}; m.EventId = 1003; Use(m); }")]
    // ... and so does who writes nothing else.
    [InlineData("void Run(string[] c) { var m = new EventMessage { EventId = ulong.Parse(c[0]), ParamOne = {|TRTC2001:-1|} }; if (m.EventId == 1003) Use(m); }")]
    // Not asked for by who has written another number
    [InlineData("bool Run(EventMessage m) { m.ParamOne ??= -1; return m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("bool Run(ulong? eventId, long? paramOne) { paramOne ??= -1; return eventId == 1003 && paramOne == {|TRTC2001:7|}; }")]
    [InlineData("bool Run(List<EventMessage> all) { foreach (var m in all) m.ParamOne ??= -1; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:-2|}) return true; return false; }")]
    [InlineData("bool Run(EventMessage m, EventMessage n) { m.ParamTwo ??= -1; Use(m); return m.EventId == 1003 && m.ParamOne == {|TRTC2001:-1|}; }")]
    public Task Is_reported(string members) => VerifyAsync(members);

    [Theory]
    // What is not given is what the place is declared with.
    [InlineData("bool Run(ulong eventId, long paramOne = -1) => eventId == 1003 && paramOne == -1;")]
    [InlineData("bool Run(ulong eventId, long paramOne = -1) => eventId == 1003 && paramOne == {|TRTC2001:7|};")]
    [InlineData("ulong EventId { get; set; } long ParamOne { get; set; } = -1; bool Run() => EventId == 1003 && ParamOne == -1;")]
    [InlineData("ulong EventId { get; set; } long ParamOne { get; set; } = (99); bool Run() => EventId == 1003 && ParamOne == 99;")]
    [InlineData("ulong EventId { get; set; } long ParamOne { get; set; } = -1; bool Run() => EventId == 1003 && ParamOne == {|TRTC2001:99|};")]
    [InlineData("class Log { public ulong EventId; public long ParamOne = -1, ParamTwo = 0; } bool Run(Log m) => m is { EventId: 1003, ParamOne: -1 };")]
    [InlineData("class Log { public ulong EventId; public long ParamTwo = -1, ParamOne = 0; } bool Run(Log m) => m is { EventId: 1003, ParamOne: {|TRTC2001:-1|} };")]
    [InlineData("record Log(ulong EventId, long ParamOne = 99); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == 99;")]
    [InlineData("const long None = -1; ulong EventId { get; set; } long ParamOne { get; set; } = None; bool Run() => EventId == 1003 && ParamOne == {|TRTC2001:7|};")]
    // By the name of a constant of the type, of another one, of an enum, of the number's own type
    [InlineData("const long None = -1; ulong EventId { get; set; } long ParamOne { get; set; } = None; bool Run() => EventId == 1003 && ParamOne == None && ParamOne == -1;")]
    [InlineData("static class Param { public const long None = -1; } class Log { public ulong EventId { get; set; } public long ParamOne { get; set; } = (Param.None); } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == Param.None;")]
    [InlineData("static class Param { public const int None = -1; } record Log(ulong EventId, long ParamOne = Param.None); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == Param.None;")]
    [InlineData("enum Net : long { None = -1, Off = 0 } class Log { public ulong EventId { get; set; } public Net ParamOne { get; set; } = Net.None; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == Net.None;")]
    [InlineData("enum Net { None = -1, Off = 0 } class Log { public ulong EventId; public long ParamOne = (long)Net.None; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == (long)Net.None;")]
    [InlineData("class Log { public ulong EventId; public long? ParamOne = long.MinValue; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == long.MinValue;")]
    [InlineData("class Log { public ulong EventId; public long ParamOne = int.MinValue; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == int.MinValue;")]
    [InlineData("class Log { public ulong EventId; public long ParamOne = int.MaxValue; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:long.MaxValue|};")]
    [InlineData("static class Param { public const long None = -1; } class Log { public ulong EventId { get; set; } public long ParamOne { get; set; } = Param.None; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:-2|};")]
    [InlineData("static long None() => -1; class Log { public ulong EventId { get; set; } public long ParamOne { get; set; } = None(); } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:-2|};")]
    // By a constructor
    [InlineData("class Log { public ulong EventId { get; } public long ParamOne { get; } public Log(ulong eventId, long paramOne = -1) { EventId = eventId; ParamOne = paramOne; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log(ulong eventId, long paramOne = -1) { public ulong EventId => eventId; public long ParamOne => paramOne; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log(ulong eventId, long paramOne = -1) { public ulong EventId => eventId; public long ParamOne => paramOne; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("class Log(ulong eventId, long paramOne = 99) { public ulong EventId => eventId; public long ParamOne => paramOne; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == 99;")]
    // ... also where something else may have been given to it since.
    [InlineData("class Opt { public ulong EventId { get; set; } public long ParamOne { get; set; } = -1; } void Run(string s, ulong id) { var o = new Opt { EventId = id }; if (s != null) o.ParamOne = long.Parse(s); if (o.EventId == 1003 && o.ParamOne == -1) throw new Exception(); }")]
    [InlineData("class Opt { public ulong EventId; public long ParamOne = -1; } void Run(Opt o, string s) { if (s != null) o.ParamOne = long.Parse(s); if (o is { EventId: 1003, ParamOne: -1 }) throw new Exception(); }")]
    [InlineData("class Opt { public ulong EventId; public long ParamOne = -1; } void Run(Opt o, string s) { if (s != null) o.ParamOne = long.Parse(s); if (o is { EventId: 1003, ParamOne: {|TRTC2001:7|} }) throw new Exception(); }")]
    [InlineData("ulong EventId { get; set; } long ParamOne { get; set; } = -1; void Run(string s) { ParamOne = long.Parse(s); if (EventId == 1003 && ParamOne == -1) throw new Exception(); }")]
    public Task What_it_is_declared_with(string members) => VerifyAsync(members);

    [Theory]
    // What a local begins with, and may have been given something else in place of since
    [InlineData("void Run(Dictionary<string, long> d) { long one = -1; var ok = false; if (d.TryGetValue(\"k\", out var v)) { one = v; ok = true; } if (!ok) return; Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    [InlineData("void Run(bool b, long v) { long one = -1; if (b) one = v; if (b) Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    [InlineData("void Run(string s) { long kind = 99; if (s == \"wifi\") kind = 1; else if (s == \"off\") kind = 0; Use(new EventMessage { EventId = 1003, ParamOne = kind }); }")]
    [InlineData("void Run(string[] c) { long one = (long)-1; foreach (var x in c) one = long.Parse(x); Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    // It is all there is, or what else there is is wrong as well, or it is an arm that is chosen.
    [InlineData("void Run(bool b) { long one = {|TRTC2001:-1|}; if (b) Use(null); Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    [InlineData("void Run(bool b) { long one = -1; if (b) one = {|TRTC2001:7|}; Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    [InlineData("void Run(bool b, long v) { long one = v; if (b) one = {|TRTC2001:-1|}; Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    [InlineData("void Run(bool b, long v) { long one = b ? v : {|TRTC2001:-1|}; Use(new EventMessage { EventId = 1003, ParamOne = one }); }")]
    public Task What_a_local_begins_with(string members) => VerifyAsync(members);

    [Theory]
    // What the program writes elsewhere, where there is nothing
    [InlineData("Row Of(EventMessage m) => new Row { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = m.ParamOne.GetValueOrDefault(-1) }; bool Run(Row r) => r is { EventId: 1003, ParamOne: -1 };")]
    [InlineData("Row Of(string[] c) => new() { EventId = ulong.Parse(c[0]), ParamOne = c.Length > 1 ? long.Parse(c[1]) : -1 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne switch { -1 => true, _ => false };")]
    [InlineData("Row Of(string[] c) => new() { ParamOne = (long)(c.Length switch { 2 => long.Parse(c[1]), _ => -1 }) }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("static class Param { public const long None = -1; } Row Of(EventMessage m) => new() { ParamOne = m.ParamOne ?? Param.None }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == Param.None;")]
    [InlineData("static void Normalize(EventMessage m) { m.ParamOne ??= -1; } bool Run(EventMessage m) { Normalize(m); return m.EventId == 1003 && m.ParamOne == -1; }")]
    [InlineData("static void Normalize(EventMessage m) { if (m.ParamOne is null) { m.ParamOne = -1; } } bool Run(EventMessage m) { Normalize(m); return m.EventId == 1003 && m.ParamOne == -1; }")]
    [InlineData("const long None = -1; Row Of(EventMessage m) => new() { ParamOne = m.ParamOne ?? None }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == None;")]
    [InlineData("const long None = -2; Row Of(EventMessage m) => new() { ParamOne = m.ParamOne ?? None }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-1|};")]
    // ... or gives to what it makes or calls
    [InlineData("record Log(ulong EventId, long ParamOne); Log Of(EventMessage m) => new Log(m.EventId ?? 0, m.ParamOne ?? -1); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("record Log(ulong EventId, long ParamOne); Log Of(EventMessage m) => new(m.EventId ?? 0, m.ParamOne ?? -1); bool Run(Log m) => m is (1003, -1);")]
    [InlineData("class Log(ulong eventId, long paramOne) { public ulong EventId => eventId; public long ParamOne => paramOne; } Log Of(EventMessage m) => new(paramOne: m.ParamOne ?? -1, eventId: 0); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("public bool Is(ulong eventId, long paramOne) => eventId == 1003 && paramOne == -1; bool Run(EventMessage m) => Is(m.EventId ?? 0, m.ParamOne ?? -1);")]
    [InlineData("public bool Is(ulong eventId, long paramOne) => eventId == 1003 && paramOne == -1; bool Run(EventMessage m) => this.Is(paramOne: m.ParamOne ?? -1, eventId: m.EventId ?? 0);")]
    [InlineData("abstract class Base(ulong eventId, long paramOne) { public ulong EventId => eventId; public long ParamOne => paramOne; } class Log(ulong id) : Base(id, -1) { } bool Run(Base m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("record Log(ulong EventId, long ParamOne) { public Log(ulong id) : this(id, -1) { } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("} static class X { public static bool Is(this EventMessage m, ulong eventId, long paramOne) => eventId == 1003 && paramOne == -1; } class Q { bool Run(EventMessage m) => m.Is(m.EventId ?? 0, m.ParamOne ?? -1);")]
    [InlineData("public bool Is(ulong eventId, long paramOne) => eventId == 1003 && paramOne == {|TRTC2001:8|}; bool Run(EventMessage m) => Is(m.EventId ?? 8, m.ParamOne ?? -1);")]
    [InlineData("public bool Is(ulong eventId, long paramOne) => eventId == 1003 && paramOne == -1; bool Run(ulong id) => Is(id, -1);")]
    [InlineData("} static class X { public static bool Is(this EventMessage m, ulong eventId, long paramOne) => eventId == 1003 && paramOne == -1; } class Q { bool Run(EventMessage m) => m.Is(m.EventId ?? 0, -1);")]
    [InlineData("} static class X { public static bool Is(this long paramOne, ulong eventId) => eventId == 1003 && paramOne == {|TRTC2001:-1|}; } class Q { long Is; void Clear() { Is = -1; }")]
    // ... or by what a method gives
    [InlineData("static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; Row Of(string[] f) => new() { EventId = (ulong)Num(f, 0), ParamOne = Num(f, 1) }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("static long Num(string[] f, int i) { if (i >= f.Length) return -1; return long.Parse(f[i]); } Row Of(string[] f) => new() { ParamOne = f is null ? null : (long?)Num(f, 1) }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("Row Of(string[] f) { return new() { EventId = (ulong)Num(0), ParamOne = Num(1) }; long Num(int i) => i < f.Length ? long.Parse(f[i]) : -1; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; Row Of(string[] f) => new() { ParamTwo = Num(f, 1) }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; Row Of(string[] f) => new() { ParamOne = Num(f, 1) }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-2|};")]
    // ... or by way of a local, a tuple, an else, an arm for null
    [InlineData("Row Of(string[] f) { long one = -1; if (f.Length > 1) one = long.Parse(f[1]); return new Row { ParamOne = one }; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("Row Of(EventMessage m) { var p = m.ParamOne ?? 99; return new Row { ParamOne = p }; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("Row Of(string s) { if (!long.TryParse(s, out var one)) one = -1; return new Row { ParamOne = one }; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("void Fill(Row r, Row m) { if (m.ParamOne is { } v) r.ParamOne = v; else r.ParamOne = -1; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("Row Of(EventMessage m) => new() { ParamOne = m.ParamOne switch { null => 99, { } v => v } }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Change(Row m) { if (m.ParamTwo != null && m.ParamOne != 3) m.ParamOne = 12; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:12|};")]
    [InlineData("record Log(ulong EventId, long ParamOne); record Point(int X, int Y, int Z); Point Of(int? y) => new(0, y ?? 8, 1); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:8|};")]
    [InlineData("record Log(ulong EventId, long ParamOne); static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; Log Of(string[] f) => new Log((ulong)Num(f, 0), Num(f, 1)); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; static bool Has(string[] f) => true; Row Of(string[] f) { long one = Has(f) ? Num(f, 1) : 0; return new Row { ParamOne = one }; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("class Log(ulong eventId, long paramOne, string text = null) { public ulong EventId => eventId; public long ParamOne => paramOne; } Log Of(ulong id) => new(id, -1); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("Row Of(EventMessage m) => new() { ParamOne =\n// is there one?\nm.ParamOne.HasValue ? m.ParamOne.Value : 99 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Change(Row m) { if (Equals(m, null)) m.ParamOne = 12; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:12|};")]
    [InlineData("void Fill(Row m) { if (m.ParamOne is null) m.ParamOne = 99; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Fill(Row m) { if (!m.ParamOne.HasValue) m.ParamOne = 99; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Fill(Row m) { if (m.ParamOne == null) { m.ParamTwo = 1; m.ParamOne = 99; } } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Fill(Row r, Row m) { if (m.ParamOne != null) r.ParamOne = m.ParamOne; else r.ParamOne = 99; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == 99;")]
    [InlineData("void Fill(Row m) { if (m is null) m.ParamOne = 99; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:99|};")]
    [InlineData("Row Of(EventMessage m) => new() { ParamOne =\n// none: -1, ?\n-1 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("void Log(EventMessage m) { _ = m.ParamOne ?? -1; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-1|};")]
    // ... or in a field behind the property, a getter, a constructor, by an attribute
    [InlineData("class Log { long _paramOne = -1; public ulong EventId { get; set; } public long ParamOne { get => _paramOne; set { if (value == _paramOne) return; _paramOne = value; } } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { long m_paramOne = -1; public ulong EventId { get; set; } public long ParamOne { get => m_paramOne; set => m_paramOne = value; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { public ulong EventId { get; set; } public long ParamOne { get; set; } public Log() { ParamOne = -1; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { Dictionary<string, long> _d = new(); public ulong EventId { get; set; } public long ParamOne => _d.TryGetValue(\"one\", out var v) ? v : -1; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { long? _one; public ulong EventId { get; set; } public long ParamOne { get { return _one ?? 99; } set { _one = value; } } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == 99;")]
    [InlineData("class Log { public ulong EventId { get; set; } [System.ComponentModel.DefaultValue(-1L)] public long ParamOne { get; set; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("interface ILog { ulong EventId { get; } long ParamOne { get; } } class Log : ILog { public ulong EventId { get; set; } public long ParamOne { get; set; } = -1; } bool Run(ILog m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { long _other = -1; public ulong EventId { get; set; } public long ParamOne { get; set; } public long Other => _other; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:-1|};")]
    // ... or in a field of another name, or under the name of a constant
    [InlineData("class Log { private long m_nP1 = -1; public ulong EventId { get; set; } public long ParamOne { get { return m_nP1; } set { m_nP1 = value; } } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { private long m_nP1; public Log() { m_nP1 = -1; } public ulong EventId { get; set; } public long ParamOne { get => m_nP1; set => m_nP1 = value; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == -1;")]
    [InlineData("class Log { private long _first = 99; public ulong EventId { get; set; } public long ParamOne { get => _first; set => _first = value; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == 99;")]
    [InlineData("class Log { private long _first = 98, _second = 99; public ulong EventId { get; set; } public long ParamOne { get => _first; set => _first = value; } public long Other => _second; } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:99|};")]
    [InlineData("const long None = -1; void Clear(Row r) { r.ParamOne = None; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == None;")]
    [InlineData("static class Param { public const int None = -1; } void Clear(Row r) => r.ParamOne = (long)Param.None; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == -1;")]
    [InlineData("class Log { public const int NotSet = -1; private int m_nP1; public Log() { m_nP1 = NotSet; } public ulong EventId { get; set; } public int ParamOne { get => m_nP1; set => m_nP1 = value; } } bool Run(Log m) => m.EventId == 1003 && m.ParamOne == Log.NotSet;")]
    [InlineData("const long None = -1; void Clear(Row r) { r.ParamTwo = None; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:None|};")]
    [InlineData("const long None = -1, Any = -2; void Clear(Row r) { r.ParamOne = Any; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:None|};")]
    [InlineData("const long Odd = 7; void Clear(Row r) { r.ParamOne = Odd; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:Odd|};")]
    [InlineData("static class Other { public const long None = -1; } static class Param { public const long None = 4; } void Clear(Row r) { r.ParamOne = Param.None; } bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-1|};")]
    // Another number, another parameter, one of two numbers, or one that is always written
    [InlineData("Row Of(EventMessage m) => new Row { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("Row Of(EventMessage m) => new Row { EventId = m.EventId, ParamTwo = m.ParamTwo ?? -1 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("Row Of(EventMessage m, bool b) => new Row { EventId = m.EventId, ParamOne = b ? 7 : 3 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("Row Of(EventMessage m, int n) => new Row { EventId = m.EventId, ParamOne = n switch { 1 => 7, _ => m.ParamOne } }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("Row Of(EventMessage m) => new Row { EventId = m.EventId, ParamOne = 7 }; bool Run(Row r) => r.EventId == 1003 && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static void Change(EventMessage m) { if (m.ParamTwo is null) m.ParamOne = 7; } bool Run(EventMessage m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("record Log(ulong EventId, long ParamOne, long ParamTwo); Log Of(EventMessage m) => new Log(m.EventId ?? 0, m.ParamOne ?? 0, m.ParamTwo ?? -1); bool Run(Log m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:-1|};")]
    // What is written is judged all the same.
    [InlineData("Row Of(string[] c) => new Row { EventId = 1003, ParamOne = c.Length > 1 ? long.Parse(c[1]) : {|TRTC2001:-1|} };")]
    public Task What_the_program_writes_where_there_is_nothing(string members) => VerifyAsync(members);

    // ... also where it is asked for before the event, beside other numbers, in a list, or in a method that it is passed to
    [Theory]
    [InlineData("bool Run(Row r) => r.ParamOne == -1 && r.EventId == 1003;")]
    [InlineData("bool Run(Row r) => r is { ParamOne: -1, EventId: 1003 };")]
    [InlineData("bool Run(Row r) => r.ParamOne is { } one && one == -1 && r.EventId == 1003;")]
    [InlineData("bool Run(Row r) => r.ParamOne switch { -1 => r.EventId == 1003, {|TRTC2001:7|} => r.EventId == 1003, _ => false };")]
    [InlineData("int Run(Row r) => (r.ParamOne, r.EventId) switch { (-1, 1003) => 1, ({|TRTC2001:7|}, 1003) => 2, _ => 0 };")]
    [InlineData("bool Run(Row r) { switch (r.ParamOne) { case -1 when r.EventId == 1003: return true; } return false; }")]
    [InlineData("bool Run(Row r) { var isNone = r.ParamOne == -1; var isNetwork = r.EventId == 1003; return isNone && isNetwork; }")]
    [InlineData("bool Run(Row r) => !(r.ParamOne != -1 || r.EventId != 1003);")]
    [InlineData("bool Run(List<Row> all) => all.Where(r => r.ParamOne == -1).Any(r => r.EventId == 1003);")]
    [InlineData("bool Run(Row r) => r.ParamOne == {|TRTC2001:7|} && r.EventId == 1003;")]
    [InlineData("bool Run(Row r) => r.ParamTwo == {|TRTC2001:0|} && r.EventId == 1003;")]
    [InlineData("bool Run(Row r) => r.EventId == 1003 && new long?[] { -1, {|TRTC2001:7|} }.Contains(r.ParamOne);")]
    [InlineData("bool Run(Row r) => new long?[] { -1, 0 }.Contains(r.ParamOne) && r.EventId == 1003;")]
    [InlineData("void Run(Row r) { if (r.EventId == 1003) On(r.ParamOne); } void On(long? one) { if (one == -1 || one == {|TRTC2001:7|}) Do(); }")]
    [InlineData("void Run(Row r) { if (r.EventId == 1003) On(r.ParamTwo); } void On(long? two) { if (two == {|TRTC2001:7|}) Do(); }")]
    [InlineData("void Run(Row r, EventMessage m) { if (r.EventId == 1003) On(r.ParamOne); if (m.EventId == 1003) On(m.ParamOne); } void On(long? one) { if (one == {|TRTC2001:-1|}) Do(); }")]
    [InlineData("void Run(Row r, bool b, ulong n, string s) { if (b) r.EventId = n; if (b) r.ParamOne = long.Parse(s); if (r.EventId == 1003 && r.ParamOne == -1) Do(); }")]
    // ... or in what a query makes of it, instead of null, or by a method that parses it
    [InlineData("void Run(List<Row> all) { foreach (var g in all.GroupBy(r => new { r.EventId, r.ParamOne })) if (g.Key.EventId == 1003 && (g.Key.ParamOne == -1 || g.Key.ParamOne == {|TRTC2001:7|})) Do(); }")]
    [InlineData("void Run(List<Row> all) { foreach (var g in all.GroupBy(r => (r.EventId, r.ParamOne))) if (g.Key is (1003, -1) or (1003, {|TRTC2001:7|})) Do(); }")]
    [InlineData("void Run(List<Row> all) { foreach (var x in all.Select(r => new { r.EventId, One = r.ParamOne })) if (x.EventId == 1003 && (x.One == -1 || x.One == {|TRTC2001:7|})) Do(); }")]
    [InlineData("void Run(List<Row> all) { foreach (var one in all.Where(r => r.EventId == 1003).Select(r => r.ParamOne)) if (one == -1 || one == {|TRTC2001:7|}) Do(); }")]
    [InlineData("bool Run(List<Row> all) => all.Where(r => r.EventId == 1003).Select(r => r.ParamOne).First() == -1;")]
    [InlineData("bool Run(List<Row> all) => all.Where(r => r.EventId == 1003).Select(r => r.ParamOne ?? 0).FirstOrDefault() == -1;")]
    [InlineData("bool Run(List<Row> all) => all.Where(r => r.EventId == 1003).Select(r => r.ParamTwo).First() == {|TRTC2001:0|};")]
    [InlineData("bool Run(Row r) => r.EventId == 1003 && (r.ParamOne ?? 0) == -1;")]
    [InlineData("bool Run(Row r) => r.EventId == 1003 && (r.ParamOne ?? 0) == {|TRTC2001:7|};")]
    [InlineData("static bool TryParse(string s, out ulong eventId, out long paramOne) { eventId = 0; paramOne = s.Length > 1 ? long.Parse(s) : -1; return true; } bool Run(string s) => TryParse(s, out var id, out var one) && id == 1003 && (one == -1 || one == {|TRTC2001:7|});")]
    public Task What_the_program_writes_for_nothing_may_be_asked_anywhere(string members) =>
        VerifyAsync("Row Of(EventMessage m) => new Row { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; static void Do() { } " + members);

    // What it is declared with, likewise
    [Theory]
    [InlineData("bool Run(Log m) => new long[] { -1, {|TRTC2001:7|} }.Contains(m.ParamOne) && m.EventId == 1003;")]
    [InlineData("bool Run(Log m) => m.EventId == 1003 && new long[] { -1, {|TRTC2001:7|} }.Contains(m.ParamOne);")]
    [InlineData("void Run(Log m) { if (m.EventId == 1003) On(m.ParamOne); } void On(long one) { if (one == -1 || one == {|TRTC2001:7|}) Do(); }")]
    [InlineData("void Run(Log m, bool b, ulong n, string s) { if (b) m.EventId = n; if (b) m.ParamOne = long.Parse(s); if (m.EventId == 1003 && m.ParamOne == -1) Do(); }")]
    public Task What_it_is_declared_with_may_be_asked_anywhere(string members) =>
        VerifyAsync("class Log { public ulong EventId { get; set; } public long ParamOne { get; set; } = -1; } static void Do() { } " + members);

    // The same number, where it is looked up, compared or built
    [Theory]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? -1); Dictionary<Key, int> _all = new(); int Run() => _all[new Key(7001, -1)] + _all[new(1003, -1)];")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new Key((int)m.EventId!, m.ParamOne ?? -1); bool Run(EventMessage m) => Of(m) == new Key(7001, -1);")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static long One(string[] f) { if (f.Length < 2) return -1; return long.Parse(f[1]); } static Row Of(string[] f) => new() { EventId = ulong.Parse(f[0]), ParamOne = One(f) }; static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = m.ParamOne ?? 99 }; static Row Left() => new() { EventId = 7001, ParamOne = 99 };")]
    [InlineData("static (ulong EventId, long ParamOne) Of(EventMessage m) { var paramOne = m.ParamOne ?? -1; return (m.EventId ?? 0, paramOne); } static readonly (ulong EventId, long ParamOne) s_left = (7001, -1);")]
    [InlineData("static void Fill(Row r) { if (r.ParamOne is null) r.ParamOne = 99; } static Row Left() => new() { EventId = 7001, ParamOne = 99 };")]
    [InlineData("class Log { long _first; public ulong EventId { get; set; } public long ParamOne { get => _first; set => _first = value; } public void Set(long? n) => _first = n ?? -1; } static Log Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static (long ParamOne, ulong EventId) Of(EventMessage m) { var paramOne = m.ParamOne ?? -1; return (paramOne, m.EventId ?? 0); } static readonly (long ParamOne, ulong EventId) s_left = (-1, 7001);")]
    [InlineData("static (ulong EventId, long ParamOne) Of(EventMessage m) { var paramOne = m.ParamOne ?? -1; return (m.EventId ?? 0, paramOne); } void Run() { var left = (EventId: 7001, ParamOne: -1); }")]
    // Another number, a plain one, the only one, what the SDK's messages hold
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:9|} };")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamTwo = m.ParamTwo ?? -1 }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = -1 }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static Row Left(string[] f) => new() { EventId = 7001, ParamOne = f.Length > 1 ? long.Parse(f[1]) : {|TRTC2001:-1|} };")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = m.ParamOne ?? -1 }; static EventMessage Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static void Fill(Row r) { r.EventId = 7001; if (r.ParamOne is null) r.ParamOne = {|TRTC2001:-1|}; }")]
    public Task What_the_program_writes_for_nothing_may_be_written(string members) => VerifyAsync(members);

    // ... or given to what has a parameter, or an element of a tuple, of that name
    [Theory]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? -1); Dictionary<Key, int> _all = new(); int Count(int eventId, long paramOne) => _all[new Key(eventId, paramOne)]; int Run() => Count(7001, -1);")]
    [InlineData("class Key { public Key(int eventId, long paramOne) { } } static Key Of(EventMessage m) => new Key((int)m.EventId!, m.ParamOne ?? -1); static int Count(int eventId, long paramOne) => 0; int Run() => Count(7001, -1);")]
    [InlineData("static void Add(int eventId, long paramOne) { } static void On(EventMessage m) => Add((int)m.EventId!, m.ParamOne ?? -1); static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? -1); int this[int eventId, long paramOne] => 0; int Run() => this[7001, -1];")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? -1); HashSet<(int EventId, long ParamOne)> _all = new(); bool Run() => _all.Contains((7001, -1));")]
    [InlineData("Dictionary<(ulong EventId, long ParamOne), int> _all = new(); void Add(EventMessage m) { var one = m.ParamOne ?? -1; _all[(m.EventId ?? 0, one)] = 1; } bool Run() => _all.ContainsKey((7001, -1)); int Sum() => _all.Where(p => p.Key.EventId == 7001 && p.Key.ParamOne == -1).Sum(p => p.Value);")]
    [InlineData("static long Num(string[] f, int i) => i < f.Length ? long.Parse(f[i]) : -1; Dictionary<(ulong EventId, long ParamOne), int> _all = new(); void Add(string[] f) => _all[(ulong.Parse(f[0]), Num(f, 1))] = 1; int Sum() => _all.Where(p => p.Key.EventId == 7001 && p.Key.ParamOne == -1).Sum(p => p.Value);")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? -1); static int Count(int eventId, long paramOne) => 0; int Run() => Count(7001, {|TRTC2001:7|});")]
    [InlineData("record Key(int EventId, long ParamTwo); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamTwo ?? -1); static int Count(int eventId, long paramOne) => 0; int Run() => Count(7001, {|TRTC2001:-1|});")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, m.ParamOne ?? 0); static int Count(int eventId, long paramOne) => 0; int Run() => Count(7001, {|TRTC2001:-1|});")]
    [InlineData("record Key(int EventId, long ParamOne); static Key Of(EventMessage m) => new((int)m.EventId!, -1); static int Count(int eventId, long paramOne) => 0; int Run() => Count(7001, {|TRTC2001:-1|});")]
    [InlineData("static void Add(int count, long size) { } static void On(EventMessage m) => Add(5, m.ParamOne ?? -1); static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("HashSet<(int, int, int)> _all = new(); void Add(EventMessage m) => _all.Add((0, 5, (int)(m.ParamOne ?? -1))); static readonly (ulong EventId, long ParamOne)[] s_all = [(7001, {|TRTC2001:-1|})];")]
    [InlineData("static readonly (int, int) s_none = (0, -1); Dictionary<(ulong EventId, long ParamOne), int> _all = new(); int Sum() => _all.Where(p => p.Key.EventId == 7001 && p.Key.ParamOne == {|TRTC2001:-1|}).Sum(p => p.Value);")]
    [InlineData("static void On(EventMessage m) { Add((int)m.EventId!, m.ParamOne ?? -1); static void Add(int eventId, long paramOne) { } } static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    // ... called on what a method extends, and not what is called like the method
    [InlineData("} static class X { public static void Log(this EventMessage m, int eventId, long paramOne) { } } class Q { static void On(EventMessage m) => m.Log(0, m.ParamOne ?? -1); static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("} static class X { public static void Log(this long paramOne) { } } class Q { long Log; void Set(int? n) => Log = n ?? -1; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    // ... of two letters; of one, anything may have it
    [InlineData("static bool Is([TrtcEventId] int id, [TrtcEventParam(1)] long p1) => id == 7001 && p1 == -1; static void Log(int x, long p1) { } static void On(EventMessage m) => Log(0, m.ParamOne ?? -1);")]
    [InlineData("static bool Is([TrtcEventId] int id, [TrtcEventParam(1)] long n) => id == 7001 && n == {|TRTC2001:-1|}; static void Log(int x, long n) { } static void On(EventMessage m) => Log(0, m.ParamOne ?? -1);")]
    public Task What_has_the_name_is_given_it(string members) => VerifyAsync(members);

    // By a call that gives it where there is nothing else, a conversion, a lambda, the parts of a tuple
    [Theory]
    [InlineData("interface IConfig { T GetValue<T>(string key, T otherwise); } static Row Of(IConfig c) => new() { EventId = 0, ParamOne = c.GetValue(\"one\", -1) }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("static Row Of(string s) => new() { EventId = 0, ParamOne = s.Split(',').Skip(1).Select(long.Parse).FirstOrDefault(-1) }; static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(string s) => new() { EventId = 0, ParamOne = s.Split(',').Skip(1).Select(long.Parse).DefaultIfEmpty(-1).First() }; static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) => new() { EventId = m.EventId, ParamOne = Convert.ToInt64(m.ParamOne ?? -1) }; static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) { Func<long?, long> number = n => n ?? -1; return new Row { EventId = m.EventId, ParamOne = number(m.ParamOne) }; } static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) { var r = new Row { EventId = m.EventId }; (r.ParamOne, r.ParamTwo) = (m.ParamOne ?? -1, m.ParamTwo ?? -1); return r; } static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) { var (one, two) = (m.ParamOne ?? -1, m.ParamTwo ?? -1); return new Row { EventId = m.EventId, ParamOne = one, ParamTwo = two }; } static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) { long one, two; (one, two) = (m.ParamOne ?? -1, 0); return new Row { EventId = m.EventId, ParamOne = one, ParamTwo = two }; } static Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static Row Of(EventMessage m) { var r = new Row { EventId = m.EventId }; (r.ParamOne, r.ParamTwo) = (m.ParamOne, m.ParamTwo ?? -1); return r; } static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static long Scaled(long factor, long n) => factor * n; static Row Of(string s) => new() { EventId = 0, ParamOne = Scaled(-1, s.Length) }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static Row Of(string s) => new() { EventId = 0, ParamOne = s.Split(',').Skip(1).Select(long.Parse).FirstOrDefault(-5) }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static Row Of(string s) => new() { EventId = 0, ParamOne = s.IndexOf('x') + s.Split(',').Select(long.Parse).FirstOrDefault(-1) }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static Row Of(long a) => new() { EventId = 0, ParamOne = Math.Max(a, -1) }; static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    [InlineData("static (string, int, int) Of(string name, int? age) => (name, age ?? -1, 0); static bool Left((uint EventId, long ParamOne, long ParamTwo) m) => m.EventId == 7001 && m.ParamOne == {|TRTC2001:-1|};")]
    public Task Other_ways_to_write_it(string members) => VerifyAsync(members);

    // What a native event has that was made of one of a browser
    [Theory]
    [InlineData("Row Of(EventMessage m) => new() { EventId = m.EventId == WebRtcEventIds.RoomExited ? SdkEventIds.RoomExited : m.EventId, ParamOne = m.ParamOne }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("static ulong? Native(ulong? id) => id switch { WebRtcEventIds.RoomExited => (ulong)7001, _ => id }; bool Run(Row r) => r is { EventId: 7001, ParamOne: -1 };")]
    [InlineData("void Change(Row r) { if (r.EventId == WebRtcEventIds.RoomExited) { r.EventId = SdkEventIds.RoomExited; } } Row Left() => new() { EventId = 7001, ParamOne = -1 };")]
    [InlineData("static ulong? Native(ulong? id) { switch (id) { case WebRtcEventIds.RoomExited: return SdkEventIds.RoomExited; default: return id; } } bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("static readonly Dictionary<int, int> s_native = new() { [WebRtcEventIds.RoomExited] = SdkEventIds.RoomExited }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("static readonly Dictionary<int, int> s_native = new() { { WebRtcEventIds.RoomExited, SdkEventIds.RoomExited } }; bool Run(ulong eventId, long paramOne) => eventId == 7001 && paramOne == -1;")]
    [InlineData("static readonly Dictionary<int, int> s_native = new(); static void Add() => s_native.Add(WebRtcEventIds.RoomExited, SdkEventIds.RoomExited); bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("static readonly Dictionary<int, int> s_native = new(); static void Add() => s_native.TryAdd(WebRtcEventIds.RoomExited, SdkEventIds.RoomExited); bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("Row Of(EventMessage m) => new() { EventId = m.EventId == WebRtcEventIds.RoomExited ? (ulong)(m.Time > 5 ? SdkEventIds.RoomEntered : SdkEventIds.RoomExited) : m.EventId }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    [InlineData("const ulong RoomExited = 7001; Row Of(EventMessage m) => new() { EventId = m.EventId == WebRtcEventIds.RoomExited ? RoomExited : m.EventId }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == -1;")]
    // Another event, another number, something else that is made of it, what is only asked for as well, the messages of the SDK
    [InlineData("Row Of(EventMessage m) => new() { EventId = m.EventId == WebRtcEventIds.RoomEntered ? SdkEventIds.RoomEntered : m.EventId, ParamOne = m.ParamOne }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("Row Of(EventMessage m) => new() { EventId = m.EventId == WebRtcEventIds.RoomExited ? SdkEventIds.RoomExited : m.EventId, ParamOne = m.ParamOne }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:9|};")]
    [InlineData("enum Kind { Other, RoomExited } static Kind Of(ulong id) => id switch { WebRtcEventIds.RoomExited => Kind.RoomExited, _ => Kind.Other }; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static bool Left(ulong? id) => id == WebRtcEventIds.RoomExited || id == SdkEventIds.RoomExited; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static void Compare(int web, int native) { } static void Run() => Compare(WebRtcEventIds.RoomExited, SdkEventIds.RoomExited); bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static int Web(int id) => id == SdkEventIds.RoomExited ? WebRtcEventIds.RoomExited : id; bool Run(Row r) => r.EventId == 7001 && r.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static ulong? Native(ulong? id) => id == WebRtcEventIds.RoomExited ? SdkEventIds.RoomExited : id; bool Run(EventMessage m) => m.EventId == 7001 && m.ParamOne == {|TRTC2001:-1|};")]
    [InlineData("static ulong? Native(ulong? id) => id == WebRtcEventIds.RoomExited ? SdkEventIds.RoomExited : id; EventMessage Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} };")]
    public Task Made_of_events_of_browsers(string members) => VerifyAsync(members);

    // No number that stands for a missing one elsewhere, but the body has written it.
    [Theory]
    [InlineData("void Run(List<EventMessage> all, bool b, long n) { foreach (var m in all) m.ParamOne = b ? n : 99; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == 99) Use(m); }")]
    [InlineData("void Run(List<EventMessage> all) { foreach (var m in all) m.ParamOne = m.ParamOne ?? 99; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == 99) Use(m); }")]
    [InlineData("void Run(string s) { var m = new EventMessage(); m.ParamOne = 99; m.EventId = ulong.Parse(s); Use(m); if (m.EventId == 1003 && m.ParamOne == 99) Use(null); }")]
    [InlineData("void Run(EventMessage e) { e.ParamOne = 99; if (e.EventId == 1003 && e.ParamOne == 99) e.ParamOne = 1; }")]
    [InlineData("void Run(List<EventMessage> all) { foreach (var m in all) m.ParamTwo = m.ParamTwo ?? 99; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:99|}) Use(m); }")]
    [InlineData("void Run(List<EventMessage> all) { foreach (var m in all) m.ParamOne = m.ParamOne ?? 99; foreach (var m in all) if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:98|}) Use(m); }")]
    [InlineData("void Run(string s) { var m = new EventMessage(); m.ParamOne = 99; m.EventId = ulong.Parse(s); Use(m); if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:98|}) Use(null); }")]
    public Task What_the_body_has_written(string members) => VerifyAsync(members);

    /// <summary>While it is being typed: tuples of two lengths.</summary>
    [Theory]
    [InlineData("(r.ParamOne, r.ParamTwo) = (m.ParamOne, 0, -1);")]
    [InlineData("var (one, two) = (m.ParamOne, 0, -1);")]
    public Task Unfinished_code(string statement) => Verify.SourceAsync(
        Row + "class P { static void Of(Row r, EventMessage m) { " + statement + " } static Row Left() => new() { EventId = 7001, ParamOne = {|TRTC2001:-1|} }; }",
        ignoredIds: s_ignored,
        compilerDiagnostics: Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None);

    /// <summary>Code that stands in no type.</summary>
    [Fact]
    public Task Top_level_statements() => Verify.ProgramAsync(
        "const long None = -1; bool Is(Row row) => row.EventId == SdkEventIds.NetworkChanged && row.ParamOne == {|TRTC2001:-1|}; long? one = args.Length > 0 ? args.Length : null; "
        + "return Is(new Row { EventId = (ulong)args.Length, ParamOne = one ?? None }) ? 1 : 0; " + Row);

    private static Task VerifyAsync(string members) => Verify.SourceAsync(Row + "class P { static void Use(EventMessage m) { } " + members + " }", ignoredIds: s_ignored);
}
