using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.CodeFixes.Refactorings;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A chain becomes a switch that looks and does the same.</summary>
public sealed class IfChainToSwitchTests
{
    private static readonly ulong?[] s_ids = [null, 0, 1001, 1002, 1003, 2001, 2002, 9999];

    private static string Program(string body) => """
        using System;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        public static class C
        {
            public static string Run(EventMessage e, bool flag)
            {
                string text = "none";
                ulong? id = e.EventId;
                for (var i = 0; i < 2; i++)
                {

        """ + body + """

                    text += ".";
                }

                return text;
            }
        }

        """;

    [Theory]
    // Comments behind statements without braces, and code that is commented out
    [InlineData("""
                    [|if|] (e.EventId == 1003) text = "a"; // one
                    else if (e.EventId == 1001)
                        text = "b"; // two
                    else if (e.EventId == 1002) text = "c"; // three
                    else
                        text = "d"; /* four */
        """, """
                    switch (e.EventId)
                    {
                        case 1003:
                            text = "a"; // one
                            break;
                        case 1001:
                            text = "b"; // two
                            break;
                        case 1002:
                            text = "c"; // three
                            break;
                        default:
                            text = "d"; /* four */
                            break;
                    }
        """)]
    [InlineData("""
                    [|if|] (e.EventId == 1003)
                    {
        //              Old();
                        text = "a";
                        text += "b";
                    }
                    else if (e.EventId == 1001)
                    {
                        text = "c";
                    } // two
                    else if (e.EventId == 1002)
                    {
                        text = "d";
                    } // three
        """, """
                    switch (e.EventId)
                    {
                        case 1003:
                            //              Old();
                            text = "a";
                            text += "b";
                            break;
                        case 1001:
                            text = "c";
                            break; // two
                        case 1002:
                            text = "d";
                            break;
                    } // three
        """)]
    [InlineData("""
                    [|if|] (e.EventId == 1003)
                    {
                        text = "network";
                    }
                    else if (e.EventId == SdkEventIds.AppStateChanged || 2002 == e.EventId)
                    {
                        text = "app";
                    }
                    else if (e.EventId is 1001 or 1002)
                    {
                        return "earphone";
                    }
                    else
                    {
                        text = "other";
                    }
        """, """
                    switch (e.EventId)
                    {
                        case 1003:
                            text = "network";
                            break;
                        case SdkEventIds.AppStateChanged:
                        case 2002:
                            text = "app";
                            break;
                        case 1001 or 1002:
                            return "earphone";
                        default:
                            text = "other";
                            break;
                    }
        """)]
    // Guards
    [InlineData("""
                    [|if|] (id == 1003 && flag)
                        text = "network and flag";
                    else if ((id == 1003 || id == 1001) && e.ParamOne == null && !flag)
                        text = "no flag";
                    else if (id is null)
                        text = "null";
        """, """
                    switch (id)
                    {
                        case 1003 when flag:
                            text = "network and flag";
                            break;
                        case 1003 when e.ParamOne == null && !flag:
                        case 1001 when e.ParamOne == null && !flag:
                            text = "no flag";
                            break;
                        case null:
                            text = "null";
                            break;
                    }
        """)]
    // Parentheses in a guard
    [InlineData("""
                    [|if|] (id == 1003 && (e.ParamOne == 1 || flag))
                        text = "either";
                    else if ((id == 1001) && (flag) && (!(flag)))
                        text = "all";
                    else if (id is null)
                        text = "null";
        """, """
                    switch (id)
                    {
                        case 1003 when e.ParamOne == 1 || flag:
                            text = "either";
                            break;
                        case 1001 when (flag) && (!(flag)):
                            text = "all";
                            break;
                        case null:
                            text = "null";
                            break;
                    }
        """)]
    // Empty lines between branches, a comment in the ID, patterns over several lines
    [InlineData("""
                    [|if|] (e /* the message */ .EventId == 1003)
                    {
                        text = "a";
                    }

                    else if (e. /* again */ EventId is 1001
                        or 1002
                            or 2001)
                    {
                        text = "b";
                    }

                    // null
                    else if (e.EventId is null && (flag
                        || e.ParamOne == 1))
                        text = "c";

                    else
                        text = "d";
        """, """
                    switch (e /* the message */ .EventId)
                    {
                        case 1003:
                            text = "a";
                            break;

                        /* again */
                        case 1001
                            or 1002
                                or 2001:
                            text = "b";
                            break;

                        // null
                        case null when flag
                            || e.ParamOne == 1:
                            text = "c";
                            break;

                        default:
                            text = "d";
                            break;
                    }
        """)]
    // Directives around it
    [InlineData("#pragma warning disable CS0168\n            [|if|] (id == 1003)\n                text = \"a\";\n            else if (id == 1002)\n                text = \"b\";\n            else if (id == 1001)\n                text = \"c\";\n#pragma warning restore CS0168\n",
        "#pragma warning disable CS0168\n            switch (id)\n            {\n                case 1003:\n                    text = \"a\";\n                    break;\n                case 1002:\n                    text = \"b\";\n                    break;\n                case 1001:\n                    text = \"c\";\n                    break;\n            }\n#pragma warning restore CS0168\n")]
    [InlineData("            #region x\n            [|if|] (id == 1003)\n                text = \"a\";\n            else if (id == 1002)\n                text = \"b\";\n            else if (id == 1001)\n                text = \"c\";\n            #endregion\n",
        "            #region x\n            switch (id)\n            {\n                case 1003:\n                    text = \"a\";\n                    break;\n                case 1002:\n                    text = \"b\";\n                    break;\n                case 1001:\n                    text = \"c\";\n                    break;\n            }\n            #endregion\n")]
    [InlineData("#if X\n#endif\n            [|if|] (id == 1003)\n                text = \"a\";\n            else if (id == 1002)\n                text = \"b\";\n            else if (id == 1001)\n                text = \"c\";\n",
        "#if X\n#endif\n            switch (id)\n            {\n                case 1003:\n                    text = \"a\";\n                    break;\n                case 1002:\n                    text = \"b\";\n                    break;\n                case 1001:\n                    text = \"c\";\n                    break;\n            }\n")]
    // Declarations, inner loops and lambdas, continue
    [InlineData("""
                    [|if|] (id == 1003)
                    {
                        var t = "a";
                        foreach (var c in t)
                        {
                            if (flag)
                                break;
                            text += c;
                        }
                    }
                    else if (id == 1002)
                    {
                        var t = "b";
                        text = t;

                        continue;
                    }
                    else if (id == 1001)
                        text = $"{
                            id} c";
        """, """
                    switch (id)
                    {
                        case 1003:
                            {
                                var t = "a";
                                foreach (var c in t)
                                {
                                    if (flag)
                                        break;
                                    text += c;
                                }
                                break;
                            }
                        case 1002:
                            {
                                var t = "b";
                                text = t;

                                continue;
                            }
                        case 1001:
                            text = $"{
                                id} c";
                            break;
                    }
        """)]
    // Comments
    [InlineData("""
                    // about the chain
                    [|if|] (id == 1003) // network
                    { // go
                        // inside
                        text = "a"; // behind
                    } // end
                    // earphones
                    else if (id == /* wired */ 1002)
                        // in front
                        text = "b"; // two
                    else if (id == 1001) text = "c"; // last
        """, """
                    // about the chain
                    switch (id)
                    {
                        case 1003: // network
                            // go
                            // inside
                            text = "a"; // behind
                            break; // end
                        // earphones
                        /* wired */
                        case 1002:
                            // in front
                            text = "b"; // two
                            break;
                        case 1001:
                            text = "c"; // last
                            break;
                    }
        """)]
    // Comments of single IDs, one in a line: behind, in front, above
    [InlineData("""
                    [|if|] (e.EventId == 1003       // network
                        || e.EventId == 1001    /* wired */ // earphone
                        || e.EventId == 1002)   // bluetooth
                        text = "a";
                    else if (
                        // up
                        e.EventId == 2001 ||
                        // down
                        2002 == e.EventId || // really
                        e.EventId == 2003
                        // all
                    )
                        text = "b";
                    // rooms
                    else if ((e.EventId == 5003
                            || e.EventId == /* left */ 5008 // or so
                            || e. /* it */ EventId is 5001 or 5002) // lookups
                        && flag) // end
                        text = "c";
        """, """
                    switch (e.EventId)
                    {
                        case 1003: // network
                        case 1001: /* wired */ // earphone
                        case 1002: // bluetooth
                            text = "a";
                            break;
                        // up
                        // all
                        case 2001:
                        // down
                        case 2002: // really
                        case 2003:
                            text = "b";
                            break;
                        // rooms
                        case 5003 when flag:
                        /* left */
                        case 5008 when flag: // or so
                        /* it */
                        case 5001 or 5002 when flag: // lookups // end
                            text = "c";
                            break;
                    }
        """)]
    // In one line they are about all of them.
    [InlineData("""
                    [|if|] (e.EventId == 1003 || e.EventId == 1001 /* two */)
                        text = "a";
                    else if (e.EventId == 2001 || e.EventId == 2002 // up
                        || e.EventId == 2003) // and down
                        text = "b";
                    else if (e.EventId == 5003)
                        text = "c";
        """, """
                    switch (e.EventId)
                    {
                        /* two */
                        case 1003:
                        case 1001:
                            text = "a";
                            break;
                        // up
                        case 2001:
                        case 2002:
                        case 2003: // and down
                            text = "b";
                            break;
                        case 5003:
                            text = "c";
                            break;
                    }
        """)]
    // Texts over several lines stay what they are.
    [InlineData("                    [|if|] (id == 1003)\n                    {\n                        text = @\"a\n  b\";\n                    }\n                    else if (id == 1002)\n                        text = \"b\";\n                    else if (id == 1001)\n                        text = \"c\";\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            text = @\"a\n  b\";\n                            break;\n                        case 1002:\n                            text = \"b\";\n                            break;\n                        case 1001:\n                            text = \"c\";\n                            break;\n                    }\n")]
    [InlineData("                    [|if|] (id == 1003)\n                        text = $@\"a\n\";\n                    else if (id == 1002)\n                        text = $@\"{flag}\n{id}\";\n                    else if (id == 1001)\n                        text = \"c\";\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            text = $@\"a\n\";\n                            break;\n                        case 1002:\n                            text = $@\"{flag}\n{id}\";\n                            break;\n                        case 1001:\n                            text = \"c\";\n                            break;\n                    }\n")]
    [InlineData("                    [|if|] (id == 1003)\n                        text = $@\"{id:\n0}\";\n                    else if (id == 1002)\n                        text = $@\"{\n                            id}\n\" + @\"\n\";\n                    else if (id == 1001)\n                        text = \"c\";\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            text = $@\"{id:\n0}\";\n                            break;\n                        case 1002:\n                            text = $@\"{\n                                id}\n\" + @\"\n\";\n                            break;\n                        case 1001:\n                            text = \"c\";\n                            break;\n                    }\n")]
    // Blanks and line breaks in a text are a part of it.
    [InlineData("                    [|if|] (id == 1003)\n                        text = @\"a  \nb\";\n                    else if (id == 1002)\n                        text = $@\"a  \n{id}  \n  b\";\n                    else if (id == 1001)\n                        text = \"c\";\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            text = @\"a  \nb\";\n                            break;\n                        case 1002:\n                            text = $@\"a  \n{id}  \n  b\";\n                            break;\n                        case 1001:\n                            text = \"c\";\n                            break;\n                    }\n")]
    [InlineData("                    [|if|] (id == 1003)\n                        text = @\"a\r\nb\" + $@\"{id}\r\n\";\n                    else if (id == 1002)\n                        text = $\"\"\"\n    {id}  \n    b\n    \"\"\";\n                    else if (id == 1001)\n                        text = \"c\";\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            text = @\"a\r\nb\" + $@\"{id}\r\n\";\n                            break;\n                        case 1002:\n                            text = $\"\"\"\n    {id}  \n    b\n    \"\"\";\n                            break;\n                        case 1001:\n                            text = \"c\";\n                            break;\n                    }\n")]
    // Variables of an expression
    [InlineData("                    [|if|] (id == 1003)\n                        int.TryParse(text, out var n);\n                    else if (id == 1002) int.TryParse(text, out var n);\n                    else if (id == 1001) foreach (var c in text) { var t = c; text = t + \"c\"; }\n",
        "                    switch (id)\n                    {\n                        case 1003:\n                            {\n                                int.TryParse(text, out var n);\n                                break;\n                            }\n                        case 1002:\n                            {\n                                int.TryParse(text, out var n);\n                                break;\n                            }\n                        case 1001:\n                            foreach (var c in text) { var t = c; text = t + \"c\"; }\n                            break;\n                    }\n")]
    public async Task Becomes(string before, string after)
    {
        // The rows are written at the indentation of the loop.
        var source = Program(before);
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'");
        Assert.Equal(Program(after), text);
        Assert.Equal(await RefactoringRun.ResultsAsync(source, s_ids), await RefactoringRun.ResultsAsync(text!, s_ids));
    }

    [Theory]
    [InlineData("if (id == 1003) text = \"a\"; else [|if|] (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("if (id == [|1003|]) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] ((e?.EventId ?? 0) == 1003) text = \"a\"; else if ((e?.EventId ?? 0) == 1002) text = \"b\"; else if ((e?.EventId ?? 0) is > 9000) text = \"c\";")]
    [InlineData("[|if|] ((int)(id ?? 0) == 1003) text = \"a\"; else if ((int)(id ?? 0) == 1002) text = \"b\"; else if ((int)(id ?? 0) == 1001) text = \"c\"; else return \"d\";")]
    public async Task Is_offered_everywhere_in_the_head_of_a_branch(string body)
    {
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), Program(body), "Convert to 'switch'");
        Assert.Contains("switch (", text, StringComparison.Ordinal);
        Assert.DoesNotContain("if (", text, StringComparison.Ordinal);
        Assert.Equal(await RefactoringRun.ResultsAsync(Program(body), s_ids), await RefactoringRun.ResultsAsync(text!, s_ids));
    }

    [Theory]
    // Too few, another value, another message, no ID
    [InlineData("[|if|] (id == 1003) text = \"a\"; else if (id == 1002) text = \"b\"; else text = \"c\";")]
    [InlineData("[|if|] (id == 1003) text = \"a\"; else if (e.ParamOne == 1) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (i == 1003) text = \"a\"; else if (i == 1002) text = \"b\"; else if (i == 1001) text = \"c\";")]
    [InlineData("[|if|] (id != 1003) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (id == 1003 || flag) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (flag && id == 1003) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    // No constant, the same twice
    [InlineData("var other = id; [|if|] (id == other) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (id == 1003) text = \"a\"; else if (id == 1003) text = \"b\"; else if (id == 1001) text = \"c\";")]
    // Leaves the loop, declares, may change the ID
    [InlineData("[|if|] (id == 1003) break; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (id == 1003) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\"; else { if (flag) break; }")]
    [InlineData("switch (i) { case 0: [|if|] (id == 1003) goto case 1; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\"; break; case 1: break; }")]
    [InlineData("[|if|] (id == 1003 && e.ParamOne is var p) text = \"a\" + p; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (id == 1003 && e.ToString() == \"\") text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("[|if|] (id == 1003 && (id = 1002) == 1) text = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("Func<EventMessage> next = () => e; [|if|] (next().EventId == 1003) text = \"a\"; else if (next().EventId == 1002) text = \"b\"; else if (next().EventId == 1001) text = \"c\";")]
    [InlineData("\n#if X\n#endif\n[|if|] (id == 1003) text = \"a\";\n#if X\n#endif\nelse if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("\n[|if|] (id == 1003) text = \"a\";\n#pragma warning disable CS0168\nelse if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    [InlineData("\n[|if|] (id == 1003)\n#region x\ntext = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";\n#endregion\n")]
    // The cursor is in a body.
    [InlineData("if (id == 1003) [|text|] = \"a\"; else if (id == 1002) text = \"b\"; else if (id == 1001) text = \"c\";")]
    public async Task Is_not_offered(string body) =>
        Assert.Null(await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), Program(body), "Convert to 'switch'"));

    [Theory]
    [InlineData("[|if|] (Own.A == id) text = \"a\"; else if (Own.B == id) text = \"b\"; else if (1001 == id) text = \"c\";", "switch (id)")]
    [InlineData("const ulong A = 1003; [|if|] (A == id) text = \"a\"; else if (id == Own.B) text = \"b\"; else if (1001 == id) text = \"c\";", "switch (id)")]
    [InlineData("[|if|] (((Own.A)) == e.EventId) text = \"a\"; else if (Own.B == e.EventId) text = \"b\"; else if (1000 + 1 == e.EventId) text = \"c\";", "switch (e.EventId)")]
    [InlineData("[|if|] ((ulong)Own.A == id) text = \"a\"; else if (null == id) text = \"b\"; else if (id == 1001) text = \"c\";", "switch (id)")]
    public async Task Is_offered_whichever_side_the_constant_is_on(string body, string head)
    {
        var source = Program(body) + "static class Own { public const ulong A = 1003, B = 1002; }\n";
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'");
        Assert.Contains(head, text, StringComparison.Ordinal);
        Assert.Equal(await RefactoringRun.ResultsAsync(source, s_ids), await RefactoringRun.ResultsAsync(text!, s_ids));
    }

    [Theory]
    [InlineData("(e.ParamOne ?? 0) == 0")]
    [InlineData("(e.ParamOne ?? e.ParamTwo ?? 0) == 0")]
    [InlineData("(flag ? e.ParamOne is null : i > 0)")]
    [InlineData("(flag || i > 0)", true, "flag || i > 0")]
    [InlineData("((e.ParamOne == 1 || flag))", true, "e.ParamOne == 1 || flag")]
    [InlineData("(/* any */ flag || o is string)", true, "flag || o is string")]
    [InlineData("(((bool?)flag) ?? false)", true, "((bool?)flag) ?? false")]
    [InlineData("(flag || i > 0) && text != null")]
    [InlineData("text.Length > 4")]
    [InlineData("times.Length == 2 && times[0] == 3", false)]
    [InlineData("when.Hour < 12")]
    [InlineData("(o is string)")]
    [InlineData("o is string { Length: > 1 }")]
    [InlineData("e.ParamOne == default")]
    [InlineData("sizeof(long) == 8 && flag")]
    [InlineData("text != nameof(text)")]
    // Code of the program runs there: a conversion, an operator, a property
    [InlineData("(e.ParamOne ?? new Own()) == 0", false)]
    [InlineData("(own ?? 0L) == 0", false)]
    [InlineData("own == own", false)]
    [InlineData("own.Loud", false)]
    [InlineData("own is (1, 2)", false)]
    [InlineData("o is string and { Length: > 1 and < 9 }")]
    public async Task A_guard_only_reads(string guard, bool isOffered = true, string? written = null)
    {
        var source = Program("        var when = DateTime.MinValue; object o = text; var times = new[] { 3, 4 }; Own own = new(); own.Equals(times); o.Equals(when);\n[|if|] (id == 1003 && "
            + guard + ") text = \"guarded\"; else if (id == 1003) text = \"network\"; else if (id == 1001) text = \"c\";")
            + "#pragma warning disable CS0660, CS0661\nclass Own { public bool Loud => true; public void Deconstruct(out int a, out int b) => a = b = 0; public static implicit operator long(Own own) => 1; public static bool operator ==(Own a, Own b) => true; public static bool operator !=(Own a, Own b) => false; }\n";
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'");
        Assert.Equal(isOffered, text is not null);
        if (text is not null)
        {
            Assert.Contains("case 1003 when " + (written ?? guard) + ":", text, StringComparison.Ordinal);
            Assert.Equal(await RefactoringRun.ResultsAsync(source, s_ids), await RefactoringRun.ResultsAsync(text, s_ids));
        }
    }

    [Theory]
    [InlineData("  ", null, "  ")]
    [InlineData("\t", null, "\t")]
    [InlineData("    ", null, "    ")]
    [InlineData("   ", null, "   ")]
    [InlineData("    ", "indent_size = 2", "  ")]
    [InlineData("    ", "indent_size = 8\nindent_style = space", "        ")]
    [InlineData("    ", "indent_style = tab", "\t")]
    [InlineData("  ", "indent_size = unset", "  ")]
    [InlineData("  ", "indent_size = tab\ntab_width = 8", "  ")]
    public async Task The_step_is_the_files(string own, string? config, string expected)
    {
        var source = """
            using TencentCloud.Trtc.V20190722.Models;
            class C
            {
                // \t is not the step of a file because a line of a text begins with it.
                const string Text = @"
            TAB-";
                string Run(EventMessage e)
                {
            [|if|] (e.EventId == 1003)
                return "a";
            else if (e.EventId == 1002)
                return "b";
            else if (e.EventId == 1001)
                return "c";
                    return Text;
                }
            }
            """.Replace("    ", own, StringComparison.Ordinal).Replace("TAB", "\t", StringComparison.Ordinal);
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'", editorConfig: config);
        Assert.Contains($"{{\n{expected}case 1003:\n{expected}{expected}return \"a\";\n{expected}case 1002:\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_with_its_braces_behind_the_heads()
    {
        const string Before = """
            using TencentCloud.Trtc.V20190722.Models;

            public static class C {
              public static string Run(EventMessage e, bool flag) {
                var text = "";
                [|if|] (e.EventId == 1003) { // network
                  text = "a";
                } else if (e.EventId == 1001 || e.EventId == 1002) { // earphones
                  int.TryParse(text, out var n);
                  text += n;
                } // end
                // two
                else if (e.EventId == 2001 // down
                    || e.EventId == 2002) { // up
                  var n = "c";
                  text = n;
                } else { // other
                  var n = "d";
                  return n;
                }
                return text;
              }
            }
            """;
        const string After = """
            using TencentCloud.Trtc.V20190722.Models;

            public static class C {
              public static string Run(EventMessage e, bool flag) {
                var text = "";
                switch (e.EventId) {
                  case 1003:
                    // network
                    text = "a";
                    break;
                  case 1001:
                  case 1002: {
                    // earphones
                    int.TryParse(text, out var n);
                    text += n;
                    break;
                  } // end
                  // two
                  case 2001: // down
                  case 2002: {
                    // up
                    var n = "c";
                    text = n;
                    break;
                  }
                  default: {
                    // other
                    var n = "d";
                    return n;
                  }
                }
                return text;
              }
            }
            """;
        Assert.Equal(After, await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), Before, "Convert to 'switch'"));
        Assert.Equal(await RefactoringRun.ResultsAsync(Before, s_ids), await RefactoringRun.ResultsAsync(After, s_ids));
    }

    private const string Bare = "[|if|] (id == 1003) /* 1 */\n    text = \"a\";\nelse if (id == 1002) /* 2 */\n    int.TryParse(text, out var n);\nelse if (id == 1001)\n    text = \"c\";\n";
    private const string Inline = "[|if|] (id == 1003) { text = \"a\"; } else if (id == 1002) /* 2 */ { int.TryParse(text, out var n); }\nelse if (id == 1001) { text = \"c\"; }\n";
    private const string Behind = "[|if|] (id == 1003) {\n    text = \"a\";\n} else if (id == 1002) /* 2 */ {\n    int.TryParse(text, out var n);\n} else if (id == 1001) {\n    text = \"c\";\n}\n";
    private const string Below = "[|if|] (id == 1003)\n{\n    text = \"a\";\n}\nelse if (id == 1002)\n{\n    int.TryParse(text, out var n);\n}\nelse if (id == 1001)\n{\n    text = \"c\";\n}\n";

    /// <summary>The braces are those of the chain, where it has none as the configuration says, else as the file has them; labels and blocks as the last two.</summary>
    [Theory]
    // The braces of the chain
    [InlineData(Behind, "", "", "switch (id) {\n    case 1003:\n        text = \"a\";\n", "    case 1002: { /* 2 */\n        int.", "        break;\n    }\n    case 1001")]
    [InlineData(Behind, "csharp_new_line_before_open_brace = all", "", "switch (id) {\n    case 1003:\n")]
    [InlineData(Below, "csharp_new_line_before_open_brace = none", "", "switch (id)\n{\n    case 1003:\n", "    case 1002:\n        {\n            int.")]
    // Of the configuration
    [InlineData(Bare, "csharp_new_line_before_open_brace = none", "", "switch (id) {\n    case 1003: /* 1 */\n", "    case 1002: { /* 2 */\n        int.")]
    [InlineData(Bare, "csharp_new_line_before_open_brace = None:warning", "", "switch (id) {\n")]
    [InlineData(Bare, "csharp_new_line_before_open_brace = methods, types", "", "switch (id) {\n")]
    [InlineData(Bare, "csharp_new_line_before_open_brace = methods, Control_Blocks:silent", "if (flag) {\n}\n", "switch (id)\n{\n")]
    [InlineData(Bare, "csharp_new_line_before_open_brace = all", "if (flag) {\n}\n", "switch (id)\n{\n")]
    [InlineData(Bare, "csharp_new_line_before_open_brace = unset", "", "switch (id)\n{\n")]
    [InlineData(Bare, "csharp_new_line_before_open_brace =", "", "switch (id)\n{\n")]
    // Of the file: what is like a switch, and most of it; then its methods and types
    [InlineData(Bare, "", "", "switch (id)\n{\n")]
    [InlineData(Bare, "", "while (flag) {\n    flag = false;\n}\n", "switch (id) {\n")]
    [InlineData(Bare, "", "switch (e.ParamOne) { // one\n}\n", "switch (id) {\n")]
    [InlineData(Bare, "", "while (flag) { flag = false; }\n", "switch (id)\n{\n")]
    [InlineData(Bare, "", "if (flag) {\n} else {\n}\nwhile (flag)\n{\n}\n", "switch (id) {\n")]
    [InlineData(Bare, "", "try {\n}\ncatch (Exception)\n{\n}\nfinally\n{\n}\n", "switch (id)\n{\n")]
    [InlineData(Bare, "", "void F() {\n}\n{\n}\n", "switch (id)\n{\n")]
    [InlineData(Inline, "", "", "switch (id)\n{\n", "    case 1002: /* 2 */\n        {\n")]
    [InlineData(Inline, "", "if (flag) {\n}\n", "switch (id) {\n", "    case 1002: { /* 2 */\n        int.")]
    // The labels
    [InlineData(Behind, "csharp_indent_switch_labels = false", "", "switch (id) {\ncase 1003:\n    text = \"a\";\n    break;\n", "case 1002: { /* 2 */\n    int.")]
    [InlineData(Below, "csharp_indent_switch_labels = false:silent", "", "switch (id)\n{\ncase 1003:\n", "case 1002:\n    {\n        int.")]
    [InlineData(Below, "csharp_indent_switch_labels = true", "switch (e.ParamOne)\n{\ncase 7:\n    break;\n}\n", "switch (id)\n{\n    case 1003:\n")]
    [InlineData(Below, "", "switch (e.ParamOne)\n{\ncase 7:\n    break;\n}\nswitch (e.ParamTwo) { case 7: break; }\nswitch (e.ParamTwo) { }\n", "switch (id)\n{\ncase 1003:\n")]
    [InlineData(Below, "", "switch (e.ParamOne)\n{\ncase 7:\n    break;\n}\nswitch (e.ParamOne)\n{\n    case 7:\n    break;\n}\n", "switch (id)\n{\n    case 1003:\n")]
    // The blocks
    [InlineData(Below, "csharp_indent_case_contents_when_block = false", "", "    case 1002:\n    {\n        int.", "        break;\n    }\n    case 1001:\n        text")]
    [InlineData(Below, "csharp_indent_case_contents_when_block = true", "switch (e.ParamOne)\n{\n    case 7:\n    {\n        break;\n    }\n}\n", "    case 1002:\n        {\n            int.")]
    [InlineData(Below, "", "switch (e.ParamOne)\n{\n    case 7:\n    {\n        break;\n    }\n    case 8: {\n        break;\n    }\n}\n", "    case 1002:\n    {\n        int.")]
    [InlineData(Below, "csharp_indent_case_contents_when_block = false\ncsharp_indent_switch_labels = false", "", "case 1002:\n{\n    int.")]
    public async Task Braces_and_labels_are_those_around(string chain, string config, string file, params string[] parts)
    {
        static string Indented(string lines) => string.Concat(lines.Split('\n').SkipLast(1).Select(static line => "        " + line + "\n"));
        var source = "using System;\nusing TencentCloud.Trtc.V20190722.Models;\n\nclass C\n{\n    string Run(EventMessage e, bool flag)\n    {\n        var id = e.EventId;\n        var text = \"\";\n"
            + Indented(chain) + Indented(file) + "        return text;\n    }\n}\n";
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'", editorConfig: config);
        foreach (var part in parts)
            Assert.Contains("\n" + part, text!.Replace("\n        ", "\n", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSharp_7_3()
    {
        var source = Program("        [|if|] (id == 1003 && flag) { text = \"a\"; }\n        else if (id == 1002) { text = \"b\"; }\n        else if (id == 1001) { text = \"c\"; }");
        var text = await RefactoringRun.ApplyAsync(new IfChainToSwitchRefactoring(), source, "Convert to 'switch'", LanguageVersion.CSharp7_3);
        Assert.Contains("            case 1003 when flag:\n                text = \"a\";\n                break;\n            case 1002:\n", text, StringComparison.Ordinal);
    }
}
