using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Bodies of methods as the analysis gets them.</summary>
internal static class Bodies
{
    /// <summary>The body of the method with a name, or of the first one, and who knows the roles in it.</summary>
    public static (IOperation Root, RoleMap Roles) Bind(string source, string? name = null)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var compilation = CSharpCompilation.Create(
            "Test", [tree, CSharpSyntaxTree.ParseText(Sources.CloudSdk)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First(method => name is null || method.Identifier.ValueText == name);
        return (compilation.GetSemanticModel(tree).GetOperation(method)!, new RoleMap(compilation, null, null));
    }
}
