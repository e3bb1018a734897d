using System.Globalization;
using System.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>What the numbers of a random program are: IDs, or values of event 1003's first parameter.</summary>
internal enum Numbers
{
    Ids,
    Params,
}

/// <summary>Writes programs that are full of marked numbers: places x number forms x types. Without the marks, they are programs for the rules.</summary>
internal sealed class RandomProgram(int seed, Numbers numbers = Numbers.Ids)
{
    private static readonly string[] Types = ["int", "uint", "long", "ulong", "short", "ushort", "int?", "uint?", "long?", "ulong?", "short?", "ushort?"];

    // T is the type, P a marked number, Q another, v a value of the type.
    private static readonly string[] Places =
    [
        "_ = v == P;", "_ = P != v;", "if (v == P || v == Q) return;", "_ = v is P;", "_ = v is P or Q;", "_ = v is not P && b;", "_ = v is P ? 1 : 2;",
        "switch (v) { case P: break; case Q when b: break; }", "_ = v switch { P => 1, Q => 2, _ => 3 };", "switch (v) { case P: goto case Q; case Q: break; }",
        "v = P;", "T w = P;", "var w = P;", "object w = P;", "dynamic w = P;", "var w = b ? P : Q;", "var w = b ? P : 0;", "T w = b ? P : default;",
        "_ = new[] { P, Q };", "_ = new T[] { P, Q };", "_ = new List<T> { P };", "_ = new Dictionary<T2, int> { [P] = 1, { Q, 2 } };", "T[] w = [P];",
        "_ = v.Equals(P);", "_ = object.Equals(v, P);", "_ = new List<T>().Contains(P);", "Generic(P);", "Overload(P);", "Two(v, P);", "Two(P, v);", "Two(P, Q);",
        "Boxed(P);", "Many(P, Q);", "Take(P);", "_ = (v, 1) == (P, 1);", "var w = (P, Q);", "(T, object) w = (P, Q);", "_ = new { Id = P };", "_ = $\"{P}\";", "_ = \"\" + P;",
        "_ = v + P;", "_ = P - v;", "_ = P + Q;", "_ = -(long)P;", "_ = v < P;", "Func<T, bool> f = x => x == P;", "Func<object> f = () => P;", "var f = () => P;",
        "Expression<Func<T, bool>> f = x => x == P;", "Expression<Func<object>> f = () => P;", "_ = from x in new T[0] where x == P select x;",
        "_ = from x in new T[0].AsQueryable() where x == P select x;", "_ = new T[0].Select(x => P).ToList();", "T Local(T x) => x == P ? x : P; Local(v);",
        "T Default(T x = P) => x; Default();", "var (x, y) = (P, Q);", "_ = (object)v is P;", "object o = v; switch (o) { case P: break; }", "_ = v ?? P;", "v ??= P;",
        "Both(P, v == Q);", "_ = P.ToString();", "foreach (var x in new[] { P, Q }) Boxed(x);", "_ = (P, b) switch { (_, true) => 1, _ => 2 };", "const T2 w = P;", "_ = new Holder { Value = P, Other = Q };",
        "_ = v == (P);", "_ = v == checked(P);", "int n = checked((int)P);", "_ = (v, b) is (P, true);", "_ = Math.Max(P, Q);", "_ = new[] { 1, P };", "_ = b ? v : P;", "Span<T> s = [P, Q];",
        // what the rules see besides
        "var w = P; _ = v == w;", "var w = P; w = Q; v = w;", "T w = P; if (b) w = Q; v = w;", "_ = v == (b ? P : Q);", "_ = v == P ? P : v;", "var w = b ? v : P;", "v = b ? P : v;",
        "v = b switch { true => P, _ => Q };", "switch (v, b) { case (P, true): break; case (Q, _): break; }", "if (v is P and var q) Boxed(q);", "if (v is P or Q && b) Boxed(v);",
        "_ = new[] { v, P };", "_ = new List<T> { v, P };", "_ = new[] { P, Q }.Contains(v);", "_ = new T[] { P, Q }.Contains(v);", "_ = new HashSet<T2> { P, Q }.Contains((T2)v);",
        "_ = Enumerable.Contains(new[] { P, Q }, v);", "_ = new T2[] { P, Q }.AsSpan().Contains((T2)v);", "foreach (var x in new[] { P, Q }) if (x == v) return;", "foreach (T x in new[] { P, Q }) v = x;",
        "ref T r = ref v; r = P;", "(v, _) = (P, b);", "(T, bool) w = (v, b); _ = w == (P, b);", "_ = P == v && Q != v;", "v = checked((T2)P);", "v = (T2)(P);", "_ = checked(v == P);", "_ = v.CompareTo(P);",
        "TakeInt(P);", "TakeObject(P);", "Named(b: b, a: P);", "TakeMany(P, Q);", "TakeMany([P, Q]);", "TakeMany(new[] { P, Q });", "_ = new Holder { Id = P };", "_ = new Holder(P, b);", "Holder h = new(P) { Id = Q };",
        "[return: R] T L(bool q) => q ? P : Q; L(b);", "[return: R] IEnumerable<T> L() { yield return P; yield return Q; } L();", "void L([R] T x = P) { } L();", "void L([R] T2 x = P) { } L(Q);",
        "[return: R] async Task<T> L() { await Task.Yield(); return P; } L();", "[return: R] Task<T> L() => Task.FromResult<T>(P); L();", "[return: R] T[] L() => new[] { P, Q }; L();",
        "var f = ([R] T x) => x == P;", "var f = [return: R] () => P;", "var f = [return: R] (bool q) => q ? P : Q;", "Expression<Func<bool>> f = () => v == P;", "Expression<Func<T, T>> f = x => v == P ? x : v;",
        "_ = from x in new[] { v } where x == P select x;", "_ = from x in new[] { v } let y = x == P select y;", "_ = new[] { v }.Where(x => x == P || x == Q).Any();", "_ = new[] { v }.AsQueryable().Where(x => x == P);",
        "_ = v == P || (v, 1) is (Q, _);", "while (v != P) { v = Q; }", "do { } while (v == P);", "for (v = P; v != Q; v = Q) { }", "_ = v == P ? \"\" + v : $\"{v == Q}\";", "lock (this) { v = P; }",
        "_ = new { v, Is = v == P };", "dynamic d = v; _ = d == P;", "_ = (b, v) switch { (true, P) => 1, (false, Q) => 2, _ => 3 };", "_ = object.Equals(v, P);", "_ = EqualityComparer<T>.Default.Equals(v, P);",
        "_ = Nullable.Equals<T2>(v, P);", "Two<T>(v, P);", "Two<object>(v, P);", "_ = v is not (P or Q);", "_ = v is P and not Q;", "_ = v == unchecked((T2)P);", "if (v == P) goto end; end: ;", "throw new Exception(v == P ? nameof(v) : \"\");",
        "Overload(v == P ? 1 : 2);", "Kind k = (Kind)P; _ = v == (T2)k;", "_ = v == (T2)Kind.A || v == P;", "_ = sizeof(int) + (v == P ? 1 : 0);", "int[] sizes = new int[v == P ? 3 : 4];",
    ];

    private static readonly string[] Forms = ["#", "#U", "#L", "#UL", "0x$", "0x$UL", "#.Split", "(#)", "checked(#)", "+#", "(# - 1 + 1)", "unchecked(#L)", "(int)#", "(ulong)#", "(long)#U"];

    private readonly Random _random = new(seed);

    private string Attribute => numbers == Numbers.Ids ? "TrtcEventId" : "TrtcEventParam(1)";

    /// <summary>A class whose methods each have one place. Those that do not compile by themselves are left to the caller to sort out.</summary>
    public IEnumerable<string> Methods(int count)
    {
        for (var i = 0; i < count; i++)
            yield return Method(i);
    }

    private string Method(int index)
    {
        var type = Pick(Types);
        var place = Pick(Places);
        var text = new StringBuilder();
        for (var i = 0; i < place.Length; i++)
        {
            var alone = (i == 0 || !char.IsLetterOrDigit(place[i - 1])) && (i + 1 == place.Length || !char.IsLetterOrDigit(place[i + 1]));
            if (place[i] == 'T' && i + 1 < place.Length && place[i + 1] == '2')
            {
                text.Append(type.TrimEnd('?'));
                i++;
            }
            else if (alone && place[i] == 'T')
                text.Append(type);
            else if (alone && place[i] == 'R')
                text.Append(Attribute);
            else if (alone && place[i] == 'P')
                text.Append(Number(numbers == Numbers.Ids ? 1003 : 1));
            else if (alone && place[i] == 'Q')
                text.Append(Number(numbers == Numbers.Ids ? 1001 : 5));
            else
                text.Append(place[i]);
        }

        return numbers == Numbers.Ids
            ? $"    void M{index}([{Attribute}] {type} v, bool b) {{ {text} }}"
            : $"    void M{index}([TrtcEventId] int id, [{Attribute}] {type} v, bool b) {{ if (id != SdkEventIds.NetworkChanged) return; {text} }}";
    }

    /// <summary>A number with its mark: around it as written, without the casts and parentheses that stand outside.</summary>
    private string Number(int number)
    {
        var form = Pick(Forms);
        if (form == "#.Split")
            return number < 100 ? "[|0b0000_" + number.ToString("b4", CultureInfo.InvariantCulture) + "|]" : "[|1_0" + number.ToString(CultureInfo.InvariantCulture)[2..] + "|]";
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var hex = number.ToString("X", CultureInfo.InvariantCulture);
        string Fill(string part) => part.Replace("#", digits, StringComparison.Ordinal).Replace("$", hex, StringComparison.Ordinal);
        var open = form.IndexOf('(', StringComparison.Ordinal);
        if (open < 0)
            return "[|" + Fill(form) + "|]";
        var close = form.IndexOf(')', StringComparison.Ordinal);
        return form[^1] == ')'
            ? form[..(open + 1)] + "[|" + Fill(form[(open + 1)..close]) + "|]" + form[close..]
            : form[..(close + 1)] + "[|" + Fill(form[(close + 1)..]) + "|]";
    }

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    public string Program(IEnumerable<string> methods) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using TrtcCatalog;

        enum Kind { A = 1003, B = 1 }

        class Holder([{{Attribute}}] long first = 0, bool b = false) { public long Value = first; public object Other = b; [{{Attribute}}] public ulong? Id; }

        class C
        {
            void Generic<T>(T a) { }
            void Two<T>(T a, T b) { }
            void Overload(int a) { }
            void Overload(uint a) { }
            void Overload(long a) { }
            void Overload(ulong a) { }
            void Boxed(object a) { }
            void Both(object a, bool b) { }
            void Many(params object[] a) { }
            void Take([{{Attribute}}] ulong? a) { }
            void TakeInt([{{Attribute}}] int a) { }
            void TakeObject([{{Attribute}}] object a) { }
            void TakeMany([{{Attribute}}] params long[] a) { }
            void Named([{{Attribute}}] uint? a, bool b) { }
        {{string.Join("\n", methods)}}
        }
        """;
}
