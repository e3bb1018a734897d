using System.Text.RegularExpressions;

namespace TrtcAnalyzers.Docs.Tests;

/// <summary>Links, and the files and test names that the documents name, are there.</summary>
public partial class LinkTests
{
    [Fact]
    public void Links_lead_to_files_and_headings()
    {
        foreach (var document in Repository.Documents)
        {
            var text = Repository.Text(document);
            foreach (Match link in Link().Matches(text))
            {
                var (path, heading) = (link.Groups["path"].Value, link.Groups["heading"].Value);
                var target = path.Length == 0 ? document : Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, Path.GetDirectoryName(document)!, path)).Replace('\\', '/');
                Assert.True(Repository.Exists(target), $"{document}, line {Example.LineAt(text, link.Index)}: {link.Value} leads to {target}, which is not there.");
                if (heading.Length > 0)
                    Assert.True(HeadingsOf(target).Contains(heading), $"{document}, line {Example.LineAt(text, link.Index)}: {target} has no heading #{heading}.");
            }
        }
    }

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("README.md")]
    public void Paths_in_code_are_there(string document)
    {
        var text = Repository.Text(document);
        foreach (Match name in RepositoryPath().Matches(text))
        {
            // FlowAnalysis*.cs stands for several; <Stem> for a name that is still to be chosen.
            var path = name.Value.TrimEnd('/', '.');
            if (path.Contains('<', StringComparison.Ordinal))
                continue;
            var found = path.Contains('*', StringComparison.Ordinal)
                ? Directory.GetFiles(Repository.FullPath(Path.GetDirectoryName(path)!), Path.GetFileName(path)).Length > 0
                : Repository.Exists(path);
            Assert.True(found, $"{document}, line {Example.LineAt(text, name.Index)}: {path} is not there.");
        }
    }

    private static HashSet<string> HeadingsOf(string document) =>
    [
        .. Repository.Lines(document)
            .Where(static line => line.StartsWith('#'))
            .Select(static line => NotInAnchor().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-')),
    ];

    [GeneratedRegex(@"\]\((?![a-z]+:)(?<path>[^)#\s]*)(#(?<heading>[^)\s]+))?\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w/.])(src|tests|samples|docs|\.ci)/[\w.*<>/-]+")]
    private static partial Regex RepositoryPath();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
