using System.Text;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Tests;

/// <summary>Programs of tests in one text, each in a namespace of its own: most of what a program costs are the models beside it.</summary>
internal sealed class SharedProgram
{
    private readonly List<(int Start, TestSource Source)> _starts = [];

    public SharedProgram(IEnumerable<TestSource> sources)
    {
        var text = new StringBuilder();
        foreach (var source in sources)
        {
            _starts.Add((text.Length, source));
            text.Append("namespace Row").Append(_starts.Count).Append("\n{\n").Append(source.Files[0].Text).Append("\n}\n");
        }

        Text = text.ToString();
    }

    /// <summary>The text of all.</summary>
    public string Text { get; }

    /// <summary>Whether a program can be wrapped in a namespace beside others: one source, the usual models, no files.</summary>
    public static bool CanHold(TestSource source) =>
        source is { Files: [_, { Name: "CloudSdk.cs" }], Additional: [], Configuration: [], OutputKind: OutputKind.DynamicallyLinkedLibrary }
        && source.References.Count == Verify.References.Count;

    /// <summary>The programs that stand at some positions of the text.</summary>
    public HashSet<TestSource> At(IEnumerable<int> positions) => [.. positions.Select(position => _starts.FindLast(start => start.Start <= position).Source)];
}
