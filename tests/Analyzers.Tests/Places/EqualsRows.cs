namespace TrtcAnalyzers.Tests.Places;

/// <summary>Equals in all its forms.</summary>
internal static class EqualsRows
{
    public static readonly Row[] All =
    [
        // Equals, and two arguments of one type parameter
        Row.Types("7.3", """static class Assert { public static void Equal<T>(T e, T a) { } public static void Equal<T>(T e, T a, IEqualityComparer<T> c) { } public static void AreEqual(object e, object a) { } public static void Contains<T>(T e, IEnumerable<T> c) { } public static void Single<T>(IEnumerable<T> c, T e) { } } class B { void M(EventMessage e, List<EventMessage> list) { Assert.Equal({|TRTC1001:1003UL|}, e.EventId); Assert.Equal((ulong?){|TRTC1001:1003|}, e.EventId); Assert.Equal({|TRTC1001:1003UL|}, e.EventId, EqualityComparer<ulong?>.Default); Assert.Contains({|TRTC1001:1003UL|}, list.Select(m => m.EventId)); Assert.Equal(new ulong?[] { {|TRTC1001:1003|} }, list.Select(m => m.EventId)); Assert.Equal(new ulong?[] { {|TRTC1001:1003|} }, new[] { e.EventId }); } }"""),
        Row.Types("9", """static class Check { public static Check<T> Should<T>(this T v) => new(); } class Check<T> { public void Be(T v) { } } class B { void M(EventMessage e) { e.EventId.Should().Be({|TRTC1001:1003|}); } }"""),
        Row.Body("7.3", """if (object.Equals(e.EventId, {|TRTC1001:1003UL|}) || Nullable.Equals<ulong>({|TRTC1001:1003|}, e.EventId) || e.EventId.Equals((ulong?){|TRTC1001:1003|}) || EqualityComparer<ulong>.Default.Equals({|TRTC1001:1003|}, e.EventId.Value)) { }"""),
        Row.Body("7.3", """if (ReferenceEquals(e.EventId, 1003) || e.EventId.GetHashCode() == 1003) { }"""),
        Row.Body("7.3", """IEquatable<ulong> q = e.EventId.Value; if (q.Equals({|TRTC1001:1003|})) { }"""),
        Row.Body("7.3", """IEqualityComparer<ulong?> c = null; if (c.Equals(e.EventId, {|TRTC1001:1003|})) { }"""),

        // boxed numbers of another type
        Row.Body("7.3", """if ({|TRTC2005:e.EventId.Equals(1003)|} || {|TRTC2005:object.Equals(e.EventId, 1003)|} || {|TRTC2005:object.Equals(1003, e.EventId)|} || {|TRTC2005:EqualityComparer<object>.Default.Equals(e.EventId, 1003)|} || {|TRTC2005:((object)e.EventId).Equals(1003)|} || {|TRTC2005:1003.Equals(e.EventId)|}) { }"""),
        Row.Body("7.3", """if (e?{|TRTC2005:.EventId.Equals(1003)|} == true || e.EventId?.Equals({|TRTC1001:1003|}) == true) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:e.ParamOne.Equals(1)|} || e.ParamOne.Equals(1L) || {|TRTC2005:object.Equals(e.ParamOne, 7)|} || {|TRTC2005:e.ParamTwo.Equals(-1)|}) { }"""),
        Row.Body("7.3", """int i = 5; long l = 5; ulong u = e.Time.Value; ulong? un = e.Time; if ({|TRTC2005:e.EventId.Equals(i)|} || {|TRTC2005:e.EventId.Equals(l)|} || e.EventId.Equals(u) || e.EventId.Equals(un) || {|TRTC2005:object.Equals(i, e.EventId)|}) { }"""),
        Row.Body("7.3", """int? i = 5; if (e.EventId.Equals(i) || object.Equals(e.EventId, i)) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:e.EventId.Value.Equals((object)1003)|} || e.EventId.Value.Equals({|TRTC1001:1003|}) || e.EventId.Value.Equals((object){|TRTC1001:1003UL|})) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:(e.EventId ?? 0).Equals((object)1003)|} || (e.EventId ?? 0).Equals({|TRTC1001:1003|})) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:EqualityComparer<object>.Default.Equals(1003, e.EventId)|} || ((IEqualityComparer<object>)null).Equals(e.EventId, 1003) || ((System.Collections.IEqualityComparer)null).Equals(e.EventId, 1003)) { }"""),
        Row.Types("7.3", """static class Loose { public static IEqualityComparer<object> Default => null; } class B { bool M(EventMessage e) => Loose.Default.Equals(e.EventId, 1003); }"""),
        Row.Body("7.3", """if (new System.Collections.ArrayList().Contains(1003) || new List<object> { 1003 }.Contains(e.EventId)) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:Object.Equals(objB: e.EventId, objA: SdkEventIds.NetworkChanged)|} || {|TRTC2005:e.EventId.Equals(flag ? 1003 : 5)|}) { }"""),
        Row.Body("7.3", """if (!{|TRTC2005:e.EventId.Equals(1003)|} && {|TRTC2005:e.EventId.Equals((int)1003)|} && {|TRTC2005:e.EventId.Equals((object)(int)1003)|} && {|TRTC2005:e.EventId.Equals('\u03EB')|}) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:object.Equals(e.EventId, (int?)1003)|}) { }"""),
        Row.Body("7.3", """object o = 1003; if ({|TRTC2005:e.EventId.Equals(o)|}) { } object p = 1003; p = null; if (e.EventId.Equals(p)) { }"""),
        Row.Body("7.3", """if (e.EventId.Equals(other.EventId) || {|TRTC2003:e.EventId.Equals(a.AbnormalEventId)|} || object.Equals(e.EventId, e.Time)) { }"""),
        Row.Body("7.3", """if ({|TRTC2005:((int)e.EventId).Equals((object)1003L)|} || ((int)e.EventId).Equals({|TRTC1001:1003|}) || {|TRTC2005:((int?)e.EventId).Equals(1003UL)|} || ((int?)e.EventId).Equals({|TRTC1001:1003|})) { }"""),
        Row.Types("7.3", """enum K { Net = 1003 } class B { bool M(EventMessage e) => {|TRTC2005:e.EventId.Equals(K.Net)|} || {|TRTC2005:((K)e.EventId).Equals(1003)|} || ((K)e.EventId).Equals(K.Net) || {|TRTC2005:object.Equals((K?)e.EventId, 1003)|}; }"""),
        Row.Types("7.3", """class P { [TrtcEventId] public int Id; public bool M(long l) => Id.Equals({|TRTC1001:1003|}) || {|TRTC2005:Id.Equals((object)l)|} || {|TRTC2005:Id.Equals(1003UL)|} || {|TRTC2005:Id.Equals(1003L)|} || Id.Equals((short){|TRTC1001:1003|}); }"""),
        Row.Types("7.3", """class P { [TrtcEventId] public int? Id; [TrtcEventParam(1)] public int? One; public bool M(long l) => Id.Equals({|TRTC1001:1003|}) || {|TRTC2005:Id.Equals(1003UL)|} || {|TRTC2005:One.Equals(l)|} || One.Equals(1); }"""),
        Row.Types("7.3", """class P { public bool M([TrtcEventId] object id, [TrtcEventId] dynamic d) => id.Equals(1003) || d.Equals(1003) || Equals(id, 1003); }"""),
        Row.Types("7.3", """class P<T> { [TrtcEventId] public T Id; public bool M(P<ulong> p) => Id.Equals(1003) || {|TRTC2005:p.Id.Equals((object)1003)|} || p.Id.Equals({|TRTC1001:1003|}) || EqualityComparer<T>.Default.Equals(Id, default); }"""),
        Row.Body("7.3", """System.Linq.Expressions.Expression<Func<EventMessage, bool>> f = m => {|TRTC2005:m.EventId.Equals(1003)|};"""),
        Row.Body("7.3", """if ({|TRTC2005:e.EventId.Equals(9999)|} || {|TRTC2005:e.EventId.Equals(SdkEventIds.NetworkChanged)|} || {|TRTC2005:e.EventId.Equals(RoomDismissalEventIds.TokenRequestFailed)|} || {|TRTC2005:e.EventId.Equals(0)|}) { }"""),
        Row.Body("7.3", """if (e.EventId.Equals(null) || e.EventId.Equals(default) || e.EventId.Equals(default(ulong)) || e.EventId.Equals(default(ulong?)) || object.Equals(e.EventId, default)) { }"""),
        Row.Body("7.3", """if ((object)e.EventId is {|TRTC2005:1003|} || e.EventId is object o && o.Equals(1003)) { }"""),
    ];
}
