namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Nothing changes but the constant and the using: comments, directives, line breaks and headers stay.</summary>
public sealed class TriviaTests
{
    [Theory]
    [InlineData("_ = id == /* a */ [|1003|] /* b */; // c", "_ = id == /* a */ SdkEventIds.NetworkChanged /* b */; // c")]
    [InlineData("_ = id\n    ==\n    [|1003|] // c\n    ;", "_ = id\n    ==\n    SdkEventIds.NetworkChanged // c\n    ;")]
    [InlineData("_ = id == [|1000 /* base */ + 3|];", "_ = id == SdkEventIds.NetworkChanged /* base */;")]
    [InlineData("var x = [|1000UL /* base */ + 3|];", "var x = (ulong)SdkEventIds.NetworkChanged /* base */;")]
    [InlineData("_ = id == [|1000 // base\n    + 3|];", "_ = id == 1000 // base\n    + 3;")]
    [InlineData("#region r\n_ = id == [|1003|];\n#endregion", "#region r\n_ = id == SdkEventIds.NetworkChanged;\n#endregion")]
    [InlineData("#if !X\n_ = id == [|1003|];\n#else\n_ = id == 1003;\n#endif", "#if !X\n_ = id == SdkEventIds.NetworkChanged;\n#else\n_ = id == 1003;\n#endif")]
    [InlineData("_ = \"\"\"\n   1003\n   \"\"\" + (id==[|1003|]);", "_ = \"\"\"\n   1003\n   \"\"\" + (id==SdkEventIds.NetworkChanged);")]
    [InlineData("_   =id==[|1003|]   ;", "_   =id==SdkEventIds.NetworkChanged   ;")]
    public async Task Stays(string before, string after)
    {
        string Around(string text) => "using TrtcCatalog;\nclass C { void M(ulong id)\n{\n" + text + "\n} }\n";
        Assert.Equal(Around(after), await new FixRun(new UseNamedIdCodeFix()).FixAllAsync(Around(before)));
    }

    [Theory]
    [InlineData("// licence\n// text\n\n", "// licence\n// text\n\n")]
    [InlineData("// licence\r\n\r\n", "// licence\r\n\r\n")]
    [InlineData("#define X\n#nullable enable\n", "#define X\n#nullable enable\n")]
    public async Task TheHeaderStaysAboveTheUsing(string head, string expected)
    {
        var newLine = head.Contains('\r', StringComparison.Ordinal) ? "\r\n" : "\n";
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync(head + $"class C{newLine}{{{newLine}    bool M(ulong id) => id == [|1003|];{newLine}}}{newLine}");
        Assert.StartsWith(expected + "using TrtcCatalog;" + newLine, text, StringComparison.Ordinal);
        Assert.EndsWith($"class C{newLine}{{{newLine}    bool M(ulong id) => id == SdkEventIds.NetworkChanged;{newLine}}}{newLine}", text, StringComparison.Ordinal);
        if (newLine == "\r\n")
            Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
