using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Tests.Catalog;

/// <summary>The tables of the catalog are read once, and every other table for each compilation.</summary>
public class BundledTablesTests
{
    private const string Own = "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] public static class Ours { public const int First = 100; }";

    [Fact]
    public void What_comes_with_the_catalog_is_the_same_after_a_change()
    {
        var before = Program("Calls", Own, Verify.References);
        var after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class More { }"));
        Assert.Same(Read(before).Find(IdSpace.Event, 1003), Read(after).Find(IdSpace.Event, 1003));
        Assert.Equal("Ours.First", Read(after).Find(IdSpace.Event, 100)?.Constant.ShortName);
    }

    [Fact]
    public void A_table_of_the_program_is_read_again()
    {
        var before = Program("Calls", Own, Verify.References);
        var after = Program("Calls", Own.Replace("100", "101", StringComparison.Ordinal), Verify.References);
        Assert.Null(Read(before).Find(IdSpace.Event, 101));
        Assert.Null(Read(after).Find(IdSpace.Event, 100));
        Assert.Equal("Ours.First", Read(after).Find(IdSpace.Event, 101)?.Constant.ShortName);
    }

    [Fact]
    public void A_table_of_a_library_is_read_for_each_program()
    {
        var library = Library.Compile("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")] [TrtcIdTable(TrtcIdSpace.Event)] public static class Theirs { public const int Far = 200; internal const int Inner = 201; }", "Theirs");
        MetadataReference[] references = [library, .. Verify.References];
        foreach (var (name, sees) in new[] { ("Stranger", false), ("Friend", true), ("Stranger", false) })
            Assert.Equal(sees, Read(Program(name, "", references)).Find(IdSpace.Event, 201) is not null);
    }

    [Theory]
    [InlineData("Friend", "Stranger")]
    [InlineData("Stranger", "Friend")]
    public void A_friend_of_the_catalog_sees_more_of_it_whoever_reads_first(string first, string second)
    {
        // The catalog of somebody who builds it himself: only its name counts.
        var catalog = CSharpCompilation.Create(
            "TrtcCatalog",
            [
                CSharpSyntaxTree.ParseText("""
                    [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]
                    namespace TrtcCatalog
                    {
                        public enum TrtcIdSpace { Event }
                        public sealed class TrtcIdTableAttribute : System.Attribute { public TrtcIdTableAttribute(TrtcIdSpace space) { } }
                        [TrtcIdTable(TrtcIdSpace.Event)] public static class Events { public const int Known = 300; internal const int Inner = 301; }
                    }
                    """),
            ],
            Verify.References.Where(static reference => reference.Display?.Contains("TrtcCatalog", StringComparison.Ordinal) != true),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var file = new MemoryStream();
        Assert.True(catalog.Emit(file).Success);
        MetadataReference[] references = [MetadataReference.CreateFromImage(file.ToArray()), .. catalog.References];
        foreach (var name in new[] { first, second })
        {
            var ids = Read(Program(name, "", references));
            Assert.Equal("Events.Known", ids.Find(IdSpace.Event, 300)?.Constant.ShortName);
            Assert.Equal(name == "Friend" ? "Events.Inner" : null, ids.Find(IdSpace.Event, 301)?.Constant.ShortName);
        }
    }

    private static IdCatalog Read(CSharpCompilation program) => IdCatalog.Create(TableFinder.Find(program, CancellationToken.None), program, CancellationToken.None);

    private static CSharpCompilation Program(string name, string text, IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(text)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
