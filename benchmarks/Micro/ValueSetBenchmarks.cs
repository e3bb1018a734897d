using BenchmarkDotNet.Attributes;
using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Benchmarks.Micro;

/// <summary>What the flow analysis does at each test of an ID and at each join of two paths.</summary>
public class ValueSetBenchmarks
{
    private readonly ValueSet _anything = ValueSet.Anything;
    private readonly ValueSet _few = Of(1001, 1002, 1003);
    private readonly ValueSet _others = Of(1003, 2001, 2002);
    private readonly ValueSet _many = Of([.. Enumerable.Range(1001, 30).Select(static i => (long)i)]);
    private readonly ValueSet _rest = ValueSet.Anything.NotEqual(1001).NotEqual(1002);

    [Benchmark]
    public object TestSucceeds() => _anything.Equal(1003, null);

    [Benchmark]
    public object TestFails() => _anything.NotEqual(1003);

    [Benchmark]
    public object JoinFew() => _few.Union(_others);

    [Benchmark]
    public object JoinMany() => _many.Union(_few);

    [Benchmark]
    public object JoinWithRest() => _few.Union(_rest);

    [Benchmark]
    public object Meet() => _many.Intersect(_few);

    [Benchmark]
    public bool Contains() => _many.Contains(1030);

    private static ValueSet Of(params long[] values)
    {
        var set = ValueSet.Of(new Element(values[0], null, IsWritten: false));
        foreach (var value in values.AsSpan(1))
            set = set.Union(ValueSet.Of(new Element(value, null, IsWritten: false)));
        return set;
    }
}
