using TrtcAnalyzers.CodeFixes.Refactorings;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A comment says what a number means, where it is certain.</summary>
public sealed class ExplainNumberTests
{
    private const string Network = "1003: the device moved to another kind of network, or lost the network";
    private const string WiFi = "1: parameter one of event 1003 (SdkEventIds.NetworkChanged): the device is on a Wi-Fi network";

    private static string Program(string body) => "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    bool M(EventMessage e, bool flag)\n    {\n        " + body + "\n    }\n}\n"
        + "static class Own { /** <summary>What only we count.</summary> */ public const int Ours = 4016; public const int Bare = 4017; }\n";

    [Theory]
    [InlineData("return e.EventId == [|1003|];", 1003, "return e.EventId == 1003; // " + Network)]
    [InlineData("return e.EventId == 1003[||];", 1003, "return e.EventId == 1003; // " + Network)]
    [InlineData("return e.EventId == 0x[||]3EB;", 1003, "return e.EventId == 0x3EB; // " + Network)]
    [InlineData("return e.EventId == SdkEventIds.Network[||]Changed;", 1003, "return e.EventId == SdkEventIds.NetworkChanged; // " + Network)]
    [InlineData("var id = SdkEventIds.[|NetworkChanged|]; return id == 1;", 1003, "var id = SdkEventIds.NetworkChanged; return id == 1; // " + Network)]
    [InlineData("return e.EventId == [|1003|]\n            && flag;", 1003, "return e.EventId == 1003 // " + Network + "\n            && flag;")]
    [InlineData("return e.EventId == [|1003|]; // why", 1003, "return e.EventId == 1003; // why; " + Network)]
    [InlineData("return e.EventId == [|1003|]; //", 1003, "return e.EventId == 1003; // " + Network)]
    [InlineData("return e.EventId == [|1003|]; //  ", 1003, "return e.EventId == 1003; // " + Network + "  ")]
    [InlineData("return e.EventId == [|1003|]; // why?", 1003, "return e.EventId == 1003; // why?; " + Network)]
    [InlineData("return e.EventId == [|1003|]; /* why */", 1003, "return e.EventId == 1003; /* why */ // " + Network)]
    [InlineData("return e.EventId == 1003 && e.ParamOne == [|1|];", 1, "return e.EventId == 1003 && e.ParamOne == 1; // " + WiFi)]
    [InlineData("switch (e.EventId) { case 1003: return e.ParamOne is [|1|]; default: return false; }", 1, "switch (e.EventId) { case 1003: return e.ParamOne is 1; default: return false; } // " + WiFi)]
    [InlineData("return e.ParamOne == SdkEventParams.NetworkChanged.[|WiFi|];", 1, "return e.ParamOne == SdkEventParams.NetworkChanged.WiFi; // " + WiFi)]
    public async Task Says_what_it_means(string before, int number, string after) =>
        Assert.Equal(Program(after), await RefactoringRun.ApplyAsync(new ExplainNumberRefactoring(), Program(before), $"Explain {number} in a comment"));

    [Theory]
    [InlineData("return e.Even[||]tId == 1003;")]
    [InlineData("return e.EventId == [|9999|];")]
    [InlineData("return e.EventId == 1003 && e.ParamOne == [|7|];")]
    [InlineData("return e.ParamOne == [|1|];")]
    [InlineData("return e.EventId is 1003 or 2002 && e.ParamOne == [|1|];")]
    [InlineData("return e.EventId == 4003 && e.ParamOne == [|640|];")]
    [InlineData("var i = [|1003|]; return i == 0;")]
    [InlineData("return Own.Ou[||]rs == 1;")]
    [InlineData("return e.EventId == [|1003|]; // " + Network)]
    [InlineData("return e.EventId == [|1003|]; /* goes\n on */")]
    [InlineData("return e.EventId == [|1003|] && @\"\n\" != \"\";")]
    [InlineData("return e.EventId == [|1003|] && $@\"\n\" != \"\";")]
    [InlineData("return e.EventId == [|1003|] && $@\"{flag}\n\" != \"\";")]
    [InlineData("return e.EventId == [|1003|] && $\"\"\"\n    {flag}\n    \"\"\" != \"\";")]
    [InlineData("return e.EventId == [|1003|] && \"\"\"\n    a\n    \"\"\" != \"\";")]
    [InlineData("return fl[||]ag;")]
    public async Task Says_nothing(string body) => Assert.Null(await RefactoringRun.ApplyAsync(new ExplainNumberRefactoring(), Program(body), ""));

    [Theory]
    [InlineData("4016", "4016: What only we count")]
    [InlineData("4017", "4017: Own.Bare")]
    public async Task A_row_of_ones_own_says_what_its_author_wrote(string number, string meaning)
    {
        string Source(string end) => Program($"return e.EventId == [|{number}|];{end}").Replace("static class Own", "[TrtcIdTable(TrtcIdSpace.Event)] static class Own", StringComparison.Ordinal);
        Assert.Equal(Marked.Parse(Source(" // " + meaning)).Text, await RefactoringRun.ApplyAsync(new ExplainNumberRefactoring(), Source(""), $"Explain {number} in a comment"));
    }

    [Theory]
    [InlineData("<para>First.</para><para>Second, see <see cref=\"C.Run(EventMessage, ulong?, bool, int, string)\"/>.</para> It is <see langword=\"true\"/> that <paramref name=\"x\"/>.", "First. Second, see C.Run. It is true that x")]
    [InlineData("See <see cref=\"Own\"/>, <see cref=\"Own.Bare\">another</see> and <c>code</c>.", "See Own, another and code")]
    [InlineData("See <see cref=\"G{T}.Of{U}(T)\"/> and <see cref=\"G{T}\"/>, <see cref=\"System.Collections.Generic.List{T}.Count\"/>.", "See G.Of and G, List.Count")]
    [InlineData("See <see href=\"https://example.org/a.b\">the page</see> or <see href=\"https://example.org\"/>.", "See the page or https://example.org")]
    [InlineData("A<br/>b<list type=\"bullet\"><item>one</item><item><description>two</description></item></list>", "A b one two")]
    [InlineData("Of <typeparamref name=\"T\"/> and <see cref=\"Missing.Name(int)\"/>.", "Of T and Missing.Name")]
    public async Task A_summary_reads_as_it_does_in_a_tooltip(string summary, string meaning)
    {
        string Source(string end) => Program("return e.EventId == [|4016|];" + end).Replace(
            "static class Own { /** <summary>What only we count.</summary> */",
            "class G<T> { public void Of<U>(T t) { } }\n[TrtcIdTable(TrtcIdSpace.Event)] static class Own {\n/// <summary>" + summary + "</summary>\n", StringComparison.Ordinal);
        Assert.Equal(Marked.Parse(Source(" // 4016: " + meaning)).Text, await RefactoringRun.ApplyAsync(new ExplainNumberRefactoring(), Source(""), "Explain 4016 in a comment"));
    }
}
