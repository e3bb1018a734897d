namespace TrtcAnalyzers.Tests.Places;

/// <summary>Lambdas, expression trees and local functions.</summary>
internal static class FunctionRows
{
    public static readonly Row[] All =
    [
        // lambdas, expression trees, local functions
        Row.Body("7.3", """System.Linq.Expressions.Expression<Func<EventMessage, bool>> f = m => m.EventId == {|TRTC1001:1003|};"""),
        Row.Body("7.3", """System.Linq.Expressions.Expression<Func<EventMessage, EventMessage>> f = m => new EventMessage { EventId = {|TRTC1001:1003|} };"""),
        Row.Body("7.3", """System.Linq.Expressions.Expression<Func<EventMessage, ulong?>> f = m => m.EventId ?? {|TRTC1001:1003UL|};"""),
        Row.Body("7.3", """System.Linq.Expressions.Expression<Func<ulong, bool>> f = id => new ulong[] { {|TRTC1001:1003|} }.Contains(e.EventId.Value);"""),
        Row.Body("8", """bool Local(EventMessage m) => m.EventId == {|TRTC1001:1003|}; static bool Second(EventMessage m) { return m.EventId is {|TRTC1001:1001|}; } if (Local(e) || Second(e)) { }"""),
        Row.Body("7.3", """ulong Local() => {|TRTC1001:1003|}; e.EventId = Local();"""),
        Row.Body("7.3", """ulong Local() { return {|TRTC1001:1003|}; } if (e.EventId == Local()) { }"""),
        Row.Body("7.3", """Func<ulong> f = () => {|TRTC1001:1003|}; e.EventId = f();"""),
        Row.Body("7.3", """Func<ulong?> f = () => e.EventId; if (((Func<ulong?>)f)() == {|TRTC1001:1003|}) { }"""),
        Row.Body("7.3", """Func<ulong, bool> f = id => id == {|TRTC1001:1003|}; f(e.EventId.Value);"""),
        Row.Body("7.3", """bool Is(ulong id) => id == {|TRTC1001:1003|}; Is(e.EventId.Value);"""),
        Row.Body("7.3", """bool Is(ulong id) => id == 1003; Is(e.Time.Value);"""),
        Row.Body("7.3", """Func<EventMessage, bool>[] all = { m => m.EventId == {|TRTC1001:1003|}, delegate(EventMessage m) { return m.EventId == {|TRTC1001:1001|}; } };"""),
        Row.Body("7.3", """Predicate<ulong?> p = id => id == {|TRTC1001:1003|}; if (p(e.EventId)) { }"""),
    ];
}
