using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.Tests;

/// <summary>Compiles sources to assemblies that a test references.</summary>
internal static class Library
{
    public static MetadataReference Compile(string source, string name = "Library")
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Sources.LibraryUsings + source, new CSharpParseOptions(LanguageVersion.Latest))],
            Verify.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
