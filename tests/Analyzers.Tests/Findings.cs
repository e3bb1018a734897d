using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

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
        (string, string)[] files = withModels ? [("Test0.cs", source), ("CloudSdk.cs", Sources.CloudSdk)] : [("Test0.cs", source)];
        var references = withCatalog ? Verify.References : [.. Verify.References.Take(Verify.References.Count - 1)];
        var compilation = Compile(references.Concat(more), files);
        var diagnostics = await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer())).GetAnalyzerDiagnosticsAsync();
        return diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan);
    }

    /// <summary>A library of files with their names, in the newest version of the language.</summary>
    public static CSharpCompilation Compile(IEnumerable<MetadataReference> references, params (string Path, string Text)[] files)
    {
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        return CSharpCompilation.Create(
            "Test", files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path)), references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    /// <summary>The findings in the statements of a method, all with their messages.</summary>
    public static Task<IReadOnlyList<string>> InMethodAsync(string statements) => OfAsync(Sources.Usings + Sources.Method(statements));

    /// <summary>What is reported beside a source in additional files, as <c>path(line,column): id message</c>.</summary>
    public static async Task<IReadOnlyList<string>> InFilesAsync(string source, params (string Path, string Text)[] files)
    {
        var compilation = Compile(Verify.References, ("Test0.cs", Sources.Usings + source), ("CloudSdk.cs", Sources.CloudSdk));
        var additional = files.Select(static file => (AdditionalText)new InMemoryFile(file.Path, file.Text)).ToImmutableArray();
        var diagnostics = await compilation.WithAnalyzers(AllRules.Analyzers, new AnalyzerOptions(additional)).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. diagnostics.Where(static diagnostic => diagnostic.Location.Kind == LocationKind.ExternalFile)
                .Select(static diagnostic => (Place: diagnostic.Location.GetLineSpan(), Diagnostic: diagnostic))
                .OrderBy(static found => found.Place.Path, StringComparer.Ordinal).ThenBy(static found => found.Place.StartLinePosition)
                .Select(static found => $"{found.Place.Path}({found.Place.StartLinePosition.Line + 1},{found.Place.StartLinePosition.Character + 1}): {found.Diagnostic.Id} {found.Diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"),
        ];
    }

    private sealed class InMemoryFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private static string Text(Diagnostic diagnostic)
    {
        var code = diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "";
        return $"{diagnostic.Id} '{code}' {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }
}
