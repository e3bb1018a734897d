namespace TrtcAnalyzers.Tests.Places;

/// <summary>Attributes and default values.</summary>
internal static class DeclarationRows
{
    public static readonly Row[] All =
    [
        // attributes & default values
        Row.Types("11", """class WatchAttribute<T> : Attribute { public WatchAttribute([TrtcEventId] T id) { } } [Watch<int>({|TRTC1001:1003|})] class B { }"""),
        Row.Types("12", """[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class WatchAttribute : Attribute { public WatchAttribute([TrtcEventId] int[] ids, int n = 1003) { } [TrtcEventId] public ulong[] Also; } [Watch(new[] { {|TRTC1001:1003|} }, Also = new ulong[] { {|TRTC1001:1001|} })] [type: Watch(null)] class B { [field: Watch(new int[] { {|TRTC1001:1003|} })] int P { get; set; } [return: Watch([{|TRTC1001:1003|}])] int M<[Watch([{|TRTC1001:1003|}])] T>() => 1003; }"""),
        Row.Types("7.3", """[AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class WatchAttribute : Attribute { public WatchAttribute([TrtcEventId] object id) { } public WatchAttribute([TrtcEventId] params object[] id) { } } [Watch(1003), Watch(1003, 1001)] class B { }"""),
        Row.Types("12", """class B { void M([TrtcEventId] int id = {|TRTC1001:1003|}, [TrtcEventId] ulong? b = {|TRTC1001:1001|}, [TrtcEventId] ulong c = default, [TrtcEventId] int? d = null, int n = 1003) { M(); M(b: {|TRTC1001:1002|}); } B([TrtcEventId] int id = {|TRTC1001:1003|}) { } public int this[[TrtcEventId] int i = {|TRTC1001:1003|}, int j = 1003] => this[j: 1003]; delegate void D([TrtcEventId] int id = {|TRTC1001:1003|}); static void Op() { var f = ([TrtcEventId] int id = {|TRTC1001:1003|}) => id == {|TRTC1001:1001|}; D d = (int id = {|TRTC1001:1003|}) => { }; void L([TrtcEventId] int id = {|TRTC1001:1003|}) { } f(); f({|TRTC1001:1002|}); d(); } }"""),
        Row.Types("9", """record R([TrtcEventId] int Id = {|TRTC1001:1003|}, int N = 1003); class B { R M() => new(); R N() => new(N: 1003); }"""),
    ];
}
