using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Tests;

/// <summary>What the analyzer says about a source, as text: for exact messages, and for code that does not compile.</summary>
internal static class Findings
{
    /// <summary>Each finding as <c>id 'code' message</c>, in the order of the source. A crash of the analyzer is a finding, too.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string source, bool withCatalog = true, bool withModels = true, params MetadataReference[] more) =>
        [.. (await DiagnosticsAsync(source, withCatalog, withModels, more)).Select(Text)];

    /// <summary>The findings themselves, in the order of the source.</summary>
    public static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(string source, bool withCatalog = true, bool withModels = true, params MetadataReference[] more)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var trees = new List<SyntaxTree> { CSharpSyntaxTree.ParseText(source, options, "Test0.cs") };
        if (withModels)
            trees.Add(CSharpSyntaxTree.ParseText(Sources.CloudSdk, options, "CloudSdk.cs"));
        var references = withCatalog ? Verify.References : [.. Verify.References.Take(Verify.References.Count - 1)];
        var compilation = CSharpCompilation.Create("Test", trees, references.Concat(more), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var diagnostics = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer())).GetAnalyzerDiagnosticsAsync();
        return diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan);
    }

    /// <summary>The findings in the statements of a method, all with their messages.</summary>
    public static Task<IReadOnlyList<string>> InMethodAsync(string statements) => OfAsync(Sources.Usings + Sources.Method(statements));

    private static string Text(Diagnostic diagnostic)
    {
        var code = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        return $"{diagnostic.Id} '{code}' {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
