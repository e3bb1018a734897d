using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit.Sdk;

namespace TrtcAnalyzers.Tests;

/// <summary>A program that a test of this assembly gives to the rules, without its marks.</summary>
/// <param name="Test">The test and the number of its row, to be found again.</param>
/// <param name="Files">The names and texts of the sources.</param>
/// <param name="Additional">Additional files and, rooted, configuration files.</param>
internal sealed record TestSource(
    string Test,
    IReadOnlyList<(string Name, string Text)> Files,
    IReadOnlyList<(string Name, string Text)> Additional,
    IReadOnlyList<(string Name, string Text)> Configuration,
    LanguageVersion Language,
    OutputKind OutputKind,
    IReadOnlyList<MetadataReference> References);

/// <summary>
/// Collects the programs of all tests of this assembly, by running the tests with an ear in place of the rules: a row that somebody adds
/// is in by itself. Other proofs need programs, and nobody writes what users write as these tests do.
/// </summary>
internal static class TestSources
{
    private static readonly AsyncLocal<Action<SolutionState, LanguageVersion>?> s_ear = new();

    /// <summary>Whether the program was taken, so that nobody needs to run it.</summary>
    public static bool Take(SolutionState program, LanguageVersion language)
    {
        s_ear.Value?.Invoke(program, language);
        return s_ear.Value is not null;
    }

    /// <summary>The same for a test that compiles by itself.</summary>
    public static bool Take(IEnumerable<(string Name, string Text)> files, LanguageVersion language)
    {
        if (s_ear.Value is null)
            return false;
        var program = new SolutionState("Test", LanguageNames.CSharp, "/", "cs");
        foreach (var (name, text) in files)
            program.Sources.Add((name, text));
        program.AdditionalReferences.AddRange(Verify.References);
        return Take(program, language);
    }

    public static async Task<IReadOnlyList<TestSource>> AllAsync()
    {
        var sources = new List<TestSource>();
        foreach (var type in typeof(TestSources).Assembly.GetTypes().Where(static t => t is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }))
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            {
                // A test that asks for more than one program, or for its findings, has its own ways; those through Verify are the catalogue.
                if (method.GetCustomAttribute<FactAttribute>() is null || !IsCatalogue(method))
                    continue;
                var row = 0;
                foreach (var arguments in RowsOf(method))
                {
                    var name = $"{type.Name}.{method.Name} {row++}";
                    s_ear.Value = (state, language) => sources.Add(Read(name, state, language));
                    await (Task)method.Invoke(Activator.CreateInstance(type), arguments)!;
                }
            }
        }

        s_ear.Value = null;
        return sources;
    }

    // Programs go through Verify at once and whole: such tests end with the task that Verify gave them.
    private static bool IsCatalogue(MethodInfo method) =>
        method.ReturnType == typeof(Task) && method.GetCustomAttribute<System.Runtime.CompilerServices.AsyncStateMachineAttribute>() is null;

    private static IEnumerable<object?[]> RowsOf(MethodInfo method)
    {
        var parameters = method.GetParameters();
        var attributes = method.GetCustomAttributes<DataAttribute>().ToList();
        var rows = attributes.Count == 0 ? [[]] : attributes.SelectMany(attribute => attribute.GetData(method));
        foreach (var row in rows)
            yield return [.. parameters.Select((parameter, i) => Argument(parameter, i, row))];
    }

    // What xunit does with a row: the rest of it fills `params`, and what is missing is the default.
    private static object? Argument(ParameterInfo parameter, int i, object?[] row)
    {
        if (!parameter.IsDefined(typeof(ParamArrayAttribute)))
            return i < row.Length ? row[i] : parameter.DefaultValue;
        if (i < row.Length && parameter.ParameterType.IsInstanceOfType(row[i]))
            return row[i];
        var rest = Array.CreateInstance(parameter.ParameterType.GetElementType()!, Math.Max(0, row.Length - i));
        for (var r = 0; r < rest.Length; r++)
            rest.SetValue(row[i + r], r);
        return rest;
    }

    private static TestSource Read(string name, SolutionState state, LanguageVersion language) => new(
        name,
        [.. state.Sources.Select(static file => (file.filename, Unmarked(file.content.ToString())))],
        [.. state.AdditionalFiles.Select(static file => (file.filename, Unmarked(file.content.ToString())))],
        [.. state.AnalyzerConfigFiles.Select(static file => (file.filename, file.content.ToString()))],
        language,
        state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary,
        [.. state.AdditionalReferences]);

    private static string Unmarked(string text)
    {
        TestFileMarkupParser.GetPositionsAndSpans(text, out var output, out _, out _);
        return output;
    }
}
