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

    /// <summary>Our analyzer, the two to compare with, and the empty one.</summary>
    public static IReadOnlyList<Contestant> All() =>
    [
        new(Ours, new TrtcAnalyzer()),
        new(Banned, Load(FileIn(Banned, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"), "RS0030")),
        new(Sonar, Load(FileIn("SonarAnalyzer", "SonarAnalyzer.CSharp.dll"), "S109")),
        new(Empty, new EmptyAnalyzer()),
    ];

    // The project file hands over where the packages are.
    private static string FileIn(string package, string file)
    {
        var folder = typeof(Contestant).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == package).Value!;
        return Directory.EnumerateFiles(Path.Combine(folder, "analyzers"), file, SearchOption.AllDirectories).First();
    }

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
