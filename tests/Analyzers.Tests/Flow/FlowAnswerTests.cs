namespace TrtcAnalyzers.Tests.Flow;

/// <summary>What a condition gave, kept in a variable: who tests it later tests what it was made of.</summary>
public class FlowAnswerTests
{
    [Theory]
    [InlineData("var isNet = e.EventId == 1003; if (isNet && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId is 1003; if (e.ParamOne == {|TRTC2001:7|} && isNet) { }")]
    [InlineData("var isNet = e is { EventId: 1003 }; if (!isNet) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isOther = e.EventId != 1003; if (isOther) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isOther = !(e.EventId == 1003); if (!isOther && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003 || e.EventId == 1001; if (isNet & e.ParamOne == {|TRTC2001:77|}) { }")]
    [InlineData("var isNet = flag && e.EventId == 1003; if (isNet && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("bool isNet; isNet = e.EventId == 1003; while (isNet && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("flag = e.EventId == 1003; if (flag && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("_flag = e.EventId == 1003; if (_flag && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003; var same = isNet; if (same && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003; if (isNet == true && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003; if (isNet is false) return; if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003; var one = isNet ? e.ParamOne == {|TRTC2001:7|} : e.ParamOne == 9;")]
    [InlineData("var isNet = e.EventId == 1003; var isBad = isNet && e.ParamOne == {|TRTC2001:7|};")]
    [InlineData("var isNet = e.EventId == 1003; flag = true; Do(); if (isNet && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var id = e.EventId; var isNet = id == 1003; if (isNet && e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("var isNet = e.EventId == 1003; System.Diagnostics.Debug.Assert(isNet); if (e.ParamOne == {|TRTC2001:7|}) { }")]
    [InlineData("foreach (var m in all) { var isNet = m.EventId == 1003; if (isNet && m.ParamOne == {|TRTC2001:7|}) { } }")]
    // The parameter was asked for first.
    [InlineData("var isSeven = e.ParamOne == {|TRTC2001:7|}; if (e.EventId == 1003 && isSeven) { }")]
    [InlineData("var isSeven = e.ParamOne == {|TRTC2001:7|}; if (e.EventId == 1003) { if (isSeven) { } }")]
    [InlineData("var isSeven = e.ParamOne == {|TRTC2001:7|}; var isNet = e.EventId == 1003; if (isNet && isSeven) { }")]
    [InlineData("var isSeven = e.ParamOne == {|TRTC2001:7|}; switch (e.EventId) { case 1003 when isSeven: break; }")]
    [InlineData("if (e.ParamOne == {|TRTC2001:7|}) { var isNet = e.EventId == 1003; if (isNet) { } }")]
    [InlineData("var isLow = e.ParamOne == 1 || e.ParamOne == 2; if (e.EventId == 1003 && isLow) { } if (e.EventId == 1003 && e.ParamOne == {|TRTC2001:7|}) { }")]
    public Task Says_what_its_condition_says(string statements) => In(statements);

    [Theory]
    [InlineData("var isOther = e.EventId != 1003; if (isOther && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; if (!isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003 || flag; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isSeven = e.ParamOne == 7; if (e.EventId == 1003 && !isSeven) { }")]
    [InlineData("var isSeven = e.ParamOne == 7; if (e.EventId == 1003) { if (!isSeven) { } }")]
    [InlineData("var isNotSeven = e.ParamOne != 7; if (e.EventId == 1003 && isNotSeven) { }")]
    [InlineData("var isSeven = e.ParamOne == 7; if (e.EventId != 1003 && isSeven) { }")]
    // It is another message by then, or has another ID.
    [InlineData("var isNet = e.EventId == 1003; if (isNet && other.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; e = other; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; e.EventId = 4008; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; Take(e); if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = _e.EventId == 1003; Do(); if (isNet && _e.ParamOne == 7) { }")]
    [InlineData("var wasNet = false; foreach (var m in all) { if (wasNet && m.ParamOne == 7) { } wasNet = m.EventId == 1003; }")]
    [InlineData("var isNet = e.EventId == 1003; foreach (var m in all) { e = m; if (isNet && e.ParamOne == 7) { } }")]
    // The variable holds something else by then.
    [InlineData("var isNet = e.EventId == 1003; isNet = flag; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; if (flag) isNet = true; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; isNet |= flag; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; isNet = !isNet; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; System.Action set = () => isNet = true; set(); if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; ref var name = ref isNet; name = true; if (isNet && e.ParamOne == 7) { }")]
    [InlineData("var isNet = e.EventId == 1003; Set(out isNet); if (isNet && e.ParamOne == 7) { }")]
    [InlineData("_flag = e.EventId == 1003; Do(); if (_flag && e.ParamOne == 7) { }")]
    [InlineData("var isNet = false; try { isNet = e.EventId == 1003; } catch { isNet = true; } if (isNet && e.ParamOne == 7) { }")]
    [InlineData("again: var isNet = e.EventId == 1003; if (isNet) Do(); e = other; if (flag) goto again;")]
    public Task Is_silent_where_it_says_something_else(string statements) => In(statements);

    [Fact]
    public Task Names_the_parameter_of_the_event() => Verify.SourceAsync(
        "class P { bool Is(EventMessage e) { var isNet = e.EventId == SdkEventIds.NetworkChanged; return isNet && e.ParamOne == {|TRTC1002:1|}; } }");

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        class Program
        {
            EventMessage _e;
            bool _flag;

            void Run(EventMessage e, EventMessage other, List<EventMessage> all, bool flag)
            {
                {{statements}}
            }

            void Do() { }
            void Take(EventMessage e) { }
            void Set(out bool flag) => flag = true;
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
