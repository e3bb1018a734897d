namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Methods and properties of the same file that stand for a condition: <c>if (IsNetwork(m))</c> says what <c>if (m.EventId == 1003)</c> says.</summary>
public class FlowPredicateTests
{
    private const string Row = "class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003;")]
    [InlineData("private bool Is(EventMessage m) { return m.EventId == 1003; }")]
    [InlineData("public bool Is(EventMessage m) => m is { EventId: 1003 };")]
    [InlineData("static bool Is(EventMessage m) => m?.EventId is 1003 or 7000;")]
    [InlineData("static bool Is(EventMessage m) => (m.EventId ?? 0) == 1003;")]
    [InlineData("static bool Is(EventMessage m) => m.EventId.GetValueOrDefault() == 1003;")]
    [InlineData("static bool Is(EventMessage m) => m.Time > 1 && !(m.EventId != 1003);")]
    [InlineData("static bool Is(EventMessage m) => m.Time > 1 ? m.EventId == 1003 : m.EventId == 7000;")]
    [InlineData("static bool Is(EventMessage m) => IsId(m.EventId); static bool IsId(ulong? number) => number == 1003;")]
    [InlineData("static bool Is(EventMessage m, ulong id = 1003) => m.EventId == id;")]
    [InlineData("static bool Is(object m) => m is EventMessage { EventId: 1003 };")]
    [InlineData("static bool Is(EventMessage m) => m is EventMessage _ && m.EventId == 1003;")]
    [InlineData("static bool Is(in EventMessage m) => m.EventId == 1003;")]
    public Task A_method(string method) => VerifyAsync(method + """

        bool And(EventMessage m) => Is(m) && m.ParamOne == {|TRTC2001:7|};
        bool Behind(EventMessage m) => m.ParamOne == {|TRTC2001:7|} && Is(m);
        bool Left(EventMessage m) { if (!Is(m)) return false; return m.ParamOne == {|TRTC2001:7|}; }
        bool Kept(EventMessage m) { var isOne = Is(m); return isOne && m.ParamOne == {|TRTC2001:7|}; }
        bool True(EventMessage m) => Is(m) == true && m.ParamOne == {|TRTC2001:7|};
        bool Chosen(EventMessage m) => Is(m) ? m.ParamOne == {|TRTC2001:7|} : m.ParamOne == 640;
        bool When(EventMessage m) => m switch { _ when Is(m) => m.ParamOne == {|TRTC2001:7|}, _ => false };
        bool Searched(List<EventMessage> all) => all.Any(m => Is(m) && m.ParamOne == {|TRTC2001:7|});
        bool Asked(EventMessage m) { Console.WriteLine(Is(m)); return m.ParamOne == 7; }
        bool Not(EventMessage m) => !Is(m) && m.ParamOne == 7;
        bool Either(EventMessage m) => Is(m) || m.ParamOne == 7;
        bool Other(EventMessage m, EventMessage n) => Is(n) && m.ParamOne == 7;
        bool Next(EventMessage m, EventMessage n) { if (!Is(m)) return false; m = n; return m.ParamOne == 7; }
        bool Changed(EventMessage m) { if (!Is(m)) return false; m.EventId = 5003; return m.ParamOne == 7; }
        bool Handed(EventMessage m) { if (!Is(m)) return false; Store(m); return m.ParamOne == 7; }
        static void Store(EventMessage m) => m.EventId = 1;
        """);

    [Theory]
    // Nobody gets hold of what only is looked at.
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(EventMessage m, List<int> l) { if (!Is(m)) return false; l.Add(1); Work(); return m.ParamOne == {|TRTC2001:7|}; } void Work() { }")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> all) { foreach (var m in all) { if (!Is(m)) continue; if (m.ParamOne == {|TRTC2001:7|}) return true; } return false; }")]
    // Names of methods, in queries
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> all) => all.Where(Is).Any(m => m.ParamOne == {|TRTC2001:7|});")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> all) => all.First(Is).ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> all) => all.Find(Is).ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> all) => all.FirstOrDefault(Is)?.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; void Run(List<EventMessage> all) { foreach (var m in all.Where(Is)) if (m.ParamOne == {|TRTC2001:7|}) return; }")]
    // Functions inside of the body
    [InlineData("bool Run(EventMessage m) { bool Is() => m.EventId == 1003; return Is() && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("bool Run(EventMessage e) { static bool Is(EventMessage m) { return m.EventId == 1003; } return Is(e) && e.ParamOne == {|TRTC2001:7|}; }")]
    // The number that it is given
    [InlineData("static bool Is(EventMessage m, ulong number) => m.EventId == number; bool Run(EventMessage m) => Is(m, 1003) && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool Is(EventMessage m, ulong number) => m.EventId == number; bool Run(EventMessage m, ulong n) => Is(m, n) && m.ParamOne == 7;")]
    // Both numbers: what the condition says is judged where it stands.
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}; bool Run(EventMessage m) => Is(m) && m.ParamTwo == {|TRTC2001:3|};")]
    [InlineData("static bool IsSeven(EventMessage m) => m.ParamOne == 7; bool Run(EventMessage m) => m.EventId == 1003 && IsSeven(m); bool Else(EventMessage m) => m.EventId == 7001 || IsSeven(m);")]
    [InlineData("public static bool IsSeven(EventMessage m) => m.ParamOne == 7; bool Run(EventMessage m) { if (!IsSeven(m)) return false; return m.EventId == 1003; }")]
    // One of several
    [InlineData("static bool Is(EventMessage m) => m.EventId is 1003 or 7001; bool Run(EventMessage m) => Is(m) && m.ParamOne == {|TRTC2001:9|}; bool Two(EventMessage m) => Is(m) && m.ParamOne == 5;")]
    public Task What_is_known(string members) => VerifyAsync(members);

    [Theory]
    // The message's own
    [InlineData("public bool Is => EventId == 1003; } bool Run(Row r) => r.Is && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("public bool Is => this.EventId == 1003; } bool Run(Row r) { if (!r.Is) return false; return r.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("public bool Is { get { return EventId == 1003; } } } bool Run(Row r) => r is not null && r.Is && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("public bool Is { get => EventId == 1003; } } bool Run(Row r) { var isOne = r.Is; return isOne && r.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("public bool Is() => EventId == 1003; } bool Run(Row r) => r.Is() && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("bool Is => EventId == 1003; public bool Run() => Is && ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("bool Is => EventId == 1003; public bool IsOdd => Is && ParamTwo == 1; long ParamTwo => 1; } bool Run(Row r) => r.IsOdd && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("public bool Is => EventId == 1003; } bool Run(Row r, Row s) => s.Is && r.ParamOne == 7;")]
    [InlineData("public bool Is => EventId == 1003; public bool Run(Row r) => Is && r.ParamOne == 7; public bool Two(Row r) => r.Is && ParamOne == 7; }")]
    [InlineData("} static bool Is(Row r) => r.EventId == 1003; Row _last; bool Is2 => Is(_last); bool Run() => Is2 && _last.ParamOne == {|TRTC2001:7|}; bool Two(Row r) => Is2 && r.ParamOne == 7;")]
    public Task Its_own(string members) => VerifyAsync(Row + members);

    [Theory]
    // What may be another one, runs more, or is not written there
    [InlineData("public virtual bool Is(EventMessage m) => m.EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m) { m.Time = 3; return m.EventId == 1003; }")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003 && Log(m); static bool Log(EventMessage m) { m.EventId = 3; return true; }")]
    [InlineData("static bool Is(EventMessage m) => m.Time > 1 || Is(m) && m.EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m) => Is2(m) && m.EventId == 1003; static bool Is2(EventMessage m) => Is(m) && m.EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m) => (m = new EventMessage { EventId = 1003 }).EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m) => new[] { m }.Any(n => n.EventId == 1003);")]
    [InlineData("static Func<EventMessage, bool> s_is = m => m.EventId == 1003; static bool Is(EventMessage m) => s_is(m);")]
    [InlineData("static bool Is(params EventMessage[] m) => m[0].EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m, params int[] others) => m.EventId == 1003;")]
    [InlineData("static bool Is(EventMessage m) => m.EventId != 1003;")]
    [InlineData("static bool Is(EventMessage m) => m.Time == 1003;")]
    [InlineData("static bool Is<T>(T m) => m is EventMessage { EventId: 1003 };")]
    public Task Nothing_is_known(string method) => VerifyAsync(method + " bool Run(EventMessage m) => Is(m) && m.ParamOne == 7; bool Two(EventMessage m) { if (!Is(m)) return false; return m.ParamOne == 7; }");

    [Theory]
    [InlineData("interface I { bool Is(EventMessage m) => m.EventId == 1003; } bool Run(I i, EventMessage m) => i.Is(m) && m.ParamOne == 7;")]
    [InlineData("abstract class B { public abstract bool Is(EventMessage m); } class C : B { public override bool Is(EventMessage m) => m.EventId == 1003; } bool Run(C c, EventMessage m) => c.Is(m) && m.ParamOne == 7;")]
    [InlineData("abstract class B { public abstract bool Is(EventMessage m); } sealed class C : B { public override bool Is(EventMessage m) => m.EventId == 1003; } bool Run(C c, EventMessage m) => c.Is(m) && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("class B { public virtual bool Is(EventMessage m) => false; } class C : B { public sealed override bool Is(EventMessage m) => m.EventId == 1003; } bool Run(C c, EventMessage m) => c.Is(m) && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("class B { public bool Is { get; set; } } bool Run(B b, EventMessage m) => b.Is && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool TryIs(EventMessage m, out int n) { n = 1; return m.EventId == 1003; } bool Run(EventMessage m) => TryIs(m, out _) && m.ParamOne == 7;")]
    [InlineData("static bool Is(ref EventMessage m) => m.EventId == 1003; bool Run(EventMessage m) => Is(ref m) && m.ParamOne == 7;")]
    [InlineData("static bool Is(EventMessage[] all) => all[0].EventId == 1003; bool Run(EventMessage[] all) => Is(all) && all[0].ParamOne == 7;")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003 && m.Time != 1 && m.Time != 2; static bool IsAll(EventMessage m) => Is(m) && Is(m) && Is(m); bool Run(EventMessage m) => IsAll(m) && m.ParamOne == 7;")]
    [InlineData("static bool IsLong(EventMessage m) => m.EventId == 1003 && m.Time != 1 && m.Time != 2 && m.Time != 3 && m.Time != 4 && m.Time != 5 && m.Time != 6 && m.Time != 7 && m.Time != 8 && m.Time != 9; bool Run(EventMessage m) => IsLong(m) && m.ParamOne == 7;")]
    [InlineData("class Filter { bool Is(EventMessage m) => m.EventId == 1003; bool Run(List<EventMessage> l) => l.Where(Is).Any(m => m.ParamOne == {|TRTC2001:7|}) && l.Where(this.Is).Any(m => m.ParamOne == {|TRTC2001:7|}); }")]
    public Task Whose_it_is(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Load(ulong id, long one) { EventId = id; ParamOne = one; } public ulong Id { set => EventId = value; } } void Run(Row r, ulong id) { if (!r.Is) return; r.Load(id, 1); if (r.ParamOne == 7) { } }")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Load(ulong id, long one) { EventId = id; ParamOne = one; } public ulong Id { set => EventId = value; } } static bool Is(Row r) => r.EventId == 1003; void Run(Row r, ulong id) { if (!Is(r)) return; r.Load(id, 1); if (r.ParamOne == 7) { } }")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Load(ulong id, long one) { EventId = id; ParamOne = one; } public ulong Id { set => EventId = value; } } void Run(Row r, ulong id) { var isOne = r.Is; r.Load(id, 1); if (isOne && r.ParamOne == 7) { } }")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Load(ulong id, long one) { EventId = id; ParamOne = one; } public ulong Id { set => EventId = value; } } void Run(Row r) { if (!r.Is) return; r.Id = 5003; if (r.ParamOne == 7) { } }")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Load(ulong id, long one) { EventId = id; ParamOne = one; } public ulong Id { set => EventId = value; } } void Run() { var r = new Row(); r.Load(1003, 2); if (!r.Is) return; r.Load(7001, 7); if (r.ParamOne == 7) { } }")]
    [InlineData("struct Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; public void Set(ulong id) => EventId = id; } void Run(Row r) { if (!r.Is) return; r.Set(5003); if (r.ParamOne == 7) { } }")]
    [InlineData("void Run(EventMessage m, List<EventMessage> l) { bool Is() => m.EventId == 1003; if (!Is()) return; foreach (var n in l) { if (m.ParamOne == 7) { } m = n; } }")]
    [InlineData("void Run(EventMessage e, EventMessage other, bool flag) { bool Is() => e.EventId == 1003; if (!Is()) return; do { if (e.ParamOne == 7) { } e = other; } while (flag); }")]
    [InlineData("void Run(EventMessage e, EventMessage other) { bool Is() => e.EventId == 1003; try { if (Is()) goto there; return; } finally { e = other; } there: if (e.ParamOne == 7) { } }")]
    [InlineData("static EventMessage s_m = new(); static bool Is => s_m.EventId == 1003; static void Run(List<EventMessage> l) { if (!Is) return; foreach (var n in l) { if (s_m.ParamOne == 7) { } s_m = n; } }")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; void Run(EventMessage e, EventMessage other) { if (Is(e) && e.Equals(other) && e.ParamOne == 7) { } if (Is(e)) { e.GetHashCode(); if (e.ParamOne == 7) { } } }")]
    public Task What_it_reads_is_forgotten_like_anything_else(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("class Row(EventMessage m) { public bool Is => m.EventId == 1003; public bool Run(Row other) => other.Is && m.ParamOne == 7; public bool Kept(Row other) { var isOne = other.Is; return isOne && m.ParamOne == 7; } }")]
    [InlineData("class Row(ulong eventId, long paramOne) { public bool Is => eventId == 1003; public bool Run(Row other) => other.Is && paramOne == 7; }")]
    [InlineData("class Filter { public bool Is(EventMessage m) => m.EventId == 1003; } Filter Make(EventMessage m) { m.EventId = 5003; return new(); } bool Run(EventMessage m, List<EventMessage> l) { if (m.EventId != 1003) return false; if (l.Any(Make(m).Is)) { } return m.ParamOne == 7; }")]
    [InlineData("static bool IsSeven(EventMessage m) => !(m.ParamOne != 7); bool Run(EventMessage m) => IsSeven(m) && m.EventId == 1003; bool Two(EventMessage m) => IsSeven(m) && m.EventId == 5003;")]
    [InlineData("const bool Trace = false; static bool IsTracing => Trace; void Run(EventMessage m) { if (IsTracing) return; if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("const bool Trace = false; static bool IsTracing => Trace; void Run(EventMessage m) { if (IsTracing && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("const int Level = 0; static bool IsTracing => Level is 2; void Run(EventMessage m) { if (IsTracing && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("static bool IsTracing => 0 is 2; void Run(EventMessage m) { if (IsTracing && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } }")]
    // What is asked of a number is not asked of a message.
    [InlineData("static bool IsKnown(ulong id) => id == 7001; bool Run(EventMessage m) => IsKnown(1003) && m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static EventMessage s_m = new(); static bool Is() => s_m.EventId == 1003; bool Run() => Is() && s_m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("static bool IsOther(EventMessage m) => m.EventId != 1003 || m.Time == 1; bool Run(EventMessage m) => m.ParamOne == {|TRTC2001:7|} && !IsOther(m); bool Two(EventMessage m) => !IsOther(m) && m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is(ulong id) => EventId == id; } bool Run(Row r) => r.Is(1003) && r.ParamOne == {|TRTC2001:7|};")]
    [InlineData("bool Run(EventMessage m) { bool Is(ulong id) => m.EventId == id; return Is(1003) && m.ParamOne == {|TRTC2001:7|}; }")]
    public Task Another_object_or_another_place(string members) => VerifyAsync(members);

    [Theory]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; void Run(EventMessage m) { if (Is(m)) On(m); } private void On(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003; bool Run(EventMessage m) => Is(m) && IsSeven(m); private static bool IsSeven(EventMessage m) => m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is => EventId == 1003; } Row Run() { var r = new Row { EventId = 1003, ParamOne = 9 }; if (r.Is) r.ParamOne = 2; return r; }")]
    // A method is given what is complete.
    [InlineData("static bool Is(Row r) => r.EventId == 1003; class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } } Row Run() { var r = new Row { EventId = 1003, ParamOne = {|TRTC2001:9|} }; if (Is(r)) r.ParamOne = 2; return r; }")]
    [InlineData("class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public bool Is() => EventId == 1003; } Row Run() { var r = new Row { EventId = 1003, ParamOne = {|TRTC2001:9|} }; if (r.Is()) r.ParamOne = 2; return r; }")]
    // Who only asks which event it is claims nothing of it.
    [InlineData("static bool IsOther(EventMessage m) => m.EventId != 1003 || m.Time == 1; void Run(EventMessage m) { if (m.ParamOne == 7) { var isOther = IsOther(m); Console.WriteLine(isOther); } }")]
    [InlineData("static bool Is(EventMessage m) => m.EventId == 1003 && m.Time > 1; bool Run(List<EventMessage> all) => all.Where(m => m.ParamOne == 7).Count(Is) > 1;")]
    public Task What_others_are_given(string members) => VerifyAsync(members);

    [Fact]
    public Task A_long_chain_of_them_is_not_followed() => VerifyAsync(
        "static bool Is0(EventMessage m) => m.EventId == 1003; " + string.Concat(Enumerable.Range(1, 3000).Select(n => $"static bool Is{n}(EventMessage m) => Is{n - 1}(m); "))
        + "bool Run(EventMessage m) => Is3000(m) && m.ParamOne == 7;");

    [Fact]
    public Task Many_of_them_are_known() => VerifyAsync(
        string.Concat(Enumerable.Range(0, 50).Select(n => $"static bool Is{n}(EventMessage m) => m.EventId == 1003 && m.Time != {n}; "))
        + "void Run(EventMessage m) { " + string.Concat(Enumerable.Range(0, 50).Select(n => $"if (Is{n}(m)) Console.WriteLine(); "))
        + "if (Is49(m) && m.ParamOne == {|TRTC2001:7|}) Console.WriteLine(); }");

    [Fact]
    public Task Another_file_is_not_looked_into() => Verify.SourcesAsync(
        "class P { bool Run(EventMessage m) => m.IsNetwork() && m.ParamOne == 7; }",
        ("Conditions.cs", "using TencentCloud.Trtc.V20190722.Models; using TrtcCatalog; static class Conditions { public static bool IsNetwork(this EventMessage m) => m.EventId == SdkEventIds.NetworkChanged; }"));

    /// <summary>Extension methods, and what C# 14 declares in extension blocks.</summary>
    public static TheoryData<string> Extensions { get; } = Syntax.Rows(
        ["static class X { public static bool IsNetwork(this EventMessage m) => m.EventId == 1003; static bool Run(EventMessage e) => e.IsNetwork() && e.ParamOne == {|TRTC2001:7|}; }"],
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; } static bool Run(EventMessage e) => e.IsNetwork && e.ParamOne == {|TRTC2001:7|}; }",
        "static class X { extension(EventMessage m) { public bool IsNetwork() { return m.EventId == 1003; } } static bool Run(EventMessage e) => e.IsNetwork() && e.ParamOne == {|TRTC2001:7|}; }",
        "static class X { extension(EventMessage m) { public bool Is(ulong id) => m.EventId == id; } static bool Run(EventMessage e) => e.Is(1003) && e.ParamOne == {|TRTC2001:7|}; }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; public bool Run(EventMessage e) { m = e; return m.IsNetwork && m.ParamOne == {|TRTC2001:7|}; } } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; public bool Run(EventMessage e) { if (m.EventId != 1003) return false; m = e; return !m.IsNetwork && m.ParamOne == 7; } } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; public bool Run(EventMessage e) { if (m.EventId != 7001) return false; return e.IsNetwork && m.ParamOne == {|TRTC2001:7|}; } } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; public bool IsBad => m.IsNetwork && m.ParamOne == {|TRTC2001:7|}; } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; } static bool Run(EventMessage e, EventMessage f) => e.IsNetwork && f.ParamOne == 7; }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; } static bool Run(EventMessage e, EventMessage f) => e.IsNetwork && f.IsNetwork ? false : e.ParamOne == 7; }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; public bool Run(EventMessage e) => e.IsNetwork && m.ParamOne == 7; } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == 1003; } static bool Run(List<EventMessage> l) { var is0 = l[0].IsNetwork; l.RemoveAt(0); return is0 && l[0].ParamOne == 7; } }",
        "static class X { extension(EventMessage m) { public bool IsNetwork { get => m.EventId == 1003; set => m.EventId = 1003; } } static bool Run(EventMessage e) => e.IsNetwork && e.ParamOne == 7; }",
        "static class X { extension(EventMessage) { public static bool IsNetwork(EventMessage m) => m.EventId == 1003; } static bool Run(EventMessage e) => EventMessage.IsNetwork(e) && e.ParamOne == {|TRTC2001:7|}; }");

    [Theory]
    [MemberData(nameof(Extensions))]
    public Task In_an_extension_block(string types) => Verify.SourceAsync(types, ignoredIds: s_ignored);

    private static Task VerifyAsync(string members) => Verify.SourceAsync("class P { " + members + " }", ignoredIds: s_ignored);
}
