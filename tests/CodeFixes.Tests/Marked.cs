using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>A source text whose places are marked as <c>[|1003|]</c>; inside of one, <c>{|e.EventId|}</c> marks what the rule points at besides.</summary>
internal sealed record Marked(string Text, ImmutableArray<TextSpan> Places, ImmutableArray<TextSpan> Inner)
{
    public static Marked Parse(string source)
    {
        var text = new StringBuilder();
        var places = ImmutableArray.CreateBuilder<TextSpan>();
        var inner = ImmutableArray.CreateBuilder<TextSpan>();
        var open = new Stack<int>();
        for (var i = 0; i < source.Length; i++)
        {
            var pair = i + 1 < source.Length ? source.AsSpan(i, 2) : default;
            if (pair is "[|" or "{|")
                open.Push(text.Length);
            else if (pair is "|]")
                places.Add(TextSpan.FromBounds(open.Pop(), text.Length));
            else if (pair is "|}")
                inner.Add(TextSpan.FromBounds(open.Pop(), text.Length));
            else
            {
                text.Append(source[i]);
                continue;
            }

            i++;
        }

        return new Marked(text.ToString(), places.ToImmutable(), inner.ToImmutable());
    }
}
