using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Tells which numbers stand for "whatever it is" in what the program compares messages with: <c>new Rule(1003, -1)</c>, where somewhere in its sources
/// <c>rule.ParamOne == -1 || rule.ParamOne == message.ParamOne</c> is asked. No message is said to have such a number.
/// </summary>
/// <param name="compilation">The program.</param>
internal sealed class Wildcards(Compilation compilation)
{
    // const long AnyValue = -1
    private static readonly HashSet<string> s_words = ["any", "anything", "wildcard", "whatever", "every", "all"];

    private readonly ConcurrentDictionary<(string Place, long Number, string? Name), bool> _known = new();

    /// <summary>Whether a constant that is written is one.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Has(ConstantUse constant, CancellationToken cancellation)
    {
        if (constant.Value is not { } number || WrittenInto.Of(constant, compilation.Assembly) is not { } into)
            return false;
        var place = WrittenPlace.WithoutPrefix(into.Name);
        if (place.Length < 2)
            return false;
        var name = constant.Field?.Name;
        if (number < 0 && name is not null && NegativeNames.HasWord(name, s_words))
            return true;
        var key = (place, number, name);
        return _known.TryGetValue(key, out var known) ? known : _known.GetOrAdd(key, Find(place, number, name, cancellation));
    }

    private bool Find(string place, long number, string? name, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var tests in PlaceTests.Of(tree, place, cancellation))
            {
                // m.ParamOne == 7 && m.ParamOne != last.ParamOne: what is no wrong number anyway must be one of two to choose from.
                if (tests.Any(test => test.AsksFor(number, name)
                    && tests.Any(other => other.IsOther(name) && (number < 0 || test.Either is not null && test.Either == other.Either))))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
