using System.Text.RegularExpressions;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>What each place becomes: the bare constant where it means the same, a cast where it would not, nothing where nothing fits.</summary>
public sealed class PlaceTests
{
    /// <summary>N stands for SdkEventIds.NetworkChanged in the expected texts.</summary>
    [Theory]
    // ---- the bare constant
    [InlineData("_ = e.EventId == [|1003|];", "_ = e.EventId == N;")]
    [InlineData("_ = e.EventId == [|1003UL|];", "_ = e.EventId == (ulong)N;")]
    [InlineData("_ = [|0x3EB|] != e.EventId;", "_ = N != e.EventId;")]
    [InlineData("_ = e.EventId == ([|1003UL|]);", "_ = e.EventId == ((ulong)N);")]
    [InlineData("_ = e.EventId == (ulong)[|1003|];", "_ = e.EventId == (ulong)N;")]
    [InlineData("_ = e.EventId == checked((ulong)[|1003L|]);", "_ = e.EventId == checked((ulong)N);")]
    [InlineData("_ = e.EventId == [|1000 + 3|];", "_ = e.EventId == N;")]
    [InlineData("_ = e.EventId == [|+1003|];", "_ = e.EventId == N;")]
    [InlineData("_ = e.EventId is [|1003|];", "_ = e.EventId is N;")]
    [InlineData("_ = e.EventId is [|1003UL|];", "_ = e.EventId is N;")]
    [InlineData("_ = e.EventId is [|1003|] && b;", "_ = e.EventId is N && b;")]
    [InlineData("_ = e.EventId is [|1003|] ? 1 : 2;", "_ = e.EventId is N ? 1 : 2;")]
    [InlineData("_ = e.EventId is [|1003|] or [|1001|];", "_ = e.EventId is N or W;")]
    [InlineData("_ = e.EventId is not [|1003UL|];", "_ = e.EventId is not N;")]
    [InlineData("_ = e is { EventId: [|1003|], ParamOne: 1 };", "_ = e is { EventId: N, ParamOne: 1 };")]
    [InlineData("_ = (id, i) is ([|1003|], _);", "_ = (id, i) is (N, _);")]
    [InlineData("switch (id) { case [|1003|]: break; case [|1001UL|] when b: break; }", "switch (id) { case N: break; case W when b: break; }")]
    [InlineData("switch (id) { case [|1003UL|]: goto case [|1001UL|]; case [|1001UL|]: break; }", "switch (id) { case N: goto case W; case W: break; }")]
    [InlineData("_ = id switch { [|1003|] => 1, _ => 2 };", "_ = id switch { N => 1, _ => 2 };")]
    [InlineData("id = [|1003|];", "id = N;")]
    [InlineData("e.EventId ??= [|1003UL|];", "e.EventId ??= N;")]
    [InlineData("ulong y = [|1003UL|];", "ulong y = N;")]
    [InlineData("_ = new EventMessage { EventId = [|1003|] };", "_ = new EventMessage { EventId = N };")]
    [InlineData("_ = new ulong[] { [|1003UL|], 5 };", "_ = new ulong[] { N, 5 };")]
    [InlineData("ulong[] y = { [|1003UL|] };", "ulong[] y = { N };")]
    [InlineData("ulong[] y = [[|1003UL|]];", "ulong[] y = [N];")]
    [InlineData("_ = new List<ulong> { [|1003UL|] };", "_ = new List<ulong> { N };")]
    [InlineData("_ = new Dictionary<ulong, string> { [[|1003UL|]] = \"\" };", "_ = new Dictionary<ulong, string> { [N] = \"\" };")]
    [InlineData("_ = new Dictionary<ulong, string> { { [|1001UL|], \"\" } };", "_ = new Dictionary<ulong, string> { { W, \"\" } };")]
    [InlineData("Take([|1003UL|]);", "Take(N);")]
    [InlineData("Take(id: [|1003|]);", "Take(id: N);")]
    [InlineData("_ = e.EventId.Value.Equals([|1003UL|]);", "_ = e.EventId.Value.Equals(N);")]
    [InlineData("_ = new List<ulong>().Contains([|1003UL|]);", "_ = new List<ulong>().Contains(N);")]
    [InlineData("(ulong?, long?) y = ([|1003UL|], 7);", "(ulong?, long?) y = (N, 7);")]
    [InlineData("(ulong EventId, long ParamOne) y = ([|1003UL|], 7);", "(ulong EventId, long ParamOne) y = (N, 7);")]
    [InlineData("_ = i == [|1003|];", "_ = i == N;")]
    [InlineData("uint u = 3; _ = u == [|1003U|];", "uint u = 3; _ = u == N;")]
    [InlineData("short s = 3; _ = s == [|1003|];", "short s = 3; _ = s == N;")]
    [InlineData("ushort? s = [|1003|];", "ushort? s = N;")]
    [InlineData("var x = [|1003|];", "var x = N;")]
    [InlineData("object x = [|1003|];", "object x = N;")]
    [InlineData("_ = id + [|1003UL|];", "_ = id + N;")]
    [InlineData("Func<EventMessage, bool> f = m => m.EventId == [|1003UL|];", "Func<EventMessage, bool> f = m => m.EventId == (ulong)N;")]
    [InlineData("Expression<Func<EventMessage, bool>> f = m => m.EventId == [|1003|];", "Expression<Func<EventMessage, bool>> f = m => m.EventId == N;")]
    [InlineData("_ = from m in new EventMessage[0] where m.EventId == [|1003UL|] select m;", "_ = from m in new EventMessage[0] where m.EventId == (ulong)N select m;")]
    [InlineData("const ulong y = [|1003|];", "const ulong y = N;")]
    // ---- with the cast that keeps the type
    [InlineData("var x = [|1003UL|];", "var x = (ulong)N;")]
    [InlineData("_ = new[] { [|1003UL|] };", "_ = new[] { (ulong)N };")]
    [InlineData("_ = new[] { [|1003UL|], [|1001UL|] };", "_ = new[] { (ulong)N, (ulong)W };")]
    [InlineData("_ = new[] { ([|1003UL|], 7L) };", "_ = new[] { ((ulong)N, 7L) };")]
    [InlineData("ulong? y = b ? [|1003UL|] : 0;", "ulong? y = b ? (ulong)N : 0;")]
    [InlineData("long y = b ? [|1003L|] : 0;", "long y = b ? (long)N : 0;")]
    [InlineData("AreEqual([|1003UL|], id);", "AreEqual((ulong)N, id);")]
    [InlineData("AreEqual([|1003UL|], id + 1);", "AreEqual((ulong)N, id + 1);")]
    [InlineData("AreEqual([|1003UL|], 5UL);", "AreEqual((ulong)N, 5UL);")]
    [InlineData("AreEqual([|1003UL|], 5);", "AreEqual((ulong)N, 5);")]
    [InlineData("Generic([|1003UL|]);", "Generic((ulong)N);")]
    [InlineData("Overload([|1003UL|]);", "Overload((ulong)N);")]
    [InlineData("Boxed([|1003UL|]);", "Boxed((ulong)N);")]
    [InlineData("object x = [|1003UL|];", "object x = (ulong)N;")]
    [InlineData("dynamic x = [|1003UL|];", "dynamic x = (ulong)N;")]
    [InlineData("_ = e.EventId.Equals([|1003UL|]);", "_ = e.EventId.Equals((ulong)N);")]
    [InlineData("_ = [|1003UL|].Equals(id);", "_ = ((ulong)N).Equals(id);")]
    [InlineData("_ = $\"{[|1003UL|]}\";", "_ = $\"{(ulong)N}\";")]
    [InlineData("_ = \"\" + [|1003UL|];", "_ = \"\" + (ulong)N;")]
    [InlineData("uint u = 3; _ = u + [|1003UL|];", "uint u = 3; _ = u + (ulong)N;")]
    [InlineData("_ = i == [|1003L|];", "_ = i == (long)N;")]
    [InlineData("object o = e; switch (o) { case [|1003UL|]: break; }", "object o = e; switch (o) { case (ulong)N: break; }")]
    [InlineData("object o = e; _ = o is [|1003UL|];", "object o = e; _ = o is (ulong)N;")]
    [InlineData("var t = ([|1003UL|], 7);", "var t = ((ulong)N, 7);")]
    [InlineData("var t = ([|1003|], 7);", "var t = ((int)N, 7);")]
    [InlineData("_ = new { Id = [|1003UL|] };", "_ = new { Id = (ulong)N };")]
    [InlineData("var f = () => [|1003UL|];", "var f = () => (ulong)N;")]
    [InlineData("Expression<Func<EventMessage, bool>> f = m => m.EventId == [|1003UL|];", "Expression<Func<EventMessage, bool>> f = m => m.EventId == (ulong)N;")]
    [InlineData("_ = new EventMessage[0].AsQueryable().Where(m => m.EventId == [|1003UL|]);", "_ = new EventMessage[0].AsQueryable().Where(m => m.EventId == (ulong)N);")]
    [InlineData("_ = from m in new EventMessage[0].AsQueryable() where m.EventId == [|1003UL|] select m;", "_ = from m in new EventMessage[0].AsQueryable() where m.EventId == (ulong)N select m;")]
    [InlineData("_ = from m in new EventMessage[0] let n = [|1003UL|] where m.EventId == n select n;", "_ = from m in new EventMessage[0] let n = (ulong)N where m.EventId == n select n;")]
    [InlineData("_ = new EventMessage[0].Select(m => [|1003UL|]);", "_ = new EventMessage[0].Select(m => (ulong)N);")]
    // ---- a cast that one of two made unnecessary for the other is taken back
    [InlineData("uint x = b ? [|1003|] : [|1001u|];", "uint x = b ? N : (uint)W;")]
    [InlineData("var x = b ? [|1003|] : [|1001u|]; _ = x == id;", "var x = b ? N : (uint)W; _ = x == id;")]
    [InlineData("var x = new[] { [|1003|], [|1001UL|] };", "var x = new[] { N, (ulong)W };")]
    // ---- left alone: the text of the argument is a value of the program
    [InlineData("Told(id == [|1003|]);", "Told(id == 1003);")]
    // ---- only the place that needs it gets the cast
    [InlineData("Both([|1003UL|], id == [|1001UL|]);", "Both((ulong)N, id == W);")]
    public async Task Becomes(string before, string after)
    {
        var run = new FixRun(new UseNamedIdCodeFix());
        var expected = Around(Regex.Replace(after, @"\b[NW]\b", m => m.Value == "N" ? "SdkEventIds.NetworkChanged" : "SdkEventIds.WiredEarphoneChanged"));
        Assert.Equal(expected, await run.FixAllAsync(Around(before)));
    }

    private static string Around(string statement) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Runtime.CompilerServices;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        class C
        {
            void M(EventMessage e, ulong id, int i, bool b)
            {
                {{statement}}
            }

            void Take(ulong? id) { }
            void AreEqual<T>(T a, T b) { }
            void Generic<T>(T a) { }
            void Overload(int a) { }
            void Overload(ulong a) { }
            void Boxed(object a) { }
            void Both(object a, bool b) { }
            void Told(bool a, [CallerArgumentExpression("a")] string text = "") { }
        }
        """;
}
