namespace TrtcAnalyzers.Tests;

/// <summary>TRTC9001 on the user's own tables, and that the rest goes on.</summary>
public class InvalidTableTests
{
    [Theory]
    [InlineData("[TrtcIdTable({|TRTC9001:(TrtcIdSpace)9|})] static class T { public const int A = 4016; }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] static class T { }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016; public const string {|TRTC9001:B|} = \"4017\"; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int {|TRTC9001:A|} = 1003; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016, B = 4016; public const int {|TRTC9001:C|} = 1003; }")]
    [InlineData("static class T { [{|TRTC9001:TrtcParams|}] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] static class T { [{|TRTC9001:TrtcParams|}] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(One = {|TRTC9001:typeof(string)|})] public const int A = 4016; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(One = {|TRTC9001:typeof(P)|}, MeasuredOne = TrtcMeasure.Width)] public const int A = 4016; } static class P { public const int X = 1; }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(MeasuredTwo = {|TRTC9001:(TrtcMeasure)77|})] public const int A = 4016; }")]
    [InlineData("class T { [TrtcEventId] public int A; [TrtcEventParam({|TRTC9001:3|})] public int B; }")]
    [InlineData("class T { public int A { [return: TrtcEventParam({|TRTC9001:3|})] get => 1; [param: TrtcEventParam({|TRTC9001:4|})] set { } } }")]
    [InlineData("[return: TrtcEventParam({|TRTC9001:3|})] delegate int D();")]
    [InlineData("delegate int D([TrtcEventParam({|TRTC9001:3|})] int one);")]
    [InlineData("class Outer { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] private static class T { public const int A = 1003; [TrtcParams(One = typeof(string))] public const int B = 4016; } }")]
    [InlineData("class Outer { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] protected class T { public const int A = 4016; } }")]
    [InlineData("class Outer { private class Middle { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] public class T { public const string A = \"\"; } } }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] file static class T { public const int A = 1003; }")]
    [InlineData("file class Outer { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] public static class T { public const int A = 1003; } }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] static class T<U> { public const int A = 1003; }")]
    [InlineData("class Outer<U> { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] public static class T { public const int A = 1003; } }")]
    [InlineData("[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016; public const ulong {|TRTC9001:Huge|} = ulong.MaxValue; }")]
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
    public Task Its_constants_can_be_of_any_integer_type() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)]
        public static class OurEventIds { [TrtcParams(One = typeof(BeautyFilter))] public const ulong BeautyFilterToggled = 4016; }
        public static class BeautyFilter { public const ulong Off = 0, Most = long.MaxValue; }
        """ + Sources.Method("if (e.EventId == {|TRTC1001:4016|} && e.ParamOne == {|TRTC2001:2|}) { }"));

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

    // A table that is not read names nothing.
    [Theory]
    [InlineData("class Outer { [{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] private static class T { public const int A = 4016; } }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] file static class T { public const int A = 4016; }")]
    [InlineData("[{|TRTC9001:TrtcIdTable(TrtcIdSpace.Event)|}] static class T<U> { public const int A = 4016; }")]
    public Task A_table_that_cannot_be_named_everywhere_is_none(string table) => Verify.SourceAsync(table + Sources.Method("if (e.EventId == {|TRTC2002:4016|}) { }"));

    [Theory]
    [InlineData("private", "", "The table 'T' cannot be named in the whole project and is not read: make it internal or public, and no file class")]
    [InlineData("public", "<U>", "The table 'T' may not be generic, or in a generic class: it is not read")]
    public async Task The_message_says_why_a_table_is_not_read(string modifier, string parameters, string message) => Assert.Equal(
        "TRTC9001 'TrtcIdTable(TrtcIdSpace.Event)' " + message,
        Assert.Single(await Findings.OfAsync(Sources.Usings + "class Outer { [TrtcIdTable(TrtcIdSpace.Event)] " + modifier + " static class T" + parameters + " { public const int A = 4016; } }")));

    [Theory]
    [InlineData("typeof(long)", "'long' is a type of values and lists none: the parameter counts as unknown")]
    [InlineData("typeof(ulong)", "'ulong' is a type of values and lists none: the parameter counts as unknown")]
    [InlineData("typeof(string)", "'string' has no integral constants, so it lists no values: the parameter counts as unknown")]
    [InlineData("typeof(Gen<int>)", "'Gen' is generic or in a generic type, so it lists no values: the parameter counts as unknown")]
    [InlineData("typeof(L)", "'L' cannot be named in the whole project: the parameter counts as unknown")]
    [InlineData("typeof(Large)", "'Large' has a constant that is too large for a parameter: the parameter counts as unknown")]
    public async Task The_message_says_why_a_type_is_no_list(string list, string message) => Assert.Equal(
        "TRTC9001 '" + list + "' " + message,
        Assert.Single(await Findings.OfAsync(Sources.Usings + """
            file class L { public const int A = 1; } class Gen<T> { public const int A = 1; } enum Large : ulong { A = ulong.MaxValue }
            [TrtcIdTable(TrtcIdSpace.Event)] static class T { [TrtcParams(One =
            """ + " " + list + ")] public const int A = 4016; }")));

    [Fact]
    public async Task A_constant_that_is_too_large_is_told_from_one_that_is_no_integer() => Assert.Equal(
        ["TRTC9001 'Huge' 'Huge' is too large for an ID and is left out of the table", "TRTC9001 'Text' 'Text' is not an integral constant and is left out of the table"],
        await Findings.OfAsync(Sources.Usings + "[TrtcIdTable(TrtcIdSpace.Event)] static class T { public const int A = 4016; public const ulong Huge = ulong.MaxValue; public const string Text = \"\"; }"));

    // Aliases are no way around.
    [Theory]
    [InlineData("using Table = TrtcCatalog.TrtcIdTableAttribute;", "[{|TRTC9001:Table(TrtcIdSpace.Event)|}] static class T { }")]
    [InlineData("using Table = TrtcCatalog.TrtcIdTableAttribute;", "[Table(TrtcIdSpace.Event)] static class T { public const int {|TRTC9001:A|} = 1003; public const string {|TRTC9001:B|} = \"\"; }")]
    [InlineData("using TableAttribute = TrtcCatalog.TrtcIdTableAttribute;", "[Table(TrtcIdSpace.Event)] static class T { public const int {|TRTC9001:A|} = 1003; }")]
    [InlineData("using Params = global::TrtcCatalog.TrtcParamsAttribute;", "[TrtcIdTable(TrtcIdSpace.Event)] static class T { [Params(One = {|TRTC9001:typeof(string)|})] public const int A = 4016; }")]
    [InlineData("using Param = TrtcCatalog.TrtcEventParamAttribute;", "class T { [Param({|TRTC9001:3|})] public int A; [{|TRTC9001:Param(1)|}] public string B; }")]
    [InlineData("namespace N; using Table = TrtcCatalog.TrtcIdTableAttribute;", "[{|TRTC9001:Table(TrtcIdSpace.Event)|}] static class T { }")]
    public Task An_attribute_is_checked_under_another_name(string alias, string table) => Verify.SourceAsync(alias + " " + table);

    [Fact]
    public Task An_alias_can_be_global() => Verify.SourcesAsync(
        "[Table(TrtcIdSpace.Event)] static class T { [Params(One = {|TRTC9001:typeof(string)|})] public const int A = 4016; public const int {|TRTC9001:B|} = 1003; }",
        ("Usings.cs", "global using Table = TrtcCatalog.TrtcIdTableAttribute; global using Params = TrtcCatalog.TrtcParamsAttribute;"));

    // What only has such a name is somebody else's.
    [Fact]
    public Task Another_attribute_of_such_a_name_is_not_looked_at() => Verify.SourceAsync(
        "namespace Other { class TrtcIdTableAttribute : Attribute { } class TrtcEventIdAttribute : Attribute { } class TrtcMarkAttribute : Attribute { } [Other.TrtcIdTable] class T { [Other.TrtcEventId, TrtcMark] string A; } }");

    [Fact]
    public Task A_table_under_another_name_counts() => Verify.SourceAsync(
        "using TableAttribute = TrtcCatalog.TrtcIdTableAttribute; [Table(TrtcIdSpace.Event)] static class T { public const int A = 4016; }" + Sources.Method("if (e.EventId == {|TRTC1001:4016|}) { }"));
}
