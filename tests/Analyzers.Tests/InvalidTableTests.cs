namespace TrtcAnalyzers.Tests;

/// <summary>TRTC9001 on the user's own tables, and that the rest goes on.</summary>
public class InvalidTableTests
{
    [Theory]
    [InlineData("[TrtcIdTable({|TRTC9001:(TrtcIdSpace)9|})] static class T { public const int A = 4016; }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] static class T { }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016; public const string {|TRTC9001:B|} = \"4017\"; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int {|TRTC9001:A|} = 1003; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016, {|TRTC9001:B|} = 4016; }")]
    [InlineData("static class T { [{|TRTC9001:TrtcParams|}] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] static class T { [{|TRTC9001:TrtcParams|}] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(One = {|TRTC9001:typeof(string)|})] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(One = {|TRTC9001:typeof(P)|}, MeasuredOne = TrtcMeasure.Width)] public const int A = 4016; } static class P { public const int X = 1; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(MeasuredTwo = {|TRTC9001:(TrtcMeasure)77|})] public const int A = 4016; }")]
    [InlineData("class T { [TrtcEventId] public int A; [TrtcEventParam({|TRTC9001:3|})] public int B; }")]
    [InlineData("class T { public int A { [return: TrtcEventParam({|TRTC9001:3|})] get => 1; [param: TrtcEventParam({|TRTC9001:4|})] set { } } }")]
    [InlineData("[return: TrtcEventParam({|TRTC9001:3|})] delegate int D();")]
    [InlineData("delegate int D([TrtcEventParam({|TRTC9001:3|})] int one);")]
    public Task Is_reported_and_left_out(string table) => Verify.SourceAsync(table + Sources.Method("if (e.EventId == {|TRTC1001:1003|} && e.ParamOne == {|TRTC2001:7|}) { }"));

    [Fact]
    public Task A_table_of_the_user_counts() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)]
        public static class OurEventIds { [TrtcParams(One = typeof(BeautyFilter))] public const int BeautyFilterToggled = 4016; }
        public static class BeautyFilter { public const int Off = 0, On = 1; }
        """ + Sources.Method("""
        if (e.EventId == {|TRTC1001:4016|} && e.ParamOne == {|TRTC2001:2|}) { }
        if (e.EventId == OurEventIds.BeautyFilterToggled && e.ParamOne == {|TRTC1002:1|} && e.ParamTwo == {|TRTC2001:0|}) { }
        if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2004:BeautyFilter.On|}) { }
        if (a.AbnormalEventId == {|TRTC2003:OurEventIds.BeautyFilterToggled|}) { }
        """));

    [Fact]
    public Task A_table_of_another_assembly_counts_with_its_parameters() => Verify.ReferencingAsync(
        """
        [TrtcIdTable(TrtcIdSpace.Event)]
        public static class TheirEventIds { [TrtcParams(One = typeof(BeautyFilter))] public const int BeautyFilterToggled = 4016; }
        public static class BeautyFilter { public const int Off = 0, On = 1; }
        """,
        Sources.Method("""
        if (e.EventId == {|TRTC1001:4016|} && e.ParamOne == {|TRTC2001:2|}) { }
        if (e.EventId == TheirEventIds.BeautyFilterToggled && e.ParamOne == {|TRTC1002:1|} && e.ParamTwo == {|TRTC2001:0|}) { }
        if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == {|TRTC2004:BeautyFilter.On|}) { }
        """));

    // Who can mend it is told: the project that declares the number a second time, whether the first is built in or in a library.
    [Theory]
    [InlineData("1003")]
    [InlineData("4016")]
    public Task A_contradiction_with_a_table_of_another_assembly_is_reported_where_it_can_be_mended(string number) => Verify.ReferencingAsync(
        "[TrtcIdTable(TrtcIdSpace.Event)] public static class TheirEventIds { public const int BeautyFilterToggled = 4016; }",
        "[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int {|TRTC9001:A|} = " + number + "; }");

    [Fact]
    public Task Without_parameters_an_own_event_can_have_any() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)]
        public static class OurEventIds { public const int Own = 4016; }
        """ + Sources.Method("if (e.EventId == OurEventIds.Own && e.ParamOne == 77) { }"));
}
