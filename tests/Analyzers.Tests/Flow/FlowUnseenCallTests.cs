namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// Code of an object that runs although nothing looks like a call: deconstructors, indexers that patterns ask, copies, enumerators. Where it tells others about
/// the object, what was known of that is known no longer.
/// </summary>
public class FlowUnseenCallTests
{
    private const string Hub = "static class Hub { public static EventMessage Last; public static void Fix() => Last.EventId = 2001; } ";
    private const string Keep = "static class Keep { public static Msg Last; public static void Fix() => Last.Id = 2001; } ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    // Deconstructors
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } }", "var (a, b) = m;")]
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } }", "var ((a, b), n) = (m, 1);")]
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } }", "if (m is (1, 1)) { }")]
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; Hub.Last = this; } }", "foreach (var (a, b) in new[] { m }) { }")]
    [InlineData("class Msg : EventMessage { } static class Ext { public static void Deconstruct(this EventMessage m, out int a, out int b) { a = b = 1; Hub.Last = m; } }", "var (a, b) = m;")]
    [InlineData("class Msg : EventMessage { } static class Ext { public static void Deconstruct(this EventMessage m, out int a, out int b) { a = b = 1; Hub.Last = m; } }", "if (m is (1, 1)) { }")]
    [InlineData("class Msg : Other { } class Other : EventMessage { public virtual void Deconstruct(out int a, out int b) { a = b = 1; } }", "Other o = m; var (a, b) = o;")]
    // Indexers and slices
    [InlineData("class Msg : EventMessage { public int Length { get { Hub.Last = this; return 1; } } public int this[int i] => i; }", "if (m is [1]) { }")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int this[int i] { get { Hub.Last = this; return 1; } } }", "if (m is [1]) { }")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int this[int i] => i; public int Slice(int a, int n) { Hub.Last = this; return 1; } }", "if (m is [.. var rest]) { }")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int this[int i] { get { Hub.Last = this; return 1; } } }", "var x = m[^1];")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int this[int i] { get => 1; set { Hub.Last = this; } } }", "m[^1] = 2;")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int Slice(int a, int n) { Hub.Last = this; return 1; } }", "var x = m[1..2];")]
    // Enumerators
    [InlineData("class Msg : EventMessage, IEnumerable<int> { public IEnumerator<int> GetEnumerator() { Hub.Last = this; return null; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }", "foreach (var x in m) { }")]
    [InlineData("class Msg : EventMessage { public IEnumerator<int> GetEnumerator() { yield return 1; Hub.Last = this; } }", "foreach (var x in m) { }")]
    // Operators and conversions are given it.
    [InlineData("class Msg : EventMessage { public static Msg operator +(Msg m, int n) { Hub.Last = m; return m; } }", "var n = m + 1;")]
    [InlineData("class Msg : EventMessage { public static implicit operator int(Msg m) { Hub.Last = m; return 1; } }", "int n = m;")]
    [InlineData("class Msg : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var n = \"\" + m;")]
    [InlineData("class Msg : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var n = $\"{m}\";")]
    [InlineData("class Msg : EventMessage { public void Keep() => Hub.Last = this; }", "dynamic d = m; d.Keep();")]
    [InlineData("class Msg : EventMessage { public static bool operator true(Msg m) { Hub.Last = m; return true; } public static bool operator false(Msg m) => false; }", "if (m) { }")]
    [InlineData("class Msg : EventMessage { public static Msg operator &(Msg m, Msg n) { Hub.Last = m; return m; } public static bool operator true(Msg m) => true; public static bool operator false(Msg m) => false; }", "var n = m && m;")]
    // What ends, adds, listens
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "try { using (m) { } } catch (Exception) { }")]
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "do { using var n = m; if (m.ParamTwo == 1) break; } while (m.ParamTwo == 2);")]
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "if (m.EventId != 1003) return; while (m.ParamOne != 7) { { using var n = m; } Hub.Fix(); }")]
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "if (m.EventId != 1003) return; while (m.ParamOne != 7) { using (var n = m) { } Hub.Fix(); }")]
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "using (m) { }")]
    [InlineData("class Msg : EventMessage, IDisposable { public void Dispose() { Hub.Last = this; } }", "{ using var n = m; }")]
    [InlineData("class Msg : EventMessage, System.Collections.IEnumerable { public void Add(int n) { Hub.Last = this; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }", "m = new Msg { 1 };")]
    [InlineData("class Msg : EventMessage, System.Collections.IEnumerable { public void Add(int n) { Hub.Last = this; } System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }", "m = [1];")]
    [InlineData("class Msg : EventMessage { public int this[int i] { get => 1; set { Hub.Last = this; } } }", "m = new Msg { [1] = 2 };")]
    [InlineData("class Msg : EventMessage { public int Other { set { Hub.Last = this; } } }", "m = new Msg { Other = 2 };")]
    [InlineData("class Msg : EventMessage { public event Action Changed { add { Hub.Last = this; } remove { } } }", "m.Changed += null;")]
    [InlineData("class Msg : EventMessage { public void Keep() => Hub.Last = this; }", "Action a = m.Keep; a();")]
    [InlineData("class Msg : EventMessage { public IEnumerable<int> All { get { Hub.Last = this; yield return 1; } } }", "foreach (var x in m.All) { }")]
    [InlineData("class Msg : EventMessage { } static class Ext { public static IEnumerator<int> GetEnumerator(this Msg m) { Hub.Last = m; return null; } }", "foreach (var x in m) { }")]
    [InlineData("class Msg : EventMessage { public bool IsKept { get { Hub.Last = this; return true; } } }", "if (m is { IsKept: true }) { }")]
    [InlineData("class Msg : EventMessage { public Msg Select(Func<int, int> f) { Hub.Last = this; return this; } }", "var n = from x in m select x;")]
    public Task What_tells_others_about_the_object_is_silent(string types, string code) => Verify.SourceAsync(Program(types, code, "7"), ignoredIds: s_ignored);

    [Theory]
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; } }", "var (a, b) = m;")]
    [InlineData("class Msg : EventMessage { public void Deconstruct(out int a, out int b) { a = b = 1; } }", "if (m is (1, 1)) { }")]
    [InlineData("class Msg : EventMessage { public int Length => 1; public int this[int i] { get => i; set { } } public int Slice(int a, int n) => 1; }", "if (m is [1, .. var rest]) { } var x = m[^1]; m[^1] = 2; var y = m[1..2];")]
    [InlineData("class Msg : EventMessage { public IEnumerator<int> GetEnumerator() => new List<int>().GetEnumerator(); }", "foreach (var x in m) { }")]
    public Task What_keeps_the_object_to_itself_is_reported(string types, string code) => Verify.SourceAsync(Program(types, code, "{|TRTC2001:7|}"), ignoredIds: s_ignored);

    [Theory]
    // It is given the object that it copies, and may pass on the copy.
    [InlineData("Keep.Last = other;", "var n = m with { };", "7")]
    [InlineData("Keep.Last = this;", "m = m with { Id = 1003, One = Environment.TickCount };", "7")]
    [InlineData("", "m = m with { Id = 1003, One = Environment.TickCount };", "{|TRTC2001:7|}")]
    public Task A_copy_that_somebody_wrote(string body, string code, string value) => Verify.SourceAsync(
        Keep + "record Msg { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public Msg() { } protected Msg(Msg other) { " + body + " } } "
        + "class P { void Run() { var m = new Msg(); " + code + " if (m.Id == 1003) { Keep.Fix(); if (m.One == " + value + ") { } } } }",
        ignoredIds: s_ignored);

    [Theory]
    [InlineData("static class Ext { public static IEnumerator<int> GetEnumerator(this Uri u) { Hub.Last = null; return null; } }", "foreach (var x in new Uri(\"\")) { }", "7")]
    [InlineData("", "foreach (var x in new List<int>()) { }", "{|TRTC2001:7|}")]
    [InlineData("", "foreach (var x in new Span<int>()) { }", "{|TRTC2001:7|}")]
    [InlineData("", "foreach (var x in \"text\") { }", "{|TRTC2001:7|}")]
    [InlineData("", "foreach (var x in new[] { 1 }) { }", "{|TRTC2001:7|}")]
    public Task What_a_loop_asks_for_elements(string types, string code, string value) => Verify.SourceAsync(
        Hub + types + " class P { void Run() { if (Hub.Last.EventId != 1003) return; " + code + " if (Hub.Last.ParamOne == " + value + ") { } } }", ignoredIds: s_ignored);

    [Theory]
    // Who jumps over it comes with what was known before.
    [InlineData("if (flag) goto done; if (m.EventId != 1003) return; using (d) { } done: if (m.ParamOne == 7) { }")]
    [InlineData("if (flag) goto done; if (m.EventId != 1003) return; using (d) { if (all == null) goto done; } done: if (m.ParamOne == 7) { }")]
    [InlineData("m.EventId = 1003; m.ParamOne++; if (flag) goto done; using (d) { m.EventId = next; if (all == null) goto done; m.EventId = 1003; m.ParamOne++; } done: if (m.ParamOne == 7) { }")]
    [InlineData("while (true) { if (flag) break; if (m.EventId != 1003) return; { using var e = d; if (all == null) break; } } if (m.ParamOne == 7) { }")]
    [InlineData("if (flag) goto done; if (m.EventId != 1003) return; foreach (var x in all) { if (x == 1) goto done; } done: if (m.ParamOne == 7) { }")]
    [InlineData("if (m.EventId != 1003) return; m.ParamOne++; using (d) { if (flag) goto done; m.EventId = 1003; } done: if (m.ParamOne == {|TRTC2001:7|}) { }")]
    public Task What_is_left_by_a_jump(string code) => Verify.SourceAsync(
        "class P { void Run(EventMessage m, IDisposable d, IEnumerable<int> all, bool flag, ulong next) { " + code + " } }", ignoredIds: s_ignored);

    private static string Program(string types, string code, string value) =>
        Hub + types + " class P { void Run() { var m = new Msg(); " + code + " if (m.EventId == 1003) { Hub.Fix(); if (m.ParamOne == " + value + ") { } } } }";
}
