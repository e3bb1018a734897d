namespace TrtcAnalyzers.Docs.Tests;

/// <summary>The code in the documents compiles, and the rules say of it what the documents claim.</summary>
public class ExampleTests
{
    /// <summary>Every claim, by document and line.</summary>
    public static TheoryData<string, int> Claims
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var example in Repository.Documents.SelectMany(Example.In))
                data.Add(example.Document, example.Line);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public async Task Reports_what_the_document_claims(string document, int line)
    {
        var example = Example.In(document).Single(example => example.Line == line);
        var reported = await Compiler.ReportedInAsync(example);

        var ids = reported.Select(static found => found.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.True(
            ids.SequenceEqual(example.Reports.Order(StringComparer.Ordinal)),
            $"{example} should say: <!-- reports: {(reported.Count == 0 ? "nothing" : string.Join(' ', ids))} -->");

        var remarks = example.Remarks.ToList();
        var places = reported.Select(static found => (found.Line, found.Id)).Distinct().Order().ToList();
        if (remarks.Count > 0)
            Assert.True(remarks.Order().SequenceEqual(places), $"{example}: its remarks should name (line, rule): {string.Join(", ", places)}");
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public void Each_page_has_wrong_and_right_code(string id)
    {
        var page = Rule.Of(id).Page;
        var examples = Example.In(page).ToList();
        var text = Repository.Text(page);
        var right = Example.LineAt(text, text.IndexOf("\n## Right\n", StringComparison.Ordinal));
        var fix = Example.LineAt(text, text.IndexOf("\n## How to fix\n", StringComparison.Ordinal));
        Assert.True(examples.Any(example => example.Line < right && example.Reports.SequenceEqual([id])), $"{page}, section Wrong: an example under <!-- reports: {id} --> is missing.");
        Assert.True(examples.Any(example => example.Line > right && example.Line < fix && example.Reports.Length == 0), $"{page}, section Right: an example under <!-- reports: nothing --> is missing.");
    }

    [Theory]
    [MemberData(nameof(Rule.Ids), MemberType = typeof(Rule))]
    public async Task Each_page_quotes_messages_of_its_wrong_code(string id)
    {
        var page = Rule.Of(id).Page;
        string[] quoted = [.. Repository.Text(page).Split("```text\n").Skip(1).SelectMany(static rest => rest.Split("\n```")[0].Split('\n'))];
        Assert.True(quoted.Length > 0, $"{page}: quote a message in a ```text block under the wrong code.");
        var messages = new List<string>();
        foreach (var example in Example.In(page).Where(static example => example.Reports.Length > 0))
            messages.AddRange((await Compiler.ReportedInAsync(example)).Select(static found => found.Message));
        foreach (var line in quoted)
            Assert.True(messages.Contains(line), $"{page} quotes what no example reports:\n{line}\nReported is:\n{string.Join('\n', messages)}");
    }

    [Fact]
    public void No_code_goes_without_a_claim()
    {
        foreach (var document in Repository.Documents)
        {
            var blocks = Repository.Lines(document).Count(static line => line.TrimStart() is ['`', '`', '`', 'c', 's', ..]);
            Assert.True(blocks == Example.In(document).Count(), $"{document}: every ```csharp block needs a line <!-- reports: ... --> above it.");
        }
    }
}
