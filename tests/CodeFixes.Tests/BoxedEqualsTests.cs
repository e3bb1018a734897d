namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A comparison of boxes becomes a comparison of values.</summary>
public sealed class BoxedEqualsTests
{
    [Theory]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = ![|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId != N;")]
    [InlineData("_ = !([|{|e.EventId|}.Equals({|1003|})|]);", "_ = e.EventId != N;")]
    [InlineData("_ = b && ![|{|e.EventId|}.Equals({|1003|})|];", "_ = b && e.EventId != N;")]
    [InlineData("_ = [|object.Equals({|e.EventId|}, {|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|EqualityComparer<object>.Default.Equals({|e.EventId|}, {|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|object.Equals({|b ? e.EventId : 0|}, {|1003|})|];", "_ = (b ? e.EventId : 0) == N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] ? 1 : 2;", "_ = e.EventId == N ? 1 : 2;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|].ToString();", "_ = (e.EventId == N).ToString();")]
    [InlineData("_ = true == [|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = true == ![|{|e.EventId|}.Equals({|1003|})|];", "_ = e.EventId != N;")]
    // asked whether it is true or false
    [InlineData("if ([|{|e.EventId|}.Equals({|1003|})|] == false) { }", "if (e.EventId != N) { }")]
    [InlineData("_ = false == ([|{|e.EventId|}.Equals({|1003|})|]);", "_ = e.EventId != N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] != true && b;", "_ = e.EventId != N && b;")]
    [InlineData("_ = false != [|object.Equals({|e.EventId|}, {|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] is false ? 1 : 2;", "_ = e.EventId != N ? 1 : 2;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] is not true;", "_ = e.EventId != N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] is not false;", "_ = e.EventId == N;")]
    [InlineData("_ = ![|{|e.EventId|}.Equals({|1003|})|] == false;", "_ = e.EventId == N;")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] == b;", "_ = e.EventId == N == b;")]
    [InlineData("_ = ([|{|e.EventId|}.Equals({|1003|})|] /* not */ == false).ToString();", "_ = (e.EventId != N /* not */).ToString();")]
    [InlineData("_ = [|{|e.EventId|}.Equals({|1003|})|] // not\n == false;", "_ = e.EventId == N // not\n == false;")]
    [InlineData("_ = [|{|e.ParamOne|}.Equals({|77|})|];", "_ = e.ParamOne == 77;")]
    [InlineData("_ = [|{|e.EventId|}.Equals(/* network */ {|1003|})|];", "_ = e.EventId == N /* network */;")]
    // the number on the left, and what is written around the ID
    [InlineData("_ = [|((object){|e.EventId|}).Equals({|1003|})|];", "_ = e.EventId == N;")]
    [InlineData("_ = [|object.Equals({|(b ? e : null).EventId|}, {|(1003)|})|];", "_ = (b ? e : null).EventId == N;")]
    [InlineData("_ = [|object.Equals({|e?.EventId|}, {|1003|})|] && b;", "_ = e?.EventId == N && b;")]
    // in the middle of a chain: only where null counts as false
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|];", "_ = e?.EventId.Equals(1003);")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|] == false;", "_ = e?.EventId.Equals(1003) == false;")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|] ?? true;", "_ = e?.EventId.Equals(1003) ?? true;")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|] == true;", "_ = e?.EventId == N;")]
    [InlineData("_ = true != (e?[|{|.EventId|}.Equals({|1003|})|]);", "_ = e?.EventId != N;")]
    [InlineData("_ = (e?[|{|.EventId|}.Equals({|1003|})|] ?? false) && b;", "_ = (e?.EventId == N) && b;")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|] is true || b;", "_ = e?.EventId == N || b;")]
    [InlineData("_ = e?[|{|.EventId|}.Equals({|1003|})|] is not true;", "_ = e?.EventId != N;")]
    [InlineData("_ = !(e?[|{|.EventId|}.Equals({|1003|})|] == true);", "_ = e?.EventId != N;")]
    [InlineData("_ = (e?[|{|.EventId|}.Equals({|1003|})|] ?? false) == false;", "_ = e?.EventId != N;")]
    [InlineData("_ = b == e?[|{|.EventId|}.Equals({|1003|})|] is true;", "_ = b == (e?.EventId == N);")]
    // variables of another type
    [InlineData("int i = 5; _ = [|{|e.EventId|}.Equals({|i|})|];", "int i = 5; _ = e.EventId == (ulong)i;")]
    [InlineData("int i = 5; _ = [|{|e.ParamOne|}.Equals({|i|})|];", "int i = 5; _ = e.ParamOne == i;")]
    [InlineData("int i = 5; _ = ![|{|e.EventId|}.Equals({|b ? i : 7|})|];", "int i = 5; _ = e.EventId != (ulong)(b ? i : 7);")]
    [InlineData("uint u = 5; _ = [|object.Equals({|e.EventId|}, {|u|})|].ToString();", "uint u = 5; _ = (e.EventId == u).ToString();")]
    [InlineData("long l = 5; _ = [|{|e.EventId|}.Equals({|l|})|].ToString();", "long l = 5; _ = (e.EventId == (ulong)l).ToString();")]
    // a value that is missing, or too small, was no error
    [InlineData("int? n = null; _ = [|{|e.EventId|}.Equals({|n|})|];", "int? n = null; _ = e.EventId == (ulong?)n;")]
    [InlineData("int? n = null; ulong id = 7; _ = ![|object.Equals({|id|}, {|n|})|];", "int? n = null; ulong id = 7; _ = id != (ulong?)n;")]
    [InlineData("int i = 5; checked { _ = [|{|e.EventId|}.Equals({|i|})|]; }", "int i = 5; checked { _ = e.EventId == unchecked((ulong)i); }")]
    [InlineData("int? n = 5; _ = checked([|{|e.EventId|}.Equals({|n|})|].ToString());", "int? n = 5; _ = checked((e.EventId == unchecked((ulong?)n)).ToString());")]
    [InlineData("int i = 5; checked { _ = unchecked([|{|e.EventId|}.Equals({|i|})|]); }", "int i = 5; checked { _ = unchecked(e.EventId == (ulong)i); }")]
    [InlineData("int i = 5; checked { _ = [|{|e.EventId|}.Equals({|i + 7|})|]; }", "int i = 5; checked { _ = e.EventId == unchecked((ulong)checked(i + 7)); }")]
    [InlineData("int i = 5; checked { _ = [|{|e.ParamOne|}.Equals({|i|})|]; }", "int i = 5; checked { _ = e.ParamOne == i; }")]
    [InlineData("checked { _ = [|{|e.EventId|}.Equals({|1003|})|]; }", "checked { _ = e.EventId == N; }")]
    // its own checked or unchecked
    [InlineData("int i = 5; _ = [|{|e.EventId|}.Equals(checked({|i + 7|}))|];", "int i = 5; _ = e.EventId == (ulong)checked(i + 7);")]
    [InlineData("int i = 5; checked { _ = [|{|e.EventId|}.Equals(unchecked({|i * 31|}))|]; }", "int i = 5; checked { _ = e.EventId == unchecked((ulong)(i * 31)); }")]
    [InlineData("int i = 5; checked { _ = [|{|e.EventId|}.Equals(checked({|i * 31|}))|]; }", "int i = 5; checked { _ = e.EventId == unchecked((ulong)checked(i * 31)); }")]
    // comments in the number
    [InlineData("_ = [|{|e.EventId|}.Equals({|1000 /* base */ + 3|})|];", "_ = e.EventId == N /* base */;")]
    [InlineData("_ = [|{|e.EventId|}.Equals(/* a */ {|(int)/* b */1003|})|].ToString();", "_ = (e.EventId == N /* a */ /* b */).ToString();")]
    [InlineData("_ = [|{|e.ParamOne|}.Equals({|70 /* base */ + 7|})|];", "_ = e.ParamOne == (70 /* base */ + 7);")]
    [InlineData("[|{|e.EventId|}.Equals({|1003|})|];", "e.EventId.Equals(1003);")]
    public async Task Becomes(string before, string after)
    {
        string Around(string text) => "using System.Collections.Generic;\nusing TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    void M(EventMessage e, bool b)\n    {\n        "
            + text + "\n    }\n}\n";
        Assert.Equal(Around(after.Replace("N", "SdkEventIds.NetworkChanged", StringComparison.Ordinal)), await new FixRun(new BoxedEqualsCodeFix()).FixAllAsync(Around(before)));
    }

    [Fact]
    public async Task A_project_that_checks_for_overflow_is_as_a_checked_block()
    {
        string Around(string test) => "class C\n{\n    bool M(TencentCloud.Trtc.V20190722.Models.EventMessage e, int i) => " + test + ";\n}\n";
        var run = new FixRun(new BoxedEqualsCodeFix());
        var source = Around("[|{|e.EventId|}.Equals({|i|})|]");
        var solution = run.Solution([source]);
        var project = solution.Projects.Single();
        solution = solution.WithProjectCompilationOptions(project.Id, ((Microsoft.CodeAnalysis.CSharp.CSharpCompilationOptions)project.CompilationOptions!).WithOverflowChecks(true));
        var after = await run.FixAllAsync(solution, Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, [[source]]);
        Assert.Equal(Around("e.EventId == unchecked((ulong)i)"), (await FixRun.Find(after, "File0.cs").GetTextAsync()).ToString());
    }

    /// <summary>What the rule finds and the fix writes, run: an ID that is missing, the right one and another one, and no message at all.</summary>
    [Theory]
    [InlineData("e.EventId.Equals(1003)", false)]
    [InlineData("!e.EventId.Equals(1003)", true)]
    [InlineData("!(!e.EventId.Equals((1003)))", false)]
    [InlineData("!(e?.EventId.Equals(1003) == true)", true)]
    [InlineData("(e?.EventId.Equals(1003) ?? false) && i == 1003", false)]
    [InlineData("e.EventId.Equals(SdkEventIds.NetworkChanged)", false)]
    [InlineData("e.EventId.Equals('\u03eb') || e.EventId.Equals(1000 + 3) || e.EventId.Equals(1003L)", false)]
    [InlineData("object.Equals(e?.EventId, 1003)", false)]
    [InlineData("object.Equals(1003, e?.EventId) == true", false)]
    [InlineData("object.Equals(e?.EventId, (int?)1003)", false)]
    [InlineData("!object.Equals(objB: 1003, objA: e?.EventId)", true)]
    [InlineData("EqualityComparer<object>.Default.Equals(e?.EventId, 1003)", false)]
    [InlineData("((object)e.EventId).Equals(1003)", false)]
    [InlineData("1003.Equals(e?.EventId) ? true : false", false)]
    [InlineData("!1003.Equals((object)e?.EventId)", true)]
    [InlineData("e?.EventId.Equals(1003) == true", false)]
    [InlineData("e?.EventId.Equals(1003) != true", true)]
    [InlineData("e?.EventId.Equals(1003) ?? false", false)]
    [InlineData("e?.EventId.Equals(1003) is true", false)]
    [InlineData("e?.EventId.Equals(1003) is not true", true)]
    [InlineData("new[] { e }[0]?.EventId.Equals(1003) == true", false)]
    [InlineData("(object)e?.EventId is 1003", false)]
    [InlineData("(object)e?.EventId is not 1003", true)]
    [InlineData("(object)e?.EventId is SdkEventIds.NetworkChanged", false)]
    [InlineData("e.EventId.Equals(i)", false)]
    [InlineData("e.EventId.Equals(l) & !e.EventId.Equals(-i)", false)]
    [InlineData("e.EventId.Equals(Kind.Network)", false)]
    [InlineData("((Kind?)e?.EventId).Equals(1003)", false)]
    [InlineData("!((int?)e?.EventId).Equals(1003UL)", true)]
    [InlineData("e.EventId.Equals(1003) & !object.Equals(e.EventId ?? 0, none)", false)]
    [InlineData("checked(e.EventId.Equals(1003) & !e.EventId.Equals(minus))", false)]
    [InlineData("true == e.EventId.Equals(1003)", false)]
    [InlineData("e.EventId.Equals(1003) == false", true)]
    [InlineData("e.EventId.Equals(1003) is not false", false)]
    [InlineData("!e.EventId.Equals(1003) is false", false)]
    [InlineData("true != object.Equals(e?.EventId, 1003)", true)]
    [InlineData("(object)e?.EventId is 1003 == false", true)]
    [InlineData("e.EventId.Equals(b ? 1003 : i)", false)]
    [InlineData("new Func<EventMessage, bool>(m => !m.EventId.Equals(1003))(e)", true)]
    [InlineData("new[] { e }.Where(m => m.EventId.Equals(1003)).Any()", false)]
    [InlineData("((System.Linq.Expressions.Expression<Func<EventMessage, bool>>)(m => m.EventId.Equals(1003))).Compile()(e)", false)]
    public async Task Compares_what_was_meant(string test, bool isNegated)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using TencentCloud.Trtc.V20190722.Models;
            using TrtcCatalog;

            public enum Kind { None, Network = 1003 }

            public static class C
            {
                static int i = 1003;
                static long l = 1003;
                static int? none = null;
                static int minus = -1;
                static bool Test(EventMessage e, bool b) { return {{test}}; }
                static bool Try(EventMessage e) { try { return Test(e, false); } catch (NullReferenceException) { return false; } }
                public static bool[] Run() { return new[] { Test(new EventMessage { EventId = SdkEventIds.NetworkChanged }, false), Test(new EventMessage { EventId = 1001 }, false), Test(new EventMessage(), false), Try(null) }; }
            }
            """;
        var run = new FixRun(new BoxedEqualsCodeFix());
        var before = run.Solution([source]);
        Assert.NotEmpty(await RealRun.FindingsAsync(before.Projects.Single(), "TRTC2005"));

        var after = (await RealRun.FixAllAsync(before, new BoxedEqualsCodeFix(), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document)).Projects.Single();
        Assert.Empty(await RealRun.FindingsAsync(after, "TRTC2005"));
        using var image = new MemoryStream();
        var emitted = (await after.GetCompilationAsync())!.Emit(image);
        Assert.True(emitted.Success, string.Join(Environment.NewLine, emitted.Diagnostics));
        var answers = (bool[])System.Reflection.Assembly.Load(image.ToArray()).GetType("C")!.GetMethod("Run")!.Invoke(null, null)!;

        var withoutMessage = isNegated && test.Contains("e?.", StringComparison.Ordinal);
        Assert.Equal([!isNegated, isNegated, isNegated, withoutMessage], answers);
    }

    /// <summary>The number stays first where it was: it may change what comes behind it.</summary>
    [Theory]
    [InlineData("object.Equals(i++, all[i].EventId)", "(ulong)i++ == all[i].EventId")]
    [InlineData("i.Equals(all[i++].EventId)", "(ulong)i == all[i++].EventId")]
    [InlineData("!object.Equals(objB: i = 7, objA: (i == 7 ? e : null).EventId)", "(ulong)(i = 7) != (i == 7 ? e : null).EventId")]
    [InlineData("checked(object.Equals(++i, e?.EventId))", "checked(unchecked((ulong)checked(++i)) == e?.EventId)")]
    [InlineData("Number().Equals(Message(i).EventId).ToString() == \"\"", "((ulong)Number() == Message(i).EventId).ToString() == \"\"")]
    [InlineData("object.Equals(Number(), /* of */ Message(i).ParamOne)", "Number() == Message(i).ParamOne /* of */")]
    [InlineData("Message(i).EventId.Equals(Number())", "Message(i).EventId == (ulong)Number()")]
    [InlineData("object.Equals(objB: Message(i).EventId, objA: Number())", "Message(i).EventId == (ulong)Number()")]
    [InlineData("object.Equals(1000 + 3, Message(i++).EventId)", "Message(i++).EventId == SdkEventIds.NetworkChanged")]
    public async Task Evaluates_in_the_same_order(string test, string expected)
    {
        string Around(string text) => "using TencentCloud.Trtc.V20190722.Models;\nusing TrtcCatalog;\n\nclass C\n{\n    static int Number() => 1003;\n    static EventMessage Message(int i) => null;\n    bool M(EventMessage e, EventMessage[] all, int i) => " + text + ";\n}\n";
        var before = new FixRun(new BoxedEqualsCodeFix()).Solution([Around(test)]);
        var after = await RealRun.FixAllAsync(before, new BoxedEqualsCodeFix(), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document);
        Assert.Equal(Around(expected), (await FixRun.Find(after, "File0.cs").GetTextAsync()).ToString());
    }

    // What a local has in its box may be another ID by now.
    [Theory]
    [InlineData("object o = e.EventId; e.EventId = 5; _ = o.Equals(1003);")]
    [InlineData("object o = e.EventId; e.EventId = 5; _ = object.Equals(1003, o) || o is 1003;")]
    [InlineData("object o = 1003; _ = e.EventId.Equals(o);")]
    public async Task Leaves_a_kept_box_alone(string statements)
    {
        var before = new FixRun(new BoxedEqualsCodeFix()).Solution(["using TencentCloud.Trtc.V20190722.Models; class C { void M(EventMessage e) { " + statements + " } }"]);
        Assert.NotEmpty(await RealRun.FindingsAsync(before.Projects.Single(), "TRTC2005"));

        var after = await RealRun.FixAllAsync(before, new BoxedEqualsCodeFix(), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document);
        Assert.Equal((await FixRun.Find(before, "File0.cs").GetTextAsync()).ToString(), (await FixRun.Find(after, "File0.cs").GetTextAsync()).ToString());
    }
}
