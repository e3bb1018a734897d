using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What files say of names. A tree never changes, so that it is read once for each name: an editor that makes a new compilation for every key pressed pays
/// for the changed file only.
/// </summary>
/// <typeparam name="T">What is found.</typeparam>
/// <param name="read">Reads one file for one name. What it finds depends on nothing else.</param>
internal sealed class PerTree<T>(Func<SyntaxTree, string, CancellationToken, ImmutableArray<T>> read)
{
    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, ImmutableArray<T>>> _known = new();

    /// <summary>What a file says of a name.</summary>
    public ImmutableArray<T> Of(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        var known = _known.GetValue(tree, static _ => new());
        return known.TryGetValue(name, out var found) ? found : known.GetOrAdd(name, read(tree, name, cancellation));
    }
}
