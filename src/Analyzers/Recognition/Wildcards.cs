using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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
        if (constant.Value is not { } number || PlaceOf(constant.Operation) is not { Length: > 1 } place)
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
                if (tests.Any(test => test.AsksFor(number, name)) && tests.Any(test => test.IsOther(name)))
                    return true;
            }
        }

        return false;
    }

    // What the SDK's objects hold is what happened.
    private string? PlaceOf(IOperation? written)
    {
        while (written?.Parent is IConversionOperation conversion)
            written = conversion;
        return written?.Parent switch
        {
            IArgumentOperation { Parameter: { } parameter } when IsOwn(parameter) => parameter.Name,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } when IsOwn(member) => member.Name,
            ITupleOperation tuple => ElementOf(tuple, written),
            _ => null,
        };
    }

    private bool IsOwn(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly) && CloudSdk.RoleOf(symbol) == Role.None;

    private static string? ElementOf(ITupleOperation tuple, IOperation written)
    {
        // The type of the list that it stands in has the names.
        var type = (tuple.Parent as IConversionOperation)?.Type ?? tuple.Type;
        var at = tuple.Elements.IndexOf(written);
        return type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && at >= 0 && at < elements.Length ? elements[at].Name : null;
    }
}
