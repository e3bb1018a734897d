using System.Globalization;
using System.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Writes programs that are full of marked numbers: places x number forms x types.</summary>
internal sealed class RandomProgram(int seed)
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
    ];

    private static readonly string[] Forms = ["#", "#U", "#L", "#UL", "0x$", "0x$UL", "#.Split", "(#)", "checked(#)", "+#", "(# - 1 + 1)", "unchecked(#L)", "(int)#", "(ulong)#", "(long)#U"];

    private readonly Random _random = new(seed);

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
            else if (alone && place[i] == 'P')
                text.Append(Number(1003));
            else if (alone && place[i] == 'Q')
                text.Append(Number(1001));
            else
                text.Append(place[i]);
        }

        return $"    void M{index}({type} v, bool b) {{ {text} }}";
    }

    /// <summary>A number with its mark: around it as written, without the casts and parentheses that stand outside.</summary>
    private string Number(int number)
    {
        var form = Pick(Forms);
        if (form == "#.Split")
            return "[|1_0" + number.ToString(CultureInfo.InvariantCulture)[2..] + "|]";
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

    public static string Program(IEnumerable<string> methods) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;

        class Holder { public long Value; public object Other; }

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
            void Take(ulong? a) { }
        {{string.Join("\n", methods)}}
        }
        """;
}
