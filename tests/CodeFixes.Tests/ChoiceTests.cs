using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Fixes that only the author can choose.</summary>
public sealed class ChoiceTests
{
    private static ConstantName Param(string name, long value) => new("TrtcCatalog.SdkEventParams+NetworkChanged", name, value);

    [Fact]
    public async Task OneActionForEachAllowedValueInTheRulesOrder()
    {
        var run = new FixRun(new ImpossibleParamCodeFix()) { Role = Role.ParamOne, Constants = _ => [Param("Wired", 5), Param("WiFi", 1), Param("NoSuchConstant", 9)] };
        var source = "using TrtcCatalog;\nclass C { bool M(long? p) => p == [|7|]; }";
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var actions = await run.ActionsAsync(document, source);
        Assert.Equal(["Use Wired (5)", "Use WiFi (1)"], actions.Select(a => a.Title));
        Assert.Equal("using TrtcCatalog;\nclass C { bool M(long? p) => p == SdkEventParams.NetworkChanged.WiFi; }", await FixRun.ApplyAsync(actions[1], document));
    }

    /// <summary>Where the value changes anyway, a cast is written only where the program would be another one without it.</summary>
    [Theory]
    [InlineData("bool M(long? p) => p == [|7L|];", "p == N")]
    [InlineData("long M() => [|7L|];", "=> N")]
    [InlineData("long? M(bool b) => b ? [|7L|] : null;", "b ? N : null")]
    [InlineData("bool M(uint id) => [|7u|] == id;", "N == id")]
    [InlineData("void M() { var p = [|7L|]; }", "p = (long)N")]
    [InlineData("object M() => [|7L|];", "=> (long)N")]
    [InlineData("string M() => [|7L|].ToString(\"D\");", "=> ((long)N).ToString(\"D\")")]
    [InlineData("void M() => F([|7L|]); void F(long p) { } void F(int p) { }", "F((long)N)")]
    [InlineData("void M() => F([|7L|]); void F(long? p) { }", "F(N)")]
    public async Task ACastIsWrittenWhereItIsNeeded(string member, string after)
    {
        var run = new FixRun(new ImpossibleParamCodeFix()) { Role = Role.ParamOne, Constants = _ => [Param("Wired", 5)] };
        var mended = await run.FixFirstAsync("using TrtcCatalog;\nclass C { " + member + " }");
        Assert.Contains(after.Replace("N", "SdkEventParams.NetworkChanged.Wired", StringComparison.Ordinal), mended, StringComparison.Ordinal);
    }

    /// <summary>What the rule itself leads to: the titles in their order, and what the first one makes of it.</summary>
    [Theory]
    // ---- the other parameter, where the value is one of its
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && e.ParamTwo == 101;", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo == 101", "e.ParamOne == 101")]
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && 101L == (e.ParamTwo);", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "101L == (e.ParamTwo)", "101L == (e.ParamOne)")]
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamTwo: 101 };", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "ParamTwo: 101", "ParamOne: 101")]
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.QosModeChanged, ParamTwo = 101 };", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "ParamTwo = 101", "ParamOne = 101")]
    [InlineData("e.EventId = SdkEventIds.QosModeChanged; e.ParamTwo = 101;", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo = 101", "e.ParamOne = 101")]
    [InlineData("if (e.EventId == SdkEventIds.QosModeChanged) _ = e?.ParamTwo is 101;", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e?.ParamTwo is", "e?.ParamOne is")]
    [InlineData("if (e.EventId == SdkEventIds.QosModeChanged) _ = e?.ParamTwo is > 5 and 101;", "Use ParamOne, where 101 is CloudSmoothness", "e?.ParamTwo is", "e?.ParamOne is")]
    [InlineData("_ = e.EventId == SdkEventIds.VideoDecodingFailed && e.ParamTwo == 7;", "Use Hardware (1)|Use Software (0)", "e.ParamTwo == 7", "e.ParamTwo == SdkEventParams.VideoDecodingFailed.Hardware")]
    // ---- not where the member has its counterpart already, or where the value does not meet a member
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.QosModeChanged, ParamOne = 101, ParamTwo = 101 };", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "ParamTwo = 101", "ParamTwo = SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("e.EventId = SdkEventIds.QosModeChanged; e.ParamOne = 102; e.ParamTwo = 101;", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo = 101", "e.ParamTwo = SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("e.EventId = SdkEventIds.QosModeChanged; e.ParamTwo = 101; this.ToString(); (e.ParamOne) = 102;", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo = 101", "e.ParamTwo = SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && e.ParamOne == 102 && e.ParamTwo == 101;", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo == 101", "e.ParamTwo == SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && (e.ParamTwo == 101 && e.ParamOne is 102);", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo == 101", "e.ParamTwo == SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && e.ParamOne.HasValue && e.ParamTwo == 101;", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo == 101", "e.ParamOne == 101")]
    [InlineData("var o = new EventMessage(); o.ParamOne = 102; e.EventId = SdkEventIds.QosModeChanged; e.ParamTwo = 101;", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "e.ParamTwo = 101", "e.ParamOne = 101")]
    [InlineData("if (e.EventId == SdkEventIds.QosModeChanged) switch (e.ParamTwo) { case 101: break; }", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "case 101", "case SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    // ---- nor where other values of the pattern would go with it
    [InlineData("if (e.EventId == SdkEventIds.QosModeChanged) _ = e?.ParamTwo is 0 or 101;", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "0 or 101", "0 or SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamTwo: (101) or 3 or 2 };", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "(101)", "(SdkEventParams.QosModeChangedScene.VoiceChatRoom)")]
    // ---- nor where one pattern asks for both
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamOne: 101, ParamTwo: 101 };", "Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "ParamTwo: 101", "ParamTwo: SdkEventParams.QosModeChangedScene.VoiceChatRoom")]
    [InlineData("_ = new[] { e } is [{ EventId: SdkEventIds.QosModeChanged, ParamTwo: 101 }, { ParamOne: 101 }];", "Use ParamOne, where 101 is CloudSmoothness|Use VoiceChatRoom (3)|Use AudioCall (2)|Use LiveStreaming (1)|Use VideoCall (0)", "ParamTwo: 101", "ParamOne: 101")]
    // ---- what the event does not use
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 1, ParamTwo = 0 };", "Use -1 (unused)", "ParamTwo = 0", "ParamTwo = -1")]
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.NetworkChanged, ParamOne = 1, ParamTwo = SdkEventParams.NetworkChanged.WiFi - /* ? */ 1 };", "Use -1 (unused)", "SdkEventParams.NetworkChanged.WiFi - /* ? */ 1", "-1 /* ? */")]
    [InlineData("_ = e.EventId == SdkEventIds.NetworkChanged && 1L == e.ParamTwo;", "Use ParamOne, where 1 is WiFi|Use -1 (unused)", "1L == e.ParamTwo", "1L == e.ParamOne")]
    [InlineData("_ = e is { EventId: SdkEventIds.NetworkChanged, ParamTwo: (7) };", "Use -1 (unused)", "(7)", "(-1)")]
    [InlineData("e.EventId = SdkEventIds.NetworkChanged; var two = 7L; e.ParamTwo = two;", "Use -1 (unused)", "7L", "-1L")]
    [InlineData("e.EventId = SdkEventIds.NetworkChanged; e.ParamTwo = (N)7;", "Use -1 (unused)", "(N)7", "(N)(-1)")]
    [InlineData("if (e.EventId is SdkEventIds.NetworkChanged or SdkEventIds.PermissionMissing) _ = e.ParamTwo == 7;", "Use -1 (unused)", "== 7", "== -1")]
    // A type without -1, and one that has it already
    [InlineData("_ = new Small { EventId = 1003, ParamOne = 7, ParamTwo = 7 };", "Use Wired (5)|Use Cellular2G (4)|Use Cellular3G (3)|Use Cellular4G (2)|Use WiFi (1)|Use Disconnected (0)", "ParamOne = 7", "ParamOne = SdkEventParams.NetworkChanged.Wired")]
    // ---- the nearest value first
    [InlineData("_ = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 7;", "Use Wired (5)|Use Cellular2G (4)|Use Cellular3G (3)|Use Cellular4G (2)|Use WiFi (1)|Use Disconnected (0)", "e.ParamOne == 7", "e.ParamOne == SdkEventParams.NetworkChanged.Wired")]
    [InlineData("_ = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == -5;", "Use Disconnected (0)|Use WiFi (1)|Use Cellular4G (2)|Use Cellular3G (3)|Use Cellular2G (4)|Use Wired (5)", "e.ParamOne == -5", "e.ParamOne == SdkEventParams.NetworkChanged.Disconnected")]
    // ---- another type is no reason for a cast
    [InlineData("_ = e.EventId == SdkEventIds.NetworkChanged && e.ParamOne == 0x7L;", "Use Wired (5)|Use Cellular2G (4)|Use Cellular3G (3)|Use Cellular4G (2)|Use WiFi (1)|Use Disconnected (0)", "0x7L", "SdkEventParams.NetworkChanged.Wired")]
    [InlineData("const ulong X = 1019; _ = e.EventId == X;", "Use NetworkChanged (1003)|Use BluetoothEarphoneChanged (1002)|Use WiredEarphoneChanged (1001)|Declare 1019 in a [TrtcIdTable] class", "== X", "== SdkEventIds.NetworkChanged")]
    // ---- the other rules
    [InlineData("_ = e.EventId == 1019;", "Use NetworkChanged (1003)|Use BluetoothEarphoneChanged (1002)|Use WiredEarphoneChanged (1001)|Declare 1019 in a [TrtcIdTable] class", "== 1019", "== SdkEventIds.NetworkChanged")]
    [InlineData("_ = e.EventId == RoomDismissalEventIds.TokenRequestFailed;", "Use SdkEventIds.NetworkChanged (1003)", "RoomDismissalEventIds.TokenRequestFailed", "SdkEventIds.NetworkChanged")]
    [InlineData("_ = e.EventId == SdkEventIds.AudioRouteChanged && e.ParamOne == SdkEventParams.NetworkChanged.WiFi;", "Use SdkEventParams.AudioRouteChanged.Receiver (1)", "SdkEventParams.NetworkChanged.WiFi", "SdkEventParams.AudioRouteChanged.Receiver")]
    // ---- the other parameter, where the constant is one of its
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && e.ParamTwo == SdkEventParams.QosModeChanged.CloudSmoothness;", "Use ParamOne, where 101 is CloudSmoothness", "e.ParamTwo ==", "e.ParamOne ==")]
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamOne: SdkEventParams.QosModeChangedScene.AudioCall };", "Use ParamTwo, where 2 is AudioCall|Use SdkEventParams.QosModeChanged.LocalDefinition (2)", "ParamOne:", "ParamTwo:")]
    [InlineData("e.EventId = SdkEventIds.VideoDecodingFailed; e.ParamOne = SdkEventParams.VideoDecodingFailed.Hardware;", "Use ParamTwo, where 1 is Hardware", "e.ParamOne =", "e.ParamTwo =")]
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.VideoDecodingFailed, ParamOne = SdkEventParams.VideoDecodingFailed.Hardware };", "Use ParamTwo, where 1 is Hardware", "ParamOne =", "ParamTwo =")]
    public async Task OfTheRules(string statement, string titles, string before, string after)
    {
        var source = "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\nclass C { void M(EventMessage e) { " + statement + " } }\n"
            + "class Small { public int EventId; public uint ParamOne, ParamTwo; }\nenum N : long;\n";
        var document = FixRun.Find(new FixRun(new ImpossibleParamCodeFix()).Solution([source]), "File0.cs");
        var finding = (await RealRun.FindingsAsync(document.Project)).First(static d => d.Id.StartsWith("TRTC200", StringComparison.Ordinal));
        Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider fix = finding.Id switch { "TRTC2001" => new ImpossibleParamCodeFix(), "TRTC2002" => new UnknownIdCodeFix(), "TRTC2003" => new WrongTableCodeFix(), _ => new WrongEventParamCodeFix() };
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), default));
        Assert.Equal(titles, string.Join("|", actions.Select(static a => a.Title)));
        Assert.Equal(source.Replace(before, after, StringComparison.Ordinal), await FixRun.ApplyAsync(actions[0], document));
    }

    /// <summary>In a message of the user's own the other member can have the name of a parameter or a variable.</summary>
    [Theory]
    [InlineData("Msg(long ParamOne) { EventId = 6001; ParamTwo = 101; }", "ParamTwo = 101", "this.ParamOne = 101")]
    [InlineData("Msg(long paramOne) { EventId = 6001; ParamTwo = 101; }", "ParamTwo = 101", "ParamOne = 101")]
    [InlineData("bool M(long ParamOne) => EventId == 6001 && ParamTwo == 101;", "ParamTwo == 101", "this.ParamOne == 101")]
    [InlineData("bool M() { foreach (var ParamOne in new[] { 1L }) if (EventId == 6001 && ParamTwo == 101) return true; return false; }", "ParamTwo == 101", "this.ParamOne == 101")]
    [InlineData("bool M() { var ParamOne = 5; return EventId == 6001 && ParamTwo is 101 && ParamOne > 5; }", "ParamTwo is 101", "this.ParamOne is 101")]
    [InlineData("bool M(long ParamOne) => this.EventId == 6001 && this.ParamTwo == 101;", "this.ParamTwo == 101", "this.ParamOne == 101")]
    [InlineData("static bool M(Msg m, long ParamOne) => m.EventId == 6001 && m.ParamTwo == 101;", "m.ParamTwo == 101", "m.ParamOne == 101")]
    [InlineData("static bool M(Msg m, long ParamOne) => m is { EventId: 6001, ParamTwo: 101 };", "ParamTwo: 101", "ParamOne: 101")]
    [InlineData("static Msg M(long ParamOne) => new Msg(0) { EventId = 6001, ParamTwo = 101 };", "ParamTwo = 101", "ParamOne = 101")]
    // It is assigned already, behind `this`
    [InlineData("Msg(byte n) { EventId = 6001; this.ParamOne = 102; ParamTwo = 101; }", "ParamTwo = 101", null)]
    // A constant of it
    [InlineData("Msg(long ParamOne) { EventId = 6001; ParamTwo = SdkEventParams.QosModeChanged.CloudSmoothness; }", "ParamTwo = Sdk", "this.ParamOne = Sdk")]
    public async Task The_member_and_not_a_variable(string member, string before, string? after)
    {
        var source = "using TrtcCatalog;\nclass Msg\n{\n    public ulong EventId;\n    public long ParamOne, ParamTwo;\n    public Msg(int n) { }\n    public " + member + "\n}\n";
        var document = FixRun.Find(new FixRun(new ImpossibleParamCodeFix()).Solution([source]), "File0.cs");
        var finding = Assert.Single(await RealRun.FindingsAsync(document.Project, "TRTC2001", "TRTC2004"));
        Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider fix = finding.Id == "TRTC2001" ? new ImpossibleParamCodeFix() : new WrongEventParamCodeFix();
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(document, finding, (action, _) => actions.Add(action), default));
        var other = actions.Find(static action => action.Title.Contains("where 101", StringComparison.Ordinal));
        Assert.Equal(after is null ? null : source.Replace(before, after, StringComparison.Ordinal), other is null ? null : await FixRun.ApplyAsync(other, document));
    }

    // The other parameter is tested or assigned itself, the value is no member's, and a constant of another event is wrong for both.
    [Theory]
    [InlineData("_ = e.EventId == SdkEventIds.QosModeChanged && e.ParamOne == SdkEventParams.QosModeChanged.LocalSmoothness && e.ParamTwo == SdkEventParams.QosModeChanged.CloudSmoothness;")]
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamOne: 101, ParamTwo: SdkEventParams.QosModeChanged.CloudSmoothness };")]
    [InlineData("_ = new EventMessage { EventId = SdkEventIds.VideoDecodingFailed, ParamOne = SdkEventParams.VideoDecodingFailed.Hardware, ParamTwo = 1 };")]
    [InlineData("if (e.EventId == SdkEventIds.QosModeChanged) switch (e.ParamTwo) { case SdkEventParams.QosModeChanged.CloudSmoothness: break; }")]
    [InlineData("_ = e.EventId == SdkEventIds.VideoDecodingFailed && e.ParamTwo == SdkEventParams.NetworkChanged.Wired;")]
    // The other values of the pattern would go with it.
    [InlineData("_ = e is { EventId: SdkEventIds.QosModeChanged, ParamTwo: 2 or SdkEventParams.QosModeChanged.CloudSmoothness };")]
    public async Task Nothing(string statement)
    {
        var source = "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\nclass C { void M(EventMessage e) { " + statement + " } }\n";
        var document = FixRun.Find(new FixRun(new ImpossibleParamCodeFix()).Solution([source]), "File0.cs");
        var offered = new List<CodeAction>();
        var finding = Assert.Single(await RealRun.FindingsAsync(document.Project, "TRTC2004"));
        await new WrongEventParamCodeFix().RegisterCodeFixesAsync(new(document, finding, (action, _) => offered.Add(action), default));
        Assert.Empty(offered);
    }

    [Fact]
    public async Task NeverMoreThanEight()
    {
        var run = new FixRun(new ImpossibleParamCodeFix()) { Constants = _ => [.. Enumerable.Repeat(Param("WiFi", 1), 12)] };
        var source = "class C { bool M(long? p) => p == [|7|]; }";
        Assert.Equal(8, (await run.ActionsAsync(FixRun.Find(run.Solution([source]), "File0.cs"), source)).Count);
    }

    [Fact]
    public async Task AnUnknownIdIsDeclaredInANewTable()
    {
        var run = new FixRun(new UnknownIdCodeFix());
        var source = "class C { bool M(ulong? id) => id == [|4999|]; }";
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var declare = (await run.ActionsAsync(document, source)).Single();
        Assert.Equal("Declare 4999 in a [TrtcIdTable] class", declare.Title);
        var added = FixRun.Find(await FixRun.ChangedAsync(declare), "OwnEventIds.cs");
        Assert.Equal("""
            using TrtcCatalog;

            /// <summary>Values of EventId that the catalog does not have.</summary>
            [TrtcIdTable(TrtcIdSpace.Event)]
            public static class OwnEventIds
            {
                /// <summary>EventId 4999.</summary>
                public const int Event4999 = 4999;
            }

            """, (await added.GetTextAsync()).ToString().ReplaceLineEndings("\n"));
        Assert.Single((await added.GetSyntaxRootAsync())!.GetAnnotatedTokens(RenameAnnotation.Kind));
    }

    [Fact]
    public async Task AnUnknownIdJoinsTheTableOfItsSpace()
    {
        var run = new FixRun(new UnknownIdCodeFix());
        var source = """
            using TrtcCatalog;
            class C { bool M(ulong? id) => id == [|4999|]; }
            [TrtcIdTable(TrtcIdSpace.ExceptionalEvent)] static class Others { }
            [TrtcIdTable(TrtcIdSpace.Event)]
            static class Ours
            {
                public const int Event4998 = 4998;
            }
            """;
        var document = FixRun.Find(run.Solution([source]), "File0.cs");
        var declare = (await run.ActionsAsync(document, source)).Single();
        var text = await FixRun.ApplyAsync(declare, document);
        Assert.EndsWith("static class Ours\n{\n    public const int Event4998 = 4998;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherTablesConstantBecomesTheOneOfTheSameNumber()
    {
        var run = new FixRun(new WrongTableCodeFix()) { Role = Role.ExceptionalEventId, Constants = _ => [new("TrtcCatalog.RoomDismissalEventIds", Name(1001), 1001)] };
        Assert.Equal(
            $"using TrtcCatalog;\nclass C {{ bool M(ulong? id) => id is RoomDismissalEventIds.{Name(1001)}; }}",
            await run.FixFirstAsync("using TrtcCatalog;\nclass C { bool M(ulong? id) => id is [|SdkEventIds.WiredEarphoneChanged|]; }"));
    }

    [Fact]
    public async Task AConstantThatTheProjectDoesNotKnowIsNotOffered()
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = _ => [new("TrtcCatalog.SdkEventIds", "NotThere", 1003)] };
        Assert.Null(await run.FixFirstAsync("class C { bool M(ulong? id) => id == [|1003|]; }"));
    }

    private static string Name(int number) =>
        typeof(TrtcCatalog.RoomDismissalEventIds).GetFields().Single(f => Equals(f.GetRawConstantValue(), number)).Name;
}
