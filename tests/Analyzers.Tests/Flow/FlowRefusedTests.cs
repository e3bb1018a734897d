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
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001) switch (m.ParamOne) { case 3: m.ParamOne = 2; break; case 8 or 9: m.ParamOne = 1; break; } }")]
    [InlineData("void Run(EventMessage m) { switch (m) { case { EventId: 7001, ParamOne: 3 }: m.ParamOne = 2; break; } }")]
    // ... the parameter asked for first
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == 7) { if (m.EventId == 1003) throw new ArgumentException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == 7) if (m.EventId == 1003) m.ParamOne = 5; }")]
    [InlineData("void Run(EventMessage m) { switch (m.ParamOne) { case 7: if (m.EventId == 1003) throw new FormatException(); break; } }")]
    // ... with something behind it, to which only other events come
    [InlineData("int Run(ulong eventId, long paramOne) { if (paramOne == 7) { if (eventId == 1003) throw new ArgumentException(); return 1; } return 2; }")]
    [InlineData("int Run(EventMessage m) { if (m.ParamOne == 7) { var time = m.Time; if (m.EventId == SdkEventIds.NetworkChanged) throw new ArgumentException(); return (int)time; } return 2; }")]
    [InlineData("int Run(EventMessage m) { if (m.ParamOne == 7) { if (m.Time == 3) return 3; else if (m is { EventId: 1003 }) throw new ArgumentException(); else return 1; } return 2; }")]
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == 3) { if (m.EventId == 7001) throw new FormatException(); m.Time = 3; } }")]
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == 0) { if (m.EventId == 5001) m.ParamOne = -1; Console.WriteLine(m); } }")]
    // ... each event that it can be refused by itself
    [InlineData("int Run(EventMessage m) { if ((m.EventId == 7001 || m.EventId == 1003) && m.ParamOne == 9) { if (m.EventId == 7001) throw new FormatException(); if (m.EventId == 1003) throw new ArgumentException(); return 2; } return 1; }")]
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
    [InlineData("void Run(EventMessage m, EventMessage n) { if ((m.EventId, m.ParamOne) is (7001, {|TRTC2001:3|})) n.ParamOne = 2; }")]
    [InlineData("void Run(EventMessage m, EventMessage n) { if (m.EventId == 7001) switch (m.ParamOne) { case {|TRTC2001:3|}: n.ParamOne = 2; break; } }")]
    [InlineData("void Run(EventMessage m, EventMessage n) { switch (m) { case { EventId: 7001, ParamOne: {|TRTC2001:3|} }: n.ParamOne = 2; break; } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) m.ParamOne = long.Parse(Console.ReadLine()); }")]
    [InlineData("class DataLostException : Exception { } void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) throw new DataLostException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 1003 && (m.ParamOne == 7) == false) throw new FormatException(); }")]
    [InlineData("void Run(EventMessage m, bool isOdd) { if (m.EventId == 7001 && (m.ParamOne == {|TRTC2001:3|}) == isOdd) throw new FormatException(); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:3|}) { Console.WriteLine(m); m.Time = 1; throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne.Equals({|TRTC2001:3L|})) throw new FormatException(); }")]
    // The parameter asked for first, and more than a refusal behind it
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == {|TRTC2001:3|}) { if (m.EventId == 7001) Console.WriteLine(); else throw new FormatException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == {|TRTC2001:3|}) { if (m.Time == 1) throw new FormatException(); if (m.EventId == 7001) m.Time = 3; } }")]
    [InlineData("int Run(ulong eventId, long paramOne) { if (paramOne == {|TRTC2001:3|}) { if (eventId != 7001) throw new FormatException(); return 2; } return 1; }")]
    [InlineData("int Run(ulong eventId, long paramOne) { if (paramOne == {|TRTC2001:3|}) { if (!(eventId is 7001)) throw new FormatException(); return 2; } return 1; }")]
    [InlineData("int Run(ulong eventId, long paramOne) { if (paramOne == {|TRTC2001:3|}) { if (eventId is not 7001) throw new FormatException(); return 2; } return 1; }")]
    [InlineData("int Run(EventMessage m) { if (m.ParamOne == {|TRTC2001:3|}) { if (m.EventId == 7001 && m.Time == 1) throw new FormatException(); if (m.EventId == 7001) return 3; } return 1; }")]
    [InlineData("int Run(EventMessage m) { if (m.ParamOne == {|TRTC2001:3|}) { if (m.EventId == 7001) throw new InvalidOperationException(); return 2; } return 1; }")]
    [InlineData("void Run(EventMessage m) { if (m.ParamOne == {|TRTC2001:3|}) { if (m.EventId == 7001) throw new InvalidOperationException(); } }")]
    public Task Reported(string member) => VerifyAsync(member);

    // By a search, by what says whether a message is as it should be
    [Theory]
    [InlineData("void Run(List<EventMessage> all) { if (all.Any(m => m.EventId == 7001 && m.ParamOne == 9)) throw new System.IO.InvalidDataException(); }")]
    [InlineData("void Run(List<EventMessage> all) { if (all.Exists(m => m is { EventId: 7001, ParamOne: 9 })) { throw new ArgumentException(); } }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) System.Diagnostics.Debug.Fail(\"new reason\"); }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) System.Diagnostics.Trace.Fail(\"new reason\"); }")]
    [InlineData("bool IsValid(EventMessage m) => m switch { { EventId: 7001, ParamOne: 9 } => false, _ => true };")]
    [InlineData("bool IsValid(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return false; return true; }")]
    [InlineData("bool IsValid(EventMessage m) => m.EventId == 7001 && m.ParamOne == 9 ? false : m.Time > 5;")]
    [InlineData("bool IsInvalid(EventMessage m) => m.EventId == 7001 && m.ParamOne == 9;")]
    [InlineData("bool IsInvalid(EventMessage m) { return m is { EventId: 7001, ParamOne: 9 } || m.Time == 0; }")]
    [InlineData("bool IsInvalid(EventMessage m) => m switch { { EventId: 7001, ParamOne: 9 } => true, _ => false };")]
    [InlineData("EventMessage _m; bool IsMalformed => _m.EventId == 7001 && _m.ParamOne == 9;")]
    [InlineData("void Run(EventMessage m) { var isInvalid = m.EventId == 7001 && m.ParamOne == 9; Console.WriteLine(isInvalid); }")]
    [InlineData("void Run(EventMessage m) { bool invalid; invalid = m.EventId == 7001 && m.ParamOne == 9; Console.WriteLine(invalid); }")]
    [InlineData("IEnumerable<string> Validate(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) yield return \"no such reason\"; }")]
    [InlineData("string Validate(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return \"no such reason\"; return null; }")]
    [InlineData("bool TryValidate(EventMessage m, out string error) { if (m.EventId == 7001 && m.ParamOne == 9) { error = \"no such reason\"; return false; } error = null; return true; }")]
    [InlineData("bool IsValid(EventMessage m, List<string> errors) { if (m.EventId == 7001 && m.ParamOne == 9) { errors.Add(\"no such reason\"); return false; } return true; }")]
    [InlineData("bool TryRead(EventMessage m, out string error) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) { error = \"no such reason\"; return false; } error = null; return true; }")]
    [InlineData("void Validate(EventMessage m, List<string> problems) { if (m.EventId == 7001 && m.ParamOne == 9) { problems.Add(\"no such reason\"); } }")]
    // What is looked for, left out, answered otherwise, or called something else
    [InlineData("void Run(List<EventMessage> all) { if (all.Any(m => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|})) Console.WriteLine(); }")]
    [InlineData("void Run(List<EventMessage> all) { if (all.All(m => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|})) throw new ArgumentException(); }")]
    [InlineData("void Run(List<EventMessage> all) { if (all.Any(m => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|})) throw new InvalidOperationException(); }")]
    [InlineData("void Run(List<EventMessage> all) { all.RemoveAll(m => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}); }")]
    [InlineData("bool IsValid(EventMessage m) => m switch { { EventId: 7001, ParamOne: {|TRTC2001:9|} } => true, _ => false };")]
    [InlineData("bool IsValid(EventMessage m) => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|};")]
    [InlineData("bool IsInvalid(EventMessage m) => m switch { { EventId: 7001, ParamOne: {|TRTC2001:9|} } => false, _ => true };")]
    [InlineData("bool HasReason(EventMessage m) => m switch { { EventId: 7001, ParamOne: {|TRTC2001:-1|} } => false, _ => true };")]
    [InlineData("bool IsUnknown(EventMessage m) => m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|};")]
    [InlineData("IEnumerable<string> Texts(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) yield return \"moved\"; }")]
    [InlineData("string Text(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return \"moved\"; return null; }")]
    [InlineData("bool IsInvalid(EventMessage m) { Func<bool> left = () => { return m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}; }; return m.Time == 0 || left(); }")]
    [InlineData("string Validate(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return null; return \"left\"; }")]
    public Task By_checks(string member) => VerifyAsync(member);

    // By the answer of a service
    [Theory]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return BadRequest(\"no such reason\"); return m; }")]
    [InlineData("object Run(EventMessage m) { if (m is { EventId: 7001, ParamOne: 9 }) { Console.WriteLine(m); var text = \"no such reason\"; return this.BadRequest(text); } return m; }")]
    [InlineData("object Run(EventMessage m) => m.EventId == 7001 && m.ParamOne == 9 ? UnprocessableEntity(m) : m;")]
    [InlineData("object Run(EventMessage m) => m switch { { EventId: 7001, ParamOne: 9 } => StatusCode(422, \"\"), _ => m };")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return StatusCode(Codes.Status400BadRequest); return m; }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return new BadRequestObjectResult(); return m; }")]
    [InlineData("async System.Threading.Tasks.Task<object> Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) return await System.Threading.Tasks.Task.FromResult(BadRequest(\"\")); return m; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == 9) throw new RpcException(new Status(Code.InvalidArgument, \"\")); }")]
    // Another answer, or one that is given otherwise
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return NotFound(); return m; }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return StatusCode(200, \"\"); return m; }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return Show(400); return m; }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return m; return BadRequest(\"\"); }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) { m.Time = 1; return BadRequest(\"\"); } return m; }")]
    [InlineData("void Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) throw new RpcException(new Status(Code.Cancelled, \"\")); }")]
    [InlineData("object Run(EventMessage m) { if (m.EventId == 7001 && m.ParamOne == {|TRTC2001:9|}) return new Answer { Text = \"\" }; return m; }")]
    public Task By_answers(string member) => VerifyAsync(
        "object BadRequest(string text) => text; object UnprocessableEntity(object o) => o; object NotFound() => null; object StatusCode(int code, string text = null) => code; "
        + "object Show(int most) => most; class BadRequestObjectResult { } class Answer { public string Text; } enum Code { Cancelled, InvalidArgument } static class Codes { public const int Status400BadRequest = 400; } "
        + "class Status { public Status(Code code, string text) { } } class RpcException : Exception { public RpcException(Status status) { } } " + member);

    // All that such a member may be called
    [Theory]
    [InlineData("IsLegal")]
    [InlineData("IsConsistent")]
    [InlineData("IsCorrect")]
    [InlineData("IsPlausible")]
    [InlineData("IsSane")]
    [InlineData("IsSound")]
    [InlineData("Validates")]
    [InlineData("RunValidation")]
    [InlineData("RoomValidator")]
    public Task By_what_is_right(string name) => VerifyAsync($"bool {name}(EventMessage m) {{ if (m.EventId == 7001 && m.ParamOne == 9) return false; return true; }}");

    [Theory]
    [InlineData("IsIllegal")]
    [InlineData("IsImpossible")]
    [InlineData("IsInconsistent")]
    [InlineData("IsIncorrect")]
    [InlineData("IsImplausible")]
    [InlineData("IsCorrupt")]
    [InlineData("IsCorrupted")]
    [InlineData("NotValid")]
    public Task By_what_is_wrong(string name) => VerifyAsync($"bool {name}(EventMessage m) => m.EventId == 7001 && m.ParamOne == 9;");

    [Theory]
    [InlineData("Violations")]
    [InlineData("ProblemsOf")]
    public Task By_what_is_found(string name) => VerifyAsync($"IEnumerable<string> {name}(EventMessage m) {{ if (m.EventId == 7001 && m.ParamOne == 9) yield return \"no such reason\"; }}");

    private static Task VerifyAsync(string member) => Verify.SourceAsync("class P { " + member + " }", ignoredIds: s_ignored);
}
