namespace TrtcAnalyzers.Tests.Flow;

/// <summary>A message that is passed on to a private method: what all callers know of it is known where the method begins.</summary>
public class FlowEntryTests
{
    private static Task VerifyAsync(string members) => Verify.SourceAsync(Sources.Usings + $$"""
        using System.Diagnostics;
        using System.Threading.Tasks;
        using TrtcCatalog;

        class Row { public ulong EventId { get; set; } public long ParamOne { get; set; } public long ParamTwo { get; set; } }
        struct Value { public ulong EventId; public long ParamOne; }
        partial class Handler
        {
            {{members}}
        }
        """);

    [Theory]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC1002:1|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2004:SdkEventParams.RoomExited.KickedOut|}) { } }")]
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: On(m); break; } } void On(Row m) { switch (m.ParamOne) { case {|TRTC2001:7|}: break; } }")]
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: this.On(m); break; } } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("string Run(Row m) => m.EventId switch { SdkEventIds.NetworkChanged => On(m), _ => null }; string On(Row m) => m.ParamOne switch { {|TRTC2001:7|} => null, _ => null };")]
    [InlineData("void Run(object o) { if (o is Row { EventId: SdkEventIds.NetworkChanged } m) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId != SdkEventIds.NetworkChanged) return; On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { var id = m.EventId; if (id == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(List<Row> all) { foreach (var m in all.Where(m => m.EventId == SdkEventIds.NetworkChanged)) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(List<Row> all) => On(all.First(m => m.EventId == SdkEventIds.NetworkChanged)); void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run() => On(new Row { EventId = SdkEventIds.NetworkChanged }); void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Value m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Value m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(EventMessage m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } static void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) Handler.On(m); } static void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m, Handler other) { if (m.EventId == SdkEventIds.NetworkChanged) other?.On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(\"\", m); } void On(string text, Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m: m, text: \"\"); } void On(string text, Row m, int more = 0) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row a, Row b) { if (a.EventId == SdkEventIds.NetworkChanged && b.EventId == SdkEventIds.RoomExited) On(b, a); } void On(Row a, Row b) { if (a.ParamOne == {|TRTC1002:2|} || b.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("async Task Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) await On(m); } async Task On(Row m) { await Task.Delay(1); if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On<T>(T m) where T : Row { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("int Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged && On(m)) return 1; return 0; } bool On(Row m) => m.ParamOne == {|TRTC2001:7|};")]
    [InlineData("int P { get { var m = new Row(); if (m.EventId == SdkEventIds.NetworkChanged) On(m); return 0; } } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("class Inner { void Run(Row m, Handler h) { if (m.EventId == SdkEventIds.NetworkChanged) h.On(m); } } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { try { } finally { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(List<Row> all) { all.ForEach(m => { if (m.EventId == SdkEventIds.NetworkChanged) On(m); }); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [Conditional(\"DEBUG\")] void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)] void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Style\", \"IDE0060\")] void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); On(\"\"); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } } void On(string text) { }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } m = null; }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) Each(m); void Each(Row next) => On(next); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); Console.WriteLine(nameof(On)); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    // Several callers, several IDs
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); else if (m.EventId == SdkEventIds.RoomExited) On(m); } void On(Row m) { if (m.ParamOne == 2 || m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: case SdkEventIds.RoomExited: On(m); break; } } void On(Row m) { if (m.ParamOne == 2 || m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void Other(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC1002:2|} || m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m, Row n, bool again) { if (m.EventId == SdkEventIds.NetworkChanged && n.EventId == SdkEventIds.RoomExited) { if (again) On(m, n); else On(m, n); } } void On(Row a, Row b) { if (a.ParamOne == {|TRTC1002:2|} || b.ParamOne == {|TRTC1002:2|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); } void Other(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); } void On(long one) { if (one == {|TRTC1002:2|} || one == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) => On(m.EventId, m.ParamOne); void Other(Row m) => On(m.EventId, m.ParamOne); void On(ulong id, long one) { if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    // One through the other
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) Next(m); } void Next(Row m) { On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: case SdkEventIds.RoomExited: Next(m); break; } } void Next(Row m) { if (m.EventId != SdkEventIds.RoomExited) On(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|} || m.ParamOne == {|TRTC1002:2|}) { } }")]
    [InlineData("Handler next = null; public void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); next.Run(m); } void On(Row m) { if (m.ParamOne == {|TRTC2001:7|}) { } Run(m); }")]
    // What the method knows itself
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: case SdkEventIds.RoomExited: On(m); break; } } void On(Row m) { if (m.EventId != SdkEventIds.RoomExited && (m.ParamOne == {|TRTC1002:2|} || m.ParamOne == {|TRTC2001:7|})) { } }")]
    // Numbers
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); } void On([TrtcEventParam(1)] long one) { if (one == {|TRTC2001:7|} || one == {|TRTC1002:1|}) { } }")]
    [InlineData("void Run(Row m) => On(SdkEventIds.NetworkChanged, m.ParamOne); void On(int eventId, long paramOne) { if (paramOne == {|TRTC2001:7|} || paramOne == {|TRTC1002:1|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.EventId, m.ParamOne); } void On(ulong eventId, long paramOne) { if (paramOne == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne, m); } void On([TrtcEventParam(1)] long one, Row m) { if (one == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) => On(m.ParamOne, m); void On([TrtcEventParam(1)] long one, Row m) { if (m.EventId == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) => On(m.ParamOne, m); void On([TrtcEventParam(1)] long one, Row m) { if (one == {|TRTC2001:7|} && m.EventId == SdkEventIds.NetworkChanged) { } }")]
    [InlineData("void Run(Row m, long read) { m.EventId = SdkEventIds.NetworkChanged; m.ParamOne = read; On(m.ParamOne); } void On(long one) { if (one == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) Make(m.EventId); } static Row Make(ulong number) => new Row { EventId = number, ParamOne = {|TRTC2001:7|} };")]
    public Task What_all_callers_know_is_known_where_a_private_method_begins(string members) => VerifyAsync(members);

    [Theory]
    // Somebody else may call it
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } internal void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } protected void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void Give(List<Row> all) => all.ForEach(On); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } Action<Row> Give() => this.On; void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("event Action<Row> Come; void Run(Row m) { Come += On; if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("class CalledAttribute : Attribute { } void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [Called] void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [System.ComponentModel.Description(\"called by its description\")] void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } [Tool.Diagnostics.Called] void On(Row m) { if (m.ParamOne == 7) { } } } namespace Tool.Diagnostics { class CalledAttribute : Attribute { } } partial class Handler {")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == 7) { } } } partial class Handler { void Other(Row m) => On(m);")]
    [InlineData("interface I { void On(Row m); } class Inner : I { void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) ((I)this).On(m); } void I.On(Row m) { if (m.ParamOne == 7) { } } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } partial void On(Row m); partial void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void On(Row m) { if (m.ParamOne == 7) { } }")]
    // Or comes with another ID
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); On(m); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void Other(Row m) => On(m); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) Each(m); Each(new Row()); void Each(Row next) => On(next); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m, List<Row> all) { if (m.EventId == SdkEventIds.NetworkChanged) Each(m); all.ForEach(Each); void Each(Row next) => On(next); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("async Task Run(Row m) { if (m.EventId != SdkEventIds.NetworkChanged) return; var each = Each(m); m.EventId = SdkEventIds.RoomExited; m.ParamOne = SdkEventParams.RoomExited.KickedOut; await each; async Task Each(Row next) { await Task.Delay(1); On(next); } } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); else if (m.EventId == 4016) On(m); } void On(Row m) { if (m.ParamOne == 7) { } }", "TRTC2002:4016")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } Row last = null; void Again() => On(last); void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m, Row n) { if (m.EventId == SdkEventIds.NetworkChanged) On(n); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) { m = Next(); On(m); } } static Row Next() => null; void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) { m.EventId = ulong.Parse(\"1\"); On(m); } } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId != SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(Row m) { switch (m.EventId) { case SdkEventIds.NetworkChanged: break; default: On(m); break; } } void On(Row m) { if (m.ParamOne == 7) { } }")]
    [InlineData("void Run(ref Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(ref m); } void On(ref Row m) { if (m.ParamOne == 7) { } }")]
    // It calls itself, or comes back to itself
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == 7) { } On(new Row()); }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { if (m.ParamOne == 7) { } Next(m); } void Next(Row m) { On(m); }")]
    // It begins later, when the message may be another one
    [InlineData("IEnumerable<int> Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) return On(m); return null; } IEnumerable<int> On(Row m) { if (m.ParamOne == 7) yield return 1; }")]
    // The method changes the message itself
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { m = new Row(); Fill(m); if (m.ParamOne == 7) { } } static void Fill(Row m) { }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { Fill(m); if (m.ParamOne == 7) { } } static void Fill(Row m) { }")]
    // Of two methods that are called the same, one
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m, 1); } void On(Row m, int n) { } void On(Row m) { if (m.ParamOne == 7) { } }")]
    // A number of another message
    [InlineData("void Run(Row m, Row n) { if (m.EventId == SdkEventIds.NetworkChanged) On(n.ParamOne); } void On([TrtcEventParam(1)] long one) { if (one == 7) { } }")]
    [InlineData("void Run(Row m, Row n) => On(m.EventId, n.ParamOne); void On(ulong id, long one) { if (id == SdkEventIds.NetworkChanged && one == 7) { } }")]
    [InlineData("void Run(Row m) => On(m.EventId, m.ParamOne); void Other(Row m, Row n) => On(m.EventId, n.ParamOne); void On(ulong id, long one) { if (id == SdkEventIds.NetworkChanged && one == 7) { } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne); On(7); } void On(long one) { if (one == 7) { } }")]
    [InlineData("void Run(Row m, Row n) => On(n, m.ParamOne); void On(Row m, long one) { if (m.EventId == SdkEventIds.NetworkChanged && one == 7) { } }")]
    // Somebody else changes the message meanwhile
    [InlineData("Row last; void Run() { if (last.EventId == SdkEventIds.NetworkChanged) On(last); } void On(Row m) { Next(); if (m.ParamOne == 7) { } } void Next() => last.EventId = 7001;", "TRTC1001:7001")]
    [InlineData("Row last; void Run() { if (last.EventId == SdkEventIds.NetworkChanged) On(last); } void Other(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { Next(); if (m.ParamOne == 7) { } } void Next() => last.EventId = SdkEventIds.RoomExited;")]
    [InlineData("Row last; void Run(Row m) { last = m; if (m.EventId == SdkEventIds.NetworkChanged) On(m); } void On(Row m) { Next(); if (m.ParamOne == 7) { } } void Next() => last.EventId = SdkEventIds.RoomExited;")]
    [InlineData("class Box { public Row Row; } void Run(Box b) { if (b.Row.EventId == SdkEventIds.NetworkChanged) On(b, b.Row); } void On(Box b, Row m) { Next(b); if (m.ParamOne == 7) { } } static void Next(Box b) => b.Row.EventId = SdkEventIds.RoomExited;")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m, m); } void On(Row a, Row b) { Next(b); if (a.ParamOne == 7) { } } static void Next(Row b) => b.EventId = SdkEventIds.RoomExited;")]
    [InlineData("async Task Run(Row m) { if (m.EventId != SdkEventIds.NetworkChanged) return; var on = On(m); m.EventId = SdkEventIds.RoomExited; m.ParamOne = SdkEventParams.RoomExited.KickedOut; await on; } async Task On(Row m) { await Task.Delay(1); if (m.ParamOne == 7) { } }")]
    [InlineData("async Task Run(Row m) { if (m.EventId != SdkEventIds.NetworkChanged) return; var on = On(m); await on; async Task On(Row m) { await Task.Delay(1); if (m.ParamOne == 7) { } } }")]
    // The callers go on filling it in
    [InlineData("Row Run() { var m = new Row { EventId = SdkEventIds.NetworkChanged }; Clear(m); m.ParamOne = SdkEventParams.NetworkChanged.WiFi; return m; } static void Clear(Row m) { m.ParamOne = -1; m.ParamTwo = -1; }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) { Fill(m); m.EventId = SdkEventIds.UserChangedVideoResolution; } } static void Fill(Row m) { m.ParamOne = 1280; m.ParamTwo = 720; }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) { Fill(m, m.ParamOne); m.EventId = SdkEventIds.UserChangedVideoResolution; } } static void Fill(Row m, long one) { m.ParamOne = 1280; m.ParamTwo = one; }")]
    [InlineData("void Run(Row a, Row b) { if (a.EventId == SdkEventIds.NetworkChanged && b.EventId == SdkEventIds.RoomExited) { Fill(a, b); a.EventId = b.EventId = SdkEventIds.UserChangedVideoResolution; } } static void Fill(Row a, Row b) { a.ParamOne = b.ParamOne = 1280; a.ParamTwo = b.ParamTwo = 720; }")]
    // The callers know more than the event
    [InlineData("string Run(Row m) => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne != {|TRTC1002:0|} ? On(m) : null; string On(Row m) => m.ParamOne switch { {|TRTC1002:1|} => null, {|TRTC1002:2|} => null, {|TRTC1002:3|} => null, {|TRTC1002:4|} => null, {|TRTC1002:5|} => null, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged && m.ParamOne is {|TRTC1002:1|} or {|TRTC1002:2|}) On(m.ParamOne); } string On(long one) => one switch { {|TRTC1002:1|} => null, {|TRTC1002:2|} => null, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("string Run(Row m) => m.EventId is > 1000 and < 1003 ? On(m.EventId) : null; string On(ulong id) => id switch { SdkEventIds.RoomExited => null, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("string Run(Row m) => m.EventId is SdkEventIds.NetworkChanged or SdkEventIds.RoomExited ? On(m) : null; string On(Row m) => m.EventId switch { SdkEventIds.NetworkChanged => null, SdkEventIds.RoomExited => null, _ => throw new ArgumentOutOfRangeException() };")]
    [InlineData("string Run(Row m) => m.ParamOne is 1 or 2 ? On(m.EventId, m.ParamOne) : null; string On(ulong number, long value) { if (number == SdkEventIds.NetworkChanged) return value switch { {|TRTC1002:1|} => null, {|TRTC1002:2|} => null, _ => throw new ArgumentOutOfRangeException() }; return null; }")]
    // Its name stands nowhere where it is called, or somebody looks it up by its name
    [InlineData("class All : System.Collections.IEnumerable { public System.Collections.IEnumerator GetEnumerator() => null; public static void Run(Row m, Row n) { var all = new All { n }; if (m.EventId == SdkEventIds.NetworkChanged) all.Add(m); } private void Add(Row m) { if (m.ParamOne == 7) { } } }")]
    [InlineData("void None() { } } static class Parts { static void Run(Row m, Row n) { var (id, one) = n; if (m.EventId == SdkEventIds.NetworkChanged) m.Deconstruct(out id, out one); } static void Deconstruct(this Row m, out ulong id, out long one) { id = m.EventId; one = m.ParamOne == 7 ? 0 : m.ParamOne; }")]
    [InlineData("void None() { } } static class Queries { static object Run(Row m, Row n) => m.EventId == SdkEventIds.NetworkChanged ? m.Where(x => x > 0) : from x in n where x > 0 select x; static int[] Where(this Row m, Func<int, bool> takes) => m.ParamOne == 7 ? null : new[] { 1 };")]
    [InlineData("void None() { } } static class Numbers { static void Run(Row m, Row n) { foreach (var number in n) { } if (m.EventId == SdkEventIds.NetworkChanged) m.GetEnumerator(); } static IEnumerator<int> GetEnumerator(this Row m) => m.ParamOne == 7 ? null : new List<int>().GetEnumerator();")]
    [InlineData("void None() { } } static class Waits { static async Task Run(Row m, Row n) { await n; if (m.EventId == SdkEventIds.NetworkChanged) m.GetAwaiter(); } static System.Runtime.CompilerServices.TaskAwaiter GetAwaiter(this Row m) => m.ParamOne == 7 ? default : Task.CompletedTask.GetAwaiter();")]
    [InlineData("[System.Runtime.CompilerServices.InterpolatedStringHandler] struct Log { public Log(int length, int count) { } static void Run(Row m, Row n) { Log log = $\"{n}\"; if (m.EventId == SdkEventIds.NetworkChanged) log.AppendFormatted(m); } void AppendLiteral(string text) { } void AppendFormatted(Row m) { if (m.ParamOne == 7) { } } }")]
    [InlineData("void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m); typeof(Handler).GetMethod(nameof(On)); } void On(Row m) { if (m.ParamOne == 7) { } }")]
    // What the caller puts in where there is none
    [InlineData("void Run(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne ?? -1); } void On(long one) { if (one == -1) { } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne ?? -1); } void Other(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne ?? 0); } void On(long one) { if (one == -1) { } }")]
    [InlineData("void Run(EventMessage m) => On(m.EventId ?? 0, m.ParamOne ?? -1); void On(ulong id, long one) { if (id == SdkEventIds.NetworkChanged && one == -1) { } }")]
    public Task Nothing_is_known_where_a_caller_may_know_nothing(string members, string? found = null) =>
        VerifyAsync(found is null ? members : members.Replace(found.Split(':')[1], "{|" + found + "|}", StringComparison.Ordinal));

    [Theory]
    [InlineData("void Run(EventMessage m) => On(m.EventId ?? 0, m.ParamOne ?? -1); void On(ulong id, long one) { if (id == SdkEventIds.NetworkChanged && one == {|TRTC2001:7|}) { } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == SdkEventIds.NetworkChanged) On(m.ParamOne.GetValueOrDefault()); } void On(long one) { if (one == {|TRTC2001:7|}) { } }")]
    public Task What_is_put_in_where_there_is_none_changes_nothing_else(string members) => VerifyAsync(members);

    [Theory]
    [InlineData(8, "{|TRTC2001:7|}")]
    [InlineData(9, "7")]
    public Task Methods_that_call_one_another_are_followed_so_far(int count, string value) => VerifyAsync(
        "void Run(Row m) { if (m.EventId == SdkEventIds.NetworkChanged) On1(m); } "
        + string.Concat(Enumerable.Range(1, count - 1).Select(static i => $"void On{i}(Row m) => On{i + 1}(m); "))
        + $"void On{count}(Row m) {{ if (m.ParamOne == {value}) {{ }} }}");

    [Fact]
    public Task The_longest_way_to_a_method_counts() => VerifyAsync(
        "void Run(Row m, bool atOnce) { if (m.EventId == SdkEventIds.NetworkChanged) { if (atOnce) On9(m); else On1(m); } } "
        + string.Concat(Enumerable.Range(1, 8).Select(static i => $"void On{i}(Row m) => On{i + 1}(m); "))
        + "void On9(Row m) { if (m.ParamOne == 7) { } }");
}
