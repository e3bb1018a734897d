using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>What is left alone, and why: the text of an argument is a value of the program, or a comment stands where it cannot be moved from.</summary>
public sealed class LeftAloneTests
{
    [Theory]
    [InlineData("void M(EventMessage e) { Told(e.EventId == 1003); Told(e.EventId is 1001); Told((e.EventId == (1002))); Told(b: true, a: e.EventId == 1003); }", 4)]
    [InlineData("void M(EventMessage e) { (e.EventId == 1003).ToldOf(); Extensions.ToldOf(e.EventId is 1001); }", 2)]
    [InlineData("void M(EventMessage e) { ToldLater(() => { if (e.EventId == 1003) return true; return e.EventId switch { 1001 => true, _ => false }; }); _ = new Teller(e.EventId == 1002); }", 3)]
    [InlineData("bool M(EventMessage e) => e.EventId == 1000 // base\n + 3;", 1)]
    // ---- constructors
    [InlineData("class D(EventMessage e) : Teller(e.EventId == 1003); class F : Teller { F(EventMessage e) : base(e.EventId == 1003) { } F(int i, EventMessage e) : this(e.EventId == 1001) { } F(bool b, [CallerArgumentExpression(\"b\")] string text = \"\") : base(b) { } } Teller M(EventMessage e) => new(e.EventId == 1003);", 4)]
    // ---- a delegate's parameters, and an array that is made of the arguments
    [InlineData("void M(EventMessage e, Telling told) { told(e.EventId == 1003); ToldAll(true, more: e.EventId == 1001); }", 2)]
    // ---- indexers
    [InlineData("void M(EventMessage e) { _ = new List()[e.EventId == 1003]; _ = new List()?[e.EventId == 1001]; new List()[e.EventId is 1002] = \"\"; _ = new List { [e.EventId == 1003] = \"\" }; }", 4)]
    // ---- collections call Add
    [InlineData("object M(EventMessage e) => new List { e.EventId == 1003, { e.EventId is 1001 }, (e.EventId == 1002) }; object N(EventMessage e) => new Holder { All = { e.EventId == 1003 } };", 4)]
    [InlineData("object M(EventMessage e) => new Bare { e.EventId == 1003, { e.EventId == 1001 } };", 2)]
    [InlineData("List M(EventMessage e) => [e.EventId == 1003];", 1)]
    // ---- what an extension is called on, behind a question mark as well
    [InlineData("void M(EventMessage e) { (e.EventId == 1003 ? (bool?)true : null)?.ToldOf(); (e.EventId is 1001 ? (bool?)true : null)?.ToldOf().Trim(); (e.EventId == 1002).ToString().ToldOf(); }", 3)]
    [InlineData("void M(EventMessage e) { foreach (var c in e.EventId == 1003) { } }", 1)]
    // ---- attributes, and defaults of parameters inside of an argument
    [InlineData("[At(1003)] void M() { } [return: At(1001)] int N([At(1002)] int i) => i;", 3)]
    [InlineData("void M(EventMessage e) { ToldLater(() => { void F([TrtcEventId] int i = 1003) { } return true; }); }", 1)]
    [InlineData("void M(EventMessage e) { ToldAny(([TrtcEventId] int i = 1003) => true); }", 1)]
    // ---- queries, and texts that a handler puts together
    [InlineData("object M(Query all) => from e in all where e.EventId == 1003 select e;", 1)]
    [InlineData("void M(EventMessage e) => Write($\"{e.EventId == 1003} and {e.EventId is 1001}\");", 2)]
    public Task In_every_version(string members, int left) => IsLeftAloneAsync(members, left, LanguageVersion.CSharp12);

    public static TheoryData<string> Newest => Syntax.Rows(
        ["void M(EventMessage e) { Told(e.EventId == 1003); }"],
        "void M(EventMessage e) { (e.EventId == 1003).Block(); }",
        "void M(EventMessage e) { ((e.EventId is 1001)).Block().Trim(); }",
        "void M(EventMessage e) { Blocks.Block(e.EventId == 1003); }",
        "void M(EventMessage e) { true.BlockOther(e.EventId == 1003); }",
        "void M(EventMessage e) { bool.BlockStatic(e.EventId == 1003); }",
        "void M(EventMessage e) { (e.EventId == 1003 ? (bool?)true : null)?.Block(); }",
        "object M(EventMessage e) => new Blocked { e.EventId == 1003 };",
        "Blocked M(EventMessage e) => [e.EventId == 1003];",
        // On Roslyn 4.8 the rules report nothing in these two.
        "Bare M(EventMessage e) => [e.EventId == 1003];",
        "List M(EventMessage e) => [.. e.EventId == 1003 ? new bool[0] : new bool[1]];");

    [Theory]
    [MemberData(nameof(Newest))]
    public Task In_newer_ones(string members) => IsLeftAloneAsync(members, 1, LanguageVersion.Latest, Syntax.HasCSharp14 ? """

        static class Blocks
        {
            extension(bool b)
            {
                public string Block([CallerArgumentExpression(nameof(b))] string text = "") => text;
                public string BlockOther(bool a, [CallerArgumentExpression(nameof(a))] string text = "") => text;
                public static string BlockStatic(bool a, [CallerArgumentExpression(nameof(a))] string text = "") => text;
            }

            extension(Blocked list) { public void Add(bool a, [CallerArgumentExpression("a")] string text = "") { } }
        }

        class Blocked : IEnumerable { public IEnumerator GetEnumerator() => null; }
        """ : "");

    /// <summary>Next to one that tells its text, and where the text is another one's, the numbers get their names and the code stays.</summary>
    [Theory]
    [InlineData("void M(EventMessage e) { ToldAll(e.EventId == 1003); (e.EventId is 1001 ? \"\" : null)?.Trim().ToldOf(); (e.EventId == 1002 ? \"\" : null)?.Trim()?.ToldOf(); true.ToldOf(); }")]
    [InlineData("void M(EventMessage e) { if (e.EventId == 1003) Told(true); _ = new List { true }[false] == \"\" && e.EventId == 1001; foreach (var c in true) { if (e.EventId is 1002) { } } }")]
    [InlineData("List<bool> M(EventMessage e) => [e.EventId == 1003]; bool[] N(EventMessage e) => [e.EventId == 1001, .. new List<bool> { e.EventId == 1002 }];")]
    public async Task Other_arguments_are_named(string members)
    {
        var (problems, reported) = await KeepsCode.CheckAsync(Solution(members, LanguageVersion.CSharp12));
        Assert.True(problems.Count == 0, string.Join("\n", problems));
        Assert.True(reported > 0, "Nothing is reported.");
    }

    private static async Task IsLeftAloneAsync(string members, int left, LanguageVersion language, string types = "")
    {
        var solution = Solution(members, language, types);
        // A program that does not compile has no text to keep.
        await IlText.OfAsync(solution.Projects.Single());
        var named = await RealRun.NameAllAsync(solution);
        Assert.Equal((await FixRun.Find(solution, "File0.cs").GetTextAsync()).ToString(), (await FixRun.Find(named, "File0.cs").GetTextAsync()).ToString());
        var findings = await RealRun.FindingsAsync(named.Projects.Single(), "TRTC1001");
        Assert.Equal(left, findings.Length);
        foreach (var finding in findings)
        {
            var offered = 0;
            await new UseNamedIdCodeFix().RegisterCodeFixesAsync(new CodeFixContext(named.GetDocument(finding.Location.SourceTree)!, finding, (_, _) => offered++, default));
            Assert.Equal(0, offered);
        }
    }

    private static Solution Solution(string members, LanguageVersion language, string types = "") => new FixRun(new UseNamedIdCodeFix()) { Language = language }.Solution([$$"""
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        class C
        {
            {{members}}

            static void Told(bool a, [CallerArgumentExpression("a")] string text = "", bool b = false) { }
            static void ToldLater(Func<bool> a, [CallerArgumentExpression(nameof(a))] string text = "") { }
            static void ToldAny(Delegate a, [CallerArgumentExpression("a")] string text = "") { }
            static void ToldAll(bool a, [CallerArgumentExpression("more")] string text = "", params bool[] more) { }
            static void Write(Handler text) { }
        }

        class Teller { public Teller(bool a, [CallerArgumentExpression("a")] string text = "") { } }
        class AtAttribute : Attribute { public AtAttribute([TrtcEventId] int a, [CallerArgumentExpression("a")] string text = "") { } }
        delegate void Telling(bool a, [CallerArgumentExpression("a")] string text = "");

        static class Extensions
        {
            public static string ToldOf(this bool a, [CallerArgumentExpression("a")] string text = "") => text;
            public static string ToldOf(this string a, [CallerArgumentExpression("a")] string text = "") => text;
            public static IEnumerator<char> GetEnumerator(this bool a, [CallerArgumentExpression("a")] string text = "") => text.GetEnumerator();
            public static void Add(this Bare list, bool a, [CallerArgumentExpression("a")] string text = "") { }
        }

        class Bare : IEnumerable { public IEnumerator GetEnumerator() => null; }
        class Holder { public List All { get; } = new List(); }

        class List : Bare, IEnumerable<bool>
        {
            public void Add(bool a, [CallerArgumentExpression("a")] string text = "") { }
            public string this[bool a, [CallerArgumentExpression("a")] string text = ""] { get => text; set { } }
            IEnumerator<bool> IEnumerable<bool>.GetEnumerator() => null;
        }

        class Query
        {
            public Query Where(Func<EventMessage, bool> a, [CallerArgumentExpression("a")] string text = "") => this;
        }

        [InterpolatedStringHandler]
        struct Handler
        {
            public Handler(int literals, int holes) { }
            public void AppendLiteral(string text) { }
            public void AppendFormatted(bool a, [CallerArgumentExpression("a")] string text = "") { }
        }
        {{types}}
        """]);
}
