namespace TrtcAnalyzers.Tests.Places;

/// <summary>Enums, records and other types of the user.</summary>
internal static class TypeRows
{
    public static readonly Row[] All =
    [
        // enums of the user
        Row.Types("7.3", """enum K : ulong { None, Net = 1003 } class B { void M(EventMessage e) { if ((K)e.EventId == K.Net || e.EventId == (ulong)K.Net || (int)K.Net == (int)e.EventId || (K?)e.EventId == K.Net) { } switch ((K)e.EventId) { case K.Net: break; case (K){|TRTC1001:1001|}: break; } e.EventId = (ulong)K.Net; e.EventId = (ulong)(K){|TRTC1001:1003|}; } }"""),
        Row.Types("7.3", """enum K { None, Net = 1003, Bad = 9999 } class B { void M(EventMessage e) { var k = (K)e.EventId; if (k == K.Net || k == {|TRTC2002:K.Bad|} || (int)k == {|TRTC1001:1003|} || k is K.Net) { } } }"""),
        Row.Types("8", """enum K { None, Net = 1003, Bad = 9999 } class B { K Of(EventMessage e) => (K)e.EventId; string M(EventMessage e) => (K)e.EventId switch { K.Net => "1003", {|TRTC2002:K.Bad|} => "", (K){|TRTC1001:1001|} => "", _ => null }; bool N(EventMessage e) => Enum.IsDefined(typeof(K), e.EventId) || Enum.IsDefined((K)e.EventId); }"""),
        Row.Types("7.3", """enum K { None, Net = 1003 } class B { bool M(EventMessage e) => ((K)e.EventId).Equals(K.Net) || ((K)e.EventId).HasFlag(K.Net) || new[] { K.Net }.Contains((K)e.EventId) || new HashSet<K> { K.Net, (K){|TRTC1001:1001|} }.Contains((K)e.EventId); }"""),
        Row.Types("7.3", """enum K { None, Net = SdkEventIds.NetworkChanged, Other = RoomDismissalEventIds.TokenRequestFailed } class B { bool M(EventMessage e) => (K)e.EventId == K.Net || (K)e.EventId == K.Other; }"""),
        Row.Types("7.3", """enum K { A = 1003 } enum L { A = 1001 } class B { void M(EventMessage e, K k) { if (k == K.A || (int)k == 1003 || (L)k == L.A) { } e.EventId = (ulong)k; } }"""),

        // records, with, deconstruction
        Row.Types("9", """record Message([TrtcEventId] int Id, int Count); class B { Message M(Message m) => m with { Id = {|TRTC1001:1003|}, Count = 1003 }; }"""),
        Row.Types("10", """record class Message { [TrtcEventId] public int Id { get; init; } } class B { Message M(Message m) => m with { Id = {|TRTC1001:1003|} }; bool N(Message m) => m == new Message { Id = {|TRTC1001:1001|} } || m.Equals(new() { Id = {|TRTC1001:1001|} }); }"""),
        Row.Types("10", """record struct P([property: TrtcEventId] int Id); class B { bool M(P p) => p.Id == {|TRTC1001:1003|} || p is { Id: {|TRTC1001:1002|} }; }"""),
        Row.Types("10", """class B { void M(EventMessage e) { var anon = new { Id = e.EventId, Count = 5 }; var b = anon.Id == {|TRTC1001:1003|} && anon.Count == 1003; var c = anon with { Id = {|TRTC1001:1001|} }; } }"""),
        Row.Types("10", """struct P { [TrtcEventId] public int Id; } class B { P M(P p) => p with { Id = {|TRTC1001:1003|} }; }"""),

        // primary constructors
        Row.Types("12", """class P([TrtcEventId] int id, int n) { public bool M() => id == {|TRTC1001:1003|} && n == 1003; [TrtcEventId] public int Id { get; } = id == {|TRTC1001:1001|} ? {|TRTC1001:1002|} : id; public P() : this({|TRTC1001:1003|}, 1003) { } } class Q(int n) : P({|TRTC1001:1003|}, n); struct S([TrtcEventId] int id = {|TRTC1001:1001|}) { public bool M() => id is {|TRTC1001:1003|}; }"""),
        Row.Types("12", """class P([TrtcEventId] int id) { int _x = id switch { {|TRTC1001:1003|} => 1003, _ => 1 }; Func<bool> _f = () => true; bool L => new[] { {|TRTC1001:1001|} }.Contains(id); }"""),
        Row.Types("12", """class P(EventMessage e) { bool M() => e.EventId == {|TRTC1001:1003|}; ulong? _id = e.EventId ?? {|TRTC1001:1001|}; }"""),

        // static abstract, generic math
        Row.Types("11", """interface IM<T> where T : IM<T> { [TrtcEventId] static abstract int Id { get; } [return: TrtcEventId] static abstract int Make([TrtcEventId] int seed); } class A : IM<A> { public static int Id => {|TRTC1001:1003|}; public static int Make(int seed) => seed == {|TRTC1001:1001|} ? {|TRTC1001:1002|} : 0; } class B { bool M<T>() where T : IM<T> => T.Id == {|TRTC1001:1003|} || T.Make({|TRTC1001:1001|}) == {|TRTC1001:1002|} || A.Make({|TRTC1001:1003|}) == {|TRTC1001:1001|}; }"""),
        Row.Types("8", """interface IM { [TrtcEventId] int Id { get; set; } int this[[TrtcEventId] int id] { get; } event Action E; void D([TrtcEventId] int id = {|TRTC1001:1003|}) { if (id == {|TRTC1001:1001|}) { } } } class A : IM { int IM.Id { get => {|TRTC1001:1003|}; set { if (value == {|TRTC1001:1001|}) { } } } int IM.this[int id] => id == {|TRTC1001:1003|} ? 1003 : 0; event Action IM.E { add { } remove { } } } class B { bool M(IM m) => m.Id == {|TRTC1001:1002|} || m[{|TRTC1001:1003|}] == 1003; }"""),
        Row.Types("7.3", """abstract class A { [TrtcEventId] public abstract int Id { get; } [return: TrtcEventId] public virtual int F([TrtcEventId] int id) => {|TRTC1001:1003|}; } class B : A { public override int Id => {|TRTC1001:1003|}; public override int F(int id) => id == {|TRTC1001:1001|} ? {|TRTC1001:1002|} : base.F({|TRTC1001:1003|}); } class C : B { public sealed override int Id => {|TRTC1001:1003|}; public new int F(int id) => id == 1003 ? 1001 : 0; }"""),
        Row.Types("7.3", """class G<T> where T : struct { [TrtcEventId] public T Id; public bool Is(T id) => Id.Equals(id); } class B { bool M(G<int> g) => g.Id == {|TRTC1001:1003|} || new G<ulong> { Id = {|TRTC1001:1001|} }.Id is {|TRTC1001:1002|}; }"""),
        Row.Types("11", """using System.Numerics; class B { bool M<T>([TrtcEventId] T id) where T : INumber<T> => id == T.CreateChecked(1003) || M<int>({|TRTC1001:1003|}) || M({|TRTC1001:1003UL|}); }"""),
    ];
}
