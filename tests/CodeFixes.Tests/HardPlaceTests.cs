using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>Where a bare constant would be another program: overloads, inference, lifted operators, boxes, trees. The rules report, the fix keeps the code.</summary>
public sealed class HardPlaceTests
{
    [Theory]
    // ---- what an element of a collection becomes
    [InlineData("class Bag<T> : System.Collections.IEnumerable { public void Add(object o) { } public System.Collections.IEnumerator GetEnumerator() => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    [InlineData("class Bag<T> : System.Collections.IEnumerable { public void Add(T id) { } public void Add(int n) { } public System.Collections.IEnumerator GetEnumerator() => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL, (1001UL)];")]
    [InlineData("class Bag<T> : System.Collections.IEnumerable { public void Add<U>(U id) { } public System.Collections.IEnumerator GetEnumerator() => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    [InlineData("class Base<T> : System.Collections.IEnumerable { public virtual void Add(T id) { } public System.Collections.IEnumerator GetEnumerator() => null; } class Bag<T> : Base<T> { public override void Add(T id) { } public void Add(params int[] n) { } } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    [InlineData("class Bag<T> : System.Collections.IEnumerable { public void Add(params object[] o) { } public System.Collections.IEnumerator GetEnumerator() => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    [InlineData("[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bags), \"Of\")] class Bag<T> { public IEnumerator<object> GetEnumerator() => null; } static class Bags { public static Bag<T> Of<T>(ReadOnlySpan<object> all) => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    [InlineData("[System.Runtime.CompilerServices.CollectionBuilder(typeof(Bags), \"Of\")] class Bag<T> { public IEnumerator<T> GetEnumerator() => null; } static class Bags { public static Bag<T> Of<T>(ReadOnlySpan<T> all) => null; } [TrtcEventId] static Bag<ulong> ids = [1003UL];")]
    // ---- a tuple that is what its variable holds, and not converted to it
    [InlineData("void M((ulong EventId, long ParamOne) x) { x = (1003UL, 1L); Console.WriteLine(x); }")]
    [InlineData("(ulong EventId, long ParamOne) f; void M(out (ulong EventId, long ParamOne) x, bool b) { f = (1003UL, 1L); x = ((1003UL, 1L)); f = b ? (1003UL, 1L) : (1001UL, 0L); f = (1003, 1); }")]
    [InlineData("(ulong EventId, long ParamOne) M() { (ulong EventId, long ParamOne) x = (1003UL, 1L); (ulong EventId, long ParamOne)[] all = [(1003UL, 1L)]; all[0] = (1001UL, 1L); M(x); M((1003UL, 1L)); return (1003UL, 1L); } void M((ulong EventId, long ParamOne) x) { }")]
    [InlineData("((ulong EventId, long ParamOne) Event, int N) f; void M() { f = ((1003UL, 1L), 5); ulong EventId; long ParamOne; (EventId, ParamOne) = (1003UL, 1L); (f.Event.EventId, f.Event.ParamOne) = (1003UL, 1L); }")]
    // ---- overloads and inference around the comparison
    [InlineData("void M(EventMessage e) { Over(e.EventId == 1003UL ? 1 : 2L); Over(e.EventId is 1003UL); }")]
    [InlineData("void M(EventMessage e) { Same(e.EventId, 1003UL); Same(1003UL, e.EventId.Value); Same<object>(e.EventId, 1003UL); Same(e.EventId, (ulong?)1003); }")]
    [InlineData("void M(EventMessage e) { var f = () => e.EventId == 1003 ? e.EventId : 1001UL; var g = (bool b) => b ? 1003UL : e.EventId; }")]
    [InlineData("void M(EventMessage e) { var a = new[] { e.EventId, 1001UL }; var b = new[] { e.EventId.Value, 1003UL }; ulong?[] c = [e.EventId, 1003, 1001UL]; }")]
    [InlineData("void M(EventMessage e) { _ = EqualityComparer<ulong?>.Default.Equals(e.EventId, 1003); _ = EqualityComparer<ulong>.Default.Equals(e.EventId.Value, 1003UL); }")]
    [InlineData("void M(EventMessage e) { _ = Nullable.Equals<ulong>(e.EventId, 1003); _ = Nullable.Compare(e.EventId, 1003UL); _ = Comparer<ulong?>.Default.Compare(e.EventId, 1003UL); }")]
    [InlineData("void M(EventMessage e) { _ = new[] { 1003UL, 1001UL }.Contains(e.EventId.Value); _ = new[] { 1003UL }.Any(id => id == e.EventId); _ = new List<ulong?> { 1003, 1001UL }.IndexOf(e.EventId); }")]
    [InlineData("void M(EventMessage e) { ReadOnlySpan<ulong> s = stackalloc ulong[] { 1003, 1001UL }; for (var i = 0; i < s.Length; i++) if (s[i] == e.EventId) return; }")]
    // ---- variables whose type is the number's
    [InlineData("void M(EventMessage e) { var id = 1003UL; var other = 1001L; var plain = 1002; _ = e.EventId == id || (long?)e.EventId == other || e.EventId == (ulong)plain; Over(id); Over(other); Over(plain); }")]
    [InlineData("void M(EventMessage e) { object id = e.EventId; id = 1003UL; var t = (e.EventId, 1003UL); (ulong?, object) u = (e.EventId, 1003UL); _ = t == (1003UL, 1UL); }")]
    [InlineData("void M(EventMessage e) { dynamic d = e.EventId; Over(d == 1003UL); dynamic f = e; f.EventId = 1003UL; e.EventId = 1003UL; Over((dynamic)(e.EventId == 1003UL)); }")]
    [InlineData("void M(EventMessage e, bool b) { e.EventId = b ? 1003UL : e.EventId; e.EventId = b ? 1003UL : null; e.EventId = b ? 1003 : default(ulong); var x = b ? e.EventId : 1003; }")]
    [InlineData("void M(EventMessage e) { e.EventId ??= 1003; _ = (e.EventId ?? 1003) == 1001UL; _ = (e.EventId ?? 1003UL).ToString(); var x = e.EventId ?? 1003; Over(x); }")]
    // ---- checked, casts, signs, enums
    [InlineData("void M(EventMessage e) { checked { _ = e.EventId == 1003UL; e.EventId = 1003; _ = (int)e.EventId == 1003; _ = (byte)(e.EventId ?? 0) == (byte)e.ParamOne; } }")]
    [InlineData("void M(EventMessage e) { _ = checked((int)e.EventId) == 1003L; _ = unchecked((short)e.EventId) == 1003; _ = (long?)e.EventId == 1003; _ = (decimal?)e.EventId == 1003m; }")]
    [InlineData("enum Kind : ushort { Network = 1003 } void M(EventMessage e) { _ = (Kind)e.EventId == (Kind)1003; _ = (Kind)e.EventId == Kind.Network; e.EventId = (ulong)Kind.Network; e.EventId = 1003; }")]
    [InlineData("void M(EventMessage e) { _ = e.EventId == -(-1003) || e.EventId == +1003UL || e.EventId == (ulong)~~1003L || e.EventId == 0x3EBu; }")]
    [InlineData("void M(EventMessage e) { _ = e.EventId == '\\u03eb' || e.EventId is '\\u03eb' or 1001; e.EventId = '\\u03eb'; var id = '\\u03eb'; _ = e.EventId == id; }")]
    [InlineData("void M([TrtcExceptionalExperienceId] byte x, [TrtcExceptionalExperienceId] sbyte? y) { switch (x) { case 5: break; case 0x01 when y == 2: goto case 5; } _ = y is 3 or 4; x = 5; y ??= 4; }")]
    [InlineData("void M([TrtcEventId] ushort x, [TrtcEventId] short? y) { switch (x) { case 1003: goto case 1001; case 1001: break; } switch (y) { case 1003: goto case 1001; case 1001: break; } x = 1003; y = 1001; x = (ushort)1003; }")]
    // ---- definitions, defaults, attributes
    [InlineData("[TrtcEventId] const ulong A = 1003UL; [TrtcEventId] const short B = 1003; [TrtcEventId] static readonly object E = 1003UL; [TrtcEventId] readonly ulong? D = 1003UL;")]
    [InlineData("void A([TrtcEventId] ulong? id = 1003) { } void B([TrtcEventId] long id = 1003L) { } void D([TrtcEventId] short id = 1003, [TrtcEventId] uint? other = 1001u) { } void M() { A(); B(); D(); A(1003); B(1003); D(other: 1003u); }")]
    [InlineData("class WatchAttribute : Attribute { public WatchAttribute([TrtcEventId] object id) { } public WatchAttribute([TrtcEventId] ulong id, int n) { } [TrtcEventId] public long P { get; set; } } [Watch(1003UL, P = 1003), Obsolete(\"1003\")] void A() { } [Watch(1003, 1003)] void B() { }")]
    [InlineData("[Flags] enum E { A = 1003 } int[] sizes = new int[1003]; string Text(EventMessage e) => \"x\" + 1003 + (e.EventId == 1003) + nameof(e.EventId) + sizeof(int) + $\"{1003:X} {e.EventId == 1003UL}\";")]
    // ---- one place inside of what another one tests
    [InlineData("bool M(EventMessage e) => new EventMessage { EventId = 1001UL }.EventId is 1002 && (e.EventId = 1003) is 1001UL && Find(1002).EventId is 1003; EventMessage Find([TrtcEventId] ulong? id) => null;")]
    // ---- trees
    [InlineData("Expression<Func<EventMessage, bool>> A = m => m.EventId == 1003UL || m.EventId == 1003 || (long)m.EventId == 1003L; Expression<Func<EventMessage, object>> B = m => m.EventId == 1003 ? m.EventId : (object)1003UL;")]
    [InlineData("Expression<Func<EventMessage, bool>> A = m => new ulong?[] { 1003, 1001UL }.Contains(m.EventId); Expression<Func<EventMessage>> B = () => new EventMessage { EventId = 1003, ParamOne = 1 };")]
    [InlineData("void M(IQueryable<EventMessage> all) { _ = from m in all where m.EventId == 1003UL let id = m.EventId ?? 1003UL group m by m.EventId == 1001 into g orderby g.Key select g.Count(m => m.EventId == 1002UL); }")]
    // ---- parameters
    [InlineData("bool M(EventMessage e) => e.EventId == 1003 && e.ParamOne is 1L or 5 && (e.ParamOne ?? 0) != 2 && Is(e.ParamOne == 3L);")]
    [InlineData("void M(EventMessage e) { switch (e) { case { EventId: 1003UL, ParamOne: 1L }: break; case { EventId: 1001, ParamOne: 0 or 1 }: break; } _ = (e.EventId, e.ParamOne) is (1003, 1L); }")]
    [InlineData("object M() => new EventMessage { EventId = 1003UL, ParamOne = 1L, ParamTwo = -1 }; long? N(EventMessage e) { if (e.EventId != 3003UL) return null; e.ParamOne = 10; return e.ParamOne == 11L ? 1 : 2; }")]
    public async Task KeepsItsCode(string members)
    {
        foreach (var overflow in new[] { false, true })
        {
            var solution = Solution(members);
            var project = solution.Projects.Single();
            solution = project.WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!).WithOverflowChecks(overflow)).Solution;
            Assert.DoesNotContain((await solution.Projects.Single().GetCompilationAsync())!.GetDiagnostics(), static error => error.Severity == DiagnosticSeverity.Error);
            var (problems, reported) = await KeepsCode.CheckAsync(solution);
            Assert.True(problems.Count == 0, string.Join("\n", problems));
            Assert.True(reported > 0, "Nothing is reported.");
        }
    }

    private static Solution Solution(string members) => new FixRun(new UseNamedIdCodeFix()).Solution([$$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        class C
        {
            {{members}}

            static void Over(int a) { }
            static void Over(uint a) { }
            static void Over(long a) { }
            static void Over(ulong a) { }
            static void Over(object a) { }
            static void Same<T>(T a, T b) { }
            static bool Is(bool a) => a;
        }
        """]);
}
