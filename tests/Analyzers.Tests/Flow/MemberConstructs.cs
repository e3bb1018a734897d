namespace TrtcAnalyzers.Tests.Flow;

/// <summary>The same as whole members, and with types of one's own.</summary>
internal static class MemberConstructs
{
    /// <summary>Members of a class.</summary>
    public static readonly string[] Members =
    [
        "class H { public EventMessage M { get; set; } public H Next; } bool Run(H h) => h is { M.EventId: 1003, M.ParamOne: {|TRTC2001:7|} };",
        "class H { public EventMessage M { get; set; } public H Next; } bool Run(H h) => h is { Next.M.ParamOne: {|TRTC2001:7|}, Next.M.EventId: 1003 };",
        "class H { public EventMessage M { get; set; } public H Next; } bool Run(H h) => h.Next.M.EventId == 1003 && h is { Next.M.ParamOne: {|TRTC2001:7|} };",
        "class H { public EventMessage M { get; set; } public H Next; } bool Run(H h) => h?.Next?.M?.EventId == 1003 && h.Next.M.ParamOne == {|TRTC2001:7|};",
        "readonly EventMessage _m = new(); bool Run() { if (this._m.EventId != 1003) return false; return _m.ParamOne == {|TRTC2001:7|}; }",
        "readonly EventMessage[] _all = new EventMessage[3]; bool Run() => _all[2].EventId == 1003 && _all[2].ParamOne == {|TRTC2001:7|};",
        "static EventMessage s_m; static bool Run() => s_m.EventId == 1003 && s_m.ParamOne == {|TRTC2001:7|};",
        "[TrtcEventId] int Id { get; set; } [TrtcEventParam(1)] int One { get; set; } bool Run() => Id == 1003 && One == {|TRTC2001:7|};",
        "[TrtcEventId] int Id { get; set; } [TrtcEventParam(1)] int One { get; set; } void Run() { Id = 1003; One = {|TRTC2001:7|}; }",
        "async Task Run(EventMessage e) { if (e.EventId == 1003) { await Task.Delay(1); if (e.ParamOne == {|TRTC2001:7|}) { } } }",
        "async Task Run(IAsyncEnumerable<EventMessage> all) { await foreach (var m in all) { if (m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|}) { } } }",
        "async IAsyncEnumerable<long> Run(EventMessage e) { if (e.EventId != 1003) yield break; await Task.Yield(); if (e.ParamOne == {|TRTC2001:7|}) yield return 1; }",
        "IEnumerable<int> Run(EventMessage e) { if (e.EventId != 1003) yield break; if (e.ParamOne == {|TRTC2001:7|}) yield return 1; }",
        "IEnumerable<int> Run(EventMessage e) { if (e.EventId != 1003) yield break; yield return 1; if (e.ParamOne == {|TRTC2001:7|}) yield return 1; }",
        "IEnumerable<EventMessage> Run() { yield return new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; }",
        "async Task<EventMessage> Run() { await Task.Yield(); return new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:7|} }; }",
        "public Program(EventMessage e) { if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { } }",
        "bool P { get { return E.EventId == 1003 && E.ParamOne == {|TRTC2001:7|}; } } EventMessage E { get; set; }",
        "bool P { set { if (E.EventId == 1003) value = E.ParamOne == {|TRTC2001:7|}; } } EventMessage E { get; set; }",
        "event Action X { add { if (E.EventId == 1003 && E.ParamOne == {|TRTC2001:7|}) { } } remove { } } EventMessage E { get; set; }",
        "~Program() { if (E.EventId == 1003 && E.ParamOne == {|TRTC2001:7|}) { } } EventMessage E { get; set; }",
        "public static bool operator ==(Program a, EventMessage e) => e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}; public static bool operator !=(Program a, EventMessage e) => false;",
        "Func<EventMessage, bool> _f = m => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|};",
        "void Run([TrtcEventId] int id, [TrtcEventParam(1)] int one) { if (id != 1003) return; switch (one) { case {|TRTC2001:7|}: break; case 1: break; } }",
        "void Send([TrtcEventId] int id, [TrtcEventParam(1)] int one) { } void Run(EventMessage e) { var id = 1003; Send(id, {|TRTC2001:7|}); if (e.EventId == 1001) Send((int)e.EventId, {|TRTC2001:7|}); }",
        "[return: TrtcEventId] int GetId() => 1003; [return: TrtcEventParam(1)] int GetOne() => 7; bool Run() => GetId() == 1003 && GetOne() == 7;",
        "delegate void Handler([TrtcEventId] int id, [TrtcEventParam(1)] int one); Handler _h = (id, one) => { if (id == 1003 && one == {|TRTC2001:7|}) { } };",
        "unsafe void Run(EventMessage e) { if (e.EventId == 1003) { fixed (char* p = \"x\") { if (e.ParamOne == {|TRTC2001:7|}) { } } } }",
        // What a loop only looks at, under whatever name, is nobody else's.
        "void Other() { } void Run(bool flag) { var m = new EventMessage(); while (flag) { if (m.EventId == 1003) { Other(); if (m.ParamOne == {|TRTC2001:7|}) { } } var n = m; if (n?.EventId == 1001 || n == null || n is { ParamOne: 1 } k && k.ParamTwo == 2) { } } }",
        "void Do(params object[] all) { } void Other() { } void Run(bool flag) { var m = new EventMessage(); while (flag) { if (m.EventId == 1003) { Other(); if (m.ParamOne == {|TRTC2001:7|}) { } } switch (m) { case { } n: Do(n.EventId, n?.Time); break; } } }",
        // Nothing runs where an array, text or a collection of the framework is gone through.
        "EventMessage _e; void Run() { if (_e.EventId == 1003) { foreach (var x in new[] { 1 }) { } if (_e.ParamOne == {|TRTC2001:7|}) { } } }",
        "EventMessage _e; void Run() { if (_e.EventId == 1003) { foreach (var x in \"text\") { } if (_e.ParamOne == {|TRTC2001:7|}) { } } }",
        "EventMessage _e; void Run() { if (_e.EventId == 1003) { foreach (var x in new List<int> { 1 }) { } if (_e.ParamOne == {|TRTC2001:7|}) { } } }",
        "EventMessage _e; void Run() { if (_e.EventId == 1003) { foreach (var x in new Dictionary<int, int>()) { } if (_e.ParamOne == {|TRTC2001:7|}) { } } }",
    ];

    /// <summary>A type, and statements that use it.</summary>
    public static readonly (string Type, string Statements)[] OnOwnTypes =
    [
        ("record Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "foreach (var m in new Msg[1]) { var (id, one) = m; if (id == 1003 && one == {|TRTC2001:7|}) { } }"),
        ("record Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "foreach (var (id, one) in new Msg[1]) { if (id == 1003 && one == {|TRTC2001:7|}) { } }"),
        ("record struct Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "var m = new Msg(1003, 1) with { One = {|TRTC2001:7|} };"),
        ("record Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "var m = new Msg(1003, 1); var n = m with { Id = 1001, One = {|TRTC2001:7|} }; var k = m with { One = 1 };"),
        ("record Msg([TrtcEventId] int Id, [TrtcEventParam(1)] int One);", "Msg m = new(One: {|TRTC2001:7|}, Id: 1003);"),
        ("record Base([TrtcEventId] int Id); record Msg(int Id, [TrtcEventParam(1)] int One) : Base(Id);", "foreach (var m in new Msg[1]) if (m.Id == 1003 && m.One == {|TRTC2001:7|}) { }"),
        ("class Msg { [TrtcEventId] public int Id { get; init; } [TrtcEventParam(1)] public int One { get; init; } }", "Msg m = new() { Id = 1003, One = {|TRTC2001:7|} };"),
        ("class Msg { public Msg([TrtcEventId] int id, [TrtcEventParam(1)] int one) { } } class Sub : Msg { public Sub() : base(1003, {|TRTC2001:7|}) { } public Sub(int x) : this() { } }", "Msg m = new(1003, {|TRTC2001:7|});"),
    ];
}
