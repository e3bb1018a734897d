namespace TrtcAnalyzers.Completion.Tests;

/// <summary>Where constants are offered, and which.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("if (e.EventId == $$) { }")]
    [InlineData("if (e.EventId != $$) { }")]
    [InlineData("if ($$ == e.EventId) { }")]
    [InlineData("if (e.EventId == $$")]
    [InlineData("if (e.EventId ==$$")]
    [InlineData("if (count > 0 && e.EventId == $$ && count < 9) { }")]
    [InlineData("if (e.EventId == Sdk$$) { }")]
    [InlineData("if (e.EventId == S$$dk) { }")]
    [InlineData("var same = e.EventId == $$")]
    [InlineData("switch (e.EventId) { case $$ }")]
    [InlineData("switch (e.EventId) { case $$: break; }")]
    [InlineData("switch (e.EventId) { case 1003: break; case $$")]
    [InlineData("switch (e.EventId) { case 1003: goto case $$; }")]
    [InlineData("_ = e.EventId switch { $$ };")]
    [InlineData("_ = e.EventId switch { 1003 => 1, $$ };")]
    [InlineData("_ = e.EventId switch { 1003 or $$ };")]
    [InlineData("string text = e.EventId switch { 1003 => \"network\", $$ };")]
    [InlineData("_ = e.EventId switch { 1003 => 1, $$ => 2, _ => 0 };")]
    [InlineData("if (e is { EventId: $$ }) { }")]
    [InlineData("if (e is { EventId: $$")]
    [InlineData("if (e is { EventId: not $$ }) { }")]
    [InlineData("if (e is { EventId: 1003 or $$ }) { }")]
    [InlineData("if (e.EventId is $$) { }")]
    [InlineData("if (e.EventId is not $$) { }")]
    [InlineData("if (e.EventId is 1003 or $$) { }")]
    [InlineData("if ((e.EventId, count) is ($$, 1)) { }")]
    [InlineData("Log.Write($$);")]
    [InlineData("Log.Write($$")]
    [InlineData("Log.Write(value: 7, id: $$);")]
    [InlineData("e.EventId = $$;")]
    [InlineData("e.EventId = $$")]
    [InlineData("e.EventId ??= $$;")]
    [InlineData("_ = new EventMessage { EventId = $$ };")]
    [InlineData("_ = new EventMessage { EventId = $$")]
    [InlineData("EventMessage made = new() { EventId = $$ };")]
    [InlineData("_ = new ulong?[] { $$ }.Contains(e.EventId);")]
    [InlineData("ulong? id = e.EventId; if (id == $$) { }")]
    [InlineData("_ = from m in list where m.EventId == $$ select m;")]
    [InlineData("_ = list.Where(m => m.EventId == $$);")]
    [InlineData("_ = list.Count(m => m.EventId == $$")]
    [InlineData("if (e.EventId == (ulong)$$) { }")]
    [InlineData("if (e.EventId == (ulong)Sdk$$) { }")]
    [InlineData("if (e.EventId == /* why */ $$) { }")]
    [InlineData("if (e.EventId ==\n// why\n$$) { }")]
    [InlineData("if (e.EventId == /* why */ $$")]
    [InlineData("switch (e.EventId) { case /* why */ $$ }")]
    [InlineData("var id = e.EventId; var same = id; count++; if (same == $$) { }")]
    [InlineData("ulong? id = null; if (count > 0) { id = e.EventId; } if (id == $$) { }")]
    [InlineData("foreach (var id in list.Select(m => m.EventId)) { if (id == $$) { } }")]
    [InlineData("var all = list.Select(m => m.EventId).ToList(); if (all[0] == $$) { }")]
    [InlineData("var (id, one) = (e.EventId, e.ParamOne); if (id == $$) { }")]
    [InlineData("var row = new { Id = e.EventId, One = 1 }; if (row.Id == $$) { }")]
    [InlineData("if (e is { EventId: var id }) { if (id == $$) { } }")]
    [InlineData("ulong? Next() { return e.EventId; } if (Next() == $$) { }")]
    [InlineData("[return: TrtcEventId] int Next() { count++; return $$ }")]
    [InlineData("System.Func<EventMessage, ulong?> next = m => { count++; return m.EventId; }; if (next(e) == $$) { }")]
    [InlineData("_ = list.Select(m => m.EventId).Where(id => { return id == $$; });")]
    [InlineData("_ = from m in list let id = m.EventId where id == $$ select m;")]
    [InlineData("Dictionary<ulong?, string> names = list.ToDictionary(m => m.EventId, m => \"\"); _ = names[$$];")]
    [InlineData("if (((int)e.EventId).Equals($$)) { }")]
    [InlineData("if ((int)e.EventId == (count > 0 ? $$ : 1001)) { }")]
    [InlineData("if ((int)e.EventId == (count > 0 ? 1001 : $$)) { }")]
    [InlineData("e.EventId = count > 0 ? $$ : 1001;")]
    [InlineData("e.EventId = count > 0 ? $$ : null;")]
    [InlineData("e.EventId = count > 0 ? 1003 : $$")]
    [InlineData("_ = new ulong?[] { 1003, $$ }.Contains(e.EventId);")]
    [InlineData("_ = Enumerable.Contains(new ulong?[] { 1003, $$ }, e.EventId);")]
    [InlineData("ulong?[] ids = [1003, $$]; _ = ids.Contains(e.EventId);")]
    [InlineData("var ids = new HashSet<ulong?> { $$ }; _ = ids.Contains(e.EventId);")]
    [InlineData("if (object.Equals((int)e.EventId, $$)) { }")]
    [InlineData("if (Equals($$, (int)e.EventId)) { }")]
    [InlineData("var names = new Dictionary<ulong, string> { [$$] = \"a\" }; names.TryGetValue(e.EventId.Value, out var s);")]
    [InlineData("var names = new Dictionary<ulong, string> { { $$, \"a\" } }; names.TryGetValue(e.EventId.Value, out var s);")]
    [InlineData("var names = new Dictionary<ulong, string> { { 1003, \"b\" }, { $$ } }; names.TryGetValue(e.EventId.Value, out var s);")]
    [InlineData("if (e.EventId is null or $$) { }")]
    [InlineData("if (e.EventId != null && ($$ == e.EventId || count > 1)) { }")]
    [InlineData("if (e?.EventId == $$) { }")]
    [InlineData("while (e.EventId != $$) { count++; }")]
    [InlineData("System.Func<EventMessage, bool> f = m => m.EventId == $$; f(e);")]
    [InlineData("System.Predicate<EventMessage> f = delegate (EventMessage m) { return m.EventId == $$; };")]
    [InlineData("var text = $\"{e.EventId == $$}\";")]
    [InlineData("if (!(e.EventId == $$)) { }")]
    [InlineData("return e.EventId == $$ ? 1 : 2;")]
    [InlineData("if (list.Any(m => m.EventId == $$")]
    [InlineData("if (e.EventId is 1003 or 1001 or $$")]
    [InlineData("if (e.EventId is ($$ or 1001)) { }")]
    [InlineData("if (e is not { EventId: $$ }) { }")]
    [InlineData("if (e is { EventId: 1003, ParamOne: 1 } or { EventId: $$ }) { }")]
    [InlineData("switch (e) { case { EventId: $$ }: break; }")]
    [InlineData("_ = e switch { { EventId: $$ } => 1, _ => 2 };")]
    [InlineData("_ = (e.EventId, e.ParamOne) switch { ($$, 1) => 1, _ => 2 };")]
    [InlineData("_ = (e.EventId, e.ParamOne) switch { ($$ }")]
    [InlineData("if ((e.EventId ?? 0) == $$) { }")]
    [InlineData("if (e.EventId.GetValueOrDefault() == $$) { }")]
    public async Task AnIdOfAnEvent(string statements)
    {
        var names = await (await Editor.InMethodAsync(statements)).NamesAsync();
        Assert.Contains("SdkEventIds.NetworkChanged", names);
        Assert.Contains("WebRtcEventIds.VideoEnabled", names);
        Assert.All(names, static name => Assert.True(name.StartsWith("SdkEventIds.", StringComparison.Ordinal) || name.StartsWith("WebRtcEventIds.", StringComparison.Ordinal), name));
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Theory]
    [InlineData("if (a.AbnormalEventId == $$) { }", "RealTimeEventIds.SystemCpuTooHigh RoomDismissalEventIds.TokenRequestFailed", "SdkEventIds")]
    [InlineData("switch (a.AbnormalEventId) { case $$ }", "RealTimeEventIds.SystemCpuTooHigh RoomDismissalEventIds.TokenRequestFailed", "SdkEventIds")]
    [InlineData("if (x is { ExperienceId: $$ }) { }", "ExceptionalExperienceIds.VideoLagged", "EventIds")]
    public async Task AnIdOfAnotherSpace(string statements, string some, string none)
    {
        var names = await (await Editor.InMethodAsync(statements)).NamesAsync();
        Assert.All(some.Split(' '), name => Assert.Contains(name, names));
        Assert.DoesNotContain(names, name => name.StartsWith(none, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == $$) { }")]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == $$")]
    [InlineData("if (e.ParamOne == $$ && e.EventId == SdkEventIds.NetworkChanged) { }")]
    [InlineData("if (e.EventId == SdkEventIds.NetworkChanged) { if (e.ParamOne == $$")]
    [InlineData("if (e.EventId != SdkEventIds.NetworkChanged) return 1; if (e.ParamOne == $$) { }")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged: if (e.ParamOne == $$) { } break; }")]
    [InlineData("switch (e.EventId) { case SdkEventIds.NetworkChanged: switch (e.ParamOne) { case $$ } break; }")]
    [InlineData("_ = e.EventId switch { SdkEventIds.NetworkChanged => e.ParamOne switch { $$ }, _ => 0 };")]
    [InlineData("_ = e.EventId switch { SdkEventIds.NetworkChanged when e.ParamOne == $$ => 1, _ => 0 };")]
    [InlineData("if (e is { EventId: SdkEventIds.NetworkChanged, ParamOne: $$ }) { }")]
    [InlineData("if (e is { EventId: SdkEventIds.NetworkChanged, ParamOne: 1 or $$ }) { }")]
    [InlineData("if (e is { ParamOne: $$, EventId: SdkEventIds.NetworkChanged }) { }")]
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = $$ };")]
    [InlineData("e.EventId = SdkEventIds.NetworkChanged; e.ParamOne = $$;")]
    [InlineData("Log.Write(SdkEventIds.NetworkChanged, $$);")]
    [InlineData("Log.Write(SdkEventIds.NetworkChanged, value: $$")]
    [InlineData("var one = e.ParamOne; if (e.EventId == SdkEventIds.NetworkChanged && one is $$) { }")]
    [InlineData("_ = list.Where(m => m.EventId == SdkEventIds.NetworkChanged && m.ParamOne == $$);")]
    public async Task AParameterOfTheEventThatIsKnown(string statements) => Assert.Equal(
        [
            "SdkEventParams.NetworkChanged.Disconnected", "SdkEventParams.NetworkChanged.WiFi", "SdkEventParams.NetworkChanged.Cellular4G",
            "SdkEventParams.NetworkChanged.Cellular3G", "SdkEventParams.NetworkChanged.Cellular2G", "SdkEventParams.NetworkChanged.Wired",
        ],
        await (await Editor.InMethodAsync(statements)).NamesAsync());

    [Theory]
    [InlineData("if (e.EventId == 6001 && e.ParamTwo == $$) { }", "QosModeChangedScene.VideoCall QosModeChangedScene.LiveStreaming QosModeChangedScene.AudioCall QosModeChangedScene.VoiceChatRoom")]
    [InlineData("if (e.EventId is 4004 or 4005 && e.ParamOne == $$) { }", "VideoEncodingModeChanged.Software VideoEncodingModeChanged.Hardware VideoDecodingModeChanged.Software VideoDecodingModeChanged.Hardware")]
    [InlineData("if (e.EventId == 1003 && other.EventId == 5003 && other.ParamOne == $$) { }", "RoomEntryFinished.Failed RoomEntryFinished.Succeeded")]
    public async Task AnotherParameter(string statements, string expected) =>
        Assert.Equal(expected.Split(' ').Select(static name => "SdkEventParams." + name), await (await Editor.InMethodAsync(statements)).NamesAsync());

    [Theory]
    [InlineData("if (e.ParamOne == $$) { }")] // of which event?
    [InlineData("if (e.EventId == 1003 && other.ParamOne == $$) { }")]
    [InlineData("if (e.EventId == 4003 && e.ParamOne == $$) { }")] // a width
    [InlineData("if (e.EventId == 5001 && e.ParamOne == $$) { }")] // unused
    [InlineData("if (e.EventId > $$) { }")]
    [InlineData("if (e.EventId.$$ == 1003) { }")]
    [InlineData("if (e.EventId == SdkEventIds.$$) { }")]
    [InlineData("if (count == $$) { }")]
    [InlineData("Log.Count($$, 1);")]
    [InlineData("switch (count) { case $$ }")]
    [InlineData("var n = $$")]
    [InlineData("n$$")]
    [InlineData("var text = \"e.EventId == $$\";")]
    [InlineData("var text = $\"{count} e.EventId == $$\";")]
    [InlineData("// if (e.EventId == $$)")]
    [InlineData("/* e.EventId == $$ */")]
    [InlineData("if (e.EventId $$) { }")]
    public async Task NothingElsewhere(string statements) => Assert.Empty(await (await Editor.InMethodAsync(statements)).NamesAsync());

    [Fact]
    public async Task OutsideOfMethods()
    {
        Assert.Contains("SdkEventIds.NetworkChanged", await (await Editor.OpenAsync("using TrtcCatalog; class C { [TrtcEventId] int id = $$; }")).NamesAsync());
        Assert.Contains("SdkEventIds.NetworkChanged", await (await Editor.OpenAsync("using TrtcCatalog; class C { void M([TrtcEventId] int id = $$) { } }")).NamesAsync());
        Assert.Contains("SdkEventIds.NetworkChanged", await (await Editor.OpenAsync("using TrtcCatalog; class C { [return: TrtcEventId] int M() => $$; }")).NamesAsync());
        Assert.Contains("SdkEventIds.NetworkChanged", await (await Editor.OpenAsync("using TrtcCatalog; class C { [return: TrtcEventId] int M() { return $$ } }")).NamesAsync());
    }

    [Fact]
    public async Task TheUsersOwnTablesAndModels()
    {
        const string Source = """
            using TrtcCatalog;
            record Row(ulong EventId, long ParamOne);
            [TrtcIdTable(TrtcIdSpace.Event)] static class Ours { [TrtcParams(One = typeof(Filter))] public const int BeautyFilterToggled = 4016; }
            static class Filter { public const int Off = 0, On = 1; }
            class C { bool M(Row row) => row.EventId == HERE; }
            """;
        Assert.Contains("Ours.BeautyFilterToggled", await (await Editor.OpenAsync(Source.Replace("HERE", "$$", StringComparison.Ordinal))).NamesAsync());
        var one = await Editor.OpenAsync(Source.Replace("HERE", "Ours.BeautyFilterToggled && row.ParamOne == $$", StringComparison.Ordinal));
        Assert.Equal(["Filter.Off", "Filter.On"], await one.NamesAsync());
    }

    [Fact]
    public async Task AProgramWithoutTheCatalog() =>
        Assert.Empty(await (await Editor.OpenAsync("class C { ulong? EventId; long ParamOne; bool M() => EventId == $$; }", withCatalog: false)).NamesAsync());
}
