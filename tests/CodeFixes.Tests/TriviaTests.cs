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
    [InlineData("_ = id == // why\n    [|1003|];", "_ = id == // why\n    SdkEventIds.NetworkChanged;")]
    [InlineData("_ = id == [|1003|]// tight\n;", "_ = id == SdkEventIds.NetworkChanged// tight\n;")]
    [InlineData("_ = id ==/*a*/[|1003|]/*b*/;", "_ = id ==/*a*/SdkEventIds.NetworkChanged/*b*/;")]
    [InlineData("_ = id == (/*a*/[|1003|]/*b*/);", "_ = id == (/*a*/SdkEventIds.NetworkChanged/*b*/);")]
    [InlineData("_ = id == (ulong)/*a*/[|1003|];", "_ = id == (ulong)/*a*/SdkEventIds.NetworkChanged;")]
    [InlineData("_ = id == [|1_000\n    + 3|];", "_ = id == SdkEventIds.NetworkChanged;")]
    [InlineData("_ = id == [|+ /* plus */ 1003|];", "_ = id == SdkEventIds.NetworkChanged /* plus */;")]
    [InlineData("_ = id == [|1000 /* a */ + /* b */ 3|] /* c */;", "_ = id == SdkEventIds.NetworkChanged /* a */ /* b */ /* c */;")]
    [InlineData("_ = id ==\n#if !X\n    [|1003|]\n#else\n    1001\n#endif\n    ;", "_ = id ==\n#if !X\n    SdkEventIds.NetworkChanged\n#else\n    1001\n#endif\n    ;")]
    [InlineData("_ = id == [|1000 +\n#if !X\n    3|]\n#endif\n    ;", "_ = id == 1000 +\n#if !X\n    3\n#endif\n    ;")]
    [InlineData("#pragma warning disable 1003\n_ = id == [|1003|];\n#pragma warning restore 1003", "#pragma warning disable 1003\n_ = id == SdkEventIds.NetworkChanged;\n#pragma warning restore 1003")]
    [InlineData("#line 1003 \"x.cs\"\n_ = id == [|1003|];\n#line default", "#line 1003 \"x.cs\"\n_ = id == SdkEventIds.NetworkChanged;\n#line default")]
    [InlineData("switch (id)\n{\n    // first\n    case [|1003|]: // WiFi?\n    /* second */ case [|1001|] /* b */ :\n        break;\n}", "switch (id)\n{\n    // first\n    case SdkEventIds.NetworkChanged: // WiFi?\n    /* second */ case SdkEventIds.WiredEarphoneChanged /* b */ :\n        break;\n}")]
    [InlineData("_ = id is [|1003|]\n      or [|1001|] // both\n      ;", "_ = id is SdkEventIds.NetworkChanged\n      or SdkEventIds.WiredEarphoneChanged // both\n      ;")]
    [InlineData("_ = new ulong[]\n{\n    [|1003|], // a\n\n    [|1001|],   /* b */\n};", "_ = new ulong[]\n{\n    SdkEventIds.NetworkChanged, // a\n\n    SdkEventIds.WiredEarphoneChanged,   /* b */\n};")]
    [InlineData("_ = $\"\"\"{id == [|1003|]}\"\"\";", "_ = $\"\"\"{id == SdkEventIds.NetworkChanged}\"\"\";")]
    [InlineData("_ = $@\"a\n  {(id == [|1003|] ? 1003 : 0)}\n\";", "_ = $@\"a\n  {(id == SdkEventIds.NetworkChanged ? 1003 : 0)}\n\";")]
    [InlineData("if(id==[|1003|])return;else{}", "if(id==SdkEventIds.NetworkChanged)return;else{}")]
    [InlineData("bool f(){return[|+1003|]==(int)id;}", "bool f(){return SdkEventIds.NetworkChanged==(int)id;}")]
    [InlineData("switch(id){case[|+1003|]:break;}", "switch(id){case SdkEventIds.NetworkChanged:break;}")]
    [InlineData("_=id is[|+1003|]or[|+1001|];", "_=id is SdkEventIds.NetworkChanged or SdkEventIds.WiredEarphoneChanged;")]
    [InlineData("_=id is([|1003|])or [|1001|];", "_=id is(SdkEventIds.NetworkChanged)or SdkEventIds.WiredEarphoneChanged;")]
    [InlineData("_ = id is not [|1003|]and>5;", "_ = id is not SdkEventIds.NetworkChanged and>5;")]
    [InlineData("\tif (id == [|1003|])  \n\t\treturn;\t", "\tif (id == SdkEventIds.NetworkChanged)  \n\t\treturn;\t")]
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

    [Theory]
    [InlineData("class C { bool M(ulong id) => id == [|1003|]; }")]
    [InlineData("class C\r\n{\r\n\tbool M(ulong id) => id == [|1003|];\r\n}")]
    [InlineData("// head\r\n\r\nclass C\r\n{\r\n\tbool M(ulong id) => id == [|1003|];\r\n}\r\n\r\n\r\n")]
    [InlineData("using System;\r\n\r\n\r\nclass C { bool M(ulong id) => id == [|1003|]; }   ")]
    [InlineData("using System;class C{bool M(ulong id)=>id==[|1003|];}")]
    [InlineData("using System;\n\n\n\n/// <summary>C</summary>\nclass C\n{\n  bool M( ulong id ) =>  id==[|1003|] ;\n  }\n")]
    [InlineData("namespace N { class C { bool M(ulong id) => id == [|1003|]; } }\n")]
    [InlineData("namespace N;\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("[assembly: System.Obsolete]\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("/* a */ using /* b */ System /* c */ ; // d\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("#region usings\nusing System;\n#endregion\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("#if X\nusing System;\n#endif\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("#if !X\nusing System;\n#else\nusing System.IO;\n#endif\n\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("#pragma warning disable CS0169\n\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("using System;\nusing System.IO;   // files\n\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    [InlineData("\n\nclass C { bool M(ulong id) => id == [|1003|]; }\n")]
    public async Task OnlyTheUsingIsAdded(string source)
    {
        var marked = Marked.Parse(source);
        var text = await new FixRun(new UseNamedIdCodeFix()).FixAllAsync(source);
        Assert.Contains("SdkEventIds.NetworkChanged", text, StringComparison.Ordinal);
        Assert.Contains("using TrtcCatalog;", text, StringComparison.Ordinal);
        Assert.Null(OnlyNames.Problem(marked.Text, text, marked.Places));
        if (marked.Text.Contains('\n', StringComparison.Ordinal))
            Assert.Equal(marked.Text.Contains('\r', StringComparison.Ordinal), text.Contains('\r', StringComparison.Ordinal));
        if (text.Contains('\r', StringComparison.Ordinal))
            Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lf", "\n")]
    [InlineData("crlf", "\r\n")]
    public async Task AFileOfOneLineGetsTheLineEndOfItsConfiguration(string configured, string newLine)
    {
        var run = new FixRun(new UseNamedIdCodeFix()) { EditorConfig = "end_of_line = " + configured };
        Assert.Equal(
            "using TrtcCatalog;" + newLine + newLine + "class C { bool M(ulong id) => id == SdkEventIds.NetworkChanged; }",
            await run.FixAllAsync("class C { bool M(ulong id) => id == [|1003|]; }"));
    }

    /// <summary>The using is there whatever the conditions are, as the code is that needs it.</summary>
    [Theory]
    [InlineData("#if !X\nusing System;\n#else\nusing System.IO;\n#endif\n\nBODY", "#if !X\nusing System;\n#else\nusing System.IO;\n#endif\n\nusing TrtcCatalog;\n\nBODY")]
    [InlineData("using System;\n#if !X\nusing Zebra;\n#endif\n\nBODY", "using System;\nusing TrtcCatalog;\n#if !X\nusing Zebra;\n#endif\n\nBODY")]
    [InlineData("using Alpha;\n#if !X\nusing System;\n#endif\n\nBODY", "using Alpha;\nusing TrtcCatalog;\n#if !X\nusing System;\n#endif\n\nBODY")]
    [InlineData("#if !X\nusing System;\n\nBODY#endif\n", "#if !X\nusing System;\nusing TrtcCatalog;\n\nBODY#endif\n")]
    [InlineData("#if !X\nBODY#endif\n", "#if !X\nusing TrtcCatalog;\n\nBODY#endif\n")]
    [InlineData("#if !X\nusing System;\n#endif\n#region a\nBODY#endregion\n", "#if !X\nusing System;\n#endif\nusing TrtcCatalog;\n\n#region a\nBODY#endregion\n")]
    [InlineData("#if X\nusing System;\n#endif\n\n// of C\n/// <summary>C</summary>\nBODY", "#if X\nusing System;\n#endif\n\nusing TrtcCatalog;\n\n// of C\n/// <summary>C</summary>\nBODY")]
    [InlineData("#if X\nusing System;\n#endif\nBODY", "#if X\nusing System;\n#endif\nusing TrtcCatalog;\n\nBODY")]
    public async Task TheUsingStandsInTheBranchOfTheCode(string before, string after)
    {
        string Fill(string text, string number) => text.Replace("BODY", $"class C {{ bool M(ulong id) => id == {number}; }}\n", StringComparison.Ordinal);
        var run = new FixRun(new UseNamedIdCodeFix());
        var source = Fill(before, "[|1003|]");
        var fixedSolution = await run.FixAllAsync(run.Solution([source, "namespace Zebra { class Z { } } namespace Alpha { class A { } }"]), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        Assert.Equal(Fill(after, "SdkEventIds.NetworkChanged"), (await FixRun.Find(fixedSolution, "File0.cs").GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("// head\n\n// of C\nBODY", "// head\n\nusing TrtcCatalog;\n\n// of C\nBODY")]
    [InlineData("// head\nBODY", "// head\nusing TrtcCatalog;\n\nBODY")]
    [InlineData("/// <summary>Of C</summary>\nBODY", "using TrtcCatalog;\n\n/// <summary>Of C</summary>\nBODY")]
    [InlineData("/**\n * <summary>Of C</summary>\n */\nBODY", "using TrtcCatalog;\n\n/**\n * <summary>Of C</summary>\n */\nBODY")]
    [InlineData("// head\n\n/// <summary>Of C</summary>\n[System.Serializable]\nBODY", "// head\n\nusing TrtcCatalog;\n\n/// <summary>Of C</summary>\n[System.Serializable]\nBODY")]
    [InlineData("#region C\nBODY#endregion\n", "using TrtcCatalog;\n\n#region C\nBODY#endregion\n")]
    [InlineData("/* head\n\n   more */\n\nBODY", "/* head\n\n   more */\n\nusing TrtcCatalog;\n\nBODY")]
    [InlineData("/* head\n\n   more */\nBODY", "/* head\n\n   more */\nusing TrtcCatalog;\n\nBODY")]
    [InlineData("// head\n\n/* of C\n\n   more */\nBODY", "// head\n\nusing TrtcCatalog;\n\n/* of C\n\n   more */\nBODY")]
    [InlineData("/**\n\n  <summary>Of C</summary>\n\n */\nBODY", "using TrtcCatalog;\n\n/**\n\n  <summary>Of C</summary>\n\n */\nBODY")]
    public async Task CommentsStayWhereTheyBelong(string before, string after)
    {
        string Fill(string text, string number) => text.Replace("BODY", $"class C {{ bool M(ulong id) => id == {number}; }}\n", StringComparison.Ordinal);
        Assert.Equal(Fill(after, "SdkEventIds.NetworkChanged"), await new FixRun(new UseNamedIdCodeFix()).FixAllAsync(Fill(before, "[|1003|]")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TheEncodingStays(bool withMark)
    {
        var encoding = new System.Text.UTF8Encoding(withMark);
        var run = new FixRun(new UseNamedIdCodeFix());
        const string Source = "class C { bool M(ulong id) => id == [|1003|]; } // \u00e4";
        var solution = run.Solution([Source]);
        var id = FixRun.Find(solution, "File0.cs").Id;
        solution = solution.WithDocumentText(id, Microsoft.CodeAnalysis.Text.SourceText.From(Marked.Parse(Source).Text, encoding));
        var after = await (await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[Source]])).GetDocument(id)!.GetTextAsync();
        Assert.Contains("SdkEventIds", after.ToString(), StringComparison.Ordinal);
        Assert.Equal(encoding.Preamble.ToArray(), after.Encoding!.Preamble.ToArray());
    }
}
