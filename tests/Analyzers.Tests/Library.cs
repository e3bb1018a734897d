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
        return MetadataReference.CreateFromImage(ImageOf(compilation));
    }

    /// <summary>A library named Library as its file, and as a project of the solution, as editors refer to it.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="more">What it references besides what every test does.</param>
    public static IEnumerable<MetadataReference> Both(string source, params MetadataReference[] more)
    {
        var compilation = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(source)], Verify.References.Concat(more), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [MetadataReference.CreateFromImage(ImageOf(compilation)), compilation.ToMetadataReference()];
    }

    private static byte[] ImageOf(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics));
        return image.ToArray();
    }
}
