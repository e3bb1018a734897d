namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Tests for a value that cannot be, by which the program refuses it or writes another one.</summary>
public class FlowRefusedTests
{
    private static readonly string[] s_ignored = ["TRTC1001", "TRTC1002", "TRTC2002"];

    [Theory]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && m.ParamOne == 7) throw new ArgumentException(\"\"); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && (m.ParamOne == 7 || m.ParamOne == 8)) { throw new ArgumentOutOfRangeException(nameof(m)); } }")]
    [InlineData("void Run(EventMessage m) { if (m is { EventId: 1003, ParamOne: 7 or (8) }) throw new NotSupportedException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003) { if ((long?)m.ParamOne is 7) throw new FormatException(); } }")]
    [InlineData("int Run(EventMessage m) => m.EventId == 1003 && m.ParamOne == 7 ? throw new System.IO.InvalidDataException() : 1;")]
    [InlineData("int Run(EventMessage m) => m switch { { EventId: 1003, ParamOne: 7 } => throw new FormatException(), _ => 1 };")]
    [InlineData("int Run(EventMessage m) => m switch { { EventId: 1003 } when m.ParamOne == 7 => throw new FormatException(), _ => 1 };")]
    [InlineData("int Run(EventMessage m) => (m.EventId, m.ParamOne) switch { (1003, 7) => throw new FormatException(), _ => 1 };")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003) switch (m.ParamOne) { case 7: throw new FormatException(); case 8 when m.Time > 1: throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && m.ParamOne == 7) throw new System.Diagnostics.UnreachableException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && m.ParamOne == 7) throw new System.Net.ProtocolViolationException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && m.ParamOne == 7) throw new System.ComponentModel.DataAnnotations.ValidationException(); }")]
    // Mended
    [InlineData("void Run(EventMessage m) { if (m.EventId == 5001 && m.ParamOne == 0) m.ParamOne = -1; }")]
    [InlineData("void Run(EventMessage m) { if (m is { EventId: 1003, ParamOne: 6 or 7 }) { m.ParamOne = 5; } }")]
    [InlineData("void Run(ulong eventId, long paramOne) { if (eventId == 1003 && 7 == paramOne) paramOne = 5; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && m.ParamOne == 7) { Console.WriteLine(m); throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && (long?)m.ParamOne == 7) { m.ParamOne = 5; } }")]
    public Task Silent(string member) => VerifyAsync(member);

    [Theory]
    // What the event is turned into, what else happens, a condition that is turned round, something else that is written
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw new InvalidOperationException(\"kicked\"); }")]
    [InlineData("class KickedOutException : Exception { } void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw new KickedOutException(); }")]
    [InlineData("void Run(EventMessage m, Exception e) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw e; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) return; throw new FormatException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) { m.Time = 1; throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) { } else throw new FormatException(); }")]
    [InlineData("int Run(EventMessage m) => m.EventId == 1003 && m.ParamOne == {|TRTC2001:7|} ? 1 : throw new FormatException();")]
    [InlineData("int Run(EventMessage m) => m switch { { EventId: 1003, ParamOne: {|TRTC2001:7|} } => 1, _ => throw new FormatException() };")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) m.Time = 3; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) m.ParamOne += 3; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) m.EventId = 7001; }")]
    [InlineData("bool Run(EventMessage m) { var odd = m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}; return odd; }")]
    [InlineData("void Run(EventMessage m) { while (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw new FormatException(); }")]
    // Another message, or one that is read anew
    [InlineData("void Run(EventMessage m, EventMessage n) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) n.ParamOne = 2; }")]
    [InlineData("void Run(EventMessage m, EventMessage n) { if (m is { EventId: 7001, ParamOne: {|TRTC2001:3|} }) n.ParamOne = 2; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) m.ParamOne = long.Parse(Console.ReadLine()); }")]
    [InlineData("class DataLostException : Exception { } void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw new DataLostException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && (m.ParamOne == 7) == false) throw new FormatException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) { Console.WriteLine(m); m.Time = 1; throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne.Equals({|TRTC2001:3L|})) throw new FormatException(); }")]
    public Task Reported(string member) => VerifyAsync(member);

    private static Task VerifyAsync(string member) => Verify.SourceAsync("class P { " + member + " }", ignoredIds: s_ignored);
}
