using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which properties only store a value, and which can be read without anything happening.</summary>
public class StoredPropertiesTests
{
    [Theory]
    [InlineData("int P { get; set; }", true)]
    [InlineData("int P { get; init; } = 1;", true)]
    [InlineData("static int P { get; }", true)]
    [InlineData("abstract int P { get; }", true)]
    [InlineData("int P => 1;", false)]
    [InlineData("int P { get { return _other; } set { _other = value; } }", true)]
    [InlineData("int P { get => this._other; set { Run(); } }", true)]
    [InlineData("int P => (_other);", true)]
    [InlineData("static int P => s_other;", false)]
    [InlineData("virtual int P => _other;", false)]
    [InlineData("int P => s_other;", false)]
    [InlineData("int P => Open;", false)]
    [InlineData("int P => _volatile;", false)]
    [InlineData("long P => _other;", false)]
    [InlineData("int P => Missing;", false)]
    [InlineData("int P { get { Run(); return _other; } }", false)]
    [InlineData("int P { set { } }", false)]
    [InlineData("int this[int i] => i;", false)]
    public void What_only_stores_a_value(string declaration, bool expected) => Assert.Equal(expected, new StoredProperties().KeepsValue(Property(declaration)));

    [Fact]
    public void A_property_of_an_interface_is_a_promise_of_data() =>
        Assert.True(new StoredProperties().KeepsValue(Properties(Compile("interface C { int P { get; } }"), "C").Single()));

    [Theory]
    [InlineData("class C(int p) { public int P => p; }", true)]
    [InlineData("class C(int p) { public int P { get { return (p); } } }", true)]
    [InlineData("class C<T>(T p) { public T P => p; }", true)]
    [InlineData("class C(int p) { public int P => p; void F(C other) => other = new(p); }", true)]
    [InlineData("class C(int p) { public int P => p; (int, int) F() => (p, p); int G() => -p; }", true)]
    [InlineData("partial class C(int p) { } partial class C { public int P => p; }", true)]
    [InlineData("record C(int Q, int p2) { public int P => Q; }", false)]
    [InlineData("class C(int p) { public long P => p; }", false)]
    [InlineData("class C(int p) { public virtual int P => p; }", false)]
    [InlineData("class C(int p) { public int P => +p; }", false)]
    [InlineData("class C(int p) { static int s; public int P => s; int Q => p; }", false)]
    [InlineData("struct C(int p) { public int P => p; void F() => this = new(1); }", false)]
    [InlineData("class B { protected volatile int p; } class C(int p) : B { public int P => p; }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => p = 1; }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => (p) += 1; }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => p++; }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => --p; }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => (p, _) = (1, 2); }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => ((_, p), _) = ((1, 2), 3); }", false)]
    [InlineData("class C(int p) { public int P => p; void F() { foreach ((p, _) in new (int, int)[1]) { } } }", false)]
    [InlineData("class C(int p) { public int P => p; void F() => int.TryParse(\"\", out p); }", false)]
    [InlineData("class C(int p) { public int P => p; void F() { ref var q = ref p; q = 1; } }", false)]
    [InlineData("class C(int p) { public int P => p; unsafe void F() { fixed (int* q = &p) *q = 1; } }", false)]
    [InlineData("partial class C(int p) { public int P => p; } partial class C { void F() => p = 1; }", false)]
    [InlineData("class C(int p) { public int P { get => p; set => p = value; } }", false)]
    public void What_gives_a_parameter_of_the_primary_constructor(string types, bool expected) =>
        Assert.Equal(expected, new StoredProperties().KeepsValue((IPropertySymbol)Compile(types).GlobalNamespace.GetTypeMembers("C").Single().GetMembers("P").Single()));

    // The compiler marks the accessors that it wrote itself.
    [Fact]
    public void Of_another_assembly_the_compilers_mark_tells()
    {
        var properties = OfLibrary("public class C { public int Kept { get; set; } public int Other { [Obsolete] get => 1; } public int Plain => 1; }");
        var stored = new StoredProperties();
        Assert.True(stored.KeepsValue(properties["Kept"]));
        Assert.False(stored.KeepsValue(properties["Other"]));
        Assert.False(stored.KeepsValue(properties["Plain"]));
        Assert.True(stored.IsHarmless(properties["Kept"]));
        Assert.False(stored.IsHarmless(properties["Other"]));
        Assert.False(stored.IsHarmless(properties["Plain"]));
    }

    [Theory]
    [InlineData("System.String", "Length", true)]
    [InlineData("System.Collections.Generic.List`1", "Count", true)]
    [InlineData("System.Collections.Generic.IEnumerator`1", "Current", true)]
    [InlineData("System.Threading.Tasks.Task`1", "Result", false)]
    [InlineData("System.Threading.Tasks.ValueTask`1", "Result", false)]
    [InlineData("System.Lazy`1", "Value", false)]
    [InlineData("System.Threading.ThreadLocal`1", "Value", false)]
    public void Those_of_the_framework_do_nothing_but_for_those_that_wait(string type, string property, bool expected) =>
        Assert.Equal(expected, new StoredProperties().IsHarmless(Properties(Compile(""), type).Single(one => one.Name == property)));

    [Theory]
    [InlineData("int P { get; set; }", false)]
    [InlineData("int P { get; }", false)]
    [InlineData("int P { get; init; }", false)]
    [InlineData("abstract int P { get; set; }", false)]
    [InlineData("int P { get => _other; set => _other = value; }", false)]
    [InlineData("int P { get => _other; set { this._other = value; } }", false)]
    [InlineData("int P { get => _other; set { _another = value; } }", true)]
    [InlineData("int P { get => _other; set { _other += value; } }", true)]
    [InlineData("int P { get => _other; set { _other = 1; } }", true)]
    [InlineData("int P { get => _other; set { _other = value; Run(); } }", true)]
    [InlineData("int P { get => Run(); set => _other = value; }", true)]
    [InlineData("int P { get => _other; init { Run(); } }", true)]
    [InlineData("int this[int i] { get => i; set { } }", true)]
    [InlineData("int P => 1;", false)]
    public void Which_setters_are_code(string declaration, bool expected) => Assert.Equal(expected, new StoredProperties().IsWrittenByCode(Property(declaration)));

    [Fact]
    public void Of_another_assembly_a_setter_without_the_mark_is_code()
    {
        var properties = OfLibrary("public class C { private int _n; public int Kept { get; set; } public int Other { get => _n; set => _n = value; } public int Plain => 1; }");
        var stored = new StoredProperties();
        Assert.False(stored.IsWrittenByCode(properties["Kept"]));
        Assert.True(stored.IsWrittenByCode(properties["Other"]));
        Assert.False(stored.IsWrittenByCode(properties["Plain"]));
        Assert.False(stored.IsWrittenByCode(Properties(Compile(""), "System.Text.StringBuilder").Single(static property => property.Name == "Length")));
    }

    [Theory]
    [InlineData("class C { public int P { get; set; } }", "C")]
    [InlineData("class B { public virtual int P { get; set; } } class M : B { public override int P { get; set; } } class C : M { public override int P { get; set; } }", "B")]
    [InlineData("class B { public virtual int P { get; set; } } class C : B { public new int P { get; set; } }", "C")]
    [InlineData("interface I { int P { get; set; } } class C : I { public int P { get; set; } }", "I")]
    [InlineData("interface I { int P { get; set; } } interface J : I { } abstract class B : J { public abstract int P { get; set; } } class C : B { public override int P { get; set; } }", "I")]
    [InlineData("interface I { int Q { get; set; } } class C : I { public int P { get; set; } int I.Q { get; set; } }", "C")]
    [InlineData("interface I<T> { T P { get; set; } } class C : I<int> { public int P { get; set; } }", "I")]
    [InlineData("class C { int _p; public int P => _p; }", "C", "_p")]
    [InlineData("class C { int _p; public virtual int P => _p; }", "C")]
    [InlineData("interface I { int P { get; } } class C : I { int _p; public int P => _p; }", "I")]
    [InlineData("interface I { static int P => 1; } class C : I { public int P { get; set; } }", "C")]
    [InlineData("interface I { int P { get; set; } } interface C : I { new int P { get; set; } }", "C")]
    [InlineData("interface I { int P { get; set; } } class C : I { public static int P { get; set; } int I.P { get; set; } }", "C")]
    public void What_stands_for_the_place(string types, string expected, string name = "P")
    {
        var property = Properties(Compile(types), "C").Single(static property => property.Name == "P");
        var place = new StoredProperties().PlaceOf(property);
        Assert.Equal(expected, place.ContainingType.Name);
        Assert.Equal(name, place.Name);
        Assert.Equal(place, place.OriginalDefinition, SymbolEqualityComparer.Default);
    }

    // The same, whichever of both somebody asks for first
    [Theory]
    [InlineData("class C { int _p; public int P => _p; }", "_p", "P")]
    [InlineData("class C { int _p; public int Other => 1; public int P { get => _p; } public int Again => _p; }", "_p", "P")]
    [InlineData("class C { int _p; public virtual int P => _p; }", "_p", "_p")]
    [InlineData("class C { static int _p; public static int P => _p; }", "_p", "_p")]
    [InlineData("class C { public int _p; public int P => _p; }", "_p", "_p")]
    [InlineData("class C { public int P { get; set; } }", "P", "P")]
    public void The_field_behind_a_property_has_its_name(string types, string member, string expected)
    {
        var type = Compile(types).GetTypeByMetadataName("C")!;
        var symbol = type.GetMembers(member).Single();
        Assert.Equal(expected, new StoredProperties().NameOf(symbol));
        var stored = new StoredProperties();
        Assert.All(type.GetMembers().OfType<IPropertySymbol>(), property => stored.PlaceOf(property));
        Assert.Equal(expected, stored.NameOf(symbol));
    }

    [Fact]
    public void A_static_property_of_each_constructed_type_is_a_place_of_its_own()
    {
        var compilation = Compile("class C<T> { public static int P { get; set; } public int Q { get; set; } }");
        var type = compilation.GetTypeByMetadataName("C`1")!;
        var (ofInt, ofLong) = (type.Construct(compilation.GetSpecialType(SpecialType.System_Int32)), type.Construct(compilation.GetSpecialType(SpecialType.System_Int64)));
        var stored = new StoredProperties();
        Assert.NotEqual(Place(ofInt, "P"), Place(ofLong, "P"), SymbolEqualityComparer.Default);
        Assert.Equal(Place(ofInt, "Q"), Place(ofLong, "Q"), SymbolEqualityComparer.Default);

        ISymbol Place(INamedTypeSymbol constructed, string name) => stored.PlaceOf(constructed.GetMembers(name).OfType<IPropertySymbol>().Single());
    }

    [Fact]
    public void What_the_compiler_writes_into_a_record_stays_as_it_is() =>
        Assert.All(Properties(Compile("record C(int A);"), "C"), static property => Assert.True(new StoredProperties().KeepsValue(property)));

    [Theory]
    [InlineData("int P { get; set; }", true)]
    [InlineData("int P => _other + 1;", true)]
    [InlineData("int P => _all[0] > 1 ? -_other : +_other;", true)]
    [InlineData("int P { get { return _other; } set { Run(); _other = value; } }", true)]
    [InlineData("int P { get => _other; init { Run(); } }", true)]
    [InlineData("int P { get { return Run(); } set { } }", false)]
    [InlineData("int P => Run();", false)]
    [InlineData("int P => _other = 1;", false)]
    [InlineData("int P => _other += 1;", false)]
    [InlineData("int P => _other++;", false)]
    [InlineData("int P => _other--;", false)]
    [InlineData("int P => ++_other;", false)]
    [InlineData("int P => --_other;", false)]
    [InlineData("object P => new object();", false)]
    [InlineData("C P => new();", false)]
    [InlineData("int[] P => new[] { 1 };", true)]
    [InlineData("int P => Run1;", true)]
    [InlineData("int P => Asks;", false)]
    [InlineData("int P => this.Asks;", false)]
    [InlineData("int P => _friend.Asks;", false)]
    [InlineData("int P => this._friend.Asks + 1;", false)]
    [InlineData("int P => _friend._other;", true)]
    [InlineData("int P => _friend.Run1 + Missing.Run1;", true)]
    [InlineData("int P => Run1 + s_size.Value;", false)]
    [InlineData("int P => _maybe.Value;", true)]
    [InlineData("int P => _work.Result;", false)]
    [InlineData("int P => Find(1).Result;", false)]
    [InlineData("int P => _friend?.P ?? 1;", true)]
    [InlineData("Func<Task> P => async () => await _task;", false)]
    // What stands before the name is looked through, as far as its type is told.
    [InlineData("bool P => _friend is { Asks: 1 };", false)]
    [InlineData("bool P => _friend is { Run1: 1 };", true)]
    [InlineData("bool P => _friend is { _friend.Asks: 1 };", false)]
    [InlineData("bool P => _friend is { _friend.Run1: 1 };", true)]
    [InlineData("bool P => _friend is { _friend: { Asks: 1 } };", false)]
    [InlineData("bool P => _friend is { _friend: not { Run1: 1 } };", true)]
    [InlineData("bool P => _friend is { _friend: not { Asks: 1 } };", false)]
    [InlineData("bool P => _friend switch { { Asks: 1 } => true, _ => false };", false)]
    [InlineData("bool P => _friend switch { { Run1: 1 } => true, _ => false };", true)]
    [InlineData("bool P { get { switch (_friend) { case { Asks: 1 }: return true; default: return false; } } }", false)]
    [InlineData("bool P => _any is C { Asks: 1 };", false)]
    [InlineData("bool P => _any is C { Run1: 1 };", true)]
    [InlineData("bool P => _any is C friend && friend.Run1 == 1;", false)]
    [InlineData("bool P => _pair is { Key.Asks: 1 };", false)]
    [InlineData("bool P => _pair is { Key.Run1: 1 };", true)]
    [InlineData("bool P => _friend is (1, 2);", false)]
    [InlineData("bool P => _friends is [{ Asks: 1 }];", false)]
    [InlineData("bool P => _friends is [{ Run1: 1 }, ..];", true)]
    [InlineData("bool P => _more is [1, ..];", false)]
    [InlineData("int P => _friend!.Asks;", false)]
    [InlineData("int P => _friend!.Run1;", true)]
    [InlineData("int P => ((C)_any).Asks;", false)]
    [InlineData("int P => ((C)_any).Run1;", true)]
    [InlineData("int P => ((C?)_any).Run1;", true)]
    [InlineData("int P => (_any as C).Asks;", false)]
    [InlineData("int P => (_any as C).Run1;", true)]
    [InlineData("int P => _friends[0].Asks;", false)]
    [InlineData("int P => _friends[0].Run1 + _friends.Length;", true)]
    [InlineData("int P => _list[0].Asks;", false)]
    [InlineData("int P => _list[0].Run1 + _list.Count;", true)]
    [InlineData("int P => _list?[0].Asks ?? 1;", false)]
    [InlineData("int P => _list?[0].Run1 ?? 1;", true)]
    [InlineData("int P => _more[0];", false)]
    [InlineData("int P => _more?[0] ?? 1;", false)]
    [InlineData("int P => _plain[0];", true)]
    [InlineData("int P => _friend?._friend.Asks ?? 1;", false)]
    [InlineData("int P => _friend?._friend?.Asks ?? 1;", false)]
    [InlineData("int P => _friend?._friend?.Run1 ?? 1;", true)]
    [InlineData("int P => _maybePair?.Key.Asks ?? 1;", false)]
    [InlineData("int P => _maybePair?.Key.Run1 ?? 1;", true)]
    [InlineData("int P { get { var friend = _friend; return friend.Run1; } }", false)]
    [InlineData("int P { get { var text = _text; return text.Length; } }", true)]
    [InlineData("int P { get { foreach (var friend in _friends) return 1; return 2; } }", false)]
    [InlineData("IEnumerable<int> P => from friend in _friends select 1;", false)]
    [InlineData("int P { get { lock (_any) return 1; } }", false)]
    [InlineData("int P { get { using (_disposable) return 1; } }", false)]
    [InlineData("int P { get { using var d = _disposable; return 1; } }", false)]
    [InlineData("R P => _record with { };", false)]
    [InlineData("int P => base.Above;", false)]
    [InlineData("override int Above => base.Above;", false)]
    [InlineData("int P => base.Plain + 1;", true)]
    [InlineData("int P => Other.Asks;", false)]
    [InlineData("int P => Other.Run1;", true)]
    [InlineData("int P => Elsewhere.Deep.Asks;", false)]
    [InlineData("int P => int.MaxValue + Math.PI;", true)]
    [InlineData("int P => Missing.Missing.Run1;", false)]
    [InlineData("int P => _promised.Promise;", true)]
    [InlineData("int P { get { return _other + 1; } set { Run(); } }", true)]
    [InlineData("int P { get { return _other + 1; } init { Run(); } }", true)]
    [InlineData("int P => Missing.Value;", false)]
    [InlineData("int P => Missing.Result;", false)]
    [InlineData("bool P { get { var maybe = _maybe; return maybe.HasValue; } }", true)]
    [InlineData("int P => Math.Max;", true)]
    [InlineData("virtual int P => Run1 + 1;", false)]
    [InlineData("override int Plain2 => Run1 + 1;", false)]
    [InlineData("sealed override int Plain2 => Run1 + 1;", true)]
    [InlineData("int P { get { var list = _list; return list.Count; } }", false)]
    [InlineData("int P => _more[\"\"];", false)]
    [InlineData("int P => _both[0];", false)]
    [InlineData("int P => _derived[0];", true)]
    [InlineData("string P => $\"{_text} {_other} {1}\";", true)]
    [InlineData("string P => $\"{_friend}\";", false)]
    [InlineData("string P => $\"{_any}\";", false)]
    [InlineData("string P => $\"{_promised}\";", false)]
    [InlineData("string P => $\"{_pair}\";", true)]
    [InlineData("string P => $\"{unknown}\";", false)]
    [InlineData("string P => _text + _other;", true)]
    [InlineData("string P => _text + _friend;", false)]
    [InlineData("string P => _friend + _text;", false)]
    [InlineData("int[] P => [.. _all];", false)]
    [InlineData("int P => Brought;", false)]
    [InlineData("int P => Alias.Asks;", false)]
    [InlineData("int P => Far.Away.Elsewhere.Deep.Run1;", false)]
    [InlineData("int P => _promised.Above;", true)]
    [InlineData("int P => _promised.Missing;", false)]
    [InlineData("int P => _friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend._friend.Run1;", false)]
    public void What_changes_nothing_when_it_is_read(string declaration, bool expected) => Assert.Equal(expected, new StoredProperties().IsHarmless(Property(declaration)));

    [Fact]
    public void A_chain_of_properties_is_gone_through_to_its_end_but_not_for_ever()
    {
        var properties = Properties(Compile("class C { int A => B + 1; int B => c + 1; int c => D + 1; int D => Run(); int Run() => 1; int X => Y + 1; int Y => X + 1; }"), "C").ToDictionary(static property => property.Name);
        var stored = new StoredProperties();
        Assert.False(stored.IsHarmless(properties["A"]));
        Assert.True(stored.IsHarmless(properties["X"]));
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void What_is_not_gone_through_to_its_end_may_be_code(int asked, bool expected)
    {
        var chain = string.Join(" ", Enumerable.Range(0, asked).Select(static i => $"int P{i} => P{i + 1} + 1;"));
        var properties = Properties(Compile($"class C {{ {chain} int P{asked} => 1; }}"), "C");
        Assert.Equal(expected, new StoredProperties().IsHarmless(properties.Single(static property => property.Name == "P0")));
    }

    [Fact]
    public void What_a_primary_constructor_was_given_has_a_type()
    {
        var properties = Properties(Compile("class F { public int Run1 => 1; public int Asks => new Random().Next(); } class C(F f) { int Good => f.Run1; int Bad => f.Asks; }"), "C").ToDictionary(static property => property.Name);
        Assert.True(new StoredProperties().IsHarmless(properties["Good"]));
        Assert.False(new StoredProperties().IsHarmless(properties["Bad"]));
    }

    [Fact]
    public void What_a_type_around_has_may_be_code()
    {
        var properties = Properties(Compile("class A { static int Asks => new Random().Next(); static int Run1 => 1; public class C { int Good => Run1; int Bad => Asks; } }"), "A+C").ToDictionary(static property => property.Name);
        Assert.True(new StoredProperties().IsHarmless(properties["Good"]));
        Assert.False(new StoredProperties().IsHarmless(properties["Bad"]));
    }

    [Theory]
    [InlineData("class Twin { public static int Asks => 1; } namespace Near { class Twin { public static int Asks => new Random().Next(); } class C { int P => Twin.Asks; } }", "Near.C", false)]
    [InlineData("class Twin { public static int Asks => new Random().Next(); } namespace Near { class Twin { public static int Asks => 1; } class C { int P => Twin.Asks; } }", "Near.C", true)]
    [InlineData("class Twin { public static int Asks => new Random().Next(); } class Near { class Twin { public static int Asks => 1; } public class C { int P => Twin.Asks; } }", "Near+C", true)]
    [InlineData("class Twin { public int Asks => new Random().Next(); } class Near { class Twin { public int Asks => 1; } public class C { object _o; int P => ((Twin)_o).Asks; } }", "Near+C", true)]
    [InlineData("namespace Far { class Twin { public static int Asks => 1; } } namespace Near { class C { int P => Twin.Asks; } }", "Near.C", true)]
    public void Of_two_types_of_one_name_the_nearer_one_is_meant(string source, string type, bool expected) =>
        Assert.Equal(expected, new StoredProperties().IsHarmless(Properties(Compile(source), type).Single()));

    [Theory]
    [InlineData("using Quiet;", true)]
    [InlineData("using LoudInner;", false)]
    [InlineData("using Inner;", true)]
    [InlineData("using Alias2 = Quiet;", false)]
    [InlineData("using static Quiet.Twin;", false)]
    // A using of all files may bring either.
    [InlineData("", false)]
    [InlineData("using Quiet; using LoudInner;", false)]
    public void Of_two_types_of_one_name_the_one_is_meant_whose_namespace_is_used(string usings, bool expected)
    {
        var properties = Properties(
            Compile("namespace Quiet { public class Twin { public static int Asks => 1; } } namespace Near.Inner { public class Twin { public static int Asks => 1; } } namespace LoudInner { public class Twin { public static int Asks => new Random().Next(); } } namespace Near { " + usings + " class C { int P => Twin.Asks; } }"), "Near.C");
        Assert.Equal(expected, new StoredProperties().IsHarmless(properties.Single()));
    }

    [Fact]
    public void What_another_library_declares_may_be_code()
    {
        var library = Library.Compile("public class Feed { public static int Ready => 1; }");
        var properties = Properties(Compile("class C { int Of => Feed.Ready; int No => Environment.ProcessorCount; }", library), "C").ToDictionary(static property => property.Name);
        Assert.False(new StoredProperties().IsHarmless(properties["Of"]));
        Assert.True(new StoredProperties().IsHarmless(properties["No"]));
    }

    [Theory]
    [InlineData("_friend.", 15, true)]
    [InlineData("_friend.", 16, true)]
    [InlineData("_friend.", 17, false)]
    [InlineData("_friend?.", 7, true)]
    [InlineData("_friend?.", 40, false)]
    [InlineData("_friend?.", 1_000, false)]
    public void A_chain_of_questions_is_looked_through_so_far(string link, int links, bool expected) =>
        Assert.Equal(expected, new StoredProperties().IsHarmless(Property("int? P => " + string.Concat(Enumerable.Repeat(link, links)) + "Run1;")));

    // As long as no stack would do, in code that somebody generates
    [Fact]
    public void A_getter_may_be_of_any_length() => Assert.False(new StoredProperties().IsHarmless(Property("int P => " + string.Concat(Enumerable.Repeat("_friend.", 5_000)) + "Run1;")));

    private static Dictionary<string, IPropertySymbol> OfLibrary(string source) => Properties(Compile("", Library.Compile(source)), "C").ToDictionary(static property => property.Name);

    private static IPropertySymbol Property(string declaration) => Properties(
        Compile("partial class C { int _other, _another; static int s_other; public int Open; volatile int _volatile; int[] _all; Task _task; int Run() => 1; int? _maybe; C _friend; Task<int> _work; static Lazy<int> s_size; int Run1 => _other * 2; int Asks => Run(); object _any; string _text; C[] _friends; List<C> _list; More _more; Plain _plain; Both _both; Derived _derived; KeyValuePair<C, C> _pair; KeyValuePair<C, C>? _maybePair; IDisposable _disposable; R _record; ISecond _promised; " + declaration + " }"
            + " class B { public virtual int Above => _n++; public int Plain { get; set; } public virtual int Plain2 { get; set; } int _n; } partial class C : B { } class More { public int Length => 1; public int this[int i] => new Random().Next(); } class Plain { public int this[int i] => i; } class Both { public int this[int i] => i; public int this[string s] => new Random().Next(); } class Derived : Plain { } record R(int N);"
            + " class Bringer { public static int Brought => new Random().Next(); } class Other { public static int Asks => new Random().Next(); public static int Run1 => 1; } interface IFirst { int Above { get; } } interface ISecond : IFirst { int Promise { get; } }"
            + " namespace Far.Away { class Elsewhere { public static Other Deep; } }"), "C").Last();

    private static IEnumerable<IPropertySymbol> Properties(CSharpCompilation compilation, string type) => compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>();

    private static CSharpCompilation Compile(string source, params MetadataReference[] more) => CSharpCompilation.Create(
        "Test", [CSharpSyntaxTree.ParseText(Sources.LibraryUsings + "using System.Threading.Tasks; " + (source.Contains("Brought", StringComparison.Ordinal) ? "using static Bringer; " : "") + "using Alias = Other; " + source, new CSharpParseOptions(LanguageVersion.Latest))], Verify.References.Concat(more));
}
