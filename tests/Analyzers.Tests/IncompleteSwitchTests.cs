namespace TrtcAnalyzers.Tests;

/// <summary>TRTC3001 where a switch claims to be complete: what it throws for is what it leaves out.</summary>
public class IncompleteSwitchTests
{
    private const string Throw = "throw new ArgumentOutOfRangeException()";

    /// <summary>All of event 1003's values.</summary>
    private const string All1003 = "case 0: case 1: case 2: case 3: case 4: case 5:";

    /// <summary>Labels for all SDK events but 1003 and 2001.</summary>
    private const string MostEvents = "1001 or 1002 or >= 2002 and <= 2003 or >= 3001 and < 5000 or >= 5001 and <= 5009 or 6001 or 7000 or 7001";

    [Theory]
    // Statements
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; default: throw new System.Diagnostics.UnreachableException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; default: Do(); throw new ArgumentOutOfRangeException(nameof(e)); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { default: { throw new ArgumentOutOfRangeException(); } case SdkEventIds.NetworkChanged: break; }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; case var id: throw new ArgumentOutOfRangeException(nameof(e), id, null); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case null: break; case 1003: break; case not null: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (a.AbnormalEventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (x.ExperienceId) { case 1: case 2: case 3: case 4: flag = true; break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} ((int)(e.EventId ?? 0)) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var id = e.EventId; {|TRTC3001:switch|} (id) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    // Several values that it can have
    [InlineData("{|TRTC3001:switch|} (flag ? null : e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (flag ? e.EventId : default(ulong?)) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (flag ? e.EventId : other.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e.EventId ?? throw new Exception()) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    // Out of a collection that was made of IDs
    [InlineData("var ids = new List<ulong?> { e.EventId }; {|TRTC3001:switch|} (((IList<ulong?>)ids)[0]) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var ids = new List<ulong?> { e.EventId }; {|TRTC3001:switch|} (ids.Cast<ulong>().First()) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var ids = new[] { e.EventId }; {|TRTC3001:switch|} (((ReadOnlySpan<ulong?>)ids)[0]) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    // Expressions
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { 1003 => 1, _ => " + Throw + " };")]
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { 1003 => 1, var rest => " + Throw + " };")]
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { " + MostEvents + " => 1, 2001 => 2, _ => " + Throw + " };")]
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { not (1003 or 2001) => 1, 2001 => 2, _ => " + Throw + " };")]
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { 1003 when flag => 1, not 1003 => 2, _ => " + Throw + " };")]
    [InlineData("var t = e.EventId {|TRTC3001:switch|} { 1003 => 1, >= 1001 when flag => 1, _ => " + Throw + " };")]
    // What is known at that point
    [InlineData("if (e.EventId is 1001 or 1002) {|TRTC3001:switch|} (e.EventId) { case 1001: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId is 1001 or 1002) {|TRTC3001:switch|} (e.EventId) { default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId != 1003) return; {|TRTC3001:switch|} (e.ParamOne) { case 1: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId != 1003) return; {|TRTC3001:switch|} (e.ParamOne) { default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId != 6001) return; {|TRTC3001:switch|} (e.ParamTwo) { case 1: case 0: case 2: flag = true; break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId != 6001) return; var t = (e.ParamOne, e.ParamTwo) {|TRTC3001:switch|} { (1, _) => 1, (2, 0) => 2, (101 or 102, _) => 3, _ => " + Throw + " };")]
    [InlineData("if (e.EventId == 4013) {|TRTC3001:switch|} (e.ParamTwo) { case 0: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId) { case 1003: {|TRTC3001:switch|} (e.ParamOne) { case 1: break; default: throw new ArgumentOutOfRangeException(); } break; }")]
    [InlineData("var t = e.EventId switch { 1003 => e.ParamOne {|TRTC3001:switch|} { > 0 => 1, _ => " + Throw + " }, _ => 0 };")]
    [InlineData("var m = e; if (m.EventId == 1003) {|TRTC3001:switch|} (e.ParamOne ?? -1) { case 1: break; default: throw new ArgumentOutOfRangeException(); }")]
    // Tuples
    [InlineData("{|TRTC3001:switch|} (e.EventId, e.ParamOne) { case (1003, 1): break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = (e.EventId, e.ParamOne) {|TRTC3001:switch|} { (not 1003, _) => 0, (1003, >= 1) => 1, _ => " + Throw + " };")]
    [InlineData("var t = (e.ParamOne, e.EventId) {|TRTC3001:switch|} { (_, not 1003) => 0, (> 0, 1003) => 1, (_, _) => " + Throw + " };")]
    [InlineData("var t = (e.EventId, e.ParamOne, e.ParamTwo) {|TRTC3001:switch|} { (not 6001, _, _) => 0, (6001, 1 or 2, _) => 1, (6001, 101, < 3) => 2, (6001, 102, _) => 3, _ => " + Throw + " };")]
    [InlineData("var t = (e.EventId, e.ParamOne) {|TRTC3001:switch|} { (not 1003, _) or (1003, 1) => 0, _ => " + Throw + " };")]
    [InlineData("var t = (e.EventId, flag) {|TRTC3001:switch|} { (1003, true) => 0, (1003, _) => 1, (_, true) => 2, _ => " + Throw + " };")]
    [InlineData("var t = (e.EventId, other.ParamOne) {|TRTC3001:switch|} { (1003, 1) => 0, _ => " + Throw + " };")]
    [InlineData("var p = (EventId: e.EventId, ParamOne: e.ParamOne); var t = p {|TRTC3001:switch|} { (not 1003, _) => 0, (1003, > 0) => 1, _ => " + Throw + " };")]
    // Properties
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: 1003, ParamOne: 1 } => 0, _ => " + Throw + " };")]
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: not 1003 } => 0, { EventId: 1003, ParamOne: > 0 } => 1, _ => " + Throw + " };")]
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: not 1003 } => 0, { EventId: 1003, ParamOne: > 0 } => 1, { } => " + Throw + ", null => 2 };")]
    [InlineData("var t = e {|TRTC3001:switch|} { null or { EventId: 1003 } => 0, _ => " + Throw + " };")]
    [InlineData("var t = e {|TRTC3001:switch|} { not { EventId: 1003 } => 0, _ => " + Throw + " };")]
    [InlineData("{|TRTC3001:switch|} (e) { case { EventId: 1003 }: break; case null: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (e) { case EventMessage { EventId: 1003 } m: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 1003) {|TRTC3001:switch|} (e) { case { ParamOne: 0 }: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("{|TRTC3001:switch|} (a) { case { AbnormalEventId: 1003 }: break; default: throw new ArgumentOutOfRangeException(); }")]
    // One label asks for the ID alone.
    [InlineData("var t = (flag, e.EventId) {|TRTC3001:switch|} { (true, 1003) => 1, (_, 7001) => 0, _ => " + Throw + " };")]
    // Several
    [InlineData("{|TRTC3001:switch|} (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); } var t = e.EventId {|TRTC3001:switch|} { 1001 => 1, _ => " + Throw + " };")]
    // What takes the rest, and what takes only some of it
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: 1003 } => 0, { Time: _ } => " + Throw + ", _ => 2 };")]
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: 1003 } => 0, { Time: var time } => " + Throw + ", _ => 2 };")]
    [InlineData("var t = e {|TRTC3001:switch|} { { EventId: 1003 } => 0, { Time: 5 } => 1, _ => " + Throw + " };")]
    [InlineData("object o = e; {|TRTC3001:switch|} (o) { default: return; case EventMessage { EventId: 1003 }: return; case EventMessage m: throw new ArgumentOutOfRangeException(); }")]
    public Task Reports(string statements) => Verify.MethodWithoutAsync(statements, "TRTC1001", "TRTC1002");

    [Theory]
    [InlineData("switch (e.EventId) { case 1003: break; default: break; }")]
    [InlineData("switch (e.EventId) { case 1003: break; default: throw new NotSupportedException(); }")]
    [InlineData("switch (e.EventId) { case 1003: break; }")]
    [InlineData("switch (e.EventId) { case 1003: throw new ArgumentOutOfRangeException(); default: break; }")]
    [InlineData("switch (e.EventId) { default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId) { case 9999: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId.ToString()) { case \"1003\": break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId - 1000) { case 3: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.EventId) { case 1003 or (>= 1001 and <= 7001): break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = e.EventId switch { " + MostEvents + " => 1, 2001 or 1003 => 2, _ => " + Throw + " };")]
    [InlineData("var t = e.EventId switch { not (1003 or 9999) => 1, 1003 => 2, _ => " + Throw + " };")]
    [InlineData("var t = x.ExperienceId switch { 1 or 2 or 3 => 1, > 3 => 2, _ => " + Throw + " };")]
    [InlineData("if (e.EventId is 1001 or 1002) switch (e.EventId) { case 1001: case 1002: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId is 1001 or 1002) switch (e.EventId ?? 0) { case 1001: case 1002: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 1003) return; switch (e.EventId) { case not 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 1003) switch (e.ParamOne) { " + All1003 + " break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.ParamOne) { case 0: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 1003) switch (other.ParamOne) { case 0: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId is 1003 or 2002) switch (e.ParamOne) { case 1: break; default: throw new ArgumentOutOfRangeException(); }")]
    // What is not always one message's, or not always an ID
    [InlineData("switch (flag ? e.EventId : a.AbnormalEventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (flag ? e.EventId : e.Time) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (flag ? e.Time : e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (e.Time ?? e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("switch (Convert.ToInt64((double)e.EventId)) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = (e.EventId, a.AbnormalEventId) switch { (1003, 1003) => 0, _ => " + Throw + " };")]
    [InlineData("var t = (a.AbnormalEventId, e.ParamOne) switch { (1003, 1) => 0, _ => " + Throw + " };")]
    [InlineData("if (e.EventId == 1003 && other.EventId == 1003) { var t = (e.ParamOne, other.ParamOne) switch { (1, 1) => 0, _ => " + Throw + " }; }")]
    // Open, measured, unused
    [InlineData("if (e.EventId == 4006) switch (e.ParamOne) { case 0: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 4003) switch (e.ParamOne) { case 640: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("if (e.EventId == 5001) switch (e.ParamOne) { case 0: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = (e.EventId, e.ParamOne) switch { (4003, 640) => 1, (4006, 0) => 2, (5001, -1) => 3, (not (4003 or 4006 or 5001), _) => 4, _ => " + Throw + " };")]
    // What is unreachable, or asked beside the ID
    [InlineData("if (e.EventId == 1003 && e.EventId == 1001) switch (e.EventId) { case 1002: break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = (e.EventId, flag) switch { (not (1003 or 9999), _) => 0, (1003, true) => 1, (1003, false) => 2, _ => " + Throw + " };")]
    [InlineData("var t = (e.EventId, other.EventId) switch { (1003, 1003) => 0, _ => " + Throw + " };")]
    [InlineData("var t = e switch { { EventId: not 1003 } => 0, { EventId: 1003, Type: 1 } => 1, _ => " + Throw + " };")]
    [InlineData("var t = (e.EventId, e.ParamOne) switch { not ((1003, 1) or (9999, _)) => 0, (1003, 1) => 1, _ => " + Throw + " };")]
    [InlineData("var t = e switch { not ({ EventId: 1003, ParamOne: 1 } or { EventId: 9999 }) => 0, { EventId: 1003 } => 1, _ => " + Throw + " };")]
    [InlineData("var t = e switch { not { EventId: 1003, Type: 1 } => 0, _ => " + Throw + " };")]
    [InlineData("var t = e switch { { EventId: var id, ParamOne: _ } => 0, _ => " + Throw + " };")]
    // A machine of states: what is thrown for is that nothing leads on from here.
    [InlineData("var t = (flag, e.EventId) switch { (true, 1003) => 1, (false, 7001) => 0, _ => " + Throw + " };")]
    [InlineData("switch ((e.EventId, e.Type)) { case (1003, 1): break; case (1001, 2): break; default: throw new ArgumentOutOfRangeException(); }")]
    [InlineData("var t = e switch { { EventId: 1003, Type: 1 } => 1, { EventId: 1001, Type: > 1 } => 0, _ => " + Throw + " };")]
    [InlineData("var t = flag switch { true => e.EventId, _ => " + Throw + " };")]
    [InlineData("var t = e switch { { EventId: 1003 } => 0, { Time: > 5 } => " + Throw + ", _ => 2 };")]
    [InlineData("var t = e switch { { EventId: 1003 } => 0, { EventId: { } } => 1, _ => " + Throw + " };")]
    [InlineData("object o = e; switch (o) { default: throw new ArgumentOutOfRangeException(); case EventMessage { EventId: 1003 }: return; case EventMessage m: return; }")]
    public Task Stays_silent(string statements) => Verify.MethodWithoutAsync(statements, "TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002");

    // A record is taken apart by its properties or by its positions; what somebody's own deconstructor gives need not be of one message.
    [Theory]
    [InlineData("record", "{|TRTC3001:switch|} { (1003, 1) => 0, _ => " + Throw + " }")]
    [InlineData("record", "{|TRTC3001:switch|} { (not 1003, _) => 0, (1003, > 0) => 1, _ => " + Throw + " }")]
    [InlineData("record struct", "{|TRTC3001:switch|} { M(not 1003, _) => 0, M(1003, > 0) => 1, _ => " + Throw + " }")]
    [InlineData("record", "{|TRTC3001:switch|} { (not 1003, _) => 0, { EventId: 1003, ParamOne: > 0 } => 1, _ => " + Throw + " }")]
    [InlineData("record", "{|TRTC3001:switch|} { (not 1003, var one) => 0, (1003, _) and { ParamOne: > 0 } => 1, _ => " + Throw + " }")]
    [InlineData("record", "switch { (not (1003 or 9999), _) => 0, (1003, >= 0) => 1, _ => " + Throw + " }")]
    [InlineData("record", "switch { (not (1003 or 9999), _) => 0, (1003, 0) or (1003, > 0) => 1, _ => " + Throw + " }")]
    [InlineData("record", "switch { var (id, one) => 0, _ => " + Throw + " }")]
    [InlineData("derived record", "{|TRTC3001:switch|} { (not 1003, _) => 0, (1003, > 0) => 1, _ => " + Throw + " }")]
    [InlineData("class", "switch { (1003, 1) => 0, _ => " + Throw + " }")]
    public Task Positions_of_a_record(string kind, string @switch)
    {
        var type = kind switch
        {
            "class" => "class M { public int EventId; public int ParamOne; public void Deconstruct(out int eventId, out int paramOne) { eventId = EventId; paramOne = ParamOne; } }",
            "derived record" => "record B(int EventId); record M(int EventId, int ParamOne) : B(EventId);",
            _ => kind + " M(int EventId, int ParamOne);",
        };
        return Verify.SourceAsync(type + "\nclass P { int Run(M m) => m " + @switch + "; }", ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);
    }

    // What an enum has no member for, nobody can name.
    [Theory]
    [InlineData("Id", "m.EventId", "switch { Id.Network => 1, Id.Entered => 2, _ => " + Throw + " }")]
    [InlineData("Id?", "m.EventId", "switch { Id.Network => 1, Id.Entered => 2, null => 3, _ => " + Throw + " }")]
    [InlineData("Id", "m", "switch { { EventId: Id.Network or Id.Entered } => 1, _ => " + Throw + " }")]
    [InlineData("Id", "(m.EventId, m.ParamOne)", "switch { (Id.Network, One.Off or One.On) => 1, (Id.Entered, _) => 2, _ => " + Throw + " }")]
    [InlineData("Id", "m", "switch { { EventId: Id.Network, ParamOne: One.Off or One.On } => 1, { EventId: Id.Entered } => 2, _ => " + Throw + " }")]
    [InlineData("Id", "m.EventId", "{|TRTC3001:switch|} { Id.Network => 1, _ => " + Throw + " }")]
    [InlineData("Id?", "m.EventId", "{|TRTC3001:switch|} { Id.Network => 1, _ => " + Throw + " }")]
    [InlineData("Id", "m", "{|TRTC3001:switch|} { { EventId: Id.Network, ParamOne: One.Off } => 1, { EventId: Id.Entered } => 2, _ => " + Throw + " }")]
    [InlineData("Id", "(int)m.EventId", "{|TRTC3001:switch|} { 1003 => 1, 5003 => 2, _ => " + Throw + " }")]
    public Task Of_an_enum_the_members(string id, string value, string @switch) => Verify.SourceAsync(
        "enum Id { Network = 1003, Entered = 5003, Own = 9998, Alias = Network } enum One { Off, On } record M(" + id + " EventId, One ParamOne);\nclass P { int Run(M m) => " + value + " " + @switch + "; }",
        ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    // What is calculated is another ID each time; a field is not.
    [Theory]
    [InlineData("public int EventId => Environment.TickCount;", "switch")]
    [InlineData("public int EventId;", "{|TRTC3001:switch|}")]
    public Task IDs_that_are_calculated_say_nothing_of_the_parameter(string id, string keyword) => Verify.SourceAsync(
        "class M { " + id + " public int ParamOne; }\nclass P { int Run(M m) => m " + keyword + " { { EventId: not 1003 } => 0, { EventId: 1003, ParamOne: > 0 } => 1, _ => " + Throw + " }; }", ignoredIds: ["TRTC1001", "TRTC1002"]);

    // What lies deeper in the object is another message than the one that is switched over.
    [Theory]
    [InlineData("{ Last.EventId: 1003 } => 0")]
    [InlineData("{ Last: { EventId: 1003 } } => 0")]
    [InlineData("{ Last: (1003, 1) } => 0")]
    public Task Messages_inside_of_what_is_switched_over_are_not_looked_at(string arm) => Verify.SourceAsync(
        "record M(int EventId, int ParamOne); class Call { public M Last; }\nclass P { int Run(Call call) => call switch { " + arm + ", _ => " + Throw + " }; }", ignoredIds: ["TRTC1001", "TRTC1002"]);

    [Theory]
    [InlineData("switch (x.ExperienceId) { case 1: case 2: case 3: case 5: flag = true; break; default: throw new ArgumentOutOfRangeException(); }", "The switch over ExperienceId leaves out {4}")]
    [InlineData("switch (x.ExperienceId) { case 1: case 2: flag = true; break; default: throw new ArgumentOutOfRangeException(); }", "The switch over ExperienceId leaves out {3}, {4} and {5}")]
    [InlineData("switch (x.ExperienceId) { case 1: break; default: throw new ArgumentOutOfRangeException(); }", "The switch over ExperienceId leaves out {2}, {3}, {4} and 1 more")]
    public async Task Names_the_first_that_are_missing(string statements, string message)
    {
        foreach (var field in typeof(TrtcCatalog.ExceptionalExperienceIds).GetFields())
            message = message.Replace("{" + field.GetRawConstantValue() + "}", $"{field.Name} ({field.GetRawConstantValue()})", StringComparison.Ordinal);
        Assert.Equal(["TRTC3001 'switch' " + message], await MessagesAsync(statements));
    }

    [Theory]
    [InlineData(
        "switch (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); }",
        "The switch over EventId leaves out WiredEarphoneChanged (1001), BluetoothEarphoneChanged (1002), AppStateChanged (2001) and {the rest} more")]
    [InlineData(
        "if (e.EventId == 1003) switch (e.ParamOne) { case < 4: break; default: throw new ArgumentOutOfRangeException(); }",
        "The switch over ParamOne of event 1003 (NetworkChanged) leaves out Cellular2G (4) and Wired (5)")]
    [InlineData(
        "var t = (e.EventId, e.ParamOne) switch { (not (1003 or 1001), _) => 0, (1003, < 4) => 1, _ => throw new ArgumentOutOfRangeException() };",
        "The switch over EventId and ParamOne leaves out WiredEarphoneChanged (1001), NetworkChanged (1003) with Cellular2G (4) and NetworkChanged (1003) with Wired (5)")]
    [InlineData(
        "var t = (e.EventId, e.ParamOne, e.ParamTwo) switch { (not 6001, _, _) => 0, (6001, 1 or 2, _) => 1, (6001, 101, < 3) => 2, _ => throw new ArgumentOutOfRangeException() };",
        "The switch over EventId, ParamOne and ParamTwo leaves out QosModeChanged (6001) with CloudSmoothness (101), VoiceChatRoom (3) and QosModeChanged (6001) with CloudDefinition (102)")]
    [InlineData(
        "if (e.EventId == 4013) switch (e) { case { ParamTwo: 0 }: break; default: throw new ArgumentOutOfRangeException(); }",
        "The switch over ParamTwo of event 4013 (VideoDecodingFailed) leaves out Hardware (1)")]
    public async Task Says_what_is_missing(string statements, string message) =>
        Assert.Equal(
            ["TRTC3001 'switch' " + message.Replace("{the rest}", $"{CountOf(typeof(TrtcCatalog.SdkEventIds)) - 4}", StringComparison.Ordinal)],
            await MessagesAsync(statements));

    // Labels of one table ask for that table, labels of two for both.
    [Theory]
    [InlineData("case 32768: break;", false, true)]
    [InlineData("case 1003: break; case 32768: break;", true, true)]
    // A row of one's own is one of the table whose numbers are nearest.
    [InlineData("case 4016: break;", true, false, "A = 4016, B = 4017")]
    [InlineData("case Own.B: break;", true, false, "A = 4016, B = 4017")]
    [InlineData("case 1003: break;", true, false, "A = 4016, B = 4017")]
    [InlineData("case 32768: break;", false, true, "A = 4016, B = 4017", 0)]
    [InlineData("case 32768: break;", false, true, "A = 36999")]
    public async Task Asks_for_the_tables_that_the_labels_come_from(string labels, bool sdk, bool webRtc, string own = "", int? ownAsked = null)
    {
        var table = own.Length == 0 ? "" : "[TrtcIdTable(TrtcIdSpace.Event)] static class Own { public const int " + own + "; }";
        var asked = (sdk ? CountOf(typeof(TrtcCatalog.SdkEventIds)) : 0) + (webRtc ? CountOf(typeof(TrtcCatalog.WebRtcEventIds)) : 0) + (ownAsked ?? own.Split('=').Length - 1);
        var missing = asked - (labels.Split("case").Length - 1);
        var source = Sources.Usings + Sources.Method("switch (e.EventId) { " + labels + " default: throw new ArgumentOutOfRangeException(); }") + table;
        var message = Assert.Single(await Findings.OfAsync(source), static finding => finding.StartsWith("TRTC3001", StringComparison.Ordinal));
        Assert.EndsWith($" and {missing - 3} more", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    // What does not compile elsewhere is not its business.
    [InlineData("{|CS0103:Other|}(); ")]
    public Task A_switch_that_does_not_compile_is_its_authors_business(string other) => Verify.SourceAsync(
        Sources.Method(other + "switch (e.EventId) { case 1003: break; case {|CS0103:nothing|}: break; default: throw new ArgumentOutOfRangeException(); } " + other), ignoredIds: "TRTC1001");

    [Fact]
    public Task A_switch_beside_what_does_not_compile_is_told() => Verify.SourceAsync(
        Sources.Method("{|CS0103:Before|}(); {|TRTC3001:switch|} (e.EventId) { case 1003: break; default: throw new ArgumentOutOfRangeException(); } {|CS0103:Behind|}();"), ignoredIds: "TRTC1001");

    private static int CountOf(Type table) => table.GetFields().Length;

    private static async Task<IEnumerable<string>> MessagesAsync(string statements) =>
        (await Findings.InMethodAsync(statements)).Where(static finding => finding.StartsWith("TRTC3001", StringComparison.Ordinal));
}
