using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>Calls of functions inside of a body: what all of them know of a message is known where the function begins.</summary>
internal static class LocalCalls
{
    // Each is followed anew.
    private const int MostInRow = 3;

    /// <summary>What is known where the functions of a body begin; null where nothing is.</summary>
    /// <param name="body">The body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="cancellation">Ends the analysis.</param>
    public static IReadOnlyDictionary<IMethodSymbol, ImmutableArray<EntryFact>>? EntriesOf(Body body, RoleMap roles, CancellationToken cancellation)
    {
        if (body.LocalCalls is not { } calls)
            return null;
        Dictionary<IMethodSymbol, ImmutableArray<EntryFact>>? entries = null;
        // What one function passes on to the next is known when it is known what the first one is given.
        var areNested = calls.Any(static function => function.Any(static call => call.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is not null));
        var known = 0;
        for (var i = 0; i < MostInRow; i++)
        {
            if (FlowAnalysis.CallsIn(body, roles, entries, cancellation) is not { } passed)
                return null;
            entries = Entries(calls, passed, cancellation);
            // Of an argument more can be known now, and of another function.
            var facts = entries.Values.Sum(static entry => entry.Length);
            if (!areNested || facts == known)
                break;
            known = facts;
        }

        return entries;
    }

    private static Dictionary<IMethodSymbol, ImmutableArray<EntryFact>> Entries(
        ILookup<ISymbol, SyntaxNode> calls, IReadOnlyDictionary<SyntaxNode, ImmutableArray<EntryFact>> passed, CancellationToken cancellation)
    {
        var entries = new Dictionary<IMethodSymbol, ImmutableArray<EntryFact>>(SymbolEqualityComparer.Default);
        foreach (var function in calls)
        {
            ImmutableArray<EntryFact>? all = null;
            foreach (var call in function)
            {
                // Nobody knows what one is given that is not come to.
                var facts = passed.TryGetValue(call, out var known) ? known : ImmutableArray<EntryFact>.Empty;
                all = all is { } others ? EntryFact.Join(others, facts) : facts;
            }

            if (all is { IsEmpty: false } entry && !CodeBegins.Later((IMethodSymbol)function.Key, cancellation))
                entries.Add((IMethodSymbol)function.Key, entry.RemoveAll(static fact => fact.Role == Role.None));
        }

        return entries;
    }
}
