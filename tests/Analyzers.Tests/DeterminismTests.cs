using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrtcAnalyzers.Tests;

/// <summary>
/// The same program gives the same diagnostics, a hundred times, on one thread and on all. Between files and members the compiler chooses
/// the order; inside a member it is ours, and must not change either.
/// </summary>
public class DeterminismTests
{
    private const int Runs = 100;

    // Two tables of the user's that both know a number, and several messages about one place: what a dictionary could shuffle.
    private const string More = """
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        [TrtcIdTable(TrtcIdSpace.Event)] public static class OneTable { [TrtcParams(One = typeof(Values))] public const int Ours = 4016; public const int Again = 4016; }
        [TrtcIdTable(TrtcIdSpace.Event)] public static class OtherTable { public const int Theirs = 4016, More = 4017; }
        public static class Values { public const int Off = 0, On = 1; }

        class Several
        {
            bool Merged(EventMessage e, bool flag)
            {
                var m = new EventMessage { EventId = flag ? 1001UL : 1002UL, ParamOne = 77, ParamTwo = 78 };
                return m.ParamOne == 76 || (e.EventId is 1001 or 1002 or 1003 or 2001 or 4016 && e.ParamOne == 75 && e.ParamTwo == 74) || m.EventId == 4444;
            }
        }
        """;

    private static readonly SyntaxTree[] s_trees = [.. Sample().Append(Parse("More.cs", More))];

    [Fact]
    public async Task A_hundred_runs_say_the_same()
    {
        var first = await RunAsync(concurrent: false, s_trees);
        Assert.True(first.All.Length > 100, $"only {first.All.Length} diagnostics");
        for (var run = 1; run < Runs; run++)
        {
            // The order in which files are handed over is the build's, and makes no difference.
            var next = await RunAsync(concurrent: run % 2 == 1, run % 3 == 0 ? [.. s_trees.Reverse()] : s_trees);
            Assert.Equal(first.All, next.All);
            Assert.Equal(first.InMembers, next.InMembers);
        }
    }

    private static async Task<(string[] All, string[] InMembers)> RunAsync(bool concurrent, SyntaxTree[] trees)
    {
        var compilation = CSharpCompilation.Create("Same", trees, Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: concurrent));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: concurrent, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new TrtcAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return (
            [.. found.Select(Text).Order(StringComparer.Ordinal)],
            [.. found.GroupBy(Member).Select(static member => member.Key + "\n" + string.Join('\n', member.Select(Text))).Order(StringComparer.Ordinal)]);
    }

    // All that a reader or a fix can see of it.
    private static string Text(Diagnostic diagnostic) => string.Join(
        " | ",
        [
            diagnostic.ToString(),
            .. diagnostic.AdditionalLocations.Select(static location => location.GetLineSpan().ToString()),
            .. diagnostic.Properties.OrderBy(static property => property.Key, StringComparer.Ordinal).Select(static property => $"{property.Key}={property.Value}"),
        ]);

    private static string Member(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        return $"{diagnostic.Location.SourceTree.FilePath} {node.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.SpanStart}";
    }

    private static IEnumerable<SyntaxTree> Sample()
    {
        var root = typeof(DeterminismTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RepositoryRoot").Value!;
        var folder = Path.Combine(root, "samples", "CallMonitor");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file))
            .Where(static file => !file.StartsWith("bin", StringComparison.Ordinal) && !file.StartsWith("obj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Parse(file, Usings + File.ReadAllText(Path.Combine(folder, file))));
    }

    // The sample relies on implicit usings.
    private const string Usings = "using System; using System.Collections.Generic; using System.IO; using System.Linq; ";

    private static SyntaxTree Parse(string name, string text) => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest), name);
}
