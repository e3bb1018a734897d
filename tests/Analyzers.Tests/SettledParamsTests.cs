using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;
using TrtcAnalyzers.Rules;

namespace TrtcAnalyzers.Tests;

/// <summary>
/// Which bodies need not be followed, because the conditions around each parameter say enough, and what there is to report in them. That following
/// finds the same is asked by every other test: analyzers that are compiled for tests follow them, and fail where it does not.
/// </summary>
public class SettledParamsTests
{
    // Words of the rows. An earphone is on or off, a network is one of several kinds, a size is any number; nobody knows 9999.
    private static readonly (string Word, string Code)[] s_words =
    [
        ("NET", "SdkEventIds.NetworkChanged"), ("WIFI", "SdkEventParams.NetworkChanged.WiFi"), ("EAR", "SdkEventIds.WiredEarphoneChanged"),
        ("PLUG", "SdkEventParams.WiredEarphoneChanged.Plugged"), ("SIZE", "SdkEventIds.VideoResolutionChanged"),
    ];

    [Theory]
    [InlineData("if (e.EventId == NET && e.ParamOne == WIFI) { }")]
    [InlineData("if (NET == e.EventId && WIFI == e.ParamOne && flag && e.ParamTwo != -1) { }")]
    [InlineData("if (flag && e.EventId == NET && (flag || e.ParamOne == WIFI)) { }")]
    [InlineData("if (e.EventId == NET) { if (flag) { Do(e.ParamOne == WIFI); } }")]
    [InlineData("if (e.EventId == NET && flag) { if (e.ParamOne == WIFI) { } else if (e.ParamOne == SdkEventParams.NetworkChanged.Disconnected) { } }")]
    [InlineData("if (e.EventId != NET || e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET || flag) { } else if (e.ParamOne == WIFI) { }")]
    [InlineData("if (!(e.EventId == NET)) { } else if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == NET || e.EventId == 9999) { if (e.ParamOne == WIFI) { } }")]
    [InlineData("if (!(e.EventId != NET && e.EventId != 9999)) { if (e.ParamOne == WIFI) { } }")]
    [InlineData("if (e.EventId == NET && e.ParamOne == WIFI || e.EventId == EAR && e.ParamOne == PLUG) { }")]
    [InlineData("var found = e.EventId == NET ? e.ParamOne == WIFI : flag;")]
    [InlineData("var found = e.EventId != NET ? flag : e.ParamOne == WIFI;")]
    [InlineData("if ((int)e.EventId == NET && (int)e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == NET && e.ParamOne is not null && e.ParamOne != default && e.ParamOne is WIFI) { }")]
    [InlineData("if (e.EventId == SIZE && e.ParamOne == 640 && e.ParamTwo == 480) { }")]
    [InlineData("if (e.EventId == 9999 && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == NET) { Do((long)(e.ParamOne ?? 0)); if (e.ParamOne == WIFI) { } }")]
    [InlineData("if (e.EventId == NET && e.ParamOne == WIFI) Do(new EventMessage { EventId = e.EventId, ParamOne = e.ParamOne });")]
    [InlineData("if (e.EventId == NET) { e.Time = 5; Do(e.ParamOne == WIFI); }")]
    [InlineData("Get(out var m); if (m.EventId == NET && m.ParamOne == WIFI) { } static void Get(out EventMessage message) => message = new();")]
    [InlineData("var (m, n) = (e, other); if (m.EventId == NET && m.ParamOne == WIFI) { } if (n.EventId == NET && n.ParamOne == WIFI) { }")]
    public void Nothing_is_followed_where_conditions_around_say_enough(string statements) => Assert.True(IsSettled(statements));

    [Theory]
    [InlineData("if (e.EventId != NET) return; if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET) { Do(e); return; } Do(flag); if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == EAR) { if (e.EventId != NET) throw new Exception(); Do(e.ParamOne == WIFI); }")]
    [InlineData("foreach (var m in new[] { e, other }) { if (m.EventId != NET) continue; if (m.ParamOne == WIFI) break; }")]
    [InlineData("foreach (var m in new[] { e, other }) { if (m.EventId != NET) break; Do(m.ParamOne == WIFI); }")]
    [InlineData("if (e is not { EventId: NET }) return; if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET) return; else Do(e); if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET) return; if (flag) return; if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET && e.EventId != EAR) return; if (e.EventId != NET) return; if (e.ParamOne == WIFI) { }")]
    [InlineData("switch (flag) { case true: if (e.EventId != NET) break; Do(e.ParamOne == WIFI); break; }")]
    [InlineData("while (e.EventId == NET) { if (e.ParamOne == WIFI) { } }")]
    [InlineData("foreach (var m in new[] { e, other }.Where(m => m.EventId == NET && m.ParamOne != WIFI)) { }")]
    [InlineData("try { if (e.EventId == NET) { Do(e.ParamOne == WIFI); } } finally { Do(e); }")]
    public void So_do_those_in_front(string statements) => Assert.True(IsSettled(statements));

    [Theory]
    [InlineData("switch (e.EventId) { case NET: Do(e.ParamOne == WIFI); break; case EAR: if (e.ParamOne == PLUG) { } break; default: break; }")]
    [InlineData("switch (e.EventId) { case 9999: case NET: switch (e.ParamOne) { case WIFI: break; } break; }")]
    [InlineData("switch (e.EventId) { case NET when flag: case 9998 or 9999: Do(e.ParamOne is WIFI); break; }")]
    [InlineData("switch (e.EventId) { case NET when e.ParamOne == WIFI: break; }")]
    [InlineData("switch (e) { case { EventId: NET }: Do(e.ParamOne == WIFI); break; case { EventId: EAR } m: Do(m.ParamOne == PLUG); break; }")]
    [InlineData("switch (e) { case { EventId: NET, ParamOne: WIFI }: break; case { EventId: NET } when e.ParamOne == WIFI: break; }")]
    [InlineData("var found = e switch { { EventId: NET, ParamOne: WIFI } => 1, { EventId: EAR, ParamOne: not PLUG, ParamTwo: -1 } => 2, _ => 3 };")]
    [InlineData("var found = e.EventId switch { NET => e.ParamOne == WIFI, EAR when e.ParamOne == PLUG => true, _ => false };")]
    [InlineData("var found = e switch { { EventId: NET } m => m.ParamOne == WIFI, { EventId: EAR } m when m.ParamOne == PLUG => true, _ => false };")]
    [InlineData("var found = flag switch { true when e.EventId == NET => e.ParamOne == WIFI, _ => false };")]
    [InlineData("if (e is { EventId: NET, ParamOne: WIFI or SdkEventParams.NetworkChanged.Disconnected }) { }")]
    [InlineData("if (e is { EventId: NET or 9999, Time: 7, ParamOne: WIFI }) { }")]
    [InlineData("if (e is { EventId: NET } && e.ParamOne == WIFI) { }")]
    [InlineData("if (e is { EventId: not EAR and NET } m && m.ParamOne is WIFI) { }")]
    [InlineData("if (e.EventId is NET or 9999 && e.ParamOne is WIFI) { }")]
    [InlineData("if (e.EventId is not NET) { } else if (e.ParamOne is WIFI) { }")]
    [InlineData("if (!(e is not ({ EventId: NET } or { EventId: 9999 })) && e.ParamOne is WIFI) { }")]
    [InlineData("if (e is { EventId: NET } and { ParamOne: WIFI }) { }", false)]
    [InlineData("if (e is { EventId: > 7, EventId: NET, ParamOne: WIFI }) { }")]
    [InlineData("if (e.EventId == NET && e is { ParamOne: WIFI } m) { }")]
    [InlineData("if (e.EventId == NET && e is { ParamOne: WIFI } or { ParamOne: SdkEventParams.NetworkChanged.Disconnected }) { }")]
    [InlineData("var found = e.EventId == NET ? e switch { { ParamOne: WIFI } => 1, _ => 2 } : 3;")]
    [InlineData("if (e.EventId == NET) { switch (e) { case { ParamOne: WIFI }: break; } }")]
    [InlineData("var found = e switch { { EventId: NET } when flag => e.ParamOne == WIFI, _ => false };")]
    [InlineData("if (e.EventId == NET && e is not { ParamOne: WIFI }) { }")]
    [InlineData("if (new[] { e, other }[0] is { EventId: NET, ParamOne: WIFI }) { }")]
    public void So_do_patterns_and_labels(string statements, bool isSettled = true) => Assert.Equal(isSettled, IsSettled(statements));

    // Raw numbers that have a name for the one event that is left.
    [Theory]
    [InlineData("if (e.EventId == NET && e.ParamOne == 1) { }", "1 WiFi")]
    [InlineData("if (e.EventId == NET && 1 == (int)e.ParamOne && e.ParamTwo != -1) { }", "1 WiFi")]
    [InlineData("if (e.EventId == NET || e.EventId == NET) Do(e.ParamOne == 1, e.ParamOne == WIFI, e.ParamOne is 2 or 3);", "1 WiFi, 2 Cellular4G, 3 Cellular3G")]
    [InlineData("if (e.EventId == NET) { if (e.ParamOne == 2) { } else flag = e.ParamOne is 1 or null; } else if (e.EventId == EAR) Do(e.ParamOne == 1);", "2 Cellular4G, 1 WiFi, 1 Plugged")]
    [InlineData("switch (e.EventId) { case EAR: Do(e.ParamOne == 0); break; case NET: switch (e.ParamOne) { case 1: break; } break; }", "0 Unplugged, 1 WiFi")]
    [InlineData("Do(e switch { { EventId: NET, ParamOne: 1 } => 1, { EventId: EAR, ParamOne: not 1, ParamTwo: -1 } => 2, _ => 3 });", "1 WiFi, 1 Plugged")]
    [InlineData("if (e.EventId != NET) return; if (e.ParamOne == 1 + 1) { }", "1 + 1 Cellular4G")]
    [InlineData("if (e.EventId is SIZE or 9999 && e.ParamOne == 1) { }", "")]
    [InlineData("const int One = 1; if (e.EventId == NET && e.ParamOne == One) { }", "")]
    [InlineData("Do(e.EventId switch { EAR => Is(e), NET => e.ParamOne == 1, _ => false }); static bool Is(object o) => true;", "1 WiFi")]
    [InlineData("switch (e.EventId) { case EAR: Do(e); break; case NET: Do(e.ParamOne == 1); break; }", "1 WiFi")]
    [InlineData("bool Found() { if (e.EventId != NET) return Is(e); return e.ParamOne == 1; } static bool Is(object o) => true;", "1 WiFi")]
    public void Raw_numbers_are_named(string statements, string expected) => Assert.Equal(expected, string.Join(", ", Prepare(Sources.Method(statements))().Select(
        static finding => $"{finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan)} {finding.GetMessage(CultureInfo.InvariantCulture).Split(' ')[1].Split('.')[^1]}")));

    // What is to be found, and what nobody knows without following the body.
    [Theory]
    [InlineData("if (e.EventId == NET && e.ParamOne == 7) { }")]
    [InlineData("if (e.EventId == NET && e.ParamOne == PLUG) { }")]
    [InlineData("if (e.EventId is NET or EAR && e.ParamOne == 1) { }")]
    [InlineData("if ((e.EventId == 9999 || e.EventId == NET) && e.ParamOne == 1) { }")]
    [InlineData("if (e.EventId == NET) { Do(e.ParamOne == 1); Do(e.ParamOne == 7); }")]
    [InlineData("if (e.EventId == NET) { Do(flag); Do(e.ParamOne == 1); }")]
    [InlineData("if (e.EventId == NET && e.ParamTwo == WIFI) { }")]
    [InlineData("if ((e.EventId == NET || e.EventId == EAR) && e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId is NET or EAR && e.ParamOne is WIFI) { }")]
    [InlineData("if (e.EventId == NET) { } if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.ParamOne == WIFI && e.EventId == NET) { }")]
    [InlineData("if (e.ParamOne == WIFI && e.EventId == NET && flag) { }")]
    [InlineData("if (e.ParamOne != WIFI || e.EventId != NET) { }")]
    [InlineData("while (e.ParamOne == WIFI && e.EventId == NET) { }")]
    [InlineData("if (e.EventId == NET | e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == NET || e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == NET || flag) { if (e.ParamOne == WIFI) { } }")]
    [InlineData("if (e.EventId != NET && e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId == NET) { } else if (e.ParamOne == WIFI) { }")]
    [InlineData("if (!(e.EventId == NET && flag)) { } else { } if (e.ParamOne == WIFI) { }")]
    [InlineData("if (!(e.EventId == NET)) { if (e.ParamOne == WIFI) { } }")]
    [InlineData("if (other.EventId == NET && e.ParamOne == WIFI) { }")]
    [InlineData("if (e.Type == NET && e.EventId == 9999 == flag && e.ParamOne == WIFI) { }")]
    [InlineData("if (NET == e.Type && e.ParamOne == WIFI) { Do(e.EventId); }")]
    [InlineData("if ((byte)e.EventId == 235 && e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET) Do(e); if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.EventId != NET) { } else return; if (e.ParamOne == WIFI) { }")]
    [InlineData("if (e.ParamOne == WIFI) { } if (e.EventId != NET) return;")]
    [InlineData("do { if (e.ParamOne == WIFI) { } } while (e.EventId == NET);")]
    [InlineData("while (e.EventId != NET) { } if (e.ParamOne == WIFI) { }")]
    [InlineData("while (e.EventId == NET) { } if (e.ParamOne == WIFI) { }")]
    [InlineData("var one = e.ParamOne; if (e.EventId == NET && one == WIFI) { }")]
    [InlineData("if (e.EventId == NET && (flag ? e.ParamOne : 0) == WIFI) { }")]
    [InlineData("if (e.EventId == NET && e.ParamOne == (flag ? WIFI : 2)) { }")]
    [InlineData("if ((e.EventId, e.ParamOne) == (NET, WIFI)) { }")]
    [InlineData("if (e is { ParamOne: WIFI, EventId: NET }) { }")]
    [InlineData("switch (e) { case { ParamOne: WIFI, EventId: NET }: break; }")]
    [InlineData("var found = e switch { { ParamOne: WIFI, EventId: NET } => 1, _ => 2 };")]
    [InlineData("var found = e switch { { } when e.ParamOne == WIFI && e.EventId == NET => 1, _ => 2 };")]
    [InlineData("if (e is { EventId: NET } or { ParamOne: WIFI }) { }")]
    [InlineData("if (e is { EventId: not NET, ParamOne: WIFI }) { }")]
    [InlineData("if ((e, other) is ({ EventId: NET }, { ParamOne: WIFI })) { }")]
    [InlineData("if (e is not { EventId: NET } && e.ParamOne is WIFI) { }")]
    [InlineData("if (e is { } m && m.EventId == NET && e.ParamOne is WIFI) { }")]
    [InlineData("switch (e.EventId) { default: case NET: Do(e.ParamOne == WIFI); break; }")]
    [InlineData("switch (e.EventId) { case NET: case EAR: Do(e.ParamOne == WIFI); break; }")]
    [InlineData("switch (e.EventId) { case NET: case > 2000: Do(e.ParamOne == WIFI); break; }")]
    [InlineData("switch (other.EventId) { case NET: Do(e.ParamOne == WIFI); break; }")]
    [InlineData("switch (e.Type) { case NET: Do(e.ParamOne == WIFI, e.EventId); break; }")]
    [InlineData("switch (e.EventId) { case EAR: goto case NET; case NET: Do(e.ParamOne == WIFI); break; }")]
    [InlineData("var found = e.EventId switch { NET or EAR => e.ParamOne == WIFI, _ => false };")]
    [InlineData("var found = other switch { { EventId: NET } => e.ParamOne == WIFI, _ => false };")]
    [InlineData("if (e.EventId == NET && e.ParamOne == WIFI && e.ParamOne != e.ParamTwo) { }")]
    [InlineData("if (e.EventId == NET && e.ParamOne == WIFI && (flag ? e.ParamOne : e.ParamTwo) == 2) { }")]
    [InlineData("e.ParamOne = WIFI; if (e.EventId == NET) { }")]
    [InlineData("Do(new EventMessage { EventId = NET, ParamOne = WIFI });")]
    public void Other_bodies_are_followed(string statements) => Assert.False(IsSettled(statements));

    // Whatever can make the message in a variable another one, or another event.
    [Theory]
    [InlineData("if (e.EventId == NET) { e = other; Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { e.EventId = EAR; Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { Do(new EventList { Content = { [0] = { EventId = EAR } } }); Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { (e, flag) = (other, false); Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { Set(ref e); Do(e.ParamOne == WIFI); } static void Set(ref EventMessage message) { }")]
    [InlineData("var m = e; if (m.EventId == NET) { m = other; Do(m.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { ref var m = ref e; m = other; Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { Again: Do(e.ParamOne == WIFI); if (flag) goto Again; }")]
    [InlineData("Action later = () => e = other; if (e.EventId == NET) { later(); Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { Action later = () => Do(e.ParamOne == WIFI); }")]
    [InlineData("if (e.EventId == NET) { Ask(); void Ask() => Do(e.ParamOne == WIFI); }")]
    public void So_is_one_that_makes_the_message_another(string statements) => Assert.False(IsSettled(statements));

    [Theory]
    [InlineData("class Program(EventMessage e) { void Run() { if (e.EventId == NET && e.ParamOne == WIFI) { } } }", false)]
    [InlineData("class Program { void Run(ref EventMessage e) { if (e.EventId == NET && e.ParamOne == WIFI) { } } }", false)]
    [InlineData("class Program { EventMessage e = new(); void Run() { if (e.EventId == NET && e.ParamOne == WIFI) { } } }", false)]
    [InlineData("class Program { void Run(EventMessage e) { Do(7); if (e.EventId == NET && e.ParamOne == WIFI) { } } private void Do(int number) { } }", false)]
    [InlineData("class Program { void Run(EventMessage e) { Do(7); if (e.EventId == NET && e.ParamOne == WIFI) { } } public void Do(int number) { } }", true)]
    [InlineData("record struct Message([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One); class Program { void Run(Message e) { if (e.Id == NET && e.One == WIFI) { Do(e with { Id = EAR }); } } public void Do(Message e) { } }", true)]
    [InlineData("record struct Message([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One); class Program { void Run(Message e) { if (e.Id == NET && e.One == WIFI) { Do(out e); } } public void Do(out Message e) => e = default; }", false)]
    [InlineData("record struct Message([property: TrtcEventId] int Id, [property: TrtcEventParam(1)] int One); class Program { unsafe void Run(Message e, Message other) { var place = &e; if (e.Id == NET) { *place = other; Do(e.One == WIFI); } } public void Do(bool found) { } }", false)]
    [InlineData("class Message { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class Program { void Run(Message e) { if (e.Id == NET) { e.Id = EAR; Do(e.One == WIFI); } } public void Do(bool found) { } }", false)]
    [InlineData("class Message { [TrtcEventId] public int Id; [TrtcEventParam(1)] public int One; } class Program { void Run(Message e) { if (e.Id == NET) { Do(e.One == WIFI); } } public void Do(bool found) { } }", true)]
    [InlineData("class Program { IEnumerable<int> Run(EventMessage e) { if (e.EventId != NET) yield return 1; if (e.ParamOne == WIFI) yield return 2; } }", false)]
    [InlineData("class Program { IEnumerable<int> Run(EventMessage e) { if (e.EventId != NET) yield break; if (e.ParamOne == WIFI) yield return 2; } }", true)]
    [InlineData("class Pair { [TrtcEventId] public int Id; public EventMessage Inner; } class Program { void Run(Pair e) { if (e is { Id: NET, Inner: { ParamOne: WIFI } }) { } } }", false)]
    [InlineData("record struct Half(long Number) { public static explicit operator Half(long number) => new(number / 2); public static explicit operator long(Half half) => half.Number; } class Program { void Run(EventMessage e) { if ((long)(Half)(long)e.EventId == NET && e.ParamOne == WIFI) { } } }", false)]
    public void It_depends_on_what_holds_the_message(string source, bool isSettled) => Assert.Equal(isSettled, IsSettledIn(source));

    [Fact]
    public void Generated_code_with_branches_without_end_is_followed()
    {
        Assert.True(IsSettled($"if (e.EventId == NET) {{ {Repeat("if (e.ParamOne == WIFI) { } ", 40)} }}"));
        Assert.False(IsSettled($"if (e.EventId == NET) {{ {Repeat("if (e.ParamOne == WIFI) { } ", 400)} }}"));
        Assert.False(IsSettled($"if (e.EventId == NET) {{ if (e.ParamOne == WIFI) {{ }} {Repeat("else if (e.ParamOne == WIFI) { } ", 400)} }}"));
        Assert.False(IsSettled($"if (({Repeat("e.EventId == NET || ", 6000)} e.EventId == NET) && e.ParamOne == WIFI) {{ }}"));
        Assert.True(IsSettled($"if (e.EventId == NET) {{ Do({Repeat("e.ParamOne == WIFI | ", 40)} flag); }}"));
        Assert.False(IsSettled($"if (e.EventId == NET) {{ Do({Repeat("e.ParamOne == WIFI | ", 200)} flag); }}"));
        // Many labels, parts of a pattern and members of one, each asked for again by each of some parameters
        Assert.True(IsSettled($"switch (e.EventId) {{ {Numbers("case {0}: ", 100)} {Repeat("Do(e.ParamOne == 7); ", 20)} break; }}"));
        Assert.False(IsSettled($"switch (e.EventId) {{ {Numbers("case {0}: ", 300)} {Repeat("Do(e.ParamOne == 7); ", 20)} break; }}"));
        Assert.True(IsSettled($"switch (e.EventId) {{ {Numbers("case {0}: Do(e.ParamOne == 7); break; ", 3000)} }}"));
        Assert.True(IsSettled($"if (e.EventId is {Numbers("{0} or ", 50)} 9999) {{ {Repeat("Do(e.ParamOne == 7); ", 20)} }}"));
        Assert.False(IsSettled($"if (e.EventId is {Numbers("{0} or ", 300)} 9999) {{ {Repeat("Do(e.ParamOne == 7); ", 20)} }}"));
        Assert.True(IsSettled($"if (e is {{ {Repeat("Time: > 7, ", 100)} EventId: NET, {Repeat("ParamOne: WIFI, ", 20)} }}) {{ }}"));
        Assert.False(IsSettled($"if (e is {{ {Repeat("Time: > 7, ", 300)} EventId: NET, {Repeat("ParamOne: WIFI, ", 20)} }}) {{ }}"));

        static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

        static string Numbers(string format, int count) => string.Concat(Enumerable.Range(20_000, count).Select(number => string.Format(null, format, number)));
    }

    // Without that, the compiler would end, and not only the analyzer.
    [Theory]
    [InlineData("e.EventId == NET || ", "e.EventId == NET")]
    [InlineData("e.EventId is NET ", "", "or NET ")]
    public void A_condition_that_nests_deeper_than_the_stack_is_left_to_the_flow_analysis(string first, string last, string? next = null)
    {
        var find = Prepare(Sources.Method($"if ({first} {string.Concat(Enumerable.Repeat(next ?? first, 1500))} {last}) {{ if (e.ParamOne == WIFI) {{ }} }}"));
        Assert.False(find().IsDefault);
        Assert.False(IsSettledOnSmallStack(find));
        // A condition that does not nest is.
        var flat = Prepare(Sources.Method($"if ({first} {last}{(next is null ? "" : "or NET")}) {{ if (e.ParamOne == WIFI) {{ }} }}"));
        Assert.False(flat().IsDefault);
        Assert.True(IsSettledOnSmallStack(flat));
    }

    // The system may well give a thread more than it asks for: so the stack is used up, but for a few kilobytes that the runtime lets anybody have.
    private static bool IsSettledOnSmallStack(Func<ImmutableArray<Diagnostic>> find)
    {
        bool? isSettled = null;
        Descend();
        return isSettled!.Value;

        [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
        int Descend()
        {
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
                return 0;
            Span<byte> room = stackalloc byte[1024];
            room.Clear();
            var left = Descend() + 1;
            if (left == 32)
                isSettled = !find().IsDefault;
            return left;
        }
    }

    // What does not compile was not looked through: it may make the message another one.
    [Fact]
    public void So_is_what_does_not_compile() =>
        Assert.True(Prepare(Sources.Method("if (e.EventId == NET) { unknown = (e = other); Do(e.ParamOne == WIFI); }"), isBroken: true)().IsDefault);

    // The list of what is still to be looked at is used again.
    [Fact]
    public void What_one_body_does_with_its_messages_says_nothing_of_the_next()
    {
        Assert.False(IsSettled("if (e.EventId == NET && e.ParamOne == WIFI) { } e = other; Again: if (flag) goto Again;"));
        Assert.True(IsSettled("if (e.EventId == NET && e.ParamOne == WIFI) { }"));
    }

    private static bool IsSettled(string statements) => IsSettledIn(Sources.Method(statements));

    private static bool IsSettledIn(string source) => !Prepare(source)().IsDefault;

    private static Func<ImmutableArray<Diagnostic>> Prepare(string source, bool isBroken = false)
    {
        foreach (var (word, code) in s_words)
            source = source.Replace(word, code, StringComparison.Ordinal);
        var tree = CSharpSyntaxTree.ParseText(Sources.Usings + source);
        var compilation = CSharpCompilation.Create("Test", [tree, CSharpSyntaxTree.ParseText(Sources.CloudSdk)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        Assert.Equal(isBroken, compilation.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(tree);
        var roles = new RoleMap(compilation, null, null);
        var body = Body.Read(model.GetOperation(method)!, roles, model.GetDeclaredSymbol(method)!, static (_, _) => true, CancellationToken.None);
        Assert.True(body.NeedsFlow);
        var catalog = IdCatalog.Create(TableFinder.Find(compilation, CancellationToken.None), compilation, CancellationToken.None);
        return () => SettledParams.Find(body, roles, catalog, CancellationToken.None);
    }
}
