namespace TrtcAnalyzers.Tests.Places;

/// <summary>Every place where the design says that a value can stand.</summary>
internal static class PlaceRows
{
    public static readonly Row[] All =
    [
        // == and != either way round
        Row.Body("7.3", """if (e.EventId == {|TRTC1001:1003|} || {|TRTC1001:1003|} == e.EventId) { }"""),
        Row.Body("7.3", """if (e.EventId != {|TRTC1001:1003|} && {|TRTC1001:1001|} != e.EventId && e?.EventId != {|TRTC1001:1002|}) { }"""),

        // switch statement and expression labels, goto case, when
        Row.Body("7.3", """switch (e.EventId) { case {|TRTC1001:1003|}: case {|TRTC1001:1001|}: break; case 0: break; }"""),
        Row.Body("8", """var s = e.EventId switch { {|TRTC1001:1003|} => "a", _ => "b" };"""),
        Row.Body("7.3", """switch (e.EventId.Value) { case {|TRTC1001:1003|}: goto case {|TRTC1001:1001|}; case {|TRTC1001:1001|}: break; }"""),
        Row.Body("7.3", """switch (e.Time) { case 1003 when e.EventId == {|TRTC1001:1003|}: break; }"""),
        Row.Body("7.3", """switch (e.EventId) { case {|TRTC1001:1003|} when flag: break; case ulong id when id == {|TRTC1001:1001|}: break; }"""),
        Row.Body("8", """var s = e.EventId switch { {|TRTC1001:1003|} when flag => 1003, ulong id when id == {|TRTC1001:1001|} => 1001, _ => 0 };"""),

        // patterns
        Row.Body("7.3", """if (e.EventId is {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """if (e.EventId is {|TRTC1001:1003|} or {|TRTC1001:1001|}) { }"""),
        Row.Body("9", """if (e.EventId is not {|TRTC1001:1003|} and not {|TRTC1001:1001|}) { }"""),
        Row.Body("8", """if (e is { EventId: {|TRTC1001:1003|} }) { }"""),
        Row.Body("8", """var list = new EventList[0]; if (list is { Length: 1003 } || (m: e, 1).m is { EventId: {|TRTC1001:1001|} }) { }"""),
        Row.Body("10", """if (new { Message = e } is { Message.EventId: {|TRTC1001:1003|} }) { }"""),
        Row.Body("8", """if ((e.EventId, a.AbnormalEventId) is ({|TRTC1001:1003|}, {|TRTC1001:1001|})) { }"""),
        Row.Body("11", """if (new[] { e } is [{ EventId: {|TRTC1001:1003|} }, ..]) { }"""),
        Row.Types("8", """struct P { public void Deconstruct([TrtcEventId] out int id, out int n) { id = {|TRTC1001:1003|}; n = 1003; } } class B { bool M(P p) => p is ({|TRTC1001:1001|}, 1003); }"""),

        // Equals, Contains
        Row.Body("7.3", """if (e.EventId.Value.Equals({|TRTC1001:1003|}) || e.EventId.Equals({|TRTC1001:1003UL|}) || {|TRTC1001:1003UL|}.Equals(e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (new[] { {|TRTC1001:1003UL|}, {|TRTC1001:1001UL|} }.Contains(e.EventId.Value) || Array.IndexOf(new ulong?[] { {|TRTC1001:1003|} }, e.EventId) < 0) { }"""),

        // collection, set and dictionary initialisers, collection expressions, params
        Row.Types("7.3", """class B { [TrtcEventId] List<int> _l = new List<int> { {|TRTC1001:1003|} }; [TrtcEventId] HashSet<int> _s = new HashSet<int> { {|TRTC1001:1003|}, {|TRTC1001:1001|} }; [TrtcEventId] Dictionary<int, int> _d = new Dictionary<int, int> { { {|TRTC1001:1003|}, 1003 }, { {|TRTC1001:1001|}, 1001 } }; [TrtcEventId] Dictionary<int, int> _e = new Dictionary<int, int> { [{|TRTC1001:1003|}] = 1003 }; [TrtcEventId] int[] _a = { {|TRTC1001:1003|} }; [TrtcEventId] static readonly int[] s_b = new[] { {|TRTC1001:1003|} }; }"""),
        Row.Types("9", """class B { [TrtcEventId] List<int> _l = new() { {|TRTC1001:1003|} }; [TrtcEventId] Dictionary<int, int> _d = new() { [{|TRTC1001:1003|}] = 1003 }; }"""),
        Row.Types("12", """class B { [TrtcEventId] List<int> _l = [{|TRTC1001:1003|}]; [TrtcEventId] HashSet<int> _s = [{|TRTC1001:1003|}, .. new[] { {|TRTC1001:1001|} }]; [TrtcEventId] int[] _a = [{|TRTC1001:1003|}]; [TrtcEventId] IEnumerable<int> P => [{|TRTC1001:1003|}, .. P]; }"""),
        Row.Types("7.3", """class B { void W([TrtcEventId] params int[] ids) { W({|TRTC1001:1003|}, {|TRTC1001:1001|}); W(new[] { {|TRTC1001:1003|} }); W(new int[1003]); W(); } }"""),

        // assignment, ??, ??=, conditional
        Row.Body("7.3", """e.EventId = {|TRTC1001:1003|}; other.EventId = e.EventId = {|TRTC1001:1001|}; e.EventId = ({|TRTC1001:1003|});"""),
        Row.Body("7.3", """e.EventId = other.EventId ?? {|TRTC1001:1003|}; if ((e.EventId ?? {|TRTC1001:1001|}) == {|TRTC1001:1002|}) { }"""),
        Row.Body("8", """e.EventId ??= {|TRTC1001:1003|};"""),
        Row.Body("7.3", """e.EventId = flag ? {|TRTC1001:1003UL|} : {|TRTC1001:1001UL|}; if ((flag ? e.EventId : null) == {|TRTC1001:1003|}) { }"""),
        Row.Body("9", """e.EventId = flag ? {|TRTC1001:1003|} : null;"""),

        // object initialisers, with, target-typed new
        Row.Body("7.3", """var m = new EventMessage { EventId = {|TRTC1001:1003|}, Time = 1003 }; var n = new EventList { Content = new[] { new EventMessage { EventId = {|TRTC1001:1001|} } } };"""),
        Row.Body("9", """EventMessage m = new() { EventId = {|TRTC1001:1003|} }; Do(new EventMessage[] { new() { EventId = {|TRTC1001:1001|} } });"""),
        Row.Types("10", """struct P { [TrtcEventId] public int Id { get; set; } } class B { P M(P p) => p with { Id = {|TRTC1001:1003|} }; }"""),

        // arguments
        Row.Types("7.3", """class B { void F([TrtcEventId] int id, int n = 1003) { F({|TRTC1001:1003|}); F(n: 1003, id: {|TRTC1001:1001|}); F({|TRTC1001:1003|}, n: 1001); this.F(id: {|TRTC1001:1003|}); } int this[[TrtcEventId] int id, int n] { get { return 1003; } set { } } void M(B b) { b[{|TRTC1001:1003|}, 1003] = b[n: 1003, id: {|TRTC1001:1001|}]; } }"""),
        Row.Types("7.3", """class A { public A([TrtcEventId] int id) { } } class B : A { B() : base({|TRTC1001:1003|}) { } B(int n) : this() { } B([TrtcEventId] int a, int b) : base({|TRTC1001:1001|}) { } B(string s) : this({|TRTC1001:1003|}, 1003) { } }"""),
        Row.Types("7.3", """[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class WAttribute : Attribute { public WAttribute([TrtcEventId] int id) { } [TrtcEventId] public int Also { get; set; } } [W({|TRTC1001:1003|}), W(id: {|TRTC1001:1001|}, Also = {|TRTC1001:1003|})] class B { [W({|TRTC1001:1003|})] int M([W({|TRTC1001:1001|})] int n) { return 1003; } }"""),
        Row.Types("7.3", """delegate int D([TrtcEventId] int id, ref int n); class B { void M(D d) { int n = 1003; d({|TRTC1001:1003|}, ref n); d?.Invoke({|TRTC1001:1001|}, ref n); Action<int> a = x => { }; a(1003); } }"""),

        // default values
        Row.Types("7.3", """class B { void M([TrtcEventId] int id = {|TRTC1001:1003|}, [TrtcEventId] ulong? b = {|TRTC1001:1001|}, [TrtcEventId] int c = 0, int n = 1003) { } B([TrtcEventId] int id = {|TRTC1001:1003|}) { } }"""),

        // returns
        Row.Types("7.3", """class B { [return: TrtcEventId] int A() { return {|TRTC1001:1003|}; } [return: TrtcEventId] int C() => {|TRTC1001:1003|}; [return: TrtcEventId] IEnumerable<int> Y() { yield return {|TRTC1001:1003|}; } [return: TrtcEventId] async Task<int> T() { await Task.Yield(); return {|TRTC1001:1003|}; } [return: TrtcEventId] Task<int> R() => Task.FromResult({|TRTC1001:1003|}); [TrtcEventId] int P { get { return {|TRTC1001:1003|}; } } [TrtcEventId] int Q => {|TRTC1001:1003|}; }"""),
        Row.Types("7.3", """[return: TrtcEventId] delegate int D(); class B { D F() { D d = () => {|TRTC1001:1003|}; d = () => { return {|TRTC1001:1001|}; }; d = delegate { return {|TRTC1001:1003|}; }; return () => {|TRTC1001:1002|}; } }"""),
        Row.Types("8", """class B { [return: TrtcEventId] async IAsyncEnumerable<int> Y() { await Task.Yield(); yield return {|TRTC1001:1003|}; } async Task M() { await foreach (var id in Y()) if (id == {|TRTC1001:1001|}) { } if (await new ValueTask<ulong?>((ulong?)null) == 1003) { } } }"""),

        // deconstruction and tuples
        Row.Body("7.3", """(e.EventId, other.Time) = ({|TRTC1001:1003|}, 1003); (ulong? id, var n) = (e.EventId, 1003); if (id == {|TRTC1001:1001|} || n == 1003) { }"""),
        Row.Body("7.3", """ulong? id; (id, _) = ({|TRTC1001:1003|}, 1001); e.EventId = id;"""),
        Row.Body("7.3", """if ((e.EventId, 5) == ({|TRTC1001:1003|}, 1003) || (1003, e.EventId) != (n: 5, {|TRTC1001:1001|})) { }"""),

        // LINQ in both syntaxes
        Row.Body("7.3", """var q = new[] { e }.Where(m => m.EventId == {|TRTC1001:1003|}).Select(m => m.EventId).First() == {|TRTC1001:1001|};"""),
        Row.Body("7.3", """var q = (from m in new[] { e } where m.EventId == {|TRTC1001:1003|} select m.EventId).Contains({|TRTC1001:1001UL|});"""),

        // a local that carries the value
        Row.Body("7.3", """var id = e.EventId; if (id == {|TRTC1001:1003|}) { } ulong next = {|TRTC1001:1001|}; e.EventId = next; ulong both = 0; both = {|TRTC1001:1003|}; if (e.EventId == both) { }"""),
        Row.Body("7.3", """foreach (var id in new ulong[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} }) { if (e.EventId == id) { } }"""),
        Row.Body("7.3", """foreach (ulong id in new[] { {|TRTC1001:1003u|}, {|TRTC1001:1001u|} }) { e.EventId = id; }"""),

        // two arguments whose parameters share a type parameter
        Row.Body("7.3", """if (Nullable.Equals(e.EventId, {|TRTC1001:1003UL|})) { }"""),
        Row.Types("7.3", """static class Assert { public static void Equal<T>(T expected, T actual) { } } class B { void M(EventMessage e) { Assert.Equal({|TRTC1001:1003UL|}, e.EventId); Assert.Equal(e.EventId, {|TRTC1001:1003UL|}); Assert.Equal<ulong?>({|TRTC1001:1003|}, e.EventId); Assert.Equal(actual: e.EventId, expected: {|TRTC1001:1003UL|}); } }"""),
    ];
}
