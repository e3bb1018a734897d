using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>The names that what has a role has in a program: what has another name is never asked for one.</summary>
public class RoleNamesTests
{
    private const string Alias = "using Id = TrtcCatalog.TrtcEventIdAttribute; ";

    private const string Handler = "delegate void Handler([TrtcCatalog.TrtcEventId] int id); ";

    [Theory]
    [InlineData("class C { [TrtcCatalog.TrtcEventId] int Number; }", true)]
    [InlineData("class C { [TrtcCatalog.TrtcEventId] int Nobody, Number; }", true)]
    [InlineData("class C { int EventId, ParamOne; }", false)]
    [InlineData("class C { int Number; }", false)]
    [InlineData(Handler, true)]
    [InlineData(Alias, true)]
    [InlineData(Alias + Handler, true)]
    // Names of lambdas are empty.
    [InlineData("class C { void F() { var f = [return: TrtcCatalog.TrtcEventId] () => 0; } }", false)]
    public void A_name_can_have_a_role(string source, bool expected) => Assert.Equal(expected, Of([source]).MayHaveRole("Number"));

    // An alias, of one file or of two, can be global.
    [Theory]
    [InlineData(Alias, "class D { }")]
    [InlineData("class D { }", Alias)]
    [InlineData(Alias, Alias)]
    public void Any_name_can_have_a_role_where_an_attribute_has_another_name(string first, string second) => Assert.True(Of([first, second]).MayHaveRole("Number"));

    // A file has no aliases any more.
    [Fact]
    public void The_same_in_another_project()
    {
        foreach (var library in Library.Both(Alias + "class Message { [Id] int Code; }"))
        {
            Assert.True(Of(["class C { }"], library).MayHaveRole("Code"));
            Assert.Equal(library is CompilationReference, Of(["class C { }"], library).MayHaveRole("Number"));
        }
    }

    // The same in two other projects
    [Fact]
    public void Any_name_can_have_a_role_over_two_projects_with_aliases()
    {
        var libraries = new[] { "One", "Two" }.Select(static name =>
            CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(Alias + "class Message { [Id] int Code; }")], Verify.References).ToMetadataReference());
        Assert.True(Of(["class C { }"], [.. libraries]).MayHaveRole("Number"));
    }

    [Theory]
    [InlineData("_eventId", true)]
    [InlineData("m_eventId", true)]
    [InlineData("_other", false)]
    // Nothing is left without what marks it as a field.
    [InlineData("_", false)]
    [InlineData("m_", false)]
    public void A_field_can_have_the_role_of_the_property_that_gives_it(string name, bool expected)
    {
        var program = Program(["class C { private int " + name + "; }"]);
        var names = new RoleNames(program, null, CancellationToken.None);
        Assert.Equal(expected, names.MayHaveRole(program.GetTypeByMetadataName("C")!.GetMembers(name).Single()));
    }

    [Fact]
    public void What_has_no_name_has_no_role_by_it() => Assert.False(Of(["class C { }"]).MayHaveRole(""));

    // A library in another language, say: it can give anything, and attributes where it can use the catalog.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_cannot_be_read(bool hasCatalog)
    {
        var library = CSharpCompilation.Create("Library", references: hasCatalog ? Verify.References : []).Assembly;
        var names = NamesInLibrary.Of(CSharpCompilation.Create("Program"), library, CancellationToken.None);
        Assert.True(names.TellsMessages);
        Assert.Equal(hasCatalog, names.Annotated is null);
    }

    [Theory]
    [InlineData("public class Row { public int Number; }", false)]
    [InlineData("public class Message { public int EventId, ParamOne; }", true)]
    [InlineData("public class Row { [TrtcCatalog.TrtcEventId] public int Number; }", true)]
    public void A_program_over_a_library_can_have_roles(string source, bool expected)
    {
        foreach (var library in Library.Both(source))
        {
            var names = Of(["class C { }"], library);
            Assert.Equal(expected, names.CanOccur);
            Assert.False(names.MayHaveRole("Other"));
            Assert.Equal(!expected, names.AreInText);
        }
    }

    [Theory]
    [InlineData("int eventId", true)]
    [InlineData("int other, int eventId", true)]
    [InlineData("int other", false)]
    [InlineData("", false)]
    public void A_method_can_take_a_role(string parameters, bool expected)
    {
        var program = Program(["class C { int this[" + (parameters.Length == 0 ? "int i" : parameters) + "] => 0; void F(" + parameters + ") { } }"]);
        var names = new RoleNames(program, null, CancellationToken.None);
        Assert.Equal(expected, names.MayTakeOrGive((IMethodSymbol)program.GetTypeByMetadataName("C")!.GetMembers("F").Single()));
        Assert.Equal(expected, names.MayTakeOrGive((IMethodSymbol)program.GetTypeByMetadataName("C")!.GetMembers("get_Item").Single()));
    }

    private static RoleNames Of(string[] sources, params MetadataReference[] libraries) => new(Program(sources, libraries), null, CancellationToken.None);

    private static CSharpCompilation Program(string[] sources, params MetadataReference[] libraries) =>
        CSharpCompilation.Create("Test", sources.Select(static source => CSharpSyntaxTree.ParseText(source)), Verify.References.Concat(libraries));
}
