using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Tests;

/// <summary>Which constants of the user's own tables and lists count, and which are written.</summary>
public class OwnListTests
{
    private const string Lists = "[TrtcIdTable(TrtcIdSpace.Event)] public static class Own { [TrtcParams(One = typeof(L))] public const int Any = 4016; } ";

    // A constant that was renamed keeps its old name for those who use it; the new one is written.
    [Theory]
    [InlineData("[Obsolete(\"use New\")] public const int Old = 4016; public const int New = 4016;", "New")]
    [InlineData("public const int New = 4016; [Obsolete] public const int Old = 4016;", "New")]
    [InlineData("[Obsolete(\"gone\", true)] public const int Gone = 4016; [Obsolete] public const int New = 4016, Newer = 4016;", "New")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] public const int Tried = 4016; [Obsolete] public const int New = 4016;", "New")]
    [InlineData("[Obsolete(\"gone\", false)] public const int New = 4016;", "New")]
    public async Task The_name_that_is_not_obsolete_is_written(string constants, string written)
    {
        var found = await Findings.OfAsync(Sources.Usings + "[TrtcIdTable(TrtcIdSpace.Event)] static class Own { " + constants + " } " + Sources.Method("if (e.EventId == 4016 || e.EventId == Own." + written + ") { }"));
        Assert.StartsWith($"TRTC1001 '4016' Use Own.{written} ", Assert.Single(found), StringComparison.Ordinal);
    }

    [Fact]
    public Task The_old_name_is_an_ID_too() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)] static class Own
        {
            [Obsolete("use New"), TrtcParams] public const int Old = 4016;
            [TrtcParams(One = typeof(L))] public const int New = 4016;
        }
        static class L { public const int A = 1; }
        """ + Sources.Method("""
        if (e.EventId == Own.Old && e.ParamOne == {|TRTC2001:7|}) { }
        if (e.EventId == Own.New && e.ParamOne == {|TRTC2001:7|}) { }
        if (a.AbnormalEventId == {|TRTC2003:Own.Old|}) { }
        """));

    // What would not compile is known all the same.
    [Theory]
    [InlineData("static class Own { [Obsolete(\"gone\", true), TrtcParams] public const int Gone = 4016; }")]
    [InlineData("[Obsolete(\"gone\", true)] static class Own { [TrtcParams] public const int Gone = 4016; }")]
    [InlineData("static class Own { [System.Diagnostics.CodeAnalysis.Experimental(\"X1\"), TrtcParams] public const int Tried = 4016; }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] static class Own { [TrtcParams] public const int Tried = 4016; }")]
    public Task A_name_that_does_not_compile_is_never_written(string table) => Verify.SourceAsync(
        "[TrtcIdTable(TrtcIdSpace.Event)] " + table + Sources.Method("if (e.EventId == 4016 && e.ParamOne == {|TRTC2001:7|}) { } if (e.EventId == {|TRTC2002:4017|}) { }"));

    // Inside of an experimental assembly its names compile, outside they do not.
    [Theory]
    [InlineData("System.Diagnostics.CodeAnalysis.Experimental(\"X1\")", "4016")]
    [InlineData("System.Reflection.AssemblyTitle(\"X1\")", "{|TRTC1001:4016|}")]
    public Task Names_of_an_experimental_assembly_are_never_written(string attribute, string number) => Verify.ReferencingAsync(
        "[assembly: " + attribute + "] [TrtcIdTable(TrtcIdSpace.Event)] public static class Own { [TrtcParams] public const int Tried = 4016; }",
        Sources.Method("if (e.EventId == " + number + " && e.ParamOne == {|TRTC2001:7|}) { }"));

    [Fact]
    public Task Names_of_an_experimental_assembly_are_written_in_it() => Verify.SourceAsync(
        "[assembly: System.Diagnostics.CodeAnalysis.Experimental(\"X1\")] [TrtcIdTable(TrtcIdSpace.Event)] static class Own { public const int Tried = 4016; }"
            + Sources.Method("if (e.EventId == {|TRTC1001:4016|} || e.EventId == Own.Tried) { }"));

    [Fact]
    public void An_ID_that_has_no_name_to_write_is_known_and_never_offered()
    {
        var compilation = Findings.Compile(
            Verify.References, ("Own.cs", "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] public static class Own { [System.Obsolete(\"\", true)] public const int Gone = 4016; public const int Here = 4017; }"));
        var catalog = IdCatalog.Create(TableFinder.Find(compilation, CancellationToken.None), compilation, CancellationToken.None);
        Assert.False(catalog.Find(IdSpace.Event, 4016)!.CanBeWritten);
        Assert.True(catalog.Find(IdSpace.Event, 4017)!.CanBeWritten);
        long[][] offered =
        [
            [.. catalog.All(IdSpace.Event).Select(static name => name.Value)],
            [.. catalog.Nearest(IdSpace.Event, 4016, 3).Select(static name => name.Value)],
            [.. catalog.InTablesOf(IdSpace.Event, [4016]).Select(static id => id.Constant.Value)],
        ];
        Assert.All(offered, static numbers => Assert.Contains(4017, numbers));
        Assert.All(offered, static numbers => Assert.DoesNotContain(4016, numbers));
    }

    [Fact]
    public Task A_switch_need_not_have_what_cannot_be_written() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)] static class Own { [TrtcParams(One = typeof(L))] public const int Any = 4016; }
        static class L { public const int A = 0, B = 1; [Obsolete("gone", true)] public const int Gone = 2; }
        """ + Sources.Method("if (e.EventId == Own.Any) { switch (e.ParamOne) { case L.A: break; case L.B: break; default: throw new ArgumentOutOfRangeException(); } }"));

    // Between two tables it is a contradiction whatever is obsolete: another table has no say in it.
    [Fact]
    public Task A_number_belongs_to_one_table() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)] static class First { [Obsolete] public const int Old = 4016; }
        [TrtcIdTable(TrtcIdSpace.Event)] static class Second { public const int {|TRTC9001:New|} = 4016; }
        """);

    [Theory]
    [InlineData("[Obsolete] public const int Old = 0; public const int A = 0, B = 1;", "it is 0 (A) or 1 (B)")]
    [InlineData("public const int A = 0, B = 1, Same = 1;", "it is 0 (A) or 1 (B)")]
    [InlineData("[Obsolete(\"gone\", true)] public const int Gone = 0; public const int A = 2, B = 1;", "it is 1 (B) or 2 (A)")]
    public async Task Each_value_is_told_once(string values, string told)
    {
        var found = await Findings.OfAsync(Sources.Usings + Lists + "public static class L { " + values + " } " + Sources.Method("if (e.EventId == Own.Any && e.ParamOne == 7) { }"));
        Assert.EndsWith(told, Assert.Single(found), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static class L { [Obsolete] public const int Old = 0; public const int A = 0; }", "e.ParamOne == {|TRTC1002:0|} || e.ParamOne == L.Old || e.ParamOne == L.A")]
    [InlineData("public static class L { [Obsolete(\"gone\", true)] public const int Gone = 0; public const int A = 1; }", "e.ParamOne == 0 || e.ParamOne == {|TRTC1002:1|} || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("public static class L { [Obsolete(\"gone\", true)] public const int Gone = 0; }", "e.ParamOne == 0 || e.ParamOne == 2")]
    // What a base declares belongs to the list.
    [InlineData("public class Base { public const int A = 0; } public class L : Base { public const int B = 1; }", "e.ParamOne == L.A || e.ParamOne == L.B || e.ParamOne == {|TRTC1002:0|} || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("public class Base { public const int A = 0; } public class L : Base { }", "e.ParamOne == L.A || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("public class Base { public const int A = 0; } public class L : Base { public new const int A = 1; }", "e.ParamOne == L.A || e.ParamOne == {|TRTC2001:0|}")]
    [InlineData("public class Base { public const int A = 0; } public class L : Base { public const int B = 1; private new const int A = 2; }", "e.ParamOne == L.A || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("public class Base<T> { public const int A = 0; } public class L : Base<int> { public const int B = 1; }", "e.ParamOne == L.A || e.ParamOne == 0 || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("public interface IBase { public const int A = 0; } public interface L : IBase { public const int B = 1; }", "e.ParamOne == {|TRTC1002:0|} || e.ParamOne == L.B || e.ParamOne == {|TRTC2001:2|}")]
    // An enum lists its members, and can be open.
    [InlineData("public enum L { A, B }", "e.ParamOne == (long)L.A || e.ParamOne == {|TRTC2001:2|}")]
    [InlineData("[TrtcOpenList] public enum L { A, B }", "e.ParamOne == (long)L.A || e.ParamOne == 2")]
    public Task Values_of_a_list(string list, string test) => Verify.SourceAsync(Lists + list + Sources.Method("if (e.EventId == Own.Any && (" + test + ")) { }"));

    [Fact]
    public Task An_inherited_value_belongs_to_every_list_that_inherits_it() => Verify.SourceAsync("""
        [TrtcIdTable(TrtcIdSpace.Event)] static class Own
        {
            [TrtcParams(One = typeof(First))] public const int A = 4016;
            [TrtcParams(One = typeof(Second))] public const int B = 4017;
            [TrtcParams(One = typeof(Other))] public const int C = 4999;
        }
        class Common { public const int Off = 0; }
        class First : Common { public const int On = 1; }
        class Second : Common { public const int On = 1; }
        class Other { public const int No = 0, Yes = 1; }
        """ + Sources.Method("""
        if (e.EventId == Own.A && (e.ParamOne == First.Off || e.ParamOne == First.On || e.ParamOne == {|TRTC2004:Second.On|})) { }
        if (e.EventId == Own.B && (e.ParamOne == Common.Off || e.ParamOne == First.Off || e.ParamOne == {|TRTC2004:First.On|})) { }
        if (e.EventId == Own.C && e.ParamOne == {|TRTC2004:First.Off|}) { }
        """));

    // Of a list that is none nothing is known.
    [Theory]
    [InlineData("typeof(long)", "")]
    [InlineData("typeof(byte)", "")]
    [InlineData("typeof(ulong)", "")]
    [InlineData("typeof(Gen<int>)", "class Gen<T> { public const int A = 1; }")]
    [InlineData("typeof(Gen<>)", "class Gen<T> { public const int A = 1; }")]
    [InlineData("typeof(Gen<int>.L)", "class Gen<T> { public class L { public const int A = 1; } }")]
    [InlineData("typeof(L)", "file static class L { public const int A = 1; }")]
    [InlineData("typeof(L)", "static class L { public const int A = 1; public const ulong Huge = ulong.MaxValue; }")]
    [InlineData("typeof(L)", "enum L : ulong { A = 1, Huge = ulong.MaxValue }")]
    [InlineData("typeof(Hidden)", "", "private static class Hidden { public const int A = 1; }")]
    [InlineData("typeof(Hidden)", "", "protected class Hidden { public const int A = 1; }")]
    [InlineData("typeof(Hidden.L)", "", "private class Hidden { public class L { public const int A = 1; } }")]
    public Task What_is_no_list_is_reported(string list, string declared, string nested = "") => Verify.SourceAsync(
        "[TrtcIdTable(TrtcIdSpace.Event)] class Own { [TrtcParams(One = {|TRTC9001:" + list + "|})] public const int Any = 4016; " + nested + " } " + declared
            + Sources.Method("if (e.EventId == Own.Any && (e.ParamOne == 1 || e.ParamOne == 2)) { }"));

    [Theory]
    [InlineData("static class L { public const int A = 1; private const ulong Huge = ulong.MaxValue; public const double D = 0.5; }", "")]
    [InlineData("", "internal static class L { public const int A = 1; }")]
    [InlineData("", "protected internal class L { public const int A = 1; }")]
    public Task What_is_one_is_not(string declared, string nested) => Verify.SourceAsync(
        "using static Own; [TrtcIdTable(TrtcIdSpace.Event)] class Own { [TrtcParams(One = typeof(L))] public const int Any = 4016; " + nested + " } " + declared
            + Sources.Method("if (e.EventId == Own.Any && (e.ParamOne == {|TRTC1002:1|} || e.ParamOne == {|TRTC2001:2|})) { }"));

    // A build sees an assembly, an editor the project that makes it: both say the same.
    [Theory]
    [InlineData("public static class List { public const int A = 1, B = 2; }", "TRTC1002 '1'", "TRTC1002 '2'", "TRTC2001 '3'")]
    [InlineData("internal static class List { public const int A = 1, B = 2; }")]
    [InlineData("public static class List { public const int A = 1; internal const int B = 2; }", "TRTC1002 '1'", "TRTC2001 '2'", "TRTC2001 '3'")]
    [InlineData("public class Base { public const int A = 1; protected const int C = 3; } public class List : Base { public const int B = 2; protected internal const int D = 4; }", "TRTC1002 '1'", "TRTC1002 '2'", "TRTC2001 '3'")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Test\")] internal static class List { public const int A = 1; internal const int B = 2; }", "TRTC1002 '1'", "TRTC1002 '2'", "TRTC2001 '3'")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Other\")] internal static class List { public const int A = 1; internal const int B = 2; }")]
    public async Task A_list_of_another_assembly_counts_as_far_as_it_can_be_named(string list, params string[] expected)
    {
        var attribute = list.StartsWith("[assembly", StringComparison.Ordinal) ? list[..(list.IndexOf(']', StringComparison.Ordinal) + 1)] : "";
        var library = attribute + "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] public static class Theirs { [TrtcCatalog.TrtcParams(One = typeof(List))] public const int Any = 4016; internal const int Own = 4017; } " + list[attribute.Length..];
        foreach (var reference in Library.Both(library))
        {
            var found = await Findings.OfAsync(
                Sources.Usings + Sources.Method("if (e.EventId == Theirs.Any && (e.ParamOne == 1 || e.ParamOne == 2 || e.ParamOne == 3)) { }"), more: reference);
            Assert.Equal(expected, found.Select(static text => string.Join(' ', text.Split(' ').Take(2))));
        }
    }

    // An ID that the project cannot name is not in its catalog.
    [Theory]
    [InlineData("", "TRTC2002 '4017'")]
    [InlineData("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Test\")] ", "TRTC1001 '4017'")]
    public async Task A_constant_of_another_assembly_counts_where_it_can_be_named(string attribute, string expected)
    {
        foreach (var reference in Library.Both(attribute + "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] public static class Theirs { public const int Any = 4016; internal const int Own = 4017; }"))
        {
            var found = await Findings.OfAsync(Sources.Usings + Sources.Method("if (e.EventId == 4017) { }"), more: reference);
            Assert.StartsWith(expected, Assert.Single(found), StringComparison.Ordinal);
        }
    }
}
