using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TrtcCatalog;

namespace TrtcAnalyzers.Tests;

/// <summary>Compiles a source with the cloud SDK's models and expects the diagnostics that its markup names, and no others.</summary>
internal static class Verify
{
    private static readonly ReferenceAssemblies s_noPackages = new("net10.0");

    /// <summary>The files of the targeting pack and the catalog: nothing is downloaded while tests run.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. Directory.GetFiles(ReferenceFolder(), "*.dll").Select(static file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(SdkEventIds).Assembly.Location),
    ];

    public static Task SourceAsync(string source, LanguageVersion version = LanguageVersion.Latest, CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Errors, params string[] ignoredIds) =>
        Test(source, version, compilerDiagnostics, ignoredIds).RunAsync();

    /// <summary>A program of top-level statements.</summary>
    public static Task ProgramAsync(string source)
    {
        var test = Test(source);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync();
    }

    /// <summary>A source beside others, with their names.</summary>
    public static Task SourcesAsync(string source, params (string Name, string Text)[] others)
    {
        var test = Test(source);
        foreach (var (name, text) in others)
            test.TestState.Sources.Add((name, text));
        return test.RunAsync();
    }

    /// <summary>A source that references the assembly that a library's source compiles to, beside additional files.</summary>
    public static Task ReferencingAsync(string library, string source, params (string Name, string Text)[] files)
    {
        var test = Test(source);
        test.TestState.AdditionalReferences.Add(Library.Compile(library));
        foreach (var file in files)
            test.TestState.AdditionalFiles.Add(file);
        return test.RunAsync();
    }

    private static RuleTest Test(string source, LanguageVersion version = LanguageVersion.Latest, CompilerDiagnostics compilerDiagnostics = CompilerDiagnostics.Errors, params string[] ignoredIds)
    {
        var test = new RuleTest(version) { TestCode = Sources.Usings + source, CompilerDiagnostics = compilerDiagnostics };
        test.TestState.Sources.Add(("CloudSdk.cs", Sources.CloudSdk));
        test.TestState.AdditionalReferences.AddRange(References);
        test.DisabledDiagnostics.AddRange(ignoredIds);
        return test;
    }

    /// <summary>The statements of a method, with the rules that are listed turned off.</summary>
    public static Task MethodWithoutAsync(string statements, params string[] ignoredIds) => SourceAsync(Sources.Method(statements), ignoredIds: ignoredIds);

    /// <summary>The statements of a method, all rules on.</summary>
    public static Task MethodAsync(string statements) => SourceAsync(Sources.Method(statements));

    /// <summary>The statements of a method, where only the rules about parameters count.</summary>
    public static Task FlowAsync(string statements) => SourceAsync(Sources.Method(statements), ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2002"]);

    /// <summary>A source beside additional files and an <c>.editorconfig</c>; their markup counts too.</summary>
    public static Task ProjectAsync(string source, (string Name, string Text)[] files, string editorConfig = "", params string[] ignoredIds)
    {
        var test = new RuleTest(LanguageVersion.Latest) { TestCode = Sources.Usings + source };
        test.TestState.Sources.Add(("CloudSdk.cs", Sources.CloudSdk));
        test.TestState.AdditionalReferences.AddRange(References);
        foreach (var file in files)
            test.TestState.AdditionalFiles.Add(file);
        if (editorConfig.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + editorConfig));
        test.DisabledDiagnostics.AddRange(ignoredIds);
        return test.RunAsync();
    }

    /// <summary>The statements of a method under an <c>.editorconfig</c>, a <c>.globalconfig</c>, and a severity of TRTC3001 from the command line; only TRTC3001 counts.</summary>
    public static Task ConfiguredAsync(string statements, string editorConfig = "", string globalConfig = "", ReportDiagnostic specific = ReportDiagnostic.Default)
    {
        var test = Test(Sources.Method(statements), ignoredIds: ["TRTC1001", "TRTC1002", "TRTC2001", "TRTC2002"]);
        if (editorConfig.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n" + editorConfig));
        if (globalConfig.Length > 0)
            test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\n" + globalConfig));
        test.SolutionTransforms.Add((solution, project) =>
        {
            var options = solution.GetProject(project)!.CompilationOptions!;
            return solution.WithProjectCompilationOptions(project, options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem("TRTC3001", specific)));
        });
        return test.RunAsync();
    }

    private static string ReferenceFolder() =>
        typeof(Verify).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "ReferenceFolder").Value!;

    private sealed class RuleTest : CSharpAnalyzerTest<TrtcAnalyzer, DefaultVerifier>
    {
        private readonly LanguageVersion _version;

        public RuleTest(LanguageVersion version)
        {
            _version = version;
            ReferenceAssemblies = s_noPackages;
            // One rule can have several messages.
            MarkupOptions = MarkupOptions.UseFirstDescriptor;
        }

        protected override Task RunImplAsync(CancellationToken cancellationToken)
        {
            // SilencedTests asks it of all of them, many at a time.
            if (SharedProgram.CanHold(TestState))
                TestBehaviors |= TestBehaviors.SkipSuppressionCheck | TestBehaviors.SkipGeneratedCodeCheck;
            return TestSources.Take(TestState, _version, DisabledDiagnostics) ? Task.CompletedTask : base.RunImplAsync(cancellationToken);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version, DocumentationMode.Diagnose);

        protected override CompilationOptions CreateCompilationOptions() =>
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true);
    }
}
