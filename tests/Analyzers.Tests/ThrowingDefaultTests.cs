using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which switches throw for what no label takes, as far as types and names tell. Only those are looked at while TRTC3001 has no severity.</summary>
public class ThrowingDefaultTests
{
    [Theory]
    [InlineData("switch (n) { case 1: break; default: throw new ArgumentOutOfRangeException(); }", true)]
    [InlineData("switch (n) { case 1: throw new ArgumentOutOfRangeException(nameof(n)); default: break; }", true)]
    [InlineData("switch (n) { default: throw new System.Diagnostics.UnreachableException(); }", true)]
    [InlineData("switch (n) { default: { n++; { throw new ArgumentOutOfRangeException(); } } }", true)]
    [InlineData("switch (n) { default: throw (Exception)new ArgumentOutOfRangeException(); }", true)]
    [InlineData("switch (n) { default: throw Made(); }", true)]
    [InlineData("switch (n) { case 1: break; default: throw new NotSupportedException(); }", false)]
    [InlineData("switch (n) { case 1: break; default: new ArgumentOutOfRangeException(); break; }", false)]
    [InlineData("switch (n) { default: { } break; case 1: { } return null; }", false)]
    [InlineData("switch (n) { default: throw null; }", false)]
    [InlineData("try { } catch (ArgumentOutOfRangeException) { switch (n) { default: throw; } }", false)]
    [InlineData("switch (n) { }", false)]
    [InlineData("switch (n) { case 1: default: }", false)]
    [InlineData("var t = n switch { 1 => 1, _ => throw new ArgumentOutOfRangeException() };", true)]
    [InlineData("var t = n switch { 1 => throw new System.Diagnostics.UnreachableException(), _ => 1 };", true)]
    [InlineData("var t = n switch { 1 => 1, _ => throw new NotSupportedException() };", false)]
    [InlineData("var t = n switch { 1 => 1, _ => 2 };", false)]
    [InlineData("var t = n switch { 1 => new ArgumentOutOfRangeException(), _ => null };", false)]
    public void In_any_section_or_arm(string statements, bool expected) => Assert.Equal(expected, MayBeIn(statements, ""));

    [Theory]
    [InlineData("Mine", "ArgumentOutOfRangeException")]
    [InlineData("Mine.System", "ArgumentOutOfRangeException")]
    [InlineData("System.Mine", "ArgumentOutOfRangeException")]
    [InlineData("Mine", "UnreachableException")]
    [InlineData("Diagnostics", "UnreachableException")]
    [InlineData("System.Mine", "UnreachableException")]
    [InlineData("Mine.Diagnostics", "UnreachableException")]
    [InlineData("Mine.System.Diagnostics", "UnreachableException")]
    [InlineData("System.Diagnostics", "UnreachedException")]
    public void Exceptions_of_others_claim_nothing(string container, string name) => Assert.False(MayBeIn(
        $"switch (n) {{ case 1: break; default: throw new {container}.{name}(); }}", $"namespace {container} {{ class {name} : global::System.Exception {{ }} }}"));

    private static bool MayBeIn(string statements, string more)
    {
        var tree = CSharpSyntaxTree.ParseText("using System; class C { Exception F(int n) { " + statements + " return null; } ArgumentOutOfRangeException Made() => null; }" + more);
        var model = CSharpCompilation.Create("Test", [tree], Verify.References).GetSemanticModel(tree);
        return ThrowingDefault.MayBeIn(model.GetOperation(tree.GetRoot().DescendantNodes().First(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax))!);
    }
}
