using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which fields hold what was written into them, until somebody writes them by their name.</summary>
public class FieldTraitsTests
{
    [Theory]
    [InlineData("int Field;", true)]
    [InlineData("static int Field;", true)]
    [InlineData("volatile int Field;", false)]
    [InlineData("[FieldOffset(0)] int Field; [FieldOffset(4)] int Other;", true)]
    [InlineData("[FieldOffset(4)] int Field; [FieldOffset(0)] int Other;", true)]
    [InlineData("[FieldOffset(0)] int Field; [FieldOffset(3)] byte Other;", false)]
    [InlineData("[FieldOffset(3)] byte Field; [FieldOffset(0)] int Other;", false)]
    [InlineData("[FieldOffset(0)] int Field; [FieldOffset(0)] long Other;", false)]
    [InlineData("[FieldOffset(4)] int Field; [FieldOffset(0)] long Other;", false)]
    [InlineData("[FieldOffset(8)] int Field; [FieldOffset(0)] long Other;", true)]
    [InlineData("[FieldOffset(8)] int Field; [FieldOffset(0)] double Other;", true)]
    [InlineData("[FieldOffset(7)] int Field; [FieldOffset(0)] double Other;", false)]
    [InlineData("[FieldOffset(4)] int Field; [FieldOffset(0)] float Other;", true)]
    [InlineData("[FieldOffset(3)] int Field; [FieldOffset(0)] uint Other;", false)]
    [InlineData("[FieldOffset(2)] int Field; [FieldOffset(0)] short Other;", true)]
    [InlineData("[FieldOffset(1)] int Field; [FieldOffset(0)] char Other;", false)]
    [InlineData("[FieldOffset(1)] int Field; [FieldOffset(0)] bool Other;", true)]
    [InlineData("[FieldOffset(1)] int Field; [FieldOffset(0)] ByteEnum Other;", true)]
    [InlineData("[FieldOffset(64)] int Field; [FieldOffset(0)] decimal Other;", false)]
    [InlineData("[FieldOffset(0)] decimal Field; [FieldOffset(64)] int Other;", false)]
    // A static field has bytes of its own.
    [InlineData("[FieldOffset(0)] int Field; static int Other;", true)]
    [InlineData("[FieldOffset(0)] int Field; [System.NonSerialized] [FieldOffset(8)] int Other; void F() { }", true)]
    public void A_field_keeps_its_value(string members, bool expected)
    {
        var source = "using System.Runtime.InteropServices; enum ByteEnum : byte { } [StructLayout(LayoutKind.Explicit)] struct S { " + members + " }";
        var type = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText(source)], Verify.References).GetTypeByMetadataName("S")!;
        Assert.Equal(expected, FieldTraits.KeepsValue((IFieldSymbol)type.GetMembers("Field").Single()));
    }
}
