using System.Collections.Concurrent;
using System.Collections.Immutable;
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

    private readonly ConcurrentDictionary<(string Place, long Number, string? Name), ImmutableArray<PlaceTest>> _known = new();

    /// <summary>Whether a constant that is written is one.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Has(ConstantUse constant, CancellationToken cancellation)
    {
        if (constant.Value is not { } number || WrittenInto.Of(constant, compilation.Assembly) is not { } into)
            return false;
        return number < 0 && constant.Field?.Name is { } name && NegativeNames.HasWord(name, s_words) && WrittenPlace.WithoutPrefix(into.Name).Length > 1
            || !TestsFor(constant, number, into.Name, cancellation).IsEmpty;
    }

    /// <summary>Whether a constant that a place is asked for is one, as another test of such a place tells.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="asked">The place.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Has(ConstantUse constant, ISymbol asked, CancellationToken cancellation) =>
        constant.Value is { } number
        && (asked is IFieldSymbol { ContainingType.IsTupleType: true } || WrittenInto.IsOwn(asked, compilation.Assembly))
        && TestsFor(constant, number, asked.Name, cancellation).Any(test => test.Either is not null || test.Whole?.Contains(constant.Syntax) == false);

    // A name of one letter is everybody's.
    private ImmutableArray<PlaceTest> TestsFor(ConstantUse constant, long number, string into, CancellationToken cancellation)
    {
        var place = WrittenPlace.WithoutPrefix(into);
        if (place.Length < 2)
            return ImmutableArray<PlaceTest>.Empty;
        var key = (place, number, constant.Field?.Name);
        return _known.TryGetValue(key, out var known) ? known : _known.GetOrAdd(key, Find(place, number, key.Name, cancellation));
    }

    private ImmutableArray<PlaceTest> Find(string place, long number, string? name, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<PlaceTest>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var tests in PlaceTests.Of(tree, place, cancellation))
            {
                // m.ParamOne == 7 && m.ParamOne != last.ParamOne: what is no wrong number anyway must be one of two to choose from.
                found.AddRange(tests.Where(test => test.AsksFor(number, name)
                    && tests.Any(other => other.IsOther(name) && (number < 0 || test.Either is not null && test.Either == other.Either))));
            }
        }

        return found.ToImmutable();
    }
}
