using System.Globalization;
using System.Text;

namespace TrtcAnalyzers.Benchmarks.Code;

/// <summary>Methods that are hard on a flow analysis: very long, deeply nested, full of jumps. Each ends in a test that event 1003 never passes.</summary>
internal static class HardShapes
{
    private const string Wrong = "if (e.EventId == 1003 && e.ParamOne == 7) { }";

    /// <summary>Shapes that grow in length: twice the number is twice the code.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Long { get; } = new Dictionary<string, Func<int, string>>
    {
        ["ifs in a row"] = static n => Repeat(n, "if (e.EventId == 1003 && e.ParamOne == 1) { }"),
        ["returns in a row"] = static n => Repeat(n, "if (e.EventId == {0} && flag) return;"),
        ["calls"] = static n => Repeat(n, "Do(e); if (e.EventId == 1003) { Do(); if (e.ParamOne == 1) { } }"),
        ["messages built and passed on"] = static n => Repeat(n, "var m{0} = new EventMessage { EventId = 1003, ParamOne = 1 }; Do(m{0});"),
        ["messages built first"] = static n => Repeat(n, "var m{0} = new EventMessage { EventId = 1003, ParamOne = 1 };") + Repeat(n, "Do(m{0}); if (flag) return;"),
        ["messages of others filled"] = static n => Repeat(n, "var m{0} = Next(); m{0}.EventId = 1003; m{0}.ParamOne = 1; if (m{0}.ParamOne == 1) { }"),
        ["second names"] = static n => "var m = e;" + Repeat(n, "if (flag) m = other; if (m.EventId == 1003 && m.ParamOne == 1) { } m.Type = 1; Do(m);"),
        ["names handed out"] = static n => "var m = new EventMessage();" + Repeat(n, "if (flag) m = Next(); if (m.EventId == 1003) { if (m.ParamOne == 1) { } Do(m); }"),
        ["elements of a list"] = static n => Repeat(n, "var m{0} = all[{0}]; if (m{0}.EventId == 1003 && m{0}.ParamOne == 1) { } Do(m{0}); if (all[n].EventId == 1003) Do(all);"),
        ["places of a list"] = static n => "var list = new List<EventMessage>();" + Repeat(n, "list[{0}] = new EventMessage { EventId = 1003 }; list.Sort();"),
        ["messages of one ID"] = static n => "var id = e.EventId;" + Repeat(n, "var m{0} = new EventMessage { EventId = id, ParamOne = 1 }; if (id == {0}) Do(m{0});"),
        ["parameters kept"] = static n => Repeat(n, "if (e.EventId == {0}) { var p{0} = e.ParamOne; }"),
        ["loops in a row"] = static n => Repeat(n, "foreach (var m in all) { if (m.EventId != 1003) continue; if (m.ParamOne == 1) break; e.Type = m.Type; }"),
        ["jumps in one loop"] = static n => "foreach (var m in all) {" + Repeat(n, "if (m.EventId == 1003 && m.ParamOne == 1 && flag) continue; if (m.Type == {0}) break;") + "}",
        ["lambdas"] = static n => Repeat(n, "Action f{0} = () => Do(e); f{0}();"),
        ["tries in a row"] = static n => Repeat(n, "try { if (e.EventId == 1003) Do(e); } catch (Exception) { e = other; } finally { Do(); }"),
        ["disposals in a row"] = static n => Repeat(n, "while (flag) { using (open) { if (e.EventId == 1003) continue; if (e.ParamOne == 1) break; } }"),
        ["a switch"] = static n => "switch (e.EventId) {" + Repeat(n, "case {0}: if (e.ParamOne == 1) { } break;") + "}",
        ["goto case"] = static n => "switch (e.EventId) {" + Repeat(n, "case {0}: if (e.ParamOne == 1) goto case 0; e = other; break;") + "}",
        ["variables of sections"] = static n => "switch (n) {" + Repeat(n, "case {0}: var m{0} = e; if (m{0}.ParamOne == 1) { } break;") + "}",
        ["labels of one section"] = static n => "switch (e.EventId) {" + Repeat(n, "case {0}:") + " if (e.ParamOne == 1) { } break; }",
        ["a switch expression"] = static n => "var t = e.EventId switch {" + Repeat(n, "{0} => e.ParamOne == 1 ? {0} : 0,") + " _ => 0 };",
        ["a switch that claims all"] = static n => "switch (e.EventId) {" + Repeat(n, "case {0}: break;") + " default: throw new InvalidOperationException(); }",
        ["a switch over tuples"] = static n => "switch (e.EventId, e.ParamOne) {" + Repeat(n, "case ({0}, 1): break;") + " default: throw new InvalidOperationException(); }",
        ["a switch over members"] = static n => "switch (e) {" + Repeat(n, "case { EventId: {0}, ParamOne: 1 }: break;") + " default: throw new InvalidOperationException(); }",
        ["a switch expression over tuples"] = static n => "var t = (e.EventId, e.ParamOne) switch {" + Repeat(n, "({0}, 1) => {0},") + " _ => throw new InvalidOperationException() };",
        ["a switch expression over members"] = static n => "var t = e switch {" + Repeat(n, "{ EventId: {0}, ParamOne: 1 } => {0},") + " _ => throw new InvalidOperationException() };",
        ["a long &&"] = static n => "if (e.EventId == 1001" + Repeat(n, " && e.ParamOne != {0}") + ") { }",
        ["a long ||"] = static n => "if (e.EventId == 1001" + Repeat(n, " || e.ParamOne == {0} && e.EventId == 4003") + ") { }",
        ["a long or"] = static n => "if (e.EventId == 4003 && e.ParamOne is 0" + Repeat(n, " or {0}") + ") { }",
        ["goto forwards"] = static n => Repeat(n, "if (e.EventId == 1003 && flag) goto l{0}; Do(e); l{0}:;"),
        ["goto everywhere"] = static n => Repeat(n, "if (e.EventId == 1003 && flag) goto l{0};") + Repeat(n, "l{0}: if (e.ParamOne == 1 && flag) goto l0; Do(e);"),
    };

    /// <summary>Shapes that grow in depth.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Deep { get; } = new Dictionary<string, Func<int, string>>
    {
        ["ifs"] = static n => Nest(n, "if (e.EventId == 1003 && flag) { if (e.ParamOne == 1) { } ", "", "}"),
        ["else ifs"] = static n => Nest(n, "if (e.EventId == {0} && e.ParamOne == 1) { } else ", "{ }", ""),
        ["parentheses"] = static n => "if (" + Nest(n, "(", "e.EventId == 1003 && e.ParamOne == 1", ")") + ") { }",
        ["conjunctions"] = static n => "if (" + Nest(n, "e.ParamOne != {0} && (", "e.EventId == 1003 && e.ParamOne == 1", ")") + ") { }",
        ["disjunctions"] = static n => "if (" + Nest(n, "e.ParamOne == 1 || (", "e.EventId == 1003 && e.ParamOne == 1", ")") + ") { }",
        ["negations"] = static n => "if (" + Nest(n, "!(", "e.EventId == 1003 && e.ParamOne == 1", ")") + ") { }",
        ["conditionals"] = static n => "var t = " + Nest(n, "e.EventId == {0} ? (e.ParamOne == 1 ? {0} : 0) : (", "0", ")") + ";",
        ["lambdas"] = static n => Nest(n, "Action f{0} = () => { if (e.EventId == 1003 && e.ParamOne == 1) { } ", "", "};"),
        ["loops"] = static n => Nest(n, "while (flag) { if (e.EventId == 1003) e = other; ", "", "}"),
        ["tries"] = static n => Nest(n, "try { if (e.EventId == 1003) e = other; ", "", "} finally { e.Type = 1; }"),
        ["patterns"] = static n => "if (nodes is " + Nest(n, "{ Message: { EventId: 1003, ParamOne: 1 }, Next: ", "null", "}") + ") { }",
        ["switches"] = static n => Nest(n, "switch (e.EventId) { case 1003: if (e.ParamOne == 1) { } break; default: ", "", "break; }"),
        ["blocks"] = static n => Nest(n, "{ var m{0} = e; if (m{0}.EventId == 1003 && m{0}.ParamOne == 1) { } ", "", "}"),
    };

    // For several hundred labels of several parts each, the compiler itself takes minutes: its own time grows with their cube.
    private static readonly HashSet<string> s_hardOnCompiler =
        ["a switch over tuples", "a switch over members", "a switch expression over tuples", "a switch expression over members"];

    /// <summary>Two thousand, or what the compiler takes of a shape in a second.</summary>
    public static int MostInRow(string shape) => s_hardOnCompiler.Contains(shape) ? 100 : 2000;

    /// <summary>A program that holds one method of a shape.</summary>
    public static string Program(Func<int, string> shape, int size) => $$"""
        using System;
        using System.Collections.Generic;
        using TencentCloud.Trtc.V20190722.Models;

        class Node { public EventMessage Message; public Node Next; }

        class Program
        {
            void Run(EventMessage e, EventMessage other, Node nodes, List<EventMessage> all, IDisposable open, int n, bool flag)
            {
                {{shape(size)}}
                {{Wrong}}
            }

            void Do(params object[] arguments) { }

            EventMessage Next() => null;
        }
        """;

    private static string Repeat(int times, string code)
    {
        var text = new StringBuilder();
        for (var i = 0; i < times; i++)
            text.Append(Number(code, i)).Append('\n');
        return text.ToString();
    }

    private static string Nest(int levels, string before, string inside, string after)
    {
        var text = new StringBuilder();
        for (var i = 0; i < levels; i++)
            text.Append(Number(before, i));
        text.Append(inside);
        for (var i = 0; i < levels; i++)
            text.Append(after);
        return text.ToString();
    }

    private static string Number(string code, int number) => code.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
