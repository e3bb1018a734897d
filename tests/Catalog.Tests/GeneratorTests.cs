using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcCatalog.Generator;

namespace TrtcCatalog.Tests;

/// <summary>A slip in a table is one build error at its line, never a wrong catalog.</summary>
public class GeneratorTests
{
    private const string Head = "@ids\tOurEventIds\tEvent\n@summary\tSome IDs.\nNumber\tName\tOne\tTwo\tEdition\tText\tSummary\n";
    private const string Good = "1\tGood\tlist Good\tunused\ten\tGood\tit is good.\n";
    private const string ListHead = "@lists\tOurParams\n@summary\tSome values.\nList\tNumber\tName\tText\tSummary\n";
    private const string GoodList = "Good\t0\tOff\toff\tit is off.\n";

    [Theory]
    [InlineData("x\tA\tunused\tunused\ten\tA\ta.", "'x' is not a number")]
    [InlineData("01\tA\tunused\tunused\ten\tA\ta.", "'01' is not a number")]
    [InlineData("-2\tA\tunused\tunused\ten\tA\ta.", "'-2' is not a number")]
    [InlineData("2147483648\tA\tunused\tunused\ten\tA\ta.", "is not a number")]
    [InlineData("2\taB\tunused\tunused\ten\tA\ta.", "'aB' is not a name in PascalCase")]
    [InlineData("2\tA_B\tunused\tunused\ten\tA\ta.", "'A_B' is not a name in PascalCase")]
    [InlineData("2\tGood\tunused\tunused\ten\tA\ta.", "'Good' stands in OurEventIds already: Ids.tsv, line 4")]
    [InlineData("1\tA\tunused\tunused\ten\tA\ta.", "'1' stands in space Event already")]
    [InlineData("2\tA\tunused\ten\tA\ta.", "The line has 6 cells")]
    [InlineData("2\tA\tunused\tunused\ten\t\ta.", "The cell 'Text' is empty")]
    [InlineData("2\tA\tunused\tunused\ten\tA \ta.", "The cell 'Text' is empty or has white space")]
    [InlineData("2\tA\tunused\tunused\tfr\tA\ta.", "The edition is 'en'")]
    [InlineData("2\tA\tunused\tunused\ten\tA.\ta.", "without a full stop")]
    [InlineData("2\tA\tunused\tunused\ten\tA\ta", "ends with a full stop")]
    [InlineData("2\tA\tunused\tunused\ten\tA\ta <b>.", "well-formed XML")]
    [InlineData("2\tA\tmany\tunused\ten\tA\ta.", "'many' is not 'unused'")]
    [InlineData("2\tA\tmeasured Weight\tunused\ten\tA\ta.", "'measured Weight' is not 'unused'")]
    [InlineData("2\tA\tlist A\tunused\ten\tA\ta.", "There is no list 'A'")]
    [InlineData("2\tA\tlist Good\tunused\ten\tA\ta.", "The list 'Good' belongs to another parameter already")]
    public void A_bad_row_of_ids(string row, string message) =>
        Single(Run(("Ids.tsv", Head + Good + row + "\n"), ("Lists.tsv", ListHead + GoodList)), "Ids.tsv", line: 5, message);

    [Theory]
    [InlineData("Good\t0\tZero\tzero\tzero.", "'0' stands in Good already")]
    [InlineData("Good\t1\tOff\tzero\tzero.", "'Off' stands in Good already")]
    [InlineData("Good\t1\tGood\tzero\tzero.", "A value cannot have the name of its class")]
    [InlineData("Lonely\t1\tOne\tone\tone.", "No event has the list 'Lonely'")]
    public void A_bad_row_of_values(string row, string message) =>
        Single(Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList + row)), "Lists.tsv", line: 5, message);

    [Theory]
    [InlineData("", 1, "The table is empty")]
    [InlineData("@idz\tA\tEvent\n", 1, "The first line must be")]
    [InlineData("@ids\tA\tNowhere\n", 1, "The first line must be")]
    [InlineData("@ids\tA\tEvent\nNumber\tName\tOne\tTwo\tText\tSummary\n", 1, "The second line must be")]
    [InlineData("@ids\tA\tEvent\n@summary\tA.\n", 1, "no line of column names")]
    [InlineData("@ids\tA\tEvent\n@summary\tA.\nNumber\tName\tText\tSummary\n", 3, "The columns must be Number, Name, One, Two")]
    [InlineData("# a remark\n@ids\ta\tEvent\n@summary\tA.\nNumber\tName\tOne\tTwo\tText\tSummary\n", 2, "'a' is not a name in PascalCase")]
    [InlineData("@ids\tOurEventIds\tEvent\n@summary\tA.\nNumber\tName\tOne\tTwo\tText\tSummary\n", 1, "is this table already")]
    public void A_bad_head(string table, int line, string message) =>
        Single(Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList), ("Other.tsv", table)), "Other.tsv", line, message);

    [Fact]
    public void The_first_list_of_an_event_is_named_as_the_event()
    {
        const string Row = "2\tA\tlist B\tunused\ten\tA\ta.\n";
        Single(Run(("Ids.tsv", Head + Row), ("Lists.tsv", ListHead + "B\t0\tOff\toff\tit is off.\n")), "Ids.tsv", line: 4, "The first list of an event is named as the event");
    }

    [Fact]
    public void Line_ends_of_any_system_give_the_same_sources()
    {
        (string, string)[] files = [("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList)];
        var unix = Sources(files);
        Assert.Contains(unix, static source => source.Contains("public const int Good = 1;", StringComparison.Ordinal));
        Assert.Equal(unix, Sources([.. files.Select(static file => (file.Item1, file.Item2.ReplaceLineEndings("\r\n")))]));
        Assert.Equal(unix, Sources([.. files.Reverse()]));

        static IEnumerable<string> Sources((string, string)[] files) =>
            Run(files).GetRunResult().GeneratedTrees.Select(static tree => tree.ToString()).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void An_edit_of_the_code_runs_nothing_again()
    {
        var driver = Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList));
        var edited = CSharpCompilation.Create("Edited", [CSharpSyntaxTree.ParseText("class Edited;")]);
        var steps = driver.RunGenerators(edited).GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(static step => step.Value);
        Assert.All(steps.SelectMany(static step => step.Outputs), static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void The_tables_of_the_project_are_sound()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Tables"), "*.tsv");
        Assert.NotEmpty(files);
        Assert.Empty(Run([.. files.Select(static file => (file, File.ReadAllText(file)))]).GetRunResult().Diagnostics);
    }

    private static void Single(GeneratorDriver driver, string path, int line, string message)
    {
        var result = driver.GetRunResult();
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(("CAT001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal((path, line), (span.Path, span.StartLinePosition.Line + 1));
        Assert.Null(result.Results.Single().Exception);
        Assert.DoesNotContain(result.GeneratedTrees, static tree => tree.ToString().Contains("public const", StringComparison.Ordinal));
    }

    private static GeneratorDriver Run(params (string Path, string Text)[] files)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new CatalogGenerator().AsSourceGenerator()],
            files.Select(static file => new TableFile(file.Path, file.Text)),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return driver.RunGenerators(CSharpCompilation.Create("Empty"));
    }

    private sealed class TableFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
