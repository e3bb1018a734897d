namespace TrtcAnalyzers.Tests;

/// <summary>TRTC2003: constants, and places, of another space.</summary>
public class WrongTableTests
{
    [Theory]
    [InlineData("if (a.AbnormalEventId == {|TRTC2003:SdkEventIds.WiredEarphoneChanged|}) { }")]
    [InlineData("if (e.EventId == {|TRTC2003:RoomDismissalEventIds.TokenRequestFailed|} || {|TRTC2003:RealTimeEventIds.SystemCpuTooHigh|} == e.EventId) { }")]
    [InlineData("if (x.ExperienceId == {|TRTC2003:SdkEventIds.NetworkChanged|} || x.ExperienceId == (ulong)({|TRTC2003:SdkEventIds.NetworkChanged|})) { }")]
    [InlineData("switch (e.EventId) { case {|TRTC2003:RoomDismissalEventIds.TokenRequestFailed|}: goto case {|TRTC2003:RoomDismissalEventIds.TokenRequestFailed|}; }")]
    [InlineData("if (a is { AbnormalEventId: {|TRTC2003:WebRtcEventIds.VideoEnabled|} or RealTimeEventIds.SystemCpuTooHigh }) { }")]
    [InlineData("e.EventId = {|TRTC2003:ExceptionalExperienceIds.VideoLagged|}; var m = new EventMessage { EventId = {|TRTC2003:RealTimeEventIds.SystemCpuTooHigh|} };")]
    [InlineData("e.EventId = flag ? {|TRTC2003:RealTimeEventIds.SystemCpuTooHigh|} : (ulong?)SdkEventIds.NetworkChanged;")]
    [InlineData("ulong id = {|TRTC2003:SdkEventIds.NetworkChanged|}; if (a.AbnormalEventId == id) { }")]
    [InlineData("var id = e.EventId; if (id == (ulong){|TRTC2003:RealTimeEventIds.AppCpuTooHigh|} || id is {|TRTC2003:RealTimeEventIds.AppCpuTooHigh|}) { }")]
    [InlineData("var id = (int)e.EventId; switch (id) { case {|TRTC2003:RealTimeEventIds.AppCpuTooHigh|}: break; case {|TRTC1001:1003|}: id = SdkEventIds.RoomExited; break; }")]
    [InlineData("if (new ulong?[] { {|TRTC2003:SdkEventIds.NetworkChanged|} }.Contains(a.AbnormalEventId)) { }")]
    [InlineData("Is.Equal<ulong?>({|TRTC2003:SdkEventIds.NetworkChanged|}, a.AbnormalEventId);")]
    public Task Constants(string statements) => Verify.SourceAsync(Sources.Method(statements) + "static class Is { public static void Equal<T>(T a, T b) { } }");

    [Theory]
    [InlineData("if ({|TRTC2003:e.EventId == a.AbnormalEventId|} || ({|TRTC2003:x.ExperienceId != e.EventId|})) { }")]
    [InlineData("if ({|TRTC2003:(int)e.EventId == (int?)a.AbnormalEventId|}) { }")]
    [InlineData("if ({|TRTC2003:a.AbnormalEventId == (flag ? e.EventId : {|TRTC1001:4001|})|}) { }")]
    [InlineData("e.EventId = {|TRTC2003:a.AbnormalEventId|}; e.EventId ??= {|TRTC2003:x.ExperienceId|};")]
    [InlineData("e.EventId = ({|TRTC2003:a.AbnormalEventId|}); e.EventId = (ulong)(int){|TRTC2003:a.AbnormalEventId.Value|};")]
    [InlineData("var m = new EventMessage { EventId = {|TRTC2003:a.AbnormalEventId|} };")]
    [InlineData("Send({|TRTC2003:a.AbnormalEventId|}); Send(id: {|TRTC2003:x.ExperienceId|});")]
    [InlineData("if ({|TRTC2003:Nullable.Equals(e.EventId, a.AbnormalEventId)|} || {|TRTC2003:e.EventId.Value.Equals(a.AbnormalEventId.Value)|}) { }")]
    [InlineData("names[{|TRTC2003:a.AbnormalEventId.Value|}] = \"\"; if (names.ContainsKey({|TRTC2003:x.ExperienceId.Value|})) { }")]
    [InlineData("last = ({|TRTC2003:a.AbnormalEventId.Value|}, 5); last = (e.EventId.Value, 5); (last.EventId, last.ParamOne) = ({|TRTC2003:a.AbnormalEventId.Value|}, 5);")]
    [InlineData("var q = from m in new[] { e } join n in new[] { a } on m.EventId equals {|TRTC2003:n.AbnormalEventId|} select m;")]
    [InlineData("_ = new[] { e }.Join(new[] { a }, m => m.EventId, n => {|TRTC2003:n.AbnormalEventId|}, (m, n) => m);")]
    [InlineData("if ({|TRTC2003:(e.EventId, flag) == (a.AbnormalEventId, true)|}) { }")]
    [InlineData("if (new[] { {|TRTC2003:a.AbnormalEventId|} }.Contains(e.EventId)) { }")]
    [InlineData("_ = {|TRTC2003:new[] { e }.Select(m => m.EventId).Except(new[] { a }.Select(n => n.AbnormalEventId))|};")]
    public Task Places(string statements) => Verify.SourceAsync(Sources.Method(statements).Replace(
        "class Program\n{", "class Program\n{\n    [TrtcEventId] Dictionary<ulong, string> names = new(); (ulong EventId, long ParamOne) last; void Send([TrtcEventId] ulong? id) { }"));

    [Theory]
    [InlineData("if (a.AbnormalEventId == RoomDismissalEventIds.TokenRequestFailed || a.AbnormalEventId == RealTimeEventIds.SystemCpuTooHigh) { }")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged || e.EventId == WebRtcEventIds.VideoEnabled) { }")]
    [InlineData("var exception = a.AbnormalEventId; if (exception == e.EventId) { }")]
    [InlineData("var exception = a.AbnormalEventId; if (exception == e.EventId || exception == SdkEventIds.NetworkChanged) { }")]
    [InlineData("var id = flag ? e.EventId : a.AbnormalEventId; if (id == SdkEventIds.NetworkChanged) { }")]
    [InlineData("if ((flag ? e.EventId : a.AbnormalEventId).Value == 1003) { }")]
    [InlineData("if (e.EventId < a.AbnormalEventId || e.EventId + a.AbnormalEventId == 5 || e.EventId == e.Time) { }")]
    [InlineData("Do(e.EventId, a.AbnormalEventId); var all = new[] { e.EventId, a.AbnormalEventId }; var t = (e.EventId, a.AbnormalEventId);")]
    [InlineData("_ = x.AbnormalEventList.Select(a => a.AbnormalEventId).Concat(new[] { e }.Select(m => m.EventId)).Distinct().Count();")]
    [InlineData("_ = new[] { a }.Select(a => a.AbnormalEventId).Union(new[] { e }.Select(m => m.EventId)).Append(x.ExperienceId).Prepend(e.EventId).ToList();")]
    [InlineData("var exceptions = new[] { a.AbnormalEventId }; var events = new[] { e.EventId }; var all = exceptions.Concat(events).ToList(); foreach (var id in all) Do(id);")]
    [InlineData("_ = new[] { e.EventId }.Concat(new[] { a.AbnormalEventId });")]
    public Task Stays_silent(string statements) => Verify.MethodAsync(statements);

    // What an ID is translated into, in the local that it is in
    [Theory]
    [InlineData("var id = e.EventId; if (id == SdkEventIds.CameraEnableFailed) id = RoomDismissalEventIds.CameraEnableFailed; Do(id);")]
    [InlineData("var id = (int)e.EventId; switch (id) { case SdkEventIds.CameraEnableFailed: id = RoomDismissalEventIds.CameraEnableFailed; break; } Do(id == RoomDismissalEventIds.CameraEnableFailed);")]
    [InlineData("var id = (int)e.EventId; id = map[id]; Do(id == RoomDismissalEventIds.CameraEnableFailed, id is RoomDismissalEventIds.MicInUse or RoomDismissalEventIds.TokenRequestFailed);")]
    [InlineData("var id = (int)e.EventId; id = map[id]; Do(RoomDismissalEventIds.CameraEnableFailed == id);")]
    [InlineData("var id = (int)e.EventId; id = map[id]; switch (id) { case RoomDismissalEventIds.CameraEnableFailed: break; } Do(id switch { RoomDismissalEventIds.CameraEnableFailed => 1, _ => 2 });")]
    [InlineData("var id = e.EventId ?? {|TRTC2003:RoomDismissalEventIds.MicInUse|}; Do(id);")]
    [InlineData("var id = e.EventId ?? {|TRTC2003:RoomDismissalEventIds.MicInUse|}; Do(id == {|TRTC2003:RoomDismissalEventIds.TokenRequestFailed|});")]
    [InlineData("ref var id = ref Of(e); id = {|TRTC2003:RoomDismissalEventIds.MicInUse|}; [return: TrtcEventId] ref ulong Of(EventMessage m) => ref values[0];")]
    [InlineData("var id = flag ? e.EventId : RoomDismissalEventIds.MicInUse; Do(id);")]
    [InlineData("ulong? id; id = e.EventId; if (flag) id = RoomDismissalEventIds.MicInUse; Do(id);")]
    [InlineData("var id = e.EventId; if (flag) id = RoomDismissalEventIds.MicInUse; else if (id == SdkEventIds.CameraEnableFailed) id = RoomDismissalEventIds.CameraEnableFailed; Do(id);")]
    [InlineData("var id = e.EventId; if (flag) id = RoomDismissalEventIds.MicInUse; var own = other.EventId; e.EventId = own; Do(id);")]
    [InlineData("var id = (int)e.EventId; id = id switch { SdkEventIds.CameraEnableFailed => RoomDismissalEventIds.CameraEnableFailed, _ => 0 }; Do(id);")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; e.EventId = id;")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; e.EventId = id.Value;")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; e.EventId = id ?? 0;")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; e.EventId = flag ? id.GetValueOrDefault() : 0;")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; (e.EventId, e.ParamOne) = (id, 0);")]
    [InlineData("var id = e.EventId; if (flag) id = RoomDismissalEventIds.CameraEnableFailed; (e.Time, e.EventId) = (id ?? 0, other.EventId);")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; var m = new EventMessage { EventId = id };")]
    [InlineData("var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; Named(id); void Named([TrtcEventId] ulong? value) { }")]
    [InlineData("[return: TrtcEventId] ulong? Of() { var id = e.EventId; if (flag) id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; return id; } Of();")]
    [InlineData("var id = e.EventId; id = other.EventId; Do(id == {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|});")]
    [InlineData("ulong? id = SdkEventIds.NetworkChanged; id = {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|}; Do(id == e.EventId);")]
    [InlineData("var id = e.EventId; if (id == SdkEventIds.CameraEnableFailed) id = RoomDismissalEventIds.CameraEnableFailed; Do(id, e.EventId == {|TRTC2003:RoomDismissalEventIds.CameraEnableFailed|});")]
    public Task Translated_in_a_local(string statements) => Verify.SourceAsync(Sources.Method(statements).Replace("class Program\n{", "class Program\n{\n    Dictionary<int, int> map = new(); static ulong[] values = [];"));

    /// <summary>While it is being typed: tuples of two lengths.</summary>
    [Fact]
    public Task Unfinished_code() => Verify.SourceAsync(
        Sources.Method("var id = e.EventId; if (flag) id = RoomDismissalEventIds.CameraEnableFailed; (e.EventId, e.ParamOne) = (0, 0, id);"),
        compilerDiagnostics: Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None);

    [Fact]
    public async Task Messages_name_both_sides()
    {
        var findings = await Findings.InMethodAsync("if (a.AbnormalEventId == SdkEventIds.WiredEarphoneChanged || e.EventId == a.AbnormalEventId) { } e.EventId = x.ExperienceId;");
        Assert.Equal(
            [
                "TRTC2003 'SdkEventIds.WiredEarphoneChanged' SdkEventIds.WiredEarphoneChanged is an event ID, but AbnormalEventId holds an exceptional event ID",
                "TRTC2003 'e.EventId == a.AbnormalEventId' Two different kinds of ID meet here: an event ID and an exceptional event ID",
                "TRTC2003 'x.ExperienceId' Two different kinds of ID meet here: an event ID and an exceptional experience ID",
            ],
            findings);
    }
}
