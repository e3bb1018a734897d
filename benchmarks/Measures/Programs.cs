using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Benchmarks.Code;
using TrtcCatalog;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>The compilations that are measured. Each run gets a new one, since a compilation remembers what it has bound.</summary>
internal static class Programs
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest);

    /// <summary>The libraries that this program runs on, the catalog, and the cloud SDK: all compiled, as packages bring them.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Select(static file => MetadataReference.CreateFromFile(file)),
        MetadataReference.CreateFromFile(typeof(SdkEventIds).Assembly.Location),
        Sdk(),
    ];

    // S109 is off by default.
    public static CSharpCompilationOptions Options { get; } = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Annotations)
        .WithSpecificDiagnosticOptions([new("S109", ReportDiagnostic.Warn)]);

    public static IReadOnlyList<SyntaxTree> Parse(IEnumerable<(string Name, string Text)> files) =>
        [.. files.Select(static file => CSharpSyntaxTree.ParseText(file.Text, s_parse, file.Name))];

    /// <summary>A new compilation, in which nothing is bound yet.</summary>
    /// <param name="trees">The sources.</param>
    /// <param name="library">Another library that it uses; null for none.</param>
    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, MetadataReference? library = null) =>
        CSharpCompilation.Create("Measured", trees, References.Concat(Libraries()).Concat(library is null ? [] : [library]), Options);

    /// <summary>Libraries that have nothing to do with TRTC, as every project has some; read anew, as a build does.</summary>
    private static IEnumerable<MetadataReference> Libraries() =>
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
            .Where(static file => Path.GetFileName(file) is "BenchmarkDotNet.dll" or "Perfolizer.dll" or "CommandLine.dll" or "Iced.dll" or "Humanizer.dll")
            .Select(static file => MetadataReference.CreateFromFile(file));

    /// <summary>The same references as files, for a compiler of its own.</summary>
    /// <param name="folder">Where those go that are made here.</param>
    public static IEnumerable<string> FilesOfReferences(string folder)
    {
        var sdk = Path.Combine(folder, "TencentCloudSDK.dll");
        File.WriteAllBytes(sdk, SdkImage());
        return References.Concat(Libraries()).OfType<PortableExecutableReference>().Select(reference => reference.FilePath ?? sdk);
    }

    private static PortableExecutableReference Sdk() => MetadataReference.CreateFromImage(SdkImage());

    private static byte[] SdkImage()
    {
        var core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        return ImageOf(CSharpCompilation.Create("TencentCloudSDK", [CSharpSyntaxTree.ParseText(CloudSdk.Source, s_parse)], [core], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
    }

    private static byte[] ImageOf(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
            throw new InvalidOperationException($"{compilation.AssemblyName} does not compile");
        return image.ToArray();
    }

    /// <summary>A library with some sources, as a package brings it.</summary>
    /// <param name="files">The sources.</param>
    public static MetadataReference Library(IEnumerable<(string Name, string Text)> files) =>
        MetadataReference.CreateFromImage(ImageOf(CSharpCompilation.Create("Library", Parse(files), References, Options)));

    public static void EnsureCompiles(IEnumerable<SyntaxTree> trees, MetadataReference? library = null)
    {
        if (Compile(trees, library).GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException(error.ToString());
    }
}
