namespace TrtcAnalyzers.Tests;

/// <summary>TRTC1001 in expressions, patterns and assignments.</summary>
public class UseNamedIdTests
{
    [Theory]
    [InlineData("if (e.EventId == {|TRTC1001:1003|}) { }")]
    [InlineData("if ({|TRTC1001:1003|} != e.EventId) { }")]
    [InlineData("if (a.AbnormalEventId == {|TRTC1001:1001|}) { }")]
    [InlineData("if (x.ExperienceId == {|TRTC1001:5|}) { }")]
    [InlineData("while (e.EventId != {|TRTC1001:1003|} && !(e.EventId == {|TRTC1001:1001|})) { }")]
    [InlineData("var b = flag || e.EventId == {|TRTC1001:1003|}; b |= e.EventId == {|TRTC1001:1001|};")]
    [InlineData("if ((e.EventId, flag) == ({|TRTC1001:1003|}, true)) { }")]
    [InlineData("if ((a.AbnormalEventId, (e.EventId, flag)) != ({|TRTC1001:1001|}, ({|TRTC1001:1003|}, true))) { }")]
    [InlineData("if (e?.EventId == {|TRTC1001:1003|} || (e.EventId ?? 0) == {|TRTC1001:1003|} || e.EventId.GetValueOrDefault() == {|TRTC1001:1003|}) { }")]
    [InlineData("if (e.EventId.GetValueOrDefault({|TRTC1001:1003|}) == {|TRTC1001:1001|}) { }")]
    [InlineData("if (x.AbnormalEventList[0]?.AbnormalEventId == {|TRTC1001:1001|}) { }")]
    [InlineData("if ((e.EventId = {|TRTC1001:1003|}) == {|TRTC1001:1001|}) { }")]
    [InlineData("if ((flag ? e.EventId : other.EventId) == {|TRTC1001:1003|}) { }")]
    [InlineData("if ((flag ? e : other).EventId == {|TRTC1001:1003|}) { }")]
    [InlineData("var text = $\"{e.EventId == {|TRTC1001:1003|}} {(e.EventId is {|TRTC1001:1001|} ? 1 : 0)}\";")]
    [InlineData("lock (this) { try { if (e.EventId == {|TRTC1001:1003|}) { } } catch when (e.EventId == {|TRTC1001:1001|}) { } finally { e.EventId = {|TRTC1001:1002|}; } }")]
    [InlineData("Do(e.EventId ?? {|TRTC1001:1003|}, flag ? e.EventId : {|TRTC1001:1001|}, flag switch { true => e.EventId, _ => {|TRTC1001:1002UL|} });")]
    public Task Comparisons(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("switch (e.EventId) { case {|TRTC1001:1003|}: goto case {|TRTC1001:1001|}; case {|TRTC1001:1001|}: break; case {|TRTC1001:1002|} when flag: break; }")]
    [InlineData("switch (e.EventId) { case {|TRTC1001:1003|}: case {|TRTC1001:1001|}: switch (flag) { case true: goto case false; case false: break; } break; }")]
    [InlineData("switch (e.EventId) { case {|TRTC1001:1003|} or {|TRTC1001:1001|}: break; case > 5000: break; }")]
    [InlineData("switch (a.AbnormalEventId) { case {|TRTC1001:1003|}: switch (e.EventId) { case {|TRTC1001:2001|}: goto case {|TRTC1001:4001|}; case {|TRTC1001:4001|}: break; } break; }")]
    [InlineData("switch ((int)e.EventId) { case {|TRTC1001:1003|}: break; }")]
    [InlineData("switch (e.EventId ?? 0) { case 0: goto case ({|TRTC1001:1003|}); case {|TRTC1001:1003|}: goto case 0; }")]
    [InlineData("switch (e.EventId, flag) { case ({|TRTC1001:1003|}, true): break; case (null, _): break; }")]
    [InlineData("switch (e) { case { EventId: {|TRTC1001:1003|} }: break; case null: break; case { EventId: {|TRTC1001:1001|} or {|TRTC1001:1002|} } when flag: break; }")]
    [InlineData("var text = e.EventId switch { {|TRTC1001:1003|} => \"a\", {|TRTC1001:1001|} or {|TRTC1001:1002|} => \"b\", not {|TRTC1001:2001|} => \"c\", _ => \"d\" };")]
    [InlineData("var text = (e.EventId, a.AbnormalEventId) switch { ({|TRTC1001:1003|}, {|TRTC1001:1001|}) => \"a\", _ => \"d\" };")]
    [InlineData("var text = e switch { { EventId: {|TRTC1001:1003|} } => 1003, _ => 1001 };")]
    [InlineData("ulong? id = flag switch { true => {|TRTC1001:1003|}, false => {|TRTC1001:1001|} }; e.EventId = id;")]
    [InlineData("switch (e.EventId ?? 0) { case 0: goto case unchecked({|TRTC2002:(byte)1003|}); case unchecked({|TRTC2002:(byte)1003|}): break; }")]
    public Task Switches(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("if (e is { EventId: {|TRTC1001:1003|} }) { }")]
    [InlineData("if (e.EventId is {|TRTC1001:1003|} or {|TRTC1001:1001|} or {|TRTC1001:1002|}) { }")]
    [InlineData("if (e.EventId is not ({|TRTC1001:1003|} or {|TRTC1001:1001|}) and not null) { }")]
    [InlineData("if ((e.EventId, flag) is ({|TRTC1001:1003|}, true)) { }")]
    [InlineData("if (e.EventId is { } id && id == {|TRTC1001:1003|}) { }")]
    [InlineData("if (e.EventId is ulong id && id is {|TRTC1001:1003|}) { }")]
    [InlineData("if (e.EventId is var id && {|TRTC1001:1003|} == id) { }")]
    [InlineData("if (e is { EventId: { } id } && id == {|TRTC1001:1003|}) { }")]
    [InlineData("if (e is { EventId: ulong id and not {|TRTC1001:1001|} } && id == {|TRTC1001:1003|}) { }")]
    [InlineData("if ((e, flag) is ({ EventId: {|TRTC1001:1003|} }, true)) { }")]
    [InlineData("if ((e.EventId, a.AbnormalEventId) is var (id, exception) && id == {|TRTC1001:1003|} && exception == {|TRTC1001:1001|}) { }")]
    [InlineData("if (x.AbnormalEventList is [{ AbnormalEventId: {|TRTC1001:1001|} }, .., { AbnormalEventId: {|TRTC1001:1002|} }]) { }")]
    [InlineData("if (x.AbnormalEventList is [.. [{ AbnormalEventId: {|TRTC1001:1001|} }]]) { }")]
    [InlineData("if (x is { AbnormalEventList: [{ AbnormalEventId: {|TRTC1001:1001|} }], ExperienceId: {|TRTC1001:5|} }) { }")]
    [InlineData("var events = new EventList(); if (events is { Content: [{ EventId: {|TRTC1001:1003|} } first, ..], Content.Length: 1003 } && first.EventId == {|TRTC1001:1001|}) { }")]
    [InlineData("object o = e; if (o is EventMessage { EventId: {|TRTC1001:1003|} } m && m.EventId != {|TRTC1001:1001|}) { }")]
    [InlineData("(EventMessage Message, int Count) pair = (e, 2); if (pair is { Message.EventId: {|TRTC1001:1003|}, Count: 1003 }) { }")]
    [InlineData("if ((e, 1) is ({ EventId: {|TRTC1001:1003|} or {|TRTC1001:1001|} }, 1003)) { }")]
    [InlineData("var t = (e.EventId, 5); if (t is (ulong id, _) && id == {|TRTC1001:1003|}) { }")]
    [InlineData("if ((Id: e.Time, Inner: (e.EventId, 5)) is { Inner: ({|TRTC1001:1003|}, 1003) }) { }")]
    [InlineData("if ((new[] { e.EventId }, flag) is ([{|TRTC1001:1003|}], true)) { }")]
    [InlineData("if (new[] { e.EventId } is [{|TRTC1001:1003|}, _]) { }")]
    [InlineData("if (new object[] { e.EventId, 5 } is [ulong id, ..] && id == {|TRTC1001:1003|}) { }")]
    [InlineData("var list = new List<(ulong? Id, int N)> { (e.EventId, 5) }; if (list is [({|TRTC1001:1003|}, 1003), ..]) { }")]
    [InlineData("var list = new List<(ulong? Id, int N)> { (e.EventId, 5) }; if (list is [var first, ..] && first.Id == {|TRTC1001:1003|}) { }")]
    public Task Patterns(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("var m = new EventMessage { EventId = {|TRTC1001:1003|} };")]
    [InlineData("EventMessage m = new() { EventId = {|TRTC1001:1003|} };")]
    [InlineData("var all = new EventList { Content = new[] { new EventMessage { EventId = {|TRTC1001:1003|} }, new() { EventId = {|TRTC1001:1001|} } } };")]
    [InlineData("var list = new List<EventMessage> { new() { EventId = {|TRTC1001:1003|} } }; list.Add(new() { EventId = {|TRTC1001:1001|} });")]
    [InlineData("e.EventId = {|TRTC1001:1003|}; e.EventId ??= {|TRTC1001:1001|};")]
    [InlineData("e.EventId = other.EventId = {|TRTC1001:1003|};")]
    [InlineData("e.EventId = flag ? {|TRTC1001:1003UL|} : {|TRTC1001:1001UL|};")]
    [InlineData("e.EventId = other.EventId ?? {|TRTC1001:1003|};")]
    [InlineData("e.EventId = flag switch { true => {|TRTC1001:1003|}, _ => throw null };")]
    [InlineData("(e.EventId, e.ParamOne) = ({|TRTC1001:1003|}, 1003);", "TRTC1002", "TRTC2001")]
    [InlineData("(e.EventId, (a.AbnormalEventId, _)) = ({|TRTC1001:1003|}, ({|TRTC1001:1001|}, 1001));")]
    [InlineData("var (id, n) = (e.EventId, 5); if (id == {|TRTC1001:1003|} && n == 1003) { }")]
    [InlineData("ulong? id; int n; (id, n) = ({|TRTC1001:1003|}, 1001); e.EventId = id;")]
    [InlineData("(ulong? id, int n) = ({|TRTC1001:1003|}, 1001); e.EventId = id;")]
    [InlineData("var m = new { e.EventId, Other = e.EventId == {|TRTC1001:1003|} };")]
    [InlineData("(ulong? Id, ulong? Time) t = ({|TRTC1001:1003|}, 1003); (e.EventId, e.Time) = t;")]
    [InlineData("List<(ulong? Id, string Name)> list; list = new List<(ulong? Id, string Name)> { ({|TRTC1001:1003|}, \"1003\") }; e.EventId = list[0].Id;")]
    [InlineData("var list = new List<(ulong? Id, string Name)>(); list.Add(({|TRTC1001:1003|}, \"1003\")); e.EventId = list[0].Id;")]
    public Task Assignments(string statements, params string[] without) => Verify.MethodWithoutAsync(statements, without);

    [Theory]
    [InlineData("var id = e.EventId; if (id == {|TRTC1001:1003|}) { }")]
    [InlineData("var id = {|TRTC1001:1003UL|}; if (e.EventId == id) { }")]
    [InlineData("ulong id = {|TRTC1001:1003|}, next = {|TRTC1001:1001|}; if (e.EventId == id || e.EventId == next) { }")]
    [InlineData("ulong id; if (flag) id = {|TRTC1001:1003|}; else id = {|TRTC1001:1001|}; e.EventId = id;")]
    [InlineData("ulong id = flag ? {|TRTC1001:1003u|} : {|TRTC1001:1001u|}; var copy = id; e.EventId = copy;")]
    [InlineData("int id = (int)e.EventId.Value; switch (id) { case {|TRTC1001:1003|}: break; }")]
    [InlineData("var id = e.EventId; if (id == {|TRTC1001:1003|} || id == other.EventId + 1) { }")]
    [InlineData("ulong id = 0; id = {|TRTC1001:1003|}; Func<bool> f = () => e.EventId == id;")]
    [InlineData("ref var message = ref e; if (message.EventId == {|TRTC1001:1003|}) { }")]
    [InlineData("ulong id = {|TRTC1001:1003|}; ref ulong r = ref id; r = {|TRTC1001:1001|}; e.EventId = r;")]
    [InlineData("foreach (var id in new ulong[] { {|TRTC1001:1003|}, {|TRTC1001:1001|} }) if (e.EventId == id) { }")]
    [InlineData("foreach (ulong id in (ulong[])[{|TRTC1001:1003|}, {|TRTC1001:1001|}]) e.EventId = id;")]
    [InlineData("foreach (var m in new[] { e, other }) if (m.EventId == {|TRTC1001:1003|}) { }")]
    [InlineData("Func<ulong> first = () => { Func<ulong> second = () => {|TRTC1001:1001|}; other.EventId = second(); return {|TRTC1001:1003|}; }; e.EventId = first();")]
    public Task Locals(string statements) => Verify.MethodAsync(statements);

    [Theory]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("if (e.EventId == 0 || e.EventId == null || e.EventId == default || e.EventId is null or 0) { }")]
    [InlineData("e.EventId = null; e.EventId = 0; e.EventId = default; e.EventId = default(ulong?);")]
    [InlineData("if (e.EventId > 1003 || e.EventId is >= 1001 and < 2000 || 1003 >= e.EventId) { }")]
    [InlineData("if (e.EventId + 1 == 1004 || e.EventId % 1000 == 3 || e.EventId / 1000 == 1 || (e.EventId & 1) == 1003 || e.EventId - 1003 == 0) { }")]
    [InlineData("const int Own = 1003; if (e.EventId == Own || e.EventId == Own + 0) { }")]
    [InlineData("if (e.Type == 2 || e.Time == 1003) { }")]
    [InlineData("var id = flag ? e.EventId : a.AbnormalEventId; if (id == 1003) { }")]
    [InlineData("for (ulong id = 1001; id < 1005; id++) if (e.EventId == id) { }")]
    [InlineData("ulong id = 1001; id += 2; if (e.EventId == id) { }")]
    [InlineData("ulong? next = 1003; if (flag) next = e.EventId + 1; if (other.EventId == next) { }")]
    [InlineData("var count = 1003; if (count == 1003) { } e.EventId = e.EventId;")]
    [InlineData("const int Base = 1000; if (e.EventId == 3 + Base || e.EventId == -(-Base) + 3) { }")]
    [InlineData("const ulong Own = 1003; switch (e.EventId ?? 0) { case 0: goto case Own; case Own: goto case (ulong)(Own + 0); }")]
    [InlineData("Console.Write(e.EventId ?? (object)'-');")]
    [InlineData("if (new ulong?[] { e.Time, e.EventId, e.Time } is [.., 1003] or [.. [_, _], 1003]) { }")]
    [InlineData("object o = e; if (o is (1003, 7) && e.EventId != null) { }")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);

    [Fact]
    public async Task Message_names_the_constant_the_place_and_the_number()
    {
        var findings = await Findings.InMethodAsync("if (e.EventId == (0x3EB) || a.AbnormalEventId == 1001 || x.ExperienceId == 5u) { }");
        Assert.Equal(
            [
                "TRTC1001 '0x3EB' Use SdkEventIds.NetworkChanged instead of the raw EventId 1003",
                "TRTC1001 '1001' Use RoomDismissalEventIds.AudioDeviceInitFailed instead of the raw AbnormalEventId 1001",
                "TRTC1001 '5u' Use ExceptionalExperienceIds.AudioLagged instead of the raw ExperienceId 5",
            ],
            findings);
    }
}
