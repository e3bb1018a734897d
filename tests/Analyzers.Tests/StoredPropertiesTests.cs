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
    [InlineData("int P { get { return _other; } set { _other = value; } }", false)]
    [InlineData("int P { set { } }", false)]
    [InlineData("int this[int i] => i;", false)]
    public void What_only_stores_a_value(string declaration, bool expected) => Assert.Equal(expected, new StoredProperties().KeepsValue(Property(declaration)));

    [Fact]
    public void A_property_of_an_interface_is_a_promise_of_data() =>
        Assert.True(new StoredProperties().KeepsValue(Properties(Compile("interface C { int P { get; } }"), "C").Single()));

    // The compiler marks the accessors that it wrote itself.
    [Fact]
    public void Of_another_assembly_the_compilers_mark_tells()
    {
        var library = Library.Compile("public class C { public int Kept { get; set; } public int Other { [Obsolete] get => 1; } public int Plain => 1; }");
        var properties = Properties(Compile("", library), "C").ToDictionary(static property => property.Name);
        var stored = new StoredProperties();
        Assert.True(stored.KeepsValue(properties["Kept"]));
        Assert.False(stored.KeepsValue(properties["Other"]));
        Assert.False(stored.KeepsValue(properties["Plain"]));
        Assert.All(properties.Values, property => Assert.True(stored.IsHarmless(property)));
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
    [InlineData("Func<Task> P => async () => await _task;", false)]
    public void What_changes_nothing_when_it_is_read(string declaration, bool expected) => Assert.Equal(expected, new StoredProperties().IsHarmless(Property(declaration)));

    private static IPropertySymbol Property(string declaration) => Properties(
        Compile("partial class C { int _other; int[] _all; Task _task; int Run() => 1; " + declaration + " }"), "C").Single();

    private static IEnumerable<IPropertySymbol> Properties(CSharpCompilation compilation, string type) => compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IPropertySymbol>();

    private static CSharpCompilation Compile(string source, params MetadataReference[] more) => CSharpCompilation.Create(
        "Test", [CSharpSyntaxTree.ParseText(Sources.LibraryUsings + "using System.Threading.Tasks; " + source, new CSharpParseOptions(LanguageVersion.Latest))], Verify.References.Concat(more));
}
