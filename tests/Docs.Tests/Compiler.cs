using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcCatalog;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>Compiles examples and the sample in memory, and runs the rules on them.</summary>
internal static class Compiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.IO;
        global using System.Linq;
        global using System.Text.Json.Serialization;
        global using System.Threading.Tasks;
        """;

    /// <summary>What an example can name without declaring it.</summary>
    private const string Context = """
        global using TencentCloud.Trtc.V20190722.Models;
        global using TrtcCatalog;
        """;

    // One line, so that the lines of an example are found again.
    private const string MethodHead =
        "#nullable disable\nclass Program { object Run(EventMessage e, EventMessage other, AbnormalEvent a, AbnormalExperience x) {\n#line 1\n";

    private const string MethodFoot = "\nreturn null; } }";

    private static readonly string[] s_languages = ["", "zh-Hans", "ko"];

    /// <summary>The assemblies of this process: no targeting pack is asked for, and nothing is downloaded.</summary>
    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "netstandard.dll" or ['S', 'y', 's', 't', 'e', 'm', '.', ..])
            .Select(static path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(SdkEventIds).Assembly.Location),
    ];

    /// <summary>Every analyzer of the package.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(TrtcAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What is reported in an example, with the line in it. It must compile.</summary>
    public static async Task<IReadOnlyList<(int Line, string Id, string Message)>> ReportedInAsync(Example example)
    {
        var source = IsDeclaration(example.Code) ? "#nullable disable\n#line 1\n" + example.Code : MethodHead + example.Code + MethodFoot;
        var diagnostics = await DiagnosticsAsync(
        [
            Parse(Usings + Context, "Usings.cs"),
            Parse(source, "Example.cs"),
            .. Repository.SampleSources("TencentCloud").Select(ParseFile),
        ]);
        return [.. diagnostics.Select(static diagnostic => (diagnostic.Location.GetMappedLineSpan().StartLinePosition.Line + 1, diagnostic.Id, diagnostic.GetMessage(CultureInfo.InvariantCulture)))];
    }

    /// <summary>What is reported in the sample, as the output of a build has it in each language of the package.</summary>
    public static async Task<IReadOnlyList<string>> ReportedInTheSampleAsync()
    {
        // What is hidden does not show in the output of a build.
        var diagnostics = (await DiagnosticsAsync([Parse(Usings, "Usings.cs"), .. Repository.SampleSources().Select(ParseFile)]))
            .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden);
        return
        [
            .. from language in s_languages
               from diagnostic in diagnostics
               let span = diagnostic.Location.GetLineSpan()
               select $"{Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1}): warning {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.GetCultureInfo(language))}",
        ];
    }

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(SyntaxTree[] trees)
    {
        var isProgram = trees.Any(static tree => tree.GetRoot().ChildNodes().Any(static node => node is GlobalStatementSyntax));
        var options = new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create("Documents", trees, s_references, options);
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
    }

    private static bool IsDeclaration(string code) =>
        CSharpSyntaxTree.ParseText(code).GetCompilationUnitRoot().Members.Any(static member => member is BaseTypeDeclarationSyntax);

    private static SyntaxTree ParseFile(string path) => Parse(Repository.Text(path), path);

    private static SyntaxTree Parse(string text, string path) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), path);
}
