using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>
/// What running a loop, a <c>try</c> or what a label leads back to can change. All the rest stays known there, so each row says what is in it
/// and that nothing else is.
/// </summary>
public class RegionEffectsTests
{
    internal const string Types = """
        record Pair(int One, int Two);
        class Link
        {
            public static Link First;
            public Link Next;
            public int Number;
            public string Name;
            public bool IsLast;
            public Link Stored { get; set; }
            public Link Found => Find();
            public int Double => Number * 2;
            public event Action Changed;
            public Link() { }
            public Link(int number) { }
            public Link(string name) { }
            public Link Find() => this;
            public ref Link Place() => ref Next;
            public void Deconstruct(out int a, out int b) => a = b = 0;
            public static Link operator +(Link a, Link b) => a;
            public static Link operator ++(Link a) => a;
            public static Link operator -(Link a) => a;
            public static implicit operator int(Link a) => 1;
            public static explicit operator Link(string name) => null;
            public int Count => Find().Number;
            public int this[int at] => Find().Number + at;
        }

        """;

    private const string Method = """
        unsafe class Program
        {
            Link _kept;
            void Do(params object[] arguments) { }
            void Set(ref Link link, out int n) => n = 0;
            void Look(in Link link) { }
            void Run(Link a, Link b, Pair pair, int n, object o, ref int r, List<Link> all, Link[] array, IEnumerable<Link> lazy, dynamic d, IDisposable open, Action act, delegate*<void> f)
            {
                STATEMENTS
            }
        }
        """;

    [Theory]
    // ---- what is assigned
    [InlineData("n = 1; r = 2;", "assigned n, r")]
    [InlineData("n += 1; r++;", "assigned n, r")]
    [InlineData("--n;", "assigned n")]
    [InlineData("int x; x = 1;", "assigned x")]
    [InlineData("var x = 1; int y = 2, z;", "assigned x, y, z")]
    [InlineData("(n, r) = (1, 2);", "assigned n, r")]
    [InlineData("int x; (x, (n, _)) = (1, (2, 3));", "assigned n, x")]
    [InlineData("_ = n;", "")]
    [InlineData("Set(ref a, out n);", "assigned a, n; handed out a; calls")]
    [InlineData("int.TryParse(\"\", out var x);", "assigned x; calls")]
    [InlineData("Look(in a);", "handed out a; calls")]
    [InlineData("foreach (var x in lazy) { }", "assigned x; handed out lazy; calls")]
    [InlineData("foreach ((n, r) in new (int, int)[2]) { }", "assigned n, r")]
    [InlineData("while (n > 0) { }", "")]
    [InlineData("if (o is Link x) { }", "assigned x")]
    [InlineData("if (o is Link) { }", "")]
    [InlineData("if (a is { Next: { } x }) { }", "assigned x")]
    [InlineData("if (array is [] x) { }", "assigned x")]
    [InlineData("if (array is [var x, ..]) { }", "assigned x")]
    // ---- which members are written, and what has no name
    [InlineData("a.Number = 1;", "written Number")]
    [InlineData("a.Number++; b.Next.Name = null;", "written Name, Number")]
    [InlineData("a.Next = b;", "written Next; handed out b")]
    [InlineData("Link.First = b;", "written First; handed out b")]
    [InlineData("_kept = a;", "written _kept; handed out a")]
    [InlineData("a.Stored = null;", "written Stored; calls")]
    [InlineData("var t = (1, 2); t.Item1 = 3;", "assigned t; elements")]
    [InlineData("array[0] = null;", "handed out array; calls; elements")]
    [InlineData("all[0] = null;", "calls; elements")]
    [InlineData("all[^1] = null;", "handed out all; calls; elements")]
    [InlineData("ref var x = ref n; x = 1; x = 2;", "assigned x; anything")]
    [InlineData("a.Place() = null;", "handed out a; calls; anything")]
    // ---- who gets hold of an object
    [InlineData("Do(a); Do(n);", "handed out a; calls")]
    [InlineData("Do(a.Next);", "handed out a; calls")]
    [InlineData("Do(a.Number, a.Name, a.IsLast, a.Next.Number);", "calls")]
    [InlineData("Do(a?.Number, a?.Name);", "calls")]
    [InlineData("Do(a?.Next);", "handed out a; calls")]
    [InlineData("Do(a == b, a is null, a is { IsLast: true });", "calls")]
    [InlineData("var x = a; var y = b.Next; Link z = (Link)o;", "assigned x, y, z")]
    [InlineData("var x = new[] { a };", "assigned x; handed out a")]
    [InlineData("switch (o) { case null: break; } var x = b switch { null => 1, _ => 2 };", "assigned x")]
    [InlineData("a = b;", "assigned a; renamed b")]
    [InlineData("a = b.Next;", "assigned a; handed out b")]
    [InlineData("a ??= b;", "assigned a; handed out b")]
    [InlineData("Do(a?.Next.Number, a?.Next?.IsLast, a?.Double);", "calls")]
    [InlineData("var x = a?.Next; a?.Find(); b?.Next?.Find();", "assigned x; handed out a, b; calls")]
    [InlineData("var x = a?.Next?.Next;", "assigned x")]
    [InlineData("Link x = null; Do(x);", "assigned x; handed out x; calls")]
    [InlineData("var x = a + b; n = o == null ? 1 : 2;", "assigned n, x; handed out a, b; calls")]
    [InlineData("int x = a; object y = b;", "assigned x, y; handed out a; calls")]
    [InlineData("int x = a; int y = b;", "assigned x, y; handed out a, b; calls")]
    [InlineData("n = a[^1]; n = b[^1];", "assigned n; handed out a, b; calls")]
    // ---- also under another name
    [InlineData("var x = a; var y = x; var z = b; Do(y);", "assigned x, y, z; handed out a, x, y; calls")]
    [InlineData("Do(b); Link x = a.Next; b = x;", "assigned b, x; handed out a, b, x; renamed a, x; calls")]
    [InlineData("if (a is { Next: { } x } && b is { } y && o is Link z) _kept = x;", "assigned x, y, z; written _kept; handed out a, x")]
    [InlineData("if (array is [var x, ..] && all is [] y) _kept = x;", "assigned x, y; written _kept; handed out array, x")]
    [InlineData("switch (o) { case Link { } x: _kept = x; break; case 7: break; } _ = b switch { var y => _kept = y };", "assigned x, y; written _kept; handed out b, o, x, y")]
    [InlineData("Link x = null; b = x; x = a; Do(b);", "assigned b, x; handed out a, b, x; renamed a, x; calls")]
    [InlineData("Link x; var y = x = a; Do(y);", "assigned x, y; handed out a, y; renamed a; calls")]
    [InlineData("Link x; Do(x = a);", "assigned x; handed out a; renamed a; calls")]
    [InlineData("Link x = b, y = null; b = a; _kept = x; y = x;", "assigned b, x, y; written _kept; handed out a, b, x; renamed a, b, x")]
    [InlineData("for (; ; a = b) { }", "assigned a; renamed b")]
    [InlineData("a = b; Do(a);", "assigned a; handed out a, b; renamed b; calls")]
    // ---- where other code runs
    [InlineData("act();", "handed out act; calls")]
    [InlineData("new Link();", "calls")]
    [InlineData("d.Start();", "handed out d; calls")]
    [InlineData("new Link(d);", "handed out d; calls")]
    [InlineData("f();", "handed out f; calls")]
    [InlineData("using (open) { }", "handed out open; calls")]
    [InlineData("using var x = open;", "assigned x; handed out open, x; calls")]
    [InlineData("List<int> x = [1]; int[] y = [1];", "assigned x, y")]
    [InlineData("int[] x = [1, .. array];", "assigned x; handed out array; calls")]
    [InlineData("lock (o) { }", "handed out o; calls")]
    [InlineData("return;", "calls")]
    [InlineData("a.Changed += null;", "handed out a; calls")]
    [InlineData("var x = $\"{n}\";", "assigned x; calls")]
    [InlineData("n = a.Double;", "assigned n")]
    [InlineData("var x = a.Found; x = b.Found;", "assigned x; handed out a, b; calls")]
    [InlineData("n = a.Stored.Number + all.Count;", "assigned n")]
    [InlineData("a++; b++;", "assigned a, b; handed out a, b; calls")]
    [InlineData("a += null; b += null;", "assigned a, b; handed out a, b; calls")]
    [InlineData("var x = -(-a);", "assigned x; handed out a; calls")]
    // ---- text of objects is made by their code
    [InlineData("var x = \"text\" + a; var y = b + \"text\";", "assigned x, y; calls")]
    [InlineData("var x = \"text\"; x += a;", "assigned x; calls")]
    [InlineData("var x = \"text\" + o;", "assigned x; handed out o; calls")]
    [InlineData("var x = \"text\"; x += lazy;", "assigned x; handed out lazy; calls")]
    [InlineData("var x = a.Name + n + a.IsLast + 'c' + DateTimeOffset.MinValue + array + all + act + DayOfWeek.Monday + null; x += n; x += a.Name;", "assigned x")]
    [InlineData("var (x, y) = a; (x, y) = b;", "assigned x, y; handed out a, b; calls")]
    [InlineData("var (x, y) = pair;", "assigned x, y; handed out pair")]
    [InlineData("if (a is (1, 2) || b is (1, 2)) { }", "handed out a, b; calls")]
    public void Says_what_statements_change(string statements, string expected) => Assert.Equal(expected, EffectsOf(Method.Replace("STATEMENTS", statements, StringComparison.Ordinal)));

    [Theory]
    [InlineData("async Task Run(Task t) { await t; }", "handed out t; calls")]
    [InlineData("IEnumerable<int> Run() { yield return 1; }", "calls")]
    [InlineData("IEnumerable<int> Run() { yield break; }", "calls")]
    [InlineData("void Run<T>(T t) where T : new() { t = new T(); }", "assigned t; calls")]
    public void Says_what_members_change(string member, string expected) => Assert.Equal(expected, EffectsOf("class Program { " + member + " }"));

    internal static string Text(RegionEffects effects)
    {
        var parts = new List<string>();
        AddNames("assigned", effects.Assigned);
        AddNames("written", effects.Written);
        AddNames("handed out", effects.HandedOut);
        AddNames("renamed", effects.Renamed);
        if (effects.Calls)
            parts.Add("calls");
        if (effects.WritesElements)
            parts.Add("elements");
        if (effects.WritesAnything)
            parts.Add("anything");
        return string.Join("; ", parts);

        void AddNames(string what, IReadOnlyCollection<ISymbol> symbols)
        {
            if (symbols.Count > 0)
                parts.Add($"{what} {string.Join(", ", symbols.Select(static symbol => symbol.Name).Order(StringComparer.Ordinal))}");
        }
    }

    // What is read out of a list, or got from a call, may be what another name stands for.
    [Theory]
    [InlineData("n = a.Number;", false)]
    [InlineData("var x = a.Next; x = a.Stored;", false)]
    [InlineData("n = all.Count + a.Double;", false)]
    [InlineData("n = new int[2][0];", false)]
    [InlineData("int.TryParse(\"\", out n);", false)]
    [InlineData("Do(a, b);", false)]
    [InlineData("var x = array[n];", true)]
    [InlineData("var x = all[n];", true)]
    [InlineData("var x = array[^1];", true)]
    [InlineData("var x = lazy.First();", true)]
    [InlineData("var x = a.Found;", true)]
    [InlineData("var x = a.Find();", true)]
    [InlineData("Set(ref a, out n);", true)]
    [InlineData("foreach (var x in lazy) { }", true)]
    [InlineData("if (array is [.., var x]) { }", true)]
    [InlineData("while (n > 0) { while (n > 1) { var x = all[n]; } }", true)]
    [InlineData("if (o is Link x) { }", false)]
    [InlineData("Look(in a);", false)]
    [InlineData("Look(in a.Next);", true)]
    [InlineData("var x = array[n]; x = array[^1];", true)]
    [InlineData("if (array is [.., var x] || array is [var y, ..]) { }", true)]
    [InlineData("Look(in a.Next); Look(in b.Next);", true)]
    [InlineData("var x = a.Find(); x = b.Find();", true)]
    [InlineData("var x = (Link)\"a\";", true)]
    [InlineData("var x = (Link)\"a\"; x = (Link)\"b\";", true)]
    public void What_reads_elements(string statements, bool expected)
    {
        var (root, roles) = Bodies.Bind(Sources.Usings + Types + Method.Replace("STATEMENTS", statements, StringComparison.Ordinal), "Run");
        Assert.Equal(expected, RegionEffects.Of(root, roles.Objects).ReadsElements);
        var outer = new RegionEffects(roles.Objects);
        outer.Add(RegionEffects.Of(root, roles.Objects));
        outer.Add(RegionEffects.Of(root, roles.Objects));
        Assert.Equal(expected, outer.ReadsElements);
    }

    [Theory]
    [InlineData("async Task Run(Task<int> t) { var x = await t; }", false)]
    [InlineData("async Task Run(Task<Link> t) { var x = await t; }", true)]
    [InlineData("async Task Run(Task<Link> t, Task<Link> u) { var x = await t; x = await u; }", true)]
    public void What_is_waited_for_may_be_an_element(string member, bool expected) => Assert.Equal(expected, RegionOf(member).ReadsElements);

    // Others run while somebody waits.
    [Theory]
    [InlineData("void Run(IDisposable o, IEnumerable<int> s) { using (o) { } foreach (var x in s) { } }", false)]
    [InlineData("async Task Run(Task t) { await t; await t; }", true)]
    [InlineData("IEnumerable<int> Run() { yield return 1; yield return 2; }", true)]
    [InlineData("void Run(object o) { lock (o) { } }", true)]
    [InlineData("async Task Run(IAsyncEnumerable<int> s) { await foreach (var x in s) { } }", true)]
    [InlineData("async Task Run(IAsyncEnumerable<int> s) { await foreach (var x in s) { } await foreach (var x in s) { } }", true)]
    [InlineData("async Task Run(IAsyncDisposable o) { await using (o) { } }", true)]
    [InlineData("async Task Run(IAsyncDisposable o) { await using (o) { } await using var x = o; }", true)]
    public void What_waits(string member, bool expected)
    {
        var effects = RegionOf(member);
        Assert.Equal(expected, effects.Waits);
        var outer = RegionOf("void Run() { }");
        outer.Add(effects);
        outer.Add(effects);
        Assert.Equal(expected, outer.Waits);
    }

    private static RegionEffects RegionOf(string member)
    {
        var (root, roles) = Bodies.Bind(Sources.Usings + Types + "class Program { " + member + " }", "Run");
        return RegionEffects.Of(root, roles.Objects);
    }

    private static string EffectsOf(string program)
    {
        var (root, roles) = Bodies.Bind(Sources.Usings + Types + program, "Run");
        return Text(RegionEffects.Of(root, roles.Objects));
    }
}
