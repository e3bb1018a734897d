namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001 in what newer versions of C# brought, types of the user's own included.</summary>
public class UseNamedIdLanguageTests
{
    public static TheoryData<string> Types => Syntax.Rows(
        [
            // static abstract members
            "interface IHasId<T> where T : IHasId<T> { [TrtcEventId] static abstract int Id { get; } } struct A : IHasId<A> { public static int Id => {|TRTC1001:1003|}; } class B { bool M<T>() where T : IHasId<T> => T.Id == {|TRTC1001:1001|} || A.Id is {|TRTC1001:1002|}; }",
            "interface IHasId { [return: TrtcEventId] static virtual int Get() => {|TRTC1001:1003|}; static abstract void Set([TrtcEventId] int id); } struct A : IHasId { public static void Set(int id) { if (id == {|TRTC1001:1001|}) { } } }",
            // records
            "record Message([TrtcEventId] int Id, int Count); class B { bool M(Message m) => m.Id == {|TRTC1001:1003|} || m with { Id = {|TRTC1001:1001|}, Count = 1003 } == new Message({|TRTC1001:1002|}, 1003); }",
            "record struct Message([TrtcEventId] int Id, int Count); class B { bool M(Message m) => m is ({|TRTC1001:1003|}, 1003) or { Id: {|TRTC1001:1001|} } || m is (var id, _) && id == {|TRTC1001:1002|}; }",
            "record Message([TrtcEventId] int Id, int Count); class B { void M(Message m) { var (id, count) = m; if (id == {|TRTC1001:1003|} && count == 1003) { } foreach (var (i, c) in new[] { m }) if (i == {|TRTC1001:1001|} && c == 1003) { } } }",
            "record Message([TrtcEventId] int Id = {|TRTC1001:1003|}) { public Message(string text) : this({|TRTC1001:1001|}) { } } record Child(int Other) : Message({|TRTC1001:1002|});",
            // deconstruction by a method of the user
            "class Message { public void Deconstruct([TrtcEventId] out int id, out int count) { id = {|TRTC1001:1003|}; count = 1003; } } class B { bool M(Message m) { var (id, count) = m; return id == {|TRTC1001:1001|} && count == 1003 || m is ({|TRTC1001:1002|}, 1003); } }",
            "static class Parts { public static void Deconstruct(this EventMessage e, [TrtcEventId] out ulong? id, out long? one) { id = e.EventId; one = e.ParamOne; } } class B { bool M(EventMessage e) { var (id, one) = e; ulong? n; (n, _) = e; return id == {|TRTC1001:1001|} && n != {|TRTC1001:1003|} || e is ({|TRTC1001:1002|}, _); } }",
            "class P { public void Deconstruct(out int n, out int[] more, out (int, int) rest) { n = 1003; more = null; rest = default; } } class B { void M(P p, EventMessage e) { var (n, more, (q, r)) = p; if (e.EventId == {|TRTC1001:1003|} || n == 1003 || q == 1003 || p is (int k, [1003, ..], (1003, _)) && k == 1003) { } } }",
            "class P { public void Deconstruct([TrtcEventId] out int[] ids, out int n) { ids = null; n = 1003; } } class B { bool M(P p) => p is ([{|TRTC1001:1003|}, ..], 1003); }",
            "class Inner { public void Deconstruct([TrtcEventId] out int id, out int n) { id = 0; n = 1003; } } class Outer { public void Deconstruct(out int n, out Inner inner) { n = 1003; inner = null; } } class B { void M(Outer o) { var (n, (id, k)) = o; if (n == 1003 || id == {|TRTC1001:1003|} || k == 1003) { } } void N(Outer[] all, EventMessage e) { foreach (var (_, (id, _)) in all) if (id == {|TRTC1001:1003|} && e.EventId != null) { } var (n, (first, _)) = (1003, new Inner()); if (n == 1003 || first == {|TRTC1001:1001|}) { } } }",
            // what a wrapper of the user makes of what it takes is not known
            "class Box<T> { public Box(T value) { } public bool Is(T other) => true; public void Deconstruct(out int count, out bool isFull) { count = 1003; isFull = true; } } class B { [TrtcEventId] Box<int> _box = new Box<int>(1003); bool M() { var (count, isFull) = _box; return count == 1003 && isFull || _box is (1003, _) || _box.Is(1003); } }",
            // tuples
            "class B { bool M(EventMessage e) { var (id, n) = (e.EventId, 5); return (id, n) is ({|TRTC1001:1002|}, 1003) || (id, n) == ({|TRTC1001:1003|}, 1003); } }",
            "class B { static ulong? Last() => null; void M(EventMessage e) => e.EventId = Last() ?? {|TRTC1001:1003|}; }",
            // enum-typed wrappers
            "enum Kind { None, Network = 1003, Other = 9999 } class B { bool M(EventMessage e) => (Kind)e.EventId == Kind.Network || (Kind)e.EventId == (Kind){|TRTC1001:1003|} || (Kind)e.EventId is Kind.None || e.EventId == (ulong)Kind.Network; }",
            "enum Kind { None, Network = 1003 } class B { [TrtcEventId] Kind K { get; set; } = (Kind){|TRTC1001:1001|}; bool M() => K == Kind.Network || (int)K == {|TRTC1001:1003|} || K is (Kind){|TRTC1001:1002|}; }",
            // derived models and generic types
            "class MyMessage : EventMessage { } class B { bool M(MyMessage m) => m.EventId == {|TRTC1001:1003|} || m is { EventId: {|TRTC1001:1001|} }; bool N<T>(T m) where T : EventMessage => m.EventId == {|TRTC1001:1003|}; }",
            "class Box<T> { [TrtcEventId] public T Id; } class B { bool M(Box<int> b, Box<string> s) => b.Id == {|TRTC1001:1003|} && s.Id == \"1003\"; }",
            // pointers to messages are no reason to stop
            "struct Raw { [TrtcEventId] public int Id; public int Count; } class B { unsafe bool M(Raw* r, int* p) => r->Id == {|TRTC1001:1003|} && (*r).Id == {|TRTC1001:1001|} && *p == 1003 && r->Count == 1003; }",
            // every kind of body
            "class B { EventMessage _e; static EventMessage s_e; static bool s_is = s_e.EventId == {|TRTC1001:1003|}; bool P { get => _e.EventId == {|TRTC1001:1003|}; set => _e.EventId = {|TRTC1001:1001|}; } event Action E { add { _e.EventId = {|TRTC1001:1003|}; } remove { } } static B() { s_e.EventId = {|TRTC1001:1003|}; } ~B() { _e.EventId = {|TRTC1001:1003|}; } public static bool operator !(B b) => b._e.EventId == {|TRTC1001:1003|}; public static explicit operator bool(B b) => b._e.EventId == {|TRTC1001:1003|}; bool this[int i] => _e.EventId == {|TRTC1001:1003|}; Func<bool> F = () => s_e.EventId == {|TRTC1001:1003|}; }",
            "class B { async Task M(IAsyncEnumerable<EventMessage> all) { await foreach (var m in all) if (m.EventId == {|TRTC1001:1003|}) { } using var x = new System.IO.MemoryStream(); Func<EventMessage, Task<bool>> f = async m => { await Task.Yield(); return m.EventId == {|TRTC1001:1001|}; }; } }",
            "ref struct R { [TrtcEventId] public ref int Id; bool M() => Id == {|TRTC1001:1003|}; } class B { [TrtcEventId] int _id; [return: TrtcEventId] ref int Get() => ref _id; void M() { Get() = {|TRTC1001:1003|}; ref int r = ref Get(); r = {|TRTC1001:1001|}; } }",
        ],
        "static class X { extension(EventMessage m) { [TrtcEventId] public int Number => {|TRTC1001:1003|}; public bool Is([TrtcEventId] int id) => m.EventId == (ulong)id; } } class B { bool M(EventMessage m) => m.Number == {|TRTC1001:1003|} || m.Is({|TRTC1001:1001|}); }",
        "class B { [TrtcEventId] int P { get => field == 0 ? {|TRTC1001:1003|} : field; set => field = value == 0 ? {|TRTC1001:1001|} : value; } }",
        "class B { void M(EventMessage m) { m?.EventId = {|TRTC1001:1003|}; } }",
        "class B { void Watch([TrtcEventId] params ReadOnlySpan<int> ids) { } void Look([TrtcEventId] params List<int> ids) { } void M() { Watch({|TRTC1001:1003|}, {|TRTC1001:1001|}); Look({|TRTC1001:1003|}); Look([{|TRTC1001:1001|}]); } }",
        "partial class B { [TrtcEventId] partial int P { get; } } partial class B { partial int P => {|TRTC1001:1003|}; }");

    [Theory]
    [MemberData(nameof(Types))]
    public Task Types_of_the_user(string source) => Verify.SourceAsync(source, ignoredIds: ["TRTC2002"]);
}
