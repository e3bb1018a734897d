using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace TrtcAnalyzers.CodeFixes.Tests.NeverThrows;

/// <summary>A program to break.</summary>
/// <param name="Name">Where it comes from.</param>
/// <param name="Text">Its text, before anything is broken.</param>
internal sealed record Specimen(string Name, string Text);

/// <summary>
/// The programs that are broken: every C# file of this repository and of the packages on this machine, and the programs inside the string
/// literals of the tests, which are full of TRTC values.
/// </summary>
internal static class Corpus
{
    private const string Before = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using TencentCloud.Trtc.V20190722.Models;
        using TrtcCatalog;

        """;

    private static readonly string[] s_values = ["EventId", "ParamOne", "ParamTwo", "ExperienceId", "[Trtc"];

    private static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The programs of the tests' literals and the sample: small, and each full of places.</summary>
    public static IReadOnlyList<Specimen> FullOfValues { get; } = [.. Files("samples").Select(Read), .. Files("tests").SelectMany(Literals)];

    /// <summary>All source files, as they are.</summary>
    public static IReadOnlyList<Specimen> Sources { get; } =
        [.. Files("src").Concat(Files("tests")).Concat(Files("benchmarks")).Concat(Files("eng")).Concat(CSharpFilesIn(Metadata("PackageFolder"))).Select(Read)];

    /// <summary>The text without the marks of expected diagnostics.</summary>
    private static string Unmarked(string text)
    {
        for (var mark = text.IndexOf("{|", StringComparison.Ordinal); mark >= 0; mark = text.IndexOf("{|", StringComparison.Ordinal))
        {
            var colon = text.IndexOf(':', mark);
            text = colon < 0 ? text.Remove(mark, 2) : text.Remove(mark, colon + 1 - mark);
        }

        return text.Replace("|}", "", StringComparison.Ordinal).Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
    }

    private static IEnumerable<Specimen> Literals(string file)
    {
        foreach (var token in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantTokens())
        {
            if (token.Value is not string literal || !s_values.Any(value => literal.Contains(value, StringComparison.Ordinal)))
                continue;
            var code = Unmarked(literal);
            var isType = code.Contains("class ", StringComparison.Ordinal) || code.Contains("struct ", StringComparison.Ordinal) || code.Contains("record ", StringComparison.Ordinal);
            yield return new Specimen($"{Name(file)}, literal at {token.SpanStart}", Before + (isType ? code : Method(code)));
        }
    }

    private static string Method(string code) => $$"""
        class Program
        {
            object Run(EventMessage e, EventMessage other, AbnormalEvent a, AbnormalExperience x, bool flag)
            {
                {{(code.Contains(';', StringComparison.Ordinal) ? code : "return " + code + ";")}}
            }
        }
        """;

    private static Specimen Read(string file) => new(Name(file), File.ReadAllText(file));

    private static string Name(string file) => file.StartsWith(Root, StringComparison.Ordinal) ? Path.GetRelativePath(Root, file) : file;

    private static IEnumerable<string> Files(string folder) => CSharpFilesIn(Path.Combine(Root, folder));

    // In an order that does not depend on the machine, so that a seed means the same program everywhere.
    private static IEnumerable<string> CSharpFilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(static file => !IsBuilt(file)).Order(StringComparer.Ordinal)
        : [];

    private static bool IsBuilt(string file) =>
        file.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || file.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Metadata(string key) =>
        typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
