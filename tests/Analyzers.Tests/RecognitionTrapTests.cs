namespace TrtcAnalyzers.Tests;

/// <summary>What holds IDs, and what only seems to: groups, records with other names on the wire, comparisons of somebody's own, tables that nobody can name.</summary>
public class RecognitionTrapTests
{
    [Theory]
    // The elements of a group are not its keys.
    [InlineData("_ = new[] { e }.GroupBy(m => m.EventId, m => m.ParamTwo).Where(g => g.Any(p => p == 7));")]
    [InlineData("_ = new[] { e }.GroupBy(m => m.EventId, m => m.Time).Where(g => g.Contains(1003UL));")]
    [InlineData("foreach (var g in new[] { e }.ToLookup(m => m.EventId, m => m.Time)) foreach (var t in g) if (t == 1003) { }")]
    [InlineData("foreach (var g in new[] { e }.GroupBy(m => m.EventId, m => m.Time)) { var first = g.First(); if (first == 1003) { } }")]
    [InlineData("_ = from m in new[] { e } group m.Time by m.EventId into g where g.First() == 404 select g.Key;")]
    public Task Elements_of_a_group_are_not_its_keys(string statements) => Verify.MethodWithoutAsync(statements, "TRTC2001");

    [Theory]
    [InlineData("foreach (var g in new[] { e }.GroupBy(m => m.EventId, m => m.Time)) if (g.Key == {|TRTC1001:1003|}) { }")]
    [InlineData("_ = new[] { e }.GroupBy(m => m.EventId).Where(g => g.Key == {|TRTC1001:1003|});")]
    [InlineData("_ = from m in new[] { e } group m.Time by m.EventId into g where g.Key == {|TRTC1001:1003|} select g.First();")]
    [InlineData("_ = new[] { e }.ToLookup(m => m.EventId, m => m.Time).Contains({|TRTC1001:1003UL|});")]
    public Task Its_key_is(string statements) => Verify.MethodAsync(statements);

    // Which of the elements the number is to be equal to, nobody knows.
    [Theory]
    [InlineData("if (new[] { e.EventId, e.Time }.Contains(1003UL)) { }")]
    [InlineData("if (new List<ulong?> { e.EventId, e.Time }.Contains(1003)) { }")]
    [InlineData("if (new[] { e.Time, e.EventId }.Select(n => n.Value).Contains(1003UL)) { }")]
    [InlineData("if (new[] { 1003UL, 404UL }.SequenceEqual(new[] { e.EventId.Value, e.Time.Value })) { }")]
    [InlineData("if (new[] { e.EventId.Value, e.Time.Value }.SequenceEqual(new[] { 1003UL, 404UL })) { }")]
    [InlineData("if (new[] { e.EventId, a.AbnormalEventId }.Contains(1003UL)) { }")]
    [InlineData("if (new[] { (long?)e.EventId, e.ParamOne }.Contains(1003L)) { }")]
    [InlineData("if (new[] { e.EventId, e.EventId + 1 }.Contains(1003UL)) { }")]
    public Task Elements_of_several_kinds(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("if (new[] { e.EventId, e.EventId }.Contains({|TRTC1001:1003UL|})) { }")]
    [InlineData("if (new List<ulong?> { e.EventId, 1001 }.Contains({|TRTC1001:1003|})) { }")]
    [InlineData("if (new[] { {|TRTC1001:1003UL|}, {|TRTC2002:404UL|} }.SequenceEqual(new[] { e.EventId.Value, e.EventId.Value })) { }")]
    public Task Elements_of_one_kind(string statements) => Verify.MethodAsync(statements);

    [Theory]
    // On the wire these have other names.
    [InlineData("record Travels([property: System.Text.Json.Serialization.JsonPropertyName(\"id\")] int EventId, int ParamOne); class P { object F() => new Travels(1003, 7); bool G(Travels t) => t is (1003, 7) || t.EventId == 1003; }")]
    [InlineData("record Travels([property: System.Text.Json.Serialization.JsonPropertyName(\"id\")] int EventId, int ParamOne); class P { object F() => new Travels(EventId: 1003, ParamOne: 7); void G(Travels t) { var (id, one) = t; if (id == 1003 && one == 7) { } } }")]
    public Task A_record_that_has_another_name_on_the_wire_is_not_TRTCs(string source) => Verify.SourceAsync(source);

    [Theory]
    [InlineData("static class Loose { public static new bool Equals(object a, object b) => Convert.ToDecimal(a) == Convert.ToDecimal(b); } class B { bool M(EventMessage e) => Loose.Equals(e.EventId, 1003); }")]
    [InlineData("class Loose : System.Collections.IEqualityComparer { public new bool Equals(object a, object b) => true; public int GetHashCode(object a) => 1; } class B { bool M(EventMessage e) => new Loose().Equals(e.EventId, 1003); }")]
    public Task Somebodys_own_Equals_may_find_them_equal(string source) => Verify.SourceAsync(source);

    [Theory]
    [InlineData("object o = flag ? e : a; _ = o switch { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage => 1, AbnormalEvent => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; _ = o switch { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage m => 1, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; _ = o switch { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage { } => 1, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; _ = o switch { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, TencentCloud.Common.AbstractModel => 1, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; switch (o) { case EventMessage { EventId: SdkEventIds.NetworkChanged }: return; case EventMessage m: break; default: throw new ArgumentOutOfRangeException(); }")]
    public Task An_arm_for_all_other_messages_leaves_none_out(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("object o = flag ? e : a; _ = o {|TRTC3001:switch|} { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage => throw new ArgumentOutOfRangeException(), _ => 2 };")]
    [InlineData("object o = flag ? e : a; _ = o {|TRTC3001:switch|} { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, AbnormalEvent => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; _ = o {|TRTC3001:switch|} { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage { Time: 5 } => 2, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("object o = flag ? e : a; _ = o {|TRTC3001:switch|} { EventMessage { EventId: SdkEventIds.NetworkChanged } => 0, EventMessage when flag => 2, _ => throw new ArgumentOutOfRangeException() };")]
    public Task One_for_some_of_them_does(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] internal static class TheirEventIds { public const int BeautyToggled = 4016; }")]
    [InlineData("public static class Outer { [TrtcIdTable(TrtcIdSpace.Event)] internal static class Inner { public const int BeautyToggled = 4016; } }")]
    [InlineData("internal static class Outer { [TrtcIdTable(TrtcIdSpace.Event)] public static class Inner { public const int BeautyToggled = 4016; } }")]
    public Task A_table_that_the_program_cannot_name_is_none(string table) => Verify.ReferencingAsync(
        "using TrtcCatalog; " + table,
        "[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016; } class P { bool M(EventMessage e) => e.EventId == {|TRTC1001:4016|}; }");

    [Theory]
    [InlineData("namespace Acme.@event { [TrtcIdTable(TrtcIdSpace.Event)] public static class Ours { public const int A = 4016; } } class P { bool M(EventMessage e) => e.EventId == Acme.@event.Ours.A; }")]
    [InlineData("namespace N { using Table = TrtcCatalog.TrtcIdTableAttribute; [Table(TrtcIdSpace.Event)] public static class Ours { public const int A = 4016; } class P { bool M(EventMessage e) => e.EventId == Ours.A; } }")]
    public Task A_table_counts_however_it_is_written(string source) => Verify.SourceAsync(source);

    [Theory]
    [InlineData("class B { public int EventId; } class M : B { public int ParamOne; } class P { bool Run(M m) => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("class B { public int EventId; } class M : B { public int ParamOne; bool Is() => EventId == {|TRTC1001:1003|} && ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("class B { public int EventId; } class M : B { public int ParamOne; } class P { bool Run(B b) => b.EventId == 1003; }")]
    public Task A_model_can_be_put_together_of_fields_of_two_classes(string source) => Verify.SourceAsync(source);

    [Theory]
    [InlineData("interface IHasId { [TrtcEventId] int Id { get; } } interface IMsg : IHasId { [TrtcEventParam(1)] int One { get; } } class P { bool Run(IMsg m) => m.Id == {|TRTC1001:1003|} && m.One == {|TRTC2001:7|}; }")]
    [InlineData("interface IHasId { int EventId { get; } } interface IMsg : IHasId { int ParamOne { get; } } class P { bool Run(IMsg m) => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("interface IHasId { int EventId { get; } } interface INamed : IHasId { string Name { get; } } interface IMsg : INamed { int ParamOne { get; } } class P { bool Run(IMsg m) => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC2001:7|}; }")]
    [InlineData("interface IHasId { int EventId { get; } } interface IMsg : IEnumerable<int>, IDisposable, IHasId { int ParamOne { get; } } class P { bool Run(IMsg m) => m.EventId == {|TRTC1001:1003|} && m.ParamOne == {|TRTC2001:7|}; }")]
    public Task An_interface_has_what_it_extends(string source) => Verify.SourceAsync(source);

    // Of what is put together of two sequences nobody knows which one an element is from.
    [Theory]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => (Kind: 1, Id: m.EventId)).Concat(all.Select(m => (Kind: 2, Id: m.Time))).Any(t => t.Kind == 2 && t.Id == 2003);")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Concat(all.Select(m => m.Time)).Contains(1003UL);")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Union(all.Select(m => m.Time)).Any(t => t == 1003);")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Append(e.Time).Any(t => t == 1003);")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Concat(all.Select(m => m.EventId)).Any(t => t == {|TRTC1001:1003|});")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Concat(all.Select(m => m.EventId)).Contains({|TRTC1001:1003UL|});")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Append({|TRTC1001:1002UL|}).Any(t => t == {|TRTC1001:1003|});")]
    [InlineData("var all = new List<EventMessage>(); var r = all.Select(m => m.EventId).Except(all.Select(m => m.Time)).Any(t => t == {|TRTC1001:1003|});")]
    public Task Sequences_that_are_put_together(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("ulong Run(EventMessage e, int n) => n switch { 1 => {|TRTC1001:7000|}, 2 => {|TRTC1001:7001|}, _ => e.EventId.Value };")]
    [InlineData("ulong Run(EventMessage e, int n) => n switch { 1 => {|TRTC1001:7000|}, 2 => e.EventId.Value, 3 => {|TRTC1001:7001|}, _ => {|TRTC1001:1003|} };")]
    [InlineData("ulong Run(EventMessage e, int n) => n switch { 1 => 7000, 2 => e.EventId.Value, 3 => e.Time.Value, _ => 1003 };")]
    [InlineData("ulong Run(EventMessage e, int n) => n switch { 1 => 7000, 2 => 7001, _ => e.Time.Value };")]
    public Task Every_arm_of_a_switch_is_of_the_kind_of_all_others(string member) => Verify.SourceAsync("class P { " + member + " }");
}
