namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A file of several projects or target frameworks: cases are added only where all of them that compile the switch would add the same.</summary>
public sealed class LinkedSwitchTests
{
    private const string Complete = """
                switch (e.ParamOne)
                {
                    case 0: return "off";
        HERE
                    default: throw new ArgumentOutOfRangeException();
                }

        """;

    private const string Added = """
                    case SdkEventParams.BluetoothEarphoneChanged.Connected: throw new NotImplementedException();

        """;

    // In the method event 1002 is known, whose parameter one is 0 (Disconnected) or 1 (Connected).
    private static string Method(string body) =>
        "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    string M(EventMessage e)\n    {\n"
        + "        if (e.EventId != 1002)\n            throw new Exception();\n" + body.Replace("HERE\n", "", StringComparison.Ordinal) + "    }\n}\n";

    private static string WithAdded(string body) => body.Replace("HERE\n", Added, StringComparison.Ordinal);

    [Theory]
    // no condition at all, and conditions that are none of the switch's business
    [InlineData(Complete)]
    [InlineData("#if X\n        Console.WriteLine();\n#endif\n" + Complete)]
    [InlineData("""
                switch (e.ParamOne)
                {
        #if X
                    case 0: return "off";
        #else
                    case 0: return "no";
        #endif
        HERE
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    [InlineData("""
                switch (e.ParamOne)
                {
                    case 0: return "off";
        HERE
        #if X
                    default: throw new ArgumentOutOfRangeException(nameof(e));
        #else
                    default: throw new ArgumentOutOfRangeException();
        #endif
                }

        """)]
    public async Task Cases_that_all_of_them_miss_are_added(string body)
    {
        var (single, all) = await SwitchRun.FixLinkedAsync(Method(body));
        var mended = Method(WithAdded(body));
        Assert.Equal<string?[]>([mended, mended], single);
        Assert.Equal([mended, mended], all);
    }

    [Theory]
    // a label
    [InlineData("""
                switch (e.ParamOne)
                {
        #if X
                    case 1: return "on";
        #endif
                    case 2: return "off";
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    // all that one of them misses
    [InlineData("""
                switch (e.ParamOne)
                {
                    case 0: return "off";
        #if !X
                    case 1: return "on";
        #endif
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    // what is known before the switch
    [InlineData("#if X\n        if (e.ParamOne == 1)\n            return \"on\";\n#endif\n" + """
                switch (e.ParamOne)
                {
                    case 2: return "off";
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    // two switches with the same labels
    [InlineData("""
        #if X
                switch (e.ParamOne)
        #else
                switch ((int)e.ParamOne)
        #endif
                {
                    case 0: return "off";
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    // where they go
    [InlineData("""
                switch (e.ParamOne)
                {
                    case 0: return "off";
        #if X
                    default: throw new ArgumentOutOfRangeException();
        #endif
                }

        #if !X
                return "";
        #endif

        """)]
    public async Task Cases_that_one_of_them_does_not_miss_are_nobodys(string body)
    {
        var (single, all) = await SwitchRun.FixLinkedAsync(Method(body));
        Assert.Contains(Method(body), single);
        Assert.All(single, text => Assert.Equal(Method(body), text ?? Method(body)));
        Assert.All(all, text => Assert.Equal(Method(body), text));
    }

    [Theory]
    [InlineData("#if X\n" + Complete + "#else\n        return \"\";\n#endif\n")]
    public async Task What_stands_where_only_one_of_them_compiles_is_its_own(string body)
    {
        var (single, all) = await SwitchRun.FixLinkedAsync(Method(body));
        Assert.Equal<string?[]>([null, Method(WithAdded(body))], single);
        Assert.Equal([Method(body), Method(WithAdded(body))], all);
    }
}
