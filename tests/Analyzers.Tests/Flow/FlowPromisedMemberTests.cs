namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Members of the same name in types of which one object may be both: what is written through one is written through the other.</summary>
public class FlowPromisedMemberTests
{
    [Theory]
    [InlineData("if (one.EventId == 1003) { two.EventId = 2001; if (one.ParamOne == 7) { } }")]
    [InlineData("if (one.EventId == 1003) { x.EventId = 2001; if (one.ParamOne == 7) { } }")]
    [InlineData("if (x.EventId == 1003) { one.EventId = 2001; if (x.ParamOne == 7) { } }")]
    [InlineData("if (x.EventId == 1003) { two.EventId = 2001; if (x.ParamOne == 7) { } if (one.EventId == 1003) { } }")]
    [InlineData("if (x.EventId == 1003) { other.EventId = 2001; if (x.ParamOne == 7) { } }")]
    // Which one a place is that a method gives, nobody knows.
    [InlineData("var made = new X(); Place() = made; if (_last.EventId == 1003) { made.EventId = 2001; if (_last.ParamOne == 7) { } }")]
    public Task May_be_the_same(string statements) => In(statements);

    [Theory]
    [InlineData("if (x.EventId == 1003) { y.EventId = 2001; if (x.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (one.EventId == 1003 && x.EventId == 1003) { y.EventId = 2001; if (x.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (x.EventId == 1003) { y.EventId = 2001; if (x.ParamOne == {|TRTC2001:7|} && one.EventId == 1003) { } }")]
    [InlineData("if (one.EventId == 1003) { two.Time = 2001; x.Time = 5; if (one.ParamOne == {|TRTC2001:7|}) { } }")]
    [InlineData("if (_last.EventId == 1003) { new X().EventId = 2001; if (_last.ParamOne == {|TRTC2001:7|}) { } }")]
    public Task Are_others(string statements) => In(statements);

    private static Task In(string statements) => Verify.SourceAsync(
        $$"""
        interface IOne { int EventId { get; set; } int ParamOne { get; set; } int Time { get; set; } }
        interface ITwo { int EventId { get; set; } int ParamOne { get; set; } int Time { get; set; } }
        class X { public int EventId { get; set; } public int ParamOne { get; set; } public int Time { get; set; } }
        class Y { public int EventId { get; set; } public int ParamOne { get; set; } public int Time { get; set; } }

        class Program
        {
            X _last;
            ref X Place() => ref _last;

            void Run(IOne one, ITwo two, X x, X other, Y y)
            {
                {{statements}}
            }
        }
        """,
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
}
