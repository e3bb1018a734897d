namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// A message that is written into a text: where nobody has said how, that only looks at it, and what is known of it stays known. Code that somebody wrote for
/// that may do anything.
/// </summary>
public class FlowTextTests
{
    private const string Hub = "static class Hub { public static EventMessage Last; public static void Fix() => Last.EventId = 2001; } ";
    private const string Rec = "static class Keep { public static Rec Last; public static int Next() { Last = null; return 1; } public static void Fix() => Last.Id = 2001; } ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    // The types, and code that asks the message m for a text that nobody has written.
    public static TheoryData<string, string> Texts => new()
    {
        { "class Msg : EventMessage { }", "var s = $\"{m}\";" },
        { "class Msg : EventMessage { }", "var s = $\"got {m,20:x} and {m.Time}\";" },
        { "class Msg : EventMessage { }", "var s = \"got \" + m;" },
        { "class Msg : EventMessage { }", "var s = \"got \" + m + \".\";" },
        { "class Msg : EventMessage { }", "var s = m + \" it is\";" },
        { "class Msg : EventMessage { }", "var s = \"\"; s += m;" },
        { "class Msg : EventMessage { }", "var s = m.ToString();" },
        { "class Msg : EventMessage { }", "var s = m?.ToString();" },
        { "class Msg : EventMessage { }", "Console.WriteLine($\"{m}\");" },
        { "class Msg : EventMessage { public override int GetHashCode() => 1; public override bool Equals(object o) => true; }", "Console.WriteLine(\"got \" + m);" },
        { "class Msg : Other { } abstract class Other : EventMessage { public void Keep() => Hub.Last = this; }", "var s = $\"{m}\";" },
        { "class Msg : EventMessage { public static string ToString(Msg m) { Hub.Last = m; return null; } }", "var s = $\"{m}\";" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public Task What_only_looks_is_forgotten_by_nobody(string types, string code) =>
        Verify.SourceAsync(Hub + types + " class P { void Run(Msg m, bool flag) { if (m.EventId == 1003) { " + code + " Hub.Fix(); if (m.ParamOne == {|TRTC2001:7|}) { } } } }", ignoredIds: s_ignored);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Nor_in_a_loop(string types, string code) =>
        Verify.SourceAsync(Hub + types + " class P { void Run(Msg m, bool flag) { if (m.EventId != 1003) return; while (flag) { " + code + " Hub.Fix(); if (m.ParamOne == {|TRTC2001:7|}) { } } } }", ignoredIds: s_ignored);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task Nor_in_a_try(string types, string code) =>
        Verify.SourceAsync(Hub + types + " class P { void Run(Msg m, bool flag) { if (m.EventId != 1003) return; try { " + code + " } finally { Hub.Fix(); if (m.ParamOne == {|TRTC2001:7|}) { } } } }", ignoredIds: s_ignored);

    // A record's own text is made of what it stores.
    [Theory]
    [InlineData("record Rec { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public string Name { get; set; } }")]
    [InlineData("record Rec(string Name) { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } private int Hidden => Keep.Next(); public static int Shared => Keep.Next(); public int Double => Id * 2; }")]
    [InlineData("record Base(int Number); record Rec(int Number) : Base(Number) { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } }")]
    public Task A_record_tells_nobody(string types) =>
        Verify.SourceAsync(Rec + types + " class P { void Run(Rec m) { if (m.Id == 1003) { var s = $\"{m}\" + m + m.ToString(); Keep.Fix(); if (m.One == {|TRTC2001:7|}) { } } } }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("record Rec { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public string Name { get { Keep.Last = this; return null; } } }")]
    [InlineData("record Rec { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } protected virtual bool PrintMembers(System.Text.StringBuilder text) { Keep.Last = this; return true; } }")]
    [InlineData("record Rec { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } public Child Child; } class Child { public Rec Parent; public override string ToString() { Keep.Last = Parent; return null; } }")]
    [InlineData("record Base { public sealed override string ToString() { Keep.Last = (Rec)this; return null; } } record Rec : Base { [TrtcEventId] public int Id { get; set; } [TrtcEventParam(1)] public int One { get; set; } }")]
    public Task Code_in_a_record_may(string types) =>
        Verify.SourceAsync(Rec + types + " class P { void Run(Rec m) { if (m.Id == 1003) { var s = $\"{m}\"; Keep.Fix(); if (m.One == 7) { } } } }", ignoredIds: s_ignored);

    // Whoever is asked for a text, a field may be another one afterwards.
    [Theory]
    [InlineData("var s = m.ToString();")]
    [InlineData("var s = $\"{o}\";")]
    public Task A_field_is_everybodys(string code) =>
        Verify.SourceAsync("class P { EventMessage _e; void Run(EventMessage m, object o) { if (_e.EventId == 1003) { " + code + " if (_e.ParamOne == 7) { } } } }", ignoredIds: s_ignored);

    [Theory]
    [InlineData("class Msg : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var s = $\"{m}\";")]
    [InlineData("class Msg : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var s = \"\" + m;")]
    [InlineData("class Msg : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var s = \"\"; s += m;")]
    [InlineData("class Msg : Other { } class Other : EventMessage { public override string ToString() { Hub.Last = this; return null; } }", "var s = $\"{m}\";")]
    [InlineData("class Msg : EventMessage, IFormattable { public string ToString(string format, IFormatProvider culture) { Hub.Last = this; return null; } }", "var s = $\"{m:x}\";")]
    [InlineData("class Msg : EventMessage, IFormattable { string IFormattable.ToString(string format, IFormatProvider culture) { Hub.Last = this; return null; } }", "var s = $\"{m:x}\";")]
    [InlineData("class Msg : EventMessage { public new string ToString() { Hub.Last = this; EventId = 2001; return null; } }", "m.ToString();")]
    [InlineData("class Msg : EventMessage { public string ToString(int n) { EventId = 2001; return null; } }", "m.ToString(1);")]
    [InlineData("class Msg : EventMessage { } static class Ext { public static string ToString(this Msg m, int n) { Hub.Last = m; return null; } }", "m.ToString(1);")]
    // What it is, nobody says.
    [InlineData("class Msg : EventMessage { }", "object o = m; var s = $\"{o}\";")]
    [InlineData("class Msg : EventMessage { }", "dynamic d = m; var s = $\"{d}\";")]
    [InlineData("class Msg : EventMessage, IName { } interface IName { }", "IName i = m; var s = \"\" + i;")]
    // Not written at all, but handed to whoever makes the text
    [InlineData("class Msg : EventMessage { } [System.Runtime.CompilerServices.InterpolatedStringHandler] struct Handler { public Handler(int a, int b) { } public void AppendFormatted(Msg m) => Hub.Last = m; public void AppendLiteral(string s) { } } static class Log { public static void Write(Handler h) { } }", "Log.Write($\"{m}\");")]
    [InlineData("class Msg : EventMessage { } static class Log { public static void Write(FormattableString s) { } }", "Log.Write($\"{m}\");")]
    [InlineData("class Msg : EventMessage { }", "var s = $\"{Kept(m)}\";")]
    public async Task Code_of_somebody_may(string types, string code)
    {
        const string Kept = " static EventMessage Kept(EventMessage m) => Hub.Last = m;";
        await Verify.SourceAsync(Hub + types + " class P {" + Kept + " void Run(Msg m) { if (m.EventId == 1003) { " + code + " Hub.Fix(); if (m.ParamOne == 7) { } } } }", ignoredIds: s_ignored);
        await Verify.SourceAsync(Hub + types + " class P {" + Kept + " void Run(Msg m, bool flag) { if (m.EventId != 1003) return; while (flag) { " + code + " Hub.Fix(); if (m.ParamOne == 7) { } } } }", ignoredIds: s_ignored);
    }
}
