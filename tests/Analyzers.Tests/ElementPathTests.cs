using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Paths to the parts of tuples: as deep and as long as anybody writes them, and lost beyond.</summary>
public class ElementPathTests
{
    [Theory]
    [InlineData("(int A, long B)", "A B")]
    [InlineData("(int A, (string B, int C) D, int E)", "A C E")]
    [InlineData("(string A, (string B, string C) D)", "")]
    [InlineData("(int A, (int B, (int C, (int D, (int E, (int F, int G) O) P) Q) R) S)", "A B C D E")]
    public void Lead_to_the_numbers_of_a_tuple(string type, string names)
    {
        var tuple = Tuple(type);
        Assert.Equal(names, string.Join(' ', ElementPath.ToNumbers(tuple).Select(path => ElementPath.In(tuple, path)!.Name)));
    }

    [Fact]
    public void Are_lost_where_a_tuple_is_too_long() =>
        Assert.Equal(63, ElementPath.ToNumbers(Tuple("(" + string.Join(", ", Enumerable.Repeat("int", 70)) + ")")).Count());

    [Fact]
    public void Join_and_come_apart()
    {
        var inner = ElementPath.Then(ElementPath.Then(ElementPath.Whole, 4), 5);
        var path = ElementPath.Join(ElementPath.Then(ElementPath.Whole, 3), inner);
        Assert.Equal(3, ElementPath.First(path));
        Assert.Equal(inner, ElementPath.Rest(path));
        Assert.Equal(ElementPath.Lost, ElementPath.Then(ElementPath.Then(ElementPath.Then(path, 6), 7), 8));
        Assert.Equal(-1, ElementPath.First(ElementPath.Whole));
    }

    [Fact]
    public void What_is_lost_stays_lost()
    {
        Assert.Equal(ElementPath.Lost, ElementPath.Then(ElementPath.Lost, 1));
        Assert.Equal(ElementPath.Lost, ElementPath.Then(ElementPath.Whole, -1));
        Assert.Equal(ElementPath.Lost, ElementPath.Join(ElementPath.Then(ElementPath.Whole, 1), ElementPath.Lost));
        Assert.Equal(ElementPath.Lost, ElementPath.Rest(ElementPath.Lost));
        Assert.Equal(-1, ElementPath.First(ElementPath.Lost));
        Assert.Null(ElementPath.In(Tuple("(int, int)"), ElementPath.Lost));
        Assert.Null(ElementPath.In(Tuple("(int, int)"), ElementPath.Then(ElementPath.Whole, 2)));
    }

    private static INamedTypeSymbol Tuple(string type)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("class C { " + type + " Field; }")], Verify.References);
        return (INamedTypeSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers().OfType<IFieldSymbol>().Single().Type;
    }
}
