using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>The namespace of an own table may have extension methods: a using that would bring one into a call of the file is not added.</summary>
public sealed class ExtensionCallTests
{
    private const string Zebra = """
        namespace Zebra
        {
            public class Tail : IEnumerable { public IEnumerator GetEnumerator() => null; }
            public class Source { }
            public static class Extensions
            {
                public static string Told(this object told) => "";
                public static IEnumerator<int> GetEnumerator(this object each) => null;
                public static TaskAwaiter GetAwaiter(this Source source) => default;
                public static void Deconstruct(this object whole, out int one, out int two) => one = two = 0;
                public static void Add(this Tail tail, object item) { }
                public static Source Where(this Source source, Func<int, bool> test) => source;
                public static Source Select(this Source source, Func<int, int> map) => source;
                public static ref int GetPinnableReference(this Source source) => throw null;
            }
        }
        """;

    [Theory]
    [InlineData("public static string Told(this int told) => \"\";", "string S => 1.Told();")]
    [InlineData("public static string Told(this object told) => \"\";", "string S(string s) => s?.Told().Trim();")]
    [InlineData("internal static string Told<T>(this T told) => \"\";", "Func<string> S => 1.Told;")]
    [InlineData("public static IEnumerator<string> GetEnumerator(this int each) => null;", "void S() { foreach (var s in 1) { } }")]
    [InlineData("public static TaskAwaiter<int> GetAwaiter(this Source source) => default;", "async Task S(Source s) { await s; }")]
    [InlineData("public static void Deconstruct(this string whole, out int one, out int two) => one = two = 0;", "void S() { var (a, b) = \"\"; }")]
    [InlineData("public static void Deconstruct(this string whole, out int one, out int two) => one = two = 0;", "void S() { foreach (var (a, b) in new[] { \"\" }) { } }")]
    [InlineData("public static void Deconstruct(this string whole, out int one, out int two) => one = two = 0;", "bool S(string s) => s is (1, 2);")]
    [InlineData("public static void Add(this Tail tail, string item) { }", "Tail S => new Tail { \"\" };")]
    [InlineData("public static void Add(this Tail tail, string item) { }", "C S => new C { T = { \"\" } }; Tail T { get; }")]
    [InlineData("public static Source Where(this Source source, Func<int, bool> test) => source;", "Source S(Source all) => from one in all where one > 0 select one;")]
    [InlineData("public static ref int GetPinnableReference(this Source source) => throw null;", "unsafe void S(Source s) { fixed (int* p = s) { } }")]
    public Task A_call_that_could_become_another_one_asks_for_the_qualified_name(string extension, string member) =>
        IsNamedAsync(extension, "using Zebra; ", member, "Our.Ids.OurEventIds.Toggled");

    [Theory]
    // ---- no extension is asked for
    [InlineData("public static string ToString(this int told, bool other) => \"\";", "string S => 1.ToString(); static void Told() { } void T() { Told(); C.Told(); }")]
    [InlineData("public static string Trim(this object told) => \"\";", "string S => \"\".Trim(); string T(string s) => s?.Trim();")]
    [InlineData("static string Told(this int told) => \"\"; public static string Told(int told, int other) => \"\";", "string S => 1.Told();")]
    // ---- nothing of that kind stands in the file
    [InlineData("public static void Add(this Tail tail, string item) { }", "Tail S => new Tail();")]
    [InlineData("public static void Deconstruct(this string whole, out int one, out int two) => one = two = 0;", "int S() { var a = 1; a = 2; foreach (var s in \"\") { } return a; }")]
    public Task A_call_that_stays_does_not(string extension, string member) =>
        IsNamedAsync(extension, "using Our.Ids; using Zebra; ", member, "OurEventIds.Toggled");

    /// <summary>What the namespace around has comes before what a using brings.</summary>
    [Fact]
    public Task A_nearer_extension_stays() =>
        IsNamedAsync("public static string Told(this int told) => \"\";", "using Our.Ids; using Zebra; namespace Zebra { ", "string S => 1.Told();", "OurEventIds.Toggled", "}");

    [Theory]
    [MemberData(nameof(Newest))]
    public Task In_newer_languages(string extension, string member) =>
        IsNamedAsync(extension, "using Zebra; ", member, "Our.Ids.OurEventIds.Toggled", other: Blocks);

    private const string Blocks = """
        namespace Zebra
        {
            static class Blocks
            {
                extension(object told) { public string Heard => ""; public static string Seen() => ""; }
                extension(Source) { public static Source operator +(Source one, object two) => one; public static Source operator -(object one, Source two) => two; public static Source operator !(Source one) => one; }
            }
        }
        """;

    public static TheoryData<string, string> Newest => Syntax.HasCSharp14
        ? new()
        {
            { "extension(int told) { public string Told() => \"\"; }", "string S => 1.Told();" },
            { "extension(int told) { public string Heard => \"\"; }", "string S => 1.Heard;" },
            { "extension(int) { public static string Seen() => \"\"; }", "string S => int.Seen();" },
            // ---- operators
            { "extension(Source) { public static Source operator +(Source one, Source two) => one; }", "Source S(Source s) => s + s;" },
            { "extension(Source) { public static Source operator +(Source one, Source two) => one; }", "Source S(Source s) => s += s;" },
            { "extension(Source one) { public void operator +=(Source two) { } }", "Source S(Source s) => s += s;" },
            { "extension(Source) { public static Source operator -(Source one, Source two) => one; }", "Func<Source, Source> S => s => (s - s);" },
            { "extension(Source) { public static bool operator true(Source one) => true; public static bool operator false(Source one) => true; }", "int S(int i) => i + i;" },
        }
        : new() { { "public static string Told(this int told) => \"\";", "string S => 1.Told();" } };

    private static async Task IsNamedAsync(string extension, string head, string member, string name, string tail = "", string other = "")
    {
        const string Usings = "using System; using System.Collections; using System.Collections.Generic; using System.Runtime.CompilerServices; using System.Threading.Tasks; ";
        var source = Usings + head.Replace("using Our.Ids; ", "", StringComparison.Ordinal) + "class C { " + member + " bool M(ulong id) => id == [|4016|]; }" + tail;
        var run = new FixRun(new UseNamedIdCodeFix()) { Constants = static _ => [new("Our.Ids.OurEventIds", "Toggled", 4016)], Language = LanguageVersion.Latest };
        string[][] projects = [[source, Usings + "using Zebra; namespace Our.Ids { static class OurEventIds { public const int Toggled = 4016; } static class More { " + extension + " } }", Usings + Zebra + (Syntax.HasCSharp14 ? other : "")]];
        var solution = run.Solution(projects);
        var before = await IlText.OfAsync(solution.Projects.Single());
        var changed = await run.FixAllAsync(solution, FixAllScope.Document, projects);
        var text = (await FixRun.Find(changed, "File0.cs").GetTextAsync()).ToString();
        Assert.Contains("id == " + name + ";", text, StringComparison.Ordinal);
        Assert.Equal(head.Contains("using Our.Ids;", StringComparison.Ordinal), text.Contains("using Our.Ids;", StringComparison.Ordinal));
        Assert.Equal(before, await IlText.OfAsync(changed.Projects.Single()));
    }
}
