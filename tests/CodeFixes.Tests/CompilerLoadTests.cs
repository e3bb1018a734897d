using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>
/// A compiler is handed every assembly of the package, also those that only an editor can use, and one of them is built against a newer Roslyn than
/// the oldest compiler. This takes the compiler's own way from the command line to the warnings, of which the last is to say what it could not load.
/// </summary>
public sealed class CompilerLoadTests
{
    private static readonly string[] s_package =
        [typeof(TrtcAnalyzer).Assembly.Location, typeof(UseNamedIdCodeFix).Assembly.Location, Metadata("CompletionAssembly")];

    [Fact]
    public async Task Every_assembly_of_the_package_is_loaded_or_passed_over_without_a_word()
    {
        var failures = new List<string>();
        var analyzers = Analyzers(s_package, failures);
        Assert.Empty(failures);
        Assert.Equal(["AnnotateMemberAnalyzer", "TrtcAnalyzer"], analyzers.Select(static analyzer => analyzer.GetType().Name).Order(StringComparer.Ordinal));

        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText("class C { bool M([TrtcCatalog.TrtcEventId] int id) => id == 1003; }")],
            References.All,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(["TRTC1001"], (await compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync()).Select(static diagnostic => diagnostic.Id));
    }

    /// <summary>What a compiler cannot load is told in the same way, so that the silence above means something.</summary>
    [Fact]
    public void What_cannot_be_loaded_is_told()
    {
        var failures = new List<string>();
        var broken = Path.Combine(AppContext.BaseDirectory, "NoAssembly.dll");
        File.WriteAllText(broken, "none");
        Assert.Empty(Analyzers([broken], failures));
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.StartsWith(broken, failure, StringComparison.Ordinal));
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers(IEnumerable<string> assemblies, List<string> failures)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(
            [.. assemblies.Select(static assembly => "/analyzer:" + assembly), "Program.cs"], AppContext.BaseDirectory, sdkDirectory: null);
        Assert.Equal(assemblies.Count(), arguments.AnalyzerReferences.Length);
        var analyzers = ImmutableArray.CreateBuilder<DiagnosticAnalyzer>();
        foreach (var reference in arguments.ResolveAnalyzerReferences(new Loader()).Cast<AnalyzerFileReference>())
        {
            reference.AnalyzerLoadFailed += (_, failure) => failures.Add(string.Create(CultureInfo.InvariantCulture, $"{reference.FullPath}: {failure.ErrorCode} {failure.Message}"));
            analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
            Assert.Empty(reference.GetGenerators(LanguageNames.CSharp));
        }

        return analyzers.ToImmutable();
    }

    private static string Metadata(string key) =>
        typeof(CompilerLoadTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
