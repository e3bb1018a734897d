using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Tests.Places;

/// <summary>
/// Compiles many rows at once, each in a namespace of its own, and compares what the analyzer says with the markup of each: hundreds of
/// places in every version of the language take seconds.
/// </summary>
internal static class Sheet
{
    /// <summary>The versions that the compiler at hand knows, from C# 7.3, which is what .NET Framework projects are written in.</summary>
    public static IReadOnlyList<LanguageVersion> Versions { get; } =
        [.. Enum.GetValues<LanguageVersion>().Where(static version => version is >= LanguageVersion.CSharp7_3 and < LanguageVersion.LatestMajor)];

    public static Task VerifyAsync(LanguageVersion version, IEnumerable<Row> rows) => VerifyAsync(version, rows, "");

    /// <summary>Expects exactly the findings that the markup names, in rows that all compile. What is the matter is told row by row.</summary>
    public static async Task VerifyAsync(LanguageVersion version, IEnumerable<Row> rows, string more)
    {
        var written = rows.Where(row => row.Since <= version && !(row.EnumeratesSpan && RefusesSpans(version))).ToArray();
        Assert.NotEmpty(written);
        var text = new StringBuilder(Sources.Usings);
        var expected = new List<(int Row, string Finding)>();
        var starts = new List<int>();
        for (var i = 0; i < written.Length; i++)
        {
            starts.Add(text.Length);
            text.Append("\nnamespace N").Append(i).Append("\n{\n");
            var code = written[i].IsStatements ? Sources.Method(written[i].Code) : written[i].Code;
            var before = text.Length;
            foreach (var (id, span) in AppendWithoutMarkup(text, code))
                expected.Add((i, Finding(id, span.Start - before, text.ToString(span.Start, span.Length))));
            text.Append("\n}\n");
        }

        if (TestSources.Take([("Sheet.cs", text.ToString()), ("CloudSdk.cs", Sources.CloudSdk), ("More.cs", Sources.Usings + more)], version))
            return;
        var options = new CSharpParseOptions(version);
        var compilation = CSharpCompilation.Create(
            "Sheet",
            [CSharpSyntaxTree.ParseText(text.ToString(), options, "Sheet.cs"), CSharpSyntaxTree.ParseText(Sources.CloudSdk, options, "CloudSdk.cs"), CSharpSyntaxTree.ParseText(Sources.Usings + more, options, "More.cs")],
            Verify.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Located);
        var found = (await compilation.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TrtcAnalyzer())).GetAnalyzerDiagnosticsAsync()).Select(Located);

        var report = new StringBuilder();
        var actual = found.ToLookup(static one => one.Row, static one => one.Finding);
        var errorsOf = errors.ToLookup(static one => one.Row, static one => one.Finding);
        var wanted = expected.ToLookup(static one => one.Row, static one => one.Finding);
        for (var i = 0; i < written.Length; i++)
        {
            var missing = Without(wanted[i], actual[i]);
            var extra = Without(actual[i], wanted[i]);
            if (missing.Count + extra.Count > 0 || errorsOf[i].Any())
                report.AppendLine(written[i].Code).AppendLine("    missing: " + string.Join("; ", missing)).AppendLine("    extra: " + string.Join("; ", extra)).AppendLine("    does not compile: " + string.Join("; ", errorsOf[i]));
        }

        foreach (var elsewhere in errorsOf[-1].Concat(actual[-1]))
            report.AppendLine(elsewhere);
        Assert.True(report.Length == 0, $"In C# {version.ToDisplayString()}:{Environment.NewLine}{report}");

        (int Row, string Finding) Located(Diagnostic diagnostic)
        {
            if (diagnostic.Location.SourceTree?.FilePath != "Sheet.cs")
                return (-1, diagnostic.ToString());
            var span = diagnostic.Location.SourceSpan;
            var row = starts.FindLastIndex(start => start <= span.Start);
            var content = starts[row] + "\nnamespace N".Length + row.ToString(null, null).Length + "\n{\n".Length;
            var finding = Finding(diagnostic.Id, span.Start - content, text.ToString(span.Start, span.Length));
            return (row, diagnostic.Id.StartsWith("CS", StringComparison.Ordinal) ? diagnostic.GetMessage(null) : finding);
        }
    }

    private static bool RefusesSpans(LanguageVersion version) =>
        typeof(CSharpCompilation).Assembly.GetName().Version is { Major: 4, Minor: 14 } && version <= LanguageVersion.CSharp12;

    private static string Finding(string id, int start, string code) => $"{id} '{code}' at {start}";

    private static List<string> Without(IEnumerable<string> findings, IEnumerable<string> others)
    {
        var rest = findings.ToList();
        foreach (var other in others)
            rest.Remove(other);
        return rest;
    }

    private static List<(string Id, TextSpan Span)> AppendWithoutMarkup(StringBuilder text, string code)
    {
        var marks = new List<(string, TextSpan)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < code.Length; i++)
        {
            if (code.AsSpan(i).StartsWith("{|TRTC", StringComparison.Ordinal))
            {
                var end = code.IndexOf(':', i);
                open.Push((code[(i + 2)..end], text.Length));
                i = end;
            }
            else if (open.Count > 0 && code.AsSpan(i).StartsWith("|}", StringComparison.Ordinal))
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(code[i]);
            }
        }

        return marks;
    }
}
