using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Completion.Tests;

/// <summary>What happens in the editor: when the list opens, what it says of a constant, and what is written when one is chosen.</summary>
public sealed class EditorTests
{
    private const string Name = "SdkEventIds.NetworkChanged";

    [Theory]
    [InlineData("if (e.EventId == $$) { }", ' ')]
    [InlineData("switch (e.EventId) { case $$ }", ' ')]
    [InlineData("if (e is { EventId: $$ }) { }", ' ')]
    [InlineData("if (e.EventId is $$) { }", ' ')]
    [InlineData("if (e.EventId is 1003 or $$) { }", ' ')]
    [InlineData("Log.Write($$", '(')]
    [InlineData("_ = new EventMessage { EventId = $$", ' ')]
    [InlineData("if (e.EventId ==$$", '=')]
    [InlineData("if (e.EventId == S$$", 'S')]
    public async Task TheListOpensByItself(string statements, char typed) =>
        Assert.Contains(await (await Editor.InMethodAsync(statements)).ItemsAsync(typed), static item => item.DisplayText == Name);

    [Theory]
    [InlineData("if (count == $$) { }", ' ')]
    [InlineData("switch (count) { case $$ }", ' ')]
    [InlineData("count = $$", ' ')]
    public async Task ItStaysClosedElsewhere(string statements, char typed)
    {
        var editor = await Editor.InMethodAsync(statements);
        Assert.Empty((await editor.AllAsync(typed)).ItemsList);
    }

    [Fact]
    public async Task NothingIsChosenBeforeTheUserTypes()
    {
        var list = await (await Editor.InMethodAsync("if (e.EventId == $$) { }")).AllAsync(' ');
        var ours = Assert.Single(list.ItemsList, static item => item.DisplayText == Name);
        Assert.Equal(Microsoft.CodeAnalysis.Completion.CompletionItemSelectionBehavior.SoftSelection, ours.Rules.SelectionBehavior);
        // What every editor offers is offered as well.
        Assert.Contains(list.ItemsList, static item => item.DisplayText == "count");
    }

    [Theory]
    [InlineData("Net")]
    [InlineData("net")]
    [InlineData("NC")]
    [InlineData("SdkEventIds.Net")]
    [InlineData("networkc")]
    public async Task TypingNarrowsTheList(string typed)
    {
        var shown = await (await Editor.InMethodAsync("if (e.EventId == $$) { }")).FilteredAsync(typed);
        Assert.Contains(Name, shown);
    }

    [Fact]
    public async Task ItSaysWhatAConstantMeans()
    {
        var editor = await Editor.InMethodAsync("if (e.EventId == 1003 && e.ParamOne == $$) { }");
        Assert.Equal("SdkEventParams.NetworkChanged.WiFi = 1\n1: parameter one of event 1003 (SdkEventIds.NetworkChanged): the device is on a Wi-Fi network.",
            await editor.DescriptionAsync("SdkEventParams.NetworkChanged.WiFi"));
        editor = await Editor.InMethodAsync("if (e.EventId == $$) { }");
        Assert.Equal("SdkEventIds.NetworkChanged = 1003\n1003: the device moved to another kind of network, or lost the network.", await editor.DescriptionAsync(Name));
        Assert.Equal("1003", Assert.Single(await editor.ItemsAsync(), static item => item.DisplayText == Name).InlineDescription);
    }

    [Theory]
    [InlineData("if (e.EventId == $$) { }", "if (e.EventId == SdkEventIds.NetworkChanged$$) { }")]
    [InlineData("if (e.EventId == Ne$$) { }", "if (e.EventId == SdkEventIds.NetworkChanged$$) { }")]
    [InlineData("if (e.EventId == $$", "if (e.EventId == SdkEventIds.NetworkChanged$$")]
    [InlineData("if (e.EventId is $$) { }", "if (e.EventId is SdkEventIds.NetworkChanged$$) { }")]
    [InlineData("switch (e.EventId) { case $$ }", "switch (e.EventId) { case SdkEventIds.NetworkChanged$$ }")]
    [InlineData("switch (e.EventId) { case 1003: break; case $$ }", "switch (e.EventId) { case 1003: break; case SdkEventIds.NetworkChanged$$ }")]
    [InlineData("switch (e.EventId) { case 1004: goto case $$; case 1003: break; }", "goto case SdkEventIds.NetworkChanged$$; case 1003")]
    [InlineData("_ = e.EventId switch { $$ };", "_ = e.EventId switch { SdkEventIds.NetworkChanged$$ };")]
    [InlineData("if (e is { EventId: $$ }) { }", "if (e is { EventId: SdkEventIds.NetworkChanged$$ }) { }")]
    [InlineData("Log.Write($$, 1);", "Log.Write(SdkEventIds.NetworkChanged$$, 1);")]
    [InlineData("e.EventId = $$", "e.EventId = SdkEventIds.NetworkChanged$$")]
    public async Task TheConstantIsWritten(string statements, string expected)
    {
        foreach (var usings in new[] { "using TrtcCatalog;\n", "" })
        {
            var text = await (await Editor.InMethodAsync(statements, Editor.Usings + usings)).CompleteAsync(Name);
            Assert.Contains(expected, text, StringComparison.Ordinal);
            Assert.Single(text.Split('\n'), static line => line == "using TrtcCatalog;");
        }
    }

    [Theory]
    [InlineData("using TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("using static TrtcCatalog.SdkEventIds;", "NetworkChanged")]
    [InlineData("using Ids = TrtcCatalog.SdkEventIds;", "Ids.NetworkChanged")]
    [InlineData("global using TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    [InlineData("namespace TrtcCatalog;", "SdkEventIds.NetworkChanged")]
    public async Task TheNameIsAsShortAsTheFileAllows(string head, string name)
    {
        const string Rest = "\nclass C { bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == HERE; }\n";
        var editor = await Editor.OpenAsync(head + Rest.Replace("HERE", "$$", StringComparison.Ordinal));
        Assert.Equal(head + Rest.Replace("HERE", name + "$$", StringComparison.Ordinal), await editor.CompleteAsync(Name));
    }

    [Fact]
    public async Task TheUsingStandsAboveAndTheRestStaysAsItWas()
    {
        var editor = await Editor.OpenAsync("using System;\nusing Zebra;\n\nnamespace Zebra\n{\n    class C { bool M( TencentCloud.Trtc.V20190722.Models.EventMessage   e) => e.EventId ==  $$ ; }\n}\n");
        Assert.Equal(
            "using System;\nusing TrtcCatalog;\nusing Zebra;\n\nnamespace Zebra\n{\n    class C { bool M( TencentCloud.Trtc.V20190722.Models.EventMessage   e) => e.EventId ==  SdkEventIds.NetworkChanged$$ ; }\n}\n",
            await editor.CompleteAsync(Name));
    }

    [Fact]
    public async Task ALineEndOfWindowsStays()
    {
        var editor = await Editor.OpenAsync("using System;\r\n\r\nclass C\r\n{\r\n    bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == $$;\r\n}\r\n");
        Assert.Equal(
            "using System;\r\nusing TrtcCatalog;\r\n\r\nclass C\r\n{\r\n    bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == SdkEventIds.NetworkChanged$$;\r\n}\r\n",
            await editor.CompleteAsync(Name));
    }

    [Fact]
    public async Task ATakenNameIsWrittenInFull()
    {
        var editor = await Editor.OpenAsync("class C { int SdkEventIds; bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == $$; }");
        Assert.Equal("class C { int SdkEventIds; bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId == TrtcCatalog.SdkEventIds.NetworkChanged$$; }", await editor.CompleteAsync(Name));
    }

    [Fact]
    public async Task AnOldLanguage()
    {
        var editor = await Editor.OpenAsync(
            "using TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n    bool M(EventMessage e) { return e.EventId == 1003 && e.ParamOne == $$; }\n}\n", language: LanguageVersion.CSharp7_3);
        Assert.Equal(
            "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    bool M(EventMessage e) { return e.EventId == 1003 && e.ParamOne == SdkEventParams.NetworkChanged.WiFi$$; }\n}\n",
            await editor.CompleteAsync("SdkEventParams.NetworkChanged.WiFi"));
    }
}
