using System.Reflection;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Benchmarks.Analyzers;

/// <summary>An analyzer that is measured, under the name that the tables show.</summary>
internal sealed record Contestant(string Name, DiagnosticAnalyzer Analyzer)
{
    public const string Ours = "TrtcAnalyzers";
    public const string Banned = "BannedApiAnalyzers";
    public const string Sonar = "Sonar S109";
    public const string Annotate = "TRTC1003, in editors only";
    public const string Empty = "empty callbacks";
    public const string Marked = "ours as far as: bodies are marked";
    public const string Read = "ours as far as: marked bodies are read";
    public const string Known = "our findings, known before";
    public const string Walk = "one walk through every body";
    public const string LowerBound = "called, two walks, a look at each symbol, our findings";
    public const string Graphs = "the control flow graph of every body";

    private const string BannedRule = "RS0030";
    private const string SonarRule = "S109";

    /// <summary>Our analyzer, the two to compare with, and the empty one.</summary>
    public static IReadOnlyList<Contestant> All() =>
    [
        new(Ours, new TrtcAnalyzer()),
        new(Banned, Load(BannedFile(), BannedRule)),
        new(Sonar, Load(SonarFile(), SonarRule)),
        new(Empty, new EmptyAnalyzer()),
    ];

    /// <summary>Those that can be compared as the compiler loads them: their names, a rule of theirs, and their assemblies.</summary>
    public static IReadOnlyList<(string Name, string Rule, string[] Assemblies)> Packages() =>
    [
        (Ours, DiagnosticIds.UseNamedId, [typeof(TrtcAnalyzer).Assembly.Location]),
        (Banned, BannedRule, AssembliesBeside(BannedFile())),
        (Sonar, SonarRule, AssembliesBeside(SonarFile())),
    ];

    /// <summary>The compiler of the SDK that this program was built with.</summary>
    public static string Compiler => Handed("Compiler");

    private static string BannedFile() => FileIn(Banned, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll");

    private static string SonarFile() => FileIn("SonarAnalyzer", "SonarAnalyzer.CSharp.dll");

    private static string[] AssembliesBeside(string file) => Directory.GetFiles(Path.GetDirectoryName(file)!, "*.dll");

    private static string FileIn(string package, string file) =>
        Directory.EnumerateFiles(Path.Combine(Handed(package), "analyzers"), file, SearchOption.AllDirectories).First();

    // The project file hands over where things are.
    private static string Handed(string key) => typeof(Contestant).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == key).Value!;

    private static DiagnosticAnalyzer Load(string file, string ruleId)
    {
        foreach (var type in TypesOf(Assembly.LoadFrom(file)))
        {
            if (type is { IsAbstract: false, ContainsGenericParameters: false } && type.IsSubclassOf(typeof(DiagnosticAnalyzer))
                && type.GetConstructor(Type.EmptyTypes) is not null
                && Activator.CreateInstance(type) is DiagnosticAnalyzer analyzer
                && analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == ruleId))
            {
                return analyzer;
            }
        }

        throw new InvalidOperationException($"{file} holds no analyzer of {ruleId}");
    }

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException failure)
        {
            return failure.Types.OfType<Type>();
        }
    }
}
