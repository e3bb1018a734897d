using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.Mutants;

/// <summary>
/// A program of a test, or several in one, compiled once. What the rules say about it without a mutant is what the tests' marks say, or they
/// would fail: the same findings at the same places are expected of each mutant, and those that the test turns off count no more than there.
/// Configuration files do not count here.
/// </summary>
internal sealed class ProgramCheck : Check
{
    // All programs have the same models beside them.
    private static readonly ConcurrentDictionary<(string Name, string Text, LanguageVersion Language), SyntaxTree> s_trees = new();

    private readonly CSharpCompilation _compilation;
    private readonly AnalyzerOptions _options;
    private readonly HashSet<string> _ignored;
    private string[]? _expected;

    /// <param name="name">The tests.</param>
    /// <param name="source">What the program has beside its first file.</param>
    /// <param name="text">The first file.</param>
    public ProgramCheck(string name, TestSource source, string text) : base(name)
    {
        var trees = source.Files.Select((file, i) => s_trees.GetOrAdd(
            (file.Name, i == 0 ? text : file.Text, source.Language),
            static key => CSharpSyntaxTree.ParseText(key.Text, new CSharpParseOptions(key.Language, DocumentationMode.Diagnose), key.Name)));
        _compilation = CSharpCompilation.Create("Test", trees, source.References, new CSharpCompilationOptions(source.OutputKind, allowUnsafe: true, concurrentBuild: false));
        _options = new AnalyzerOptions([.. source.Additional.Select(static file => (AdditionalText)new File(file.Name, file.Text))]);
        _ignored = [.. source.Ignored];
    }

    public override async Task<bool> HoldsAsync()
    {
        var found = await FindingsAsync();
        // The first time is without a mutant.
        _expected ??= found;
        return _expected.AsSpan().SequenceEqual(found);
    }

    private async Task<string[]> FindingsAsync()
    {
        var driver = _compilation.WithAnalyzers([new TrtcAnalyzer()], new CompilationWithAnalyzersOptions(_options, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await driver.GetAnalyzerDiagnosticsAsync();
        return [.. found.Where(diagnostic => !_ignored.Contains(diagnostic.Id)).Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan()}").Order(StringComparer.Ordinal)];
    }

    private sealed class File(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
