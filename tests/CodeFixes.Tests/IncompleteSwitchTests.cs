using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>The missing cases are added as the switch is written. That the result compiles and is complete, the run sees to.</summary>
public sealed class IncompleteSwitchTests
{
    private const string Usings = "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\nusing Network = TrtcCatalog.SdkEventParams.NetworkChanged;\n\n";

    /// <summary>In the methods of the rows event 1002 is known, whose parameter one is 0 (Disconnected) or 1 (Connected), or one of two events.</summary>
    private static string Method(string result, string body) =>
        Usings + "class C\n{\n    " + result + " M(EventMessage e, bool flag)\n    {\n        if (e.EventId != 1002)\n            throw new Exception();\n" + body + "    }\n}\n";

    [Theory]
    // break
    [InlineData("void", """
                switch (e.ParamOne)
                {
                    case 0:
                        Console.WriteLine();
                        break;
                }

        """, """
                switch (e.ParamOne)
                {
                    case 0:
                        Console.WriteLine();
                        break;
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                        break;
                }

        """)]
    // Before the default and its comment, whose layout stays
    [InlineData("void", """
                switch (e.ParamOne)
                {
                    case 0: Console.WriteLine(); break; // off
                    // whatever else
                    default: throw new ArgumentOutOfRangeException();
                }

        """, """
                switch (e.ParamOne)
                {
                    case 0: Console.WriteLine(); break; // off
                    case SdkEventParams.BluetoothEarphoneChanged.Connected: throw new NotImplementedException();
                    // whatever else
                    default: throw new ArgumentOutOfRangeException();
                }

        """)]
    // return
    [InlineData("void", """
                switch (e.ParamOne)
                {
                    default:
                        return;

                    case 0:
                        return;
                }

        """, """
                switch (e.ParamOne)
                {
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                        return;

                    default:
                        return;

                    case 0:
                        return;
                }

        """)]
    // What it returns, only the author knows.
    [InlineData("string", """
                switch (e.ParamOne)
                {
                    case 0:
                        return "off";
                    default:
                        throw new ArgumentOutOfRangeException();
                }

        """, """
                switch (e.ParamOne)
                {
                    case 0:
                        return "off";
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                        throw new NotImplementedException();
                    default:
                        throw new ArgumentOutOfRangeException();
                }

        """)]
    // break would leave text without a value.
    [InlineData("string", """
                string text;
                switch (e.ParamOne)
                {
                    case 0:
                        text = "off";
                        break;
                    default:
                        throw new ArgumentOutOfRangeException();
                }

                return text;

        """, """
                string text;
                switch (e.ParamOne)
                {
                    case 0:
                        text = "off";
                        break;
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                        throw new NotImplementedException();
                    default:
                        throw new ArgumentOutOfRangeException();
                }

                return text;

        """)]
    // Blocks, a label with when
    [InlineData("void", """
                switch (e.ParamOne)
                {
                    case 1 when flag:
                    {
                        break;
                    }
                    case 0:
                    {
                        break;
                    }
                    default:
                    {
                        break;
                    }
                }

        """, """
                switch (e.ParamOne)
                {
                    case 1 when flag:
                    {
                        break;
                    }
                    case 0:
                    {
                        break;
                    }
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                    {
                        break;
                    }
                    default:
                    {
                        break;
                    }
                }

        """)]
    // Blocks that open behind the label, or stand in its line
    [InlineData("void", "        switch (e.ParamOne) {\n            case 0: {\n                Console.WriteLine();\n                break;\n            }\n            default:\n                break;\n        }\n",
        "        switch (e.ParamOne) {\n            case 0: {\n                Console.WriteLine();\n                break;\n            }\n            case SdkEventParams.BluetoothEarphoneChanged.Connected: {\n                break;\n            }\n            default:\n                break;\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne) {\n        case 0: {\n            Console.WriteLine();\n            break;\n        }\n        }\n",
        "        switch (e.ParamOne) {\n        case 0: {\n            Console.WriteLine();\n            break;\n        }\n        case SdkEventParams.BluetoothEarphoneChanged.Connected: {\n            break;\n        }\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n            case 0: { // off\n                Console.WriteLine();\n            } break;\n\n            default: { throw new ArgumentOutOfRangeException(); }\n        }\n",
        "        switch (e.ParamOne)\n        {\n            case 0: { // off\n                Console.WriteLine();\n            } break;\n\n            case SdkEventParams.BluetoothEarphoneChanged.Connected: {\n                throw new NotImplementedException();\n            }\n\n            default: { throw new ArgumentOutOfRangeException(); }\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n            case 0: { Console.WriteLine(); break; }\n            default:\n                break;\n        }\n",
        "        switch (e.ParamOne)\n        {\n            case 0: { Console.WriteLine(); break; }\n            case SdkEventParams.BluetoothEarphoneChanged.Connected: { break; }\n            default:\n                break;\n        }\n")]
    // One line
    [InlineData("void", "        switch (e.ParamOne) { case 0: break; default: throw new ArgumentOutOfRangeException(); }\n",
        "        switch (e.ParamOne) { case 0: break; case SdkEventParams.BluetoothEarphoneChanged.Connected: throw new NotImplementedException(); default: throw new ArgumentOutOfRangeException(); }\n")]
    [InlineData("void", "        switch (e.ParamOne) { case 0: break; default: break; }\n",
        "        switch (e.ParamOne) { case 0: break; case SdkEventParams.BluetoothEarphoneChanged.Connected: break; default: break; }\n")]
    [InlineData("void", "        switch (e.ParamOne) { case 0: break; }\n",
        "        switch (e.ParamOne) { case 0: break; case SdkEventParams.BluetoothEarphoneChanged.Connected: break; }\n")]
    // A loop
    [InlineData("void", """
                while (flag)
                {
                    switch (e.ParamOne)
                    {
                        case 0:
                            continue;
                        case var other:
                            throw new ArgumentOutOfRangeException(other.ToString());
                    }
                }

        """, """
                while (flag)
                {
                    switch (e.ParamOne)
                    {
                        case 0:
                            continue;
                        case SdkEventParams.BluetoothEarphoneChanged.Connected:
                            throw new NotImplementedException();
                        case var other:
                            throw new ArgumentOutOfRangeException(other.ToString());
                    }
                }

        """)]
    [InlineData("void", "        while (flag)\n            switch (e.ParamOne) { case 0: continue; }\n",
        "        while (flag)\n            switch (e.ParamOne) { case 0: continue; case SdkEventParams.BluetoothEarphoneChanged.Connected: continue; }\n")]
    [InlineData("System.Collections.Generic.IEnumerable<int>", "        switch (e.ParamOne) { case 0: yield break; }\n        yield return 1;\n",
        "        switch (e.ParamOne) { case 0: yield break; case SdkEventParams.BluetoothEarphoneChanged.Connected: yield break; }\n        yield return 1;\n")]
    [InlineData("System.Collections.Generic.IEnumerable<int>", "        switch (e.ParamOne) { case 0: yield return 1; break; default: { throw new ArgumentOutOfRangeException(); } }\n",
        "        switch (e.ParamOne) { case 0: yield return 1; break; case SdkEventParams.BluetoothEarphoneChanged.Connected: throw new NotImplementedException(); default: { throw new ArgumentOutOfRangeException(); } }\n")]
    [InlineData("void", "        switch (e.ParamOne) { case 0: goto default; default: break; }\n",
        "        switch (e.ParamOne) { case 0: goto default; case SdkEventParams.BluetoothEarphoneChanged.Connected: goto default; default: break; }\n")]
    // What stands where #if leaves it out takes something else
    [InlineData("void", "        switch (e.ParamOne)\n        {\n#if X\n            case 2:\n                break;\n#endif\n            case 0:\n                break;\n        }\n",
        "        switch (e.ParamOne)\n        {\n#if X\n            case 2:\n                break;\n#endif\n            case 0:\n                break;\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n        }\n")]
    // Directives
    [InlineData("void", """
                switch (e.ParamOne)
                {
        #if !X
                    case 0:
                        break;
        #endif
                    default:
                        break;
                }

        """, """
                switch (e.ParamOne)
                {
        #if !X
                    case 0:
                        break;
        #endif
                    case SdkEventParams.BluetoothEarphoneChanged.Connected:
                        break;
                    default:
                        break;
                }

        """)]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if !X\n            default:\n                throw new ArgumentOutOfRangeException();\n#endif\n        }\n",
        "        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                throw new NotImplementedException();\n#if !X\n            default:\n                throw new ArgumentOutOfRangeException();\n#endif\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n#region cases\n            case 0:\n                break;\n#endregion\n#if X\n            case 5:\n                break;\n#endif\n#if X\n#else\n            // whatever else\n            default:\n                break;\n#endif\n        }\n",
        "        switch (e.ParamOne)\n        {\n#region cases\n            case 0:\n                break;\n#endregion\n#if X\n            case 5:\n                break;\n#endif\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n#if X\n#else\n            // whatever else\n            default:\n                break;\n#endif\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n#if !X\n            case 0:\n                break;\n#endif\n        }\n",
        "        switch (e.ParamOne)\n        {\n#if !X\n            case 0:\n                break;\n#endif\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n        }\n")]
    [InlineData("void", "        switch (e.ParamOne)\n        {\n#pragma warning disable CS0162\n            case 0:\n                break;\n#pragma warning restore CS0162\n#pragma warning disable CS0164\n#if !X\n#region other\n#endregion\n            default:\n                break;\n#endif\n        }\n",
        "        switch (e.ParamOne)\n        {\n#pragma warning disable CS0162\n            case 0:\n                break;\n#pragma warning restore CS0162\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n#pragma warning disable CS0164\n#if !X\n#region other\n#endregion\n            default:\n                break;\n#endif\n        }\n")]
    public async Task Sections(string result, string before, string after) =>
        Assert.Equal(Method(result, after), await SwitchRun.FixAsync(Method(result, before)));

    [Theory]
    [InlineData("""
                return e.ParamOne switch
                {
                    0 => "off",
                    _ => throw new ArgumentOutOfRangeException(),
                };

        """, """
                return e.ParamOne switch
                {
                    0 => "off",
                    SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),
                    _ => throw new ArgumentOutOfRangeException(),
                };

        """)]
    [InlineData("""
                return e.ParamOne switch
                {
                    0 => "off", // no earphone
                };

        """, """
                return e.ParamOne switch
                {
                    0 => "off", // no earphone
                    SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),
                };

        """)]
    [InlineData("""
                return e.ParamOne switch
                {
                    0 => "off" // no earphone
                };

        """, """
                return e.ParamOne switch
                {
                    0 => "off", // no earphone
                    SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException()
                };

        """)]
    [InlineData("        return e.ParamOne switch { 0 => \"off\", _ => \"?\" };\n",
        "        return e.ParamOne switch { 0 => \"off\", SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(), _ => \"?\" };\n")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\" };\n",
        "        return e.ParamOne switch { 0 => \"off\", SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException() };\n")]
    [InlineData("        return e.ParamOne switch { 0 => \"off\", };\n",
        "        return e.ParamOne switch { 0 => \"off\", SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(), };\n")]
    // The result in a line of its own, with the arrow or without, where most of the others have it there
    [InlineData("        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected =>\n                throw new NotImplementedException(),\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            0\n                => \"off\",\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n",
        "        return e.ParamOne switch\n        {\n            0\n                => \"off\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected\n                => throw new NotImplementedException(),\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            2 => \"two\",\n            3 => // three\n              \"three\",\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            2 => \"two\",\n            3 => // three\n              \"three\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected =>\n              throw new NotImplementedException(),\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            2 => \"two\",\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            2 => \"two\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            0 => \"off\", 2 =>\n                \"two\",\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 => \"off\", 2 =>\n                \"two\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n            0 =>\n                \"off\"\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 =>\n                \"off\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected =>\n                throw new NotImplementedException()\n        };\n")]
    // Directives
    [InlineData("        return e.ParamOne switch\n        {\n            0 => \"off\",\n#if !X\n            _ => throw new ArgumentOutOfRangeException(),\n#endif\n        };\n",
        "        return e.ParamOne switch\n        {\n            0 => \"off\",\n            SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),\n#if !X\n            _ => throw new ArgumentOutOfRangeException(),\n#endif\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n#if !X\n            0 => \"off\",\n#endif\n        };\n",
        "        return e.ParamOne switch\n        {\n#if !X\n            0 => \"off\",\n#endif\n            SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException(),\n        };\n")]
    [InlineData("        return e.ParamOne switch\n        {\n#if !X\n            0 => \"off\"\n#endif\n        };\n",
        "        return e.ParamOne switch\n        {\n#if !X\n            0 => \"off\",\n#endif\n            SdkEventParams.BluetoothEarphoneChanged.Connected => throw new NotImplementedException()\n        };\n")]
    // Tuples and properties
    [InlineData("        return (e.EventId, flag, e.ParamOne) switch { (1002, _, 0) => \"off\", _ => \"?\" };\n",
        "        return (e.EventId, flag, e.ParamOne) switch { (1002, _, 0) => \"off\", (SdkEventIds.BluetoothEarphoneChanged, _, SdkEventParams.BluetoothEarphoneChanged.Connected) => throw new NotImplementedException(), _ => \"?\" };\n")]
    [InlineData("        return (e.EventId, e.ParamOne) switch { (9999, 0) => \"off\", (_, _) => \"?\" };\n",
        "        return (e.EventId, e.ParamOne) switch { (9999, 0) => \"off\", (SdkEventIds.BluetoothEarphoneChanged, _) => throw new NotImplementedException(), (_, _) => \"?\" };\n")]
    [InlineData("        return e switch { { ParamOne: 0, EventId: 1002 } => \"off\", { } => \"?\", null => \"\" };\n",
        "        return e switch { { ParamOne: 0, EventId: 1002 } => \"off\", { EventId: SdkEventIds.BluetoothEarphoneChanged, ParamOne: SdkEventParams.BluetoothEarphoneChanged.Connected } => throw new NotImplementedException(), { } => \"?\", null => \"\" };\n")]
    [InlineData("        return e switch { { ParamOne: 0 } => \"off\", _ => \"?\" };\n",
        "        return e switch { { ParamOne: 0 } => \"off\", { ParamOne: SdkEventParams.BluetoothEarphoneChanged.Connected } => throw new NotImplementedException(), _ => \"?\" };\n")]
    public async Task Arms(string before, string after) =>
        Assert.Equal(Method("string", after), await SwitchRun.FixAsync(Method("string", before)));

    [Theory]
    [InlineData("(1002, _, 0) => \"off\"", "(SdkEventIds.BluetoothEarphoneChanged, _, SdkEventParams.BluetoothEarphoneChanged.Connected)")]
    [InlineData("M(1002, var name, 0) => name", "(SdkEventIds.BluetoothEarphoneChanged, _, SdkEventParams.BluetoothEarphoneChanged.Connected)")]
    [InlineData("{ EventId: 1002, ParamOne: 0 } => \"off\"", "{ EventId: SdkEventIds.BluetoothEarphoneChanged, ParamOne: SdkEventParams.BluetoothEarphoneChanged.Connected }")]
    [InlineData("{ EventId: 1002 } and (_, _, 0) => \"off\"", "(SdkEventIds.BluetoothEarphoneChanged, _, SdkEventParams.BluetoothEarphoneChanged.Connected)")]
    [InlineData("(1002, _, _) and { ParamOne: 0 } => \"off\"", "{ EventId: SdkEventIds.BluetoothEarphoneChanged, ParamOne: SdkEventParams.BluetoothEarphoneChanged.Connected }")]
    public async Task Records_by_position_or_by_name(string arm, string added)
    {
        string Source(string arms) => Usings + "record M(int EventId, string Name, int ParamOne);\n\nclass C\n{\n    string Text(M m)\n    {\n        if (m.EventId != 1002)\n            throw new Exception();\n        return m switch { " + arms + ", _ => \"?\" };\n    }\n}\n";
        Assert.Equal(Source(arm + ", " + added + " => throw new NotImplementedException()"), await SwitchRun.FixAsync(Source(arm)));
    }

    /// <summary>Where as many sections end in one way as in another, what is new goes on where the default does.</summary>
    [Theory]
    [InlineData("case 0: return; case 2: flag = true; break; default: flag = false; break;", "break;")]
    [InlineData("case 0: flag = true; break; case 2: return; default: flag = false; return;", "return;")]
    [InlineData("case 0: continue; case 2: flag = true; break; default: flag = false; break;", "break;")]
    [InlineData("case 0: flag = true; break; case 2: continue; default: flag = false; continue;", "continue;")]
    [InlineData("case 0: return; case 2: continue; default: { flag = false; break; }", "break;")]
    [InlineData("case 0: return; case 2: continue; default: goto case 0;", "goto default;")]
    [InlineData("case 0: return; case 2: continue;", "break;")]
    // Not a tie
    [InlineData("case 0: return; case 2: return; case 3: continue; default: flag = false; break;", "return;")]
    [InlineData("case 0: continue; case 2: return; case 3: return; default: flag = false; break;", "return;")]
    // What is done without a value says nothing of what is done with one.
    [InlineData("case null: return; case 0: flag = true; break; default: flag = false; break;", "break;")]
    [InlineData("case null when flag: return; case null: return; case 0: flag = true; break; default: flag = false; return;", "break;")]
    [InlineData("case null: case 2: return; case 0: return; case 3: break; default: flag = false; break;", "return;")]
    [InlineData("case null: return; default: flag = false; break;", "break;", "case SdkEventParams.BluetoothEarphoneChanged.Disconnected: break; ")]
    [InlineData("default: flag = false; continue;", "continue;", "case SdkEventParams.BluetoothEarphoneChanged.Disconnected: continue; ")]
    public async Task Ends_as_most_of_the_others(string sections, string ending, string more = "")
    {
        string Source(string text) => Method("void", "        while (flag)\n        {\n            switch (e.ParamOne) { " + text + " }\n            Console.WriteLine();\n        }\n");
        var added = more + "case SdkEventParams.BluetoothEarphoneChanged.Connected: " + ending + " ";
        var parts = sections.Split("default:");
        var fallback = parts.Length == 1 ? "" : "default:" + parts[1];
        Assert.Equal(Source((parts[0].TrimEnd() + " " + added + fallback).Trim()), await SwitchRun.FixAsync(Source(sections)));
    }

    /// <summary>Blank lines (|) go between what is new (4, 5) where they are between the others; one above the default alone sets that apart.</summary>
    [Theory]
    [InlineData("0 1|_", "0 1 4 5|_")]
    [InlineData("0|1|_", "0|1|4|5|_")]
    [InlineData("0 1 _", "0 1 4 5 _")]
    [InlineData("0|_", "0|4|5|_")]
    [InlineData("0|1 _", "0|1|4|5 _")]
    // Groups
    [InlineData("0 1|2 3|_", "0 1|2 3 4 5|_")]
    // No default
    [InlineData("0|1", "0|1|4|5")]
    [InlineData("0 1", "0 1 4 5")]
    // Default first, or in the middle
    [InlineData("_|0|1", "4|5|_|0|1")]
    [InlineData("_ 0 1", "4 5 _ 0 1")]
    [InlineData("_ 0 1|2 3", "4 5 _ 0 1|2 3")]
    [InlineData("0|_|1", "0|4|5|_|1")]
    public async Task Blank_lines(string before, string after)
    {
        // The first label takes what the others leave.
        string Value(string part) => part switch
        {
            "0" => before.Contains('2', StringComparison.Ordinal) ? "0" : before.Contains('1', StringComparison.Ordinal) ? "0 or 2 or 3" : "< 4",
            "4" => "Network.Cellular2G",
            "5" => "Network.Wired",
            _ => part,
        };
        static string Lines(string parts, Func<string, string> write) => string.Concat(parts.Select(part => part == '|' ? "\n" : part == ' ' ? "" : write(part.ToString())));
        static string Source(string body) => Method("string", body).Replace("1002", "1003", StringComparison.Ordinal);
        string Sections(string parts) => Source("        switch (e.ParamOne)\n        {\n"
            + Lines(parts, part => "            " + (part == "_" ? "default" : "case " + Value(part)) + ":\n                break;\n") + "        }\n\n        return null;\n");
        string Arms(string parts) => Source("        return e.ParamOne switch\n        {\n"
            + Lines(parts, part => "            " + Value(part) + " => " + (part is "4" or "5" ? "throw new NotImplementedException()" : "null") + ",\n") + "        };\n");

        Assert.Equal(Sections(after), await SwitchRun.FixAsync(Sections(before)));
        // What takes everything is the last arm.
        if (before.IndexOf('_', StringComparison.Ordinal) is var place && (place < 0 || place == before.Length - 1))
            Assert.Equal(Arms(after), await SwitchRun.FixAsync(Arms(before)));
    }

    [Fact]
    public async Task Several_labels_and_the_names_and_line_ends_of_the_file()
    {
        string Source(string added) => (Usings + "class C\n{\n\tvoid M(EventMessage e)\n\t{\n\t\tif (e.EventId == 1003)\n\t\t\tswitch (e.ParamOne)\n\t\t\t{\n\t\t\t\tcase < 4:\n\t\t\t\t\tbreak;\n" + added + "\t\t\t}\n\t}\n}\n").ReplaceLineEndings("\r\n");
        Assert.Equal(
            Source("\t\t\t\tcase Network.Cellular2G:\n\t\t\t\t\tbreak;\n\t\t\t\tcase Network.Wired:\n\t\t\t\t\tbreak;\n"),
            await SwitchRun.FixAsync(Source("")));
    }

    [Fact]
    public async Task Every_event_in_a_file_without_usings()
    {
        var text = await SwitchRun.FixAsync("""
            class C
            {
                int M(TencentCloud.Trtc.V20190722.Models.EventMessage e) => e.EventId switch
                {
                    1003 => 1,
                    _ => throw new System.ArgumentOutOfRangeException(),
                };
            }
            """);
        Assert.StartsWith("using TrtcCatalog;\n\nclass C", text!.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        // All but 1003.
        Assert.Equal(typeof(TrtcCatalog.SdkEventIds).GetFields().Length - 1, text.Split(" => throw new System.NotImplementedException(),\n        SdkEventIds.").Length);
        Assert.Contains("        1003 => 1,\n        SdkEventIds.WiredEarphoneChanged => throw new System.NotImplementedException(),\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CSharp_7_3()
    {
        var text = await SwitchRun.FixAsync(Method("void", "        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n            default:\n                break;\n        }\n"), LanguageVersion.CSharp7_3);
        Assert.Contains("            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n            default:", text, StringComparison.Ordinal);
    }

    // With X there would be two labels for one value.
    [Theory]
    [InlineData("        switch (e.ParamOne)\n        {\n#if X\n            case 1:\n                break;\n#endif\n            case 0:\n                break;\n        }\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if X\n            case 0x1:\n                break;\n#endif\n        }\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if X\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n#endif\n        }\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if X\n            case > 0:\n                break;\n#endif\n        }\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if X\n            case not 0:\n                break;\n#endif\n        }\n")]
    [InlineData("        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n#if X\n            case var other:\n                break;\n#endif\n        }\n")]
    [InlineData("        _ = e.ParamOne switch\n        {\n            0 => 1,\n#if X\n            1 => 2,\n#endif\n            _ => throw new ArgumentOutOfRangeException(),\n        };\n")]
    public async Task Nothing_is_offered_that_another_configuration_has(string body) => Assert.Null(await SwitchRun.FixAsync(Method("void", body)));

    // Before the switch, it is no part of it.
    [Fact]
    public async Task What_is_left_out_elsewhere_does_not_matter() => Assert.NotNull(await SwitchRun.FixAsync(
        Method("void", "#if X\n        _ = 1;\n#endif\n        switch (e.ParamOne)\n        {\n            case 0:\n                break;\n        }\n#if X\n        _ = 1;\n#endif\n")));

    [Fact]
    public async Task Nothing_is_offered_that_does_not_compile() => Assert.Null(await SwitchRun.FixAsync("""
        using TrtcCatalog;
        class C
        {
            void M([TrtcExceptionalExperienceId] int id)
            {
                switch ((byte)id) { case 1: case 2: case 3: case 4: case 5: break; }
            }
        }
        [TrtcIdTable(TrtcIdSpace.ExceptionalExperience)] static class Own { public const int NoByte = 300; }
        """));

    /// <summary>Where the labels are constants of one class of the program's own, what is missing is one of them as well.</summary>
    [Theory]
    [InlineData("switch (x.ExperienceId) { case Own.Slow: case Own.Blocked: case Own.NoAudio: case Own.Video: break; default: throw new ArgumentOutOfRangeException(); }", "Own.Audio")]
    [InlineData("_ = x.ExperienceId switch { Own.Slow or Own.Blocked or Own.NoAudio => 1, Own.Video when flag => 2, Own.Video => 3, null => 4, _ => throw new ArgumentOutOfRangeException() };", "Own.Audio")]
    [InlineData("_ = x.ExperienceId switch { Own.Slow or Own.Blocked or 3 => 1, > 3 and < 5 => 2, _ => throw new ArgumentOutOfRangeException() };", "Own.Audio")]
    [InlineData("_ = x switch { { ExperienceId: Own.Slow or Own.Blocked or Own.NoAudio or Own.Video } => 1, _ => throw new ArgumentOutOfRangeException() };", "{ ExperienceId: Own.Audio }")]
    [InlineData("switch (x.ExperienceId) { case L.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", "L.Audio")]
    [InlineData("switch (x.ExperienceId) { case Four: case 1: case 2: case 3: break; default: throw new ArgumentOutOfRangeException(); }", "Five")]
    // It has none, several, one that is obsolete, hidden or of another type
    [InlineData("switch (x.ExperienceId) { case Own.Slow: case Own.Audio: case Own.NoAudio: case Own.Video: break; default: throw new ArgumentOutOfRangeException(); }", "Own.Blocked")]
    [InlineData("switch (x.ExperienceId) { case Few.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case Two.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case Old.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case Shut.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case Inner.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch ((int)x.ExperienceId) { case Mixed.Slow: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    // Labels of several classes, or of the catalog
    [InlineData("switch (x.ExperienceId) { case Own.Slow: case Few.Blocked: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case Own.Slow: case ExceptionalExperienceIds.VideoEnableFailed: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    [InlineData("switch (x.ExperienceId) { case 1: case 2: case 3: case 4: break; default: throw new ArgumentOutOfRangeException(); }", null)]
    public async Task An_own_class_of_constants(string body, string? added)
    {
        const string Classes = "class AbnormalExperience { [TrtcExceptionalExperienceId] public ulong? ExperienceId { get; set; } }\n"
            + "static class Own { public const int Slow = 1, Blocked = 2, NoAudio = 3, Video = 4, Audio = 5; }\n"
            + "static class Few { public const int Slow = 1, Blocked = 2; }\nstatic class Two { public const int Slow = 1, Audio = 5, Most = 5; }\n"
            + "static class Old { public const int Slow = 1; [Obsolete] public const int Audio = 5; }\nclass Shut { public const int Slow = 1; const int Audio = 5; }\n"
            + "static class Mixed { public const int Slow = 1; public const long Audio = 5; }\nnamespace Lib { static class Ids { public const int Slow = 1, Audio = 5; } }\n";
        var source = "using System;\nusing TrtcCatalog;\nusing L = Lib.Ids;\n\nclass C\n{\n    public const int Four = 4, Five = 5;\n    static class Inner { internal const int Slow = 1, Audio = 5; }\n    void M(AbnormalExperience x, bool flag)\n    {\n        " + body + "\n    }\n}\n\n" + Classes;
        var text = (await SwitchRun.FixAsync(source))!;
        var name = added ?? "ExceptionalExperienceIds.AudioLagged";
        var place = body.Contains("_ =>", StringComparison.Ordinal) ? "_ =>" : "default:";
        var expected = place == "_ =>" ? name + " => throw new NotImplementedException(), " : "case " + name + ": throw new NotImplementedException(); ";
        Assert.Equal(source.Replace(place, expected + place, StringComparison.Ordinal), text);
    }

    /// <summary>A statement without a member is one with those behind it, which use what it assigns.</summary>
    [Theory]
    [InlineData("var x = new AbnormalExperience();\nstring text;\nswitch (x.ExperienceId)\n{\n    case 4: text = \"v\"; break;\n    default: text = \"?\"; break;\n}\n\nConsole.WriteLine(text);\n")]
    [InlineData("Console.WriteLine(Text(new AbnormalExperience()));\n\nstring Text(AbnormalExperience x)\n{\n    string text;\n    switch (x.ExperienceId)\n    {\n        case 4: text = \"v\"; break;\n        default: text = \"?\"; break;\n    }\n\n    return text;\n}\n")]
    public async Task Without_a_member_it_compiles_as_well(string statements)
    {
        var source = "using System;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\n" + statements
            + "namespace TencentCloud.Trtc.V20190722.Models { class AbnormalExperience { public ulong? ExperienceId { get; set; } } }\n";
        var single = await SwitchRun.FixAsync(source, kind: Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);
        Assert.Contains("case ExceptionalExperienceIds.", single, StringComparison.Ordinal);
        Assert.Equal(single, await SwitchRun.FixAllAsync(source, Microsoft.CodeAnalysis.OutputKind.ConsoleApplication));
    }

    [Fact]
    public async Task All_of_a_document_in_one_go()
    {
        var body = "        switch (e.ParamOne)\n        {\n            case 0:\n                switch (e.ParamOne ?? 1)\n                {\n                    case 0: break;\n                }\n                break;\n        }\n        _ = e.ParamOne switch { 1 => 2, _ => 3 };\n";
        var text = await SwitchRun.FixAllAsync(Method("void", body.Replace("(e.ParamOne ?? 1)\n                {\n                    case 0: break;", "(e.EventId)\n                {\n                    case 1001: break;", StringComparison.Ordinal)));
        Assert.Contains("                    case SdkEventIds.BluetoothEarphoneChanged: break;\n                }\n                break;\n            case SdkEventParams.BluetoothEarphoneChanged.Connected:\n                break;\n        }", text, StringComparison.Ordinal);
        Assert.Contains("switch { 1 => 2, SdkEventParams.BluetoothEarphoneChanged.Disconnected => throw new NotImplementedException(), _ => 3 };", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  ", null, "  ")]
    [InlineData("\t", null, "\t")]
    [InlineData("    ", "indent_size = 2", "  ")]
    [InlineData("  ", "indent_style = tab", "\t")]
    public async Task The_step_is_the_files(string own, string? config, string expected)
    {
        var source = Method("void", "        switch (e.ParamOne)\n        {\n        }\n").Replace("    ", own, StringComparison.Ordinal);
        var text = await SwitchRun.FixAsync(source, editorConfig: config);
        Assert.Contains($"\n{own}{own}{expected}case SdkEventParams.BluetoothEarphoneChanged.Disconnected:\n", text, StringComparison.Ordinal);
        Assert.Contains($"\n{own}{own}{expected}{expected}break;\n", text, StringComparison.Ordinal);
    }
}
