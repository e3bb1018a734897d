using System.Text;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Tests;

namespace TrtcAnalyzers.Mutants;

/// <summary>Puts programs of tests together, each in a namespace of its own: most of what a program costs are the models beside it.</summary>
internal static class Programs
{
    private const int InOne = 20;

    public static IEnumerable<Check> Checks(IEnumerable<TestSource> sources)
    {
        var alone = new List<TestSource>();
        var shared = sources.ToLookup(CanShare);
        foreach (var group in shared[true].GroupBy(static source => (source.Language, Models: source.Files[1].Text, Ignored: string.Join(' ', source.Ignored))))
        {
            foreach (var chunk in group.Chunk(InOne))
            {
                if (Together(chunk, alone) is { } check)
                    yield return check;
            }
        }

        foreach (var source in shared[false].Concat(alone))
            yield return source.Configuration.Count == 0 ? new ProgramCheck(source.Test, source, source.Files[0].Text) : new RowCheck(source.Row);
    }

    /// <summary>The programs as one, without those that do not compile there.</summary>
    private static ProgramCheck? Together(TestSource[] sources, List<TestSource> alone)
    {
        while (sources.Length > 0)
        {
            var starts = new List<int>();
            var text = new StringBuilder();
            foreach (var source in sources)
            {
                starts.Add(text.Length);
                text.Append("namespace Row").Append(starts.Count).Append("\n{\n").Append(source.Files[0].Text).Append("\n}\n");
            }

            var check = new ProgramCheck($"{sources[0].Test} to {sources[^1].Test}", sources[0], text.ToString());
            var bad = check.Errors.Select(error => sources[starts.FindLastIndex(start => start <= error)]).ToHashSet();
            if (bad.Count == 0)
                return check;
            alone.AddRange(bad);
            sources = [.. sources.Where(source => !bad.Contains(source))];
        }

        return null;
    }

    // One source, the usual models, no files; a directive would be one for all.
    private static bool CanShare(TestSource source) =>
        source is { Files: [{ Name: not "Sheet.cs" }, { Name: "CloudSdk.cs" }], Additional: [], Configuration: [], OutputKind: OutputKind.DynamicallyLinkedLibrary }
        && source.References.Count == Verify.References.Count
        && !source.Files[0].Text.Contains('#', StringComparison.Ordinal);
}
