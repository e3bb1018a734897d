using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Corpus;

/// <summary>Much C# that has nothing to do with TRTC: no rule says anything about it, not even a hidden one.</summary>
public class CorpusTests
{
    private const string TrueOne = """
        class Message { public int EventId { get; set; } public int ParamOne { get; set; } }
        class Reader { bool Use(Message m) => m.EventId == 1003 && m.ParamOne == 7; }
        """;

    public static TheoryData<string, string, string> Controls()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var place in Enum.GetNames<LookAlikes.Place>().Except([nameof(LookAlikes.Place.TwoTypes)]))
        {
            data.Add(place, "EventId", "ParamOne");
            data.Add(place, "AbnormalEventId", "PeerId");
            data.Add(place, "ExperienceId", "AbnormalEventList");
        }

        return data;
    }

    [Fact]
    public async Task Ten_thousand_look_alikes()
    {
        var files = LookAlikes.Files(10_000).ToList();
        Assert.Equal(10_000, files.Sum(static file => file.Text.Split("namespace LookAlikes.N").Length - 1));
        var compilation = Compile(files);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5));
        Assert.Empty(await ReportedAsync(compilation));
    }

    /// <summary>The same code with the right names in it is reported: the look-alikes are near misses.</summary>
    [Theory]
    [MemberData(nameof(Controls))]
    public async Task Each_place_of_the_look_alikes_counts_where_all_names_are_there(string place, string id, string partner)
    {
        for (var spelling = 0; spelling < 6; spelling++)
        {
            var text = LookAlikes.Write(0, Enum.Parse<LookAlikes.Place>(place), LookAlikes.Spell(id, spelling), "int", LookAlikes.Spell(partner, spelling), "int");
            Assert.NotEmpty(await ReportedAsync(Compile([("Control.cs", text)])));
        }
    }

    /// <summary>Not even its names: a program that uses the framework cannot meet a look-alike there.</summary>
    [Fact]
    public void No_member_of_the_framework_has_a_role()
    {
        var compilation = Compile([]);
        var roles = new RoleMap(compilation, annotations: null, new Shapes());
        var asked = 0;
        var found = new List<string>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(static assembly => assembly.Name != "TrtcCatalog"))
            Visit(assembly.GlobalNamespace);
        Assert.True(asked > 100_000, $"{asked} symbols were asked about");
        Assert.Empty(found);

        void Visit(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    Visit(inner);
                    continue;
                }

                foreach (var symbol in RoleMap.ParametersOf(member).Append<ISymbol>(member))
                {
                    asked++;
                    if (roles.RoleOf(symbol) != Role.None)
                        found.Add(symbol.ToDisplayString());
                }
            }
        }
    }

    [Fact]
    public async Task Sources_of_this_repository()
    {
        var files = OwnSources().ToList();
        Assert.True(files.Count > 200, $"{files.Count} files");
        Assert.Empty(await ReportedAsync(Compile(files)));
    }

    /// <summary>
    /// With a true message among them all the rules are awake, and nothing but that message is reported. Without it they would hook nothing at all,
    /// which Ten_thousand_look_alikes and Sources_of_this_repository ask.
    /// </summary>
    [Fact]
    public async Task Sources_in_packages_with_one_true_message_among_them()
    {
        var packaged = PackagedSources.All().ToList();
        // An empty corpus would prove nothing.
        Assert.True(packaged.Sum(static file => file.Text.Split('\n').Length) > 1000, $"{packaged.Count} files");
        var found = await ReportedAsync(Compile([.. packaged, .. LookAlikes.Files(1000), ("True.cs", TrueOne)]));
        Assert.Equal(["True.cs TRTC1001", "True.cs TRTC2001"], found.Order(StringComparer.Ordinal));
    }

    // All but what is TRTC's: TrtcEvents, and its tests, which give it numbers on purpose.
    private static IEnumerable<(string Name, string Text)> OwnSources()
    {
        var root = typeof(CorpusTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static metadata => metadata.Key == "RepositoryRoot").Value!;
        return from folder in new[] { "src", "tests", "benchmarks" }
               from file in Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
               let name = Path.GetRelativePath(root, file).Replace('\\', '/')
               where !name.Contains("/obj/", StringComparison.Ordinal) && !name.Contains("/bin/", StringComparison.Ordinal) && !name.StartsWith("tests/Catalog.Tests/", StringComparison.Ordinal) && !name.StartsWith("src/Catalog/Events/", StringComparison.Ordinal)
               orderby name
               select (name, File.ReadAllText(file));
    }

    // Generated code is not looked at, so nothing here may look generated, by its name or by what it says of itself.
    private static CSharpCompilation Compile(IReadOnlyList<(string Name, string Text)> files) => CSharpCompilation.Create(
        "Corpus",
        files.Select(static (file, index) => CSharpSyntaxTree.ParseText(
            file.Text.Replace("<auto", "<hand", StringComparison.Ordinal).Replace("GeneratedCode", "WrittenCode", StringComparison.Ordinal), new CSharpParseOptions(LanguageVersion.Latest), file.Name == "True.cs" ? file.Name : $"{index} of {file.Name} as written.cs")),
        Verify.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>What the rules report, and whether one of them crashed.</summary>
    private static async Task<IReadOnlyList<string>> ReportedAsync(CSharpCompilation compilation)
    {
        var diagnostics = await compilation.WithAnalyzers(AllRules.Analyzers, new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty)).GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.Select(static diagnostic => string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Location.SourceTree?.FilePath} {diagnostic.Id}{(diagnostic.Id.StartsWith("TRTC", StringComparison.Ordinal) ? "" : " " + diagnostic.GetMessage(CultureInfo.InvariantCulture))}"))];
    }
}
