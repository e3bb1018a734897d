namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A comment stays with what it is about when cases are added: one before the default with the default, one behind a label's code with that.</summary>
public sealed class SwitchCommentTests
{
    private const string Added = "case SdkEventParams.BluetoothEarphoneChanged.Connected:";

    private const string Arm = "SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException()";

    /// <summary>In the method event 1002 is known, whose parameter one is 0 (Disconnected) or 1 (Connected).</summary>
    private static string Method(string result, string body) =>
        "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    " + result + " M(EventMessage e)\n    {\n        if (e.EventId != 1002)\n            throw new Exception();\n" + body + "    }\n}\n";

    [Theory]
    // Before the default, in its line
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\nNEW            /* other */ default:\n                break;\n        }\n", "            LABEL\n                break;\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\nNEW            /* all\n               other */ default:\n                break;\n        }\n", "            LABEL\n                break;\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            /* off */ case 0:\n                /* nothing */ break;\nNEW            default:\n                break;\n        }\n", "            LABEL\n                break;\n")]
    // As the default is indented where there is nothing else
    [InlineData("        switch (e.ParamOne)\n        {\nNEW              /* all\n                 other */ default:\n                break;\n        }\n", "              case SdkEventParams.BluetoothEarphoneChanged.Disconnected:\n                break;\n              LABEL\n                break;\n")]
    // All of it in one line
    [InlineData("        switch (e.ParamOne) { case 0: break;NEW /* other */ default: break; }\n", " LABEL break;")]
    [InlineData("        switch (e.ParamOne) {NEW /* other */ default: break; case 0: break; }\n", " LABEL break;")]
    [InlineData("        switch (e.ParamOne) { case 0: break; /* off */ NEW}\n", "LABEL break; ")]
    [InlineData("        switch (e.ParamOne) { case 0: break; // off\nNEW        }\n", "            LABEL break;\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\nNEW        /* no default */ }\n", "            LABEL\n                break;\n")]
    public async Task Sections(string body, string added) => Assert.Equal(
        Method("void", body.Replace("NEW", added, StringComparison.Ordinal).Replace("LABEL", Added, StringComparison.Ordinal)),
        await SwitchRun.FixAsync(Method("void", body.Replace("NEW", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("        return e.ParamOne switch\n        {\n            0 => \"off\",\nNEW            /* other */ _ => \"?\",\n        };\n", "            ARM,\n")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\",NEW /* other */ _ => \"?\" };\n", " ARM,")]
    [InlineData("        return e.ParamOne switch {NEW /* other */ { } => \"?\", null => \"\" };\n", " SdkEventParams.BluetoothEarphoneChanged.Disconnected => throw new NotImplementedException(), ARM,")]
    // Behind the last arm
    [InlineData("        return e.ParamOne switch { 0 => \"off\" /* none */NEW };\n", ", ARM")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\", /* none */NEW };\n", " ARM,")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\", // none\nNEW        };\n", "            ARM,\n")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\"COMMA // none\nNEW        };\n", "            ARM\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            /* off */ 0 => \"off\"COMMA // none\nNEW        /* end */ };\n", "            ARM\n")]
    public async Task Arms(string body, string added) => Assert.Equal(
        Method("string", body.Replace("COMMA", ",", StringComparison.Ordinal).Replace("NEW", added, StringComparison.Ordinal).Replace("ARM", Arm, StringComparison.Ordinal)),
        await SwitchRun.FixAsync(Method("string", body.Replace("COMMA", "", StringComparison.Ordinal).Replace("NEW", "", StringComparison.Ordinal))));

    /// <summary>Where a switch stands in one line and misses many, each of them gets a line, and the arms that are there as well.</summary>
    [Theory]
    [InlineData("{ 1001 => \"a\", _ => \"?\" }", "\n        {\n            1001 => \"a\",NEW,\n            _ => \"?\"\n        }")]
    [InlineData("{ 1001 => \"a\", null => \"b\", _ => \"?\", }", "\n        {\n            1001 => \"a\",\n            null => \"b\",NEW,\n            _ => \"?\",\n        }")]
    [InlineData("{ 1001 => \"a\" }", "\n        {\n            1001 => \"a\",NEW\n        }")]
    [InlineData("{1001 => \"a\",}", "\n        {\n            1001 => \"a\",NEW,\n        }")]
    // With their comments
    [InlineData("/* ids */ { /* wired */ 1001 => \"a\" /* a */, /* other */ _ => \"?\" /* b */ }", " /* ids */\n        {\n            /* wired */ 1001 => \"a\" /* a */,NEW,\n            /* other */ _ => \"?\" /* b */\n        }")]
    [InlineData("{ 1001 => \"a\" /* a */ }", "\n        {\n            1001 => \"a\" /* a */,NEW\n        }")]
    // Only what is one line
    [InlineData("{ 1001 => \"a\",\n            _ => \"?\" }", " { 1001 => \"a\",NEW,\n            _ => \"?\" }")]
    public async Task Many_arms(string before, string after)
    {
        static string Open(string text) => Method("string", "        return e.EventId switch" + text + ";\n").Replace("        if (e.EventId != 1002)\n            throw new Exception();\n", "", StringComparison.Ordinal);
        var text = await SwitchRun.FixAsync(Open(" " + before));
        var parts = Open(after).Split("NEW");
        Assert.StartsWith(parts[0], text, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], text, StringComparison.Ordinal);
        var added = text![parts[0].Length..^parts[1].Length].Split(",\n            ");
        Assert.Contains("SdkEventIds.QosModeChanged => throw new NotImplementedException()", added);
        Assert.Equal(typeof(TrtcCatalog.SdkEventIds).GetFields().Length - 1, added.Length);
    }

    [Fact]
    public async Task Many_arms_where_there_are_none()
    {
        var text = await SwitchRun.FixAsync(Method("string", "        return e.EventId == 1003 ? e.ParamOne switch { } : null;\n").Replace("        if (e.EventId != 1002)\n            throw new Exception();\n", "", StringComparison.Ordinal));
        Assert.Contains("? e.ParamOne switch\n        {\n            SdkEventParams.NetworkChanged.Disconnected => throw new NotImplementedException(),\n", text, StringComparison.Ordinal);
        Assert.EndsWith("            SdkEventParams.NetworkChanged.Wired => throw new NotImplementedException(),\n        } : null;\n    }\n}\n", text, StringComparison.Ordinal);
    }

    /// <summary>The same of a statement: its new sections get a line each.</summary>
    [Theory]
    [InlineData("        switch (e.EventId) { case 1001: return \"a\";NEW default: return null; }\n", "\n            case SdkEventIds.QosModeChanged: throw new NotImplementedException();")]
    [InlineData("        switch (e.EventId) { case 1001: break;NEW }\n        return null;\n", "\n            case SdkEventIds.QosModeChanged: break;")]
    public async Task Many(string body, string one)
    {
        static string Open(string text) => Method("string", text).Replace("        if (e.EventId != 1002)\n            throw new Exception();\n", "", StringComparison.Ordinal);
        var text = await SwitchRun.FixAsync(Open(body.Replace("NEW", "", StringComparison.Ordinal)));
        var parts = Open(body).Split("NEW");
        Assert.StartsWith(parts[0], text, StringComparison.Ordinal);
        Assert.EndsWith(parts[1], text, StringComparison.Ordinal);
        var added = text![parts[0].Length..^parts[1].Length];
        Assert.Contains(one, added, StringComparison.Ordinal);
        Assert.Equal(typeof(TrtcCatalog.SdkEventIds).GetFields().Length - 1, added.Split('\n').Length - 1);
        Assert.DoesNotContain(" \n", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_where_there_are_no_lines()
    {
        const string Source = "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    string M(EventMessage e) => $\"{e.EventId switch { 1001 => 1, _ => 2 }}\";\n}\n";
        var text = await SwitchRun.FixAsync(Source, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp10);
        Assert.Equal(Source.Split('\n').Length, text!.Split('\n').Length);
        Assert.Contains("SdkEventIds.QosModeChanged => throw", text, StringComparison.Ordinal);
    }
}
