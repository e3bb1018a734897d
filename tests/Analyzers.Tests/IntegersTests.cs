using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which types hold numbers that can be IDs, and what a constant of each of them is.</summary>
public class IntegersTests
{
    [Theory]
    [InlineData((sbyte)-1, -1L)]
    [InlineData((byte)255, 255L)]
    [InlineData((short)-1003, -1003L)]
    [InlineData((ushort)1003, 1003L)]
    [InlineData(1003, 1003L)]
    [InlineData(uint.MaxValue, 4294967295L)]
    [InlineData(long.MinValue, long.MinValue)]
    [InlineData((ulong)long.MaxValue, long.MaxValue)]
    [InlineData('A', 65L)]
    [InlineData((ulong)long.MaxValue + 1, null)]
    [InlineData(1003.0, null)]
    [InlineData("1003", null)]
    [InlineData(true, null)]
    [InlineData(null, null)]
    public void A_constant_is_a_number(object? constant, long? expected) =>
        Assert.Equal(expected, Integers.TryGet(constant, out var value) ? value : null);

    [Theory]
    [InlineData((ulong)long.MaxValue + 1, true)]
    [InlineData((ulong)long.MaxValue, false)]
    [InlineData(5ul, false)]
    [InlineData(long.MaxValue, false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_constant_is_larger_than_any_number_of_a_table(object? constant, bool expected) => Assert.Equal(expected, Integers.IsTooLarge(constant));

    [Theory]
    [InlineData("sbyte", true)]
    [InlineData("ulong", true)]
    [InlineData("ulong?", true)]
    [InlineData("System.DayOfWeek", true)]
    [InlineData("System.DayOfWeek?", true)]
    [InlineData("char", false)]
    [InlineData("decimal", false)]
    [InlineData("bool", false)]
    [InlineData("bool?", false)]
    [InlineData("string", false)]
    [InlineData("System.IComparable", false)]
    [InlineData("(int, int)", false)]
    public void A_type_holds_a_number(string type, bool expected) => Assert.Equal(expected, Integers.IsNumber(TypeOf(type)));

    [Theory]
    [InlineData("byte", true)]
    [InlineData("sbyte?", true)]
    [InlineData("E", true)]
    [InlineData("E?", true)]
    [InlineData("short", false)]
    [InlineData("System.DayOfWeek", false)]
    [InlineData("string", false)]
    public void A_type_takes_one_byte(string type, bool expected) => Assert.Equal(expected, Integers.IsByte(TypeOf(type)));

    [Fact]
    public void No_type_holds_nothing() => Assert.False(Integers.IsNumber(null));

    private static ITypeSymbol TypeOf(string type)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("enum E : byte { } class C { " + type + " Field; }")], Verify.References);
        return ((IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("Field").Single()).Type;
    }
}
