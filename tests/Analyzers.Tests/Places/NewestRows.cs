namespace TrtcAnalyzers.Tests.Places;

/// <summary>What C# 13 and 14 brought.</summary>
internal static class NewestRows
{
    public static readonly Row[] All =
    [
        // C# 13 and 14
        Row.Types("7.3", """static class X { public static bool IsNet([TrtcEventId] this ulong id) => id == {|TRTC1001:1003|}; public static bool IsA([TrtcEventId] this int? id, int n) => id == {|TRTC1001:1003|} && n == 1003; } class B { bool M(EventMessage m) => {|TRTC1001:1003UL|}.IsNet() || ((int?){|TRTC1001:1001|}).IsA(1003) || X.IsNet({|TRTC1001:1003|}) || m.EventId.Value.IsNet(); }"""),
        Row.Types("14", """class B { [TrtcEventId] int P { get; set => field = value == {|TRTC1001:1003|} ? {|TRTC1001:1001|} : value; } = {|TRTC1001:1002|}; }"""),
        Row.Types("14", """class B { EventMessage _e; void M(B b, EventList l) { b?._e?.EventId = {|TRTC1001:1003|}; l?.Content[0]?.EventId ??= {|TRTC1001:1001|}; b?._e.EventId = (ulong?)(b is null ? {|TRTC1001:1002|} : 0); } }"""),
        Row.Types("14", """class B { string M() => nameof(List<>) + nameof(EventMessage.EventId) + nameof(Dictionary<,>.Count); }"""),
        Row.Types("14", """class B { [TrtcEventId] int P { get => field == {|TRTC1001:1003|} ? 0 : field; set; } }"""),
        Row.Types("14", """interface I { [TrtcEventId] int P { get; } } class B : I { public int P { get => field == {|TRTC1001:1003|} ? 0 : field; set; } }"""),
        Row.Types("13", """partial class B { [TrtcEventId] public partial int P { get; set; } public partial int P { get => {|TRTC1001:1003|}; set { if (value == {|TRTC1001:1001|}) { } } } } class C { bool M(B b) => b.P == {|TRTC1001:1002|}; }"""),
        Row.Types("13", """partial class B { public partial int P { get; set; } [TrtcEventId] public partial int P { get => {|TRTC1001:1003|}; set { if (value == {|TRTC1001:1001|}) { } } } } class C { bool M(B b) => b.P == {|TRTC1001:1002|}; }"""),
        Row.Types("14", """partial class B { public partial B([TrtcEventId] int id); public partial B(int id) { if (id == {|TRTC1001:1003|}) { } } } class C { B M() => new({|TRTC1001:1001|}); }"""),
        Row.Types("7.3", """partial class B { partial void F([TrtcEventId] int id); partial void F(int id) { if (id == {|TRTC1001:1003|}) { } } void M() => F({|TRTC1001:1001|}); }"""),
        Row.Types("9", """partial class B { public partial int F(int id); [return: TrtcEventId] public partial int F([TrtcEventId] int id) { return id == {|TRTC1001:1003|} ? {|TRTC1001:1001|} : 0; } bool M() => F({|TRTC1001:1001|}) == {|TRTC1001:1002|}; }"""),
        Row.Types("14", """struct N { public int V; public static bool operator ==(N a, int b) => a.V == b; public static bool operator !=(N a, int b) => !(a == b); public void operator +=(int x) { V += x; } public override bool Equals(object o) => false; public override int GetHashCode() => 1003; } class B { [TrtcEventId] N _n; void M() { _n += 1003; if (_n == 1003) { } } }"""),
        Row.Types("13", """class B { void W([TrtcEventId] params ReadOnlySpan<ulong> ids) { } void L([TrtcEventId] params IEnumerable<ulong> ids) { } void S([TrtcEventId] params HashSet<ulong> ids) { } void M(EventMessage e) { W({|TRTC1001:1003|}, {|TRTC1001:1001|}); L({|TRTC1001:1003|}); S({|TRTC1001:1003|}, e.EventId.Value); W(); W([{|TRTC1001:1001|}]); } }"""),
        Row.Types("12", """class B { void M(EventMessage e) { ReadOnlySpan<ulong> s = [{|TRTC1001:1003|}]; if (s.Contains(e.EventId.Value) || s.IndexOf(e.EventId.Value) == 1003 || s is [{|TRTC1001:1003|}]) { } Span<ulong> t = new ulong[] { {|TRTC1001:1003|} }; if (t[0] == e.EventId) { } ReadOnlySpan<ulong> u = t; if (u[0] == {|TRTC1001:1001|}) { } ulong[] arr = { {|TRTC1001:1003|} }; if (arr.Contains(e.EventId.Value)) { } } }"""),
        Row.Types("12", """class B { void M([TrtcEventId] ReadOnlySpan<int> ids) { if (ids[0] == {|TRTC1001:1003|} || ids.Contains({|TRTC1001:1001|}) || ids.StartsWith([{|TRTC1001:1003|}]) || ids.SequenceEqual(new int[] { {|TRTC1001:1003|} }) || ids.ContainsAny({|TRTC1001:1003|}, {|TRTC1001:1001|}) || ids.Length == 1003) { } M([{|TRTC1001:1003|}]); M(new[] { {|TRTC1001:1003|} }); M(stackalloc[] { {|TRTC1001:1003|} }); M(stackalloc int[] { {|TRTC1001:1003|} }); M(new int[1003]); } }"""),
        Row.Types("12", """class B { void M([TrtcEventId] ReadOnlySpan<int> ids) { foreach (var i in ids) if (i == {|TRTC1001:1003|}) { } } }""") with { EnumeratesSpan = true },
        Row.Types("14", """class B { delegate void D([TrtcEventId] int id, out int n); void M() { D d = (id, out n) => { n = 1003; if (id == {|TRTC1001:1003|}) { } }; } }"""),
        Row.Types("9", """class B { int this[Index i] => 0; void M(List<EventMessage> l) { var x = new EventMessage[] { new() { EventId = {|TRTC1001:1003|} } }; if (x[^1].EventId == {|TRTC1001:1003|} || l[^1].EventId == {|TRTC1001:1001|} || x[1..][0].EventId == {|TRTC1001:1002|}) { } } }"""),
        Row.Types("12", """class B { [System.Runtime.CompilerServices.InlineArray(4)] struct Buf { [TrtcEventId] int _e; } void M() { var b = new Buf(); b[0] = 1003; } }"""),
        Row.Types("13", """ref struct R : IDisposable { [TrtcEventId] public int Id; public void Dispose() { Id = {|TRTC1001:1003|}; } } class C { void M() { using var r = new R { Id = {|TRTC1001:1001|} }; scoped var s = r; } }"""),

        // the receiver of an extension block is passed by no argument
        Row.Types("14", """static class X { extension([TrtcEventId] ulong id) { public bool IsNetwork => id == {|TRTC1001:1003|}; public bool Is(int n) => id is {|TRTC1001:1001|} && n == 1003; } extension(ulong n) { public bool IsCount => n == 1003; public bool IsFew(int m) => n == 1003; } extension(ulong) { public static bool Any(ulong n) => n == 1003; } } class B { bool M(ulong n) => {|TRTC1001:1003UL|}.IsNetwork || {|TRTC1001:1001UL|}.Is(1003) || X.Is({|TRTC1001:1003UL|}, 1003) || 1003UL.IsCount || 1003UL.IsFew(1003) || ulong.Any(1003); }"""),
        // What is written elsewhere can be the receiver that is passed by reference.
        Row.Types("14", """struct M { public int EventId; public int ParamOne; } static class X { static M last; extension(ref M m) { public bool Is() { if (m.EventId != {|TRTC1001:1003|}) return false; last = default; return m.ParamOne == 7; } } }"""),
        Row.Types("14", """static class X { extension(EventMessage m) { public bool IsNetwork => m.EventId == {|TRTC1001:1003|}; public bool Is([TrtcEventId] ulong id) => m.EventId == id || id == {|TRTC1001:1001|}; [TrtcEventId] public ulong Id { get => m.EventId ?? {|TRTC1001:1002|}; set => m.EventId = value == {|TRTC1001:1003|} ? {|TRTC1001:1001|} : value; } } extension<T>([TrtcEventId] T[] ids) { public bool Has(T id) => false; public int Count => ids.Length; } } class B { void M(EventMessage e) { if (e.Is({|TRTC1001:1003|}) || e.Id == {|TRTC1001:1003|} || new[] { {|TRTC1001:1003|} }.Has(1003) || new[] { {|TRTC1001:1001|} }.Count == 1003) { } e.Id = {|TRTC1001:1001|}; } }"""),
    ];
}
