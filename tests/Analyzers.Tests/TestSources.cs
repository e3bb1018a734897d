using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;
using Xunit.Sdk;

namespace TrtcAnalyzers.Tests;

/// <summary>A program that a test of this assembly gives to the rules, without its marks.</summary>
/// <param name="Row">The row of the test, to be found again.</param>
/// <param name="Files">The names and texts of the sources.</param>
/// <param name="Additional">Additional files.</param>
/// <param name="Configuration">Configuration files, rooted.</param>
/// <param name="Ignored">The findings that the test does not look at.</param>
internal sealed record TestSource(
    TestRow Row,
    IReadOnlyList<(string Name, string Text)> Files,
    IReadOnlyList<(string Name, string Text)> Additional,
    IReadOnlyList<(string Name, string Text)> Configuration,
    LanguageVersion Language,
    OutputKind OutputKind,
    IReadOnlyList<MetadataReference> References,
    IReadOnlyList<string> Ignored)
{
    public string Test => Row.Name;
}

/// <summary>One row of a test, which can be run by itself.</summary>
/// <param name="Name">The test and the number of the row.</param>
/// <param name="Method">The test.</param>
/// <param name="Arguments">What the row gives it.</param>
internal sealed record TestRow(string Name, MethodInfo Method, object?[] Arguments)
{
    /// <summary>Runs the row; what fails is thrown.</summary>
    public async Task RunAsync()
    {
        if (Method.Invoke(Activator.CreateInstance(Method.DeclaringType!), Arguments) is Task task)
            await task;
    }
}

/// <summary>
/// Collects the programs of all tests of this assembly, by running the tests with an ear in place of the rules: a row that somebody adds
/// is in by itself. Other proofs need programs, and nobody writes what users write as these tests do.
/// </summary>
internal static class TestSources
{
    private static readonly AsyncLocal<Action<SolutionState, LanguageVersion, IEnumerable<string>>?> s_ear = new();

    /// <summary>Whether the program was taken, so that nobody needs to run it.</summary>
    public static bool Take(SolutionState program, LanguageVersion language, IEnumerable<string> ignored)
    {
        s_ear.Value?.Invoke(program, language, ignored);
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
        return Take(program, language, []);
    }

    /// <summary>The programs of all tests.</summary>
    public static async Task<IReadOnlyList<TestSource>> AllAsync() => (await DivideAsync()).Programs;

    /// <summary>Programs without those between: where a test goes through all versions of the language, the first and the last have all that the others have.</summary>
    public static IEnumerable<TestSource> OfFirstAndLastVersion(IEnumerable<TestSource> programs) => programs
        .GroupBy(static program => program.Files[0].Name == "Sheet.cs" ? program.Test[..program.Test.IndexOf(' ', StringComparison.Ordinal)] : program.Test)
        .SelectMany(static group => group.Count() > 2 ? (IEnumerable<TestSource>)[group.First(), group.Last()] : group);

    /// <summary>The programs of all tests, and the rows that are no such program: those ask for more than one, or for what was found.</summary>
    public static async Task<(IReadOnlyList<TestSource> Programs, IReadOnlyList<TestRow> Others)> DivideAsync()
    {
        var programs = new List<TestSource>();
        var others = new List<TestRow>();
        // What runs by itself, whatever it looks like: the other rows of such a test need not be run to know it.
        var deaf = new HashSet<MethodInfo>();
        foreach (var row in Rows())
        {
            var before = programs.Count;
            if (IsCatalogue(row.Method) && !deaf.Contains(row.Method))
            {
                s_ear.Value = (state, language, ignored) => programs.Add(Read(row, state, language, ignored));
                await row.RunAsync();
            }

            if (programs.Count > before)
                continue;
            deaf.Add(row.Method);
            others.Add(row);
        }

        s_ear.Value = null;
        return (programs, others);
    }

    private static IEnumerable<TestRow> Rows() =>
        from type in typeof(TestSources).Assembly.GetTypes()
        where type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && type.GetConstructor([]) is not null
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where method.GetCustomAttribute<FactAttribute>() is not null
        from row in RowsOf(method).Select((arguments, i) => new TestRow($"{type.Name}.{method.Name} {i}", method, arguments))
        select row;

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

    private static TestSource Read(TestRow row, SolutionState state, LanguageVersion language, IEnumerable<string> ignored) => new(
        row,
        [.. state.Sources.Select(static file => (file.filename, Unmarked(file.content.ToString())))],
        [.. state.AdditionalFiles.Select(static file => (file.filename, Unmarked(file.content.ToString())))],
        [.. state.AnalyzerConfigFiles.Select(static file => (file.filename, file.content.ToString()))],
        language,
        state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary,
        [.. state.AdditionalReferences],
        [.. ignored]);

    private static string Unmarked(string text)
    {
        // The models have none, and stand beside each of thousands of programs.
        if (!text.Contains('|', StringComparison.Ordinal) && !text.Contains("$$", StringComparison.Ordinal))
            return text;
        TestFileMarkupParser.GetPositionsAndSpans(text, out var output, out _, out _);
        return output;
    }
}
