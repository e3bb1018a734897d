namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Numbers by which rules, filters and tables of the program's own say that any value will do.</summary>
public class FlowWildcardTests
{
    private const string Rule = "record Rule(int EventId, long ParamOne, string Text); ";

    private const string Filter = "class Filter { public int EventId { get; set; } public long ParamOne { get; set; } public long ParamTwo { get; set; } } ";

    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne == -1 || r.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => m.ParamOne == r.ParamOne || -1 == r.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne < 0 || r.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => 0 > r.ParamOne || r.ParamOne == (long)m.ParamOne!;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => !(r.ParamOne >= 0 && r.ParamOne != (m.ParamOne ?? 0));")]
    [InlineData("bool Fits(Rule r, EventMessage m) => !(r.ParamOne > -1 && r.ParamOne != m.ParamOne.GetValueOrDefault());")]
    [InlineData("bool Fits(Rule r, EventMessage m) => !(0 <= r.ParamOne && r.ParamOne != Number(m)); static long Number(EventMessage m) => m.Time is null ? 1 : 2;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne <= -1 || -1 >= r.ParamOne || r.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne is -1 || (r.ParamOne) == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne is < 0 || r.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => r.ParamOne is <= (-1) || r.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Rule r, EventMessage m) => !(r.ParamOne is not -1 && r.ParamOne != m.ParamOne);")]
    [InlineData("bool Fits(Rule r, EventMessage m) => !(r.ParamOne is > -1 && r.ParamOne != m.ParamOne) && !(r.ParamOne is >= 0 && r.ParamOne != m.ParamOne);")]
    [InlineData("bool Fits(Rule r, long one) { if ((int)r.ParamOne == -1) return true; return r.ParamOne == one; }")]
    [InlineData("bool Fits(Rule r, long[] ones) { if (r.ParamOne == -1) return true; return r.ParamOne == ones[0]; }")]
    [InlineData("long _one; bool Fits(Rule r) { if (r.ParamOne == -1) return true; return r.ParamOne == _one; }")]
    [InlineData("long One { get; } bool Fits(Rule r) { if (r.ParamOne == -1) return true; return r.ParamOne == this.One; }")]
    [InlineData("bool Fits(Rule r, EventMessage? m) { if (r.ParamOne == -1) return true; return r.ParamOne == m?.ParamOne; }")]
    [InlineData("bool Fits(EventMessage m) { foreach (var rule in s_rules) { if (rule.ParamOne != -1 && rule.ParamOne != m.ParamOne) continue; return true; } return false; }")]
    [InlineData("IEnumerable<Rule> Fits(EventMessage m) => s_rules.Where(r => r.ParamOne == -1 || r.ParamOne == m.ParamOne);")]
    public Task Silent_where_the_program_asks_for_it(string member) => VerifyAsync(
        Rule + "static readonly Rule[] s_rules = { new Rule(1003, -1, \"any\"), new(7001, -1, \"any\") }; " + member);

    [Theory]
    // By a name, in an initializer, in a tuple, by a method, in the rule itself, in code that stands in no member
    [InlineData("const long Free = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = Free } }; bool Fits(Filter f, EventMessage m) => f.ParamOne == Free || f.ParamOne == m.ParamOne;")]
    [InlineData("static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = -1 } }; bool Fits(Filter f, EventMessage m) => f.ParamOne < 0 || f.ParamOne == m.ParamOne;")]
    [InlineData("static readonly (int EventId, long ParamOne)[] s_all = { (1003, -1) }; bool Fits(EventMessage m) => s_all.Any(t => t.EventId == (int)m.EventId! && (t.ParamOne == -1 || t.ParamOne == m.ParamOne));")]
    [InlineData("static void Add(int eventId, long paramOne) { } static void All() => Add(1003, -1); bool Fits(Filter f, EventMessage m) => f.ParamOne < 0 || f.ParamOne == m.ParamOne;")]
    [InlineData("record Own(int EventId, long ParamOne) { public bool Fits(EventMessage m) => EventId == (int)m.EventId! && (ParamOne == -1 || ParamOne == m.ParamOne); } static readonly Own s_one = new(1003, -1);")]
    [InlineData("class Own { long _paramOne; public Own([TrtcEventId] int id, [TrtcEventParam(1)] long paramOne) => _paramOne = paramOne; public bool Fits(long one) => _paramOne == -1 || _paramOne == one; } static readonly Own s_one = new(1003, -1);")]
    [InlineData("static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = 9 } }; bool Fits(Filter f, EventMessage m) => f.ParamOne == 9 || f.ParamOne == m.ParamOne;")]
    // A constant that is called so
    [InlineData("const long AnyValue = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = AnyValue } };")]
    [InlineData("static class Match { public const long Wildcard = -2; } static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = Match.Wildcard } };")]
    [InlineData("const long Anything = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = Anything } }; ")]
    [InlineData("const long Whatever = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = Whatever } }; ")]
    [InlineData("const long EveryValue = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = EveryValue } }; ")]
    [InlineData("const long All = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = All } }; ")]
    // Any negative number, in parentheses, under a short name
    [InlineData("static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = -2 } }; bool Fits(Filter f, EventMessage m) => !(f.ParamOne > -1 && f.ParamOne != m.ParamOne);")]
    [InlineData("static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = 9 } }; bool Fits(Filter f, EventMessage m) => (f.ParamOne == 9 || m.Time > 1) || f.ParamOne == m.ParamOne;")]
    [InlineData("class Own { [TrtcEventId] public int I; [TrtcEventParam(1)] public long P1; } static readonly Own s_all = new Own { I = 1003, P1 = -1 }; bool Fits(Own o, long one) => o.P1 == -1 || o.P1 == one;")]
    public Task Silent(string members) => VerifyAsync(Filter + members);

    [Theory]
    // Nobody asks, or for another number, another place, another message, in another member, or only for constants
    [InlineData("")]
    [InlineData("bool Fits(Filter f) => f.ParamOne == -1;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne == -2 || f.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne > 0 || f.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne < -1 || 0 < f.ParamOne || -1 > f.ParamOne || f.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamTwo == -1 || f.ParamTwo == m.ParamTwo;")]
    [InlineData("bool Fits(Filter f, Filter g, EventMessage m) => f.ParamOne == -1 || g.ParamOne == m.ParamOne;")]
    [InlineData("bool HasNone(Filter f) => f.ParamOne == -1; bool Fits(Filter f, EventMessage m) => f.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Filter f) => f.ParamOne == -1 || f.ParamOne == SdkEventParams.NetworkChanged.WiFi;")]
    [InlineData("const long Most = 5; bool Fits(Filter f) => f.ParamOne == -1 || f.ParamOne == Most;")]
    [InlineData("bool Fits(Filter f) => f.ParamOne == -1 || f.ParamOne == 5;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => /* f.ParamOne == -1 */ f.ParamOne == m.ParamOne;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne + 1 == -1 || f.ParamOne == m.ParamOne;")]
    public Task Reported(string members) => VerifyAsync(Filter + "static readonly Filter s_any = new Filter { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; " + members);

    [Theory]
    // Asked for elsewhere: a number beside another, a negative one, a range, in a tuple, in the place of a parameter, in a pattern
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne == 255 || f.ParamOne == m.ParamOne; bool IsFree(Filter f) => f.EventId == 1003 && f.ParamOne == 255;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.EventId == (int)m.EventId! && (f.ParamOne == 255 || f.ParamOne == m.ParamOne); bool IsFree(Filter f) => f is { EventId: 1003, ParamOne: 255 };")]
    [InlineData("bool Fits(Filter f, EventMessage m) { if (f.ParamOne == -1) return true; return f.ParamOne == m.ParamOne; } bool IsFree(Filter f) => f.ParamOne == -1 && f.EventId == 1003;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne < 0 || f.ParamOne == m.ParamOne; string Text(Filter f) { if (f.EventId != 1003) return null; return f.ParamOne switch { -1 => \"any\", _ => \"one\" }; }")]
    [InlineData("const long Free = 99; bool Fits(Filter f, EventMessage m) => f.ParamOne == Free || f.ParamOne == m.ParamOne; bool IsFree(Filter f) => f.EventId == 1003 && f.ParamOne == Free;")]
    [InlineData("bool Fits((int EventId, long ParamOne) t, EventMessage m) => t.ParamOne == 255 || t.ParamOne == m.ParamOne; bool IsFree((int EventId, long ParamOne) t) => t.EventId == 1003 && t.ParamOne == 255;")]
    [InlineData("bool Fits(long paramOne, EventMessage m) => paramOne == 255 || paramOne == m.ParamOne; bool IsFree(int eventId, long paramOne) => eventId == 1003 && paramOne == 255;")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.EventId == 1003 && (f.ParamOne == 255 || f.ParamOne == m.ParamOne);")]
    public Task Silent_where_another_test_tells(string members) => VerifyAsync(Filter + members);

    [Theory]
    // A message of the SDK, another number, another place, the same test only, one that does not choose
    [InlineData("bool Fits(EventMessage f, EventMessage m) => f.ParamOne == 255 || f.ParamOne == m.ParamOne; bool IsFree(EventMessage m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:255|};")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamOne == 255 || f.ParamOne == m.ParamOne; bool IsFree(Filter f) => f.EventId == 1003 && f.ParamOne == {|TRTC2001:7|};")]
    [InlineData("bool Fits(Filter f, EventMessage m) => f.ParamTwo == 255 || f.ParamTwo == m.ParamTwo; bool IsFree(Filter f) => f.EventId == 1003 && f.ParamOne == {|TRTC2001:255|};")]
    [InlineData("bool IsFree(Filter f, Filter last) { if (f.EventId == 1003 && f.ParamOne == {|TRTC2001:-1|}) return true; return f.ParamOne == last.ParamOne; }")]
    [InlineData("bool IsFree(Filter f, Filter last) { if (f.ParamOne == 255) return true; return f.ParamOne == last.ParamOne; } bool IsOdd(Filter f) => f.EventId == 1003 && f.ParamOne == {|TRTC2001:255|};")]
    [InlineData("class Own { [TrtcEventId] public int I; [TrtcEventParam(1)] public long P; } bool Fits(Own o, long one) => o.P == 255 || o.P == one; bool IsFree(Own o) => o.I == 1003 && o.P == {|TRTC2001:255|};")]
    public Task Reported_where_no_other_test_tells(string members) => VerifyAsync(Filter + members);

    [Theory]
    // What the SDK's messages say happened, and what is asked of a message
    [InlineData("static readonly EventMessage s_all = new EventMessage { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; bool Fits(EventMessage f, EventMessage m) => f.ParamOne == -1 || f.ParamOne == m.ParamOne;")]
    [InlineData("bool Run(Filter f, EventMessage m) => f.EventId == 1003 && f.ParamOne == {|TRTC2001:7|} || f.ParamOne == m.ParamOne;")]
    [InlineData("const long NoValue = -1; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = {|TRTC2001:NoValue|} } };")]
    [InlineData("const long AnyValue = 9; static readonly Filter[] s_all = { new Filter { EventId = 1003, ParamOne = {|TRTC2001:AnyValue|} } };")]
    [InlineData("class Own { [TrtcEventId] public int I; [TrtcEventParam(1)] public long P; } static readonly Own s_all = new Own { I = 1003, P = {|TRTC2001:-1|} }; bool Fits(Own o, long one) => o.P == -1 || o.P == one;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:7|} }; bool Has(EventMessage m, EventMessage last) => m.ParamOne == 7 && m.ParamOne != last.ParamOne;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:7|} }; bool Has(Filter f, Filter last) { if (f.ParamOne == 7) return true; return f.ParamOne == last.ParamOne; }")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:7|} }; bool Has(Filter f, Filter last) => f.ParamOne == 7 || f.ParamTwo == 3 && f.ParamOne == last.ParamOne;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = 7 }; bool Has(Filter f, Filter last) => f.EventId == 1 && (f.ParamOne == 7 || (f.ParamTwo == 3) || f.ParamOne == last.ParamOne);")]
    // Only constants, or one of two only where the other does not hold
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; bool Has(Filter f) => f.ParamOne > -1 && f.ParamOne < 10;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; bool Has(Filter f) => f.ParamOne >= 0 && f.ParamOne < 10;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:-1|} }; bool Has(Filter f) => f.ParamOne == -1 || f.ParamOne == 1 + 2;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:7|} }; bool Has(Filter f, Filter last) => !(f.EventId == 1 || f.ParamOne == 7) || f.ParamOne == last.ParamOne;")]
    // 0 is not negative, and another constant is another one.
    [InlineData("static readonly Filter s_all = new Filter { EventId = 5001, ParamOne = {|TRTC2001:0|} }; bool Fits(Filter f, EventMessage m) => f.ParamOne < 0 || f.ParamOne == m.ParamOne;")]
    [InlineData("static readonly Filter s_all = new Filter { EventId = 5001, ParamOne = {|TRTC2001:0|} }; bool Has(Filter f, Filter last) { if (f.ParamOne == 0) return true; return f.ParamOne == last.ParamOne; }")]
    [InlineData("const long AnyValue = 0; static readonly Filter s_all = new Filter { EventId = 5001, ParamOne = {|TRTC2001:AnyValue|} }; ")]
    [InlineData("const long Free = -1, Gone = -1; static readonly Filter s_all = new Filter { EventId = 1003, ParamOne = {|TRTC2001:Gone|} }; bool Fits(Filter f, EventMessage m) => f.ParamOne == Free || f.ParamOne == m.ParamOne;")]
    public Task Reported_all_the_same(string members) => VerifyAsync(Filter + members);

    private static Task VerifyAsync(string members) => Verify.SourceAsync("#nullable enable annotations\nclass P { " + members + " }", ignoredIds: s_ignored);
}
