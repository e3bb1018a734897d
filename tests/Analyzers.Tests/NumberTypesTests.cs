using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which types hold numbers, and where in a type they are.</summary>
public class NumberTypesTests
{
    [Theory]
    [InlineData("int[]", "int")]
    [InlineData("int[,]", "int")]
    [InlineData("ulong?[][]", "ulong?")]
    [InlineData("List<int>", "int")]
    [InlineData("Task<int>", "int")]
    [InlineData("Dictionary<int, string>", "int")]
    [InlineData("Dictionary<int, string>.KeyCollection", "int")]
    [InlineData("Dictionary<int, string>.ValueCollection", null)]
    [InlineData("KeyValuePair<int, string>", "int")]
    [InlineData("KeyValuePair<int, string>[]", "int")]
    [InlineData("IEnumerable<IGrouping<int, string>>", "int")]
    [InlineData("List<string>", "string")]
    [InlineData("List<List<int>>", "System.Collections.Generic.List<int>")]
    [InlineData("List<int>[]", "System.Collections.Generic.List<int>")]
    [InlineData("int", null)]
    [InlineData("int?", null)]
    [InlineData("string", null)]
    [InlineData("(int, int)", null)]
    [InlineData("Func<int>", null)]
    [InlineData("Action<int, int>", null)]
    [InlineData("IComparer<int>", null)]
    [InlineData("EqualityComparer<int>", null)]
    [InlineData("Tuple<int, int, int>", null)]
    public void Elements_keys_and_results(string type, string? expected) => Assert.Equal(expected, NumberTypes.FirstOf(Type(type))?.ToDisplayString());

    // However deep: what a client gives is a task of a list.
    [Theory]
    [InlineData("int[]", "int")]
    [InlineData("Task<List<int>>", "int")]
    [InlineData("ValueTask<ulong?[]>", "ulong?")]
    [InlineData("List<List<int[]>>", "int")]
    [InlineData("List<int>[]", "int")]
    [InlineData("Task<Dictionary<int, string>>", "int")]
    [InlineData("Task<Dictionary<string, int>>", null)]
    [InlineData("Task<List<string>>", null)]
    [InlineData("List<Func<int>>", null)]
    [InlineData("Task<List<T>>", null)]
    [InlineData("int", null)]
    public void Numbers_inside(string type, string? expected) => Assert.Equal(expected, NumberTypes.ElementOf(Type(type))?.ToDisplayString());

    [Theory]
    [InlineData("int", true)]
    [InlineData("DayOfWeek?", true)]
    [InlineData("int[]", true)]
    [InlineData("List<ulong?>", true)]
    [InlineData("Task<List<int>>", true)]
    [InlineData("Task<List<string>>", false)]
    [InlineData("List<string>", false)]
    [InlineData("string", false)]
    [InlineData("double", false)]
    [InlineData("(int, int)", false)]
    [InlineData("IComparer<int>", false)]
    public void Numbers(string type, bool expected)
    {
        Assert.Equal(expected, NumberTypes.HoldsNumbers(Type(type)));
        Assert.Equal(expected, NumberTypes.CanHoldNumbers(Type(type)));
        Assert.False(NumberTypes.HoldsNumbers(null));
    }

    // What a type parameter stands for decides at each use.
    [Theory]
    [InlineData("T")]
    [InlineData("T?")]
    [InlineData("T[]")]
    [InlineData("List<T>")]
    [InlineData("Task<List<T>>")]
    public void Type_parameters(string type)
    {
        Assert.True(NumberTypes.CanHoldNumbers(Type(type)));
        Assert.False(NumberTypes.HoldsNumbers(Type(type)));
    }

    [Theory]
    [InlineData("(int Id, string Name)", "(int Id, string Name)")]
    [InlineData("List<(int Id, string Name)>", "(int Id, string Name)")]
    [InlineData("(int Id, string Name)[]", "(int Id, string Name)")]
    [InlineData("(List<int> Ids, int)", "(System.Collections.Generic.List<int> Ids, int)")]
    [InlineData("List<int>", null)]
    [InlineData("int", null)]
    [InlineData("KeyValuePair<int, (int, int)>", null)]
    public void Tuples(string type, string? expected) => Assert.Equal(expected, NumberTypes.TupleIn(Type(type))?.ToDisplayString());

    private static ITypeSymbol Type(string type)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(Sources.LibraryUsings + "using System.Linq; using System.Threading.Tasks; class C<T> where T : struct { " + type + " Field; }")], Verify.References);
        return compilation.GetTypeByMetadataName("C`1")!.GetMembers().OfType<IFieldSymbol>().Single().Type;
    }
}
