using System.Runtime;

namespace TrtcAnalyzers.Benchmarks.Measures;

/// <summary>
/// A while in which the collector does not run. What it would go through is mostly what the compiler keeps, and whose time it falls into is chance:
/// for a single method, one collection takes longer than the analyzer does. Only for what allocates little: memory that has never been used is slow.
/// </summary>
internal sealed class NoCollections : IDisposable
{
    /// <summary>Collects, and makes room for what is about to be allocated.</summary>
    /// <param name="bytes">How much that is at most.</param>
    public NoCollections(long bytes)
    {
        if (!GC.TryStartNoGCRegion(bytes))
            throw new InvalidOperationException($"There is no room for {bytes} bytes");
    }

    public void Dispose()
    {
        if (GCSettings.LatencyMode != GCLatencyMode.NoGCRegion)
            throw new InvalidOperationException("More was allocated than there was room for, and a collection ran");
        GC.EndNoGCRegion();
    }
}
