namespace TrtcAnalyzers.Tests.Places;

/// <summary>Places of parameters whose event is known.</summary>
internal static class ParamRows
{
    public static readonly Row[] All =
    [
        // parameters
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged && (e.ParamOne == {|TRTC1002:1|} || {|TRTC1002:2|} != e.ParamOne || e.ParamOne.Value.Equals({|TRTC1002:3|}) || e.ParamOne.Equals({|TRTC1002:4L|}))) { }"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged) switch (e.ParamOne) { case {|TRTC1002:1|}: goto case {|TRTC1002:2|}; case {|TRTC1002:2|}: break; case {|TRTC1002:3|} when flag: break; }"""),
        Row.Body("9", """if (e.EventId == SdkEventIds.NetworkChanged) { var s = e.ParamOne switch { {|TRTC1002:1|} => "", {|TRTC1002:2|} or {|TRTC1002:3|} => "", not {|TRTC1002:4|} => "", _ => "" }; }"""),
        Row.Body("9", """if (e is { EventId: SdkEventIds.NetworkChanged, ParamOne: {|TRTC1002:1|} or not {|TRTC1002:2|}, ParamTwo: -1 }) { }"""),
        Row.Body("8", """if ((e.EventId, e.ParamOne) is (SdkEventIds.NetworkChanged, {|TRTC1002:1|})) { }"""),
        Row.Body("8", """switch (e.EventId, e.ParamOne) { case (SdkEventIds.NetworkChanged, {|TRTC1002:1|}): break; }"""),
        Row.Body("7.3", """var m = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = {|TRTC1002:1|} };"""),
        Row.Body("7.3", """e.EventId = SdkEventIds.NetworkChanged; e.ParamOne = {|TRTC1002:1|};"""),
        Row.Body("7.3", """e.EventId = SdkEventIds.NetworkChanged; e.ParamOne = flag ? {|TRTC1002:1|} : (long?)null;"""),
        Row.Body("8", """e.EventId = SdkEventIds.NetworkChanged; e.ParamOne = null; e.ParamOne ??= {|TRTC1002:1|};"""),
        Row.Body("7.3", """(e.EventId, e.ParamOne) = (SdkEventIds.NetworkChanged, {|TRTC1002:1|});"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged && (int)e.ParamOne == {|TRTC1002:0x1|} && (e.ParamOne ?? 0) == {|TRTC1002:0b1|}) { }"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged) { var one = e.ParamOne; if (one == {|TRTC1002:1|}) { } }"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged) foreach (var one in new long[] { {|TRTC1002:1|}, {|TRTC1002:2|} }) if (e.ParamOne == one) { }"""),
        Row.Body("7.3", """var q = new[] { e }.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC1002:1|});"""),
        Row.Body("7.3", """var q = from m in new[] { e } where m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == {|TRTC1002:1|} select m;"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged && Nullable.Equals(e.ParamOne, {|TRTC1002:1L|})) { }"""),
        Row.Types("7.3", """class B { void F([TrtcEventId] int id, [TrtcEventParam(1)] long one, [TrtcEventParam(2)] long two = -1) { } void M() { F(SdkEventIds.NetworkChanged, {|TRTC1002:1|}); F(one: {|TRTC1002:2|}, id: SdkEventIds.NetworkChanged); F(SdkEventIds.VideoDecodingFailed, 25, {|TRTC1002:1|}); } }"""),
        Row.Types("7.3", """class A { public A([TrtcEventId] int id, [TrtcEventParam(1)] long one) { } } class B : A { B() : base(SdkEventIds.NetworkChanged, {|TRTC1002:1|}) { } A M() { return new A(SdkEventIds.NetworkChanged, {|TRTC1002:2|}); } }"""),
        Row.Types("7.3", """[AttributeUsage(AttributeTargets.All)] class WAttribute : Attribute { public WAttribute([TrtcEventId] int id, [TrtcEventParam(1)] long one) { } } [W(SdkEventIds.NetworkChanged, {|TRTC1002:1|})] class B { }"""),
        Row.Types("9", """record R([TrtcEventId] int Id, [TrtcEventParam(1)] int One); class B { bool M(R r) => r is (SdkEventIds.NetworkChanged, {|TRTC1002:1|}) || r is { Id: SdkEventIds.NetworkChanged, One: {|TRTC1002:2|} } || r with { Id = SdkEventIds.NetworkChanged, One = {|TRTC1002:1|} } == new R(SdkEventIds.NetworkChanged, {|TRTC1002:2|}); }"""),
        Row.Body("7.3", """if (e.ParamOne == 1 || e.ParamOne == 7 || new long?[] { 1, 7 }.Contains(e.ParamOne)) { } e.ParamOne = 1; switch (e.ParamOne) { case 1: break; }"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged && (new long?[] { {|TRTC1002:1|}, {|TRTC1002:2|} }.Contains(e.ParamOne) || new List<long?> { {|TRTC1002:3|} }.Contains(e.ParamOne) || !new[] { {|TRTC1002:4L|} }.Contains(e.ParamOne.Value))) { }"""),
        Row.Body("12", """if (e.EventId == SdkEventIds.NetworkChanged && ((HashSet<long?>)[{|TRTC1002:1|}, {|TRTC1002:2|}]).Contains(e.ParamOne)) { }"""),
        Row.Body("7.3", """if ((e.EventId, e.ParamOne) == (SdkEventIds.NetworkChanged, {|TRTC1002:1|}) || (SdkEventIds.NetworkChanged, {|TRTC1002:2|}) != (e.EventId, e.ParamOne)) { }"""),
        Row.Body("7.3", """if (e.EventId == SdkEventIds.NetworkChanged && (e.ParamOne.GetValueOrDefault(-1) == {|TRTC1002:1|} || EqualityComparer<long?>.Default.Equals(e.ParamOne, {|TRTC1002:2|}))) { }"""),
    ];
}
