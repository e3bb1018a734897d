using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace TrtcAnalyzers.Tests;

/// <summary>Programs of tests in one text, each in a namespace of its own: most of what a program costs are the models beside it.</summary>
internal sealed class SharedProgram
{
    private readonly List<(int Start, TestSource Source)> _starts = [];

    private SharedProgram(IReadOnlyList<TestSource> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            _starts.Add((text.Length, source));
            text.Append("namespace Row").Append(_starts.Count).Append("\n{\n").Append(source.Files[0].Text).Append("\n}\n");
        }

        Text = text.ToString();
        Sources = sources;
    }

    /// <summary>The text of all.</summary>
    public string Text { get; }

    /// <summary>The programs that stand in it.</summary>
    public IReadOnlyList<TestSource> Sources { get; }

    /// <summary>The models that all of them are written for.</summary>
    public string Models => Sources[0].Files[1].Text;

    /// <summary>Whether a program can be wrapped in a namespace beside others: one source, the usual models, no files.</summary>
    public static bool CanHold(SolutionState program) =>
        program.Sources is [_, ("CloudSdk.cs", _)] && program.AdditionalFiles.Count == 0 && program.AnalyzerConfigFiles.Count == 0
        && (program.OutputKind ?? OutputKind.DynamicallyLinkedLibrary) == OutputKind.DynamicallyLinkedLibrary && program.AdditionalReferences.Count == Verify.References.Count;

    /// <summary>The same of a program that was collected.</summary>
    public static bool CanHold(TestSource source) =>
        source is { Files: [_, { Name: "CloudSdk.cs" }], Additional: [], Configuration: [], OutputKind: OutputKind.DynamicallyLinkedLibrary }
        && source.References.Count == Verify.References.Count;

    /// <summary>As few texts as hold all programs that compile beside others, a number of them at the most, and the programs that do not.</summary>
    public static (IReadOnlyList<SharedProgram> Shared, IReadOnlyList<TestSource> Alone) Join(IReadOnlyList<TestSource> sources, int most = 100)
    {
        var shared = new List<SharedProgram>();
        var alone = sources.Where(static source => !CanHold(source)).ToList();
        foreach (var chunk in sources.Where(CanHold).GroupBy(static source => (source.Language, Models: source.Files[1].Text)).SelectMany(group => group.Chunk(most)))
        {
            var rest = chunk;
            while (rest.Length > 0)
            {
                var program = new SharedProgram(rest);
                var bad = program.DoNotCompile();
                if (bad.Count == 0)
                {
                    shared.Add(program);
                    break;
                }

                alone.AddRange(bad);
                rest = [.. rest.Where(source => !bad.Contains(source))];
            }
        }

        return (shared, alone);
    }

    /// <summary>The program and its models, with a line in front of each.</summary>
    public CSharpCompilation Compile(string header) =>
        Compilation(Sources[0], ("Rows.cs", header + Text), ("CloudSdk.cs", header + Models));

    /// <summary>A program by itself, with a line in front of each of its sources.</summary>
    public static CSharpCompilation Compile(TestSource source, string header) =>
        Compilation(source, [.. source.Files.Select(file => (file.Name, header + file.Text))]);

    private static CSharpCompilation Compilation(TestSource like, params (string Name, string Text)[] files)
    {
        var options = new CSharpParseOptions(like.Language);
        return CSharpCompilation.Create(
            "Test", files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Name)), like.References, new CSharpCompilationOptions(like.OutputKind, allowUnsafe: true));
    }

    private HashSet<TestSource> DoNotCompile()
    {
        var compilation = Compile("");
        return
        [
            .. from diagnostic in compilation.GetDiagnostics()
               where diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree == compilation.SyntaxTrees[0]
               select _starts.FindLast(start => start.Start <= diagnostic.Location.SourceSpan.Start).Source,
        ];
    }
}
