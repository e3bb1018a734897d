using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcCatalog.Generator;

namespace TrtcCatalog.Tests;

/// <summary>A slip in a table is one build error at its line, never a wrong catalog.</summary>
public class GeneratorTests
{
    private const string Head = "@ids\tOurEventIds\tEvent\n@summary\tSome IDs.\nNumber\tName\tOne\tTwo\tEdition\tText\tChinese\tKorean\tSummary\n";
    private const string Good = "1\tGood\tlist Good\tunused\ten\tGood\t好\t좋음\tit is good.\n";
    private const string ListHead = "@lists\tOurParams\n@summary\tSome values.\nList\tNumber\tName\tText\tChinese\tKorean\tSummary\n";
    private const string PhraseHead = "@phrases\nName\tText\tChinese\tKorean\nOther\t{0}\t{0}\t{0}\n";
    private const string GoodList = "Good\t0\tOff\toff\t关\t꺼짐\tit is off.\n";

    [Theory]
    [InlineData("x\tA\tunused\tunused\ten\tA\t甲\t가\ta.", "'x' is not a number")]
    [InlineData("01\tA\tunused\tunused\ten\tA\t甲\t가\ta.", "'01' is not a number")]
    [InlineData("-2\tA\tunused\tunused\ten\tA\t甲\t가\ta.", "'-2' is not a number")]
    [InlineData("2147483648\tA\tunused\tunused\ten\tA\t甲\t가\ta.", "is not a number")]
    [InlineData("2\taB\tunused\tunused\ten\tA\t甲\t가\ta.", "'aB' is not a name in PascalCase")]
    [InlineData("2\tA_B\tunused\tunused\ten\tA\t甲\t가\ta.", "'A_B' is not a name in PascalCase")]
    [InlineData("2\tGood\tunused\tunused\ten\tA\t甲\t가\ta.", "'Good' stands in OurEventIds already: Ids.tsv, line 4")]
    [InlineData("1\tA\tunused\tunused\ten\tA\t甲\t가\ta.", "'1' stands in space Event already")]
    [InlineData("2\tA\tunused\ten\tA\t甲\t가\ta.", "The line has 8 cells")]
    [InlineData("2\tA\tunused\tunused\ten\t\t甲\t가\ta.", "The cell 'Text' is empty")]
    [InlineData("2\tA\tunused\tunused\ten\tA \t甲\t가\ta.", "The cell 'Text' is empty or has white space")]
    [InlineData("2\tA\tunused\tunused\tfr\tA\t甲\t가\ta.", "The edition is 'en'")]
    [InlineData("2\tA\tunused\tunused\ten\tA.\t甲\t가\ta.", "without a full stop")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲\t가\ta", "ends with a full stop")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲\t가\ta <b>.", "well-formed XML")]
    [InlineData("2\tA\tmany\tunused\ten\tA\t甲\t가\ta.", "'many' is not 'unused'")]
    [InlineData("2\tA\tmeasured Weight\tunused\ten\tA\t甲\t가\ta.", "'measured Weight' is not 'unused'")]
    [InlineData("2\tA\tlist A\tunused\ten\tA\t甲\t가\ta.", "There is no list 'A'")]
    [InlineData("2\tA\tlist Good\tunused\ten\tA\t甲\t가\ta.", "The list 'Good' belongs to another parameter already")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t\t가\ta.", "The cell 'Chinese' is empty")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲\t\ta.", "The cell 'Korean' is empty")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲\ta.", "The line has 8 cells")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲。\t가\ta.", "without a full stop")]
    [InlineData("2\tA\tunused\tunused\ten\tA\t甲 {0}\t가\ta.", "The text has no placeholders")]
    public void A_bad_row_of_ids(string row, string message) =>
        Single(Run(("Ids.tsv", Head + Good + row + "\n"), ("Lists.tsv", ListHead + GoodList)), "Ids.tsv", line: 5, message);

    [Theory]
    [InlineData("Good\t0\tZero\tzero\t零\t영\tzero.", "'0' stands in Good already")]
    [InlineData("Good\t1\tOff\tzero\t零\t영\tzero.", "'Off' stands in Good already")]
    [InlineData("Good\t1\tGood\tzero\t零\t영\tzero.", "A value cannot have the name of its class")]
    [InlineData("Lonely\t1\tOne\tone\t一\t일\tone.", "No event has the list 'Lonely'")]
    public void A_bad_row_of_values(string row, string message) =>
        Single(Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList + row)), "Lists.tsv", line: 5, message);

    [Theory]
    [InlineData("More\t{0} and {1}\t{1}、{0}\t{0}", "The cell 'Korean' must have the placeholders of the cell 'Text'")]
    [InlineData("More\t{0}\t{1}\t{0}", "The cell 'Chinese' must have the placeholders")]
    [InlineData("More\tone {0}\t{0}{0}\t{0}", "The cell 'Chinese' must have the placeholders")]
    [InlineData("More\tone {0}\t{0}\t{0", "The cell 'Korean' must have the placeholders")]
    [InlineData("more\tone\t一\t일", "'more' is not a name in PascalCase")]
    [InlineData("Other\tone\t一\t일", "'Other' stands in phrases already")]
    public void A_bad_phrase(string row, string message) =>
        Single(Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList), ("Phrases.tsv", PhraseHead + row)), "Phrases.tsv", line: 4, message);

    [Fact]
    public void The_words_of_a_phrase_have_their_order_in_each_language()
    {
        var result = Run(("Phrases.tsv", PhraseHead + "Second\t{0} of {1}\t{1} 的 {0}\t{1}의 {0}")).GetRunResult();
        Assert.Empty(result.Diagnostics);
        Assert.Contains(result.GeneratedTrees, static tree => tree.ToString().Contains("{1} 的 {0}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 1, "The table is empty")]
    [InlineData("@idz\tA\tEvent\n", 1, "The first line must be")]
    [InlineData("@ids\tA\tNowhere\n", 1, "The first line must be")]
    [InlineData("@ids\tA\tEvent\nNumber\tName\tOne\tTwo\tText\tChinese\tKorean\tSummary\n", 1, "The second line must be")]
    [InlineData("@ids\tA\tEvent\n@summary\tA.\n", 1, "no line of column names")]
    [InlineData("@ids\tA\tEvent\n@summary\tA.\nNumber\tName\tText\tChinese\tKorean\tSummary\n", 3, "The columns must be Number, Name, One, Two")]
    [InlineData("# a remark\n@ids\ta\tEvent\n@summary\tA.\nNumber\tName\tOne\tTwo\tText\tChinese\tKorean\tSummary\n", 2, "'a' is not a name in PascalCase")]
    [InlineData("@ids\tOurEventIds\tEvent\n@summary\tA.\nNumber\tName\tOne\tTwo\tText\tChinese\tKorean\tSummary\n", 1, "is this table already")]
    public void A_bad_head(string table, int line, string message) =>
        Single(Run(("Ids.tsv", Head + Good), ("Lists.tsv", ListHead + GoodList), ("Other.tsv", table)), "Other.tsv", line, message);

    [Fact]
    public void The_first_list_of_an_event_is_named_as_the_event()
    {
        const string Row = "2\tA\tlist B\tunused\ten\tA\t甲\t가\ta.\n";
        Single(Run(("Ids.tsv", Head + Row), ("Lists.tsv", ListHead + "B\t0\tOff\toff\t关\t꺼짐\tit is off.\n")), "Ids.tsv", line: 4, "The first list of an event is named as the event");
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
